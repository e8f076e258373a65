import { CircleHelp } from 'lucide-react';
import { useTexts } from '../../i18n';
import { Dialog } from '../../ui/Dialog';
import { IconButton } from '../../ui/IconButton';
import { Kbd } from '../../ui/Kbd';
import styles from './KeyHelp.module.css';
import { keyWords } from './keys';

type Props = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Minutes of the grid. */
  step: number;
};

/** Keys that do the same thing to several sides stand on one line. */
const groups = {
  navigate: [
    ['ArrowUp ArrowDown ArrowLeft ArrowRight', 'go'],
    ['Home End', 'goToEdge'],
    ['Enter', 'open'],
    ['Shift ArrowUp ArrowDown', 'extend'],
    ['Mod ArrowUp ArrowDown', 'goOn'],
    ['Mod Space', 'toggle'],
    ['Mod A', 'selectAll'],
    ['Esc', 'giveUp'],
  ],
  change: [
    ['Alt ArrowUp ArrowDown', 'moveTime'],
    ['Alt ArrowLeft ArrowRight', 'moveDay'],
    ['Shift Alt ArrowUp ArrowDown', 'resizeEnd'],
    ['Shift Alt ArrowLeft ArrowRight', 'resizeStart'],
    ['S', 'shift'],
    ['U', 'unschedule'],
    ['Delete', 'remove'],
  ],
  more: [
    ['N', 'create'],
    ['Mod C', 'copy'],
    ['Mod X', 'cut'],
    ['Mod V', 'paste'],
    ['Mod D', 'duplicate'],
    ['D', 'duplicateDay'],
    ['G', 'groups'],
    ['L', 'texts'],
    ['+', 'zoomIn'],
    ['-', 'zoomOut'],
  ],
} as const;

/** The keys of the programme, for whoever looks for them; with the pointer, Ctrl and Shift select and copy as well. */
export function KeyHelp({ step, isOpen, onOpenChange }: Props) {
  const { t } = useTexts();
  const label = t('programme.keys.label');
  return (
    <>
      <IconButton icon={CircleHelp} label={label} onPress={() => onOpenChange(true)} shortcut="?" />
      <Dialog
        closeLabel={t('common.close')}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        size="wide"
        title={label}
      >
        <div className={styles.groups}>
          {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
            <section key={group}>
              <h2 className={styles.heading}>{t(`programme.keys.${group}`)}</h2>
              <dl className={styles.keys}>
                {groups[group].map(([keys, does]) => (
                  <Line
                    key={keys}
                    keys={keyWords(keys)}
                    text={t(`programme.keys.${does}`, { count: step })}
                  />
                ))}
                {group === 'navigate' && (
                  <>
                    <Line
                      keys={`${keyWords('Mod')} ${t('programme.keys.click')}`}
                      text={t('programme.keys.toggle')}
                    />
                    <Line keys={`Shift ${t('programme.keys.click')}`} text={t('programme.keys.extend')} />
                  </>
                )}
                {group === 'change' && (
                  <Line
                    keys={`${keyWords('Mod')} ${t('programme.keys.dragging')}`}
                    text={t('programme.keys.drag')}
                  />
                )}
              </dl>
            </section>
          ))}
        </div>
      </Dialog>
    </>
  );
}

function Line({ keys, text }: { keys: string; text: string }) {
  return (
    <div className={styles.line}>
      <dt>
        <Kbd keys={keys} />
      </dt>
      <dd>{text}</dd>
    </div>
  );
}

import { CircleHelp } from 'lucide-react';
import { useTexts } from '../../i18n';
import { IconButton } from '../../ui/IconButton';
import { Kbd } from '../../ui/Kbd';
import { Popover } from '../../ui/Popover';
import styles from './KeyHelp.module.css';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

const lines = [
  ['arrows', 'go'],
  ['edges', 'goToEdge'],
  ['enter', 'open'],
  ['altUp', 'moveTime'],
  ['altSide', 'moveDay'],
  ['shiftUp', 'resizeEnd'],
  ['shiftSide', 'resizeStart'],
  ['n', 'create'],
  ['u', 'unschedule'],
  ['delete', 'remove'],
  ['escape', 'giveUp'],
] as const;

/** The keys of the programme, for whoever looks for them. */
export function KeyHelp(props: Props) {
  const { t } = useTexts();
  return (
    <Popover
      {...props}
      label={t('programme.keys.label')}
      placement="bottom end"
      trigger={<IconButton icon={CircleHelp} label={t('programme.keys.label')} shortcut="?" />}
    >
      <dl className={styles.keys}>
        {lines.map(([keys, does]) => (
          <div className={styles.line} key={keys}>
            <dt>
              <Kbd keys={t(`programme.keys.${keys}`)} />
            </dt>
            <dd>{t(`programme.keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}

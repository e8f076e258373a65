import { Ellipsis, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n';
import { runCommand, useOfferedCommands } from '../../shared/commands';
import { Button } from '../../ui/Button';
import { MenuButton, type MenuEntry } from '../../ui/MenuButton';
import { keyWords } from './keys';
import styles from './Toolbar.module.css';
import type { GridCommand } from './useProgrammeCommands';
import type { View } from './useView';
import { ViewControls } from './ViewControls';

type Props = {
  view: View;
  look: (part: Partial<View>) => void;
  /** How many days the programme has. */
  dayCount: number;
  commands: readonly GridCommand[];
  onNew: () => void;
  /** The days, and whose programme it is. */
  strip: ReactNode;
  track: ReactNode;
  /** At the end. */
  children: ReactNode;
};

/** Commands of the whole program that belong to the programme; each is offered by the room that knows it. */
const ofProgram = ['programme.release', 'programme.template', 'programme.import'];

/** How one looks at the programme, and what one can do to it as a whole. */
export function Toolbar({ view, look, dayCount, commands, onNew, strip, track, children }: Props) {
  const { t } = useTexts();
  const elsewhere = useOfferedCommands().filter(({ id }) => ofProgram.includes(id));
  const entries: MenuEntry[] = [
    ...commands
      .filter(({ inMenu }) => inMenu !== undefined)
      .map(({ id, name, icon, key, isEnabled, inMenu, run }) => ({
        id,
        label: name,
        icon,
        shortcut: key && keyWords(key),
        isDisabled: isEnabled === false,
        startsGroup: inMenu === 'first',
        onAction: run,
      })),
    ...elsewhere.map(({ id, name, icon, isEnabled }, index) => ({
      id,
      label: name,
      icon,
      isDisabled: isEnabled === false,
      startsGroup: index === 0,
      onAction: () => runCommand(id),
    })),
  ];
  return (
    <div className={styles.toolbar}>
      {dayCount > 0 && (
        <>
          {strip}
          <ViewControls dayCount={dayCount} look={look} view={view} />
        </>
      )}
      <div className={styles.track}>{track}</div>
      <div className={styles.end}>
        {children}
        <MenuButton icon={Ellipsis} isIconOnly items={entries} label={t('programme.menu')} />
        <Button icon={Plus} onPress={onNew} variant="primary">
          {t('programme.newItem')}
        </Button>
      </div>
    </div>
  );
}

import { X } from 'lucide-react';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import styles from './SelectionBar.module.css';
import type { GridCommand } from './useProgrammeCommands';

type Props = { count: number; commands: readonly GridCommand[]; onClear: () => void };

const offered = ['shift', 'copy', 'duplicate', 'unschedule', 'remove'] as const;

/** What can be done to all that is selected; the same commands as anywhere else. */
export function SelectionBar({ count, commands, onClear }: Props) {
  const { t } = useTexts();
  return (
    <div aria-label={t('programme.selection.actions')} className={styles.bar} role="toolbar">
      <span className={styles.count}>{t('programme.selection.count', { count })}</span>
      {offered.map((name) => (
        <Button
          key={name}
          onPress={commands.find(({ id }) => id === `programme.${name}`)?.run}
          size="small"
          variant="quiet"
        >
          {t(`programme.selection.${name}`)}
        </Button>
      ))}
      <IconButton
        icon={X}
        label={t('programme.selection.clear')}
        onPress={onClear}
        shortcut="Esc"
        size="small"
      />
    </div>
  );
}

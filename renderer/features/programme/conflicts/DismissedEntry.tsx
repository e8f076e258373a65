import { useRef } from 'react';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { useRun } from '../../../shared/useRun';
import { Button } from '../../../ui/Button';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { ToldConflict } from './ConflictEntry';
import styles from './Conflicts.module.css';

type Props = {
  told: ToldConflict;
  /** It goes back to the others. @returns where the focus goes then */
  onLeaving: (entry: Element | null) => () => void;
};

/** A conflict that was let stand: why, and the way to have it back in the list. */
export function DismissedEntry({ told, onLeaving }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const entry = useRef<HTMLLIElement>(null);
  const { heading, text, dismissal } = told;
  if (!dismissal) return null;
  const restore = async () => {
    const goOn = onLeaving(entry.current);
    if ((await run(api().conflicts.restore({ id: dismissal.id }))) !== undefined) goOn();
  };
  return (
    <li className={styles.entry} data-severity="dismissed" ref={entry} tabIndex={-1}>
      <h3 className={styles.heading}>{heading}</h3>
      <p>{text}</p>
      <p className={styles.reason} dir="auto">
        {t('conflicts.dismissal.because', { reason: dismissal.reason })}
      </p>
      <div className={styles.actions}>
        <Button onPress={() => void restore()} size="small" variant="quiet">
          {t('conflicts.dismissal.restore')} <VisuallyHidden>{heading}</VisuallyHidden>
        </Button>
      </div>
    </li>
  );
}

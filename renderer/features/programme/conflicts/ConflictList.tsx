import { useRef, useState } from 'react';
import type { KnownConflict } from '../../../../db/domain/conflicts/conflict';
import { useTexts } from '../../../i18n';
import { useRecords } from '../../../shared/records';
import { Button } from '../../../ui/Button';
import { ConflictEntry, type ToldConflict } from './ConflictEntry';
import styles from './Conflicts.module.css';
import { conflictWords } from './conflictWords';
import { DismissedEntry } from './DismissedEntry';
import { Fold } from './Fold';
import { firstFew } from './firstFew';
import { mendAction } from './mend';
import { type Programme, useConflictNames } from './useConflictNames';
import { useLeavingFocus } from './useLeavingFocus';

type Props = Programme & {
  /** Shows an item in the programme. */
  onShow: (itemId: string) => void;
};

const none: readonly KnownConflict[] = [];

/**
 * What a mission's programme needs someone to look at, in sentences: the worst first, what is only good to know and what
 * was let stand folded away. Each leads to its place, and is mended in one click where that is possible.
 */
export function ConflictList({ onShow, ...programme }: Props) {
  const words = useTexts();
  const { t } = words;
  const names = useConflictNames(programme);
  const { data: known = none } = useRecords('conflicts', 'list', { missionId: programme.mission.id });
  const [isWhole, setWhole] = useState(false);
  const root = useRef<HTMLElement>(null);
  const onLeaving = useLeavingFocus(root, known);

  const all = known.flatMap((one): ToldConflict[] => {
    const told = conflictWords(one.conflict, names, words);
    const { mend } = one.conflict;
    return told ? [{ ...one, ...told, action: mend && mendAction(mend, names, words) }] : [];
  });
  const open = all.filter(({ dismissal }) => dismissal === null);
  const hints = open.filter(({ conflict }) => conflict.severity === 'hint');
  const urgent = open.filter(({ conflict }) => conflict.severity !== 'hint');
  const dismissed = all.filter(({ dismissal }) => dismissal !== null);
  const shown = isWhole ? urgent : firstFew(urgent);
  if (all.length === 0 && programme.items.length === 0) return null;

  const entry = (one: ToldConflict) => (
    <ConflictEntry
      key={one.subject}
      missionId={programme.mission.id}
      names={names}
      onLeaving={onLeaving}
      onShow={onShow}
      told={one}
    />
  );

  return (
    <section aria-labelledby="conflicts-heading" className={styles.section} ref={root} tabIndex={-1}>
      <h2 aria-live="polite" className={styles.title} id="conflicts-heading">
        {t('conflicts.heading', { count: urgent.length })}
      </h2>
      {shown.length > 0 && <ul className={styles.list}>{shown.map(entry)}</ul>}
      {shown.length < urgent.length && (
        <div className={styles.fold}>
          <Button onPress={() => setWhole(true)} size="small" variant="quiet">
            {t('conflicts.rest', { count: urgent.length - shown.length })}
          </Button>
        </div>
      )}
      {hints.length > 0 && (
        <Fold label={t('conflicts.hints', { count: hints.length })}>
          <ul className={styles.list}>{hints.map(entry)}</ul>
        </Fold>
      )}
      {dismissed.length > 0 && (
        <Fold label={t('conflicts.dismissed', { count: dismissed.length })}>
          <ul className={styles.list}>
            {dismissed.map((one) => (
              <DismissedEntry key={one.subject} onLeaving={onLeaving} told={one} />
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

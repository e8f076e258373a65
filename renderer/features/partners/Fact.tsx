import type { PartnerFact } from '../../../db/domain/partner';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { formatFactValue } from '../../shared/factValue';
import { formatDay } from '../../shared/format';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { EntryActions } from './EntryActions';
import type { EntryPlace } from './entryPlaces';
import { FactEditor } from './FactEditor';
import styles from './Facts.module.css';

type Props = {
  fact: PartnerFact;
  place: EntryPlace | undefined;
  /** Others say something of the same thing. */
  isOneOfSeveral: boolean;
};

/** One fact for reading: what it says, how sure that is, who says so and when. */
export function Fact({ fact, place, isOneOfSeveral }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const editing = useAdding();
  const { id, label, value, source, sourceDate, note, reliability } = fact;
  if (editing.isAdding)
    return (
      <div className={styles.edited}>
        <FactEditor fact={fact} onDone={editing.end} />
      </div>
    );

  const move = (beforeId: string | null) => void run(api().partners.moveFact({ id, beforeId }));
  const origin = [
    value.kind === 'range' && reliability === 'not-assessed' && t('partners.facts.estimate'),
    source || t('partners.facts.noSource'),
    sourceDate && formatDay(sourceDate, language),
  ].filter(Boolean);
  // Beside others it matters also that nobody has assessed one.
  const isReliabilityShown = isOneOfSeveral || reliability !== 'not-assessed';
  return (
    <div className={styles.fact}>
      <div className={styles.text}>
        <div className={styles.value} dir="auto">
          {formatFactValue(value, t, language) || t('partners.facts.noValue')}
        </div>
        <div className={styles.origin}>
          <bdi>{origin.join(' · ')}</bdi>
          {isReliabilityShown && (
            <>
              {' · '}
              <span className={styles.reliability} data-reliability={reliability}>
                {t(`terms.reliability.${reliability}`)}
              </span>
            </>
          )}
        </div>
        {note && (
          <div className={styles.note} dir="auto">
            {note}
          </div>
        )}
      </div>
      <EntryActions
        label={label}
        opener={editing.opener}
        onMove={move}
        onRemove={() => void removal(api().partners.removeFact({ id }), 'removedNamed', label)}
        place={place}
      />
    </div>
  );
}

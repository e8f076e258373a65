import type { PartnerStatement } from '../../../db/domain/partner';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { formatDay } from '../../shared/format';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import styles from './Entries.module.css';
import { EntryActions } from './EntryActions';
import type { EntryPlace } from './entryPlaces';
import { StatementEditor } from './StatementFields';

type Props = { statement: PartnerStatement; place: EntryPlace | undefined };

/** How much of a text stands for it where it is only named. */
const longestName = 60;

/** One statement for reading: what it says, who says so, and when. */
export function Statement({ statement, place }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const editing = useAdding();
  const { id, text, source, sourceDate } = statement;
  if (editing.isAdding)
    return (
      <li className={styles.entry}>
        <StatementEditor onDone={editing.end} statement={statement} />
      </li>
    );

  const [line = ''] = text.trim().split('\n');
  const name = line.length > longestName ? `${line.slice(0, longestName).trimEnd()}…` : line;
  const origin = [
    source || t('partners.facts.noSource'),
    sourceDate && formatDay(sourceDate, language),
  ].filter(Boolean);
  return (
    <li className={styles.entry}>
      <div className={styles.text} dir="auto">
        {text}
      </div>
      <div className={styles.origin}>
        <bdi>{origin.join(' · ')}</bdi>
      </div>
      <EntryActions
        label={name}
        opener={editing.opener}
        onMove={(beforeId) => void run(api().partners.moveStatement({ id, beforeId }))}
        onRemove={() => void removal(api().partners.removeStatement({ id }), 'removedNamed', name)}
        place={place}
      />
    </li>
  );
}

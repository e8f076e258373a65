import { Plus } from 'lucide-react';
import type { PartnerStatement, StatementKind } from '../../../db/domain/partner';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { EmptyNote } from '../../shared/RecordPage';
import { topicName, useTopics } from '../../shared/topics';
import { useAdding } from '../../shared/useAdding';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { TopicMark } from '../../ui/TopicMark';
import styles from './Entries.module.css';
import { entryPlaces } from './entryPlaces';
import { Statement } from './Statement';
import { NewStatement } from './StatementFields';

type Props = { partnerId: string; kind: StatementKind; statements: readonly PartnerStatement[] };

/** The challenges of a partner, what it asks of us or what we hope to learn, each under its topic. */
export function Statements({ partnerId, kind, statements }: Props) {
  const { t, language } = useTexts();
  const topics = useTopics();
  const adding = useAdding();
  const own = statements.filter((statement) => statement.kind === kind);
  const addition = { id: `partners.add.${kind}`, name: t(`partners.statements.add.${kind}`), icon: Plus };
  useCommands([{ ...addition, group: 'screen', run: adding.opener.onPress }]);
  const groups = [...topics, null]
    .map((topic) => ({ topic, entries: own.filter(({ topicId }) => topicId === (topic?.id ?? null)) }))
    .filter(({ entries }) => entries.length > 0);

  return (
    <Section
      action={
        !adding.isAdding && (
          <Button {...adding.opener} icon={Plus} size="small" variant="quiet">
            {addition.name}
          </Button>
        )
      }
      heading={t(`partners.statements.heading.${kind}`)}
    >
      {own.length === 0 && !adding.isAdding && (
        <EmptyNote>{t(`partners.statements.empty.${kind}`)}</EmptyNote>
      )}
      {groups.map(({ topic, entries }) => {
        const places = entryPlaces(entries);
        return (
          <div key={topic?.id ?? 'none'}>
            {topic && (
              <div className={styles.topic}>
                <TopicMark colour={topic.colour} icon={topic.icon} label={topicName(topic, language)} />
              </div>
            )}
            {!topic && groups.length > 1 && (
              <div className={`${styles.topic} ${styles.origin}`}>{t('partners.statements.noTopic')}</div>
            )}
            <ul className={styles.entries}>
              {entries.map((statement) => (
                <Statement key={statement.id} place={places.get(statement.id)} statement={statement} />
              ))}
            </ul>
          </div>
        );
      })}
      {adding.isAdding && <NewStatement kind={kind} onDone={adding.end} partnerId={partnerId} />}
    </Section>
  );
}

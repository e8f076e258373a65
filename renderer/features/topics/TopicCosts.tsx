import { useTexts } from '../../i18n';
import { costSentences, hoursSentences } from '../../shared/costWords';
import { EmptyNote } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import styles from './Topics.module.css';

/** What a topic cost as far as it can be told apart, and the missions whose costs can't be. */
export function TopicCosts({ topicId }: { topicId: string }) {
  const texts = useTexts();
  const { t } = texts;
  const known = useRecords('costs', 'ofTopic', { topicId }).data;
  if (!known) return null;
  const { actual, hours, undivided, unsaid } = known;
  const isEmpty = actual.parts.length === 0 && hours.parts.length === 0 && unsaid.costs.length === 0;
  return (
    <Section heading={t('costs.title')}>
      {isEmpty && undivided.length === 0 ? (
        <EmptyNote>{t('costs.topicEmpty')}</EmptyNote>
      ) : (
        <div className={styles.costs}>
          <p>{costSentences(known, texts).join(' ')}</p>
          <p>{hoursSentences(known, texts).join(' ')}</p>
        </div>
      )}
      {undivided.length > 0 && (
        <>
          <p className={styles.note}>{t('costs.undivided')}</p>
          <List label={t('costs.undivided')}>
            {undivided.map(({ id, title }) => (
              <ListRow
                href={hrefOf({ screen: 'mission', id, tab: 'costs', focus: null })}
                key={id}
                title={title}
              />
            ))}
          </List>
        </>
      )}
    </Section>
  );
}

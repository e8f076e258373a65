import { useTexts } from '../../i18n';
import { costSentences, hoursSentences } from '../../shared/costWords';
import { useRecords } from '../../shared/records';
import { cooperationRoute, hrefOf } from '../../shared/route';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import styles from './Costs.module.css';

/** What a cooperation cost with all its missions: what is known, and of whom it isn't. */
export function CostSummary({ cooperationId }: { cooperationId: string }) {
  const texts = useTexts();
  const known = useRecords('costs', 'of', { owner: { kind: 'cooperation', id: cooperationId } }).data;
  if (!known) return null;
  return (
    <Section
      action={
        <LinkButton href={hrefOf(cooperationRoute(cooperationId, 'costs'))}>
          {texts.t('costs.toSection')}
        </LinkButton>
      }
      heading={texts.t('costs.title')}
    >
      <div className={styles.summary}>
        <p>{costSentences(known, texts).join(' ')}</p>
        <p>{hoursSentences(known, texts).join(' ')}</p>
      </div>
    </Section>
  );
}

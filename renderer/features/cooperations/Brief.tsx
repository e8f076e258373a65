import { agreementState } from '../../../db/domain/agreement';
import type { CooperationDetail } from '../../../electron/contract/cooperations';
import { useTexts } from '../../i18n';
import { agreementStateText, agreementTone } from '../../shared/agreementText';
import { decisionText } from '../../shared/decisionText';
import { EmptyNote } from '../../shared/RecordPage';
import { cooperationRoute, hrefOf } from '../../shared/route';
import { useToday } from '../../shared/useToday';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';

/** What a cooperation stands on: its agreements with their state today, and the decisions before them. */
export function Brief({ cooperation }: { cooperation: CooperationDetail }) {
  const { t, language } = useTexts();
  const today = useToday();
  const { id, agreements, decisions } = cooperation;
  if (today === undefined) return null;
  return (
    <>
      <Section count={agreements.length || undefined} heading={t('cooperations.brief.agreements')}>
        {agreements.length === 0 && <EmptyNote>{t('cooperations.brief.noAgreements')}</EmptyNote>}
        {agreements.length > 0 && (
          <List label={t('cooperations.brief.agreements')}>
            {agreements.map((one) => {
              const state = agreementState(one, one.renewals, today);
              return (
                <ListRow
                  href={hrefOf(cooperationRoute(id, 'agreements', one.id))}
                  key={one.id}
                  secondLine={
                    one.topicIds.length > 0
                      ? t('agreements.topicCount', { count: one.topicIds.length })
                      : t('agreements.noTopics')
                  }
                  title={one.title}
                  trailing={<Pill tone={agreementTone(state)}>{agreementStateText(state, t, language)}</Pill>}
                />
              );
            })}
          </List>
        )}
      </Section>
      <Section count={decisions.length || undefined} heading={t('cooperations.brief.decisions')}>
        {decisions.length === 0 && <EmptyNote>{t('cooperations.brief.noDecisions')}</EmptyNote>}
        {decisions.length > 0 && (
          <List label={t('cooperations.brief.decisions')}>
            {decisions.map((one) => (
              <ListRow
                href={hrefOf(cooperationRoute(id, 'decisions', one.id))}
                key={one.id}
                secondLine={decisionText(one, t, language, t(`decisions.kinds.${one.kind}`))}
                title={one.title}
              />
            ))}
          </List>
        )}
      </Section>
    </>
  );
}

import { FileSignature, Plus } from 'lucide-react';
import { agreementState } from '../../../db/domain/agreement';
import type { AgreementRow } from '../../../electron/contract/agreements';
import { useTexts } from '../../i18n';
import { agreementStateText, agreementTone } from '../../shared/agreementText';
import { capitalised, formatDay } from '../../shared/format';
import { PaneBeside } from '../../shared/PaneBeside';
import { useRecords } from '../../shared/records';
import { cooperationRoute, goTo, hrefOf } from '../../shared/route';
import { topicShort, useTopics } from '../../shared/topics';
import { useAdding } from '../../shared/useAdding';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { AgreementPane } from './AgreementPane';
import { NewAgreement } from './NewAgreement';

/** The agreements of a cooperation with their state today; the one in focus stands open beside them. */
export function AgreementsSection({ cooperationId, focus }: { cooperationId: string; focus: string | null }) {
  const { t } = useTexts();
  const adding = useAdding();
  const today = useToday();
  const agreements = useRecords('agreements', 'list', { cooperationId }).data;
  const open = useRecords('agreements', 'get', focus ? { id: focus } : 'wait').data;
  if (!agreements || today === undefined) return null;
  const isOpen = open !== undefined && open.id === focus && agreements.some(({ id }) => id === focus);
  const show = (id: string | null) => goTo(cooperationRoute(cooperationId, 'agreements', id));
  const add = (
    <Button
      {...adding.opener}
      icon={Plus}
      size="small"
      variant={agreements.length > 0 ? 'quiet' : 'secondary'}
    >
      {t('agreements.add')}
    </Button>
  );
  return (
    <PaneBeside
      pane={
        isOpen && <AgreementPane agreement={open} key={open.id} onClose={() => show(null)} today={today} />
      }
    >
      <Section
        action={agreements.length > 0 && !adding.isAdding && add}
        count={agreements.length || undefined}
        heading={t('agreements.heading')}
      >
        {adding.isAdding && (
          <NewAgreement cooperationId={cooperationId} onCreated={show} onDone={adding.end} />
        )}
        {agreements.length === 0 && !adding.isAdding && (
          <EmptyState action={add} icon={FileSignature} title={t('agreements.emptyTitle')}>
            {t('agreements.emptyText')}
          </EmptyState>
        )}
        {agreements.length > 0 && (
          <List label={t('agreements.heading')}>
            {agreements.map((agreement) => (
              <Row
                agreement={agreement}
                isCurrent={agreement.id === focus}
                key={agreement.id}
                today={today}
              />
            ))}
          </List>
        )}
      </Section>
    </PaneBeside>
  );
}

function Row({
  agreement,
  isCurrent,
  today,
}: {
  agreement: AgreementRow;
  isCurrent: boolean;
  today: string;
}) {
  const { t, language } = useTexts();
  const topics = useTopics();
  const { id, cooperationId, title, signedOn, topicIds, renewals } = agreement;
  const state = agreementState(agreement, renewals, today);
  const areas = topics
    .filter((topic) => topicIds.includes(topic.id))
    .map((topic) => topicShort(topic, language));
  return (
    <ListRow
      href={hrefOf(cooperationRoute(cooperationId, 'agreements', id))}
      isCurrent={isCurrent}
      secondLine={capitalised(
        [
          signedOn !== null && t('agreements.signed', { day: formatDay(signedOn, language) }),
          areas.length > 0 ? areas.join(', ') : t('agreements.noTopics'),
        ]
          .filter(Boolean)
          .join(' · '),
        language,
      )}
      title={title}
      trailing={<Pill tone={agreementTone(state)}>{agreementStateText(state, t, language)}</Pill>}
    />
  );
}

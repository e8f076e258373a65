import { Gavel, Plus } from 'lucide-react';
import { useTexts } from '../../i18n';
import { decisionText } from '../../shared/decisionText';
import { PaneBeside } from '../../shared/PaneBeside';
import { useRecords } from '../../shared/records';
import { cooperationRoute, goTo, hrefOf } from '../../shared/route';
import { useAdding } from '../../shared/useAdding';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { DecisionPane } from './DecisionPane';
import { NewDecision } from './NewDecision';

/** What political bodies decided on a cooperation or were told, in order; the one in focus stands open beside them. */
export function DecisionsSection({ cooperationId, focus }: { cooperationId: string; focus: string | null }) {
  const { t, language } = useTexts();
  const adding = useAdding();
  const decisions = useRecords('decisions', 'list', { cooperationId }).data;
  const open = useRecords('decisions', 'get', focus ? { id: focus } : 'wait').data;
  if (!decisions) return null;
  const isOpen = open !== undefined && open.id === focus && decisions.some(({ id }) => id === focus);
  const show = (id: string | null) => goTo(cooperationRoute(cooperationId, 'decisions', id));
  const add = (
    <Button
      {...adding.opener}
      icon={Plus}
      size="small"
      variant={decisions.length > 0 ? 'quiet' : 'secondary'}
    >
      {t('decisions.add')}
    </Button>
  );
  return (
    <PaneBeside pane={isOpen && <DecisionPane decision={open} key={open.id} onClose={() => show(null)} />}>
      <Section
        action={decisions.length > 0 && !adding.isAdding && add}
        count={decisions.length || undefined}
        heading={t('decisions.heading')}
      >
        {adding.isAdding && <NewDecision of={{ cooperationId }} onCreated={show} onDone={adding.end} />}
        {decisions.length === 0 && !adding.isAdding && (
          <EmptyState action={add} icon={Gavel} title={t('decisions.emptyTitle')}>
            {t('decisions.emptyText')}
          </EmptyState>
        )}
        {decisions.length > 0 && (
          <List label={t('decisions.heading')}>
            {decisions.map((decision) => (
              <ListRow
                href={hrefOf(cooperationRoute(cooperationId, 'decisions', decision.id))}
                isCurrent={decision.id === focus}
                key={decision.id}
                secondLine={decisionText(
                  decision,
                  t,
                  language,
                  ...(decision.resting > 0
                    ? [t('decisions.resting.count', { count: decision.resting })]
                    : []),
                )}
                title={decision.title}
                trailing={
                  <Pill tone={decision.kind === 'authorisation' ? 'accent' : 'neutral'}>
                    {t(`decisions.kinds.${decision.kind}`)}
                  </Pill>
                }
              />
            ))}
          </List>
        )}
      </Section>
    </PaneBeside>
  );
}

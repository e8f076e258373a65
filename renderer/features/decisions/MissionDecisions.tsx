import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Mission } from '../../../db/domain/mission';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { decisionText } from '../../shared/decisionText';
import { EmptyNote } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { DecisionFields } from './DecisionFields';
import { NewDecision } from './NewDecision';

type Props = {
  mission: Pick<Mission, 'id' | 'cooperationId'>;
  /** The decision that stands open when one comes here. */
  focus: string | null;
};

/** What political bodies decided on a mission or were told; a new one belongs to the mission's cooperation, too. */
export function MissionDecisions({ mission, focus }: Props) {
  const { t, language } = useTexts();
  const adding = useAdding();
  const removal = useRemoval();
  const [openId, setOpenId] = useState(focus);
  const { id: missionId, cooperationId } = mission;
  const decisions = useRecords('decisions', 'list', { missionId }).data;
  const open = useRecords('decisions', 'get', openId === null ? 'wait' : { id: openId }).data;
  if (!decisions) return null;

  async function remove({ id, title }: { id: string; title: string }) {
    if (await removal(api().decisions.remove({ id }), 'deletedNamed', title)) setOpenId(null);
  }

  return (
    <Section
      action={
        !adding.isAdding && (
          <Button {...adding.opener} icon={Plus} size="small" variant="quiet">
            {t('decisions.add')}
          </Button>
        )
      }
      count={decisions.length || undefined}
      heading={t('decisions.heading')}
    >
      {decisions.length === 0 && !adding.isAdding && <EmptyNote>{t('decisions.missionEmptyText')}</EmptyNote>}
      {decisions.length > 0 && (
        <List label={t('decisions.heading')}>
          {decisions.map((decision) => (
            <ListRow
              key={decision.id}
              onPress={() => setOpenId(decision.id)}
              secondLine={decisionText(decision, t, language, t(`decisions.kinds.${decision.kind}`))}
              title={decision.title}
            />
          ))}
        </List>
      )}
      {adding.isAdding && (
        <NewDecision of={{ missionId, cooperationId }} onCreated={setOpenId} onDone={adding.end} />
      )}
      {open && decisions.some(({ id }) => id === open.id && id === openId) && (
        <Dialog
          footer={
            <Button icon={Trash2} onPress={() => void remove(open)} variant="danger">
              {t('decisions.remove')}
            </Button>
          }
          closeLabel={t('common.close')}
          isOpen
          onOpenChange={() => setOpenId(null)}
          title={open.title}
        >
          <DecisionFields decision={open} />
        </Dialog>
      )}
    </Section>
  );
}

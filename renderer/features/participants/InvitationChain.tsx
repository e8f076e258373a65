import { Plus, UserRoundPen } from 'lucide-react';
import { type InvitationStep, inOrder } from '../../../db/domain/invitation';
import { personName } from '../../../db/domain/person';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { useAdding } from '../../shared/useAdding';
import { Button } from '../../ui/Button';
import styles from './InvitationChain.module.css';
import { NewStep } from './NewStep';
import { ReplaceForm } from './ReplaceForm';
import { Step } from './Step';

type Props = {
  participant: ParticipantRow;
  all: readonly ParticipantRow[];
  /** The participant's own, as they were written down. */
  steps: readonly InvitationStep[];
  today: string;
};

/** The way from invitation to attendance, step by step, and what can happen next. */
export function InvitationChain({ participant, all, steps, today }: Props) {
  const { t } = useTexts();
  const adding = useAdding();
  const replacing = useAdding();
  const { id, invitation, attendance } = participant;
  const standins = all.filter(({ standsInForId }) => standsInForId === id).map(personName);
  // Formats before the steps knew the state alone.
  const isBare = steps.length === 0 && (invitation !== 'not-invited' || attendance !== 'unknown');
  const state = attendance === 'unknown' ? invitation : attendance;
  return (
    <section aria-label={t('participants.chain.heading')}>
      <h3 className={styles.heading}>{t('participants.chain.heading')}</h3>
      {steps.length === 0 && (
        <p className={styles.empty}>
          {isBare
            ? t('participants.chain.before', { state: t(`participants.chain.state.${state}`) })
            : t('participants.chain.empty')}
        </p>
      )}
      <ol className={styles.steps}>
        {inOrder(steps).map((step) => (
          <Step
            key={step.id}
            label={
              step.state === 'replaced' && standins.length > 0
                ? t('participants.chain.replacedBy', { name: standins.join(', ') })
                : t(`participants.chain.state.${step.state}`)
            }
            step={step}
          />
        ))}
      </ol>
      {adding.isAdding && <NewStep onDone={adding.end} participant={participant} today={today} />}
      {replacing.isAdding && <ReplaceForm onDone={replacing.end} participant={participant} today={today} />}
      {!adding.isAdding && !replacing.isAdding && (
        <div className={styles.actions}>
          <Button {...adding.opener} icon={Plus} size="small" variant="quiet">
            {t('participants.chain.add')}
          </Button>
          {standins.length === 0 && (
            <Button {...replacing.opener} icon={UserRoundPen} size="small" variant="quiet">
              {t('participants.replace')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

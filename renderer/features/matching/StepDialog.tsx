import type { MatchState, NamedMatch } from '../../../db/domain/match';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { useNewRecord } from '../../shared/useNewRecord';
import { WorkshopPicker } from '../../shared/WorkshopPicker';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorText } from '../../ui/ErrorText';
import { TextArea } from '../../ui/TextArea';
import styles from './Dialogs.module.css';

type Props = {
  match: NamedMatch;
  /** Where it goes. */
  state: MatchState;
  today: string;
  onDone: () => void;
  /** Left without a change. */
  onClose: () => void;
};

type Draft = { on: string | null; itemId: string | null; reason: string };

/** What a new state needs to be told: on which day, at which workshop, and why. */
export function StepDialog({ match, state, today, onDone, onClose }: Props) {
  const { t } = useTexts();
  const empty: Draft = { on: today, itemId: null, reason: '' };
  const draftKey = `match ${match.id} ${state}`;
  const { form, fields, failure, clear, submit } = useNewRecord({
    draftKey,
    empty,
    create: ({ on, itemId, reason }) =>
      api().matches.changeState({
        id: match.id,
        state,
        on: on ?? undefined,
        reason,
        itemId: state === 'presented' ? itemId : null,
      }),
    onCreated: onDone,
  });
  const { draft, change, errorOf } = fields;

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button
            onPress={() => {
              clear();
              onClose();
            }}
          >
            {t('common.cancel')}
          </Button>
          <Button onPress={() => void submit()} variant="primary">
            {t('matching.move')}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      title={t('matching.stepTitle', { state: t(`terms.matchState.${state}`) })}
    >
      <form {...form} className={styles.fields}>
        <p className={styles.pair} dir="auto">
          {t('matching.pair', { need: match.needTitle, solution: match.solutionTitle })}
        </p>
        {state === 'presented' && (
          <WorkshopPicker
            error={errorOf('itemId')}
            label={t('matching.atWorkshop')}
            of={{ partnerId: match.partnerId }}
            onChange={(itemId) => change({ itemId })}
            placeholder={t('matching.atWorkshopPlaceholder')}
            value={draft.itemId}
          />
        )}
        <TextArea
          autoFocus={state === 'declined'}
          error={errorOf('reason')}
          isRequired={state === 'declined'}
          label={t(state === 'declined' ? 'matching.declineReason' : 'matching.note')}
          onChange={(reason) => change({ reason })}
          rows={2}
          value={draft.reason}
        />
        <DayInput
          draftKey={`${draftKey} on`}
          error={errorOf('on')}
          label={t('matching.day')}
          onChange={(on) => change({ on })}
          value={draft.on}
        />
        {failure && <ErrorText>{failure}</ErrorText>}
        <button hidden type="submit">
          {t('matching.move')}
        </button>
      </form>
    </Dialog>
  );
}

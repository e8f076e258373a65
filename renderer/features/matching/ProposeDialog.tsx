import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { SolutionPicker } from '../../shared/SolutionPicker';
import { useNewRecord } from '../../shared/useNewRecord';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorText } from '../../ui/ErrorText';
import { TextArea } from '../../ui/TextArea';
import styles from './Dialogs.module.css';

/** What is to be proposed for a need: a solution that was suggested and why it fits, or any other. */
export type Proposal = {
  needId: string;
  needTitle: string;
  /** Null while it is still to be chosen. */
  solution: { id: string; title: string } | null;
  reason: string;
};

type Props = { proposal: Proposal; onDone: (matchId: string) => void; onClose: () => void };

/** Proposes a solution for a need; the reasons of the suggestion are what its text begins with. */
export function ProposeDialog({ proposal, onDone, onClose }: Props) {
  const { t } = useTexts();
  const { needId, needTitle, solution } = proposal;
  const { form, fields, failure, clear, submit } = useNewRecord({
    draftKey: `proposal ${needId} ${solution?.id ?? 'any'}`,
    empty: { solutionId: solution?.id ?? null, reason: proposal.reason },
    // Without a choice nothing is sent but the empty id, which the field is then told of.
    create: ({ solutionId, reason }) =>
      api().matches.propose({ needId, solutionId: solutionId ?? '', reason }),
    onCreated: ({ id }) => {
      onClose();
      onDone(id);
    },
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
            {t('matching.propose')}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      title={t('matching.proposeTitle')}
    >
      <form {...form} className={styles.fields}>
        <dl className={styles.facts}>
          <dt>{t('matching.need')}</dt>
          <dd dir="auto">{needTitle}</dd>
          {solution && (
            <>
              <dt>{t('matching.solution')}</dt>
              <dd dir="auto">{solution.title}</dd>
            </>
          )}
        </dl>
        {!solution && (
          <SolutionPicker
            autoFocus
            error={errorOf('solutionId')}
            isRequired
            label={t('matching.solution')}
            onChange={(solutionId) => change({ solutionId })}
            placeholder={t('matching.solutionPlaceholder')}
            value={draft.solutionId}
          />
        )}
        <TextArea
          autoFocus={solution !== null}
          error={errorOf('reason')}
          hint={t('matching.whyHint')}
          label={t('matching.why')}
          onChange={(reason) => change({ reason })}
          rows={4}
          value={draft.reason}
        />
        {failure && <ErrorText>{failure}</ErrorText>}
        <button hidden type="submit">
          {t('matching.propose')}
        </button>
      </form>
    </Dialog>
  );
}

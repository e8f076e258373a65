import type { Agreement } from '../../../db/domain/agreement';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { formatDay } from '../../shared/format';
import { useAdding } from '../../shared/useAdding';
import { useRun } from '../../shared/useRun';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { TextArea } from '../../ui/TextArea';
import styles from './Agreements.module.css';

type Props = { agreement: Pick<Agreement, 'id' | 'terminatedOn' | 'terminatedReason'> };

/** That an agreement was ended before its time, from which day and why. */
export function Termination({ agreement }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const adding = useAdding();
  const { id, terminatedOn, terminatedReason } = agreement;
  return (
    <Section heading={t('agreements.termination.heading')}>
      {terminatedOn !== null && !adding.isAdding && (
        <>
          <p>{t('agreements.termination.text', { day: formatDay(terminatedOn, language) })}</p>
          <p className={styles.body} dir="auto">
            {terminatedReason}
          </p>
        </>
      )}
      {adding.isAdding ? (
        <TerminationForm agreement={agreement} onDone={adding.end} />
      ) : (
        <div className={styles.add}>
          <Button {...adding.opener} size="small" variant="quiet">
            {t(terminatedOn === null ? 'agreements.termination.add' : 'agreements.termination.edit')}
          </Button>
          {terminatedOn !== null && (
            <Button
              onPress={() => void run(api().agreements.withdrawTermination({ id }))}
              size="small"
              variant="quiet"
            >
              {t('agreements.termination.withdraw')}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}

function TerminationForm({ agreement, onDone }: Props & { onDone: () => void }) {
  const { t } = useTexts();
  const today = useToday();
  const { id, terminatedOn, terminatedReason } = agreement;
  if (today === undefined) return null;
  return (
    <AddingForm<{ on: string | null; reason: string }>
      add={async ({ on, reason }) =>
        on === null
          ? { ok: false, error: { kind: 'invalid', problems: [{ path: ['on'], problem: 'required' }] } }
          : api().agreements.terminate({ id, on, reason })
      }
      draftKey={`agreement ${id} termination`}
      empty={{ on: terminatedOn ?? today, reason: terminatedReason }}
      onDone={onDone}
      submitLabel={t('agreements.termination.submit')}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <DayInput
            autoFocus
            error={errorOf('on')}
            isRequired
            label={t('agreements.termination.on')}
            onChange={(on) => change({ on })}
            value={draft.on}
          />
          <TextArea
            error={errorOf('reason')}
            isRequired
            label={t('agreements.termination.reason')}
            onChange={(reason) => change({ reason })}
            rows={2}
            value={draft.reason}
          />
        </div>
      )}
    </AddingForm>
  );
}

import { Plus } from 'lucide-react';
import type { AgreementRenewal } from '../../../db/domain/agreement';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { EditableEntry } from '../../shared/EditableEntry';
import { formatDay } from '../../shared/format';
import { EmptyNote } from '../../shared/RecordPage';
import { SavedText } from '../../shared/SavedText';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import styles from './Agreements.module.css';

type Props = { agreementId: string; renewals: readonly AgreementRenewal[] };

/** What was agreed on later about how long an agreement holds. */
export function Renewals({ agreementId, renewals }: Props) {
  const { t, language } = useTexts();
  const removal = useRemoval();
  const adding = useAdding();
  return (
    <Section heading={t('agreements.renewals.heading')}>
      {renewals.length === 0 && !adding.isAdding && (
        <EmptyNote>{t('agreements.renewals.emptyText')}</EmptyNote>
      )}
      <ul className={styles.list}>
        {renewals.map((renewal) => {
          const day = formatDay(renewal.endsOn, language);
          const name = t('agreements.renewals.name', { day });
          return (
            <li key={renewal.id}>
              <EditableEntry
                fields={<RenewalFields renewal={renewal} />}
                name={name}
                onRemove={() =>
                  void removal(api().agreements.removeRenewal({ id: renewal.id }), 'removedNamed', name)
                }
              >
                <div className={styles.strong}>{t('agreements.renewals.text', { day })}</div>
                <div className={styles.second}>
                  {[
                    t('agreements.renewals.agreed', { day: formatDay(renewal.renewedOn, language) }),
                    renewal.note,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </EditableEntry>
            </li>
          );
        })}
      </ul>
      {adding.isAdding ? (
        <NewRenewal agreementId={agreementId} onDone={adding.end} />
      ) : (
        <div className={styles.add}>
          <Button {...adding.opener} icon={Plus} size="small" variant="quiet">
            {t('agreements.renewals.add')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function RenewalFields({ renewal }: { renewal: AgreementRenewal }) {
  const { t } = useTexts();
  const run = useRun();
  const { id } = renewal;
  const save = (patch: Partial<Omit<AgreementRenewal, 'id' | 'agreementId'>>) =>
    api().agreements.updateRenewal({ id, patch });
  return (
    <>
      <DayInput
        label={t('agreements.renewals.renewedOn')}
        onChange={(renewedOn) => renewedOn !== null && void run(save({ renewedOn }))}
        value={renewal.renewedOn}
      />
      <DayInput
        label={t('agreements.renewals.endsOn')}
        onChange={(endsOn) => endsOn !== null && void run(save({ endsOn }))}
        value={renewal.endsOn}
      />
      <SavedText
        draftKey={`agreement_renewal ${id} note`}
        label={t('agreements.renewals.note')}
        onSave={(note) => save({ note })}
        value={renewal.note}
      />
    </>
  );
}

function NewRenewal({ agreementId, onDone }: { agreementId: string; onDone: () => void }) {
  const { t } = useTexts();
  const today = useToday();
  if (today === undefined) return null;
  return (
    <AddingForm<{ renewedOn: string | null; endsOn: string | null; note: string }>
      add={async ({ renewedOn, endsOn, note }) => {
        if (renewedOn !== null && endsOn !== null)
          return api().agreements.addRenewal({ agreementId, renewedOn, endsOn, note });
        const missing = [
          ...(renewedOn === null ? ['renewedOn'] : []),
          ...(endsOn === null ? ['endsOn'] : []),
        ];
        return {
          ok: false,
          error: {
            kind: 'invalid',
            problems: missing.map((field) => ({ path: [field], problem: 'required' as const })),
          },
        };
      }}
      draftKey={`agreement ${agreementId} new renewal`}
      empty={{ renewedOn: today, endsOn: null, note: '' }}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <DayInput
            autoFocus
            error={errorOf('renewedOn')}
            isRequired
            label={t('agreements.renewals.renewedOn')}
            onChange={(renewedOn) => change({ renewedOn })}
            value={draft.renewedOn}
          />
          <DayInput
            error={errorOf('endsOn')}
            isRequired
            label={t('agreements.renewals.endsOn')}
            onChange={(endsOn) => change({ endsOn })}
            value={draft.endsOn}
          />
          <TextField
            error={errorOf('note')}
            label={t('agreements.renewals.note')}
            onChange={(note) => change({ note })}
            value={draft.note}
          />
        </div>
      )}
    </AddingForm>
  );
}

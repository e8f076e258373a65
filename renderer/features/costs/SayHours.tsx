import type { CostOwner } from '../../../db/domain/cost';
import {
  type HoursSaid,
  type HoursStatement,
  type HoursStatementKind,
  hoursStatementKinds,
} from '../../../db/domain/hours';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { FormGrid } from '../../ui/FormGrid';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './Costs.module.css';
import { HoursInput } from './HoursInput';
import { missing } from './missing';

type Draft = {
  kind: HoursStatementKind;
  minutes: number | null;
  basis: string;
  administrationId: string | null;
  source: string;
};

type Props = {
  owner: CostOwner;
  /** Of whom it probably is. */
  administrationId: string | null;
  /** What was said before and is said anew, of the same administration. */
  statement?: HoursStatement;
  onDone: () => void;
};

/** Says what is known of hours where they weren't written down one by one, or of all of them together. */
export function SayHours({ owner, administrationId, statement, onDone }: Props) {
  const { t } = useTexts();
  const key = `say hours ${statement?.id ?? `${owner.id} ${administrationId}`}`;
  return (
    <AddingForm<Draft>
      add={async ({ administrationId: whose, source, ...draft }) => {
        const said = saidOf(draft);
        return said === null
          ? missing('minutes')
          : api().costs.stateHours({
              ...{ owner, administrationId: whose, source, said },
              topicId: statement?.topicId ?? null,
            });
      }}
      draftKey={key}
      empty={{
        kind: statement?.said.kind ?? 'known-total',
        minutes: statement && 'minutes' in statement.said ? statement.said.minutes : null,
        basis: statement?.said.kind === 'estimate' ? statement.said.basis : '',
        ...{ administrationId, source: statement?.source ?? '' },
      }}
      onDone={onDone}
      submitLabel={t('costs.saySubmit')}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <Select
            autoFocus
            items={hoursStatementKinds.map((id) => ({ id, label: t(`costs.hoursStatementKinds.${id}`) }))}
            label={t('costs.said')}
            onChange={(kind) => change({ kind })}
            value={draft.kind}
          />
          {draft.kind !== 'not-recorded' && (
            <HoursInput
              draftKey={key}
              error={errorOf('minutes')}
              onChange={(minutes) => change({ minutes })}
              value={draft.minutes}
            />
          )}
          {draft.kind === 'estimate' && (
            <TextField
              error={errorOf('basis')}
              isRequired
              label={t('costs.basis')}
              onChange={(basis) => change({ basis })}
              placeholder={t('costs.basisPlaceholder')}
              value={draft.basis}
            />
          )}
          <FormGrid>
            {!statement && (
              <OrganisationPicker
                label={t('costs.administration')}
                newKind="municipality"
                onChange={(chosen) => change({ administrationId: chosen })}
                placeholder={t('costs.hoursAdministrationPlaceholder')}
                value={draft.administrationId}
              />
            )}
            <TextField
              error={errorOf('source')}
              label={t('costs.source')}
              onChange={(source) => change({ source })}
              placeholder={t('costs.sourcePlaceholder')}
              value={draft.source}
            />
          </FormGrid>
        </div>
      )}
    </AddingForm>
  );
}

/** Null while the hours that it needs aren't there. */
function saidOf({ kind, minutes, basis }: Pick<Draft, 'kind' | 'minutes' | 'basis'>): HoursSaid | null {
  if (kind === 'not-recorded') return { kind };
  if (minutes === null) return null;
  return kind === 'estimate' ? { kind, minutes, basis } : { kind, minutes };
}

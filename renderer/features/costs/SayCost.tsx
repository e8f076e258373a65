import {
  type Amount,
  type CostCategory,
  type CostOwner,
  type CostSaid,
  type CostStatement,
  type CostStatementKind,
  costCategories,
  costStatementKinds,
} from '../../../db/domain/cost';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { FormGrid } from '../../ui/FormGrid';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { type AmountDraft, AmountFields } from './AmountFields';
import styles from './Costs.module.css';
import { missing } from './missing';

type Draft = {
  kind: CostStatementKind;
  amount: AmountDraft;
  basis: string;
  administrationId: string | null;
  funderId: string | null;
  /** `'all'` for all categories together. */
  category: CostCategory | 'all';
  source: string;
};

type Props = {
  owner: CostOwner;
  /** Of whom it probably is. */
  administrationId: string | null;
  /** What was said before and is said anew: of the same administration and category. */
  statement?: CostStatement;
  office: string;
  onDone: () => void;
};

/** Says what is known of a cost where there are no lines, or of all of them together. */
export function SayCost({ owner, administrationId, statement, office, onDone }: Props) {
  const { t } = useTexts();
  const key = `say cost ${statement?.id ?? `${owner.id} ${administrationId}`}`;
  const amount = statement && 'amount' in statement.said ? statement.said.amount : null;
  return (
    <AddingForm<Draft>
      add={async (draft) => {
        const said = saidOf(draft);
        if (said === null) return missing('amount');
        const { administrationId: whose, funderId, category, source } = draft;
        return api().costs.state({
          ...{ owner, administrationId: whose, funderId, source, said },
          ...{ category: category === 'all' ? null : category, topicId: statement?.topicId ?? null },
        });
      }}
      draftKey={key}
      empty={{
        ...{ kind: statement?.said.kind ?? 'known-total', category: statement?.category ?? 'all' },
        amount: amount ?? { minor: null, currency: office, rate: null },
        basis: statement?.said.kind === 'estimate' ? statement.said.basis : '',
        ...{ administrationId, funderId: statement?.funderId ?? null, source: statement?.source ?? '' },
      }}
      onDone={onDone}
      submitLabel={t('costs.saySubmit')}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <Select
            autoFocus
            items={costStatementKinds.map((id) => ({ id, label: t(`costs.statementKinds.${id}`) }))}
            label={t('costs.said')}
            onChange={(kind) => change({ kind })}
            value={draft.kind}
          />
          {(draft.kind === 'known-total' || draft.kind === 'estimate') && (
            <AmountFields
              draftKey={key}
              error={errorOf('amount')}
              office={office}
              onChange={(part) => change({ amount: { ...draft.amount, ...part } })}
              value={draft.amount}
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
                placeholder={t('costs.administrationPlaceholder')}
                value={draft.administrationId}
              />
            )}
            {draft.kind !== 'not-recorded' && (
              <OrganisationPicker
                label={t('costs.funder')}
                onChange={(funderId) => change({ funderId })}
                placeholder={t('costs.funderPlaceholder')}
                value={draft.funderId}
              />
            )}
            {!statement && (
              <Select
                items={(['all', ...costCategories] as const).map((id) => ({
                  id,
                  label: id === 'all' ? t('costs.anyCategory') : t(`costs.categories.${id}`),
                }))}
                label={t('costs.category')}
                onChange={(category) => change({ category })}
                value={draft.category}
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

/** Null while the amount that it needs isn't there. */
function saidOf({ kind, amount, basis }: Draft): CostSaid | null {
  if (kind === 'not-recorded' || kind === 'paid-by-other') return { kind };
  const { minor } = amount;
  if (minor === null) return null;
  const known: Amount = { ...amount, minor };
  return kind === 'estimate' ? { kind, amount: known, basis } : { kind, amount: known };
}

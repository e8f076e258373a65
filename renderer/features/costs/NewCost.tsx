import type { CostOwner } from '../../../db/domain/cost';
import { type CostCategory, type CostKind, costCategories, costKinds } from '../../../db/domain/cost';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { FormGrid } from '../../ui/FormGrid';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { type AmountDraft, AmountFields } from './AmountFields';
import styles from './Costs.module.css';
import { missing } from './missing';

type Draft = {
  kind: CostKind;
  amount: AmountDraft;
  what: string;
  category: CostCategory;
  administrationId: string | null;
  heldOn: string | null;
};

type Props = {
  owner: CostOwner;
  /** Whose cost it probably is. */
  administrationId: string | null;
  office: string;
  onDone: () => void;
};

/** Writes costs down one after the other; funder, VAT and voucher are filled in beside the list. */
export function NewCost({ owner, administrationId, office, onDone }: Props) {
  const { t } = useTexts();
  const key = `new cost ${owner.id}`;
  return (
    <AddingForm<Draft>
      add={async ({ amount, ...draft }) =>
        amount.minor === null
          ? missing('amount')
          : api().costs.addLine({ ...draft, owner, amount: { ...amount, minor: amount.minor } })
      }
      addsSeveral
      draftKey={key}
      empty={{
        ...{ kind: 'actual', what: '', category: 'transport', administrationId, heldOn: null },
        amount: { minor: null, currency: office, rate: null },
      }}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <AmountFields
            autoFocus
            draftKey={key}
            error={errorOf('amount')}
            office={office}
            onChange={(part) => change({ amount: { ...draft.amount, ...part } })}
            value={draft.amount}
          />
          <FormGrid>
            <TextField
              error={errorOf('what')}
              label={t('costs.what')}
              onChange={(what) => change({ what })}
              placeholder={t('costs.whatPlaceholder')}
              value={draft.what}
            />
            <Select
              items={costCategories.map((id) => ({ id, label: t(`costs.categories.${id}`) }))}
              label={t('costs.category')}
              onChange={(category) => change({ category })}
              value={draft.category}
            />
            <OrganisationPicker
              label={t('costs.administration')}
              newKind="municipality"
              onChange={(chosen) => change({ administrationId: chosen })}
              placeholder={t('costs.administrationPlaceholder')}
              value={draft.administrationId}
            />
            <DayInput
              error={errorOf('heldOn')}
              label={t('costs.heldOn')}
              onChange={(heldOn) => change({ heldOn })}
              value={draft.heldOn}
            />
            <Select
              items={costKinds.map((id) => ({ id, label: t(`costs.kinds.${id}`) }))}
              label={t('costs.kind')}
              onChange={(kind) => change({ kind })}
              value={draft.kind}
            />
          </FormGrid>
        </div>
      )}
    </AddingForm>
  );
}

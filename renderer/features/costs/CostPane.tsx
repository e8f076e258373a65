import { Trash2 } from 'lucide-react';
import {
  type CostLine,
  type CostLinePatch,
  costCategories,
  costKinds,
  vatStates,
} from '../../../db/domain/cost';
import { formatAmount, parseAmount } from '../../../db/domain/money';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { localeOf } from '../../shared/format';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { SavedDay } from '../../shared/SavedDay';
import { SavedParsed } from '../../shared/SavedParsed';
import { SavedText } from '../../shared/SavedText';
import { TopicPicker } from '../../shared/TopicPicker';
import { useAutosave } from '../../shared/useAutosave';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { SidePane } from '../../ui/SidePane';
import { type AmountDraft, AmountFields } from './AmountFields';
import styles from './Costs.module.css';
import { missing } from './missing';
import { lineTitle } from './words';

type Props = { line: CostLine; office: string; onClose: () => void };

/** Everything about one cost, saved as one types. */
export function CostPane({ line, office, onClose }: Props) {
  const texts = useTexts();
  const { t, language } = texts;
  const run = useRun();
  const removal = useRemoval();
  const { id } = line;
  const title = lineTitle(line, texts);
  const save = (patch: CostLinePatch) => api().costs.updateLine({ id, patch });
  const choose = (patch: CostLinePatch) => void run(save(patch));
  const { currency } = line.amount;
  const locale = localeOf(language);
  const hasVat = line.vat === 'included' || line.vat === 'excluded';
  const written = (minor: string) => formatAmount(Number(minor), currency, locale);
  return (
    <SidePane
      actions={
        <IconButton
          icon={Trash2}
          label={t('costs.removeLine')}
          onPress={() => {
            onClose();
            void removal(api().costs.removeLine({ id }), 'removedNamed', title);
          }}
          size="small"
          tone="danger"
        />
      }
      closeLabel={t('common.close')}
      heading={title}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <SavedAmount line={line} office={office} />
        <SavedText
          draftKey={`cost ${id} what`}
          label={t('costs.what')}
          onSave={(what) => save({ what })}
          placeholder={t('costs.whatPlaceholder')}
          value={line.what}
        />
        <Select
          items={costCategories.map((one) => ({ id: one, label: t(`costs.categories.${one}`) }))}
          label={t('costs.category')}
          onChange={(category) => choose({ category })}
          value={line.category}
        />
        <OrganisationPicker
          label={t('costs.administration')}
          newKind="municipality"
          onChange={(administrationId) => choose({ administrationId })}
          placeholder={t('costs.administrationPlaceholder')}
          value={line.administrationId}
        />
        <OrganisationPicker
          label={t('costs.funder')}
          onChange={(funderId) => choose({ funderId })}
          placeholder={t('costs.funderPlaceholder')}
          value={line.funderId}
        />
        <SavedDay
          draftKey={`cost ${id} heldOn`}
          label={t('costs.heldOn')}
          onSave={(heldOn) => save({ heldOn })}
          value={line.heldOn}
        />
        <SavedDay
          draftKey={`cost ${id} bookedOn`}
          label={t('costs.bookedOn')}
          onSave={(bookedOn) => save({ bookedOn })}
          value={line.bookedOn}
        />
        <SavedText
          draftKey={`cost ${id} voucher`}
          label={t('costs.voucher')}
          onSave={(voucher) => save({ voucher })}
          value={line.voucher}
        />
        <Select
          items={vatStates.map((one) => ({ id: one, label: t(`costs.vatStates.${one}`) }))}
          label={t('costs.vat')}
          onChange={(vat) => choose({ vat })}
          value={line.vat}
        />
        {hasVat && (
          <SavedParsed
            draftKey={`cost ${id} vatMinor ${currency}`}
            format={written}
            invalidMessage={t('costs.amountInvalid')}
            label={t('costs.vatAmount')}
            onSave={(minor) => save({ vatMinor: minor === null ? null : Number(minor) })}
            parse={(text) => {
              const known = line.vatMinor === null ? null : String(line.vatMinor);
              if (known !== null && text === written(known)) return known;
              const amount = parseAmount(text, currency);
              return amount === null ? null : String(amount);
            }}
            value={line.vatMinor === null ? null : String(line.vatMinor)}
          />
        )}
        <TopicPicker
          label={t('costs.topic')}
          noneLabel={t('costs.noTopic')}
          onChange={(topicId) => choose({ topicId })}
          value={line.topicId}
        />
        <Select
          items={costKinds.map((one) => ({ id: one, label: t(`costs.kinds.${one}`) }))}
          label={t('costs.kind')}
          onChange={(kind) => choose({ kind })}
          value={line.kind}
        />
      </div>
    </SidePane>
  );
}

/** The amount with its currency and rate: one value, as none of them means anything without the others. */
function SavedAmount({ line, office }: Pick<Props, 'line' | 'office'>) {
  const { t } = useTexts();
  const key = `cost ${line.id} amount`;
  const draft = useAutosave<AmountDraft>(key, line.amount, async ({ minor, ...rest }) =>
    minor === null
      ? missing('amount')
      : api().costs.updateLine({ id: line.id, patch: { amount: { ...rest, minor } } }),
  );
  return (
    <AmountFields
      draftKey={key}
      error={draft.failure && failureText(t, draft.failure)}
      office={office}
      onBlur={() => void draft.flush()}
      onChange={(part) => draft.change({ ...draft.value, ...part })}
      value={draft.value}
    />
  );
}

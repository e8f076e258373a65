import { reliabilities } from '../../../db/domain/partner';
import { useTexts } from '../../i18n';
import { DayInput } from '../../shared/DayInput';
import { formatFactValue, parseFactValue } from '../../shared/factValue';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import type { FactDraft } from './factDraft';

type Props = {
  draft: FactDraft;
  onChange: (part: Partial<FactDraft>) => void;
  onBlur?: () => void;
  errorOf: (field: string) => string | undefined;
};

/** The fields of a fact. What is written as its value is said back as it was read. */
export function FactFields({ draft, onChange, onBlur, errorOf }: Props) {
  const { t, language } = useTexts();
  const value = parseFactValue(draft.written, language);
  const readAs =
    value.kind === 'text'
      ? t('partners.facts.valueHint')
      : t(`partners.facts.readAs.${value.kind}`, { value: formatFactValue(value, t, language) });
  return (
    <FormGrid>
      <TextField
        autoFocus
        error={errorOf('label')}
        label={t('partners.facts.label')}
        onBlur={onBlur}
        onChange={(label) => onChange({ label })}
        placeholder={t('partners.facts.labelPlaceholder')}
        value={draft.label}
      />
      <TextField
        error={errorOf('value')}
        hint={readAs}
        label={t('partners.facts.value')}
        onBlur={onBlur}
        onChange={(written) => onChange({ written })}
        value={draft.written}
      />
      <TextField
        error={errorOf('source')}
        label={t('partners.facts.source')}
        onBlur={onBlur}
        onChange={(source) => onChange({ source })}
        value={draft.source}
      />
      <DayInput
        error={errorOf('sourceDate')}
        label={t('partners.facts.sourceDate')}
        onBlur={onBlur}
        onChange={(sourceDate) => onChange({ sourceDate })}
        value={draft.sourceDate}
      />
      <Select
        hint={t('partners.facts.reliabilityHint')}
        items={reliabilities.map((id) => ({ id, label: t(`terms.reliability.${id}`) }))}
        label={t('partners.facts.reliability')}
        onBlur={onBlur}
        onChange={(reliability) => onChange({ reliability })}
        value={draft.reliability}
      />
      <FormWide>
        <TextArea
          error={errorOf('note')}
          label={t('partners.facts.note')}
          onBlur={onBlur}
          onChange={(note) => onChange({ note })}
          placeholder={t('partners.facts.notePlaceholder')}
          rows={2}
          value={draft.note}
        />
      </FormWide>
    </FormGrid>
  );
}

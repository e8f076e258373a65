import type { CatalogueRecords } from '../../../db/domain/catalogue-records';
import { useTexts } from '../../i18n';
import { capitalised } from '../../shared/format';
import { languageName } from '../../shared/languages';
import { Checkbox } from '../../ui/Checkbox';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import { Select } from '../../ui/Select';
import { catalogueLanguages } from '../labels/catalogue';
import styles from '../mission/DocumentsTab.module.css';
import type { CatalogueRequest } from './cataloguePaper';

type Props = {
  records: CatalogueRecords;
  request: CatalogueRequest;
  onChange: (part: Partial<CatalogueRequest>) => void;
};

/** In which language the catalogue is, which needs it answers, and what it says of solutions. */
export function CatalogueFields({ records, request, onChange }: Props) {
  const { t, language } = useTexts();
  const { needs } = records;
  const chosen = needs.map(({ id }) => id).filter((id) => !request.withoutNeedIds.includes(id));
  return (
    <div className={styles.fields}>
      <Select
        hint={t('documents.catalogue.languageHint')}
        items={languagesOf(records).map((id) => ({
          id,
          label: capitalised(languageName(id, language), language),
        }))}
        label={t('documents.tab.language')}
        onChange={(next) => onChange({ language: next })}
        value={request.language}
      />
      <div>
        <Checkbox
          isSelected={request.hasCosts}
          label={t('documents.catalogue.withCosts')}
          onChange={(hasCosts) => onChange({ hasCosts })}
        />
        <Checkbox
          isSelected={request.hasContacts}
          label={t('documents.catalogue.withContacts')}
          onChange={(hasContacts) => onChange({ hasContacts })}
        />
        <Checkbox
          isSelected={request.hasUnmet}
          label={t('documents.catalogue.withUnmet')}
          onChange={(hasUnmet) => onChange({ hasUnmet })}
        />
      </div>
      <CheckboxGroup
        items={needs.map(({ id, title, offers }) => ({
          id,
          label: t('documents.catalogue.need', { title, count: offers.length }),
        }))}
        label={t('documents.catalogue.needs')}
        onChange={(ids) =>
          onChange({ withoutNeedIds: needs.map(({ id }) => id).filter((id) => !ids.includes(id)) })
        }
        value={chosen}
      />
    </div>
  );
}

/** Those in which the fixed words stand, and those in which something of it is worded. */
function languagesOf({ needs, solutions }: CatalogueRecords): string[] {
  const worded = [...needs, ...solutions].flatMap(({ wordings }) => wordings.map(({ language }) => language));
  return [...new Set([...catalogueLanguages, ...worded])];
}

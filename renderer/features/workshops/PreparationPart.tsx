import type { WorkshopPatch } from '../../../db/domain/workshop';
import type { WorkshopDetail } from '../../../electron/contract/workshops';
import { useTexts } from '../../i18n';
import { Attachments } from '../../shared/Attachments';
import { api } from '../../shared/api';
import { SavedText } from '../../shared/SavedText';
import { FormGrid } from '../../ui/FormGrid';
import { Section } from '../../ui/Section';
import { Agenda } from './Agenda';
import { Cases } from './Cases';
import { Moderators } from './Moderators';
import styles from './Parts.module.css';

/** What a workshop is for, how it goes, and what is needed for it. */
export function PreparationPart({ workshop }: { workshop: WorkshopDetail }) {
  const { t } = useTexts();
  const { id } = workshop;
  const save = (patch: WorkshopPatch) => api().workshops.update({ id, patch });
  return (
    <>
      <FormGrid>
        {(['aims', 'method'] as const).map((field) => (
          <SavedText
            as="text"
            draftKey={`workshop ${id} ${field}`}
            key={field}
            label={t(`workshops.${field}`)}
            onSave={(text) => save({ [field]: text })}
            placeholder={t(`workshops.${field}Hint`)}
            rows={3}
            value={workshop[field]}
          />
        ))}
      </FormGrid>
      <Moderators itemId={id} moderators={workshop.moderators} />
      <Agenda workshop={workshop} />
      <Section hasNoRule heading={t('workshop.materials')}>
        <div className={styles.stack}>
          <SavedText
            as="text"
            draftKey={`workshop ${id} materials`}
            isLabelHidden
            label={t('workshops.materials')}
            onSave={(materials) => save({ materials })}
            placeholder={t('workshops.materialsHint')}
            rows={2}
            value={workshop.materials}
          />
          <Attachments recordId={id} recordKind="workshop" />
        </div>
      </Section>
      <Cases cases={workshop.cases} itemId={id} />
    </>
  );
}

import type { ItemTextPatch, ProgrammeItem } from '../../../../db/domain/programme';
import type { MissionDetail } from '../../../../electron/contract/missions';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { capitalised } from '../../../shared/format';
import { languageName } from '../../../shared/languages';
import { SavedText } from '../../../shared/SavedText';

type Props = { item: ProgrammeItem; mission: MissionDetail };

/** What documents say of an item: its note, and title and note in the programme's other languages. */
export function TextFields({ item, mission }: Props) {
  const { t, language: own } = useTexts();
  return (
    <>
      <SavedText
        as="text"
        draftKey={`programme_item ${item.id} publicNote`}
        label={t('programmeItem.publicNote')}
        onSave={(publicNote) => api().programme.update({ id: item.id, patch: { publicNote } })}
        rows={2}
        value={item.publicNote}
      />
      {mission.languages.slice(1).map((language) => {
        const text = item.texts.find((one) => one.language === language);
        const name = capitalised(languageName(language, own), own);
        const save = (patch: ItemTextPatch) => api().programme.updateText({ id: item.id, language, patch });
        const draftKey = `translation ${item.id} ${language}`;
        return [
          <SavedText
            draftKey={`${draftKey} title`}
            key={`${language} title`}
            label={t('programmeItem.titleIn', { language: name })}
            onSave={(title) => save({ title })}
            placeholder={t('programmeItem.missing')}
            value={text?.title ?? ''}
          />,
          (item.publicNote !== '' || text?.publicNote) && (
            <SavedText
              as="text"
              draftKey={`${draftKey} publicNote`}
              key={`${language} publicNote`}
              label={t('programmeItem.noteIn', { language: name })}
              onSave={(publicNote) => save({ publicNote })}
              placeholder={item.publicNote === '' ? undefined : t('programmeItem.missing')}
              rows={2}
              value={text?.publicNote ?? ''}
            />
          ),
        ];
      })}
    </>
  );
}

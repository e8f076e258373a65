import { urgencies } from '../../../db/domain/need';
import type { NeedDetail } from '../../../electron/contract/needs';
import { useTexts } from '../../i18n';
import { AsideFields } from '../../shared/AsideFields';
import { api } from '../../shared/api';
import { LanguagePicker } from '../../shared/LanguagePicker';
import { useRecords } from '../../shared/records';
import { SavedParsed } from '../../shared/SavedParsed';
import { SavedText } from '../../shared/SavedText';
import { TopicPicker } from '../../shared/TopicPicker';
import { useRun } from '../../shared/useRun';
import { WordsField } from '../../shared/WordsField';
import { Select } from '../../ui/Select';
import { affectedFigure, affectedNotation, fromNotation, readAffected } from './affected';
import { NeedState } from './NeedState';
import styles from './Needs.module.css';
import { useSavedNeed } from './useSavedNeed';

/** What is needed, in whose words, and how much it matters. */
export function NeedFields({ need }: { need: NeedDetail }) {
  const { t, language } = useTexts();
  const run = useRun();
  const { id } = need;
  const { save, choose } = useSavedNeed(id);
  const known = useRecords('needs', 'words', { kind: 'about' }).data ?? [];
  const figure = (notation: string) => affectedFigure(fromNotation(notation), t, language);
  return (
    <div className={styles.fields}>
      <SavedText
        as="text"
        draftKey={`need ${id} title`}
        isRequired
        label={t('needs.ourWords')}
        onSave={(title) => save({ title })}
        rows={1}
        value={need.title}
      />
      <SavedText
        as="text"
        draftKey={`need ${id} words`}
        label={t('needs.theirWords')}
        onSave={(words) => save({ words })}
        placeholder={t('needs.theirWordsPlaceholder')}
        rows={2}
        value={need.words}
      />
      {(need.words !== '' || need.wordsLanguage !== '') && (
        <LanguagePicker
          label={t('needs.wordsLanguage')}
          onChange={(wordsLanguage) => choose({ wordsLanguage })}
          value={need.wordsLanguage}
        />
      )}
      <NeedState need={need} />
      <AsideFields>
        <TopicPicker
          label={t('common.topic')}
          onChange={(topicId) => choose({ topicId })}
          value={need.topicId}
        />
        <Select
          items={urgencies.map((urgency) => ({ id: urgency, label: t(`terms.urgency.${urgency}`) }))}
          label={t('needs.urgency')}
          onChange={(urgency) => choose({ urgency })}
          value={need.urgency}
        />
      </AsideFields>
      <SavedParsed
        draftKey={`need ${id} affected`}
        format={figure}
        hintFor={(notation) =>
          notation === null ? t('needs.affectedHint') : t('needs.affectedRead', { figure: figure(notation) })
        }
        invalidMessage={t('needs.affectedInvalid')}
        label={t('needs.affected')}
        onSave={(notation) => save({ affected: notation === null ? null : fromNotation(notation) })}
        parse={(text) => {
          const read = readAffected(text, language);
          return read && affectedNotation(read);
        }}
        placeholder={t('needs.affectedPlaceholder')}
        value={need.affected && affectedNotation(need.affected)}
      />
      <SavedText
        draftKey={`need ${id} affectedNote`}
        label={t('needs.affectedNote')}
        onSave={(affectedNote) => save({ affectedNote })}
        placeholder={t('needs.affectedNotePlaceholder')}
        value={need.affectedNote}
      />
      <WordsField
        hint={t('needs.keywordsHint')}
        known={known}
        label={t('needs.keywords')}
        onAdd={(words) => void run(api().needs.addTags({ id, kind: 'about', words }))}
        onRemove={(word) => void run(api().needs.removeTag({ id, kind: 'about', word }))}
        placeholder={t('needs.keywordsPlaceholder')}
        words={need.tags}
      />
    </div>
  );
}

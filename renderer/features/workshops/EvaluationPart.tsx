import { Trash2 } from 'lucide-react';
import { scoreSummary, type WorkshopScore } from '../../../db/domain/workshop';
import type { WorkshopDetail } from '../../../electron/contract/workshops';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { SavedText } from '../../shared/SavedText';
import { useAutosave } from '../../shared/useAutosave';
import { useRemoval } from '../../shared/useRemoval';
import { IconButton } from '../../ui/IconButton';
import { NumberField } from '../../ui/NumberField';
import { Section } from '../../ui/Section';
import { AddLine } from './AddLine';
import styles from './Evaluation.module.css';
import parts from './Parts.module.css';
import { scoreWords } from './words';

/** What the participants thought of a workshop, and what to change the next time. */
export function EvaluationPart({ workshop }: { workshop: WorkshopDetail }) {
  const { t } = useTexts();
  const { id: itemId, scores } = workshop;
  return (
    <>
      <Section count={scores.length || undefined} heading={t('workshop.evaluation')}>
        {scores.length === 0 && <p className={parts.empty}>{t('workshop.evaluationEmpty')}</p>}
        <ol>
          {scores.map((score, index) => (
            <Question key={score.id} number={index + 1} score={score} />
          ))}
        </ol>
        <div className={parts.besideIcon}>
          <AddLine
            add={(question) => api().workshops.addScore({ itemId, question })}
            draftKey={`workshop_score new ${itemId}`}
            label={t('workshop.addQuestion')}
            placeholder={t('workshop.addQuestionPlaceholder')}
          />
        </div>
      </Section>
      <SavedText
        as="text"
        draftKey={`workshop ${itemId} toChange`}
        label={t('workshop.toChange')}
        onSave={(toChange) => api().workshops.update({ id: itemId, patch: { toChange } })}
        placeholder={t('workshop.toChangeHint')}
        rows={3}
        value={workshop.toChange}
      />
    </>
  );
}

type Counts = WorkshopScore['counts'];

function Question({ score, number }: { score: WorkshopScore; number: number }) {
  const { t, language } = useTexts();
  const remove = useRemoval();
  const { id, question } = score;
  // The counts are one value of five fields: what was typed into one of them is there when the next one changes.
  const draft = useAutosave<Counts>(`workshop_score ${id} counts`, score.counts, (counts) =>
    api().workshops.updateScore({ id, patch: { counts: [...counts] } }),
  );

  const { answers } = scoreSummary(draft.value);

  return (
    <li className={styles.question}>
      <fieldset aria-label={t('workshop.question', { number })} className={styles.fields}>
        <SavedText
          draftKey={`workshop_score ${id} question`}
          isLabelHidden
          isRequired
          label={t('workshop.question', { number })}
          onSave={(text) => api().workshops.updateScore({ id, patch: { question: text } })}
          value={question}
        />
        <div className={styles.answers}>
          {draft.value.map((count, index) => {
            const points = index + 1;
            return (
              <div className={styles.score} key={points}>
                <span aria-hidden className={styles.points}>
                  {points}
                </span>
                <NumberField
                  isLabelHidden
                  label={t('workshop.gaveScore', { score: points })}
                  maxValue={100_000}
                  minValue={0}
                  onBlur={() => void draft.flush()}
                  onChange={(next) => draft.change(draft.value.with(index, next ?? 0) as unknown as Counts)}
                  value={answers === 0 ? null : count}
                />
              </div>
            );
          })}
          <p className={styles.mean} data-is-empty={answers === 0}>
            {scoreWords(draft.value, t, language)}
          </p>
        </div>
      </fieldset>
      <IconButton
        icon={Trash2}
        label={t('workshop.removeQuestion', { name: question })}
        onPress={() => void remove(api().workshops.removeScore({ id }), 'removedNamed', question)}
        size="small"
      />
    </li>
  );
}

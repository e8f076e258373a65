import { Trash2 } from 'lucide-react';
import { type Evaluation, principles } from '../../../db/domain/evaluation';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { formatDay } from '../../shared/format';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { SidePane } from '../../ui/SidePane';
import styles from './Evaluations.module.css';

const marks = ['1', '2', '3', '4', '5'] as const;
type Mark = (typeof marks)[number] | 'unknown';

const markOf = (score: number | null): Mark => marks[(score ?? 0) - 1] ?? 'unknown';

/** One evaluation: each principle with its score, or that nobody could tell, and why. */
export function EvaluationPane({ evaluation, onClose }: { evaluation: Evaluation; onClose: () => void }) {
  const { t, language } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const { id, evaluatedOn } = evaluation;
  const day = formatDay(evaluatedOn, language);

  async function remove() {
    const name = t('evaluations.removedName', { day });
    if (await removal(api().evaluations.remove({ id }), 'deletedNamed', name)) onClose();
  }

  return (
    <SidePane
      actions={
        <IconButton
          icon={Trash2}
          label={t('evaluations.remove')}
          onPress={() => void remove()}
          size="small"
          tone="danger"
        />
      }
      closeLabel={t('common.close')}
      heading={t('evaluations.opened', { day })}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <DayInput
          label={t('evaluations.on')}
          onChange={(next) =>
            next !== null && void run(api().evaluations.update({ id, patch: { evaluatedOn: next } }))
          }
          value={evaluatedOn}
        />
        <SavedText
          draftKey={`evaluation ${id} evaluatedBy`}
          label={t('evaluations.by')}
          onSave={(evaluatedBy) => api().evaluations.update({ id, patch: { evaluatedBy } })}
          value={evaluation.evaluatedBy}
        />
        {principles.map((_, index) => (
          <PrincipleFields evaluation={evaluation} key={index + 1} principle={index + 1} />
        ))}
        <SavedText
          as="text"
          draftKey={`evaluation ${id} note`}
          label={t('evaluations.note')}
          onSave={(note) => api().evaluations.update({ id, patch: { note } })}
          rows={3}
          value={evaluation.note}
        />
      </div>
    </SidePane>
  );
}

function PrincipleFields({ evaluation, principle }: { evaluation: Evaluation; principle: number }) {
  const { t } = useTexts();
  const run = useRun();
  const key = principles[principle - 1];
  if (!key) return null;
  const evaluationId = evaluation.id;
  const said = evaluation.scores.find((one) => one.principle === principle);
  const name = t(`evaluations.names.${key}`);

  const choose = (mark: Mark) =>
    void run(
      api().evaluations.setScore({
        ...{ evaluationId, principle },
        score: mark === 'unknown' ? null : Number(mark),
      }),
    );
  return (
    <fieldset aria-label={name} className={styles.principle}>
      <p className={styles.name}>{name}</p>
      <p className={styles.explained}>{t(`evaluations.explained.${key}`)}</p>
      <SegmentedControl<Mark>
        items={[
          ...marks.map((id) => ({ id, label: id })),
          { id: 'unknown', label: t('evaluations.notAssessed') },
        ]}
        label={t('evaluations.scoreFor', { principle: name })}
        onChange={choose}
        value={markOf(said?.score ?? null)}
      />
      <SavedText
        draftKey={`evaluation ${evaluationId} note ${principle}`}
        isLabelHidden
        label={t('evaluations.noteFor', { principle: name })}
        onSave={(note) => api().evaluations.setScore({ evaluationId, principle, note })}
        placeholder={t('evaluations.note')}
        value={said?.note ?? ''}
      />
    </fieldset>
  );
}

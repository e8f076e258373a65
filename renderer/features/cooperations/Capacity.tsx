import { Plus } from 'lucide-react';
import { type CapacityScore, capacityChange, capacityPhases } from '../../../db/domain/cooperation';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { EditableEntry } from '../../shared/EditableEntry';
import { formatDay } from '../../shared/format';
import { EmptyNote } from '../../shared/RecordPage';
import { SavedText } from '../../shared/SavedText';
import { signed } from '../../shared/signed';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { RadioGroup } from '../../ui/RadioGroup';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import styles from './Cooperations.module.css';

type Props = { cooperationId: string; scores: readonly CapacityScore[] };

/** How well the partner can follow up, before and after, by whose judgement; what nobody judged is said to be unknown. */
export function Capacity({ cooperationId, scores }: Props) {
  const { t, language } = useTexts();
  const removal = useRemoval();
  const adding = useAdding();
  const change = capacityChange(scores);
  return (
    <Section
      action={
        !adding.isAdding && (
          <Button {...adding.opener} icon={Plus} size="small" variant="quiet">
            {t('cooperations.capacity.add')}
          </Button>
        )
      }
      heading={t('cooperations.capacity.heading')}
    >
      {scores.length === 0 && !adding.isAdding && (
        <EmptyNote>{t('cooperations.capacity.emptyText')}</EmptyNote>
      )}
      {scores.length > 0 && (
        <dl className={styles.change}>
          {capacityPhases.map((phase) => (
            <div key={phase}>
              <dt>{t(`cooperations.capacity.phase.${phase}`)}</dt>
              <dd data-unknown={change[phase] === null}>
                {change[phase]
                  ? t('cooperations.capacity.of', { score: change[phase].score })
                  : t('cooperations.capacity.notAssessed')}
              </dd>
            </div>
          ))}
          <div>
            <dt>{t('cooperations.capacity.change')}</dt>
            <dd data-unknown={change.change === null}>
              {change.change === null ? t('cooperations.capacity.changeUnknown') : signed(change.change)}
            </dd>
          </div>
        </dl>
      )}
      <ul className={styles.list}>
        {scores.map((score) => {
          const phase = t(`cooperations.capacity.phase.${score.phase}`);
          const name = t('cooperations.capacity.name', { phase, day: formatDay(score.assessedOn, language) });
          return (
            <li key={score.id}>
              <EditableEntry
                fields={<ScoreFields score={score} />}
                name={name}
                onRemove={() =>
                  void removal(api().cooperations.removeCapacity({ id: score.id }), 'removedNamed', name)
                }
              >
                <div className={styles.strong}>
                  {`${phase}: ${t('cooperations.capacity.of', { score: score.score })}`}
                </div>
                {score.note && (
                  <div className={styles.body} dir="auto">
                    {score.note}
                  </div>
                )}
                <div className={styles.second}>
                  {[formatDay(score.assessedOn, language), score.assessedBy].filter(Boolean).join(' · ')}
                </div>
              </EditableEntry>
            </li>
          );
        })}
      </ul>
      {adding.isAdding && <NewScore cooperationId={cooperationId} onDone={adding.end} scores={scores} />}
    </Section>
  );
}

const useItems = () => {
  const { t } = useTexts();
  const wordOf: Record<string, string> = {
    1: t('cooperations.capacity.lowest'),
    5: t('cooperations.capacity.highest'),
  };
  return {
    phases: capacityPhases.map((id) => ({ id, label: t(`cooperations.capacity.phase.${id}`) })),
    scores: (['1', '2', '3', '4', '5'] as const).map((id) => ({
      id,
      label: wordOf[id] ?? id,
    })),
  };
};

function ScoreFields({ score }: { score: CapacityScore }) {
  const { t } = useTexts();
  const run = useRun();
  const { phases, scores } = useItems();
  const { id } = score;
  const save = (patch: Partial<Omit<CapacityScore, 'id' | 'cooperationId'>>) =>
    api().cooperations.updateCapacity({ id, patch });
  return (
    <>
      <RadioGroup
        items={phases}
        label={t('cooperations.capacity.phaseLabel')}
        onChange={(phase) => void run(save({ phase }))}
        orientation="horizontal"
        value={score.phase}
      />
      <Select
        items={scores}
        label={t('cooperations.capacity.score')}
        onChange={(chosen) => void run(save({ score: Number(chosen) }))}
        value={String(score.score) as '1'}
      />
      <DayInput
        label={t('cooperations.capacity.on')}
        onChange={(assessedOn) => assessedOn !== null && void run(save({ assessedOn }))}
        value={score.assessedOn}
      />
      <SavedText
        draftKey={`capacity_score ${id} assessedBy`}
        label={t('cooperations.capacity.by')}
        onSave={(assessedBy) => save({ assessedBy })}
        value={score.assessedBy}
      />
      <SavedText
        as="text"
        draftKey={`capacity_score ${id} note`}
        label={t('cooperations.capacity.note')}
        onSave={(note) => save({ note })}
        rows={2}
        value={score.note}
      />
    </>
  );
}

function NewScore({ cooperationId, scores, onDone }: Props & { onDone: () => void }) {
  const { t } = useTexts();
  const today = useToday();
  const items = useItems();
  if (today === undefined) return null;
  const empty = {
    phase: scores.some(({ phase }) => phase === 'before') ? ('after' as const) : ('before' as const),
    score: null as '1' | '2' | '3' | '4' | '5' | null,
    assessedOn: today as string | null,
    assessedBy: '',
    note: '',
  };
  return (
    <AddingForm
      add={async ({ score, assessedOn, ...plain }) => {
        const missing = [
          ...(score === null ? ['score'] : []),
          ...(assessedOn === null ? ['assessedOn'] : []),
        ];
        if (score === null || assessedOn === null)
          return {
            ok: false,
            error: {
              kind: 'invalid',
              problems: missing.map((field) => ({ path: [field], problem: 'required' as const })),
            },
          };
        return api().cooperations.addCapacity({ ...plain, cooperationId, score: Number(score), assessedOn });
      }}
      draftKey={`cooperation ${cooperationId} new capacity`}
      empty={empty}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <RadioGroup
            items={items.phases}
            label={t('cooperations.capacity.phaseLabel')}
            onChange={(phase) => change({ phase })}
            orientation="horizontal"
            value={draft.phase}
          />
          <Select
            autoFocus
            error={errorOf('score')}
            isRequired
            items={items.scores}
            label={t('cooperations.capacity.score')}
            onChange={(score) => change({ score })}
            value={draft.score}
          />
          <DayInput
            error={errorOf('assessedOn')}
            label={t('cooperations.capacity.on')}
            onChange={(assessedOn) => change({ assessedOn })}
            value={draft.assessedOn}
          />
          <TextField
            error={errorOf('assessedBy')}
            label={t('cooperations.capacity.by')}
            onChange={(assessedBy) => change({ assessedBy })}
            value={draft.assessedBy}
          />
          <TextArea
            error={errorOf('note')}
            label={t('cooperations.capacity.note')}
            onChange={(note) => change({ note })}
            rows={2}
            value={draft.note}
          />
        </div>
      )}
    </AddingForm>
  );
}

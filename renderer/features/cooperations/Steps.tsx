import { Plus } from 'lucide-react';
import { useState } from 'react';
import {
  type CooperationStage,
  type CooperationStep,
  cooperationStages,
} from '../../../db/domain/cooperation';
import type { StepRow } from '../../../electron/contract/cooperations';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { EditableEntry } from '../../shared/EditableEntry';
import { PartialDateInput } from '../../shared/PartialDateInput';
import { PartyPicker } from '../../shared/PartyPicker';
import { formatPartialDate } from '../../shared/partialDate';
import { EmptyNote } from '../../shared/RecordPage';
import { SavedPartialDate } from '../../shared/SavedPartialDate';
import { SavedText } from '../../shared/SavedText';
import { cooperationTone } from '../../shared/stages';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { ErrorText } from '../../ui/ErrorText';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import styles from './Cooperations.module.css';

/** The stages that a cooperation went through, each with its date as far as known, its reason and whose assessment it is. */
export function Steps({ cooperationId, steps }: { cooperationId: string; steps: readonly StepRow[] }) {
  const { t } = useTexts();
  const adding = useAdding();
  return (
    <Section
      action={
        !adding.isAdding && (
          <Button {...adding.opener} icon={Plus} size="small" variant="quiet">
            {t('cooperations.steps.add')}
          </Button>
        )
      }
      heading={t('cooperations.steps.heading')}
    >
      {steps.length === 0 && !adding.isAdding && <EmptyNote>{t('cooperations.steps.emptyText')}</EmptyNote>}
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li className={styles.step} data-current={index === steps.length - 1} key={step.id}>
            <Step isCurrent={index === steps.length - 1} step={step} />
          </li>
        ))}
      </ol>
      {adding.isAdding && <NewStep cooperationId={cooperationId} onDone={adding.end} />}
    </Section>
  );
}

function Step({ step, isCurrent }: { step: StepRow; isCurrent: boolean }) {
  const { t, language } = useTexts();
  const removal = useRemoval();
  const stage = t(`cooperations.stages.${step.stage}`);
  const since = step.since === null ? t('common.dateUnknown') : formatPartialDate(step.since, language);
  const name = t('cooperations.steps.name', { stage, since });
  return (
    <EditableEntry
      fields={<StepFields step={step} />}
      name={name}
      onRemove={() => void removal(api().cooperations.removeStep({ id: step.id }), 'removedNamed', name)}
    >
      <div className={styles.stepHead}>
        <Pill tone={isCurrent ? cooperationTone[step.stage] : 'neutral'}>{stage}</Pill>
        <span className={styles.second}>
          {since}
          {isCurrent && ` · ${t('cooperations.steps.now')}`}
        </span>
      </div>
      {step.reason && (
        <div className={styles.body} dir="auto">
          {step.reason}
        </div>
      )}
      {step.assessor && (
        <div className={styles.second}>
          {step.assessorName === null
            ? t('cooperations.steps.assessorGone')
            : t('cooperations.steps.assessedBy', { name: step.assessorName })}
        </div>
      )}
    </EditableEntry>
  );
}

const useStageItems = () => {
  const { t } = useTexts();
  return cooperationStages.map((id) => ({ id, label: t(`cooperations.stages.${id}`) }));
};

function StepFields({ step }: { step: StepRow }) {
  const { t } = useTexts();
  const run = useRun();
  const items = useStageItems();
  // An end is chosen before its reason is written: it waits for it.
  const [wanted, setWanted] = useState<CooperationStage | null>(null);
  const { id } = step;
  const save = (patch: Partial<Omit<CooperationStep, 'id' | 'cooperationId'>>) =>
    api().cooperations.updateStep({ id, patch });

  function chooseStage(stage: CooperationStage) {
    if (stage === 'ended' && step.reason.trim() === '') return setWanted(stage);
    setWanted(null);
    void run(save({ stage }));
  }

  return (
    <FormGrid>
      <Select
        items={items}
        label={t('cooperations.steps.stage')}
        onChange={chooseStage}
        value={wanted ?? step.stage}
      />
      <SavedPartialDate
        draftKey={`cooperation_step ${id} since`}
        label={t('cooperations.steps.since')}
        onSave={(since) => save({ since })}
        value={step.since}
      />
      <FormWide>
        <SavedText
          as="text"
          draftKey={`cooperation_step ${id} reason`}
          hint={t('cooperations.steps.reasonHint')}
          label={t('cooperations.steps.reason')}
          onSave={async (reason) => {
            const saved = await save({ reason, ...(wanted && reason.trim() !== '' && { stage: wanted }) });
            if (saved.ok && reason.trim() !== '') setWanted(null);
            return saved;
          }}
          rows={2}
          value={step.reason}
        />
        {wanted && <ErrorText>{t('failures.field.reason-required')}</ErrorText>}
      </FormWide>
      <FormWide>
        <PartyPicker
          label={t('cooperations.steps.assessor')}
          onChange={(assessor) => void run(save({ assessor }))}
          placeholder={t('cooperations.steps.assessorPlaceholder')}
          value={step.assessor}
        />
      </FormWide>
    </FormGrid>
  );
}

const empty: Pick<CooperationStep, 'stage' | 'since' | 'reason' | 'assessor'> = {
  stage: 'inquiry',
  since: null,
  reason: '',
  assessor: null,
};

function NewStep({ cooperationId, onDone }: { cooperationId: string; onDone: () => void }) {
  const { t } = useTexts();
  const items = useStageItems();
  return (
    <AddingForm
      add={(draft) => api().cooperations.addStep({ ...draft, cooperationId })}
      draftKey={`cooperation ${cooperationId} new step`}
      empty={empty}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <Select
            autoFocus
            items={items}
            label={t('cooperations.steps.stage')}
            onChange={(stage) => change({ stage })}
            value={draft.stage}
          />
          <PartialDateInput
            error={errorOf('since')}
            label={t('cooperations.steps.since')}
            onChange={(since) => change({ since })}
            value={draft.since}
          />
          <FormWide>
            <TextArea
              error={errorOf('reason')}
              hint={t('cooperations.steps.reasonHint')}
              isRequired={draft.stage === 'ended'}
              label={t('cooperations.steps.reason')}
              onChange={(reason) => change({ reason })}
              rows={2}
              value={draft.reason}
            />
          </FormWide>
          <FormWide>
            <PartyPicker
              label={t('cooperations.steps.assessor')}
              onChange={(assessor) => change({ assessor })}
              placeholder={t('cooperations.steps.assessorPlaceholder')}
              value={draft.assessor}
            />
          </FormWide>
        </FormGrid>
      )}
    </AddingForm>
  );
}

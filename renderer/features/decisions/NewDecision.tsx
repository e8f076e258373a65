import { type DecisionKind, decisionKinds } from '../../../db/domain/decision';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { BodyPicker } from './BodyPicker';

type Props = {
  /** What it belongs to. */
  of: { cooperationId: string | null; missionId?: string };
  onCreated: (id: string) => void;
  onDone: () => void;
};

const empty = {
  title: '',
  kind: 'authorisation' as DecisionKind,
  bodyId: null as string | null,
  decidedOn: null as string | null,
};

/** Writes a decision down; what it says and what rests on it comes when it is there. */
export function NewDecision({ of, onCreated, onDone }: Props) {
  const { t } = useTexts();
  return (
    <AddingForm
      add={async (draft) => {
        const made = await api().decisions.create({ ...draft, ...of });
        if (made.ok) onCreated(made.value.id);
        return made;
      }}
      draftKey={`${of.missionId ?? of.cooperationId} new decision`}
      empty={empty}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <FormWide>
            <TextField
              autoFocus
              error={errorOf('title')}
              isRequired
              label={t('decisions.title')}
              onChange={(title) => change({ title })}
              placeholder={t('decisions.titlePlaceholder')}
              value={draft.title}
            />
          </FormWide>
          <Select
            items={decisionKinds.map((id) => ({ id, label: t(`decisions.kinds.${id}`) }))}
            label={t('decisions.kind')}
            onChange={(kind) => change({ kind })}
            value={draft.kind}
          />
          <DayInput
            error={errorOf('decidedOn')}
            label={t('decisions.decidedOn')}
            onChange={(decidedOn) => change({ decidedOn })}
            value={draft.decidedOn}
          />
          <FormWide>
            <BodyPicker
              error={errorOf('bodyId')}
              label={t('decisions.body')}
              onChange={(bodyId) => change({ bodyId })}
              value={draft.bodyId}
            />
          </FormWide>
        </FormGrid>
      )}
    </AddingForm>
  );
}

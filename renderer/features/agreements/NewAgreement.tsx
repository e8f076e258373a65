import type { AgreementTerm } from '../../../db/domain/agreement';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { TextField } from '../../ui/TextField';
import { TermFields } from './TermFields';

type Props = { cooperationId: string; onCreated: (id: string) => void; onDone: () => void };

const empty = {
  title: '',
  signedOn: null as string | null,
  term: { kind: 'months', months: 36 } as AgreementTerm,
};

/** Writes an agreement down; its areas, parties and scan come when it is there. */
export function NewAgreement({ cooperationId, onCreated, onDone }: Props) {
  const { t } = useTexts();
  return (
    <AddingForm
      add={async (draft) => {
        const made = await api().agreements.create({ ...draft, cooperationId });
        if (made.ok) onCreated(made.value.id);
        return made;
      }}
      draftKey={`cooperation ${cooperationId} new agreement`}
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
              label={t('agreements.title')}
              onChange={(title) => change({ title })}
              placeholder={t('agreements.titlePlaceholder')}
              value={draft.title}
            />
          </FormWide>
          <FormWide>
            <DayInput
              error={errorOf('signedOn')}
              label={t('agreements.signedOn')}
              onChange={(signedOn) => change({ signedOn })}
              value={draft.signedOn}
            />
          </FormWide>
          <TermFields error={errorOf('term')} onChange={(term) => change({ term })} value={draft.term} />
        </FormGrid>
      )}
    </AddingForm>
  );
}

import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { parseFactValue } from '../../shared/factValue';
import { FactFields } from './FactFields';
import { emptyFact } from './factDraft';

type Props = { partnerId: string; onDone: () => void };

/** Adds a fact. */
export function NewFact({ partnerId, onDone }: Props) {
  const { language } = useTexts();
  return (
    <AddingForm
      add={({ written, ...plain }) =>
        api().partners.addFact({ ...plain, partnerId, value: parseFactValue(written, language) })
      }
      draftKey={`partner ${partnerId} new fact`}
      empty={emptyFact}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => <FactFields draft={draft} errorOf={errorOf} onChange={change} />}
    </AddingForm>
  );
}

import { type ReactNode, useRef, useState } from 'react';
import { personName } from '../../db/domain/person';
import type { Lookalike } from '../../electron/contract/duplicates';
import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import { api } from './api';
import { Lookalikes } from './Lookalikes';
import { splitName } from './splitName';
import { useRun } from './useRun';

/** Somebody who was made, or taken instead. */
type Named = { id: string; label: string };

type Question = {
  name: string;
  people: readonly Lookalike[];
  answer: (person: Named | 'create' | undefined) => void;
};

const blank = {
  givenName: '',
  familyName: '',
  nativeName: '',
  position: '',
  organisationId: null,
  email: '',
  phone: '',
};

/**
 * Makes a person of a name that was typed into a field, unless somebody who is there already is meant: it asks when it
 * can't be told. `question` is to be drawn below the field.
 */
export function useNewPerson() {
  const { t } = useTexts();
  const run = useRun();
  const [question, setQuestion] = useState<Question>();
  const below = useRef<HTMLDivElement>(null);

  /** @param seen who were offered already and not taken */
  async function make(
    name: string,
    { organisationId = null, seen }: { organisationId?: string | null; seen: readonly string[] },
  ): Promise<Named | undefined> {
    const person = { ...splitName(name), organisationId };
    const found = await api().duplicates.lookalikes({ ...blank, ...person });
    const people = found.ok ? found.value.filter((one) => !seen.includes(one.person.id)) : [];
    if (people.length > 0) {
      const answer = await new Promise<Named | 'create' | undefined>((resolve) =>
        setQuestion({ name, people, answer: resolve }),
      );
      setQuestion(undefined);
      below.current?.parentElement?.querySelector('input')?.focus();
      if (answer !== 'create') return answer;
    }
    const created = await run(api().people.create(person));
    return created && { id: created.id, label: name };
  }

  const asked: ReactNode = (
    <div ref={below}>
      {question && (
        <Lookalikes
          action={
            <Button onPress={() => question.answer('create')} size="small" variant="quiet">
              {t('duplicates.createAnyway', { name: question.name })}
            </Button>
          }
          isQuestion
          onClose={() => question.answer(undefined)}
          onTake={(person) => question.answer({ id: person.id, label: personName(person) })}
          people={question.people}
        />
      )}
    </div>
  );
  return { make, question: asked, withdraw: () => question?.answer(undefined) };
}

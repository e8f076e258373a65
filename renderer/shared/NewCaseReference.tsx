import { type FormEvent, useState } from 'react';
import { type CaseReference, guessCaseNumber, normaliseCaseNumber } from '../../db/domain/case-reference';
import type { Failure } from '../../electron/contract/result';
import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { api } from './api';
import { SystemAndKind } from './CaseReferenceEditor';
import styles from './CaseReferences.module.css';
import { caseNumberText, isSameNumber } from './caseNumber';
import { failureText } from './failures';
import { useKeptDraft } from './useKeptDraft';

type Draft = { text: string } & Partial<Pick<CaseReference, 'system' | 'numberKind'>>;

type Props = Pick<CaseReference, 'recordKind' | 'recordId'> & { references: readonly CaseReference[] };

/** A number is pasted here; what it is taken for is shown and can be changed before it is added. */
export function NewCaseReference({ recordKind, recordId, references }: Props) {
  const { t } = useTexts();
  const [draft, setDraft, clear] = useKeptDraft<Draft>(`case_reference new of ${recordId}`, { text: '' });
  const [failure, setFailure] = useState<Failure>();

  const asPasted = draft.text.trim();
  const guess = guessCaseNumber(asPasted);
  const { system = guess.system, numberKind = guess.numberKind } = draft;
  const number = { system, numberKind, asPasted, normalised: normaliseCaseNumber(system, asPasted) };
  const same = references.find((reference) => isSameNumber(reference, number));
  const problem = failure
    ? failureText(t, failure)
    : same && t('missions.caseNumbers.duplicate', { number: caseNumberText(t, same) });

  function change(next: Draft) {
    setFailure(undefined);
    if (next.text === '') clear();
    else setDraft(next);
  }

  async function add(event: FormEvent) {
    event.preventDefault();
    if (asPasted === '' || same) return;
    const result = await api().caseReferences.add({ recordKind, recordId, asPasted, system, numberKind });
    if (result.ok) change({ text: '' });
    else setFailure(result.error);
  }

  return (
    <form className={styles.new} onSubmit={(event) => void add(event)}>
      <TextField
        error={problem}
        hint={
          asPasted !== '' && guess.system !== 'other' && draft.system === undefined && !problem
            ? t('missions.caseNumbers.guess', { system: t(`terms.caseSystem.${guess.system}`) })
            : undefined
        }
        label={t('missions.caseNumbers.add')}
        onChange={(text) => change(text === '' ? { text } : { ...draft, text })}
        placeholder={t('missions.caseNumbers.placeholder')}
        value={draft.text}
      />
      {asPasted !== '' && (
        <>
          <SystemAndKind
            numberKind={numberKind}
            onChange={(part) => change({ ...draft, ...part })}
            system={system}
          />
          <div>
            <Button isDisabled={same !== undefined} type="submit">
              {t('common.add')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

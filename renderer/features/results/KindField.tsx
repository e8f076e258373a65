import { useState } from 'react';
import { type NamedResult, resultKinds } from '../../../db/domain/result';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { SavedText } from '../../shared/SavedText';
import { useAutosave } from '../../shared/useAutosave';
import { useRun } from '../../shared/useRun';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';

/** Of which kind a result is, with what that kind asks for: how many were trained, or why there is none. */
export function KindField({ result }: { result: NamedResult }) {
  const { t } = useTexts();
  const run = useRun();
  const [needsReason, setNeedsReason] = useState(false);
  const { id, kind, because } = result;
  return (
    <>
      <Select
        items={resultKinds.map((each) => ({ id: each, label: t(`results.kinds.${each}`) }))}
        label={t('results.kind')}
        onChange={(chosen) => {
          // There is nothing to say without saying why: the kind changes together with the reason.
          setNeedsReason(chosen === 'nothing' && kind !== 'nothing');
          if (chosen !== 'nothing' && chosen !== kind)
            void run(api().results.update({ id, patch: { kind: chosen } }));
        }}
        value={needsReason ? 'nothing' : kind}
      />
      {needsReason && (
        <AddingForm
          add={(draft) => api().results.update({ id, patch: { kind: 'nothing', ...draft } })}
          draftKey={`result ${id} because nothing`}
          empty={{ because: '' }}
          onDone={() => setNeedsReason(false)}
          submitLabel={t('results.saveReason')}
        >
          {({ draft, change, errorOf }) => (
            <TextArea
              autoFocus
              error={errorOf('because')}
              hint={t('results.becauseHint')}
              isRequired
              label={t('results.because')}
              onChange={(reason) => change({ because: reason })}
              rows={2}
              value={draft.because}
            />
          )}
        </AddingForm>
      )}
      {kind === 'nothing' && (
        <SavedText
          as="text"
          draftKey={`result ${id} because`}
          hint={t('results.becauseHint')}
          isRequired
          label={t('results.because')}
          onSave={(reason) => api().results.update({ id, patch: { because: reason } })}
          rows={2}
          value={because}
        />
      )}
      {kind === 'people-trained' && <People key={id} result={result} />}
    </>
  );
}

function People({ result: { id, people } }: { result: NamedResult }) {
  const { t } = useTexts();
  const draft = useAutosave(`result ${id} people`, people, (next) =>
    api().results.update({ id, patch: { people: next } }),
  );
  return (
    <NumberField
      error={draft.failure && failureText(t, draft.failure)}
      hint={t('results.peopleHint')}
      label={t('results.people')}
      maxValue={1e9}
      minValue={0}
      onBlur={() => void draft.flush()}
      onChange={draft.change}
      value={draft.value}
    />
  );
}

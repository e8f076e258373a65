import type { ResultKind } from '../../../db/domain/result';
import { resultKinds } from '../../../db/domain/result';
import type { InputOf } from '../../../electron/contract/operation';
import type { results } from '../../../electron/contract/results';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { PartialDateInput } from '../../shared/PartialDateInput';
import { TopicPicker } from '../../shared/TopicPicker';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';

export type ResultOf = Pick<
  InputOf<typeof results.create>,
  'cooperationId' | 'missionId' | 'itemId' | 'topicId' | 'needId' | 'matchId' | 'agreementId'
>;

type Props = {
  /** What it came of, and which kind it begins as. */
  of: ResultOf;
  kind: ResultKind;
  onDone: () => void;
  onAdded?: (id: string) => void;
};

type Draft = {
  kind: ResultKind;
  title: string;
  because: string;
  people: number | null;
  happenedOn: string | null;
  topicId: string | null;
};

/** Writes a result down, or that there is none and why; what shows it and who confirms it comes when it is there. */
export function NewResult({ of, kind, onDone, onAdded }: Props) {
  const { t } = useTexts();
  const key = `new result ${kind === 'nothing' ? 'nothing' : 'something'} ${Object.values(of).join(' ')}`;
  return (
    <AddingForm<Draft>
      add={async ({ topicId, ...draft }) => {
        // Without a topic of its own it takes that of the workshop or the need.
        const added = await api().results.create({ ...of, ...draft, ...(topicId && { topicId }) });
        if (added.ok) onAdded?.(added.value.id);
        return added;
      }}
      draftKey={key}
      empty={{ kind, title: '', because: '', people: null, happenedOn: null, topicId: of.topicId ?? null }}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => {
        const isNothing = draft.kind === 'nothing';
        return (
          <FormGrid>
            <FormWide>
              <TextField
                autoFocus
                error={errorOf('title')}
                isRequired
                label={isNothing ? t('results.whatNothing') : t('results.what')}
                onChange={(title) => change({ title })}
                placeholder={isNothing ? t('results.whatNothingPlaceholder') : t('results.whatPlaceholder')}
                value={draft.title}
              />
            </FormWide>
            {isNothing && (
              <FormWide>
                <TextArea
                  error={errorOf('because')}
                  isRequired
                  label={t('results.because')}
                  onChange={(because) => change({ because })}
                  placeholder={t('results.becausePlaceholder')}
                  rows={2}
                  value={draft.because}
                />
              </FormWide>
            )}
            <Select
              items={resultKinds.map((id) => ({ id, label: t(`results.kinds.${id}`) }))}
              label={t('results.kind')}
              onChange={(chosen) => change({ kind: chosen })}
              value={draft.kind}
            />
            {draft.kind === 'people-trained' && (
              <NumberField
                error={errorOf('people')}
                hint={t('results.peopleHint')}
                label={t('results.people')}
                maxValue={1e9}
                minValue={0}
                onChange={(people) => change({ people })}
                value={draft.people}
              />
            )}
            <PartialDateInput
              error={errorOf('happenedOn')}
              label={t('results.happenedOn')}
              onChange={(happenedOn) => change({ happenedOn })}
              value={draft.happenedOn}
            />
            <TopicPicker
              label={t('common.topic')}
              onChange={(topicId) => change({ topicId })}
              value={draft.topicId}
            />
          </FormGrid>
        );
      }}
    </AddingForm>
  );
}

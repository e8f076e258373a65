import { isOfMission, type MemoKind, memoKinds, memoLanguages } from '../../../../db/domain/memo';
import { useTexts } from '../../../i18n';
import { CooperationPicker } from '../../../shared/CooperationPicker';
import { CreateDialog } from '../../../shared/CreateDialog';
import { DayInput } from '../../../shared/DayInput';
import { MissionPicker } from '../../../shared/MissionPicker';
import { useRecords } from '../../../shared/records';
import { goTo, memoRoute } from '../../../shared/route';
import type { NewRecordFields } from '../../../shared/useNewRecord';
import { useToday } from '../../../shared/useToday';
import { FormGrid } from '../../../ui/FormGrid';
import { FormWide } from '../../../ui/FormWide';
import { Select } from '../../../ui/Select';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { kindIcons } from './kindIcons';
import { createMemo, type NewMemo, suggestedTitle } from './newMemo';
import { TopicsPicker } from './TopicsPicker';

/** What a new document is of, as far as the place says it where one asks for it. */
type MemoOf = { kind?: MemoKind; cooperationId?: string; missionId?: string };

type Props = { of?: MemoOf; onClose: () => void };

/** Creates a document and goes to its draft. The only cooperation there is needn't be chosen. */
export function NewMemoDialog({ of = {}, onClose }: Props) {
  const today = useToday();
  const cooperations = useRecords('cooperations', 'list', {}).data;
  const { language } = useTexts();
  if (today === undefined || !cooperations) return null;
  const [first, ...others] = cooperations;
  const only = first && others.length === 0 ? first.id : null;
  const empty: NewMemo = {
    kind: of.kind ?? (of.missionId === undefined ? 'answer' : 'mission-report'),
    cooperationId: of.cooperationId ?? only,
    missionId: of.missionId ?? null,
    language,
    datedOn: today,
    ...{ title: null, topicIds: [], sentOn: null, periodFrom: null, periodTo: null },
    ...{ question: '', askedOn: null, asker: '', addressees: '' },
  };
  return (
    <OpenDialog
      cooperations={cooperations}
      empty={empty}
      isFixed={of.missionId !== undefined}
      onClose={onClose}
    />
  );
}

/** The dialog of a new answer, from wherever one is. */
export const NewAnswerDialog = ({ onOpenChange }: { onOpenChange: (isOpen: boolean) => void }) => (
  <NewMemoDialog of={{ kind: 'answer' }} onClose={() => onOpenChange(false)} />
);

type OpenProps = {
  empty: NewMemo;
  cooperations: readonly { id: string; title: string }[];
  /** A mission's own dialog makes its report, and nothing else. */
  isFixed: boolean;
  onClose: () => void;
};

function OpenDialog({ empty, cooperations, isFixed, onClose }: OpenProps) {
  const { t } = useTexts();
  const missions = useRecords('missions', 'list', {}).data ?? [];
  const aboutOf = ({ kind, cooperationId, missionId }: NewMemo) =>
    isOfMission(kind)
      ? missions.find(({ id }) => id === missionId)?.title
      : cooperations.find(({ id }) => id === cooperationId)?.title;
  return (
    <CreateDialog
      create={(draft) => createMemo(draft, aboutOf(draft))}
      draftKey={`memo new ${empty.kind} ${empty.cooperationId ?? ''} ${empty.missionId ?? ''}`}
      empty={empty}
      onClose={onClose}
      onCreated={(id) => goTo(memoRoute(id))}
      size="wide"
      title={isFixed ? t('memos.newReport') : t('memos.new')}
    >
      {(fields) => (
        // Enter is a new line of the question; with Ctrl it creates from there too.
        <div
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.currentTarget.closest('form')?.requestSubmit();
          }}
        >
          <Fields
            about={aboutOf(fields.draft)}
            fields={fields}
            hasNone={cooperations.length === 0}
            isFixed={isFixed}
          />
        </div>
      )}
    </CreateDialog>
  );
}

type FieldsProps = {
  fields: NewRecordFields<NewMemo>;
  about: string | undefined;
  isFixed: boolean;
  /** There is no cooperation yet that it could be about. */
  hasNone: boolean;
};

function Fields({ fields: { draft, change, errorOf }, about, isFixed, hasNone }: FieldsProps) {
  const { t } = useTexts();
  const isReport = isOfMission(draft.kind);
  return (
    <FormGrid>
      {!isFixed && (
        <Select
          hint={t(`memos.kindHint.${draft.kind}`)}
          items={memoKinds.map((id) => ({ id, label: t(`memos.kinds.${id}`), icon: kindIcons[id] }))}
          label={t('memos.kind')}
          onChange={(kind) => change({ kind })}
          value={draft.kind}
        />
      )}
      {isReport ? (
        <MissionPicker
          error={errorOf('missionId')}
          isRequired
          label={t('memos.create.mission')}
          onChange={(missionId) => change({ missionId })}
          placeholder={t('memos.create.missionPlaceholder')}
          value={draft.missionId}
        />
      ) : (
        <CooperationPicker
          error={errorOf('cooperationId')}
          hint={hasNone ? t('memos.create.noCooperation') : undefined}
          isRequired
          label={t('memos.create.cooperation')}
          onChange={(cooperationId) => change({ cooperationId })}
          placeholder={t('memos.create.cooperationPlaceholder')}
          value={draft.cooperationId}
        />
      )}
      {draft.kind === 'answer' && <QuestionFields change={change} draft={draft} errorOf={errorOf} />}
      <FormWide>
        <TextField
          error={errorOf('title')}
          isRequired
          label={t('memos.create.title')}
          onChange={(title) => change({ title })}
          value={draft.title ?? suggestedTitle(draft, about)}
        />
      </FormWide>
      <DayInput
        error={errorOf('datedOn')}
        label={t('memos.datedOn')}
        onChange={(datedOn) => change({ datedOn })}
        value={draft.datedOn}
      />
      <Select
        items={memoLanguages.map((id) => ({ id, label: t(`terms.language.${id}`) }))}
        label={t('memos.create.language')}
        onChange={(language) => change({ language })}
        value={draft.language}
      />
      {!isReport && <ScopeFields change={change} draft={draft} errorOf={errorOf} />}
    </FormGrid>
  );
}

/** The question as it was asked: what one has at hand when one begins. */
function QuestionFields({ draft, change, errorOf }: NewRecordFields<NewMemo>) {
  const { t } = useTexts();
  return (
    <>
      <FormWide>
        <TextArea
          autoFocus={draft.cooperationId !== null}
          error={errorOf('question')}
          hint={t('memos.create.questionHint')}
          label={t('memos.create.question')}
          onChange={(question) => change({ question })}
          placeholder={t('memos.create.questionPlaceholder')}
          rows={3}
          value={draft.question}
        />
      </FormWide>
      <TextField
        error={errorOf('asker')}
        label={t('memos.asker')}
        onChange={(asker) => change({ asker })}
        placeholder={t('memos.askerPlaceholder')}
        value={draft.asker}
      />
      <TextField
        error={errorOf('addressees')}
        label={t('memos.addressees')}
        onChange={(addressees) => change({ addressees })}
        placeholder={t('memos.addresseesPlaceholder')}
        value={draft.addressees}
      />
      <DayInput
        error={errorOf('askedOn')}
        label={t('memos.askedOn')}
        onChange={(askedOn) => change({ askedOn })}
        value={draft.askedOn}
      />
      <DayInput
        error={errorOf('sentOn')}
        label={t('memos.sentOn')}
        onChange={(sentOn) => change({ sentOn })}
        value={draft.sentOn}
      />
    </>
  );
}

/** Of which topics and which time it tells; all of both unless somebody says otherwise. */
function ScopeFields({ draft, change, errorOf }: NewRecordFields<NewMemo>) {
  const { t } = useTexts();
  return (
    <>
      <FormWide>
        <TopicsPicker onChange={(topicIds) => change({ topicIds })} value={draft.topicIds} />
      </FormWide>
      <DayInput
        error={errorOf('periodFrom')}
        label={t('memos.periodFrom')}
        onChange={(periodFrom) => change({ periodFrom })}
        value={draft.periodFrom}
      />
      <DayInput
        error={errorOf('periodTo')}
        label={t('memos.periodTo')}
        onChange={(periodTo) => change({ periodTo })}
        value={draft.periodTo}
      />
    </>
  );
}

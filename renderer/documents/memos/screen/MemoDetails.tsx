import {
  filingDirections,
  isOfMission,
  type Memo,
  type MemoPatch,
  memoLanguages,
} from '../../../../db/domain/memo';
import { useTexts } from '../../../i18n';
import { AsideFields, AsideWide } from '../../../shared/AsideFields';
import { Attachments } from '../../../shared/Attachments';
import { api } from '../../../shared/api';
import { CaseReferences } from '../../../shared/CaseReferences';
import { useRecords } from '../../../shared/records';
import { SavedDay } from '../../../shared/SavedDay';
import { SavedText } from '../../../shared/SavedText';
import { useChosen } from '../../../shared/useChosen';
import { useRun } from '../../../shared/useRun';
import { Checkbox } from '../../../ui/Checkbox';
import { Section } from '../../../ui/Section';
import { Select } from '../../../ui/Select';
import styles from './MemoPage.module.css';
import { TopicsPicker } from './TopicsPicker';

type Props = { memo: Memo };

/** What there is to say of a document besides its text, saved as one types; of a finished one, how it is filed. */
export function MemoDetails({ memo }: Props) {
  const { t } = useTexts();
  return (
    <div className={styles.details}>
      {memo.finishedOn === null ? (
        <>
          {memo.kind === 'answer' && <Question memo={memo} />}
          <Dates memo={memo} />
          <Scope memo={memo} />
        </>
      ) : (
        <p className={styles.quiet}>{t('memos.detailsFinished')}</p>
      )}
      <CaseReferences recordId={memo.id} recordKind="memo" />
      <Filing memo={memo} />
      <Attachments recordId={memo.id} recordKind="memo" />
    </div>
  );
}

const saving =
  ({ id }: Memo) =>
  (patch: MemoPatch) =>
    api().memos.update({ id, patch });

function Question({ memo }: Props) {
  const { t } = useTexts();
  const save = saving(memo);
  const key = (field: string) => `memo ${memo.id} ${field}`;
  return (
    <Section hasNoRule heading={t('memos.question')}>
      <AsideFields>
        <AsideWide>
          <SavedText
            as="text"
            draftKey={key('question')}
            isLabelHidden
            label={t('memos.question')}
            onSave={(question) => save({ question })}
            placeholder={t('memos.create.questionPlaceholder')}
            rows={3}
            value={memo.question}
          />
        </AsideWide>
        <AsideWide>
          <SavedText
            draftKey={key('asker')}
            label={t('memos.asker')}
            onSave={(asker) => save({ asker })}
            placeholder={t('memos.askerPlaceholder')}
            value={memo.asker}
          />
        </AsideWide>
        <AsideWide>
          <SavedText
            draftKey={key('addressees')}
            label={t('memos.addressees')}
            onSave={(addressees) => save({ addressees })}
            placeholder={t('memos.addresseesPlaceholder')}
            value={memo.addressees}
          />
        </AsideWide>
        <SavedDay
          draftKey={key('askedOn')}
          label={t('memos.askedOn')}
          onSave={(askedOn) => save({ askedOn })}
          value={memo.askedOn}
        />
      </AsideFields>
    </Section>
  );
}

function Dates({ memo }: Props) {
  const { t } = useTexts();
  const save = saving(memo);
  const run = useRun();
  const bodies = useRecords('decisions', 'bodies').data ?? [];
  return (
    <AsideFields>
      <SavedDay
        draftKey={`memo ${memo.id} datedOn`}
        label={t('memos.datedOn')}
        onSave={(datedOn) => save({ datedOn })}
        value={memo.datedOn}
      />
      <SentOn memo={memo} />
      <AsideWide>
        <SavedText
          draftKey={`memo ${memo.id} handler`}
          label={t('memos.handler')}
          onSave={(handler) => save({ handler })}
          value={memo.handler}
        />
      </AsideWide>
      {(memo.kind === 'briefing' || memo.kind === 'recommendation') && (
        <AsideWide>
          <Select
            items={[
              { id: 'none', label: t('memos.noBody') },
              ...bodies.map(({ id, name }) => ({ id, label: name })),
            ]}
            label={t('memos.body')}
            onChange={(id) => void run(save({ bodyId: id === 'none' ? null : id }))}
            value={memo.bodyId ?? 'none'}
          />
        </AsideWide>
      )}
    </AsideFields>
  );
}

const SentOn = ({ memo }: Props) => {
  const { t } = useTexts();
  return (
    <SavedDay
      draftKey={`memo ${memo.id} sentOn`}
      label={t('memos.sentOn')}
      onSave={(sentOn) => saving(memo)({ sentOn })}
      value={memo.sentOn}
    />
  );
};

/** What it tells of, in which language and with which notes. */
function Scope({ memo }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const save = saving(memo);
  const { id } = memo;
  const [topicIds, choose] = useChosen(memo.topicIds);
  async function changeTopics(next: string[]) {
    const added = next.filter((topicId) => !topicIds.includes(topicId));
    const gone = topicIds.filter((topicId) => !next.includes(topicId));
    for (const topicId of added) await choose(next, api().memos.addTopic({ id, topicId }));
    for (const topicId of gone) await choose(next, api().memos.removeTopic({ id, topicId }));
  }
  return (
    <Section hasNoRule heading={t('memos.scope')}>
      <AsideFields>
        {!isOfMission(memo.kind) && (
          <>
            <SavedDay
              draftKey={`memo ${id} periodFrom`}
              label={t('memos.periodFrom')}
              onSave={(periodFrom) => save({ periodFrom })}
              value={memo.periodFrom}
            />
            <SavedDay
              draftKey={`memo ${id} periodTo`}
              label={t('memos.periodTo')}
              onSave={(periodTo) => save({ periodTo })}
              value={memo.periodTo}
            />
            <AsideWide>
              <TopicsPicker onChange={(next) => void changeTopics(next)} value={topicIds} />
            </AsideWide>
          </>
        )}
        <AsideWide>
          <Select
            items={memoLanguages.map((language) => ({
              id: language,
              label: t(`terms.language.${language}`),
            }))}
            label={t('memos.language')}
            onChange={(language) => void run(save({ language }))}
            value={memo.language}
          />
        </AsideWide>
        <AsideWide>
          <Checkbox
            isSelected={memo.hasSources}
            label={t('memos.hasSources')}
            onChange={(hasSources) => void run(save({ hasSources }))}
          />
        </AsideWide>
      </AsideFields>
    </Section>
  );
}

function Filing({ memo }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const save = saving(memo);
  return (
    <Section hasNoRule heading={t('memos.filing')}>
      <AsideFields>
        <Select
          items={filingDirections.map((id) => ({ id, label: t(`memos.directions.${id}`) }))}
          label={t('memos.direction')}
          onChange={(direction) => void run(save({ direction }))}
          value={memo.direction}
        />
        <SavedDay
          draftKey={`memo ${memo.id} journalisedOn`}
          label={t('memos.journalisedOn')}
          onSave={(journalisedOn) => save({ journalisedOn })}
          value={memo.journalisedOn}
        />
        {memo.finishedOn !== null && <SentOn memo={memo} />}
        <AsideWide>
          <SavedText
            draftKey={`memo ${memo.id} party`}
            label={t('memos.party')}
            onSave={(party) => save({ party })}
            placeholder={t('memos.partyPlaceholder')}
            value={memo.party}
          />
        </AsideWide>
      </AsideFields>
    </Section>
  );
}

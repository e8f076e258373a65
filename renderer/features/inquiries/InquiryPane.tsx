import { Trash2 } from 'lucide-react';
import {
  type Inquiry,
  type InquiryAnswer,
  type InquiryPatch,
  inquiryAnswers,
} from '../../../db/domain/inquiry';
import type { LogLine } from '../../../electron/contract/inquiries';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { hrefOf } from '../../shared/route';
import { SavedDay } from '../../shared/SavedDay';
import { SavedText } from '../../shared/SavedText';
import { SolutionPicker } from '../../shared/SolutionPicker';
import { TopicPicker } from '../../shared/TopicPicker';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { LinkButton } from '../../ui/LinkButton';
import { Select } from '../../ui/Select';
import { SidePane } from '../../ui/SidePane';
import styles from './Inquiries.module.css';

type Props = { line: LogLine; inquiry: Inquiry; today: string; onClose: () => void };

/** Everything about one inquiry, or about somebody's not having been asked; saved as one types. */
export function InquiryPane({ line, inquiry, today, onClose }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const { id, isAsked } = inquiry;
  const save = (patch: InquiryPatch) => api().inquiries.update({ id, patch });
  const choose = (patch: InquiryPatch) => void run(save(patch));

  /** An answer came today unless its day is known; none has no day. */
  const answer = (next: InquiryAnswer) =>
    void run(
      api().inquiries.answer({
        id,
        answer: next,
        answeredOn: next === 'none' ? null : (inquiry.answeredOn ?? today),
      }),
    );

  return (
    <SidePane
      actions={
        <IconButton
          icon={Trash2}
          label={t('inquiries.remove')}
          onPress={() => {
            onClose();
            void removal(api().inquiries.remove({ id }), 'removedNamed', line.organisationName);
          }}
          size="small"
          tone="danger"
        />
      }
      closeLabel={t('common.close')}
      heading={line.organisationName}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <LinkButton href={hrefOf({ screen: 'organisation', id: line.organisationId })}>
          {t('inquiries.goToOrganisation')}
        </LinkButton>
        {isAsked && (
          <>
            <SavedDay
              draftKey={`inquiry ${id} askedOn`}
              label={t('inquiries.askedOn')}
              onSave={(askedOn) => save({ askedOn })}
              value={inquiry.askedOn}
            />
            <Select
              items={inquiryAnswers.map((each) => ({ id: each, label: t(`inquiries.answerOf.${each}`) }))}
              label={t('inquiries.answer')}
              onChange={answer}
              value={inquiry.answer}
            />
            {inquiry.answer !== 'none' && (
              <SavedDay
                draftKey={`inquiry ${id} answeredOn`}
                label={t('inquiries.answeredOn')}
                onSave={(answeredOn) => api().inquiries.answer({ id, answer: inquiry.answer, answeredOn })}
                value={inquiry.answeredOn}
              />
            )}
          </>
        )}
        <SavedText
          draftKey={`inquiry ${id} ground`}
          hint={t(isAsked ? 'inquiries.askGroundHint' : 'inquiries.notAskGroundHint')}
          isRequired={!isAsked}
          label={t('inquiries.ground')}
          onSave={(ground) => save({ ground })}
          value={inquiry.ground}
        />
        <TopicPicker
          label={t('inquiries.topic')}
          noneLabel={t('inquiries.anyTopic')}
          onChange={(topicId) => choose({ topicId })}
          value={inquiry.topicId}
        />
        <SolutionPicker
          label={t('inquiries.about')}
          onChange={(solutionId) => choose({ solutionId })}
          value={inquiry.solutionId}
        />
        <SavedText
          as="text"
          draftKey={`inquiry ${id} note`}
          hint={t('inquiries.noteHint')}
          label={t('inquiries.note')}
          onSave={(note) => save({ note })}
          rows={3}
          value={inquiry.note}
        />
      </div>
    </SidePane>
  );
}

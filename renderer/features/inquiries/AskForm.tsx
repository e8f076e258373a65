import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { OrganisationsPicker } from '../../shared/OrganisationsPicker';
import { SolutionPicker } from '../../shared/SolutionPicker';
import { TopicPicker } from '../../shared/TopicPicker';
import { FormGrid } from '../../ui/FormGrid';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import styles from './Inquiries.module.css';

/** Whom a form begins with, where one opened it beside somebody. */
export type Beginning = { organisationIds: string[]; topicId: string | null };

type Draft = Beginning & { solutionId: string | null; askedOn: string | null; ground: string; note: string };

type Props = {
  partnerId: string;
  isAsked: boolean;
  beginning: Beginning;
  today: string;
  onDone: () => void;
};

/** Notes that organisations were asked, or that they aren't, and on what ground; several at once are one step. */
export function AskForm({ partnerId, isAsked, beginning, today, onDone }: Props) {
  const { t } = useTexts();
  return (
    <AddingForm<Draft>
      add={({ askedOn, ...draft }) =>
        isAsked
          ? api().inquiries.ask({ ...draft, partnerId, askedOn })
          : api().inquiries.notAsk({ ...draft, partnerId })
      }
      draftKey={`inquiries ${isAsked ? 'ask' : 'not'} ${partnerId} ${beginning.organisationIds.join()}`}
      empty={{
        ...beginning,
        solutionId: null,
        askedOn: today,
        ground: '',
        note: '',
      }}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <OrganisationsPicker
            autoFocus={beginning.organisationIds.length === 0}
            error={errorOf('organisationIds')}
            isRequired
            label={t('inquiries.organisations')}
            newKind="company"
            onChange={(organisationIds) => change({ organisationIds })}
            placeholder={t('inquiries.organisationsPlaceholder')}
            value={draft.organisationIds}
          />
          <TextField
            autoFocus={beginning.organisationIds.length > 0}
            error={errorOf('ground')}
            hint={t(isAsked ? 'inquiries.askGroundHint' : 'inquiries.notAskGroundHint')}
            isRequired={!isAsked}
            label={t('inquiries.ground')}
            onChange={(ground) => change({ ground })}
            value={draft.ground}
          />
          <FormGrid>
            <TopicPicker
              label={t('inquiries.topic')}
              noneLabel={t('inquiries.anyTopic')}
              onChange={(topicId) => change({ topicId })}
              value={draft.topicId}
            />
            <SolutionPicker
              error={errorOf('solutionId')}
              label={t('inquiries.about')}
              onChange={(solutionId) => change({ solutionId })}
              value={draft.solutionId}
            />
            {isAsked && (
              <DayInput
                error={errorOf('askedOn')}
                label={t('inquiries.askedOn')}
                onChange={(askedOn) => change({ askedOn })}
                value={draft.askedOn}
              />
            )}
          </FormGrid>
          <TextArea
            error={errorOf('note')}
            hint={t('inquiries.noteHint')}
            label={t('inquiries.note')}
            onChange={(note) => change({ note })}
            rows={2}
            value={draft.note}
          />
        </div>
      )}
    </AddingForm>
  );
}

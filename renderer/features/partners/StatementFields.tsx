import type { PartnerStatement, PartnerStatementPatch, StatementKind } from '../../../db/domain/partner';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { SavedDay } from '../../shared/SavedDay';
import { SavedText } from '../../shared/SavedText';
import { TopicPicker } from '../../shared/TopicPicker';
import { useRun } from '../../shared/useRun';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { EntryEditor } from './EntryEditor';

const empty = { text: '', topicId: null as string | null, source: '', sourceDate: null as string | null };

type NewProps = { partnerId: string; kind: StatementKind; onDone: () => void };

/** Adds a challenge, something that is asked of us or something to learn. */
export function NewStatement({ partnerId, kind, onDone }: NewProps) {
  const { t } = useTexts();
  return (
    <AddingForm
      add={(draft) => api().partners.addStatement({ ...draft, partnerId, kind })}
      draftKey={`partner ${partnerId} new ${kind}`}
      empty={empty}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <FormWide>
            <TextArea
              autoFocus
              error={errorOf('text')}
              isRequired
              label={t(`partners.statements.text.${kind}`)}
              onChange={(text) => change({ text })}
              rows={2}
              value={draft.text}
            />
          </FormWide>
          <FormWide>
            <TopicPicker
              label={t('common.topic')}
              onChange={(topicId) => change({ topicId })}
              value={draft.topicId}
            />
          </FormWide>
          <TextField
            error={errorOf('source')}
            label={t('partners.facts.source')}
            onChange={(source) => change({ source })}
            value={draft.source}
          />
          <DayInput
            error={errorOf('sourceDate')}
            label={t('partners.facts.sourceDate')}
            onChange={(sourceDate) => change({ sourceDate })}
            value={draft.sourceDate}
          />
        </FormGrid>
      )}
    </AddingForm>
  );
}

/** The same opened for writing; each field saves itself. */
export function StatementEditor({ statement, onDone }: { statement: PartnerStatement; onDone: () => void }) {
  const { t } = useTexts();
  const run = useRun();
  const { id, kind } = statement;
  const save = (patch: PartnerStatementPatch) => api().partners.updateStatement({ id, patch });
  return (
    <EntryEditor onClose={onDone}>
      <FormGrid>
        <FormWide>
          <SavedText
            as="text"
            autoFocus
            draftKey={`partner_statement ${id} text`}
            isRequired
            label={t(`partners.statements.text.${kind}`)}
            onSave={(text) => save({ text })}
            rows={2}
            value={statement.text}
          />
        </FormWide>
        <FormWide>
          <TopicPicker
            label={t('common.topic')}
            onChange={(topicId) => void run(save({ topicId }))}
            value={statement.topicId}
          />
        </FormWide>
        <SavedText
          draftKey={`partner_statement ${id} source`}
          label={t('partners.facts.source')}
          onSave={(source) => save({ source })}
          value={statement.source}
        />
        <SavedDay
          draftKey={`partner_statement ${id} sourceDate`}
          label={t('partners.facts.sourceDate')}
          onSave={(sourceDate) => save({ sourceDate })}
          value={statement.sourceDate}
        />
      </FormGrid>
    </EntryEditor>
  );
}

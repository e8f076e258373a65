import { readinesses, type Solution } from '../../../db/domain/solution';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CreateDialog } from '../../shared/CreateDialog';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { goTo } from '../../shared/route';
import { TopicPicker } from '../../shared/TopicPicker';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

const empty = {
  title: '',
  providerId: null as string | null,
  topicId: null as string | null,
  readiness: 'not-stated' as Solution['readiness'],
  summary: '',
};

/** Creates a solution and goes there. */
export function NewSolutionDialog({ isOpen, onOpenChange }: Props) {
  const { t } = useTexts();
  if (!isOpen) return null;
  return (
    <CreateDialog
      create={({ topicId, ...draft }) =>
        api().solutions.create({ ...draft, topicIds: topicId === null ? [] : [topicId] })
      }
      draftKey="solution new"
      empty={empty}
      onClose={() => onOpenChange(false)}
      onCreated={(id) => goTo({ screen: 'solution', id })}
      title={t('solutions.new')}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <FormWide>
            <TextField
              autoFocus
              error={errorOf('title')}
              isRequired
              label={t('solutions.title')}
              onChange={(title) => change({ title })}
              placeholder={t('solutions.titlePlaceholder')}
              value={draft.title}
            />
          </FormWide>
          <FormWide>
            <OrganisationPicker
              error={errorOf('providerId')}
              hint={t('solutions.providerHint')}
              label={t('solutions.provider')}
              newKind="company"
              onChange={(providerId) => change({ providerId })}
              value={draft.providerId}
            />
          </FormWide>
          <TopicPicker
            label={t('common.topic')}
            onChange={(topicId) => change({ topicId })}
            value={draft.topicId}
          />
          <Select
            items={readinesses.map((id) => ({ id, label: t(`solutions.readinessOf.${id}`) }))}
            label={t('solutions.readiness')}
            onChange={(readiness) => change({ readiness })}
            value={draft.readiness}
          />
          <FormWide>
            <TextArea
              error={errorOf('summary')}
              label={t('solutions.summary')}
              onChange={(summary) => change({ summary })}
              rows={3}
              value={draft.summary}
            />
          </FormWide>
        </FormGrid>
      )}
    </CreateDialog>
  );
}

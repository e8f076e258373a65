import { Trash2 } from 'lucide-react';
import { activities, type HoursLine } from '../../../db/domain/hours';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { SavedPartialDate } from '../../shared/SavedPartialDate';
import { SavedText } from '../../shared/SavedText';
import { TopicPicker } from '../../shared/TopicPicker';
import { useAutosave } from '../../shared/useAutosave';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { SidePane } from '../../ui/SidePane';
import styles from './Costs.module.css';
import { HoursInput } from './HoursInput';
import { missing } from './missing';

type Patch = Partial<Omit<HoursLine, 'id' | 'owner'>>;

/** Everything about hours that were written down, saved as one types. */
export function HoursPane({ line, onClose }: { line: HoursLine; onClose: () => void }) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const { id } = line;
  const title = t(`costs.activities.${line.activity}`);
  const save = (patch: Patch) => api().costs.updateHours({ id, patch });
  const choose = (patch: Patch) => void run(save(patch));
  const key = `hours ${id} minutes`;
  const minutes = useAutosave<number | null>(key, line.minutes, async (next) =>
    next === null ? missing('minutes') : save({ minutes: next }),
  );
  return (
    <SidePane
      actions={
        <IconButton
          icon={Trash2}
          label={t('costs.removeHours')}
          onPress={() => {
            onClose();
            void removal(api().costs.removeHours({ id }), 'removedNamed', title);
          }}
          size="small"
          tone="danger"
        />
      }
      closeLabel={t('common.close')}
      heading={title}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <HoursInput
          draftKey={key}
          error={minutes.failure && failureText(t, minutes.failure)}
          onBlur={() => void minutes.flush()}
          onChange={minutes.change}
          value={minutes.value}
        />
        <Select
          items={activities.map((one) => ({ id: one, label: t(`costs.activities.${one}`) }))}
          label={t('costs.activity')}
          onChange={(activity) => choose({ activity })}
          value={line.activity}
        />
        <OrganisationPicker
          label={t('costs.administration')}
          newKind="municipality"
          onChange={(administrationId) => choose({ administrationId })}
          placeholder={t('costs.hoursAdministrationPlaceholder')}
          value={line.administrationId}
        />
        <SavedPartialDate
          draftKey={`hours ${id} workedOn`}
          label={t('costs.workedOn')}
          onSave={(workedOn) => save({ workedOn })}
          value={line.workedOn}
        />
        <SavedText
          draftKey={`hours ${id} note`}
          label={t('costs.note')}
          onSave={(note) => save({ note })}
          value={line.note}
        />
        <TopicPicker
          label={t('costs.topic')}
          noneLabel={t('costs.noTopic')}
          onChange={(topicId) => choose({ topicId })}
          value={line.topicId}
        />
      </div>
    </SidePane>
  );
}

import { delegationPapers, nameScripts } from '../../../db/domain/delegation-paper';
import type { DelegationRecords } from '../../../db/domain/delegation-records';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { capitalised, formatDay } from '../../shared/format';
import { languageName } from '../../shared/languages';
import { Checkbox } from '../../ui/Checkbox';
import { Select } from '../../ui/Select';
import styles from '../mission/DocumentsTab.module.css';
import { travelDays } from './arrivals';
import type { DelegationChoice } from './useDelegationDocument';

type Props = {
  mission: MissionDetail;
  records: DelegationRecords | undefined;
  choice: DelegationChoice;
  choose: (part: Partial<DelegationChoice>) => void;
};

/** The id of "none of them" in a list; days have digits. */
const none = '-';

/** Which document, in what language, and what else it needs to know. */
export function DelegationFields({ mission, records, choice, choose }: Props) {
  const { t, language } = useTexts();
  const { paper, script, hasPhotos } = choice;
  return (
    <div className={styles.fields}>
      <Select
        hint={t(`documents.delegation.paperText.${paper}`)}
        items={delegationPapers.map((id) => ({ id, label: t(`documents.delegation.paper.${id}`) }))}
        label={t('documents.tab.document')}
        onChange={(chosen) => choose({ paper: chosen })}
        value={paper}
      />
      {records && paper === 'seating' && records.plans.length > 0 && (
        <Select
          items={records.plans.map(({ id, name }) => ({ id, label: name }))}
          label={t('documents.delegation.plan')}
          onChange={(planId) => choose({ planId })}
          value={choice.planId}
        />
      )}
      {records && paper === 'arrivals' && <DayField choice={choice} choose={choose} records={records} />}
      {(paper === 'badges' || paper === 'place-cards') && (
        <Select
          items={nameScripts.map((id) => ({ id, label: t(`documents.delegation.script.${id}`) }))}
          label={t('documents.delegation.names')}
          onChange={(chosen) => choose({ script: chosen })}
          value={script}
        />
      )}
      <Select
        items={mission.languages.map((id) => ({
          id,
          label: capitalised(languageName(id, language), language),
        }))}
        label={t('documents.tab.language')}
        onChange={(chosen) => choose({ language: chosen })}
        value={choice.language}
      />
      {paper === 'delegation-list' && (
        <Checkbox
          isSelected={hasPhotos}
          label={t('documents.delegation.withPhotos')}
          onChange={(chosen) => choose({ hasPhotos: chosen })}
        />
      )}
    </div>
  );
}

function DayField({
  records,
  choice,
  choose,
}: Pick<Props, 'choice' | 'choose'> & { records: DelegationRecords }) {
  const { t, language } = useTexts();
  const days = travelDays(records);
  if (days.length < 2) return null;
  return (
    <Select
      items={[
        { id: none, label: t('documents.tab.everyDay') },
        ...days.map((day) => ({ id: day, label: formatDay(day, language, 'weekday') })),
      ]}
      label={t('documents.tab.day')}
      onChange={(day) => choose({ day: day === none ? null : day })}
      value={choice.day ?? none}
    />
  );
}

import { CircleSlash } from 'lucide-react';
import type { MissionDetail } from '../../electron/contract/missions';
import { DocumentsTab } from '../documents/mission/DocumentsTab';
import { ReleaseVersion } from '../documents/mission/ReleaseVersion';
import { ChecklistSection } from '../features/checklists/ChecklistSection';
import { ContactsSection } from '../features/contacts/ContactsSection';
import { CostsTab } from '../features/costs/CostsTab';
import { CouncilRequestSection } from '../features/council-request/CouncilRequestSection';
import { MissionDecisions } from '../features/decisions/MissionDecisions';
import { MissionFollowUpsTab } from '../features/follow-ups/MissionFollowUpsTab';
import { MissionHeader } from '../features/missions/MissionHeader';
import { MissionOverviewTab } from '../features/missions/MissionOverviewTab';
import { NotesTab } from '../features/notes/NotesTab';
import { ProgrammeTab } from '../features/programme/ProgrammeTab';
import { MissionResults } from '../features/results/MissionResults';
import { ProgrammeTemplates } from '../features/templates/ProgrammeTemplates';
import { MissionWorkshopsTab } from '../features/workshops/MissionWorkshopsTab';
import { useTexts } from '../i18n';
import { CalendarImport } from '../imports/calendar/CalendarImport';
import { useRecords } from '../shared/records';
import type { MissionTab } from '../shared/route';
import { EmptyState } from '../ui/EmptyState';
import { DelegationPlace } from './DelegationPlace';
import styles from './MissionPlace.module.css';

type Props = { id: string; tab: MissionTab; focus: string | null };

/** A mission's workspace: its head, and one of its tabs, each of which is a feature of its own. */
export function MissionPlace({ id, tab, focus }: Props) {
  const { t } = useTexts();
  const { data: mission, error } = useRecords('missions', 'get', { id });
  if (error?.failure.kind === 'not-found')
    return (
      <EmptyState icon={CircleSlash} title={t('common.notFoundTitle')}>
        {t('common.notFoundText')}
      </EmptyState>
    );
  if (!mission || mission.id !== id) return null;
  return (
    <div className={styles.workspace}>
      <MissionHeader mission={mission} tab={tab} />
      <div className={styles.tab} key={tab}>
        <Tab focus={focus} mission={mission} tab={tab} />
      </div>
      <ReleaseVersion mission={mission} />
      <ProgrammeTemplates mission={mission} />
      <CalendarImport mission={mission} />
    </div>
  );
}

function Tab({ mission, tab, focus }: { mission: MissionDetail; tab: MissionTab; focus: string | null }) {
  switch (tab) {
    case 'overview':
      return (
        <MissionOverviewTab key={mission.id} mission={mission}>
          <CouncilRequestSection mission={mission} />
          <MissionDecisions focus={focus} key={focus} mission={mission} />
          <ChecklistSection mission={mission} />
          <ContactsSection mission={mission} />
        </MissionOverviewTab>
      );
    case 'programme':
      return <ProgrammeTab focus={focus} mission={mission} />;
    case 'participants':
      return <DelegationPlace mission={mission} section={focus} />;
    case 'workshops':
      return <MissionWorkshopsTab focus={focus} mission={mission} />;
    case 'follow-up':
      return (
        <div className={styles.stack}>
          <MissionFollowUpsTab mission={mission} />
          <MissionResults key={mission.id} missionId={mission.id} />
        </div>
      );
    case 'costs':
      return <CostsTab key={mission.id} mission={mission} />;
    case 'documents':
      return <DocumentsTab mission={mission} />;
    case 'notes':
      return <NotesTab mission={mission} />;
  }
}

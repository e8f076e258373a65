import type { CooperationDetail } from '../../electron/contract/cooperations';
import { CooperationMemos } from '../documents/memos/screen/MemosOf';
import { AgreementsSection } from '../features/agreements/AgreementsSection';
import { CooperationHeader } from '../features/cooperations/CooperationHeader';
import { CooperationOverview } from '../features/cooperations/CooperationOverview';
import { CooperationCosts } from '../features/costs/CooperationCosts';
import { CostSummary } from '../features/costs/CostSummary';
import { DecisionsSection } from '../features/decisions/DecisionsSection';
import { EvaluationSection } from '../features/evaluations/EvaluationSection';
import { TimelineSection } from '../features/pictures/TimelineSection';
import { CooperationRadar } from '../features/radar/CooperationRadar';
import { ResultsSection } from '../features/results/ResultsSection';
import { RecordGone } from '../shared/RecordPage';
import { useRecords } from '../shared/records';
import type { CooperationSection } from '../shared/route';
import styles from './MissionPlace.module.css';

type Props = { id: string; section: CooperationSection; focus: string | null };

/** A cooperation's page: its head, and one of its sections, each of which is a feature of its own. */
export function CooperationPlace({ id, section, focus }: Props) {
  const { data: cooperation, error } = useRecords('cooperations', 'get', { id });
  if (error?.failure.kind === 'not-found') return <RecordGone />;
  if (!cooperation || cooperation.id !== id) return null;
  return (
    <div className={styles.workspace}>
      <CooperationHeader cooperation={cooperation} section={section} />
      <div className={styles.tab} key={`${id} ${section}`}>
        <Section cooperation={cooperation} focus={focus} section={section} />
      </div>
    </div>
  );
}

function Section({ cooperation, section, focus }: Omit<Props, 'id'> & { cooperation: CooperationDetail }) {
  const { id } = cooperation;
  switch (section) {
    case 'overview':
      return (
        <CooperationOverview cooperation={cooperation}>
          <CooperationRadar cooperationId={id} />
          <CooperationMemos cooperationId={id} />
          <CostSummary cooperationId={id} />
        </CooperationOverview>
      );
    case 'agreements':
      return <AgreementsSection cooperationId={id} focus={focus} />;
    case 'decisions':
      return <DecisionsSection cooperationId={id} focus={focus} />;
    case 'results':
      return <ResultsSection cooperationId={id} focus={focus} />;
    case 'costs':
      return <CooperationCosts cooperation={cooperation} key={id} />;
    case 'evaluation':
      return <EvaluationSection cooperationId={id} focus={focus} />;
    case 'timeline':
      return <TimelineSection cooperationId={id} />;
  }
}

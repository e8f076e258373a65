import { useState } from 'react';
import type { CostOwner } from '../../../db/domain/cost';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { costSentences, hoursSentences } from '../../shared/costWords';
import { PaneBeside } from '../../shared/PaneBeside';
import { useRecords } from '../../shared/records';
import { BudgetTable } from './BudgetTable';
import { ClosingCheck } from './ClosingCheck';
import { CostPane } from './CostPane';
import { CostSection } from './CostSection';
import styles from './Costs.module.css';
import { HoursPane } from './HoursPane';
import { HoursSection } from './HoursSection';

/** What a mission cost in money and hours, as far as anybody knows, and what is still to be said of it. */
export function CostsTab({ mission }: { mission: Pick<MissionDetail, 'id' | 'stage'> }) {
  const texts = useTexts();
  const [openId, setOpenId] = useState<string | null>(null);
  const owner: CostOwner = { kind: 'mission', id: mission.id };
  const known = useRecords('costs', 'of', { owner }).data;
  if (!known) return null;
  const line = known.lines.find(({ id }) => id === openId);
  const hours = known.hoursLines.find(({ id }) => id === openId);
  const close = () => setOpenId(null);
  return (
    <PaneBeside
      pane={
        line ? (
          <CostPane key={line.id} line={line} office={known.actual.currency} onClose={close} />
        ) : (
          hours && <HoursPane key={hours.id} line={hours} onClose={close} />
        )
      }
    >
      <div className={styles.tab}>
        <div className={styles.coverage}>
          <p>{costSentences(known, texts).join(' ')}</p>
          <p>{hoursSentences(known, texts).join(' ')}</p>
        </div>
        <ClosingCheck known={known} onOpen={setOpenId} owner={owner} stage={mission.stage} />
        <CostSection known={known} onOpen={setOpenId} openId={openId} owner={owner} />
        <BudgetTable known={known} />
        <HoursSection known={known} onOpen={setOpenId} openId={openId} owner={owner} />
      </div>
    </PaneBeside>
  );
}

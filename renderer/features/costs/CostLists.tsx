import { type ReactNode, useState } from 'react';
import type { CostOwner } from '../../../db/domain/cost';
import type { Costs } from '../../../electron/contract/costs';
import { useTexts } from '../../i18n';
import { costSentences, hoursSentences } from '../../shared/costWords';
import { PaneBeside } from '../../shared/PaneBeside';
import { BudgetTable } from './BudgetTable';
import { CostPane } from './CostPane';
import { CostSection } from './CostSection';
import styles from './Costs.module.css';
import { HoursPane } from './HoursPane';
import { HoursSection } from './HoursSection';

type Props = {
  owner: CostOwner;
  /** What there is in all: the first sentences and the budget are of it. */
  known: Costs;
  /** The owner's own of it, which is edited here. */
  own: Costs;
  /** What stands between the sentences and the lists; `open` shows a line in the pane. */
  children: (open: (id: string) => void) => ReactNode;
};

/** Money and hours: what is known in all, the owner's entries to be edited, and beside them the one that is open. */
export function CostLists({ owner, known, own, children }: Props) {
  const texts = useTexts();
  const [openId, setOpenId] = useState<string | null>(null);
  const line = own.lines.find(({ id }) => id === openId);
  const hours = own.hoursLines.find(({ id }) => id === openId);
  const close = () => setOpenId(null);
  const lists = { known: own, onOpen: setOpenId, openId, owner };
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
        {children(setOpenId)}
        <CostSection {...lists} />
        <BudgetTable known={known} />
        <HoursSection {...lists} />
      </div>
    </PaneBeside>
  );
}

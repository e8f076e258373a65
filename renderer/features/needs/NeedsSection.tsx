import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n';
import { PaneBeside } from '../../shared/PaneBeside';
import { useRecords } from '../../shared/records';
import { goTo, partnerRoute } from '../../shared/route';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { everyNeed, isChosen, NeedFilters } from './NeedFilters';
import { NeedList } from './NeedList';
import { NeedPane } from './NeedPane';
import styles from './Needs.module.css';
import { QuickNeed } from './QuickNeed';

/** From how many needs on one wants to see some of them only. */
const many = 8;

/** What a partner needs, by topic, and beside it the one that is open. `focus` is its id. */
export function NeedsSection({ partnerId, focus }: { partnerId: string; focus: string | null }) {
  const { t } = useTexts();
  const [choice, choose] = useState(everyNeed);
  const needs = useRecords('needs', 'list', { partnerId }).data;
  if (!needs) return null;
  const isNarrowed = choice !== everyNeed;
  const chosen = needs.filter((need) => isChosen(need, choice));
  return (
    <PaneBeside
      pane={
        focus && (
          <NeedPane
            id={focus}
            key={focus}
            needs={needs}
            onClose={() => goTo(partnerRoute(partnerId, 'needs'))}
          />
        )
      }
    >
      <div className={styles.main}>
        {needs.length === 0 && (
          <EmptyState icon={Lightbulb} title={t('needs.emptyTitle')}>
            {t('needs.emptyText')}
          </EmptyState>
        )}
        <QuickNeed key={partnerId} partnerId={partnerId} />
        {(needs.length >= many || isNarrowed) && <NeedFilters onChange={choose} value={choice} />}
        {needs.length > 0 && chosen.length === 0 && (
          <p className={styles.nothing}>
            {t('needs.nothingLeft')}
            <Button onPress={() => choose(everyNeed)} size="small" variant="quiet">
              {t('needs.showAll')}
            </Button>
          </p>
        )}
        <NeedList needs={chosen} openId={focus} />
      </div>
    </PaneBeside>
  );
}

import { CalendarDays, Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { useTexts } from '../../i18n';
import { goTo } from '../../shared/route';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import styles from './Programme.module.css';

type Props = { missionId: string; onCollect: () => void; scroller: RefObject<HTMLDivElement | null> };

/** In the grid's place as long as the programme has no days. */
export function EmptyProgramme({ missionId, onCollect, scroller }: Props) {
  const { t } = useTexts();
  return (
    <div className={styles.empty} ref={scroller}>
      <EmptyState
        action={
          <>
            <Button onPress={() => goTo({ screen: 'mission', id: missionId, tab: 'overview', focus: null })}>
              {t('programme.empty.dates')}
            </Button>
            <Button icon={Plus} onPress={onCollect} variant="quiet">
              {t('programme.empty.collect')}
            </Button>
          </>
        }
        icon={CalendarDays}
        title={t('programme.empty.title')}
      >
        {t('programme.empty.text')}
      </EmptyState>
    </div>
  );
}

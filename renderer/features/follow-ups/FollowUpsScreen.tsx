import { Mail } from 'lucide-react';
import { useState } from 'react';
import { followUpViews } from '../../../db/domain/follow-up-views';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useCommands } from '../../shared/commands';
import { PaneBeside } from '../../shared/PaneBeside';
import { QuickFollowUp } from '../../shared/QuickFollowUp';
import { useRecords } from '../../shared/records';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { MetaItem } from '../../ui/MetaItem';
import { PageHeader } from '../../ui/PageHeader';
import { Pill } from '../../ui/Pill';
import { TabNav } from '../../ui/TabNav';
import { BulkBar } from './BulkBar';
import { DigestDialog } from './DigestDialog';
import { FollowUpBoard } from './FollowUpBoard';
import { FollowUpFilters } from './FollowUpFilters';
import { FollowUpGroups, pageSize } from './FollowUpGroups';
import { FollowUpPane } from './FollowUpPane';
import styles from './FollowUpsScreen.module.css';
import { filterOf, writeLooking } from './looking';
import { NothingToShow } from './NothingToShow';
import { useGroupHeading } from './useGroupHeading';
import { useLooking } from './useLooking';
import { usePersonName } from './usePersonName';
import { useSelection } from './useSelection';
import { WhoAmI } from './WhoAmI';

type Props = {
  /** Who one is among the people of this file, as one said oneself; null while nobody did. */
  me: string | null;
  onMe: (id: string) => void;
};

/** Every promise across missions, in the ways of looking at them; the address says which. */
export function FollowUpsScreen({ me, onMe }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const { looking, look, goToView } = useLooking();
  const [isTelling, setTelling] = useState(false);
  const { view, openId } = looking;
  // Another way of looking begins at its first page.
  const place = writeLooking({ ...looking, openId: null });
  const [page, setPage] = useState({ place, count: 1 });
  const pages = page.place === place ? page.count : 1;

  const myName = usePersonName(me);
  const known = useRecords('followUps', 'filters').data;
  const input = { view, filter: filterOf(looking), me, waitingDays: looking.days };
  const { data: shown } = useRecords('followUps', 'view', { ...input, limit: pages * pageSize });
  const groups = shown?.groups ?? [];
  const rows = groups.flatMap((group) => group.rows);
  const selection = useSelection(rows.map(({ id }) => id));
  const headingOf = useGroupHeading(view);
  const isAsked = view === 'mine' && myName === undefined;
  const hasAny = known !== undefined && known.total > 0;

  const more = () => setPage({ place, count: pages + 1 });
  const selectAll = async () => {
    const ids = await run(api().followUps.idsInView(input));
    if (ids) selection.replace(ids);
  };

  useCommands([
    {
      id: 'follow-ups.digest',
      name: t('followUps.digest.open'),
      group: 'screen',
      run: () => setTelling(true),
    },
  ]);

  return (
    <div className={styles.screen}>
      <PageHeader
        actions={
          hasAny && (
            <Button icon={Mail} onPress={() => setTelling(true)}>
              {t('followUps.digest.open')}
            </Button>
          )
        }
        meta={
          shown &&
          hasAny && (
            <>
              {/* The line keeps its height where there is nothing to count yet: the views stay in their place. */}
              <MetaItem>{isAsked ? '\u00a0' : t('followUps.count', { count: shown.count })}</MetaItem>
              {!isAsked && shown.overdue > 0 && (
                <Pill tone="stop">{t('followUps.overdueCount', { count: shown.overdue })}</Pill>
              )}
            </>
          )
        }
        title={t('followUps.title')}
      />
      {hasAny && (
        <div className={styles.tabs}>
          <TabNav
            current={view}
            items={followUpViews.map((id) => ({
              id,
              label: t(`followUps.views.${id}`),
              onPress: () => {
                selection.clear();
                goToView(id);
              },
            }))}
            label={t('followUps.views.label')}
          />
        </div>
      )}
      <PaneBeside
        pane={openId && <FollowUpPane id={openId} key={openId} onClose={() => look({ openId: null })} />}
      >
        <div className={styles.quick}>
          <QuickFollowUp
            key={looking.missionId}
            of={{
              missionId: looking.missionId,
              topicId: looking.topicId,
              ...(looking.partnerId && { partnerId: looking.partnerId }),
              ...(view === 'mine' && me && myName !== undefined && { ownerHere: { kind: 'person', id: me } }),
            }}
          />
        </div>
        {hasAny && !isAsked && (
          <FollowUpFilters
            look={look}
            looking={looking}
            missions={known.missions}
            waitingDays={looking.days ?? shown?.waitingDays ?? 0}
          />
        )}
        {isAsked && hasAny && <WhoAmI onChoose={onMe} />}
        {view === 'board' && hasAny && (
          <FollowUpBoard
            groups={groups}
            onMore={more}
            onOpen={(id) => look({ openId: id })}
            openId={openId}
          />
        )}
        {view !== 'board' && !isAsked && shown && shown.count > 0 && (
          <FollowUpGroups
            groups={groups}
            hasMission={looking.missionId === null && view !== 'by-mission'}
            headingOf={headingOf}
            onMore={more}
            onOpen={(id) => look({ openId: id })}
            onSelectAll={() => void selectAll()}
            openId={openId}
            rest={shown.count - rows.length}
            selection={selection}
          />
        )}
        {selection.ids.length > 0 && shown && view !== 'board' && (
          <BulkBar count={shown.count} onSelectAll={() => void selectAll()} selection={selection} />
        )}
        {shown && known && !isAsked && shown.count === 0 && (view !== 'board' || !hasAny) && (
          <NothingToShow look={look} looking={looking} total={known.total} waitingDays={shown.waitingDays} />
        )}
        {isTelling && (
          <DigestDialog
            onClose={() => setTelling(false)}
            ownerId={view === 'mine' && myName !== undefined ? me : null}
            waitingDays={looking.days}
          />
        )}
      </PaneBeside>
    </div>
  );
}

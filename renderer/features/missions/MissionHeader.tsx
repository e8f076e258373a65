import { CalendarDays, Clock, Ellipsis, MapPin, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { caseNumberText } from '../../shared/caseNumber';
import { useCommands } from '../../shared/commands';
import { formatMissionDates, formatPlace } from '../../shared/format';
import { useRecords } from '../../shared/records';
import { goTo, hrefOf, type MissionTab, missionTabs, partnerRoute } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { stageTone } from '../../shared/stages';
import { useRemoval } from '../../shared/useRemoval';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { MenuButton } from '../../ui/MenuButton';
import { MetaItem } from '../../ui/MetaItem';
import { PageHeader } from '../../ui/PageHeader';
import { Pill } from '../../ui/Pill';
import { TabNav } from '../../ui/TabNav';
import styles from './MissionHeader.module.css';
import { timeDifference } from './timeDifference';

type Props = {
  mission: MissionDetail;
  /** Where in the mission one is. */
  tab: MissionTab;
  /** What can be done on this tab, the main thing last. */
  actions?: ReactNode;
};

/** The head of a mission's workspace: its name, where and when it is, how far it has come, and its pages. */
export function MissionHeader({ mission, tab, actions }: Props) {
  const { t, language } = useTexts();
  const deletion = useDeletion(mission);
  const office = useRecords('office', 'get').data;
  const references = useRecords('caseReferences', 'list', {
    recordKind: 'mission',
    recordId: mission.id,
  }).data;
  const place = formatPlace(mission.place, mission.country, language);
  const difference = office && timeDifference(mission, office, t, language);
  const reference = references?.find(({ recordId }) => recordId === mission.id);
  const counts: Partial<Record<MissionTab, number>> = {
    participants: mission.counts.participants,
    workshops: mission.counts.workshops,
    'follow-up': mission.counts.openFollowUps,
    notes: mission.counts.notes,
  };

  return (
    <div>
      <PageHeader
        above={<Breadcrumbs items={useCrumbs(mission)} label={t('common.breadcrumbs')} />}
        actions={
          <>
            <MenuButton
              icon={Ellipsis}
              isIconOnly
              items={[{ id: 'remove', label: deletion.name, icon: Trash2, onAction: deletion.run }]}
              label={t('common.more')}
            />
            {actions}
          </>
        }
        meta={
          <>
            <MetaItem icon={CalendarDays}>{formatMissionDates(mission.dates, t, language)}</MetaItem>
            {place && <MetaItem icon={MapPin}>{place}</MetaItem>}
            {difference && <MetaItem icon={Clock}>{difference}</MetaItem>}
            <Pill tone={stageTone[mission.stage]}>{t(`terms.stage.${mission.stage}`)}</Pill>
            {reference && <MetaItem>{caseNumberText(t, reference)}</MetaItem>}
          </>
        }
        title={mission.title}
        titleField={
          <div className={styles.title}>
            <SavedText
              as="title"
              draftKey={`mission ${mission.id} title`}
              key={mission.id}
              label={t('missions.title')}
              onSave={(title) => api().missions.update({ id: mission.id, patch: { title } })}
              value={mission.title}
            />
          </div>
        }
      />
      <div className={styles.tabs}>
        <TabNav
          current={tab}
          items={missionTabs.map((id) => ({
            id,
            label: t(`missions.tabs.${id}`),
            count: counts[id] || undefined,
            href: hrefOf({ screen: 'mission', id: mission.id, tab: id, focus: null }),
          }))}
          label={t('missions.parts')}
        />
      </div>
    </div>
  );
}

function useCrumbs({ partnerId, partnerName }: MissionDetail) {
  const { t } = useTexts();
  const crumbs = [{ id: 'missions', label: t('app.places.missions'), href: hrefOf({ screen: 'missions' }) }];
  if (partnerId && partnerName)
    crumbs.push({ id: 'partner', label: partnerName, href: hrefOf(partnerRoute(partnerId)) });
  return crumbs;
}

/** Deleting the mission, offered in the menus as well. */
function useDeletion({ id, title, direction }: MissionDetail) {
  const { t } = useTexts();
  const remove = useRemoval();
  const name = direction === 'in' ? t('missions.deleteVisit') : t('missions.delete');

  async function start() {
    if (await remove(api().missions.remove({ id }), 'deletedNamed', title)) goTo({ screen: 'missions' });
  }

  const deletion = { name, run: () => void start() };
  useCommands([{ id: 'missions.remove', name, group: 'screen', icon: Trash2, run: deletion.run }]);
  return deletion;
}

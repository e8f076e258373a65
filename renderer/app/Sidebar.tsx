import {
  ChartNoAxesCombined,
  House,
  Landmark,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  Plane,
  Search,
  Settings,
  Users,
} from 'lucide-react';
import type { WorkspaceKind } from '../../electron/contract/workspace';
import { useTexts } from '../i18n';
import { useRecords } from '../shared/records';
import { hrefOf, type Route } from '../shared/route';
import { topicShort, useTopics } from '../shared/topics';
import { Icon } from '../ui/Icon';
import { topicIcon } from '../ui/topicIcons';
import styles from './Sidebar.module.css';
import { shortcutWords } from './shortcut';

type Props = { kind: WorkspaceKind; route: Route; openPalette: () => void };

/** The places of an office, and its topics. */
export function Sidebar({ kind, route, openPalette }: Props) {
  const { t, language } = useTexts();
  const { data: counts } = useRecords('overview', 'counts');
  const topics = useTopics();
  return (
    <nav aria-label={t('app.navigation')} className={styles.sidebar}>
      <div className={styles.brand}>
        <span className={styles.name}>{t('app.name')}</span>
        <span className={styles.where}>{kind === 'example' ? t('app.example.name') : t('app.onlyHere')}</span>
      </div>
      <button className={styles.find} onClick={openPalette} type="button">
        <Icon icon={Search} />
        <span className={styles.label}>{t('app.findOrDo')}</span>
        <kbd className={styles.keys}>{shortcutWords('Mod+K')}</kbd>
      </button>
      <ul className={styles.places}>
        <Place
          icon={House}
          isHere={route.screen === 'overview'}
          name={t('app.places.overview')}
          route={{ screen: 'overview' }}
        />
        <Place
          count={counts?.missions}
          icon={Plane}
          isHere={route.screen === 'missions' || route.screen === 'mission'}
          name={t('app.places.missions')}
          route={{ screen: 'missions' }}
        />
        <Place
          count={counts?.partners}
          icon={Landmark}
          isHere={['partners', 'partner', 'cooperation'].includes(route.screen)}
          name={t('app.places.partners')}
          route={{ screen: 'partners' }}
        />
        <Place
          count={counts?.people}
          icon={Users}
          isHere={[
            'people',
            'person',
            'organisations',
            'organisation',
            'places',
            'place',
            'duplicates',
          ].includes(route.screen)}
          name={t('app.places.people')}
          route={{ screen: 'people' }}
        />
        <Place
          icon={Lightbulb}
          isHere={route.screen === 'catalogue' || route.screen === 'solution'}
          name={t('app.places.catalogue')}
          route={{ screen: 'catalogue' }}
        />
        <Place
          count={counts?.openFollowUps}
          icon={ListChecks}
          isHere={route.screen === 'follow-up' || route.screen === 'follow-up-item'}
          name={t('app.places.followUp')}
          route={{ screen: 'follow-up' }}
        />
        <Place
          icon={ChartNoAxesCombined}
          isHere={route.screen === 'reports'}
          name={t('app.places.reports')}
          route={{ screen: 'reports', section: 'memos', focus: null }}
        />
      </ul>
      <h2 className={styles.heading}>
        <a href={hrefOf({ screen: 'topics', topicId: null })}>{t('common.topics')}</a>
      </h2>
      <ul className={styles.places}>
        {topics.map((topic) => (
          <Place
            colour={topic.colour}
            icon={topicIcon(topic.icon)}
            isHere={route.screen === 'topics' && route.topicId === topic.id}
            key={topic.id}
            name={topicShort(topic, language)}
            route={{ screen: 'topics', topicId: topic.id }}
          />
        ))}
      </ul>
      <ul className={`${styles.places} ${styles.last}`}>
        <Place
          icon={Settings}
          isHere={route.screen === 'settings'}
          name={t('app.places.settings')}
          route={{ screen: 'settings' }}
        />
      </ul>
    </nav>
  );
}

type PlaceProps = {
  icon: LucideIcon;
  name: string;
  route: Route;
  isHere: boolean;
  count?: number;
  colour?: string;
};

function Place({ icon, name, route, isHere, count, colour }: PlaceProps) {
  const { language } = useTexts();
  return (
    <li>
      <a
        aria-current={isHere ? 'page' : undefined}
        className={styles.place}
        data-colour={colour}
        href={hrefOf(route)}
      >
        <Icon icon={icon} />
        <span className={styles.label}>{name}</span>
        {Boolean(count) && <span className={styles.count}>{count?.toLocaleString(language)}</span>}
      </a>
    </li>
  );
}

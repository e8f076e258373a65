import type { Openness } from '../../../electron/contract/openness';
import { useTexts } from '../../i18n';
import { formatMissionDates } from '../../shared/format';
import { hrefOf, type Route } from '../../shared/route';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import styles from './Openness.module.css';
import { leftOutSentences } from './words';

/** What isn't on the list, with why, and where that is mended. */
export function LeftOut({ list }: { list: Pick<Openness, 'unheld' | 'undated'> }) {
  const { t, language } = useTexts();
  const { unheld, undated } = list;
  const sentences = leftOutSentences(list, { t, language });
  const rows = [
    ...[...unheld, ...undated.journeys].map(({ id, title, dates }) => ({
      ...{ id, title, href: toMission(id, 'overview') },
      detail: formatMissionDates(dates, t, language, 'short'),
    })),
    ...undated.gifts.map(({ id, what, missionId, direction }) => ({
      ...{ id, title: what, href: missionId === null ? undefined : toMission(missionId, 'participants') },
      detail: t(`openness.giftMeta.${direction}`),
    })),
  ];
  if (rows.length === 0) return null;
  const hasUndated = undated.journeys.length + undated.gifts.length > 0;
  return (
    <Section heading={t('openness.notOnList')}>
      <p className={styles.coverage}>
        {[
          ...sentences.journeys,
          ...sentences.gifts,
          ...(unheld.length > 0 ? [t('openness.unheldHint')] : []),
          ...(hasUndated ? [t('openness.undatedHint')] : []),
        ].join(' ')}
      </p>
      <List>
        {rows.map(({ id, title, href, detail }) => (
          <ListRow href={href} key={id} secondLine={detail} title={title} />
        ))}
      </List>
    </Section>
  );
}

const toMission = (id: string, tab: 'overview' | 'participants'): string =>
  hrefOf({ screen: 'mission', id, tab, focus: tab === 'participants' ? 'gifts' : null } satisfies Route);

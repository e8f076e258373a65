import { NotebookPen } from 'lucide-react';
import type { ConflictCount } from '../../../electron/contract/conflicts';
import type { OverviewHint, OverviewMission } from '../../../electron/contract/overview';
import { type Language, type Translate, useTexts } from '../../i18n';
import { formatFactValue } from '../../shared/factValue';
import { formatDay } from '../../shared/format';
import { useRecords } from '../../shared/records';
import { hrefOf, partnerRoute, type Route } from '../../shared/route';
import { topicName, useTopics } from '../../shared/topics';
import { Callout } from '../../ui/Callout';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import styles from './Overview.module.css';

type Told = { tone: 'info' | 'warn' | 'stop'; title: string; text: string; link: string; to: Route };

/** How many programmes are spoken of; all of them say it themselves. */
const programmesShown = 3;

type Props = {
  hints: readonly OverviewHint[];
  /** Those to come, of whose programmes it is said how much there is to see to. */
  missions: readonly OverviewMission[];
};

/** What the records let one see that nobody has said. */
export function WorthKnowing({ hints, missions }: Props) {
  const { t, language } = useTexts();
  const topics = useTopics();
  const { data: counts = [] } = useRecords('conflicts', 'counts');
  const namesOf = (ids: readonly string[]) =>
    inWords(
      topics.filter(({ id }) => ids.includes(id)).map((topic) => topicName(topic, language)),
      t,
    );
  const programmes = missions.flatMap((mission) => {
    const count = counts.find(({ missionId }) => missionId === mission.id);
    return count ? [{ key: mission.id, isFact: false, ...toldProgramme(count, mission.title, t) }] : [];
  });
  const entries = [
    ...programmes.slice(0, programmesShown),
    ...hints.map((entry) => ({
      key: `${entry.hint.kind} ${entry.fact?.id ?? entry.mission.id}`,
      isFact: entry.fact !== null,
      ...told(entry, namesOf, t, language),
    })),
  ];
  if (entries.length === 0) return null;
  return (
    <Section hasNoRule heading={t('overview.worthKnowing')}>
      <ul className={styles.hints}>
        {entries.map(({ key, isFact, tone, title, text, link, to }) => (
          <li key={key}>
            <Callout icon={isFact ? NotebookPen : undefined} title={title} tone={tone}>
              {text}{' '}
              <span className={styles.onward}>
                <LinkButton href={hrefOf(to)}>{link}</LinkButton>
              </span>
            </Callout>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const toldProgramme = (
  { missionId, blocks, warnings }: ConflictCount,
  mission: string,
  t: Translate,
): Told => ({
  tone: blocks > 0 ? 'stop' : 'warn',
  title: t('overview.hints.programme', { count: blocks + warnings }),
  text: t('overview.hints.programmeText', { mission }),
  link: t('overview.hints.toProgramme'),
  to: { screen: 'mission', id: missionId, tab: 'programme', focus: null },
});

/** A hint as one says it, and where it leads. */
function told(
  { hint, mission: { id, title: mission, partnerName }, fact }: OverviewHint,
  namesOf: (topicIds: readonly string[]) => string,
  t: Translate,
  language: Language,
): Told {
  const tab = (name: 'overview' | 'programme' | 'workshops' | 'follow-up'): Route => ({
    screen: 'mission',
    id,
    tab: name,
    focus: null,
  });
  switch (hint.kind) {
    case 'unconfirmed-items':
      return {
        tone: 'warn',
        title: t('overview.hints.unconfirmed', { count: hint.count }),
        text: t('overview.hints.soon', { mission }),
        link: t('overview.hints.toProgramme'),
        to: tab('programme'),
      };
    case 'unscheduled-items':
      return {
        tone: 'warn',
        title: t('overview.hints.unscheduled', { count: hint.count }),
        text: t('overview.hints.soon', { mission }),
        link: t('overview.hints.toProgramme'),
        to: tab('programme'),
      };
    case 'topics-without-workshop':
      return {
        tone: 'warn',
        title: t('overview.hints.withoutWorkshop', { count: hint.topicIds.length }),
        text: t('overview.hints.withoutWorkshopText', { topics: namesOf(hint.topicIds), mission }),
        link: t('overview.hints.toWorkshops'),
        to: tab('workshops'),
      };
    case 'passports-run-out':
      return {
        tone: 'warn',
        title: t('overview.hints.passports', { count: hint.count }),
        text: t('overview.hints.passportsText', { mission }),
        link: t('overview.hints.toPractical'),
        to: { screen: 'mission', id, tab: 'participants', focus: 'practical' },
      };
    case 'fact-is-estimate':
      return {
        tone: 'info',
        title: t('overview.hints.estimate', { label: fact?.label, partner: partnerName }),
        text: fact ? factText(fact, t, language) : '',
        link: t('overview.hints.toPartner'),
        to: fact ? partnerRoute(fact.partnerId) : tab('overview'),
      };
    case 'stage-behind':
      return {
        tone: 'info',
        title: t('overview.hints.behind', { mission, stage: t(`terms.stage.${hint.stage}`) }),
        text: t('overview.hints.ended', { count: hint.days }),
        link: t('overview.hints.toMission'),
        to: tab('overview'),
      };
    case 'no-follow-up':
      return {
        tone: 'warn',
        title: t('overview.hints.silent', { mission }),
        text: t('overview.hints.silentText', { count: hint.days }),
        link: t('overview.hints.toFollowUp'),
        to: tab('follow-up'),
      };
  }
}

/** "1–2 mio. Der holdes ikke folketælling. Kilde: notat, 8. april 2016." */
function factText(fact: NonNullable<OverviewHint['fact']>, t: Translate, language: Language): string {
  const source = [fact.source, fact.sourceDate && formatDay(fact.sourceDate, language)]
    .filter(Boolean)
    .join(', ');
  const sentences = [
    formatFactValue(fact.value, t, language),
    fact.note,
    source && t('overview.hints.source', { source }),
  ];
  return sentences
    .map((sentence) => sentence.trim().replace(/\.?$/, '.'))
    .filter((sentence) => sentence !== '.')
    .join(' ');
}

/** "Affald, transport og forebyggelse" */
function inWords(names: readonly string[], t: Translate): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('common.listOf', { list: names.slice(0, -1).join(', '), last });
}

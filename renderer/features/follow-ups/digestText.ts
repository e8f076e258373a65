import type { DigestLine } from '../../../db/domain/follow-up-digest';
import type { FollowUpsDigest } from '../../../electron/contract/follow-ups';
import type { Language, Translate } from '../../i18n';
import { formatDay } from '../../shared/format';

/**
 * The weekly digest as plain text for a mail: a heading, and under each part a line for each follow-up.
 * @param t the texts of `language`
 * @param owner whose it is; null for everybody's
 */
export function digestText(
  { sections, today, waitingDays }: FollowUpsDigest,
  { t, language, owner }: { t: Translate; language: Language; owner: string | null },
): string {
  const head = [
    t('followUps.digest.heading', { day: formatDay(today, language) }),
    ...(owner === null ? [] : [t('followUps.digest.of', { name: owner })]),
  ];
  const parts = sections.map(({ section, lines }) =>
    [
      `${t(`followUps.digest.sections.${section}`, { count: waitingDays })} (${lines.length})`,
      ...lines.map((line) => `- ${lineText(line, t, language)}`),
    ].join('\n'),
  );
  return [head.join('\n'), ...(parts.length > 0 ? parts : [t('followUps.digest.nothing')])].join('\n\n');
}

function lineText(line: DigestLine, t: Translate, language: Language): string {
  const day = (date: string) => formatDay(date, language, 'short');
  const owners = [line.ownerHere, line.ownerThere].filter((name) => name !== null).join(' → ');
  return [
    line.partner === null ? line.title : `${line.title} (${line.partner})`,
    owners,
    line.closed && closedText(line.closed, t, day),
    line.closed === null && line.due !== null && dueText(line.due, line.daysOver, t, day),
    line.daysWaiting !== null && t('followUps.digest.waiting', { count: line.daysWaiting }),
    line.contactOn !== null && t('followUps.digest.contact', { day: day(line.contactOn) }),
    line.nextStep && t('followUps.digest.nextStep', { text: line.nextStep }),
  ]
    .filter((part) => part)
    .join(' – ');
}

type Day = (date: string) => string;

const dueText = (due: string, daysOver: number, t: Translate, day: Day): string =>
  daysOver > 0
    ? t('followUps.digest.overdue', { count: daysOver, day: day(due) })
    : t('followUps.digest.due', { day: day(due) });

/** A reason of several lines becomes one: each follow-up has its line. */
const closedText = (
  { on, reason, isDone }: NonNullable<DigestLine['closed']>,
  t: Translate,
  day: Day,
): string =>
  isDone
    ? t('followUps.digest.done', { day: day(on) })
    : t('followUps.digest.dropped', { day: day(on), reason: reason.replace(/\s+/g, ' ').trim() });

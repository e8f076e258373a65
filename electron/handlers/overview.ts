import { byUrgency, type FollowUp } from '../../db/domain/follow-up';
import { type Hint, hints } from '../../db/domain/hints';
import { isUpcoming } from '../../db/domain/mission';
import {
  checklistReminders,
  followUpsDueSoon,
  nextMissions,
  overdueFollowUps,
} from '../../db/domain/overview';
import { readiness } from '../../db/domain/readiness';
import { minuteOfDay } from '../../db/domain/wall-time';
import { fromInstant } from '../../db/domain/zones';
import { openChecklists } from '../../db/queries/checklists';
import { listFollowUps, openFollowUpsWithDue } from '../../db/queries/follow-ups';
import { getOffice } from '../../db/queries/office';
import {
  followUpsWithoutDue,
  missionsWithFollowUp,
  participantsOf,
  type RecentMission,
  rangesOf,
  recentMissions,
  recordCounts,
  type UnfinishedMission,
  unfinishedMissions,
} from '../../db/queries/overview';
import { passportsOf } from '../../db/queries/practical';
import { itemsOf } from '../../db/queries/programme';
import { readinessRecords } from '../../db/queries/readiness';
import type { DayPart, OverviewHint, OverviewMission, OverviewReminder } from '../contract/overview';
import { found } from '../contract/result';
import type { QueryContext } from '../ipc/context';
import type { DatabaseHandlers } from '.';

/** How many of each are shown; the rest stand in lists of their own. */
const shown = { missions: 5, recent: 3, followUps: 6, hints: 4, reminders: 6 };

export const overview: DatabaseHandlers['overview'] = {
  get: (context) => {
    const { db, today, now } = context;
    const counts = recordCounts(db);
    const missions = unfinishedMissions(db);
    const upcoming = nextMissions(missions, today);
    const first = upcoming.slice(0, shown.missions);
    const next = upcoming.find(({ dates }) => isUpcoming(dates, today));
    const recent = upcoming.length === 0 ? recentMissions(db, today, shown.recent) : [];
    const participants = participantsOf(
      db,
      [...first, ...recent, ...(next ? [next] : [])].map(({ id }) => id),
    );
    const waiting = urgentFollowUps(context);
    const told = worthKnowing(context, missions, upcoming);
    const reminders = remindersOf(context, missions);
    return {
      today,
      dayPart: dayPartAt(now, getOffice(db).zone),
      isEmpty: counts.missions === 0 && counts.partners === 0,
      upcoming: first.map((mission) => toOverviewMission(mission, participants)),
      recent: recent.map((mission) => toOverviewMission(mission, participants)),
      counts: {
        upcoming: upcoming.length,
        undated: missions.filter(({ dates }) => dates.kind === 'unknown').length,
        waiting: waiting.length,
        withoutDue: followUpsWithoutDue(db),
        hints: told.length,
        reminders: reminders.length,
      },
      next: next
        ? {
            ...toOverviewMission(next, participants),
            readiness: readiness({ ...found(readinessRecords(db, next.id)), today }),
          }
        : null,
      followUps: listFollowUps(db, { ids: waiting.slice(0, shown.followUps).map(({ id }) => id) }).sort(
        byUrgency,
      ),
      hints: told.slice(0, shown.hints),
      reminders: reminders.slice(0, shown.reminders),
    };
  },
  counts: ({ db }) => recordCounts(db),
};

function toOverviewMission(
  mission: RecentMission,
  participants: ReadonlyMap<string, number>,
): OverviewMission {
  const { id, title, direction, stage, dates, place, partnerName } = mission;
  return { id, title, direction, stage, dates, place, partnerName, participants: participants.get(id) ?? 0 };
}

/** What is overdue or due soon, by urgency. */
function urgentFollowUps({ db, today }: QueryContext): FollowUp[] {
  const due = openFollowUpsWithDue(db);
  return [...overdueFollowUps(due, today).map(({ followUp }) => followUp), ...followUpsDueSoon(due, today)];
}

/** What of the unfinished missions' checklists is due. */
function remindersOf({ db, today }: QueryContext, missions: UnfinishedMission[]): OverviewReminder[] {
  const titles = new Map(missions.map(({ id, title }) => [id, title]));
  const open = openChecklists(
    db,
    missions.map(({ id }) => id),
  );
  return checklistReminders(open, missions, today).map(({ item, due }) => ({
    ...{ id: item.id, title: item.title, due, ownerName: item.ownerName },
    mission: { id: item.missionId, title: titles.get(item.missionId) ?? '' },
  }));
}

function worthKnowing(
  { db, today }: QueryContext,
  missions: UnfinishedMission[],
  upcoming: UnfinishedMission[],
): OverviewHint[] {
  const facts = rangesOf(
    db,
    upcoming.map(({ partnerId }) => partnerId).filter((id) => id !== null),
  );
  const upcomingIds = upcoming.map(({ id }) => id);
  const items = itemsOf(db, upcomingIds);
  const passports = passportsOf(db, upcomingIds);
  const missionOf = new Map(missions.map((mission) => [mission.id, mission]));
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));
  const followUps = missionsWithFollowUp(db);
  const told: Hint[] = hints({ missions, items, followUps, facts, passports, today });
  return told.map((hint) => {
    const { id, title, partnerName } = found(missionOf.get(hint.missionId));
    return {
      hint,
      mission: { id, title, partnerName },
      fact: hint.kind === 'fact-is-estimate' ? found(factOf.get(hint.factId)) : null,
    };
  });
}

/** By the office's clock: morning from 5, forenoon from 10, afternoon from 12, evening from 18. */
function dayPartAt(instant: string, zone: string): DayPart {
  const hour = minuteOfDay(fromInstant(Date.parse(instant), zone)) / 60;
  if (hour < 5 || hour >= 18) return 'evening';
  if (hour < 10) return 'morning';
  return hour < 12 ? 'forenoon' : 'afternoon';
}

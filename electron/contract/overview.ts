import { z } from 'zod';
import type { Hint } from '../../db/domain/hints';
import type { Mission } from '../../db/domain/mission';
import type { PartnerFact } from '../../db/domain/partner';
import type { Readiness } from '../../db/domain/readiness';
import type { FollowUpRow } from './follow-ups';
import { query, returns } from './operation';

export type DayPart = 'morning' | 'forenoon' | 'afternoon' | 'evening';

export type OverviewMission = Pick<Mission, 'id' | 'title' | 'direction' | 'stage' | 'dates' | 'place'> & {
  partnerName: string | null;
  participants: number;
};

/** Something worth knowing, with what its sentence names; `fact` where it is about one. */
export type OverviewHint = {
  hint: Hint;
  mission: Pick<Mission, 'id' | 'title'> & { partnerName: string | null };
  fact: PartnerFact | null;
};

/** Something on a mission's checklist that is due. */
export type OverviewReminder = {
  id: string;
  title: string;
  due: string;
  ownerName: string | null;
  mission: Pick<Mission, 'id' | 'title'>;
};

/** The first screen of the morning. */
export type Overview = {
  today: string;
  /** The hour at the office, for the greeting. */
  dayPart: DayPart;
  /** Neither a mission nor a partner is recorded yet. */
  isEmpty: boolean;
  /** Missions under way or to come, the next first; the first few of them. */
  upcoming: OverviewMission[];
  /** Where nothing is to come: the last missions that were, the latest first. */
  recent: OverviewMission[];
  /**
   * How many there are in all; `undated` unfinished missions have no date at all, `withoutDue` open follow-ups no due
   * date.
   */
  counts: {
    upcoming: number;
    undated: number;
    waiting: number;
    withoutDue: number;
    hints: number;
    reminders: number;
  };
  /** The first mission that hasn't begun. */
  next: (OverviewMission & { readiness: Readiness }) | null;
  /** Overdue or due within two weeks, by urgency; the first few of them. */
  followUps: FollowUpRow[];
  hints: OverviewHint[];
  /** Of the checklists of unfinished missions: what is overdue or within its reminder; the first few. */
  reminders: OverviewReminder[];
};

export const overview = {
  get: query(z.undefined(), returns<Overview>()),
  /** How many living records there are, for the side bar. */
  counts: query(
    z.undefined(),
    returns<{ missions: number; partners: number; people: number; openFollowUps: number }>(),
  ),
};

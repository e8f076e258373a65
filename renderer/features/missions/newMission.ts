import { type MissionKind, missionFields } from '../../../db/domain/mission';
import { type DatesDraft, fromDatesDraft, toDatesDraft } from './datesDraft';

/** A mission before it exists, as far as it is filled in. */
export type NewMissionDraft = {
  kind: MissionKind | null;
  title: string;
  partnerId: string | null;
  dates: DatesDraft;
};

export const emptyDraft = (today: string): NewMissionDraft => ({
  kind: null,
  title: '',
  partnerId: null,
  dates: toDatesDraft({ kind: 'unknown' }, today),
});

const newMission = missionFields.pick({ kind: true, title: true, partnerId: true, dates: true });

/** Judges a draft as the database would. */
export const judge = ({ kind, dates, ...rest }: NewMissionDraft) =>
  newMission.safeParse({ ...rest, kind: kind ?? undefined, dates: fromDatesDraft(dates) });

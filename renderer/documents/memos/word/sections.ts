import { blankMemo, isOfMission, type MemoKind, type MemoLanguage } from '../../../../db/domain/memo';
import type { CooperationRecords, MemoRecords, MissionRecords } from '../../../../db/domain/memo-records';
import type { MemoSection } from '../../../../db/domain/memo-text';
import type { Mission } from '../../../../db/domain/mission';
import { memoContent } from '../memoContent';

/** A section of a kind of document: the key by which a template calls it, and its heading. */
export type MemoHeading = Pick<MemoSection<unknown>, 'key' | 'heading'>;

/** Sections of which there are as many as there are things to tell of: a template has one place for all of them. */
const several = ['administrations'] as const;

/** Whether a section is one of several, which bring their headings with them. */
export const isOneOfSeveral = (key: string): boolean => several.some((name) => name === placeOf(key));

/** By what name a template calls a section: "administrations" for "administration-…". */
export const placeOf = (key: string): string =>
  several.find((name) => key.startsWith(`${name.slice(0, -1)}-`)) ?? key;

/**
 * The sections that a kind of document has whatever is recorded: those that it has when nothing is. Where a heading
 * names something there is the field for it.
 */
export const memoSections = (kind: MemoKind, language: MemoLanguage): MemoHeading[] =>
  memoContent(blankRecords(kind, language), []).sections.map(({ key, heading }) => ({ key, heading }));

const id = '00000000-0000-7000-8000-000000000000';

function blankRecords(kind: MemoKind, language: MemoLanguage): MemoRecords {
  const ofMission = isOfMission(kind);
  const owner = { cooperationId: ofMission ? null : id, missionId: ofMission ? id : null };
  return {
    memo: { ...blankMemo, ...owner, id, kind, language, title: '' },
    bodyName: null,
    letterhead: {
      ...{ name: '', authority: '', unit: '', address: '' },
      ...{ phone: '', email: '', website: '', ean: '' },
    },
    currency: 'DKK',
    date: '2000-01-01',
    topics: [],
    organisationNames: {},
    references: [],
    cooperation: ofMission ? null : blankCooperation,
    report: ofMission
      ? {
          ...nothing,
          mission: blankMission,
          partnerName: '{{partner_name}}',
          leadName: null,
          items: [],
          pictures: [],
        }
      : null,
  };
}

const nothing: MissionRecords = {
  ...{
    missions: [],
    members: [],
    items: [],
    workshops: [],
    needs: [],
    followUps: [],
    results: [],
    gifts: [],
  },
  ...{ costLines: [], costStatements: [], hoursLines: [], hoursStatements: [], administrationIds: [] },
};

const blankCooperation: CooperationRecords = {
  ...nothing,
  cooperation: {
    ...{ id, partnerId: id, title: '{{cooperation_title}}', purpose: '' },
    ...{ initiator: '', initiatorReason: '' },
  },
  partner: {
    ...{ id, kind: 'city', name: '{{partner_name}}', nativeName: '', country: '', zone: '', notes: '' },
    ...{ restDays: [], latitude: null, longitude: null },
  },
  ...{ facts: [], statements: [], waysIn: [], steps: [], perspectives: [], administrations: [] },
  ...{ capacity: [], decisions: [], agreements: [], matches: [] },
  ...{ signs: [], attachments: [], finishedMemos: [] },
};

const blankMission: Mission = {
  ...{ id, title: '{{mission_title}}', kind: 'delegation-out', direction: 'out', stage: 'idea' },
  ...{ discontinuedReason: '', dates: { kind: 'unknown' }, place: '', country: '', zone: '' },
  ...{ partnerId: null, cooperationId: null, purpose: '', leadId: null },
  ...{ topicIds: [], administrationIds: [], languages: [] },
};

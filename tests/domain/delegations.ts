import fc from 'fast-check';
import type { DelegationMember, DelegationRecords } from '../../db/domain/delegation-records';
import { newcomer } from '../../db/domain/participation';
import { blankPerson } from '../../db/domain/person';
import { aMission } from './records';

export const aMember = (given: Partial<DelegationMember> & { id: string }): DelegationMember => {
  const { id } = given;
  const { isCouncilMember, organisationId, note, ...participation } = newcomer;
  const { organisationId: _home, notes, assistantId, pronunciation, ...person } = blankPerson;
  return {
    ...participation,
    ...person,
    personId: `person of ${id}`,
    givenName: `Navn ${id}`,
    organisationName: null,
    homeName: null,
    address: '',
    city: '',
    country: '',
    wordings: [],
    ...given,
  };
};

/** A delegation of which nothing is said but what a test is about. */
export const aDelegation = (given: Partial<DelegationRecords> = {}): DelegationRecords => ({
  mission: aMission({
    title: 'Besøg i Beirut',
    dates: { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' },
    place: 'Beirut',
    country: 'LB',
    zone: 'Asia/Beirut',
    languages: ['da', 'en', 'ar'],
  }),
  titles: [],
  members: [],
  lead: null,
  groups: [],
  items: [],
  legs: [],
  rooms: [],
  plans: [],
  contacts: [],
  caseReferences: [],
  office: { name: 'Kontoret', city: 'København', zone: 'Europe/Copenhagen', email: 'kontor@example.dk' },
  date: '2016-04-22',
  ...given,
});

/** Delegations of one mission: whatever may have become of their people. */
export const someMembers: fc.Arbitrary<DelegationMember[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 30 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            role: fc.constantFrom('head', 'member', 'host', 'interpreter', 'press'),
            side: fc.constantFrom('ours', 'theirs', 'third'),
            invitation: fc.constantFrom('not-invited', 'invited', 'accepted', 'declined', 'replaced'),
            attendance: fc.constantFrom('unknown', 'attended', 'absent'),
            nativeName: fc.constantFrom('', 'ليلى حداد'),
            position: fc.constantFrom('', 'Byrådsmedlem'),
            precedenceClass: fc.constantFrom(null, 1, 3),
            organisationName: fc.constantFrom(null, 'Beirut Kommune'),
          })
          .map((given) => aMember({ ...given, id: `m${id}` })),
      ),
    ),
  );

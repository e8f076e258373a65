import type { PartyRef } from '../../../db/domain/follow-up';
import type { GiftPatch } from '../../../db/domain/gift';

/** Who gave or took a gift, as its fields. */
export function partyFields(end: 'from' | 'to', party: PartyRef | null) {
  const personId = party?.kind === 'person' ? party.id : null;
  const organisationId = party?.kind === 'organisation' ? party.id : null;
  return (
    end === 'from'
      ? { fromPersonId: personId, fromOrganisationId: organisationId }
      : { toPersonId: personId, toOrganisationId: organisationId }
  ) satisfies GiftPatch;
}

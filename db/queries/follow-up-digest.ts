import { and, gte, inArray, notInArray, or } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import { isOpen } from '../domain/follow-up';
import type { DigestFollowUp } from '../domain/follow-up-digest';
import { alive } from './alive';
import { changesOf, listFollowUps } from './follow-ups';
import { within } from './many-ids';
import { followUp, followUpChange } from './tables';

/** Every open follow-up, and those that were closed on `since` (ISO) or later, as the digest takes them. */
export function followUpsForDigest(db: Reader, since: string): DigestFollowUp[] {
  const closedSince = db
    .selectDistinct({ id: followUpChange.followUpId })
    .from(followUpChange)
    .where(
      and(
        alive(followUpChange),
        gte(followUpChange.changedOn, since),
        inArray(followUpChange.state, ['done', 'dropped']),
      ),
    )
    .all()
    .map(({ id }) => id);
  const ids = db
    .select({ id: followUp.id })
    .from(followUp)
    .where(
      and(
        alive(followUp),
        or(notInArray(followUp.state, ['done', 'dropped']), within(followUp.id, closedSince)),
      ),
    )
    .all()
    .map(({ id }) => id);
  const records = listFollowUps(db, { ids });
  const changes = Map.groupBy(
    changesOf(
      db,
      records.filter((record) => !isOpen(record)).map(({ id }) => id),
    ),
    ({ followUpId }) => followUpId,
  );
  return records.map(({ partner, ...record }) => ({
    ...record,
    partnerName: partner?.name ?? null,
    closedOn: changes.get(record.id)?.findLast(({ state }) => state === record.state)?.on ?? null,
  }));
}

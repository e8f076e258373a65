import { z } from 'zod';
import type { DuplicateReason, Sureness } from '../../db/domain/duplicates';
import { id, line, record } from '../../db/domain/fields';
import { leftoverLabels, mergeChoices, type PersonInFull, type PersonUse } from '../../db/domain/merging';
import type { Photo } from '../../db/domain/person-details';
import { command, query, returns } from './operation';
import type { PersonRow } from './people';

/** Two who may be one, with what they have in common. */
export type Duplicate = {
  first: PersonRow;
  second: PersonRow;
  reasons: readonly DuplicateReason[];
  sureness: Sureness;
};

/** Somebody who may be the one that is being written down. */
export type Lookalike = { person: PersonRow; reasons: readonly DuplicateReason[] };

/** One of two people who are compared. */
export type Compared = PersonInFull & {
  photo: Photo | null;
  /** How often they are named, by where. */
  uses: Record<PersonUse, number>;
};

export type Comparison = {
  first: Compared;
  second: Compared;
  reasons: readonly DuplicateReason[];
  /** The names of the organisations of both, by their ids. */
  organisationNames: Record<string, string>;
  /** The titles of the missions on which both are. */
  sharedMissions: string[];
};

const two = record({ firstId: id, secondId: id });

/** People who are in the directory twice. */
export const duplicates = {
  /** Everybody who may be there twice, surest first, without those who were said to be different people. */
  list: query(z.undefined(), returns<Duplicate[]>()),
  /** At most five whom somebody about to be written down may be, likeliest first. */
  lookalikes: query(
    record({
      givenName: line(),
      familyName: line(),
      nativeName: line(),
      position: line(),
      organisationId: id.nullable(),
      email: line(),
      phone: line(),
    }),
    returns<Lookalike[]>(),
  ),
  /** Two people in full. */
  compare: query(two, returns<Comparison>()),
  /**
   * Makes two people one. The one who goes is deleted and points to the one who stays; whatever names them names the other
   * instead, and where both are on one mission, their participations become one. Refuses (`not-a-choice` at `goneId`) one
   * and the same person.
   */
  merge: command(
    record({ keptId: id, goneId: id, choices: mergeChoices, labels: leftoverLabels }),
    returns<null>(),
  ),
  /** They are two different people, and no longer listed. Refuses (`not-a-choice` at `secondId`) one and the same. */
  keepApart: command(two, returns<null>()),
};

import type { DateRange } from '../../db/domain/dates';
import { isoDate, record } from '../../db/domain/fields';
import { type OpennessList, opennessPeriod, publishedRefs } from '../../db/domain/openness';
import type { OrganisationNames } from './costs';
import { command, query, returns } from './operation';

/** The list of a period, as of a day, with what it takes to say it. */
export type Openness = OpennessList & {
  period: DateRange;
  today: string;
  officeName: string;
  /** In which its amounts are, ISO 4217. */
  currency: string;
  names: OrganisationNames;
};

/** The list of journeys, hosting and gifts that the public sees. */
export const openness = {
  /** From one day to another, both included. */
  list: query(opennessPeriod, returns<Openness>()),
  /** Notes that they stand on the public list since a day, as one step. */
  publish: command(record({ refs: publishedRefs, on: isoDate }), returns<null>()),
  withdraw: command(record({ refs: publishedRefs }), returns<null>()),
};

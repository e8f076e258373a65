import { opennessList, type PublishedRef } from '../../db/domain/openness';
import { organisationNames } from '../../db/queries/cost-owners';
import { getOffice } from '../../db/queries/office';
import { opennessRecords, publishedExist, setPublishedOn } from '../../db/queries/openness';
import { Refusal } from '../contract/result';
import type { CommandContext } from '../ipc/context';
import type { DatabaseHandlers } from '.';

export const openness: DatabaseHandlers['openness'] = {
  list: ({ db, today }, period) => {
    const { name, currency } = getOffice(db);
    const list = opennessList(opennessRecords(db, period), period, today);
    const ids = list.journeys.flatMap(({ costs }) =>
      costs.flatMap(({ administrationId, funderIds, total }) => [
        administrationId,
        ...funderIds,
        ...total.paidBy,
      ]),
    );
    const named = [...new Set(ids.filter((id) => id !== null))];
    return { ...list, period, today, officeName: name, currency, names: organisationNames(db, named) };
  },
  publish: (context, { refs, on }) => note(context, refs, on),
  withdraw: (context, { refs }) => note(context, refs, null),
};

function note({ db, nameStep }: CommandContext, refs: readonly PublishedRef[], on: string | null): null {
  if (!publishedExist(db, refs)) throw new Refusal({ kind: 'not-found' });
  if (refs.length > 1) nameStep('several');
  setPublishedOn(db, refs, on);
  return null;
}

import { byUrgency, radar as look } from '../../db/domain/radar';
import { getOffice } from '../../db/queries/office';
import { radarRecords } from '../../db/queries/radar';
import type { RadarAnswer } from '../contract/radar';
import { found } from '../contract/result';
import type { QueryContext } from '../ipc/context';
import type { DatabaseHandlers } from '.';

export const radar: DatabaseHandlers['radar'] = {
  all: (context, { on }) => answer(context, on),
  of: (context, { cooperationId, on }) => {
    const answered = answer(context, on, cooperationId);
    found(answered.reports[0]);
    return answered;
  },
};

function answer({ db, today }: QueryContext, on = today, cooperationId?: string): RadarAnswer {
  const { silenceDays, waitingDays, agreementMonths } = getOffice(db);
  const limits = { silenceDays, waitingDays, agreementMonths };
  const reports = radarRecords(db, on, cooperationId)
    .map((records) => look(records, limits, on))
    .sort(byUrgency);
  return { on, limits, reports };
}

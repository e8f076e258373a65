import { flowPicture } from '../../db/domain/pictures/flow';
import { funnelPicture } from '../../db/domain/pictures/funnel';
import { mapPicture } from '../../db/domain/pictures/places';
import { yearsPicture } from '../../db/domain/pictures/years';
import { getOffice } from '../../db/queries/office';
import {
  flowNeeds,
  funnelRecords,
  mapMissions,
  mapPartners,
  timelineOf,
  yearRecords,
} from '../../db/queries/pictures';
import { listTopics } from '../../db/queries/topics';
import { found } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const pictures: DatabaseHandlers['pictures'] = {
  map: ({ db }) => {
    const { city, zone } = getOffice(db);
    return { ...mapPicture(mapPartners(db), mapMissions(db)), office: { city, zone } };
  },
  timeline: ({ db, today }, { cooperationId }) => found(timelineOf(db, cooperationId, today)),
  funnel: ({ db, today }, filter) => funnelPicture(funnelRecords(db, filter), today),
  flow: ({ db }, { partnerId }) => {
    const { needs, otherResults } = flowNeeds(db, partnerId);
    return { ...flowPicture(needs, topicIds(db)), otherResults };
  },
  years: ({ db }) => yearsPicture(yearRecords(db), topicIds(db)),
};

const topicIds = (db: Parameters<typeof listTopics>[0]): string[] => listTopics(db).map(({ id }) => id);

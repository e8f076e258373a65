import { formerAttendance, withdrawnFrom } from '../../db/domain/programme-editions';
import { dayOf } from '../../db/domain/wall-time';
import { fromInstant } from '../../db/domain/zones';
import { getMission } from '../../db/queries/missions';
import { programmeRecords } from '../../db/queries/programme-records';
import {
  getVersion,
  highestEver,
  insertVersion,
  listVersions,
  recordsBefore,
  recordsOfVersion,
} from '../../db/queries/programme-versions';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const versions: DatabaseHandlers['versions'] = {
  list: ({ db }, { missionId }) => listVersions(db, missionId),
  read: ({ db, now, today }, { missionId, versionId }) => {
    if (versionId === null) {
      const draft = found(programmeRecords(db, missionId));
      const earlier = recordsBefore(db, missionId, Number.MAX_SAFE_INTEGER);
      return {
        version: null,
        records: draft,
        date: today,
        sequence: nextSequence(highestEver(db, missionId).sequence, now),
        withdrawn: withdrawnFrom(earlier, draft),
        formerly: formerAttendance(earlier),
      };
    }
    found(getMission(db, missionId));
    const version = found(getVersion(db, missionId, versionId));
    const records = recordsOfVersion(db, versionId);
    if (!records) throw new Refusal({ kind: 'damaged' });
    const earlier = recordsBefore(db, missionId, version.number);
    return {
      version,
      records,
      date: dayOf(fromInstant(Date.parse(version.releasedAt), records.office.zone)),
      sequence: version.sequence,
      withdrawn: withdrawnFrom(earlier, records),
      formerly: formerAttendance(earlier),
    };
  },
  release: ({ db, newId, now }, { missionId, name, note }) => {
    const records = found(programmeRecords(db, missionId));
    const highest = highestEver(db, missionId);
    const version = {
      id: newId(),
      missionId,
      number: highest.number + 1,
      name,
      note,
      releasedAt: now,
      sequence: nextSequence(highest.sequence, now),
    };
    insertVersion(db, version, records);
    return version;
  },
};

/** Higher than any before it, and than any calendar that was made of the draft before this minute. */
const nextSequence = (highest: number, now: string): number =>
  Math.max(highest + 1, Math.floor(Date.parse(now) / 60_000));

import { app } from './da/app';
import { attendance } from './da/attendance';
import { calendarImport } from './da/calendar-import';
import { checklists } from './da/checklists';
import { common } from './da/common';
import { conflicts } from './da/conflicts';
import { contacts } from './da/contacts';
import { councilRequest } from './da/council-request';
import { delegation } from './da/delegation';
import { directoryExport } from './da/directory-export';
import { documents } from './da/documents';
import { duplicates } from './da/duplicates';
import { failures } from './da/failures';
import { followUps } from './da/follow-ups';
import { gifts } from './da/gifts';
import { letters } from './da/letters';
import { missions } from './da/missions';
import { notes } from './da/notes';
import { order } from './da/order';
import { overview } from './da/overview';
import { participants } from './da/participants';
import { partners } from './da/partners';
import { people } from './da/people';
import { peopleImport } from './da/people-import';
import { places } from './da/places';
import { practical } from './da/practical';
import { programme } from './da/programme';
import { programmeItem } from './da/programme-item';
import { reports } from './da/reports';
import { search } from './da/search';
import { settings } from './da/settings';
import { steps } from './da/steps';
import { templates } from './da/templates';
import { terms } from './da/terms';
import { travel } from './da/travel';
import { versions } from './da/versions';
import { workshops } from './da/workshops';

export const da = {
  app,
  attendance,
  common,
  checklists,
  councilRequest,
  delegation,
  directoryExport,
  documents,
  duplicates,
  failures,
  followUps,
  gifts,
  letters,
  missions,
  notes,
  order,
  overview,
  participants,
  partners,
  people,
  peopleImport,
  programme,
  reports,
  search,
  settings,
  steps,
  terms,
  conflicts,
  contacts,
  calendarImport,
  places,
  practical,
  programmeItem,
  templates,
  travel,
  versions,
  workshops,
};

/** The keys that every language has. */
export type Texts = typeof da;

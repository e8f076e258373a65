import type { Texts } from './da';
import { app } from './en/app';
import { attendance } from './en/attendance';
import { calendarImport } from './en/calendar-import';
import { checklists } from './en/checklists';
import { common } from './en/common';
import { conflicts } from './en/conflicts';
import { contacts } from './en/contacts';
import { councilRequest } from './en/council-request';
import { delegation } from './en/delegation';
import { directoryExport } from './en/directory-export';
import { documents } from './en/documents';
import { duplicates } from './en/duplicates';
import { failures } from './en/failures';
import { followUps } from './en/follow-ups';
import { gifts } from './en/gifts';
import { letters } from './en/letters';
import { missions } from './en/missions';
import { notes } from './en/notes';
import { order } from './en/order';
import { overview } from './en/overview';
import { participants } from './en/participants';
import { partners } from './en/partners';
import { people } from './en/people';
import { peopleImport } from './en/people-import';
import { places } from './en/places';
import { practical } from './en/practical';
import { programme } from './en/programme';
import { programmeItem } from './en/programme-item';
import { reports } from './en/reports';
import { search } from './en/search';
import { settings } from './en/settings';
import { steps } from './en/steps';
import { templates } from './en/templates';
import { terms } from './en/terms';
import { travel } from './en/travel';
import { versions } from './en/versions';
import { workshops } from './en/workshops';

export const en: Texts = {
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

import { agreements } from './da/agreements';
import { app } from './da/app';
import { attachments } from './da/attachments';
import { attendance } from './da/attendance';
import { calendarImport } from './da/calendar-import';
import { capture } from './da/capture';
import { checklists } from './da/checklists';
import { common } from './da/common';
import { conflicts } from './da/conflicts';
import { contacts } from './da/contacts';
import { cooperations } from './da/cooperations';
import { costs } from './da/costs';
import { councilRequest } from './da/council-request';
import { decisions } from './da/decisions';
import { delegation } from './da/delegation';
import { directoryExport } from './da/directory-export';
import { documents } from './da/documents';
import { duplicates } from './da/duplicates';
import { evaluations } from './da/evaluations';
import { failures } from './da/failures';
import { followUps } from './da/follow-ups';
import { gifts } from './da/gifts';
import { inquiries } from './da/inquiries';
import { journal } from './da/journal';
import { letters } from './da/letters';
import { matching } from './da/matching';
import { memoTemplates } from './da/memo-templates';
import { memos } from './da/memos';
import { missions } from './da/missions';
import { needs } from './da/needs';
import { notes } from './da/notes';
import { openness } from './da/openness';
import { order } from './da/order';
import { overview } from './da/overview';
import { participants } from './da/participants';
import { partners } from './da/partners';
import { people } from './da/people';
import { peopleImport } from './da/people-import';
import { pictures } from './da/pictures';
import { places } from './da/places';
import { practical } from './da/practical';
import { programme } from './da/programme';
import { programmeItem } from './da/programme-item';
import { radar } from './da/radar';
import { reports } from './da/reports';
import { results } from './da/results';
import { search } from './da/search';
import { settings } from './da/settings';
import { solutions } from './da/solutions';
import { steps } from './da/steps';
import { templates } from './da/templates';
import { terms } from './da/terms';
import { topics } from './da/topics';
import { travel } from './da/travel';
import { versions } from './da/versions';
import { workshop } from './da/workshop';
import { workshops } from './da/workshops';

export const da = {
  app,
  evaluations,
  decisions,
  cooperations,
  agreements,
  attachments,
  attendance,
  capture,
  common,
  checklists,
  costs,
  councilRequest,
  delegation,
  directoryExport,
  documents,
  duplicates,
  failures,
  followUps,
  gifts,
  inquiries,
  journal,
  letters,
  matching,
  memos,
  memoTemplates,
  missions,
  needs,
  notes,
  openness,
  order,
  overview,
  participants,
  partners,
  people,
  peopleImport,
  programme,
  radar,
  reports,
  results,
  search,
  settings,
  solutions,
  steps,
  terms,
  conflicts,
  contacts,
  calendarImport,
  pictures,
  places,
  practical,
  programmeItem,
  templates,
  topics,
  travel,
  versions,
  workshop,
  workshops,
};

/** The keys that every language has. */
export type Texts = typeof da;

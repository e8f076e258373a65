import type { Texts } from './da';
import { agreements } from './en/agreements';
import { app } from './en/app';
import { attachments } from './en/attachments';
import { attendance } from './en/attendance';
import { calendarImport } from './en/calendar-import';
import { capture } from './en/capture';
import { checklists } from './en/checklists';
import { common } from './en/common';
import { conflicts } from './en/conflicts';
import { contacts } from './en/contacts';
import { cooperations } from './en/cooperations';
import { costs } from './en/costs';
import { councilRequest } from './en/council-request';
import { decisions } from './en/decisions';
import { delegation } from './en/delegation';
import { directoryExport } from './en/directory-export';
import { documents } from './en/documents';
import { duplicates } from './en/duplicates';
import { evaluations } from './en/evaluations';
import { failures } from './en/failures';
import { followUps } from './en/follow-ups';
import { gifts } from './en/gifts';
import { inquiries } from './en/inquiries';
import { journal } from './en/journal';
import { letters } from './en/letters';
import { matching } from './en/matching';
import { memoTemplates } from './en/memo-templates';
import { memos } from './en/memos';
import { missions } from './en/missions';
import { needs } from './en/needs';
import { notes } from './en/notes';
import { openness } from './en/openness';
import { order } from './en/order';
import { overview } from './en/overview';
import { participants } from './en/participants';
import { partners } from './en/partners';
import { people } from './en/people';
import { peopleImport } from './en/people-import';
import { pictures } from './en/pictures';
import { places } from './en/places';
import { practical } from './en/practical';
import { programme } from './en/programme';
import { programmeItem } from './en/programme-item';
import { radar } from './en/radar';
import { reports } from './en/reports';
import { results } from './en/results';
import { search } from './en/search';
import { settings } from './en/settings';
import { solutions } from './en/solutions';
import { steps } from './en/steps';
import { templates } from './en/templates';
import { terms } from './en/terms';
import { topics } from './en/topics';
import { travel } from './en/travel';
import { versions } from './en/versions';
import { workshop } from './en/workshop';
import { workshops } from './en/workshops';

export const en: Texts = {
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

import { app } from './da/app';
import { calendarImport } from './da/calendar-import';
import { common } from './da/common';
import { conflicts } from './da/conflicts';
import { contacts } from './da/contacts';
import { delegation } from './da/delegation';
import { documents } from './da/documents';
import { failures } from './da/failures';
import { followUps } from './da/follow-ups';
import { missions } from './da/missions';
import { notes } from './da/notes';
import { overview } from './da/overview';
import { participants } from './da/participants';
import { partners } from './da/partners';
import { people } from './da/people';
import { places } from './da/places';
import { programme } from './da/programme';
import { programmeItem } from './da/programme-item';
import { search } from './da/search';
import { settings } from './da/settings';
import { steps } from './da/steps';
import { templates } from './da/templates';
import { terms } from './da/terms';
import { versions } from './da/versions';
import { workshops } from './da/workshops';

export const da = {
  app,
  common,
  delegation,
  documents,
  failures,
  followUps,
  missions,
  notes,
  overview,
  participants,
  partners,
  people,
  programme,
  search,
  settings,
  steps,
  terms,
  conflicts,
  contacts,
  calendarImport,
  places,
  programmeItem,
  templates,
  versions,
  workshops,
};

/** The keys that every language has. */
export type Texts = typeof da;

import type { Texts } from './da';
import { app } from './en/app';
import { calendarImport } from './en/calendar-import';
import { common } from './en/common';
import { conflicts } from './en/conflicts';
import { contacts } from './en/contacts';
import { delegation } from './en/delegation';
import { documents } from './en/documents';
import { failures } from './en/failures';
import { followUps } from './en/follow-ups';
import { missions } from './en/missions';
import { notes } from './en/notes';
import { overview } from './en/overview';
import { participants } from './en/participants';
import { partners } from './en/partners';
import { people } from './en/people';
import { places } from './en/places';
import { programme } from './en/programme';
import { programmeItem } from './en/programme-item';
import { search } from './en/search';
import { settings } from './en/settings';
import { steps } from './en/steps';
import { templates } from './en/templates';
import { terms } from './en/terms';
import { versions } from './en/versions';
import { workshops } from './en/workshops';

export const en: Texts = {
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

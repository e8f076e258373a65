import { app } from './da/app';
import { common } from './da/common';
import { documents } from './da/documents';
import { failures } from './da/failures';
import { followUps } from './da/follow-ups';
import { missions } from './da/missions';
import { notes } from './da/notes';
import { overview } from './da/overview';
import { participants } from './da/participants';
import { partners } from './da/partners';
import { people } from './da/people';
import { programme } from './da/programme';
import { search } from './da/search';
import { settings } from './da/settings';
import { steps } from './da/steps';
import { terms } from './da/terms';
import { workshops } from './da/workshops';

export const da = {
  app,
  common,
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
  workshops,
};

/** The keys that every language has. */
export type Texts = typeof da;

import type { Texts } from './da';
import { app } from './en/app';
import { common } from './en/common';
import { documents } from './en/documents';
import { failures } from './en/failures';
import { followUps } from './en/follow-ups';
import { missions } from './en/missions';
import { notes } from './en/notes';
import { overview } from './en/overview';
import { participants } from './en/participants';
import { partners } from './en/partners';
import { people } from './en/people';
import { programme } from './en/programme';
import { search } from './en/search';
import { settings } from './en/settings';
import { steps } from './en/steps';
import { terms } from './en/terms';
import { workshops } from './en/workshops';

export const en: Texts = {
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

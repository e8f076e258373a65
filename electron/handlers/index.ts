import type { HandlersOf } from '../contract';
import type { DatabaseContexts } from '../ipc/context';
import { caseReferences } from './case-references';
import { conflicts } from './conflicts';
import { contacts } from './contacts';
import { drafts } from './drafts';
import { followUps } from './follow-ups';
import { history } from './history';
import { missions } from './missions';
import { notes } from './notes';
import { office } from './office';
import { overview } from './overview';
import { participations } from './participations';
import { partners } from './partners';
import { people } from './people';
import { places } from './places';
import { programme } from './programme';
import { search } from './search';
import { topics } from './topics';
import { versions } from './versions';
import { workshops } from './workshops';

/** A handler for every query and command of the contract; one that is missing doesn't compile. */
export type DatabaseHandlers = HandlersOf<'query' | 'command', DatabaseContexts>;

export const handlers: DatabaseHandlers = {
  drafts,
  caseReferences,
  conflicts,
  contacts,
  notes,
  history,
  missions,
  office,
  followUps,
  overview,
  workshops,
  participations,
  partners,
  people,
  places,
  search,
  programme,
  topics,
  versions,
};

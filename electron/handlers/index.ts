import type { HandlersOf } from '../contract';
import type { DatabaseContexts } from '../ipc/context';
import { attendance } from './attendance';
import { caseReferences } from './case-references';
import { checklists } from './checklists';
import { conflicts } from './conflicts';
import { contacts } from './contacts';
import { councilRequests } from './council-requests';
import { delegation } from './delegation';
import { directoryExport } from './directory-export';
import { directoryImport } from './directory-import';
import { drafts } from './drafts';
import { duplicates } from './duplicates';
import { followUps } from './follow-ups';
import { gifts } from './gifts';
import { history } from './history';
import { invitations } from './invitations';
import { letters } from './letters';
import { missions } from './missions';
import { notes } from './notes';
import { office } from './office';
import { overview } from './overview';
import { participations } from './participations';
import { partners } from './partners';
import { people } from './people';
import { places } from './places';
import { practical } from './practical';
import { precedence } from './precedence';
import { programme } from './programme';
import { search } from './search';
import { seating } from './seating';
import { topics } from './topics';
import { travel } from './travel';
import { versions } from './versions';
import { workshops } from './workshops';

/** A handler for every query and command of the contract; one that is missing doesn't compile. */
export type DatabaseHandlers = HandlersOf<'query' | 'command', DatabaseContexts>;

export const handlers: DatabaseHandlers = {
  attendance,
  directoryImport,
  directoryExport,
  drafts,
  duplicates,
  caseReferences,
  checklists,
  councilRequests,
  conflicts,
  contacts,
  delegation,
  notes,
  gifts,
  history,
  invitations,
  letters,
  missions,
  office,
  followUps,
  overview,
  workshops,
  participations,
  partners,
  people,
  places,
  practical,
  precedence,
  search,
  seating,
  programme,
  topics,
  travel,
  versions,
};

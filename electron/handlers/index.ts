import type { HandlersOf } from '../contract';
import type { DatabaseContexts } from '../ipc/context';
import { agreements } from './agreements';
import { attachments } from './attachments';
import { attendance } from './attendance';
import { caseReferences } from './case-references';
import { checklists } from './checklists';
import { conflicts } from './conflicts';
import { contacts } from './contacts';
import { cooperations } from './cooperations';
import { costs } from './costs';
import { councilRequests } from './council-requests';
import { decisions } from './decisions';
import { delegation } from './delegation';
import { directoryExport } from './directory-export';
import { directoryImport } from './directory-import';
import { drafts } from './drafts';
import { duplicates } from './duplicates';
import { evaluations } from './evaluations';
import { followUps } from './follow-ups';
import { gifts } from './gifts';
import { history } from './history';
import { inquiries } from './inquiries';
import { invitations } from './invitations';
import { journal } from './journal';
import { letters } from './letters';
import { matches } from './matches';
import { memos } from './memos';
import { missions } from './missions';
import { needs } from './needs';
import { notes } from './notes';
import { office } from './office';
import { openness } from './openness';
import { overview } from './overview';
import { participations } from './participations';
import { partners } from './partners';
import { people } from './people';
import { pictures } from './pictures';
import { places } from './places';
import { practical } from './practical';
import { precedence } from './precedence';
import { programme } from './programme';
import { radar } from './radar';
import { results } from './results';
import { search } from './search';
import { seating } from './seating';
import { solutions } from './solutions';
import { topics } from './topics';
import { travel } from './travel';
import { versions } from './versions';
import { workshops } from './workshops';

/** A handler for every query and command of the contract; one that is missing doesn't compile. */
export type DatabaseHandlers = HandlersOf<'query' | 'command', DatabaseContexts>;

export const handlers: DatabaseHandlers = {
  attachments,
  agreements,
  attendance,
  directoryImport,
  directoryExport,
  drafts,
  duplicates,
  caseReferences,
  checklists,
  cooperations,
  costs,
  councilRequests,
  conflicts,
  contacts,
  decisions,
  delegation,
  notes,
  gifts,
  history,
  inquiries,
  invitations,
  journal,
  letters,
  matches,
  memos,
  missions,
  needs,
  office,
  openness,
  evaluations,
  followUps,
  overview,
  workshops,
  participations,
  partners,
  people,
  pictures,
  places,
  practical,
  precedence,
  radar,
  results,
  search,
  seating,
  programme,
  solutions,
  topics,
  travel,
  versions,
};

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
import type { InputOf, Kind, Operation, OutputOf, ParsedInputOf } from './operation';
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
import type { Result } from './result';
import { results } from './results';
import { search } from './search';
import { seating } from './seating';
import { solutions } from './solutions';
import { tasks } from './tasks';
import { topics } from './topics';
import { travel } from './travel';
import { versions } from './versions';
import { workshops } from './workshops';

/** Everything that a window may ask for, once. The preload, the servers and the test api are derived from it. */
export const contract = {
  ...tasks,
  attachments,
  agreements,
  attendance,
  caseReferences,
  checklists,
  conflicts,
  contacts,
  cooperations,
  costs,
  councilRequests,
  decisions,
  delegation,
  directoryImport,
  directoryExport,
  drafts,
  duplicates,
  evaluations,
  followUps,
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
  notes,
  office,
  openness,
  overview,
  participations,
  partners,
  people,
  pictures,
  places,
  practical,
  precedence,
  programme,
  radar,
  results,
  search,
  seating,
  solutions,
  topics,
  travel,
  versions,
  workshops,
};

export type Contract = typeof contract;

/** What `window.api` looks like: every operation of the contract as a function that resolves to a result. */
export type Api = {
  [F in keyof Contract]: {
    [O in keyof Contract[F]]: Call<Contract[F][O]>;
  };
};

type Call<T> =
  undefined extends InputOf<T>
    ? (input?: InputOf<T>) => Promise<Result<OutputOf<T>>>
    : (input: InputOf<T>) => Promise<Result<OutputOf<T>>>;

/**
 * The operations of some kinds, feature by feature, each as its handler's type: one missing doesn't compile. Only tasks
 * may take their time.
 */
export type HandlersOf<K extends Kind, Contexts extends Record<K, unknown>> = {
  [F in keyof Contract as HasKind<Contract[F], K> extends true ? F : never]: {
    [O in keyof Contract[F] as Contract[F][O] extends Operation<K> ? O : never]: Handler<
      Contract[F][O],
      K,
      Contexts
    >;
  };
};

type Handler<T, K extends Kind, Contexts extends Record<K, unknown>> =
  T extends Operation<infer Own extends K>
    ? (
        context: Contexts[Own],
        input: ParsedInputOf<T>,
      ) => Own extends 'task' ? OutputOf<T> | Promise<OutputOf<T>> : OutputOf<T>
    : never;

type HasKind<Feature, K extends Kind> =
  Extract<Feature[keyof Feature], Operation<K>> extends never ? false : true;

/** "missions.create": an operation's name, as it stands in history and on the wire. */
export type OperationName<K extends Kind = Kind> = {
  [F in keyof Contract & string]: {
    [O in keyof Contract[F] & string]: Contract[F][O] extends Operation<K> ? `${F}.${O}` : never;
  }[keyof Contract[F] & string];
}[keyof Contract & string];

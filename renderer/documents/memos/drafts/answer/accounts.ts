import type { CostOwner } from '../../../../../db/domain/cost';
import type { MemoBlock, Passage, Source } from '../../../../../db/domain/memo-text';
import { listIn, passage, source, sourcesOf, unknown, withCapital, words } from '../../say';
import { theMission } from './names';
import type { Scope } from './scope';

/** Whose money or time in what: an administration's part in a mission, or in the cooperation as such. */
export type Account = { readonly administrationId: string | null; readonly owner: CostOwner };

export const ofAccount = (one: Account, { administrationId, owner }: Account): boolean =>
  one.administrationId === administrationId && one.owner.kind === owner.kind && one.owner.id === owner.id;

export const administrationName = (id: string | null, { setting: { records, words } }: Scope): string =>
  id === null
    ? words.answer.noAdministration
    : (records.organisationNames[id] ?? words.answer.unnamedAdministration);

/** "højniveaubesøget i Beirut i oktober 2016". */
export function activityName(owner: CostOwner, scope: Scope): string {
  const mission = scope.told.missions.find(({ id }) => owner.kind === 'mission' && id === owner.id);
  return mission ? theMission(mission, scope) : scope.setting.words.answer.asSuch;
}

/** "Økonomiforvaltningen, højniveaubesøget i Beirut i oktober 2016". */
export const accountName = ({ administrationId, owner }: Account, scope: Scope): string =>
  [administrationName(administrationId, scope), activityName(owner, scope)].join(', ');

/** "Økonomiforvaltningens udgifter til højniveaubesøget i Beirut i oktober 2016". */
export const expensesText = ({ administrationId, owner }: Account, scope: Scope): string => {
  const { answer } = scope.setting.words;
  return answer.expenses(
    administrationId === null ? '' : answer.organisation(administrationName(administrationId, scope)),
    activityName(owner, scope),
  );
};

/**
 * The missions in which an administration (null: no administration at all) took part, without anything being said of it.
 * What was given up cost nothing that anybody expects to know.
 */
export const unsaidAccounts = (
  administrationId: string | null,
  { told }: Scope,
  isSaid: (account: Account) => boolean,
): Account[] =>
  told.missions
    .filter(
      ({ stage, administrationIds }) =>
        stage !== 'discontinued' &&
        (administrationId === null
          ? administrationIds.length === 0
          : administrationIds.includes(administrationId)),
    )
    .map(({ id }): Account => ({ administrationId, owner: { kind: 'mission', id } }))
    .filter((account) => !isSaid(account));

/**
 * What promised what isn't there: the missions, else the administration's part, else what names the administration. The
 * figure that is missing was promised by all of it.
 */
export function silentSources(
  administrationId: string | null,
  accounts: readonly Account[],
  { told }: Scope,
  others: readonly Source[],
): Pick<SumRow, 'sources' | 'figureSources'> {
  const missions = accounts.map(({ owner }) => source('mission', owner.id));
  const parts = sourcesOf(
    'administration',
    told.administrations.filter(({ organisationId }) => organisationId === administrationId),
  );
  const [sources = []] = [missions, parts, others].filter(({ length }) => length > 0);
  return { sources, figureSources: missions.length > 0 ? [...missions, ...parts] : sources };
}

/** "Økonomiforvaltningen, delegationsbesøget i januar 2017": of whom, and in which of its missions, nothing is said. */
export const silentName = (
  administrationId: string | null,
  accounts: readonly Account[],
  scope: Scope,
): string =>
  [
    administrationName(administrationId, scope),
    listIn(
      accounts.map(({ owner }) => activityName(owner, scope)),
      scope.setting,
    ),
  ]
    .filter(Boolean)
    .join(', ');

/** A row of a sum: what is said of an account, or of all of them. */
export type SumRow = {
  readonly key: string;
  readonly label: string;
  /** Where it is one account's. */
  readonly account?: Account;
  readonly text: string;
  readonly sources: readonly Source[];
  /** What the figure alone rests on, where that is less. */
  readonly figureSources?: readonly Source[];
  /** Whether there is no figure in it. */
  readonly isUnknown: boolean;
  /** Whether a figure in it is known, not only estimated or in a currency that nobody has converted. */
  readonly isKnown?: boolean;
  /** Whether anything of it isn't known: not recorded, not stated, not converted, or only estimated. */
  readonly isOpen: boolean;
  readonly isTotal?: boolean;
};

export const sumTable = (
  key: string,
  [of, figure]: readonly [string, string],
  rows: readonly SumRow[],
): MemoBlock<Passage> => ({
  kind: 'table',
  columns: [
    { label: of, share: 0.6 },
    { label: figure, share: 0.4, isAmount: true },
  ],
  rows: rows.map(({ key: row, label, text, sources, figureSources = sources, isUnknown, isTotal }) => {
    const said = words(text, ...figureSources);
    return {
      cells: [
        passage(`${key}/${row}/of`, words(withCapital(label), ...sources)),
        passage(`${key}/${row}/figure`, isUnknown ? unknown(said) : said),
      ],
      ...(isTotal && { isTotal }),
    };
  }),
});

import { counted } from '../../../../../db/domain/counted';
import type { HoursLine, HoursStatement } from '../../../../../db/domain/hours';
import { type HoursPart, type HoursSum, sumHours } from '../../../../../db/domain/hours-sum';
import type { MemoSection, Passage, Source } from '../../../../../db/domain/memo-text';
import { duration } from '../../../paper/paperDates';
import { paragraph, section, sentence, sourcesOf, unknown, withCapital } from '../../say';
import { flat, withinLimits } from '../../told/when';
import {
  type Account,
  accountName,
  ofAccount,
  type SumRow,
  silentName,
  silentSources,
  sumTable,
  unsaidAccounts,
} from './accounts';
import { administrationIds } from './administrations';
import { coverText, ownersOf } from './cost';
import type { Scope } from './scope';

/** Staff hours as the cost is told; where nobody has a figure, in a sentence each. */
export function hoursSection(scope: Scope): MemoSection<Passage> {
  const { told, setting } = scope;
  const { answer } = setting.words;
  const sum = sumHours({
    lines: told.hoursLines,
    statements: told.hoursStatements,
    administrationIds: administrationIds(scope),
  });
  const rows = sum.parts.flatMap((part) => rowsOf(part, scope));
  const unowned = unsaidAccounts(null, scope, isSaid(scope));
  const isNobodys = sum.parts.some(({ administrationId }) => administrationId === null);
  if (unowned.length > 0 && !isNobodys) rows.push(silentRow(null, unowned, scope));
  if (rows.length === 0) return section('hours', answer.hours, [], withinLimits(answer.noHours, scope));
  if (sum.known === null && sum.estimated === null)
    return section(
      'hours',
      answer.hours,
      [
        ...paragraph('hours/unknown', [
          unknown(
            sentence(withinLimits(answer.hoursUnknown, scope), ...rows.flatMap(({ sources }) => sources)),
          ),
        ]),
        {
          kind: 'list',
          passages: rows.map(({ key, label, text, sources }) => ({
            key: `hours/${key}`,
            sentences: [unknown(sentence(withCapital(answer.of(label, text)), ...sources))],
          })),
        },
      ],
      withinLimits(answer.noHours, scope),
    );
  const open = rows.filter(({ isOpen }) => isOpen);
  return section(
    'hours',
    answer.hours,
    [
      sumTable('hours', [answer.hoursOf, answer.hoursFigure], [...rows, ...totals(sum, rows, scope)]),
      ...paragraph(
        'hours/cover',
        open.length === 0
          ? []
          : [unknown(sentence(answer.hoursNotWhole, ...open.flatMap(({ sources }) => sources)))],
      ),
    ],
    withinLimits(answer.noHours, scope),
  );
}

const hoursSources = (lines: readonly HoursLine[], statements: readonly HoursStatement[]): Source[] => [
  ...sourcesOf('hours-line', lines),
  ...sourcesOf('hours-statement', statements),
];

const isSaid =
  ({ told }: Scope) =>
  (account: Account): boolean =>
    [...told.hoursLines, ...told.hoursStatements].some((one) => ofAccount(one, account));

function rowsOf({ administrationId }: HoursPart, scope: Scope): SumRow[] {
  const { told } = scope;
  const said = ownersOf(scope).flatMap((owner): SumRow[] => {
    const account = { administrationId, owner };
    const lines = told.hoursLines.filter((line) => ofAccount(line, account));
    const statements = told.hoursStatements.filter((one) => ofAccount(one, account));
    const [part] = sumHours({ lines, statements, administrationIds: [] }).parts;
    if (!part) return [];
    const own = counted(lines, statements);
    const notRecorded = statements.filter((one) => one.said.kind === 'not-recorded');
    return [
      {
        key: `${administrationId ?? 'nobody'}-${owner.id}`,
        label: accountName(account, scope),
        text: partText(part, statements, scope),
        sources: hoursSources(own.lines, [...own.totals, ...own.estimates, ...notRecorded]),
        isUnknown: part.known === null && part.estimated === null,
        isKnown: part.known !== null,
        isOpen: part.known === null || part.estimated !== null || part.isNotRecorded,
      },
    ];
  });
  const unsaid = unsaidAccounts(administrationId, scope, isSaid(scope));
  return unsaid.length === 0 && said.length > 0
    ? said
    : [...said, silentRow(administrationId, unsaid, scope)];
}

const silentRow = (administrationId: string | null, accounts: readonly Account[], scope: Scope): SumRow => ({
  key: `${administrationId ?? 'nobody'}-unsaid`,
  label: silentName(administrationId, accounts, scope),
  text: withinLimits(scope.setting.words.answer.nothingRecorded, scope),
  ...silentSources(administrationId, accounts, scope, []),
  isUnknown: true,
  isOpen: true,
});

function partText(part: HoursPart, statements: readonly HoursStatement[], { setting }: Scope): string {
  const { answer } = setting.words;
  const { known, estimated, isNotRecorded } = part;
  const bases = statements.flatMap(({ said }) => (said.kind === 'estimate' ? [flat(said.basis)] : []));
  const time = (minutes: number) => duration(minutes, setting.language);
  return [
    known === null ? '' : time(known),
    estimated === null ? '' : answer.estimated(time(estimated), [...new Set(bases)].join('; ')),
    isNotRecorded ? answer.notRecorded(known !== null || estimated !== null) : '',
  ]
    .filter(Boolean)
    .join('; ');
}

function totals(sum: HoursSum, rows: readonly SumRow[], { setting }: Scope): SumRow[] {
  const { answer } = setting.words;
  const figureSources = rows.filter(({ isKnown }) => isKnown).flatMap(({ sources }) => sources);
  const total = { sources: rows.flatMap(({ sources }) => sources), isOpen: false, isTotal: true };
  // What is estimated stands in rows that have a figure and yet aren't all known.
  const estimated = rows
    .filter(({ isUnknown, isOpen }) => !isUnknown && isOpen)
    .flatMap(({ sources }) => sources);
  const isWhole = sum.isComplete && rows.every(({ isOpen }) => !isOpen);
  const known = sum.parts.filter((part) => part.known !== null).length;
  return [
    {
      ...{ ...total, key: 'total' },
      ...(figureSources.length > 0 && { figureSources }),
      label: isWhole ? answer.total : answer.knownTotal(coverText(sum, known, setting)),
      text: sum.known === null ? answer.noHoursKnown : duration(sum.known, setting.language),
      isUnknown: sum.known === null,
    },
    ...(sum.estimated === null
      ? []
      : [
          {
            ...{ ...total, key: 'total-estimated', label: answer.estimatedTotal },
            figureSources: estimated,
            text: duration(sum.estimated, setting.language),
            isUnknown: false,
          },
        ]),
  ];
}

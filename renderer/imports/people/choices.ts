import { isDate } from '../../../db/domain/dates';
import type { MatchReason, PreviewKind, PreviewRow } from '../../../db/domain/import-preview';
import { personName } from '../../../db/domain/person';
import { type ImportRow, type KnownPerson, latinName } from '../../../db/domain/person-import';
import type { Language, Translate } from '../../i18n';
import { formatNumeric, formatPeriod } from '../../shared/format';
import { languageName } from '../../shared/languages';

/** What happens to a row: it is left out, makes somebody new, or changes the person with this id. */
export type Choice = 'skip' | 'create' | { personId: string };

export const kinds: readonly PreviewKind[] = ['new', 'changed', 'duplicate', 'faulty'];

/** What is proposed for a row. */
export function proposed(row: PreviewRow): Choice {
  const [match] = row.matches;
  if (row.kind === 'new') return 'create';
  return row.kind === 'changed' && match ? { personId: match.personId } : 'skip';
}

/** What a row writes; undefined for nothing. */
export function written(row: PreviewRow, choice: Choice): ImportRow | undefined {
  if (row.kind === 'faulty' || choice === 'skip') return undefined;
  if (choice === 'create') return row.created;
  return row.matches.find(({ personId }) => personId === choice.personId)?.row;
}

/** What is called a row's name: that of its person, else what stands in its first cells. */
export const nameOfRow = ({ draft, cells }: PreviewRow): string =>
  personName(draft) ||
  cells
    .filter((cell) => cell.trim() !== '')
    .slice(0, 2)
    .join(', ');

/** Somebody known, with where they belong. */
export const nameOfKnown = (person: KnownPerson): string =>
  [latinName(person) || personName(person), person.organisation].filter(Boolean).join(', ');

/** What a row changes of somebody, field by field: `before` is '' where something comes to what is there. */
export function changesOf(
  row: ImportRow,
  known: KnownPerson | undefined,
  t: Translate,
  language: Language,
): string[] {
  const change = (field: string, before: string, after: string) =>
    before === ''
      ? t('peopleImport.addition', { field, after })
      : t('peopleImport.change', { field, before, after });
  const shown = (name: string, value: string | number | null | undefined): string =>
    name === 'positionSince' && value ? formatSince(String(value), language) : String(value ?? '');
  const fields = Object.entries(row.fields).flatMap(([name, after]) => {
    const own = name as keyof ImportRow['fields'];
    // A new person's empty fields say nothing.
    if (after === '' || after === null) return [];
    return [change(t(`peopleImport.targets.${own}`), shown(own, known?.[own]), shown(own, after))];
  });
  return [
    ...fields,
    ...(row.organisation === null
      ? []
      : [change(t('peopleImport.targets.organisation'), known?.organisation ?? '', row.organisation)]),
    ...row.contacts.map(({ kind, value }) => change(t(`peopleImport.targets.${kind}`), '', value)),
    ...(row.languages.length === 0
      ? []
      : [
          change(
            t('peopleImport.targets.languages'),
            '',
            row.languages.map((own) => languageName(own.language, language)).join(', '),
          ),
        ]),
    ...(row.photo ? [t('peopleImport.photo')] : []),
  ];
}

const formatSince = (date: string, language: Language): string =>
  isDate(date) ? formatNumeric(date) : formatPeriod(date, language);

/** What is told of a row in one line. */
export function newsOf(
  row: PreviewRow,
  known: ReadonlyMap<string, KnownPerson>,
  t: Translate,
  language: Language,
): string {
  const [match] = row.matches;
  const person = match && known.get(match.personId);
  const remarks = row.remarks.map((remark) => t(`peopleImport.remarks.${remark}`));
  if (row.kind === 'faulty') return faultsOf(row, t).join(' ');
  if (row.sameAs !== null) return t('peopleImport.sameAs', { line: row.sameAs });
  if (row.kind === 'duplicate') return t('peopleImport.isThere');
  if (row.kind === 'changed' && match)
    return [changesOf(match.row, person, t, language).join(' · '), ...remarks].join(' ');
  const likeness =
    match && person
      ? [t('peopleImport.looksLike', { name: nameOfKnown(person), reasons: reasonsOf(match.reasons, t) })]
      : [];
  const { position, organisation, contacts } = row.draft;
  const office = [position === nameOfRow(row) ? '' : position, organisation].filter(Boolean).join(' · ');
  const about = office || (contacts[0]?.value ?? '');
  return [...(likeness.length > 0 ? likeness : [about]), ...remarks].filter(Boolean).join(' ');
}

export const reasonsOf = (reasons: readonly MatchReason[], t: Translate): string =>
  reasons.map((reason) => t(`peopleImport.reasons.${reason}`)).join(', ');

export const faultsOf = (row: PreviewRow, t: Translate): string[] =>
  row.faults.map(({ problem, text }) => t(`peopleImport.problems.${problem}`, { text }));

import type { ContactKind } from '../../../db/domain/person-details';
import type { ExportedPerson } from '../../../electron/contract/directory-export';
import type { Language, Translate } from '../../i18n';
import { languageName } from '../../shared/languages';
import type { Sheet } from '../sheets/sheet';

/**
 * People as a sheet, in the window's language, under headings that the import knows again. There are as many columns of
 * addresses and of numbers as the one with the most has; dates are ISO, in full, by the month or by the year.
 */
export function directorySheet(
  people: readonly ExportedPerson[],
  options: { withNotes: boolean; t: Translate; language: Language },
): Sheet {
  const { withNotes, t, language } = options;
  const column = (
    key: Parameters<typeof headingOf>[0],
    value: (person: ExportedPerson) => string | number | null,
  ) => ({ heading: headingOf(key, t), value });
  const several = (kind: ContactKind) =>
    Array.from({ length: most(people, kind) }, (_, index) => ({
      heading: index === 0 ? headingOf(kind, t) : `${headingOf(kind, t)} ${index + 1}`,
      value: (person: ExportedPerson) => contactsOf(person, kind)[index] ?? '',
    }));
  const columns = [
    column('honorific', ({ honorific }) => honorific),
    column('givenName', ({ givenName }) => givenName),
    column('familyName', ({ familyName }) => familyName),
    column('nativeName', ({ nativeName }) => nativeName),
    column('title', ({ title }) => title),
    column('position', ({ position }) => position),
    column('organisation', ({ organisation }) => organisation),
    column('positionSince', ({ positionSince }) => positionSince),
    ...several('email'),
    ...several('phone'),
    column('languages', ({ languages }) =>
      languages
        .map((own) => `${languageName(own.language, language)} (${t(`directoryExport.level.${own.level}`)})`)
        .join(', '),
    ),
    column('pronunciation', ({ pronunciation }) => pronunciation),
    column('precedenceClass', ({ precedenceClass }) => precedenceClass),
    column('precedenceNumber', ({ precedenceNumber }) => precedenceNumber),
    ...(withNotes ? [column('notes', ({ notes }) => notes)] : []),
  ];
  return {
    headings: columns.map(({ heading }) => heading),
    rows: people.map((person) => columns.map(({ value }) => String(value(person) ?? ''))),
  };
}

const headingOf = (
  key:
    | ContactKind
    | 'honorific'
    | 'givenName'
    | 'familyName'
    | 'nativeName'
    | 'title'
    | 'position'
    | 'organisation'
    | 'positionSince'
    | 'languages'
    | 'pronunciation'
    | 'precedenceClass'
    | 'precedenceNumber'
    | 'notes',
  t: Translate,
): string => t(`directoryExport.heading.${key}`);

const contactsOf = ({ contacts }: ExportedPerson, kind: ContactKind): string[] =>
  contacts.filter((contact) => contact.kind === kind).map(({ value }) => value);

/** At least one: a column that is empty for all says that there is none. */
const most = (people: readonly ExportedPerson[], kind: ContactKind): number =>
  people.reduce((count, person) => Math.max(count, contactsOf(person, kind).length), 1);

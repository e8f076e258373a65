import type { MergeField } from '../../../db/domain/merging';
import type { Compared } from '../../../electron/contract/duplicates';
import { useTexts } from '../../i18n';
import { languageName } from '../../shared/languages';
import { formatPartialDate } from '../../shared/partialDate';
import { rankText } from '../../shared/precedenceWords';

/** What is put together from both. */
export const listKinds = ['contacts', 'posts', 'languages', 'wordings', 'notes'] as const;
export type ListKind = (typeof listKinds)[number];

/** What a person's fields say, in words. */
export function useValues(organisationNames: Record<string, string>) {
  const { t, language } = useTexts();
  const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');
  const nameOf = (organisationId: string | null) => organisationId && organisationNames[organisationId];

  function textOf({ person, assistantName }: Compared, field: Exclude<MergeField, 'photo'>): string {
    switch (field) {
      case 'office':
        return joined(
          person.position,
          nameOf(person.organisationId),
          person.positionSince &&
            t('order.sinceIs', { date: formatPartialDate(person.positionSince, language) }),
        );
      case 'rank':
        return rankText({ ...person, positionSince: null }, t, language);
      case 'assistant':
        return assistantName;
      default:
        return person[field];
    }
  }

  function linesOf({ person, ...full }: Compared, kind: ListKind): string[] {
    switch (kind) {
      case 'contacts':
        return full.contacts.map(({ label, value }) => joined(value, label));
      case 'posts':
        return full.posts.map(({ position, organisationId, startsOn, endsOn }) =>
          joined(
            position,
            nameOf(organisationId),
            startsOn || endsOn
              ? [startsOn, endsOn].map((day) => (day ? formatPartialDate(day, language) : '')).join('–')
              : '',
          ),
        );
      case 'languages':
        return full.languages.map(({ language: tag, level }) =>
          joined(languageName(tag, language), t(`terms.languageLevel.${level}`)),
        );
      case 'wordings':
        return full.wordings.map(
          ({ language: tag, honorific, title, position }) =>
            `${languageName(tag, language)}: ${joined(honorific, title, position)}`,
        );
      case 'notes':
        return person.notes === '' ? [] : [person.notes];
    }
  }

  return { textOf, linesOf };
}

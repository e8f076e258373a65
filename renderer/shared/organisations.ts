import type { Organisation } from '../../db/domain/organisation';
import { useTexts } from '../i18n';
import type { Choice } from '../ui/ChoiceList';
import { formatPlace } from './format';

type Named = Pick<Organisation, 'id' | 'name' | 'kind' | 'city' | 'country'> & { parentName: string | null };

/** What tells an organisation from others of the same name: what it is part of, else its kind; and where it is. */
export function useOrganisationHint(): (organisation: Omit<Named, 'id' | 'name'>) => string {
  const { t, language } = useTexts();
  return ({ kind, city, country, parentName }) => {
    const sort = parentName ?? (kind === 'other' ? '' : t(`terms.organisationKind.${kind}`));
    return [sort, formatPlace(city, country, language)].filter(Boolean).join(' · ');
  };
}

/** Turns an organisation into what a picker offers. */
export function useOrganisationChoice(): (organisation: Named) => Choice {
  const hint = useOrganisationHint();
  return (organisation) => ({ id: organisation.id, label: organisation.name, hint: hint(organisation) });
}

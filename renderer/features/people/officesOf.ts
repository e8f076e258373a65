import { latestPostFirst } from '../../../db/domain/person-details';
import { fold } from '../../../db/domain/search';
import type { OfficeHolder } from '../../../electron/contract/people';
import type { Language } from '../../i18n';

export type HeldOffice = { position: string; holders: OfficeHolder[] };

/**
 * The offices that somebody held before, each with everybody who held it: who does now first, then the latest. Offices
 * spelled alike are one; what was held without a position comes last.
 */
export function officesOf(holders: readonly OfficeHolder[], language: Language): HeldOffice[] {
  const groups = [...Map.groupBy(holders, ({ position }) => fold(position)).values()];
  return groups
    .filter((group) => group.some(({ isPresent }) => !isPresent))
    .map((group) => {
      const latest = latestPostFirst(group.map((holder) => ({ ...holder, id: holder.personId })));
      const present = latest.filter(({ isPresent }) => isPresent);
      const former = latest.filter(({ isPresent }) => !isPresent);
      return { position: group[0]?.position ?? '', holders: [...present, ...former] };
    })
    .sort((a, b) =>
      a.position === '' || b.position === ''
        ? Number(a.position === '') - Number(b.position === '')
        : a.position.localeCompare(b.position, language),
    );
}

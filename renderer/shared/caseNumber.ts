import { type CaseReference, formatCaseNumber } from '../../db/domain/case-reference';
import type { Translate } from '../i18n';

type Identity = Pick<CaseReference, 'system' | 'numberKind' | 'normalised'>;

/** A case number as people quote it: "eDoc 2016-0078628", "F2 dok. 5986471"; other systems' as they were pasted. */
export function caseNumberText(t: Translate, reference: Identity & Pick<CaseReference, 'asPasted'>): string {
  const number = formatCaseNumber(reference);
  const named = reference.numberKind === 'document' ? t('missions.caseNumbers.document', { number }) : number;
  return reference.system === 'other' ? named : `${t(`terms.caseSystem.${reference.system}`)} ${named}`;
}

/** Whether two references name the same thing, however each was pasted. */
export const isSameNumber = (a: Identity, b: Identity): boolean =>
  a.system === b.system && a.numberKind === b.numberKind && a.normalised === b.normalised;

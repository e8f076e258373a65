import { chainOf } from '../../../db/domain/substitution';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { type Language, type Translate, useTexts } from '../../i18n';
import { nameInSentence } from './naming';

type Words = { t: Translate; language: Language };

/**
 * "i stedet for overborgmesteren (efter borgmesteren)": for whom somebody comes, and through whom; null for who comes for
 * nobody.
 * @param all everybody on the mission
 */
export function insteadOf(
  participant: ParticipantRow,
  all: readonly ParticipantRow[],
  { t, language }: Words,
): string | null {
  const [first, ...later] = chainOf(all, participant.id);
  if (!first || later.length === 0) return null;
  const name = nameInSentence(first, language);
  const through = later.slice(0, -1).map((person) => nameInSentence(person, language));
  return through.length === 0
    ? t('participants.insteadOf', { name })
    : t('participants.insteadOfThrough', { name, through: through.join(', ') });
}

type Props = { participant: ParticipantRow; all: readonly ParticipantRow[] };

/** For whom somebody comes, and with the one who isn't there, who is; or nothing. */
export function Substitution({ participant, all }: Props) {
  const { t, language } = useTexts();
  const present = all.filter(({ standsInForId }) => standsInForId === participant.id);
  const names = present.map((person) => nameInSentence(person, language)).join(', ');
  const words = [
    insteadOf(participant, all, { t, language }),
    names && t('participants.replacedBy', { names }),
  ].filter(Boolean);
  return words.join(' ');
}

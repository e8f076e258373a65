import type { NamedNeed } from '../../../db/domain/need';
import type { Language, Translate } from '../../i18n';
import { capitalised } from '../../shared/format';
import { formatPartialDate } from '../../shared/partialDate';
import { affectedFigure } from './affected';

/** "hørt ved ”Møde med borgmesteren”, sagt af Bilal Hamad, 12. maj 2014" */
function sourceWords(need: NamedNeed, t: Translate, language: Language): string {
  const { itemTitle, missionTitle, document, saidByName: who, heardOn } = need;
  const at = itemTitle ?? missionTitle;
  const parts = [
    at && t('needs.source.at', { what: at }),
    document && t('needs.source.document', { what: document }),
    who && t('needs.source.by', { who }),
    heardOn && formatPartialDate(heardOn, language),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : t('needs.source.unknown');
}

/** "ca. 300.000 berørte", or that nobody has stated it. */
const affectedWords = ({ affected }: NamedNeed, t: Translate, language: Language): string =>
  affected
    ? t('needs.affectedCount', { number: affectedFigure(affected, t, language) })
    : t('needs.affectedUnknown');

/** How many a need affects, and where one has it from, in one line. */
export const needWords = (need: NamedNeed, t: Translate, language: Language): string =>
  capitalised([affectedWords(need, t, language), sourceWords(need, t, language)].join(' · '), language);

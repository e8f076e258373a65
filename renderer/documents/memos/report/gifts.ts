import type { NamedGift } from '../../../../db/domain/gift';
import type { ReportRecords } from '../../../../db/domain/memo-records';
import type { MemoBlock, Passage, Sentence, Source } from '../../../../db/domain/memo-text';
import { dateText, moneyIn, passage, sentence, source, unknown, words } from '../say';
import type { MemoSetting } from '../setting';
import { flat } from '../told/when';

/** Gifts given and received, with what is known of their worth. */
export function giftBlocks({ gifts: given }: ReportRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  if (given.length === 0) return [];
  const { gifts } = setting.words.missionReport;
  const columns = [
    { label: gifts.what, share: 0.34 },
    { label: gifts.parties, share: 0.3 },
    { label: gifts.value, share: 0.18, isAmount: true },
    { label: gifts.on, share: 0.18 },
  ];
  const rows = given.map((gift) => {
    const on = source('gift', gift.id);
    const key = `gifts/${gift.id}`;
    const what = setting.words.told.remark(flat(gift.what), [gifts.direction[gift.direction]]);
    const parties = [
      ...(gift.fromName === null ? [] : [sentence(gifts.from(flat(gift.fromName)), on)]),
      ...(gift.toName === null ? [] : [sentence(gifts.to(flat(gift.toName)), on)]),
    ];
    const kept = flat(gift.keptAt);
    return {
      cells: [
        passage(
          `${key}-what`,
          kept === '' ? words(what, on) : sentence(what, on),
          ...(kept === '' ? [] : [sentence(gifts.keptAt(kept), on)]),
        ),
        passage(`${key}-parties`, ...(parties.length > 0 ? parties : [unknown(words(gifts.noParties, on))])),
        passage(`${key}-value`, valueCell(gift, on, setting)),
        passage(
          `${key}-on`,
          gift.changedHandsOn === null
            ? unknown(words(gifts.noDay, on))
            : words(dateText(gift.changedHandsOn, setting.language), on),
        ),
      ],
    };
  });
  return [{ kind: 'table', columns, rows }];
}

function valueCell(
  { value }: NamedGift,
  on: Source,
  { language, words: { answer, missionReport } }: MemoSetting,
): Sentence {
  if (value.state === 'not-recorded') return unknown(words(missionReport.gifts.noValue, on));
  const money = moneyIn(value.minor, value.currency, language);
  return words(value.state === 'estimated' ? answer.estimated(money, '') : money, on);
}

/** The mission's pictures, each with its file's name under it. */
export const pictureBlocks = ({ pictures }: ReportRecords): MemoBlock<Passage>[] =>
  pictures.map(({ id, name }) => ({
    kind: 'picture',
    attachmentId: id,
    caption: passage(`pictures/${id}`, words(name.replace(/\.[^.]+$/, '') || name, source('attachment', id))),
  }));

import type { Memo } from '../../db/domain/memo';
import { blankMemo } from '../../db/domain/memo';
import type { MemoContent } from '../../db/domain/memo-content';
import type { MemoRecords } from '../../db/domain/memo-records';
import type { MemoBlock, Run, Source, WrittenPassage } from '../../db/domain/memo-text';
import type { ReadMemo } from '../../renderer/documents/memos/readMemo';
import type { Picture } from '../../renderer/documents/paper/paper';

const base64 =
  'iVBORw0KGgoAAAANSUhEUgAAAKAAAAAoCAIAAAD2TmbPAAAAWUlEQVR42u3RQQ0AAAjEsNPDE8sYRQekyRSsmS49LhYAFmABFmABFmABBizAAizAAizAAgxYgAVYgAVYgAVYgAELsAALsAALsAADFmABFmABFmABBizAutkCgM3oaVJiLe4AAAAASUVORK5CYII=';

/** A red picture of 160 by 40 pixels: a PNG. */
export const redPicture: Picture = {
  image: { mediaType: 'image/png', base64 },
  width: 160,
  height: 40,
};

export const mandate: Source = { kind: 'decision', id: 'mandate' };
export const agreement: Source = { kind: 'agreement', id: 'agreement' };
export const visit: Source = { kind: 'mission', id: 'visit' };

/** The same as a data URL. */
export const redLogo = `data:image/png;base64,${base64}`;

/** A passage of sentences with their sources; null for what somebody wrote by hand. */
export function passage(
  key: string,
  ...runs: (readonly [string, readonly Source[] | null])[]
): WrittenPassage {
  return {
    key,
    runs: runs.map(([text, sources], index): Run => ({ text: index > 0 ? ` ${text}` : text, sources })),
    drafted: '',
    isEdited: false,
    isOutdated: false,
  };
}

type Block = MemoBlock<WrittenPassage>;
const paragraph = (...runs: (readonly [string, readonly Source[] | null])[]): Block => ({
  kind: 'paragraph',
  passage: passage('p', ...runs),
});

/** A document that has something of everything, made by hand. */
export const aMemoContent = (change: Partial<MemoContent> = {}): MemoContent => ({
  language: 'da',
  head: {
    label: 'Svar til medlem af Borgerrepræsentationen',
    title: 'Svar om samarbejdet med Beirut & <Byblos> {{title}}',
    sender: ['Københavns Kommune', 'Økonomiforvaltningen', 'Rådhuset, 1599 København V'],
    properties: [
      { label: 'Dato', value: '13. august 2024' },
      { label: 'Brevdato', value: '19. august 2024' },
      { label: 'Sagsnr.', value: 'F2 2024 - 15229' },
    ],
  },
  sections: [
    {
      key: 'course',
      heading: 'Forløb',
      empty: 'Intet er registreret.',
      blocks: [
        paragraph(
          ['Bemyndigelsen blev givet i juni 2016.', [mandate]],
          ['Aftalen blev underskrevet i oktober 2016.', [agreement, mandate]],
          ['Det huskes som en god tid.', null],
        ),
        {
          kind: 'list',
          passages: [
            passage('a', ['Affald', [agreement]]),
            passage('b', ['Digital forvaltning', [agreement]]),
          ],
        },
      ],
    },
    {
      key: 'results',
      heading: 'Resultater',
      empty: 'Der er ikke registreret resultater.',
      blocks: [paragraph(['', []])],
    },
    {
      key: 'cost',
      heading: 'Udgifter',
      empty: 'Intet er registreret.',
      blocks: [
        {
          kind: 'table',
          columns: [
            { label: 'Forvaltning', share: 60 },
            { label: 'Beløb', share: 40, isAmount: true },
          ],
          rows: [
            {
              cells: [passage('c', ['Økonomiforvaltningen', [visit]]), passage('d', ['20.924 kr.', [visit]])],
              topicId: 'waste',
            },
            {
              cells: [passage('e', ['Kendt i alt', [visit]]), passage('f', ['20.924 kr.', [visit]])],
              isTotal: true,
            },
          ],
        },
        {
          kind: 'picture',
          attachmentId: 'photo',
          caption: passage('g', ['Delegationen på anlægget', [visit]]),
        },
        { kind: 'picture', attachmentId: 'gone', caption: passage('h', ['Billedet findes ikke', [visit]]) },
      ],
    },
  ],
  notes: [
    { number: 1, source: mandate, title: 'Bemyndigelse', detail: 'Borgerrepræsentationen 22-06-2016' },
    { number: 2, source: agreement, title: 'Samarbejdsaftale', detail: 'Underskrevet 10-10-2016' },
    { number: 3, source: visit, title: 'Besøg i København', detail: '' },
  ],
  facts: { authority: 'Københavns Kommune', ean: '5798009800176', office_name: 'International enhed' },
  ...change,
});

const memo: Memo = {
  ...{ ...blankMemo, id: 'memo', kind: 'answer', title: 'Svar', language: 'da' },
  ...{ cooperationId: 'cooperation', missionId: null },
};

/** As it is read for print and Word. */
export function aReadMemo({
  content = aMemoContent(),
  look = {},
  ...change
}: Partial<Memo> & { content?: MemoContent; look?: Partial<ReadMemo['look']> } = {}): ReadMemo {
  const own = { ...memo, ...change };
  const records: MemoRecords = {
    memo: own,
    bodyName: null,
    letterhead: {
      ...{ name: 'International enhed', authority: 'Københavns Kommune', unit: 'Økonomiforvaltningen' },
      ...{ address: 'Rådhuset', phone: '', email: 'kontor@example.dk', website: '', ean: '5798009800176' },
    },
    ...{ currency: 'DKK', date: '2024-08-13', topics: [], organisationNames: {}, references: [] },
    ...{ cooperation: null, report: null },
  };
  return {
    memo: own,
    records,
    content,
    look: {
      topics: [
        {
          ...{ id: 'waste', nameDa: 'Affald', nameEn: 'Waste', shortDa: 'Affald', shortEn: 'Waste' },
          ...{ colour: 'waste', icon: 'recycle' },
        },
      ],
      pictures: new Map([['photo', redPicture]]),
      logo: redPicture,
      hasSources: true,
      isFinished: false,
      isSinglePage: false,
      ...look,
    },
  };
}

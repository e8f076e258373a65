import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isLive, type ProgrammeItem } from '../../db/domain/programme';
import { namedOn } from '../../db/domain/programme-attendance';
import { programmePapers } from '../../db/domain/programme-paper';
import type { ProgrammeRecords } from '../../db/domain/programme-records';
import { textIn } from '../../db/domain/programme-texts';
import { papersOf } from '../../renderer/documents/programme/papers';
import { startTexts } from '../../renderer/i18n';
import { anEdition, someProgramme } from '../domain/programmes';
import { textOf } from './paper-text';

beforeAll(() => startTexts('da'));

const secret = 'hemmeligt';

/** A programme in which everything internal says so, and every title can be told from every other. */
const withSecrets = fc.tuple(someProgramme, fc.uniqueArray(fc.constantFrom('en', 'ar', 'tr'))).map(
  ([records, translated]): ProgrammeRecords => ({
    ...records,
    mission: { ...records.mission, languages: ['da', 'en', 'ar', 'tr'] },
    items: records.items.map((item) => ({
      ...item,
      title: `titel ${item.id} på da`,
      internalNote: `${secret} om ${item.id}`,
      texts: translated.map((language) => ({
        language,
        title: `titel ${item.id} på ${language}`,
        publicNote: '',
      })),
    })),
    participants: records.participants.map((participant) => ({
      ...participant,
      givenName: `navn ${participant.id}`,
      note: `${secret} om ${participant.id}`,
    })),
  }),
);
const language = fc.constantFrom('da', 'en', 'ar', 'tr');

const written = (records: ProgrammeRecords, against: ProgrammeRecords, of: string, isReleased: boolean) => {
  const edition = anEdition({ records });
  const version = isReleased && edition.version ? { ...edition.version, note: secret } : null;
  const papers = (paper: (typeof programmePapers)[number], participationId: string | null = null) =>
    papersOf(
      { paper, language: of, day: null, participationId },
      { ...edition, version },
      anEdition({ records: against }),
    );
  return { papers };
};

describe('documents of any programme', () => {
  it('say nothing internal outside the run sheet, and there every word of it', () => {
    fc.assert(
      fc.property(withSecrets, withSecrets, language, fc.boolean(), (records, against, of, isReleased) => {
        const { papers } = written(records, against, of, isReleased);
        const whose = [null, ...records.participants.map(({ id }) => id)];
        for (const paper of programmePapers.filter((each) => each !== 'run-sheet'))
          for (const person of whose)
            for (const each of papers(paper, person)) expect(textOf(each)).not.toContain(secret);
        const [sheet] = papers('run-sheet').map(textOf);
        for (const { internalNote } of records.items) expect(sheet).toContain(internalNote);
      }),
      { numRuns: 60 },
    );
  });

  it('give every title that isn’t cancelled in the document’s language, and none that is', () => {
    fc.assert(
      fc.property(withSecrets, language, fc.boolean(), (records, of, isReleased) => {
        const { papers } = written(records, records, of, isReleased);
        const [text] = papers('booklet').map(textOf);
        const titleOf = (item: ProgrammeItem) => textIn(item, of, records.mission.languages).title.text;
        for (const item of records.items)
          expect([item, text?.includes(titleOf(item))]).toEqual([item, isLive(item)]);
      }),
      { numRuns: 100 },
    );
  });

  it('give a person what they come to and nothing else', () => {
    fc.assert(
      fc.property(withSecrets, (records) => {
        const { papers } = written(records, records, 'da', true);
        for (const { id, standsInForId } of records.participants) {
          const own = papers('personal', id).map(textOf).join('\n');
          const told = records.items.filter(({ title }) => own.includes(title));
          const named = (item: ProgrammeItem) =>
            namedOn(item, records.groups).map(({ participationId }) => participationId);
          for (const item of told)
            expect(named(item).some((one) => one === id || one === standsInForId)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

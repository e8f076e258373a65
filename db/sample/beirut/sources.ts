import { nothing, type SampleCaseReference, type SampleStep, type Text } from '../shape';

/** The two papers that everything in the example comes from, and the numbers they are filed under. */

export const briefingDay = '2016-04-08';
export const answerDay = '2024-08-13';

export const briefing: Text = {
  da: 'Orientering til Økonomiudvalget, eDoc 2016-0078628-1',
  en: 'Briefing to the Finance Committee, eDoc 2016-0078628-1',
};

const answer: Text = {
  da: 'Svar til et medlem af Borgerrepræsentationen, F2-sag 2024 - 15229',
  en: 'Answer to a member of the City Council, F2 case 2024 - 15229',
};

/** In which of the two papers something is told, and of which day that is. */
export const toldIn = {
  briefing: { source: briefing, sourceDate: briefingDay },
  answer: { source: answer, sourceDate: answerDay },
} as const;

const briefingNote: Text = {
  da: 'Orientering til Økonomiudvalget af 8. april 2016',
  en: 'Briefing to the Finance Committee of 8 April 2016',
};

export const briefingReferences: readonly SampleCaseReference[] = [
  { system: 'edoc', numberKind: 'case', asPasted: '2016-0078628', note: briefingNote },
  { system: 'edoc', numberKind: 'document', asPasted: '2016-0078628-1', note: briefingNote },
];

const answerNote: Text = {
  da: 'Svar til et medlem af Borgerrepræsentationen: notat af 13. august 2024, brev af 19. august 2024',
  en: 'Answer to a member of the City Council: memo of 13 August 2024, letter of 19 August 2024',
};

/** One matter, three numbers, two case systems. */
export const answerReferences: readonly SampleCaseReference[] = [
  { system: 'f2', numberKind: 'case', asPasted: '2024 - 15229', note: answerNote },
  { system: 'f2', numberKind: 'document', asPasted: '5986471', note: answerNote },
  { system: 'edoc', numberKind: 'case', asPasted: '2024-0282315', note: answerNote },
];

/** Who took part had said yes; of when and to whom no source tells. */
export const implied: SampleStep = { state: 'accepted', on: null, byWhom: nothing, note: nothing };

/** A step that the briefing tells of, without the day. */
export const toldInBriefing = (state: SampleStep['state']): SampleStep => ({
  state,
  on: null,
  byWhom: nothing,
  note: { da: 'Orienteringen af 8. april 2016', en: 'The briefing of 8 April 2016' },
});

/** A step that the answer tells of; `on` is null where it gives no day. */
export const toldInAnswer = (state: SampleStep['state'], on: string | null = null): SampleStep => ({
  state,
  on,
  byWhom: nothing,
  note: { da: 'Notatet af 13. august 2024', en: 'The memo of 13 August 2024' },
});

import type { RecommendationWords } from '../da/recommendation';

export const recommendation: RecommendationWords = {
  points: 'Recommendation',
  noPoints:
    'No points are written yet. The records can’t say what is to be decided: write them here, e.g. ‘that the Finance Committee takes note of the briefing’.',
  problem: 'The matter',
  noProblem: 'Nothing is recorded about purpose, challenges or needs.',
  solution: 'Solution',
  noSolution: 'Nothing is recorded about what is to be done.',
  topics: 'Areas of the cooperation',
  economy: 'Finances',
  noEconomy: 'Nothing is recorded about the finances.',
  process: 'Next steps',
  noProcess: 'No planned missions or open follow-ups are recorded.',
  enclosures: 'Enclosures',
  noEnclosures: 'No files, documents or case numbers are recorded.',
  files: 'Files:',
  documents: 'Earlier documents:',
  numbers: 'Case numbers:',
  fileOf: (name, owner) => `${name}, belongs to ‘${owner}’`,
  document: (kind, title) => `${kind}: ‘${title}’`,
  decision: 'Decision',
  noDecision: 'To be filled in after the meeting.',
};

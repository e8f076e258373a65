export const reports = {
  parts: 'Rapporternes dele',
  sections: {
    memos: 'Svar og dokumenter',
    radar: 'Hvad der er ved at gå i stå',
    results: 'Resultater',
    pictures: 'Billeder',
    openness: 'Åbenhed',
    journal: 'Journal',
  },
};

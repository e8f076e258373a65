export const reports = {
  parts: 'Parts of the reports',
  sections: {
    memos: 'Answers and documents',
    radar: 'What is falling silent',
    results: 'Results',
    pictures: 'Pictures',
    openness: 'Openness',
    journal: 'Records',
  },
};

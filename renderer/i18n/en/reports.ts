export const reports = {
  parts: 'Parts of the reports',
  sections: {
    radar: 'What is falling silent',
    results: 'Results',
    pictures: 'Pictures',
  },
};

export const reports = {
  parts: 'Rapporternes dele',
  sections: {
    radar: 'Hvad der er ved at gå i stå',
    results: 'Resultater',
    pictures: 'Billeder',
  },
};

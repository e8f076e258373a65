export const delegation = {
  parts: 'Parts of the delegation',
  sections: {
    people: 'Participants',
  },
};

export const delegation = {
  parts: 'Delegationens dele',
  sections: {
    people: 'Deltagere',
  },
};

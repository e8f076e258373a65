export const delegation = {
  parts: 'Delegationens dele',
  sections: {
    people: 'Deltagere',
    order: 'Rangfølge og bordplan',
    travel: 'Rejse og ophold',
    attendance: 'Fremmøde',
    practical: 'Praktisk',
    gifts: 'Gaver',
  },
};

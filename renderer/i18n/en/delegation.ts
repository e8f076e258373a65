export const delegation = {
  parts: 'Parts of the delegation',
  sections: {
    people: 'Participants',
    order: 'Precedence and seating',
    travel: 'Travel and rooms',
    attendance: 'Attendance',
    practical: 'Practical details',
    gifts: 'Gifts',
  },
};

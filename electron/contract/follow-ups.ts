export const followUps = {};

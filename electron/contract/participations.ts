export const participations = {};

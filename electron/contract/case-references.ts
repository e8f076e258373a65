export const caseReferences = {};

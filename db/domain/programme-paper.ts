/**
 * What can be made of a programme: the booklet, a page per day to fold and carry, one person's own programme, the
 * host's run sheet with internal notes, and what changed since another version.
 */
export const programmePapers = ['booklet', 'day-cards', 'personal', 'run-sheet', 'changes'] as const;
export type ProgrammePaper = (typeof programmePapers)[number];

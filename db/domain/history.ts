/** A command as one step of history, named by its operation ("missions.update") and what it was about. */
export type StepName = {
  operation: string;
  /** Chooses the wording where one operation has several, e.g. the kind of a programme item. */
  subject: string | null;
};

/** What undo and redo would do now; null when there is nothing. */
export type UndoState = { undo: StepName | null; redo: StepName | null };

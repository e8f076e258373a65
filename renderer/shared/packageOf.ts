/** What a journalising package is of: documents that were chosen one by one, or all of a cooperation or a mission. */
export type PackageOf =
  | { kind: 'chosen'; ids: readonly string[] }
  | { kind: 'case'; cooperationId: string | null; missionId: string | null };

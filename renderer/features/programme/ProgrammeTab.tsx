export function ProgrammeTab(_props: { mission: object; focus: string | null }) { return null; }

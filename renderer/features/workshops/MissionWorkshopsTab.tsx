export function MissionWorkshopsTab(_props: { mission: object; focus: string | null }) { return null; }

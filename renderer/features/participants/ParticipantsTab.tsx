export function ParticipantsTab(_props: { mission: object }) { return null; }

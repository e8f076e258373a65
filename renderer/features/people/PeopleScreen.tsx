export function PeopleScreen(_props: { tab: string }) { return null; }

export function OrganisationScreen(_props: { id: string }) { return null; }

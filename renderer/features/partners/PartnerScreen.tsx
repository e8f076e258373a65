export function PartnerScreen(_props: { id: string }) { return null; }

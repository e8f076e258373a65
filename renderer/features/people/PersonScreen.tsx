export function PersonScreen(_props: { id: string }) { return null; }

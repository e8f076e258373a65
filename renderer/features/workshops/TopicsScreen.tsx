export function TopicsScreen(_props: { topicId: string | null }) { return null; }

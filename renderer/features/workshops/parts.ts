/** The parts of a workshop's sheet, one of which is to be seen at a time. */
export const workshopParts = ['preparation', 'audience', 'outcome', 'evaluation'] as const;
export type WorkshopPart = (typeof workshopParts)[number];

/** A workshop and a part of its sheet as the `focus` of the mission's tab: `0191…:outcome`. */
export const focusOn = (itemId: string, part: WorkshopPart): string => `${itemId}:${part}`;

/** Which workshop is asked for, and which part of it; null for what nobody said. */
export function readFocus(focus: string | null): { itemId: string | null; part: WorkshopPart | null } {
  const [itemId = '', wanted] = (focus ?? '').split(':');
  return { itemId: itemId || null, part: workshopParts.find((part) => part === wanted) ?? null };
}

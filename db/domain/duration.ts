const units = {
  hour: '(?:t|h|time|timer|hours?|hrs?|std)\\.?',
  minute: '(?:m|min|minut|minutter|minutes?|mins?)\\.?',
};
const spelt = new RegExp(
  `^(?:(\\d{1,2})(?:[.,](5|25|75)|\\s?(½|¼|¾))? ?${units.hour})?(?: ?(?:og |and )?(\\d{1,4})(?: ?${units.minute})?)?$`,
  'u',
);
const parts: Record<string, number> = { '5': 30, '25': 15, '75': 45, '½': 30, '¼': 15, '¾': 45 };

/**
 * Reads how long something takes, in minutes: `15`, `15 min.`, `1 t. 20 min.`, `1:20`, `1½ time`, `1,5 t`, `2 hours`.
 * Null for anything else; `1.20` could be two things and is null.
 */
export function parseMinutes(text: string): number | null {
  const given = text.trim().toLowerCase().replace(/\s+/gu, ' ');
  const [, clockHours, clockMinutes] = /^(\d{1,2}):([0-5]\d)$/u.exec(given) ?? [];
  if (clockHours && clockMinutes) return Number(clockHours) * 60 + Number(clockMinutes);
  const [whole, hours, decimal, sign, minutes] = spelt.exec(given) ?? [];
  if (!whole) return null;
  return Number(hours ?? 0) * 60 + (parts[decimal ?? sign ?? ''] ?? 0) + Number(minutes ?? 0);
}

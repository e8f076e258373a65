import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { topicColours } from '../../../db/domain/topic';
import { topicColours as drawn } from '../../../renderer/ui/topicIcons';

const tokens = readFileSync('renderer/ui/tokens.css', 'utf8');
const rules = readFileSync('renderer/ui/topicColours.css', 'utf8');

/** A token's colour in the light and in the dark, as parts of red, green and blue from 0 to 1. */
function colourOf(token: string): Record<'light' | 'dark', number[]> {
  const [, light = '', dark = ''] =
    new RegExp(`--${token}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(tokens) ?? [];
  const parts = (hex: string) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return { light: parts(light), dark: parts(dark) };
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: number[], other: number[]): number {
  const luminance = (parts: number[]) => {
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('a topic’s colour', () => {
  it('is one of those that the domain knows', () => {
    expect([...drawn]).toEqual([...topicColours]);
  });

  it.each(topicColours)('%s comes with its ground to whatever carries it', (colour) => {
    expect(rules).toContain(
      `[data-colour="${colour}"] {\n  --topic: var(--topic-${colour});\n  --topic-soft: var(--topic-${colour}-soft);\n}`,
    );
  });

  it.each(
    topicColours.flatMap((colour) => (['light', 'dark'] as const).map((theme) => [colour, theme] as const)),
  )('%s can be read in the %s, on every ground and as one', (colour, theme) => {
    const own = colourOf(`topic-${colour}`)[theme];
    const soft = colourOf(`topic-${colour}-soft`)[theme];
    for (const ground of ['paper', 'surface', 'sunken'])
      expect(contrast(own, colourOf(ground)[theme]), ground).toBeGreaterThanOrEqual(4.5);
    expect(contrast(own, soft), 'on its own ground').toBeGreaterThanOrEqual(4.5);
    for (const ink of ['ink', 'ink-second'])
      expect(contrast(colourOf(ink)[theme], soft), ink).toBeGreaterThanOrEqual(4.5);
  });
});

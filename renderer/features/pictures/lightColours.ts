import tokens from '../../ui/tokens.css?raw';
import type { Paint } from './drawing';

const light = new Map(
  [...tokens.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,/gu)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);

/** A colour as it is in the light theme: a file is for paper, whatever the screen looks like. @throws Error for no colour */
export function lightColour(paint: Paint): string {
  const value = light.get(paint);
  if (!value) throw new Error(`the look has no colour --${paint}`);
  return value;
}

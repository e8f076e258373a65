import { contract } from '../contract';
import type { Operation } from '../contract/operation';
import { type Outline, outlineFlag } from './wire';

/**
 * The contract's outline as an argument for a window's process: with it the preload is a few kilobytes, and no schema is
 * made again before each page.
 */
export function outlineArgument(): string {
  const outline: Outline = Object.fromEntries(
    Object.entries(contract).map(([feature, operations]) => [
      feature,
      Object.fromEntries(Object.entries<Operation>(operations).map(([name, { kind }]) => [name, kind])),
    ]),
  );
  return outlineFlag + JSON.stringify(outline);
}

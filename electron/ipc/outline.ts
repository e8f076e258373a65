import { contract } from '../contract';
import type { Operation } from '../contract/operation';
import type { Outline } from './wire';

/**
 * The contract's names and kinds. The build puts them into the preload, which so is a kilobyte, and makes no schema
 * before each page.
 */
export function outline(): Outline {
  return Object.fromEntries(
    Object.entries(contract).map(([feature, operations]) => [
      feature,
      Object.fromEntries(Object.entries<Operation>(operations).map(([name, { kind }]) => [name, kind])),
    ]),
  );
}

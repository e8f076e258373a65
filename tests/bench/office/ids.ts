import { v7 } from 'uuid';
import type { Random } from './random';

/** Ids as the app makes them (UUIDv7: in the order of their time), but the same each time for one seed. */
export function idsFrom(random: Random): (createdAt: string) => string {
  let seq = 0;
  return (createdAt) => {
    const bytes = Uint8Array.from({ length: 16 }, () => random.between(0, 255));
    return v7({ msecs: Date.parse(createdAt), seq: ++seq, random: bytes });
  };
}

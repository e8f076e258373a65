import { vi } from 'vitest';

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Gives Node a canvas that takes every stroke and is one pixel in the end: what is drawn isn't looked at here. */
export function standInForCanvas(): void {
  const context = new Proxy({}, { get: () => () => undefined, set: () => true });
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      constructor(
        readonly width: number,
        readonly height: number,
      ) {}
      getContext = () => context;
      convertToBlob = async () => new Blob([Buffer.from(png, 'base64')]);
    },
  );
}

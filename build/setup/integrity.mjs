import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SetupError } from './report.mjs';

/**
 * Refuses a file that is not, byte for byte, the one that was looked at when its hash was written down.
 *
 * @param {string} file
 * @param {string} expected "sha512-" and the hash in base64, as package-lock.json writes it
 * @throws {SetupError}
 */
export async function verifyIntegrity(file, expected) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const actual = `sha512-${hash.digest('base64')}`;
  if (actual !== expected) {
    throw new SetupError(
      `${basename(file)} is not what was expected and is not used.\n  expected ${expected}\n  found    ${actual}`,
    );
  }
}

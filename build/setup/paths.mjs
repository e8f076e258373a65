import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * A path below the project's root, absolute.
 *
 * @param {string[]} parts
 */
export const inProject = (...parts) => join(root, ...parts);

/** Where everything lies that is neither source nor an npm package: Electron, the native binding. Ignored by git. */
export const runtimeFolder = inProject('.runtime');

/** Where builds, reports and packages go. Ignored by git. */
export const outFolder = inProject('out');

import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const PREFIX = 'unfinished-';

/**
 * Puts a folder in place in one piece: `fill` works in a temporary folder beside `target`, and only what it returns is
 * renamed to `target`. Whatever interrupts it, `target` is either absent or complete.
 *
 * @param {string} target the folder to be; its parent is made
 * @param {(workspace: string) => Promise<string>} fill returns the finished folder, somewhere below `workspace`
 */
export async function inOnePiece(target, fill) {
  const parent = join(target, '..');
  mkdirSync(parent, { recursive: true });
  removeAbandoned(parent);
  const workspace = join(parent, `${PREFIX}${process.pid}`);
  mkdirSync(workspace, { recursive: true });
  try {
    const finished = await fill(workspace);
    rmSync(target, { recursive: true, force: true });
    renameSync(finished, target);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/**
 * Removes what processes left behind that did not live to finish.
 *
 * @param {string} parent
 */
function removeAbandoned(parent) {
  for (const name of readdirSync(parent)) {
    if (name.startsWith(PREFIX) && !isAlive(Number(name.slice(PREFIX.length)))) {
      rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

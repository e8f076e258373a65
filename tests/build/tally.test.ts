import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCheck, runChecks } from '../../build/checks/check.mjs';
import { lastLine, sum, tallyOf } from '../../build/checks/tally.mjs';
import { toolScript } from '../../build/setup/process.mjs';

describe('the sum of all tests', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'attache-tally-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What vitest itself makes of the files. */
  function tally(files: Record<string, string>) {
    const own = mkdtempSync(join(folder, 'run-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text);
    const output = join(own, 'report.json');
    const { status } = spawnSync(process.execPath, [
      toolScript('vitest'),
      'run',
      `--root=${own}`,
      '--globals',
      '--reporter=json',
      `--outputFile.json=${output}`,
    ]);
    return tallyOf(JSON.parse(readFileSync(output, 'utf8')), status === 0);
  }

  it('is taken from the reports, and counts a file that cannot be read as a failure', () => {
    const mixed = tally({
      'a.test.js':
        "it('is', () => {}); it('is too', () => {}); it('is not', () => { throw new Error('no'); });",
      'b.test.js': "import './missing.js';",
    });
    const good = tally({ 'c.test.js': "it('is', () => {});" });
    expect(mixed).toEqual({ passed: 2, failed: 2 });
    expect(good).toEqual({ passed: 1, failed: 0 });
    expect(lastLine(sum([mixed, good]))).toBe('3 passed, 2 failed');
  }, 60_000);

  it('counts an error outside all tests', () => {
    const stray = tally({
      'd.test.js':
        "it('is', async () => { Promise.reject(new Error('stray')); await new Promise((r) => setTimeout(r, 50)); });",
    });
    expect(stray).toEqual({ passed: 1, failed: 1 });
  }, 60_000);

  it('counts a check that is not made of tests only when it fails', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const check = (ok: boolean) => ({
      name: 'lint',
      what: '',
      run: async () => ({ ok, output: 'a finding' }),
    });
    try {
      expect(await runCheck(check(true))).toEqual({ passed: 0, failed: 0 });
      expect(await runCheck(check(false))).toEqual({ passed: 0, failed: 1 });
      const broken = { name: 'lint', what: '', run: () => Promise.reject(new Error('could not start')) };
      expect(await runCheck(broken)).toEqual({ passed: 0, failed: 1 });
    } finally {
      write.mockRestore();
    }
  });
});

describe('checks', () => {
  it('run two at a time in their order, one that needs the machine alone, and none is lost', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const running = new Set<string>();
    const beside: Record<string, string[]> = {};
    const check = (name: string, { ok = true, alone = false } = {}) => ({
      ...{ name, what: '', alone },
      run: async () => {
        beside[name] = [...running];
        running.add(name);
        // Long enough for another to begin that may.
        await new Promise((resolve) => setTimeout(resolve, 20));
        running.delete(name);
        return { ok, output: '' };
      },
    });
    try {
      const tallies = await runChecks(
        [check('a'), check('b', { ok: false }), check('c', { alone: true }), check('d'), check('e')],
        2,
      );
      expect(sum(tallies)).toEqual({ passed: 0, failed: 1 });
      expect(beside).toEqual({ a: [], b: ['a'], c: [], d: [], e: ['d'] });
    } finally {
      write.mockRestore();
    }
  });
});

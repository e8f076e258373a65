import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary';

const root = resolve(import.meta.dirname, '../..');
const rules = join(root, 'build/lint/layers.cjs');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const rooms = ['db', 'electron', 'renderer', 'build', 'tests'];

/** What may be imported, in every room, so that only the rule in question is broken. */
const targets = [
  'db/domain/a.ts',
  'db/queries/a.ts',
  'db/connection/a.ts',
  'electron/contract/a.ts',
  'electron/platform/a.ts',
  'electron/handlers/tasks/a.ts',
  'renderer/app/a.ts',
  'renderer/shared/a.ts',
  'renderer/ui/a.ts',
  'renderer/i18n/a.ts',
  'renderer/features/one/a.ts',
  'renderer/documents/a.ts',
  'tests/support/a.ts',
];

/** The names of the rules that a small project with these extra files breaks. */
function brokenBy(files: Record<string, string>): string[] {
  const folder = temporaryFolder();
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const all = {
    ...Object.fromEntries(targets.map((path) => [path, 'export const a = 1;\nexport type A = number;\n'])),
    ...files,
  };
  for (const room of rooms) mkdirSync(join(folder, room));
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [cruiser, '--config', rules, '--output-type', 'json', ...rooms],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(report.summary.violations.map(({ rule }) => rule.name))].sort();
}

const imports = (path: string) => `import { a } from '${path}';\nexport const b = a;\n`;
const importsType = (path: string) => `import type { A } from '${path}';\nexport const b: A = 1;\n`;

/** One file that breaks the rule, and nothing else. */
const breaches: Record<string, [path: string, text: string]> = {
  'domain-imports-nothing-of-ours': ['db/domain/b.ts', imports('../queries/a')],
  'domain-needs-no-library': ['db/domain/b.ts', imports('uuid')],
  'db-knows-no-electron': ['db/queries/b.ts', imports('electron')],
  'sql-lives-in-queries': ['electron/ipc/b.ts', imports('better-sqlite3')],
  'contract-knows-the-domain-only': ['electron/contract/b.ts', imports('../platform/a')],
  'preload-knows-the-contract-only': ['electron/preload.ts', imports('./platform/a')],
  'handlers-are-thin': ['electron/handlers/b.ts', imports('../platform/a')],
  'task-handlers-know-the-platform': ['electron/handlers/tasks/b.ts', imports('../../../db/queries/a')],
  'windows-stay-in-the-main-process': ['electron/ipc/dispatch.ts', imports('electron')],
  'renderer-is-sandboxed': ['renderer/shared/b.ts', imports('electron')],
  'renderer-has-no-node': ['renderer/shared/b.ts', imports('node:fs')],
  'renderer-knows-the-domain-and-the-contract': ['renderer/app/b.ts', imports('../../db/connection/a')],
  'renderer-takes-types-of-the-contract': ['renderer/shared/b.ts', imports('../../electron/contract/a')],
  'ui-knows-nothing': ['renderer/ui/b.ts', imports('../../db/domain/a')],
  'i18n-knows-words': ['renderer/i18n/b.ts', imports('../shared/a')],
  'shared-knows-ui-and-texts': ['renderer/shared/b.ts', imports('../features/one/a')],
  'features-stand-alone': ['renderer/features/two/b.ts', imports('../one/a')],
  'documents-stand-alone': ['renderer/documents/b.ts', imports('../app/a')],
  'nothing-imports-tests': ['db/queries/b.ts', imports('../../tests/support/a')],
  'no-circles': ['db/queries/b.ts', imports('./c')],
  'nothing-unresolved': ['db/queries/b.ts', imports('./nowhere')],
};

describe('the layer rules', () => {
  it('let a project through that keeps them', () => {
    const fine = {
      ...Object.fromEntries(
        ['date-fns', 'zod', 'libphonenumber-js'].map((name) => [`db/domain/${name}.ts`, imports(name)]),
      ),
      'db/queries/b.ts': imports('../domain/a'),
      'electron/handlers/b.ts': imports('../../db/queries/a'),
      'renderer/features/two/b.ts': importsType('../../../electron/contract/a'),
      'renderer/app/b.ts': imports('../features/one/a'),
      'tests/support/b.ts': imports('../../renderer/app/a'),
    };
    expect(brokenBy(fine)).toEqual([]);
  });

  it.each(Object.entries(breaches))('%s', (rule, [path, text]) => {
    const circle: Record<string, string> = rule === 'no-circles' ? { 'db/queries/c.ts': imports('./b') } : {};
    expect(brokenBy({ [path]: text, ...circle })).toContain(rule);
  });

  it('are all proved here', async () => {
    const { default: config } = (await import(rules)) as { default: { forbidden: { name: string }[] } };
    expect(Object.keys(breaches).sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
  });
});

describe('the domain', () => {
  it.each([
    ['the DOM', 'export const width = window.innerWidth;'],
    ['Node', 'export const home = process.env.HOME;'],
  ])('doesn’t compile with %s in it', (_what, text) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'db/domain'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    symlinkSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    symlinkSync(join(root, 'db/domain/tsconfig.json'), join(folder, 'db/domain/tsconfig.json'));
    writeFileSync(join(folder, 'db/domain/b.ts'), text);
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', 'db/domain'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/error TS\d+: Cannot find name/);
    expect(status).not.toBe(0);
  });
});

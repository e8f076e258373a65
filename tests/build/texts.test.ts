import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { da } from '../../renderer/i18n/da';
import { en } from '../../renderer/i18n/en';
import { temporaryFolder } from '../support/temporary';

const root = resolve(import.meta.dirname, '../..');

/** Every text with its key, `missions.title` → "Rejser og besøg". */
function flat(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value as object, `${path}${key}.`),
  );
}

/** A value that begins a sentence is offered with a capital: `{{Day}}` is `{{day}}`. */
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name.toLowerCase()).sort();

describe('texts', () => {
  it('have the same keys in both languages', () => {
    expect(
      flat(en)
        .map(([key]) => key)
        .sort(),
    ).toEqual(
      flat(da)
        .map(([key]) => key)
        .sort(),
    );
  });

  it('say something, and ask for the same values in both languages', () => {
    const english = new Map(flat(en));
    for (const [key, text] of flat(da)) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(english.get(key) ?? ''), key).toEqual(placeholders(text));
    }
  });
});

describe('a literal text in a component', () => {
  it('is a lint error between tags', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'renderer/app'), { recursive: true });
    copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    writeFileSync(join(folder, 'renderer/app/b.tsx'), 'export const B = () => <p>Hej</p>;\n');
    const lint = join(root, 'node_modules/oxlint/bin/oxlint');
    const { status, stdout } = spawnSync(process.execPath, [lint, 'renderer'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toContain('jsx-no-literals');
    expect(status).not.toBe(0);
  });

  it('stands in no attribute that people read or hear', () => {
    const attribute =
      /\b(aria-label|aria-description|title|label|placeholder|alt|hint|heading|text)="([^"]*\p{L}[^"]*)"/gu;
    const found = globSync('renderer/**/*.tsx', { cwd: root }).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(attribute)].map(([match]) => `${file}: ${match}`),
    );
    expect(found).toEqual([]);
  });
});

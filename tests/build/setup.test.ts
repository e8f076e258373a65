import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOf } from '../../build/setup/bundle.mjs';
import {
  dependenciesInstalled,
  explain,
  noteDependenciesInstalled,
} from '../../build/setup/dependencies.mjs';
import { verifyIntegrity } from '../../build/setup/integrity.mjs';
import { ensurePackages, installLine, missingPackages } from '../../build/setup/packages.mjs';
import { inProject } from '../../build/setup/paths.mjs';
import { inOnePiece } from '../../build/setup/unfinished.mjs';

let folder = '';
const at = (...parts: string[]) => join(folder, ...parts);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-setup-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm packages', () => {
  beforeEach(() => {
    mkdirSync(at('node_modules'));
    writeFileSync(at('package-lock.json'), '{"lockfileVersion":3}');
  });

  it('count as installed only when an installation came to its end', () => {
    mkdirSync(at('node_modules/react'));
    expect(dependenciesInstalled(folder)).toBe(false);
    noteDependenciesInstalled(folder);
    expect(dependenciesInstalled(folder)).toBe(true);
  });

  it('are installed again when package-lock.json has changed, or when they were removed', () => {
    noteDependenciesInstalled(folder);
    writeFileSync(at('package-lock.json'), '{"lockfileVersion":3,"packages":{}}');
    expect(dependenciesInstalled(folder)).toBe(false);

    noteDependenciesInstalled(folder);
    rmSync(at('node_modules'), { recursive: true });
    expect(dependenciesInstalled(folder)).toBe(false);
  });

  it('say what could not be fetched when there is no network', () => {
    const words = 'npm error request to https://registry.npmjs.org/zod failed, reason: getaddrinfo ENOTFOUND';
    expect(explain(words)).toContain(
      'No network: the npm packages of package-lock.json could not be fetched',
    );
    expect(explain(words)).toContain('registry.npmjs.org/zod');
    expect(explain('npm error code EUSAGE')).not.toContain('No network');
  });
});

describe('a fresh clone without network', () => {
  it('ends with a clear error and takes nothing half-installed for installed', () => {
    cpSync(inProject('build'), at('build'), { recursive: true });
    for (const file of ['package.json', 'package-lock.json', '.npmrc']) cpSync(inProject(file), at(file));
    const { status, stderr } = spawnSync(process.execPath, [at('build/run.mjs'), 'start'], {
      encoding: 'utf8',
      env: { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_cache: at('cache') },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('No network: the npm packages of package-lock.json could not be fetched');
    expect(dependenciesInstalled(folder)).toBe(false);
  }, 120_000);
});

describe('a folder made in one piece', () => {
  it('is there, complete, when it could be made', async () => {
    await inOnePiece(at('electron'), async (workspace) => {
      mkdirSync(join(workspace, 'unpacked'));
      writeFileSync(join(workspace, 'unpacked/electron'), 'program');
      expect(existsSync(at('electron'))).toBe(false);
      return join(workspace, 'unpacked');
    });
    expect(readdirSync(folder)).toEqual(['electron']);
    expect(readdirSync(at('electron'))).toEqual(['electron']);
  });

  it('is not there at all when making it failed half-way', async () => {
    const failing = inOnePiece(at('electron'), async (workspace) => {
      writeFileSync(join(workspace, 'half'), '');
      throw new Error('the network went away');
    });
    await expect(failing).rejects.toThrow('the network went away');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('clears away what a killed process left, but not what a living one is making', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    mkdirSync(at(`unfinished-${pid}`));
    mkdirSync(at(`unfinished-${process.ppid}`));
    await inOnePiece(at('electron'), async (workspace) => workspace);
    expect(readdirSync(folder).sort()).toEqual(['electron', `unfinished-${process.ppid}`]);
  });
});

describe('a downloaded archive', () => {
  const empty =
    'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==';

  it('is accepted when its hash is the one written down', async () => {
    writeFileSync(at('archive.tgz'), '');
    await expect(verifyIntegrity(at('archive.tgz'), empty)).resolves.toBeUndefined();
  });

  it('is refused when a single byte is another', async () => {
    writeFileSync(at('archive.tgz'), '\0');
    await expect(verifyIntegrity(at('archive.tgz'), empty)).rejects.toThrow(
      'archive.tgz is not what was expected',
    );
  });
});

describe('system packages', () => {
  const none = () => false;

  it('are missing when neither dpkg nor the search path knows them', () => {
    expect(missingPackages(['xvfb', 'libnss3', 'g++'], new Set(['libnss3']), none)).toEqual(['xvfb', 'g++']);
    expect(missingPackages(['xvfb', 'libnss3', 'g++'], new Set(), (program) => program === 'Xvfb')).toEqual([
      'libnss3',
      'g++',
    ]);
  });

  it('count under the name that newer releases give them', () => {
    expect(missingPackages(['libgtk-3-0'], new Set(['libgtk-3-0t64']), none)).toEqual([]);
  });

  it('are as good with windows as without', () => {
    const wanted = ['libreoffice-calc-nogui'];
    expect(missingPackages(wanted, new Set(['libreoffice-calc']), none)).toEqual([]);
    expect(missingPackages(wanted, new Set(['libreoffice-writer']), none)).toEqual(wanted);
  });

  it.runIf(process.platform === 'linux')(
    'name the exact line to run when an ordinary user lacks them',
    async () => {
      for (const program of ['dpkg-query', 'apt-get'])
        writeFileSync(at(program), '#!/bin/sh\n', { mode: 0o755 });
      vi.stubEnv('PATH', folder);
      vi.spyOn(process, 'getuid').mockReturnValue(1000);
      try {
        await expect(ensurePackages(['xvfb', 'libnss3'], 'for Electron')).rejects.toThrow(
          installLine(['xvfb', 'libnss3']),
        );
      } finally {
        vi.unstubAllEnvs();
        vi.restoreAllMocks();
      }
      expect(installLine(['xvfb', 'libnss3'])).toBe(
        'apt-get install -y --no-install-recommends xvfb libnss3',
      );
    },
  );
});

describe('the hash of the sources', () => {
  it('changes with what a file says and with what it is called, and with nothing else', () => {
    mkdirSync(at('source'));
    writeFileSync(at('source/a.ts'), '1');
    const before = hashOf([at('source')]);
    expect(hashOf([at('source')])).toBe(before);
    writeFileSync(at('source/a.ts'), '2');
    const changed = hashOf([at('source')]);
    expect(changed).not.toBe(before);
    rmSync(at('source/a.ts'));
    writeFileSync(at('source/b.ts'), '2');
    expect(hashOf([at('source')])).not.toBe(changed);
  });
});

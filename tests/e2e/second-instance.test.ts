import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { electronRuntime } from '../../build/setup/runtime.mjs';
import { newProfile, start } from '../support/e2e/attache';

it('brings the first window to the front when the app is started a second time, and ends', async () => {
  const profile = newProfile();
  const { app } = await start(profile);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());

  const { executablePath, args, env } = electronRuntime();
  const second = spawn(executablePath, args, {
    env: { ...process.env, ...env, ATTACHE_PROFILE: profile },
    stdio: 'ignore',
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);

  const windows = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => ({
        visible: window.isVisible(),
        focused: window.isFocused(),
      })),
    );
  await expect.poll(windows).toEqual([{ visible: true, focused: true }]);
});

import { nativeTheme } from 'electron';
import type { Preferences } from '../../contract/preferences';
import type { StoredJson } from '../../platform/stored-json';
import type { TaskHandlers } from '.';

export const preferences = (stored: StoredJson<Preferences>): TaskHandlers['preferences'] => ({
  get: () => stored.get(),
  set: (_context, patch) => {
    if (patch.theme) nativeTheme.themeSource = patch.theme;
    return stored.set(patch);
  },
});

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Preferences } from '../../electron/contract/preferences';
import { switchLanguage } from '../i18n';
import { api } from '../shared/api';

type Held = { preferences: Preferences; prefer: (patch: Partial<Preferences>) => void };

const Context = createContext<Held | undefined>(undefined);

/** Holds the person's preferences, applies them to the page, and keeps them beside the database. */
export function PreferencesProvider({ initial, children }: { initial: Preferences; children: ReactNode }) {
  const [preferences, setPreferences] = useState(initial);
  const prefer = useCallback((patch: Partial<Preferences>) => {
    setPreferences((before) => ({ ...before, ...patch }));
    void api().preferences.set(patch);
  }, []);
  const { language, theme } = preferences;
  useEffect(() => {
    switchLanguage(language);
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const held = useMemo(() => ({ preferences, prefer }), [preferences, prefer]);
  return <Context value={held}>{children}</Context>;
}

export function usePreferences(): Held {
  const held = useContext(Context);
  if (!held) throw new Error('usePreferences is used outside its provider');
  return held;
}

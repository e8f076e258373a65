import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Preferences } from '../../electron/contract/preferences';
import type { WorkspaceState } from '../../electron/contract/workspace';
import { useTexts } from '../i18n';
import { createRecords } from '../shared/records';
import { AppWindow } from './AppWindow';
import { PreferencesProvider } from './preferences';

/** The app's window. */
export function Root({ preferences, workspace }: { preferences: Preferences; workspace: WorkspaceState }) {
  const [records] = useState(createRecords);
  return (
    <QueryClientProvider client={records}>
      <PreferencesProvider initial={preferences}>
        <Localised>
          <AppWindow initial={workspace} records={records} />
        </Localised>
      </PreferencesProvider>
    </QueryClientProvider>
  );
}

function Localised({ children }: { children: React.ReactNode }) {
  const { language } = useTexts();
  return <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>{children}</I18nProvider>;
}

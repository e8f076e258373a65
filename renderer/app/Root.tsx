import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Preferences } from '../../electron/contract/preferences';
import type { WorkspaceState } from '../../electron/contract/workspace';
import { useTexts } from '../i18n';
import { createRecords } from '../shared/records';
import { AppWindow } from './AppWindow';
import { PreferencesProvider } from './preferences';

const PrintView = lazy(() =>
  import('../documents/PrintView').then(({ PrintView: view }) => ({ default: view })),
);

/** The page: the app's window, or the print view of a document when the address names one. */
export function Root({ preferences, workspace }: { preferences: Preferences; workspace: WorkspaceState }) {
  const [records] = useState(createRecords);
  const printed = new URLSearchParams(window.location.search).get('print');
  return (
    <QueryClientProvider client={records}>
      {printed ? (
        <Suspense>
          <PrintView printable={JSON.parse(printed)} />
        </Suspense>
      ) : (
        <PreferencesProvider initial={preferences}>
          <Localised>
            <AppWindow initial={workspace} records={records} />
          </Localised>
        </PreferencesProvider>
      )}
    </QueryClientProvider>
  );
}

function Localised({ children }: { children: React.ReactNode }) {
  const { language } = useTexts();
  return <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>{children}</I18nProvider>;
}

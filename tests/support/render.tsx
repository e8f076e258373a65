import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { type Language, startTexts } from '../../renderer/i18n';
import { createRecords, readAgain } from '../../renderer/shared/records';
import { type TestApi, testApi } from './test-api';

/**
 * Draws a part of the window over the real operations: what a screen shows is read from, and written to, a database in
 * memory. `window.api` is the returned api; changes are announced as in the app.
 */
export function renderOver(
  ui: ReactNode,
  { api = testApi(), language = 'da' }: { api?: TestApi; language?: Language } = {},
) {
  const records = createRecords();
  window.api = Object.assign(api, { subscribe: () => () => {} });
  api.onChanged((tables) => void readAgain(records, tables));
  startTexts(language);
  const view = render(
    <QueryClientProvider client={records}>
      <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>{ui}</I18nProvider>
    </QueryClientProvider>,
  );
  return { ...view, api };
}

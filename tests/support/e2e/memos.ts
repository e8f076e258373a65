/** The answer of the Beirut example, made by the window's own operations where a test is about something else. */
import type { Page } from 'playwright-core';
import { show } from '../../../build/demo/screens';
import { memoRoute } from '../../../renderer/shared/route';

/** When the member's question was answered: a UTC instant, ISO 8601. */
export const dayOfTheAnswer = '2024-08-13T07:00:00.000Z';

export const answerTitle = 'Svar om Beirut';

/** Makes an answer about the only cooperation, of today. @returns its id */
export function makeAnswer(page: Page, language: 'da' | 'en' = 'da', title = answerTitle): Promise<string> {
  return page.evaluate(
    async (given) => {
      const { api } = window;
      const cooperations = await api.cooperations.list({});
      const [cooperation] = cooperations.ok ? cooperations.value : [];
      const made = await api.memos.create({
        ...{ kind: 'answer', cooperationId: cooperation?.id ?? null, ...given },
        ...{ question: 'Hvad er det blevet til?', askedOn: '2024-08-07', asker: 'Et medlem' },
        ...{ addressees: 'Overborgmesteren', datedOn: '2024-08-13', sentOn: '2024-08-19' },
      });
      if (!made.ok) throw new Error(JSON.stringify(made));
      return made.value.id;
    },
    { language, title },
  );
}

/** Goes to a document's page. */
export const showMemo = (page: Page, id: string): Promise<void> => show(page, memoRoute(id));

import type { MemoKind, MemoLanguage } from '../../db/domain/memo';
import { loadExample } from '../../db/sample/load';
import { type TestApi, testApi, value } from './test-api';

/** The example of Beirut on the day of the answer, with a letterhead; `window.api` is its api. */
export async function beirutIn2024(language: MemoLanguage): Promise<TestApi> {
  const now = '2024-08-13T08:00:00.000Z';
  const api = testApi({ now, kind: 'example' });
  let ids = 0;
  const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  loadExample(api.file, language, { now: () => new Date(now), newId });
  window.api = Object.assign(api, { subscribe: () => () => {} });
  await value(
    api.office.update({
      patch: {
        ...{ authority: 'Københavns Kommune', unit: 'Center for Byudvikling, afsnit 5' },
        ...{ address: 'Rådhuset, 1599 København V', phone: '+45 33 66 33 66', ean: '5798009800176' },
      },
    }),
  );
  return api;
}

/** A document of the example, with a question of its own; resolves to its id. */
export async function aBeirutMemo(api: TestApi, kind: MemoKind, language: MemoLanguage): Promise<string> {
  const [cooperation] = await value(api.cooperations.list({}));
  const [mission] = await value(api.missions.list({}));
  const { id } = await value(
    api.memos.create({
      ...{ kind, language, title: 'Samarbejdet med Beirut' },
      ...(kind === 'mission-report'
        ? { missionId: mission?.id ?? null }
        : { cooperationId: cooperation?.id ?? null }),
      ...(kind === 'answer'
        ? {
            ...{ question: 'Hvad er det blevet til?\nOg for hvor mange penge?', askedOn: '2024-08-07' },
            ...{ asker: 'Et medlem', addressees: 'Overborgmesteren' },
          }
        : {}),
      ...{ datedOn: '2024-08-13', sentOn: '2024-08-19', handler: 'Mette Lind', hasSources: true },
    }),
  );
  return id;
}

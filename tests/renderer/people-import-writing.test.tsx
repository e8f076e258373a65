import '../support/dom';
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ImportRow } from '../../db/domain/person-import';
import { blankDraft } from '../../renderer/imports/people/draft';
import { useWriting } from '../../renderer/imports/people/useWriting';
import { testApi, value } from '../support/test-api';

const { contacts, languages, photo, organisation, ...fields } = blankDraft;
const rowOf = (givenName: string): ImportRow => ({
  ...{ personId: null, organisation, contacts: [...contacts], languages: [...languages], photo },
  fields: { ...fields, givenName },
});

it('writes the rows once, as one step, however often one asks for it', async () => {
  const api = testApi();
  window.api = Object.assign(api, { subscribe: () => () => {} });
  const { result } = renderHook(useWriting);
  const rows = Array.from({ length: 1_200 }, (_, index) => rowOf(`Person ${index}`));
  await act(() => Promise.all([result.current.write(rows), result.current.write(rows)]));
  expect(result.current.writing).toMatchObject({ state: 'done', created: 1_200 });
  expect(await value(api.people.list({}))).toHaveLength(1_200);
  await value(api.history.undo());
  expect(await value(api.people.list({}))).toEqual([]);
});

import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EvaluationSection } from '../../renderer/features/evaluations/EvaluationSection';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

afterEach(cleanup);

async function withEvaluations() {
  const api = testApi();
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const { id: cooperationId } = await value(api.cooperations.create({ partnerId, title: 'Samarbejdet' }));
  const evaluate = async (evaluatedOn: string, scores: Record<number, number>) => {
    const { id } = await value(api.evaluations.create({ cooperationId, evaluatedOn }));
    for (const [principle, score] of Object.entries(scores))
      await value(api.evaluations.setScore({ evaluationId: id, principle: Number(principle), score }));
    return id;
  };
  const show = (focus: string | null = null, language: 'da' | 'en' = 'da') =>
    renderOver(<EvaluationSection cooperationId={cooperationId} focus={focus} />, { api, language });
  return { api, cooperationId, evaluate, show, user: userEvent.setup() };
}

const row = async (name: RegExp) =>
  within(await screen.findByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('a cooperation’s evaluation', () => {
  it('shows the ten principles over time, a mean of what is assessed, and no change where one isn’t known', async () => {
    const { evaluate, show } = await withEvaluations();
    await evaluate('2015-12-01', { 1: 4, 9: 2 });
    await evaluate('2017-06-01', { 1: 3, 2: 4, 9: 1 });
    show('none');
    expect(await row(/^Territorial tilgang/)).toEqual(['4', '3', '−1']);
    expect(await row(/^Styring på flere niveauer/)).toEqual(['ikke vurderet', '4', 'ikke kendt']);
    expect(await row(/^Gennemsnit/)).toEqual(['3 (2 af 10 vurderet)', '2,7 (3 af 10 vurderet)']);
    expect(screen.getAllByRole('rowheader')).toHaveLength(11);
  });

  it('is made, assessed and un-assessed again, a note beside it', async () => {
    const { api, cooperationId, evaluate, show, user } = await withEvaluations();
    const id = await evaluate('2017-06-01', {});
    show(id);
    const pane = within(await screen.findByRole('complementary'));
    const scores = async () => (await value(api.evaluations.list({ cooperationId })))[0]?.scores;
    const financing = within(pane.getByRole('group', { name: 'Finansiering' }));
    await user.click(financing.getByRole('radio', { name: '2' }));
    await vi.waitFor(async () => expect(await scores()).toEqual([{ principle: 9, score: 2, note: '' }]));
    await user.type(financing.getByLabelText('Bemærkning til Finansiering'), 'Kun til 2017');
    await user.click(financing.getByRole('radio', { name: 'ikke vurderet' }));
    await vi.waitFor(async () =>
      expect(await scores()).toEqual([{ principle: 9, score: null, note: 'Kun til 2017' }]),
    );
    expect(api.bugs).toEqual([]);
  });

  it('begins with an empty page that says whose principles they are', async () => {
    const { api, cooperationId, show, user } = await withEvaluations();
    show(null, 'en');
    expect(await screen.findByText(/G20 leaders endorsed in Rome in 2021/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'New evaluation' }));
    await vi.waitFor(async () =>
      expect(await value(api.evaluations.list({ cooperationId }))).toMatchObject([
        { evaluatedOn: '2016-04-22', scores: [] },
      ]),
    );
  });
});

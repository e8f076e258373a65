import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { MarkdownText } from '../../renderer/features/notes/MarkdownText';
import { NotesTab } from '../../renderer/features/notes/NotesTab';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

describe('notes of a mission', () => {
  async function show() {
    const api = testApi();
    const { id: missionId } = await value(api.missions.create({ title: 'Beirut', kind: 'fact-finding' }));
    window.location.hash = `#/missions/${missionId}/notes`;
    renderOver(<NotesTab mission={await value(api.missions.get({ id: missionId }))} />, { api });
    await screen.findByText('Ingen noter endnu');
    const list = () => value(api.notes.list({ missionId }));
    return { api, missionId, list, user: userEvent.setup() };
  }

  beforeEach(() => {
    window.location.hash = '';
  });

  it('begin empty, are written and saved as one types', async () => {
    const { list, user } = await show();
    await user.click(await screen.findByRole('button', { name: 'Ny note' }));
    await user.type(await screen.findByLabelText('Notens tekst'), '# Indtryk');
    expect(screen.getByRole('heading', { name: 'Indtryk' })).toBeTruthy();
    await user.type(screen.getByLabelText('Notens titel'), 'Rådhuset');
    await user.tab();
    await waitFor(async () => expect(await list()).toMatchObject([{ title: 'Rådhuset', body: '# Indtryk' }]));
    expect(await screen.findByRole('link', { name: 'Rådhuset' })).toBeTruthy();
  });

  it('are listed with the newest first, and the place says which one is open', async () => {
    const { api, missionId } = await show();
    const first = await value(api.notes.create({ missionId, title: 'Første', body: 'et' }));
    await value(api.notes.create({ missionId, title: 'Anden', body: 'to' }));
    expect((await screen.findAllByRole('link')).map((link) => link.textContent)).toEqual(['Anden', 'Første']);
    expect(screen.getByDisplayValue('to')).toBeTruthy();
    window.location.hash = `#/missions/${missionId}/notes/${first.id}`;
    expect(await screen.findByDisplayValue('et')).toBeTruthy();
  });

  it('can be deleted', async () => {
    const { api, missionId, list, user } = await show();
    await value(api.notes.create({ missionId, title: 'Kladde' }));
    await user.click(await screen.findByRole('button', { name: 'Slet noten' }));
    expect(await screen.findByText('Ingen noter endnu')).toBeTruthy();
    expect(await list()).toEqual([]);
  });
});

describe('Markdown', () => {
  it('runs nothing, leads nowhere and loads nothing', () => {
    const text = [
      '<script>alert(1)</script><img src=x onerror=alert(1)>',
      '[kort](javascript:alert(1)) og <https://example.org/>',
      '![Foto](https://example.org/x.png)',
      '# Overskrift',
    ].join('\n\n');
    const { container } = renderOver(<MarkdownText text={text} />);
    expect(container.querySelector('a, img, script, [href], [src], [style], [onerror]')).toBeNull();
    expect(container.textContent).toContain('<script>alert(1)</script>');
    expect(container.textContent).toContain('kort (javascript:alert(1))');
    expect(container.textContent).toContain('Foto – Billede, ikke hentet (https://example.org/x.png)');
    expect(screen.getByRole('heading', { name: 'Overskrift', level: 3 })).toBeTruthy();
  });
});

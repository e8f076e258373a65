import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { OrganisationPicker } from '../../renderer/shared/OrganisationPicker';
import { PersonPicker } from '../../renderer/shared/PersonPicker';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

let api: TestApi;
beforeEach(() => {
  api = testApi();
});

function show(field: ReactNode) {
  renderOver(field, { api });
  return userEvent.setup();
}

function Person() {
  const [id, setId] = useState<string | null>(null);
  return <PersonPicker label="Leder" onChange={setId} value={id} />;
}

function Organisation() {
  const [id, setId] = useState<string | null>(null);
  return <OrganisationPicker label="Organisation" newKind="ministry" onChange={setId} value={id} />;
}

describe('picking a person', () => {
  it('offers who fits, with what they do', async () => {
    await value(api.people.create({ givenName: 'Anne', familyName: 'Holm', position: 'Kontorchef' }));
    await value(api.people.create({ givenName: 'Bo', familyName: 'Lund' }));
    const user = show(<Person />);
    const field = screen.getByRole('combobox', { name: 'Leder' });
    await user.type(field, 'anne');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
    expect(screen.getAllByRole('option')[0]?.textContent).toBe('Anne HolmKontorchef');
    await user.keyboard('{ArrowDown}{Enter}');
    expect((field as HTMLInputElement).value).toBe('Anne Holm');
  });

  it('creates whom nobody is called like, at once with Enter', async () => {
    const user = show(<Person />);
    await user.type(screen.getByRole('combobox', { name: 'Leder' }), 'Jan van der Meer{Enter}');
    await waitFor(() => expect(screen.getByDisplayValue('Jan van der Meer')).toBe(document.activeElement));
    expect(await value(api.people.list({}))).toMatchObject([
      { givenName: 'Jan', familyName: 'van der Meer' },
    ]);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('takes the one of exactly that name with Enter rather than making another', async () => {
    await value(api.people.create({ givenName: 'Anne', familyName: 'Holm' }));
    const user = show(<Person />);
    await user.type(screen.getByRole('combobox', { name: 'Leder' }), 'anne holm{Enter}');
    await waitFor(() => screen.getByDisplayValue('Anne Holm'));
    expect(await value(api.people.list({}))).toHaveLength(1);
  });

  it('creates beside similar ones only when told so', async () => {
    await value(api.people.create({ givenName: 'Anne', familyName: 'Holm-Krogh' }));
    const user = show(<Person />);
    await user.type(screen.getByRole('combobox', { name: 'Leder' }), 'Anne Holm{Enter}');
    expect(await value(api.people.list({}))).toHaveLength(1);
    await user.click(await screen.findByRole('option', { name: 'Opret ”Anne Holm”' }));
    await waitFor(() => screen.getByDisplayValue('Anne Holm'));
    expect(await value(api.people.list({}))).toHaveLength(2);
  });
});

describe('picking an organisation', () => {
  it('creates one of the kind that belongs there', async () => {
    const user = show(<Organisation />);
    await user.type(screen.getByRole('combobox', { name: 'Organisation' }), 'Udenrigsministeriet{Enter}');
    await waitFor(() => screen.getByDisplayValue('Udenrigsministeriet'));
    expect(await value(api.people.listOrganisations({}))).toMatchObject([
      { name: 'Udenrigsministeriet', kind: 'ministry' },
    ]);
  });
});

import '../../support/dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ProgrammeSettings } from '../../../renderer/app/ProgrammeSettings';
import { RadarSettings } from '../../../renderer/app/RadarSettings';
import { useRecords } from '../../../renderer/shared/records';
import { renderOver } from '../../support/render';
import { testApi, value } from '../../support/test-api';

function Settings() {
  const { data: office } = useRecords('office', 'get');
  return office ? (
    <>
      <ProgrammeSettings office={office} />
      <RadarSettings office={office} />
    </>
  ) : null;
}

async function opened() {
  const api = testApi();
  renderOver(<Settings />, { api });
  await screen.findByRole('textbox', { name: /^Tolk uden pause/ });
  return { api, office: () => value(api.office.get()), user: userEvent.setup() };
}

async function write(user: ReturnType<typeof userEvent.setup>, name: RegExp, text: string) {
  const field = screen.getByRole('textbox', { name });
  await user.clear(field);
  if (text) await user.type(field, text);
  await user.tab();
  return field;
}

it('the limits save themselves', async () => {
  const { office, user } = await opened();
  await write(user, /^Tolk uden pause/, '45');
  await write(user, /^Alt bekræftet/, '0');
  await waitFor(async () => expect(await office()).toMatchObject({ interpreterMinutes: 45, confirmDays: 0 }));
});

it('a limit out of range, or none, says so at its field and changes nothing', async () => {
  const { office, user } = await opened();
  const field = await write(user, /^Tolk uden pause/, '5');
  await screen.findByText('Skriv et helt tal fra 15 til 480.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await write(user, /^Alt bekræftet/, '');
  await screen.findByText('Skriv et helt tal fra 0 til 365.');
  expect(await office()).toMatchObject({ interpreterMinutes: 90, confirmDays: 14 });
  await write(user, /^Tolk uden pause/, '60');
  await waitFor(() => expect(screen.queryByText('Skriv et helt tal fra 15 til 480.')).toBeNull());
});

it('working languages are chosen by name, and one must be left', async () => {
  const { office, user } = await opened();
  await user.click(screen.getByRole('combobox', { name: /^Sprog uden tolk/ }));
  await user.keyboard('svensk{ArrowDown}{Enter}{Escape}');
  await waitFor(async () => expect((await office()).workingLanguages).toEqual(['da', 'en', 'sv']));
  for (const language of ['dansk', 'engelsk', 'svensk'])
    await user.click(screen.getByRole('button', { name: new RegExp(language) }));
  await screen.findByText('Skal udfyldes.');
  expect((await office()).workingLanguages).not.toEqual([]);
});

const monthsWrong = 'Skriv hele måneder fra 1 til 120, højst seks, fx 12, 6, 3.';

it('what the radar goes by is shown as saved and saves itself', async () => {
  const { office, user } = await opened();
  const { silenceDays, waitingDays, agreementMonths } = await office();
  const text = (name: RegExp) => (screen.getByRole('textbox', { name }) as HTMLInputElement).value;
  expect(text(/^Stille efter/)).toBe(String(silenceDays));
  expect(text(/^Venter for længe/)).toBe(String(waitingDays));
  expect(text(/^Varsel om aftalers udløb/)).toBe(agreementMonths.join(', '));
  await write(user, /^Stille efter/, '120');
  await write(user, /^Venter for længe/, '10');
  await write(user, /^Varsel om aftalers udløb/, '3, 18 og 6');
  await waitFor(async () =>
    expect(await office()).toMatchObject({ silenceDays: 120, waitingDays: 10, agreementMonths: [18, 6, 3] }),
  );
  await waitFor(() => expect(text(/^Varsel om aftalers udløb/)).toBe('18, 6, 3'));
  // No warning at all is a choice too.
  await write(user, /^Varsel om aftalers udløb/, '');
  await waitFor(async () => expect((await office()).agreementMonths).toEqual([]));
});

it.each([
  [/^Stille efter/, '0', '90', 'Skriv et helt tal fra 1 til 3650.'],
  [/^Venter for længe/, '', '90', 'Skriv et helt tal fra 1 til 3650.'],
  [/^Varsel om aftalers udløb/, 'tolv', '12', monthsWrong],
])('what the radar can’t go by stays in %s with the reason: %s', async (name, wrong, right, reason) => {
  const { office, user } = await opened();
  const before = await office();
  const field = screen.getByRole('textbox', { name }) as HTMLInputElement;
  field.focus();
  field.select();
  await user.keyboard(wrong || '{Backspace}');
  await user.tab();
  await screen.findByText(reason);
  expect(field).toHaveProperty('value', wrong);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(await office()).toEqual(before);
  await write(user, name, right);
  await waitFor(() => expect(screen.queryByText(reason)).toBeNull());
});

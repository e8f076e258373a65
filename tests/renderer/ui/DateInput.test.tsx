import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { afterEach, expect, test, vi } from 'vitest';
import { DateInput } from '../../../renderer/ui/DateInput';
import { ParsedInput } from '../../../renderer/ui/ParsedInput';

function parse(text: string) {
  const [, day, month, year] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text.trim()) ?? [];
  if (!day || !month || !year || Number(month) > 12) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function format(iso: string) {
  return iso.split('-').reverse().join('-');
}

const onInvalid = vi.fn();
const onChange = vi.fn();

function Form({ initial = null }: { initial?: string | null }) {
  const [value, setValue] = useState<string | null>(initial);
  return (
    <I18nProvider locale="da-DK">
      <DateInput
        calendarLabel="Calendar"
        format={format}
        invalidMessage="Not a date"
        label="From"
        onChange={(iso) => {
          onChange(iso);
          setValue(iso);
        }}
        onInvalid={onInvalid}
        parse={parse}
        value={value}
      />
      <button onClick={() => setValue('2020-01-31')} type="button">
        Undo
      </button>
    </I18nProvider>
  );
}

afterEach(() => vi.clearAllMocks());

function input() {
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'From' });
}

test('a readable date is stored as it is typed and written out in full on leaving', async () => {
  const user = userEvent.setup();
  render(<Form />);
  await user.type(input(), '6-5-2016');
  expect(onChange).toHaveBeenLastCalledWith('2016-05-06');
  expect(input().value).toBe('6-5-2016');
  await user.tab();
  expect(input().value).toBe('06-05-2016');
});

test('an unreadable text stays letter for letter, is reported and leaves the stored date alone', async () => {
  const user = userEvent.setup();
  render(<Form initial="2016-05-16" />);
  await user.clear(input());
  onChange.mockClear();
  await user.type(input(), '31-13-2016');
  expect(screen.queryByText('Not a date')).toBeNull();
  await user.tab();
  expect(input().value).toBe('31-13-2016');
  expect(onInvalid).toHaveBeenCalledExactlyOnceWith('31-13-2016');
  expect(onChange).not.toHaveBeenCalled();
  expect(screen.getByText('Not a date')).toBeTruthy();
  expect(input().getAttribute('aria-invalid')).toBe('true');

  await user.clear(input());
  await user.type(input(), '31-12-2016');
  expect(screen.queryByText('Not a date')).toBeNull();
});

test('an emptied field is null', async () => {
  const user = userEvent.setup();
  render(<Form initial="2016-05-16" />);
  await user.clear(input());
  await user.tab();
  expect(onChange).toHaveBeenLastCalledWith(null);
  expect(input().value).toBe('');
});

test('a value that changes from outside replaces the text, a wrong one included', async () => {
  const user = userEvent.setup();
  render(<Form initial="2016-05-16" />);
  await user.clear(input());
  await user.type(input(), 'soon');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(input().value).toBe('31-01-2020');
  expect(screen.queryByText('Not a date')).toBeNull();
});

test('the calendar opens from its button, moves with the arrows and gives the focus back', async () => {
  const user = userEvent.setup();
  render(<Form initial="2016-05-16" />);
  await user.tab();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('dialog', { name: 'Calendar' })).toBeTruthy();
  await user.keyboard('{ArrowRight}{Enter}');
  expect(onChange).toHaveBeenLastCalledWith('2016-05-17');
  expect(input().value).toBe('17-05-2016');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Calendar' })));
});

test('Alt and the arrow down open the calendar from the text', async () => {
  const user = userEvent.setup();
  render(<Form initial="2016-05-16" />);
  await user.click(input());
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(screen.getByRole('dialog', { name: 'Calendar' })).toBeTruthy();
});

test('a time keeps a wrong text too', async () => {
  const user = userEvent.setup();
  const changed = vi.fn();
  render(
    <ParsedInput
      format={(time) => time}
      invalidMessage="Not a time"
      label="Begins"
      onChange={changed}
      parse={(text) => (/^\d\d:\d\d$/.test(text) ? text : null)}
      value="09:00"
    />,
  );
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Begins' });
  await user.type(field, ' in the morning');
  await user.tab();
  expect(field.value).toBe('09:00 in the morning');
  expect(screen.getByText('Not a time')).toBeTruthy();
  expect(changed).not.toHaveBeenCalled();
});

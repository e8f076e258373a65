import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { afterEach, expect, test, vi } from 'vitest';
import type { Choice } from '../../../renderer/ui/ChoiceList';
import { ComboBox } from '../../../renderer/ui/ComboBox';
import { MultiPicker } from '../../../renderer/ui/MultiPicker';

const zones: Choice[] = Array.from({ length: 60 }, (_, index) => ({
  id: `z${index}`,
  label: `Zone ${index}`,
}));

const onChange = vi.fn();
afterEach(() => vi.clearAllMocks());

function One({ items = zones, initial = null }: { items?: Choice[]; initial?: string | null }) {
  const [all, setAll] = useState(items);
  const [value, setValue] = useState<string | null>(initial);
  return (
    <I18nProvider locale="da-DK">
      <ComboBox
        createLabel={(text) => `Create ${text}`}
        emptyLabel="Nothing"
        items={all}
        label="Place"
        onChange={(id) => {
          onChange(id);
          setValue(id);
        }}
        onCreate={(text) => {
          setValue(`new ${text}`);
          setTimeout(() => setAll([...all, { id: `new ${text}`, label: text }]), 20);
        }}
        value={value}
      />
      <output>{value}</output>
    </I18nProvider>
  );
}

function box() {
  return screen.getByRole<HTMLInputElement>('combobox', { name: 'Place' });
}

function optionNames() {
  return screen.getAllByRole('option').map((option) => option.textContent);
}

test('any part of a name finds it, and Enter chooses', async () => {
  const user = userEvent.setup();
  render(<One />);
  await user.type(box(), 'ne 5');
  expect(optionNames().slice(0, 3)).toEqual(['Zone 5', 'Zone 50', 'Zone 51']);
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(onChange).toHaveBeenCalledWith('z50');
  expect(box().value).toBe('Zone 50');
});

test('the last entry creates what was typed; its name fills the text once it has arrived', async () => {
  const user = userEvent.setup();
  render(<One items={[{ id: 'b', label: 'Beirut' }]} />);
  await user.type(box(), 'Antalya');
  expect(optionNames()).toEqual(['Create Antalya']);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(screen.getByRole('status').textContent).toBe('new Antalya');
  await waitFor(() => expect(box().value).toBe('Antalya'));
  expect(document.activeElement).toBe(box());
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.type(box(), 'x');
  expect(optionNames()).toEqual(['Create Antalyax']);
});

test('the entry that creates works with the mouse too, and is not offered for a name that exists', async () => {
  const user = userEvent.setup();
  render(<One items={[{ id: 'b', label: 'Beirut' }]} />);
  await user.type(box(), 'beirut');
  expect(optionNames()).toEqual(['Beirut']);
  await user.type(box(), ' harbour');
  await user.click(screen.getByRole('option', { name: 'Create beirut harbour' }));
  expect(screen.getByRole('status').textContent).toBe('new beirut harbour');
  expect(onChange).not.toHaveBeenCalledWith('create:');
});

test('leaving a half-typed name keeps what was chosen; emptying it is null', async () => {
  const user = userEvent.setup();
  render(<One initial="z1" />);
  expect(box().value).toBe('Zone 1');
  await user.type(box(), 'xyz');
  await user.tab();
  expect(box().value).toBe('Zone 1');
  expect(onChange).not.toHaveBeenCalled();
  await user.clear(box());
  await user.tab();
  expect(onChange).toHaveBeenLastCalledWith(null);
});

function Several() {
  const [all, setAll] = useState<Choice[]>([
    { id: 'm', label: 'Mayor' },
    { id: 'a', label: 'Ambassador' },
  ]);
  const [value, setValue] = useState<string[]>(['m']);
  return (
    <I18nProvider locale="en-GB">
      <MultiPicker
        createLabel={(text) => `Create ${text}`}
        emptyLabel="Nothing"
        items={all}
        label="People"
        onChange={(ids) => {
          onChange(ids);
          setValue(ids);
        }}
        onCreate={(text) => {
          setAll((before) => [...before, { id: text, label: text }]);
          setValue((before) => [...before, text]);
        }}
        value={value}
      />
    </I18nProvider>
  );
}

function tags() {
  return within(screen.getByRole('grid', { name: 'People' }))
    .getAllByRole('row')
    .map((tag) => tag.textContent);
}

test('several are picked one after the other, the text emptied each time', async () => {
  const user = userEvent.setup();
  render(<Several />);
  const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'People' });
  await user.type(input, 'amb');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onChange).toHaveBeenCalledWith(['m', 'a']);
  expect(input.value).toBe('');
  await user.type(input, 'Interpreter');
  await user.keyboard('{ArrowDown}{Enter}');
  await user.keyboard('{Escape}');
  expect(tags()).toEqual(['Mayor', 'Ambassador', 'Interpreter']);
  expect(input.value).toBe('');
});

test('a tag is removed with the keyboard', async () => {
  const user = userEvent.setup();
  render(<Several />);
  await user.tab();
  await user.tab();
  await user.keyboard('{Delete}');
  expect(onChange).toHaveBeenLastCalledWith([]);
});

test('leaving the field with Tab keeps what Enter chose, and Enter again takes it off', async () => {
  const user = userEvent.setup();
  render(<Several />);
  const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'People' });
  await user.type(input, 'amb');
  await user.keyboard('{ArrowDown}{Enter}{Tab}');
  expect(tags()).toEqual(['Mayor', 'Ambassador']);
  await user.type(input, 'amb');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(['m']);
});

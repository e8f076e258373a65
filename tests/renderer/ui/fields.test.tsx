import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CheckboxGroup } from '../../../renderer/ui/CheckboxGroup';
import { NumberField } from '../../../renderer/ui/NumberField';
import { RadioGroup } from '../../../renderer/ui/RadioGroup';
import { Select } from '../../../renderer/ui/Select';
import { TextField } from '../../../renderer/ui/TextField';
import { TitleField } from '../../../renderer/ui/TitleField';

/** The texts that a screen reader reads after a control's name. */
function descriptionOf(element: Element) {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

describe('a text field', () => {
  test('is named by its label and described by hint and error', () => {
    render(
      <TextField error="Too short" hint="As on the letter" label="Case" onChange={() => {}} value="20" />,
    );
    const input = screen.getByRole('textbox', { name: 'Case' });
    expect(descriptionOf(input)).toContain('As on the letter');
    expect(descriptionOf(input)).toContain('Too short');
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  test('announces an error that appears later and keeps what was typed', () => {
    const field = (error?: string) => (
      <TextField error={error} label="Case" onChange={() => {}} value="typed <script>" />
    );
    const { container, rerender } = render(field());
    const live = container.querySelector('[aria-live="polite"]');
    expect(live?.textContent).toBe('');
    rerender(field('Unknown case'));
    expect(live?.textContent).toBe('Unknown case');
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'typed <script>');
  });

  test('says that it is required without putting the sign into its name', () => {
    render(<TextField isRequired label="Title" onChange={() => {}} value="" />);
    const input = screen.getByRole('textbox', { name: 'Title' });
    expect(input.hasAttribute('required') || input.getAttribute('aria-required') === 'true').toBe(true);
  });

  test('finds the direction of the text by itself', () => {
    render(<TextField label="Name" onChange={() => {}} value="بيروت" />);
    expect(screen.getByRole('textbox').getAttribute('dir')).toBe('auto');
  });
});

test('Enter in a title field ends the writing, and a pasted line break becomes a space', async () => {
  const user = userEvent.setup();
  const onBlur = vi.fn();
  function Title() {
    const [title, setTitle] = useState('');
    return <TitleField label="Title" onBlur={onBlur} onChange={setTitle} value={title} />;
  }
  render(<Title />);
  const field = screen.getByRole('textbox', { name: 'Title' });
  await user.click(field);
  await user.paste('Visit\nto Beirut');
  await user.keyboard('{Enter}');
  expect(field).toHaveProperty('value', 'Visit to Beirut');
  expect(onBlur).toHaveBeenCalledOnce();
  expect(document.activeElement).not.toBe(field);
});

test('an emptied number is null, not zero', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn();
  render(<NumberField label="People" onChange={onChange} value={14} />);
  await user.clear(screen.getByRole('textbox', { name: 'People' }));
  await user.tab();
  expect(onChange).toHaveBeenLastCalledWith(null);
});

test('a select is opened, moved and chosen from with the keyboard', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn();
  render(
    <Select
      items={[
        { id: 'idea', label: 'Idea' },
        { id: 'done', label: 'Done' },
      ]}
      label="Stage"
      onChange={onChange}
      value="idea"
    />,
  );
  await user.tab();
  await user.keyboard('{Enter}{ArrowDown}{Enter}');
  expect(onChange).toHaveBeenCalledWith('done');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: /Stage/ })));
});

test('a checkbox group gives the chosen ids in the order of its items', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn();
  render(
    <CheckboxGroup
      items={[
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ]}
      label="Topics"
      onChange={onChange}
      value={['b']}
    />,
  );
  await user.click(screen.getByRole('checkbox', { name: 'A' }));
  expect(onChange).toHaveBeenCalledWith(['a', 'b']);
});

test('a radio group ties its error to the group and moves with the arrows', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn();
  render(
    <RadioGroup
      error="Choose one"
      items={[
        { id: 'out', label: 'Out' },
        { id: 'in', label: 'In' },
      ]}
      label="Direction"
      onChange={onChange}
      value="out"
    />,
  );
  expect(descriptionOf(screen.getByRole('radiogroup', { name: 'Direction' }))).toContain('Choose one');
  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(onChange).toHaveBeenCalledWith('in');
});

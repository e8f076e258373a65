import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { accelerator, isShortcut, shortcutWords } from '../../../renderer/app/shortcut';
import { describe as menuOf } from '../../../renderer/app/useNativeMenu';
import { useShortcuts } from '../../../renderer/app/useShortcuts';
import { startTexts, textsIn } from '../../../renderer/i18n';
import { type Command, runCommand, useCommands, useOfferedCommands } from '../../../renderer/shared/commands';

startTexts('da');

function Offering({ commands }: { commands: Command[] }) {
  useCommands(commands);
  useShortcuts();
  return <input aria-label="field" />;
}

function Listing() {
  return (
    <output>
      {useOfferedCommands()
        .map(({ name }) => name)
        .join(', ')}
    </output>
  );
}

const command = (id: string, more: Partial<Command> = {}): Command => ({
  id,
  name: id,
  group: 'screen',
  run: vi.fn(),
  ...more,
});

it('commands are offered while their screen is there, and do what they do then', () => {
  const first = command('first');
  const view = render(
    <>
      <Offering commands={[first]} />
      <Listing />
    </>,
  );
  expect(screen.getByRole('status').textContent).toBe('first');
  runCommand('first');
  expect(first.run).toHaveBeenCalledOnce();
  view.rerender(<Listing />);
  expect(screen.getByRole('status').textContent).toBe('');
  runCommand('first');
  expect(first.run).toHaveBeenCalledOnce();
});

it('a shortcut runs its command from a field, a screen’s own before the window’s', async () => {
  const general = command('general', { shortcut: 'Mod+N' });
  const special = command('special', { shortcut: 'Mod+N' });
  const off = command('off', { shortcut: 'Mod+M', isEnabled: false });
  render(
    <>
      <Offering commands={[general, off]} />
      <Offering commands={[special]} />
    </>,
  );
  const [field] = screen.getAllByLabelText('field');
  field?.focus();
  await userEvent.keyboard('{Control>}n{/Control}{Control>}m{/Control}n');
  expect(special.run).toHaveBeenCalled();
  expect(general.run).not.toHaveBeenCalled();
  expect(off.run).not.toHaveBeenCalled();
});

it('a shortcut is read the same by keyboard, menu and eye', () => {
  const event = new KeyboardEvent('keydown', { key: 'N', ctrlKey: true, shiftKey: true });
  expect(isShortcut(event, 'Mod+Shift+N')).toBe(true);
  expect(isShortcut(event, 'Mod+N')).toBe(false);
  expect(accelerator('Mod+Shift+N')).toBe('CommandOrControl+Shift+N');
  expect(accelerator('Alt+ArrowLeft')).toBe('Alt+Left');
  expect(shortcutWords('Mod+Shift+N')).toBe('Ctrl Shift N');
});

it('the native menu is drawn from the same commands', () => {
  const menu = menuOf(
    [command('a', { group: 'go', shortcut: 'Mod+1' }), command('b', { isEnabled: false })],
    textsIn('da'),
  );
  expect(menu.map(({ label }) => label)).toEqual(['Fil', 'Rediger', 'Vis', 'Gå til', 'Handling']);
  expect(menu.find(({ label }) => label === 'Gå til')?.entries).toEqual([
    {
      type: 'command',
      id: 'a',
      label: 'a',
      accelerator: 'CommandOrControl+1',
      enabled: true,
      checked: undefined,
    },
  ]);
  expect(menu.at(-1)?.entries[0]).toMatchObject({ id: 'b', enabled: false });
});

import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { AlertDialog } from '../../../renderer/ui/AlertDialog';
import { Button } from '../../../renderer/ui/Button';
import { Dialog } from '../../../renderer/ui/Dialog';
import { IconButton } from '../../../renderer/ui/IconButton';
import { MenuButton } from '../../../renderer/ui/MenuButton';
import { Popover } from '../../../renderer/ui/Popover';
import { SidePane } from '../../../renderer/ui/SidePane';
import { TextField } from '../../../renderer/ui/TextField';
import { ToastRegion } from '../../../renderer/ui/ToastRegion';
import { showToast, toastQueue } from '../../../renderer/ui/toasts';

function WithDialog() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open</Button>
      <Dialog
        closeLabel="Close"
        footer={<Button>Create</Button>}
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="New"
      >
        <TextField autoFocus label="Name" onChange={() => {}} value="" />
      </Dialog>
    </>
  );
}

test('a dialog takes the focus, keeps it, closes with Esc and gives it back', async () => {
  const user = userEvent.setup();
  render(<WithDialog />);
  const opener = screen.getByRole('button', { name: 'Open' });
  await user.click(opener);
  const dialog = screen.getByRole('dialog', { name: 'New' });
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
  for (let press = 0; press < 4; press++) {
    await user.tab();
    expect(dialog.contains(document.activeElement)).toBe(true);
  }
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(opener));
});

function WithAlert({ onConfirm }: { onConfirm: () => void }) {
  const [isOpen, setOpen] = useState(true);
  return (
    <AlertDialog
      cancelLabel="Keep"
      confirmLabel="Delete"
      isDangerous
      isOpen={isOpen}
      onConfirm={onConfirm}
      onOpenChange={setOpen}
      title="Delete it?"
    >
      It can be undone.
    </AlertDialog>
  );
}

test('a dangerous question starts on the answer that does nothing', async () => {
  const user = userEvent.setup();
  const onConfirm = vi.fn();
  render(<WithAlert onConfirm={onConfirm} />);
  expect(screen.getByRole('alertdialog', { name: 'Delete it?' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep' }));
  await user.keyboard('{Enter}');
  expect(onConfirm).not.toHaveBeenCalled();
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('confirming closes the question and does it', async () => {
  const user = userEvent.setup();
  const onConfirm = vi.fn();
  render(<WithAlert onConfirm={onConfirm} />);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onConfirm).toHaveBeenCalledOnce();
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('a menu opens, moves and acts with the keyboard and skips what is off', async () => {
  const user = userEvent.setup();
  const onAction = vi.fn();
  render(
    <MenuButton
      items={[
        { id: 'a', label: 'Print', isDisabled: true, onAction },
        { id: 'b', label: 'Delete', startsGroup: true, onAction: () => onAction('deleted') },
      ]}
      label="More"
    />,
  );
  await user.tab();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onAction).toHaveBeenCalledExactlyOnceWith('deleted');
  expect(screen.queryByRole('menu')).toBeNull();
});

test('a menu and a pop-over open from a button that is only a sign', async () => {
  const user = userEvent.setup();
  const onAction = vi.fn();
  render(
    <>
      <MenuButton icon={Ellipsis} isIconOnly items={[{ id: 'a', label: 'Print', onAction }]} label="More" />
      <Popover label="Filter" trigger={<IconButton icon={Ellipsis} label="Narrow down" />}>
        {({ close }) => <Button onPress={close}>Done</Button>}
      </Popover>
    </>,
  );
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('menuitem', { name: 'Print' }));
  expect(onAction).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Narrow down' }));
  expect(screen.getByRole('dialog', { name: 'Filter' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a toast is announced, offers its way back once, and a failure stays', async () => {
  const user = userEvent.setup();
  const undo = vi.fn();
  render(<ToastRegion closeLabel="Close" label="Messages" />);
  act(() => {
    showToast({ title: 'Moved', action: { label: 'Undo', onPress: undo } });
    showToast({ title: 'Not saved', tone: 'stop' });
  });
  expect(screen.getByRole('region', { name: 'Messages' })).toBeTruthy();
  const alerts = screen.getAllByRole('alert').map((alert) => alert.textContent);
  expect(alerts.sort()).toEqual(['Moved', 'Not saved']);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('Moved')).toBeNull();
  expect(toastQueue.visibleToasts.map((toast) => toast.timeout)).toEqual([undefined]);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText('Not saved')).toBeNull();
});

function WithPane() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Item</Button>
      {isOpen && (
        <SidePane closeLabel="Close" heading="Workshop" onClose={() => setOpen(false)}>
          <TextField label="Title" onChange={() => {}} value="" />
        </SidePane>
      )}
    </>
  );
}

test('a side pane takes the focus, leaves the rest usable, closes with Esc and gives the focus back', async () => {
  const user = userEvent.setup();
  render(<WithPane />);
  const opener = screen.getByRole('button', { name: 'Item' });
  await user.click(opener);
  const pane = screen.getByRole('complementary', { name: 'Workshop' });
  expect(document.activeElement).toBe(pane);
  expect(screen.getByRole('button', { name: 'Item' })).toBe(opener);
  await user.click(screen.getByRole('textbox', { name: 'Title' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

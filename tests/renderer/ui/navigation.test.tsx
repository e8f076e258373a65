import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Breadcrumbs } from '../../../renderer/ui/Breadcrumbs';
import { Checkbox } from '../../../renderer/ui/Checkbox';
import { List } from '../../../renderer/ui/List';
import { ListRow } from '../../../renderer/ui/ListRow';
import { SegmentedControl } from '../../../renderer/ui/SegmentedControl';
import { TabNav } from '../../../renderer/ui/TabNav';
import { TopicMark } from '../../../renderer/ui/TopicMark';

test('tabs are links that say where one is and follow Enter', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn();
  render(
    <TabNav
      current="programme"
      items={[
        { id: 'programme', label: 'Programme' },
        { id: 'people', label: 'People', count: 0, onPress },
      ]}
      label="Mission"
    />,
  );
  const nav = screen.getByRole('navigation', { name: 'Mission' });
  expect(within(nav).getByRole('link', { current: 'page' }).textContent).toBe('Programme');
  await user.tab();
  await user.tab();
  expect(document.activeElement?.textContent).toBe('People0');
  await user.keyboard('{Enter}');
  expect(onPress).toHaveBeenCalledOnce();
});

test('the last breadcrumb leads up as the others do', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn();
  render(
    <Breadcrumbs
      items={[
        { id: 'all', label: 'Missions' },
        { id: 'c', label: 'Beirut', onPress },
      ]}
      label="Path"
    />,
  );
  await user.click(screen.getByRole('link', { name: 'Beirut' }));
  expect(onPress).toHaveBeenCalledOnce();
});

test('a row is a link described by its second line, and a box in it stays a box', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn();
  const onChange = vi.fn();
  render(
    <List label="Waiting">
      <ListRow
        leading={<Checkbox isLabelHidden isSelected={false} label="Done" onChange={onChange} />}
        onPress={onPress}
        secondLine="The ministry"
        title="An answer"
      />
    </List>,
  );
  const link = screen.getByRole('link', { name: 'An answer' });
  const described = document.getElementById(link.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('The ministry');
  await user.click(screen.getByRole('checkbox', { name: 'Done' }));
  expect(onChange).toHaveBeenCalledWith(true);
  expect(onPress).not.toHaveBeenCalled();
  await user.click(link);
  expect(onPress).toHaveBeenCalledOnce();
});

test('one of the segments is always chosen', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn();
  render(
    <SegmentedControl
      items={[
        { id: 'list', label: 'List' },
        { id: 'days', label: 'Days' },
      ]}
      label="View"
      onChange={onChange}
      value="list"
    />,
  );
  await user.click(screen.getByRole('radio', { name: 'List' }));
  await user.keyboard('{ArrowRight}{Enter}');
  expect(onChange.mock.calls.filter(([id]) => id !== 'list')).toEqual([['days']]);
});

test('a topic with an unknown sign still says its name', () => {
  render(<TopicMark colour="none" icon="from a later version" label="Harbours" />);
  expect(screen.getByText('Harbours')).toBeTruthy();
});

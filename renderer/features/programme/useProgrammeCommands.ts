import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, CircleHelp, Plus, Trash2 } from 'lucide-react';
import type { ProgrammeItem } from '../../../db/domain/programme';
import { useTexts } from '../../i18n';
import { type Command, useCommands } from '../../shared/commands';
import { type Arrow, movedByKey, resizedByKey } from './keyMoves';
import type { ProgrammeActions } from './useProgrammeActions';

type Options = {
  /** The item that the focus is on, or was on last. */
  item: ProgrammeItem | null;
  days: readonly string[];
  actions: ProgrammeActions;
  onCreate: () => void;
  onHelp: () => void;
};

/**
 * The programme's commands for the palette and the menu. They carry no shortcuts: the keys of the grid work on it alone,
 * so that letters stay letters and the window's own Alt + arrow goes on working elsewhere.
 */
export function useProgrammeCommands({ item, days, actions, onCreate, onHelp }: Options): void {
  const { t } = useTexts();
  const ofItem = (
    command: Pick<Command, 'id' | 'name' | 'icon'>,
    run: (item: ProgrammeItem) => void,
  ): Command => ({
    ...command,
    group: 'screen',
    isEnabled: item !== null,
    run: () => item && run(item),
  });
  const move = (arrow: Arrow) => (own: ProgrammeItem) =>
    actions.place(own, movedByKey(own.time, arrow, days), 'by-key');
  const resize = (arrow: Arrow) => (own: ProgrammeItem) =>
    actions.place(own, resizedByKey(own.time, arrow), 'by-key');
  const name = (key: 'later' | 'earlier' | 'nextDay' | 'previousDay' | 'longer' | 'shorter') => ({
    id: `programme.${key}`,
    name: t(`programme.commands.${key}`),
  });

  useCommands([
    {
      id: 'programme.create',
      name: t('programme.commands.create'),
      group: 'screen',
      icon: Plus,
      run: onCreate,
    },
    {
      id: 'programme.createUnscheduled',
      name: t('programme.commands.createUnscheduled'),
      group: 'screen',
      icon: Plus,
      run: () => void actions.createAt({ kind: 'unscheduled' }),
    },
    ofItem({ ...name('later'), icon: ArrowDown }, move('ArrowDown')),
    ofItem({ ...name('earlier'), icon: ArrowUp }, move('ArrowUp')),
    ofItem({ ...name('nextDay'), icon: ArrowRight }, move('ArrowRight')),
    ofItem({ ...name('previousDay'), icon: ArrowLeft }, move('ArrowLeft')),
    ofItem(name('longer'), resize('ArrowDown')),
    ofItem(name('shorter'), resize('ArrowUp')),
    ofItem({ id: 'programme.unschedule', name: t('programme.commands.unschedule') }, (own) =>
      actions.place(own, { kind: 'unscheduled' }, 'by-key'),
    ),
    ofItem(
      { id: 'programme.remove', name: t('programme.commands.remove'), icon: Trash2 },
      (own) => void actions.remove(own),
    ),
    {
      id: 'programme.help',
      name: t('programme.commands.help'),
      group: 'screen',
      icon: CircleHelp,
      run: onHelp,
    },
  ]);
}

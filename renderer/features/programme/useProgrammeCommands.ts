import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  CalendarPlus,
  CircleHelp,
  ClipboardPaste,
  Copy,
  CopyPlus,
  Inbox,
  Languages,
  Plus,
  Scissors,
  Timer,
  Trash2,
  Users,
} from 'lucide-react';
import type { ProgrammeItem } from '../../../db/domain/programme';
import type { GridStep } from '../../../db/domain/scheduling';
import { useTexts } from '../../i18n';
import { type Command, useCommands } from '../../shared/commands';
import type { Arrow } from './keyMoves';
import type { useCopies } from './useCopies';
import type { ProgrammeActions } from './useProgrammeActions';

/** A command of the programme: `key` is heard on the grid alone, `inMenu` stands in the toolbar's menu. */
export type GridCommand = Command & { key?: string; inMenu?: 'first' | 'later' };

/** The dialogs of the programme. */
export type DialogName = 'shift' | 'day' | 'groups' | 'texts';

type Options = {
  /** The item that the focus is on, or was on last. */
  item: ProgrammeItem | null;
  /** The items that a command is about. */
  chosen: readonly ProgrammeItem[];
  step: GridStep;
  hasDays: boolean;
  actions: ProgrammeActions;
  copies: ReturnType<typeof useCopies>;
  onCreate: () => void;
  onPaste: () => void;
  onSelectAll: () => void;
  onZoom: (by: -1 | 1) => void;
  onOpen: (dialog: DialogName) => void;
  onHelp: () => void;
};

type Name = keyof typeof keys;

/** The key of each command on the grid. */
const keys = {
  create: 'N',
  createUnscheduled: undefined,
  later: 'Alt ArrowDown',
  earlier: 'Alt ArrowUp',
  nextDay: 'Alt ArrowRight',
  previousDay: 'Alt ArrowLeft',
  longer: 'Shift Alt ArrowDown',
  shorter: 'Shift Alt ArrowUp',
  beginLater: 'Shift Alt ArrowRight',
  beginEarlier: 'Shift Alt ArrowLeft',
  shift: 'S',
  copy: 'Mod C',
  cut: 'Mod X',
  paste: 'Mod V',
  duplicate: 'Mod D',
  duplicateDay: 'D',
  selectAll: 'Mod A',
  unschedule: 'U',
  remove: 'Delete',
  groups: 'G',
  texts: 'L',
  zoomIn: '+',
  zoomOut: '-',
  help: '?',
} as const;

/**
 * The programme's commands, for the palette, the native menu, the toolbar's menu, the selection bar and the grid's keys.
 * They carry no shortcuts of the window: their keys work on the grid alone, so that letters stay letters, copying text
 * stays copying text, and the window's own Alt + arrow goes on working elsewhere.
 */
export function useProgrammeCommands(options: Options): readonly GridCommand[] {
  const { item, chosen, step, hasDays, actions, copies } = options;
  const { t } = useTexts();
  const command = (name: Name, run: () => void, more: Partial<GridCommand> = {}): GridCommand => ({
    id: `programme.${name}`,
    name: t(`programme.commands.${name}`, { count: step }),
    group: 'screen',
    key: keys[name],
    run,
    ...more,
  });
  const isEnabled = chosen.length > 0;
  const ofItem = (name: Name, run: (item: ProgrammeItem) => void, more: Partial<GridCommand> = {}) =>
    command(name, () => item && run(item), { ...more, isEnabled });
  const move = (arrow: Arrow) => (own: ProgrammeItem) => actions.moveByArrow(own, arrow);
  const resize = (arrow: Arrow) => (own: ProgrammeItem) => actions.resizeByArrow(own, arrow);

  const commands = [
    command('create', options.onCreate, { icon: Plus }),
    command('createUnscheduled', () => void actions.createAt({ kind: 'unscheduled' }), { icon: Plus }),
    ofItem('later', move('ArrowDown'), { icon: ArrowDown }),
    ofItem('earlier', move('ArrowUp'), { icon: ArrowUp }),
    ofItem('nextDay', move('ArrowRight'), { icon: ArrowRight }),
    ofItem('previousDay', move('ArrowLeft'), { icon: ArrowLeft }),
    ofItem('longer', resize('ArrowDown')),
    ofItem('shorter', resize('ArrowUp')),
    ofItem('beginLater', resize('ArrowRight')),
    ofItem('beginEarlier', resize('ArrowLeft')),
    ofItem('copy', copies.copy, { icon: Copy, inMenu: 'later' }),
    ofItem('cut', copies.cut, { icon: Scissors, inMenu: 'later' }),
    command('paste', options.onPaste, {
      icon: ClipboardPaste,
      inMenu: 'later',
      isEnabled: copies.canPaste,
    }),
    ofItem('duplicate', copies.duplicate, { icon: CopyPlus, inMenu: 'later' }),
    ofItem('unschedule', actions.unschedule, { icon: Inbox, inMenu: 'later' }),
    ofItem('remove', () => void actions.remove(chosen), { icon: Trash2, inMenu: 'later' }),
    command('selectAll', options.onSelectAll),
    command('shift', () => options.onOpen('shift'), { icon: Timer, inMenu: 'first', isEnabled: hasDays }),
    command('duplicateDay', () => options.onOpen('day'), {
      icon: CalendarPlus,
      inMenu: 'later',
      isEnabled: hasDays,
    }),
    command('groups', () => options.onOpen('groups'), { icon: Users, inMenu: 'first' }),
    command('texts', () => options.onOpen('texts'), { icon: Languages, inMenu: 'later' }),
    command('zoomIn', () => options.onZoom(1)),
    command('zoomOut', () => options.onZoom(-1)),
    command('help', options.onHelp, { icon: CircleHelp }),
  ];
  useCommands(commands);
  return commands;
}

import type { ProgrammeItem } from '../../../db/domain/programme';
import type { ProgrammeGroup } from '../../../db/domain/programme-group';
import type { Move } from '../../../db/domain/shifting';
import type { MissionDetail } from '../../../electron/contract/missions';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { DuplicateDayDialog } from './DuplicateDayDialog';
import { GroupsDialog } from './item/GroupsDialog';
import { TextsDialog } from './item/TextsDialog';
import { ShiftDialog } from './ShiftDialog';
import type { DialogName } from './useProgrammeCommands';

type Props = {
  dialog: DialogName | null;
  onClose: () => void;
  mission: MissionDetail;
  items: readonly ProgrammeItem[];
  days: readonly string[];
  groups: readonly ProgrammeGroup[];
  participants: readonly ParticipantRow[];
  /** Where the focus is, or was last. */
  item: ProgrammeItem | null;
  day: string;
  selected: readonly ProgrammeItem[];
  onShift: (moves: readonly Move[], said: string) => void;
  onDuplicateDay: (from: string, to: readonly string[]) => void;
};

/** The dialog that is open, if one is. */
export function ProgrammeDialogs({ dialog, onClose, onShift, onDuplicateDay, ...props }: Props) {
  const { mission, items, groups, participants } = props;
  switch (dialog) {
    case 'shift':
      return (
        <ShiftDialog
          {...props}
          onClose={onClose}
          onShift={(moves, said) => {
            onClose();
            onShift(moves, said);
          }}
        />
      );
    case 'day':
      return (
        <DuplicateDayDialog
          {...props}
          onClose={onClose}
          onDuplicate={(from, to) => {
            onClose();
            onDuplicateDay(from, to);
          }}
        />
      );
    case 'groups':
      return (
        <GroupsDialog
          groups={groups}
          isOpen
          mission={mission}
          onOpenChange={onClose}
          participants={participants}
        />
      );
    case 'texts':
      return <TextsDialog isOpen items={items} mission={mission} onOpenChange={onClose} />;
    default:
      return null;
  }
}

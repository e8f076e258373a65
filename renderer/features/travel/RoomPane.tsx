import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import type { FieldProblem } from '../../../db/domain/problem';
import { checkOutProblem, type Room, type RoomPatch, roomKinds } from '../../../db/domain/travel';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api, type Result } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { failureText, fieldError } from '../../shared/failures';
import { SavedText } from '../../shared/SavedText';
import { useAutosave } from '../../shared/useAutosave';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { ErrorText } from '../../ui/ErrorText';
import { IconButton } from '../../ui/IconButton';
import { MultiPicker } from '../../ui/MultiPicker';
import { Select } from '../../ui/Select';
import { SidePane } from '../../ui/SidePane';
import styles from './Pane.module.css';
import { choices } from './PeoplePicker';
import type { Travel } from './useTravel';
import { roomName } from './words';

type Props = { room: Room; travel: Travel; onClose: () => void };

/** Everything about one room, saved as one types. */
export function RoomPane({ room, travel, onClose }: Props) {
  const words = useTexts();
  const { t } = words;
  const run = useRun();
  const removal = useRemoval();
  const { id } = room;
  const save = (patch: RoomPatch) => api().travel.updateRoom({ id, patch });
  const choose = (patch: RoomPatch) => void run(save(patch));
  const name = t('travel.roomAt', { room: roomName(room, words), hotel: room.hotel });
  return (
    <SidePane
      actions={
        <IconButton
          icon={Trash2}
          label={t('travel.removeRoom')}
          onPress={() => {
            onClose();
            void removal(api().travel.removeRoom({ id }), 'removedNamed', name);
          }}
          size="small"
          tone="danger"
        />
      }
      closeLabel={t('common.close')}
      heading={roomName(room, words)}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <MultiPicker
          emptyLabel={t('common.nothingFound')}
          items={choices(travel.participants, room.participationIds)}
          label={t('travel.guests')}
          onChange={(participationIds) => travel.putInRoom(id, participationIds)}
          value={room.participationIds}
        />
        <SavedText
          draftKey={`room ${id} hotel`}
          isRequired
          label={t('travel.hotel')}
          onSave={(hotel) => save({ hotel })}
          value={room.hotel}
        />
        <div className={styles.pair}>
          <Select
            items={roomKinds.map((kind) => ({ id: kind, label: t(`travel.roomKind.${kind}`) }))}
            label={t('travel.kind')}
            onChange={(kind) => choose({ kind })}
            value={room.kind}
          />
          <SavedText
            draftKey={`room ${id} number`}
            label={t('travel.roomNumber')}
            onSave={(number) => save({ number })}
            value={room.number}
          />
        </div>
        <Days room={room} />
        <SavedText
          draftKey={`room ${id} note`}
          label={t('travel.note')}
          onSave={(note) => save({ note })}
          value={room.note}
        />
      </div>
    </SidePane>
  );
}

type DaysDraft = { checksIn: string | null; checksOut: string | null };

/** From when to when, at once: what doesn't fit together is said at its field and kept until it does. */
function Days({ room: { id, checksIn, checksOut } }: { room: Room }) {
  const { t } = useTexts();
  const saved = useMemo((): DaysDraft => ({ checksIn, checksOut }), [checksIn, checksOut]);
  const key = `room ${id} days`;
  const draft = useAutosave<DaysDraft>(key, saved, async (next) => {
    if (next.checksIn === null) return refused('checksIn', 'required');
    if (next.checksOut === null) return refused('checksOut', 'required');
    const patch = { checksIn: next.checksIn, checksOut: next.checksOut };
    const problem = checkOutProblem(patch);
    return problem ? refused('checksOut', problem) : api().travel.updateRoom({ id, patch });
  });
  const { failure } = draft;
  const day = (field: keyof DaysDraft, label: string) => (
    <DayInput
      draftKey={`${key} ${field}`}
      error={
        field === 'checksOut' && isTooEarly(failure) ? t('travel.leavesFirst') : fieldError(t, failure, field)
      }
      isRequired
      label={label}
      onBlur={() => void draft.flush()}
      onChange={(chosen) => draft.change({ ...draft.value, [field]: chosen })}
      value={draft.value[field]}
    />
  );
  return (
    <>
      <div className={styles.pair}>
        {day('checksIn', t('travel.checksIn'))}
        {day('checksOut', t('travel.checksOut'))}
      </div>
      {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
    </>
  );
}

const refused = (field: keyof DaysDraft, problem: FieldProblem): Result<null> => ({
  ok: false,
  error: { kind: 'invalid', problems: [{ path: [field], problem }] },
});

const isTooEarly = (failure: Failure | undefined): boolean =>
  failure?.kind === 'invalid' && failure.problems[0]?.problem === 'end-before-start';

import type { FieldProblem } from '../../../db/domain/problem';
import { type RoomKind, roomKinds } from '../../../db/domain/travel';
import { useTexts } from '../../i18n';
import { api, type Result } from '../../shared/api';
import { CreateDialog } from '../../shared/CreateDialog';
import { DayInput } from '../../shared/DayInput';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import type { Travel } from './useTravel';

type Props = { travel: Travel; onClose: () => void };

type Draft = {
  hotel: string;
  count: number | null;
  kind: RoomKind;
  checksIn: string | null;
  checksOut: string | null;
};

/** Adds several rooms alike at a hotel, in one step. */
export function NewRooms({ travel, onClose }: Props) {
  const { t } = useTexts();
  const missionId = travel.mission.id;

  async function create({ count, checksIn, checksOut, ...rest }: Draft): Promise<Result<{ id: string }>> {
    if (count === null) return missing('count');
    if (checksIn === null) return missing('checksIn');
    if (checksOut === null) return missing('checksOut');
    const added = await api().travel.addRooms({ missionId, count, checksIn, checksOut, ...rest });
    return added.ok ? { ok: true, value: { id: added.value.ids[0] ?? '' } } : added;
  }

  return (
    <CreateDialog<Draft>
      create={create}
      draftKey={`room new of ${missionId}`}
      empty={likelyRooms(travel)}
      onClose={onClose}
      onCreated={() => {}}
      title={t('travel.newRooms')}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <FormWide>
            <TextField
              autoFocus
              error={errorOf('hotel')}
              isRequired
              label={t('travel.hotel')}
              onChange={(hotel) => change({ hotel })}
              value={draft.hotel}
            />
          </FormWide>
          <NumberField
            error={errorOf('count')}
            isRequired
            label={t('travel.count')}
            maxValue={200}
            minValue={1}
            onChange={(count) => change({ count })}
            value={draft.count}
          />
          <Select
            items={roomKinds.map((kind) => ({ id: kind, label: t(`travel.roomKind.${kind}`) }))}
            label={t('travel.kind')}
            onChange={(kind) => change({ kind })}
            value={draft.kind}
          />
          <DayInput
            error={errorOf('checksIn')}
            isRequired
            label={t('travel.checksIn')}
            onChange={(checksIn) => change({ checksIn })}
            value={draft.checksIn}
          />
          <DayInput
            error={errorOf('checksOut')}
            isRequired
            label={t('travel.checksOut')}
            onChange={(checksOut) => change({ checksOut })}
            value={draft.checksOut}
          />
        </FormGrid>
      )}
    </CreateDialog>
  );
}

const missing = (field: keyof Draft): Result<never> => ({
  ok: false,
  error: { kind: 'invalid', problems: [{ path: [field], problem: 'required' satisfies FieldProblem }] },
});

/** The hotel and nights of the rooms before; of the first ones the mission's. */
function likelyRooms({ rooms, mission: { dates } }: Travel): Draft {
  const last = rooms.at(-1);
  const isKnown = dates.kind === 'exact' && dates.startsOn < dates.endsOn;
  return {
    hotel: last?.hotel ?? '',
    count: null,
    kind: 'single',
    checksIn: last?.checksIn ?? (isKnown ? dates.startsOn : null),
    checksOut: last?.checksOut ?? (isKnown ? dates.endsOn : null),
  };
}

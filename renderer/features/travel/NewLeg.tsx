import type { LegDirection, LegMode, TravelLeg } from '../../../db/domain/travel';
import { legDirections, legModes, returnOf } from '../../../db/domain/travel';
import { dayOf } from '../../../db/domain/wall-time';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CreateDialog } from '../../shared/CreateDialog';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { LegTimesFields } from './LegTimesFields';
import { likelyZones, type TimesDraft, timesOf } from './legDraft';
import { PeoplePicker } from './PeoplePicker';
import type { Travel } from './useTravel';
import { directionName } from './words';

type Props = {
  travel: Travel;
  /** The leg whose way back it is to be; null for a new one. */
  wayBackOf: TravelLeg | null;
  onCreated: (id: string) => void;
  onClose: () => void;
};

type Draft = Omit<TimesDraft, 'departsZone' | 'arrivesZone'> & {
  direction: LegDirection;
  mode: LegMode;
  number: string;
  fromName: string;
  toName: string;
  participationIds: readonly string[];
  /** Null while nobody has chosen another than is likely. */
  departsZone: string | null;
  arrivesZone: string | null;
};

/** Adds a leg to the journey: what it is, when, and who is on it. */
export function NewLeg({ travel, wayBackOf, onCreated, onClose }: Props) {
  const { t } = useTexts();
  const { mission, home } = travel;
  const timesIn = (draft: Draft): TimesDraft => {
    const likely = likelyZones(draft.direction, travel);
    return {
      ...draft,
      departsZone: draft.departsZone ?? likely.departsZone,
      arrivesZone: draft.arrivesZone ?? likely.arrivesZone,
    };
  };
  return (
    <CreateDialog<Draft>
      create={async (draft) => {
        const times = timesOf(timesIn(draft));
        if ('problem' in times) {
          const problems = [{ path: [times.field], problem: times.problem }];
          return { ok: false, error: { kind: 'invalid', problems } };
        }
        const { direction, mode, number, fromName, toName, participationIds } = draft;
        return api().travel.addLeg({
          ...{ missionId: mission.id, direction, mode, number, fromName, toName },
          ...times,
          participationIds: [...participationIds],
        });
      }}
      draftKey={`travel_leg new of ${wayBackOf?.id ?? mission.id}`}
      empty={wayBackOf ? wayBack(wayBackOf, travel) : nextLeg(travel)}
      onClose={onClose}
      onCreated={onCreated}
      size="wide"
      title={wayBackOf ? t('travel.newReturn') : t('travel.newLeg')}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <Select
            items={legDirections.map((id) => ({
              id,
              label: directionName(id, mission.direction, t),
            }))}
            label={t('travel.directionLabel')}
            onChange={(direction) => change({ direction })}
            value={draft.direction}
          />
          <Select
            items={legModes.map((id) => ({ id, label: t(`travel.mode.${id}`) }))}
            label={t('travel.modeLabel')}
            onChange={(mode) => change({ mode })}
            value={draft.mode}
          />
          <TextField
            autoFocus
            error={errorOf('fromName')}
            label={t('travel.from')}
            onChange={(fromName) => change({ fromName })}
            value={draft.fromName}
          />
          <TextField
            error={errorOf('toName')}
            label={t('travel.to')}
            onChange={(toName) => change({ toName })}
            value={draft.toName}
          />
          <FormWide>
            <LegTimesFields draft={timesIn(draft)} errorOf={errorOf} home={home} onChange={change} />
          </FormWide>
          <TextField
            error={errorOf('number')}
            hint={t('travel.numberHint')}
            label={t('travel.number')}
            onChange={(number) => change({ number })}
            value={draft.number}
          />
          <FormWide>
            <PeoplePicker
              error={errorOf('participationIds')}
              label={t('travel.travellers')}
              onChange={(participationIds) => change({ participationIds })}
              travel={travel}
              value={draft.participationIds}
            />
          </FormWide>
        </FormGrid>
      )}
    </CreateDialog>
  );
}

const noTimes = { departsTime: null, arrivesDay: null, arrivesTime: null };

/** After a way there comes the way back; the day is the mission's first or last, where it is known. */
function nextLeg({ mission, legs }: Travel): Draft {
  const hasThere = legs.some(({ direction }) => direction === 'there');
  const hasBack = legs.some(({ direction }) => direction === 'back');
  const direction = hasThere && !hasBack ? 'back' : 'there';
  const { dates } = mission;
  const day = dates.kind !== 'exact' ? null : direction === 'there' ? dates.startsOn : dates.endsOn;
  return {
    ...{ direction, mode: 'flight', number: '', participationIds: [], ...noTimes, departsDay: day },
    ...{ fromName: '', toName: '', departsZone: null, arrivesZone: null },
    ...(direction === 'there' ? { toName: mission.place } : { fromName: mission.place }),
  };
}

function wayBack(leg: TravelLeg, { mission: { dates } }: Travel): Draft {
  const day = dates.kind === 'exact' && dates.endsOn >= dayOf(leg.arrivesAt) ? dates.endsOn : null;
  return { ...returnOf(leg), number: '', ...noTimes, departsDay: day };
}

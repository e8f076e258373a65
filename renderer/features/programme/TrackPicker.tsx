import { memo, useMemo } from 'react';
import { isCountedOn } from '../../../db/domain/participation';
import { personName } from '../../../db/domain/person';
import type { ProgrammeGroup } from '../../../db/domain/programme-group';
import type { Track } from '../../../db/domain/tracks';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { ComboBox } from '../../ui/ComboBox';

type Props = {
  groups: readonly ProgrammeGroup[];
  participants: readonly ParticipantRow[];
  track: Track;
  look: (part: { track: Track }) => void;
};

const keyOf = (track: Track): string => (track.kind === 'everybody' ? '' : `${track.kind} ${track.id}`);

/** Whose programme one looks at: everybody's, a group's, a person's. */
export const TrackPicker = memo(function TrackPicker({ groups, participants, track, look }: Props) {
  const { t } = useTexts();
  const items = useMemo(
    () => [
      { id: '', label: t('programme.track.everybody') },
      ...groups.map(({ id, name }) => ({
        id: `group ${id}`,
        label: name,
        hint: t('programme.track.group'),
      })),
      ...participants
        .filter(isCountedOn)
        .map((row) => ({ id: `participant ${row.id}`, label: personName(row) })),
    ],
    [groups, participants, t],
  );
  const choose = (key: string | null) => {
    const [kind, id = ''] = (key ?? '').split(' ');
    look({ track: kind === 'group' || kind === 'participant' ? { kind, id } : { kind: 'everybody' } });
  };
  const key = keyOf(track);
  return (
    <ComboBox
      emptyLabel={t('common.nothingFound')}
      isLabelHidden
      items={items}
      label={t('programme.track.label')}
      onChange={choose}
      value={items.some(({ id }) => id === key) ? key : ''}
    />
  );
});

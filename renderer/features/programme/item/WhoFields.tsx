import { useState } from 'react';
import type { ProgrammeItem, ProgrammeItemPatch } from '../../../../db/domain/programme';
import type { ProgrammeGroup } from '../../../../db/domain/programme-group';
import type { MissionDetail } from '../../../../electron/contract/missions';
import type { ParticipantRow } from '../../../../electron/contract/participations';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { OrganisationPicker } from '../../../shared/OrganisationPicker';
import { PersonPicker } from '../../../shared/PersonPicker';
import { useRun } from '../../../shared/useRun';
import { GroupsDialog } from './GroupsDialog';
import { ItemPeople } from './ItemPeople';
import { QuietFields } from './QuietFields';

type Props = {
  item: ProgrammeItem;
  groups: readonly ProgrammeGroup[];
  mission: MissionDetail;
  participants: readonly ParticipantRow[];
};

/** Who receives, who sees to it, and who comes: groups, and people by what they do. */
export function WhoFields({ item, groups, mission, participants }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const [isGroupsOpen, setGroupsOpen] = useState(false);
  const choose = (patch: ProgrammeItemPatch) => void run(api().programme.update({ id: item.id, patch }));
  return (
    <>
      <OrganisationPicker
        label={t('programmeItem.host')}
        newPartnerId={mission.direction === 'out' ? (mission.partnerId ?? undefined) : undefined}
        onChange={(hostId) => choose({ hostId })}
        value={item.hostId}
      />
      <QuietFields
        fields={[
          {
            id: 'responsible',
            label: t('programmeItem.responsible'),
            isFilled: item.responsibleId !== null,
            field: (
              <PersonPicker
                hint={t('programmeItem.responsibleHint')}
                label={t('programmeItem.responsible')}
                onChange={(responsibleId) => choose({ responsibleId })}
                value={item.responsibleId}
              />
            ),
          },
        ]}
      />
      <ItemPeople
        groups={groups}
        item={item}
        onEditGroups={() => setGroupsOpen(true)}
        participants={participants}
      />
      <GroupsDialog
        groups={groups}
        isOpen={isGroupsOpen}
        mission={mission}
        onOpenChange={setGroupsOpen}
        participants={participants}
      />
    </>
  );
}

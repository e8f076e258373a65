import { Ellipsis, PanelRight, UserMinus, UserRound } from 'lucide-react';
import {
  type Attendance,
  isCountedOn,
  type ParticipationPatch,
  participationRoles,
} from '../../../db/domain/participation';
import { personName } from '../../../db/domain/person';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { NativeName } from '../../shared/NativeName';
import { goTo } from '../../shared/route';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { Checkbox } from '../../ui/Checkbox';
import { LinkButton } from '../../ui/LinkButton';
import { MenuButton } from '../../ui/MenuButton';
import { Select } from '../../ui/Select';
import { InvitationField } from './InvitationField';
import styles from './Participant.module.css';
import { Substitution } from './Substitution';

type Props = {
  participant: ParticipantRow;
  /** Everybody on the mission, for who comes in whose place. */
  all: readonly ParticipantRow[];
  /** The mission has begun: who came can be ticked. */
  hasBegun: boolean;
  isOpen: boolean;
  onOpen: () => void;
};

/** What a press on the box makes of it: nobody noted yet whether they came, came, stayed away. */
const next: Record<Attendance, Attendance> = { unknown: 'attended', attended: 'absent', absent: 'unknown' };

/** One participant as a row: who, as what, whether they come, and whether they came. */
export function Participant({ participant, all, hasBegun, isOpen, onOpen }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const { id, personId, role, attendance } = participant;
  const name = personName(participant);
  const update = (patch: ParticipationPatch) => void run(api().participations.update({ id, patch }));

  return (
    <li className={styles.row} data-current={isOpen} data-quiet={!isCountedOn(participant)}>
      <div className={styles.who}>
        <div className={styles.name}>
          <LinkButton onPress={onOpen}>
            <NativeName>{name}</NativeName>
          </LinkButton>
          <span className={styles.insteadOf}>
            <Substitution all={all} participant={participant} />
          </span>
        </div>
        <SecondLine name={name} participant={participant} />
      </div>
      <div className={styles.role}>
        <Select
          isLabelHidden
          items={participationRoles.map((item) => ({ id: item, label: t(`terms.role.${item}`) }))}
          label={t('participants.roleOf', { name })}
          onChange={(chosen) => update({ role: chosen })}
          value={role}
        />
      </div>
      <div className={styles.answer}>
        <InvitationField
          label={t('participants.invitationOf', { name })}
          onChange={update}
          participant={participant}
        />
      </div>
      {hasBegun && (
        <div className={styles.came}>
          <Checkbox
            isIndeterminate={attendance === 'absent'}
            isSelected={attendance === 'attended'}
            label={t(`terms.attendance.${attendance === 'absent' ? 'absent' : 'attended'}`)}
            onChange={() => update({ attendance: next[attendance] })}
          />
        </div>
      )}
      <div>
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          items={[
            { id: 'details', label: t('participants.details'), icon: PanelRight, onAction: onOpen },
            {
              id: 'person',
              label: t('participants.openPerson'),
              icon: UserRound,
              onAction: () => goTo({ screen: 'person', id: personId }),
            },
            {
              id: 'remove',
              label: t('participants.remove'),
              icon: UserMinus,
              startsGroup: true,
              onAction: () => void removal(api().participations.remove({ id }), 'removedNamed', name),
            },
          ]}
          label={t('participants.more', { name })}
          size="small"
        />
      </div>
    </li>
  );
}

/** Office, whom they speak for, and the note. */
function SecondLine({ participant, name }: { participant: ParticipantRow; name: string }) {
  const { t } = useTexts();
  const { position, organisationName, homeName, note } = participant;
  const belongs =
    organisationName && organisationName !== homeName
      ? t('participants.speaksFor', { name: organisationName })
      : homeName;
  const parts = [position !== name && position, belongs, note].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <div className={styles.second}>
      <bdi>{parts.join(' · ')}</bdi>
    </div>
  );
}

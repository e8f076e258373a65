import type { InvitationStep } from '../../../db/domain/invitation';
import {
  type ParticipationPatch,
  participationRoles,
  participationSides,
} from '../../../db/domain/participation';
import { personName } from '../../../db/domain/person';
import { zoneOfItem } from '../../../db/domain/programme';
import { mayStandInFor } from '../../../db/domain/substitution';
import type { MissionDetail } from '../../../electron/contract/missions';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { capitalised, zoneCity } from '../../shared/format';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { hrefOf } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { TravelStay } from '../../shared/TravelStay';
import { useRun } from '../../shared/useRun';
import { Checkbox } from '../../ui/Checkbox';
import { ComboBox } from '../../ui/ComboBox';
import { LinkButton } from '../../ui/LinkButton';
import { Select } from '../../ui/Select';
import { SidePane } from '../../ui/SidePane';
import { InvitationChain } from './InvitationChain';
import styles from './ParticipantPane.module.css';
import { StayFields } from './StayFields';
import { SubstituteNeeds } from './SubstituteNeeds';
import { insteadOf } from './Substitution';

type Props = {
  participant: ParticipantRow;
  all: readonly ParticipantRow[];
  /** The participant's own, as they were written down. */
  steps: readonly InvitationStep[];
  today: string;
  mission: Pick<MissionDetail, 'zone'>;
  onClose: () => void;
};

/** Everything about one participant on this mission. */
export function ParticipantPane({ participant, all, steps, today, mission, onClose }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const { id, personId, email, phone } = participant;
  const save = (patch: ParticipationPatch) => api().participations.update({ id, patch });
  const choose = (patch: ParticipationPatch) => void run(save(patch));
  const standsIn = insteadOf(participant, all, { t, language });
  // Nobody comes in the place of who comes for them.
  const others = all.filter((other) => mayStandInFor(all, id, other.id));
  return (
    <SidePane closeLabel={t('common.close')} heading={personName(participant)} onClose={onClose}>
      <div className={styles.fields}>
        <div className={styles.reach}>
          {[email, phone].filter(Boolean).map((text) => (
            <bdi key={text}>{text}</bdi>
          ))}
          <LinkButton href={hrefOf({ screen: 'person', id: personId })}>
            {t('participants.openPerson')}
          </LinkButton>
        </div>
        {standsIn && <p className={styles.insteadOf}>{capitalised(standsIn, language)}</p>}
        <SubstituteNeeds participant={participant} />
        <div className={styles.pair}>
          <Select
            items={participationRoles.map((role) => ({ id: role, label: t(`terms.role.${role}`) }))}
            label={t('participants.role')}
            onChange={(role) => choose({ role })}
            value={participant.role}
          />
          <Select
            items={participationSides.map((side) => ({ id: side, label: t(`terms.side.${side}`) }))}
            label={t('participants.side')}
            onChange={(side) => choose({ side })}
            value={participant.side}
          />
        </div>
        {participant.side === 'ours' && (
          <Checkbox
            isSelected={participant.isCouncilMember}
            label={t('participants.isCouncilMember')}
            onChange={(isCouncilMember) => choose({ isCouncilMember })}
          />
        )}
        <InvitationChain all={all} participant={participant} steps={steps} today={today} />
        <ComboBox
          emptyLabel={t('common.nothingFound')}
          hint={t('participants.standsInForHint')}
          items={others.map((other) => ({
            id: other.id,
            label: personName(other),
            hint: other.homeName ?? '',
          }))}
          label={t('participants.standsInFor')}
          onChange={(standsInForId) => choose({ standsInForId })}
          value={participant.standsInForId}
        />
        <OrganisationPicker
          hint={
            participant.homeName
              ? t('participants.organisationHint', { name: participant.homeName })
              : undefined
          }
          label={t('participants.organisation')}
          onChange={(organisationId) => choose({ organisationId })}
          value={participant.organisationId}
        />
        <TravelStay mission={mission} participation={participant} />
        <StayFields
          arrivesAt={participant.arrivesAt}
          city={zoneCity(zoneOfItem({ zone: null }, mission), language)}
          departsAt={participant.departsAt}
          id={id}
        />
        <SavedText
          as="text"
          draftKey={`participation ${id} note`}
          label={t('participants.note')}
          onSave={(note) => save({ note })}
          value={participant.note}
        />
      </div>
    </SidePane>
  );
}

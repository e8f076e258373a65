import type { FollowUpPatch } from '../../../db/domain/follow-up';
import type { FollowUpDetail } from '../../../electron/contract/follow-ups';
import { useTexts } from '../../i18n';
import { AgreementPicker } from '../../shared/AgreementPicker';
import { MatchPicker } from '../../shared/MatchPicker';
import { MissionPicker } from '../../shared/MissionPicker';
import { NeedPicker } from '../../shared/NeedPicker';
import { PartnerPicker } from '../../shared/PartnerPicker';
import { hrefOf, partnerRoute, type Route } from '../../shared/route';
import { TopicPicker } from '../../shared/TopicPicker';
import { WorkshopPicker } from '../../shared/WorkshopPicker';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import styles from './FollowUpPane.module.css';

type Patch = Omit<FollowUpPatch, 'state' | 'droppedReason'>;
type Props = { followUp: FollowUpDetail; choose: (patch: Patch) => void };

/** What a follow-up is about; what a partner has is offered once it is known whose it is. */
export function FollowUpLinks({ followUp, choose }: Props) {
  const { t } = useTexts();
  const { missionId, itemId, partner } = followUp;
  const partnerId = partner?.id;
  const inherited = followUp.partnerId === null && partner;
  return (
    <Section heading={t('followUps.belongsTo')}>
      <div className={styles.fields}>
        <TopicPicker
          label={t('common.topic')}
          onChange={(topicId) => choose({ topicId })}
          value={followUp.topicId}
        />
        <div>
          <MissionPicker
            label={t('followUps.mission')}
            onChange={(next) => choose({ missionId: next, itemId: next === missionId ? itemId : null })}
            placeholder={t('followUps.noMission')}
            value={missionId}
          />
          {missionId && followUp.missionTitle !== null && (
            <Onward
              text={t('followUps.openMission')}
              to={{ screen: 'mission', id: missionId, tab: 'follow-up', focus: null }}
            />
          )}
        </div>
        {missionId && (
          <div>
            <WorkshopPicker
              label={t('followUps.workshop')}
              of={{ missionId }}
              onChange={(next) => choose({ itemId: next })}
              value={itemId}
            />
            {itemId && followUp.itemTitle !== null && (
              <Onward
                text={t('followUps.openWorkshop')}
                to={{ screen: 'mission', id: missionId, tab: 'workshops', focus: itemId }}
              />
            )}
          </div>
        )}
        <div>
          <PartnerPicker
            hint={inherited ? t('followUps.ofPartnerHint', { name: inherited.name }) : undefined}
            label={t('followUps.ofPartner')}
            onChange={(next) => choose({ partnerId: next })}
            value={followUp.partnerId}
          />
          {partner && (
            <Onward text={t('followUps.openPartner', { name: partner.name })} to={partnerRoute(partner.id)} />
          )}
        </div>
        {(partnerId || followUp.needId) && (
          <NeedPicker
            label={t('followUps.need')}
            onChange={(needId) => choose({ needId })}
            partnerId={partnerId}
            value={followUp.needId}
          />
        )}
        {(partnerId || followUp.matchId) && (
          <MatchPicker
            label={t('followUps.match')}
            onChange={(matchId) => choose({ matchId })}
            partnerId={partnerId ?? null}
            value={followUp.matchId}
          />
        )}
        {(partnerId || followUp.agreementId) && (
          <AgreementPicker
            label={t('followUps.agreement')}
            onChange={(agreementId) => choose({ agreementId })}
            partnerId={partnerId}
            value={followUp.agreementId}
          />
        )}
      </div>
    </Section>
  );
}

function Onward({ text, to }: { text: string; to: Route }) {
  return (
    <p className={styles.onward}>
      <LinkButton href={hrefOf(to)}>{text}</LinkButton>
    </p>
  );
}

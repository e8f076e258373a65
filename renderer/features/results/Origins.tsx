import type { ReactNode } from 'react';
import type { NamedResult, ResultPatch } from '../../../db/domain/result';
import { useTexts } from '../../i18n';
import { AgreementPicker } from '../../shared/AgreementPicker';
import { CooperationPicker } from '../../shared/CooperationPicker';
import { MatchPicker } from '../../shared/MatchPicker';
import { MissionPicker } from '../../shared/MissionPicker';
import { NeedPicker } from '../../shared/NeedPicker';
import { cooperationRoute, hrefOf, partnerRoute, type Route } from '../../shared/route';
import { TopicPicker } from '../../shared/TopicPicker';
import { WorkshopPicker } from '../../shared/WorkshopPicker';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import styles from './Results.module.css';

type Props = { result: NamedResult; onChoose: (patch: ResultPatch) => void };

/** What a result came of: only what can be chosen by now is asked for, and what was chosen is a step away. */
export function Origins({ result, onChoose }: Props) {
  const { t } = useTexts();
  const { cooperationId, missionId, itemId, needId, matchId, agreementId, partnerId } = result;
  const workshopsOf = missionId ? { missionId } : cooperationId ? { cooperationId } : null;
  return (
    <Section hasNoRule heading={t('results.of')}>
      <div className={styles.fields}>
        <TopicPicker
          label={t('common.topic')}
          onChange={(topicId) => onChoose({ topicId })}
          value={result.topicId}
        />
        <Origin
          isThere={result.cooperationTitle !== null}
          label={t('results.openCooperation')}
          route={cooperationId && cooperationRoute(cooperationId)}
        >
          <CooperationPicker
            label={t('results.cooperation')}
            onChange={(next) => onChoose({ cooperationId: next })}
            placeholder={t('results.cooperationPlaceholder')}
            value={cooperationId}
          />
        </Origin>
        <Origin
          isThere={result.missionTitle !== null}
          label={t('results.openMission')}
          route={missionId && { screen: 'mission', id: missionId, tab: 'overview', focus: null }}
        >
          <MissionPicker
            label={t('results.mission')}
            onChange={(next) => onChoose({ missionId: next, itemId: next === missionId ? itemId : null })}
            placeholder={t('results.missionPlaceholder')}
            value={missionId}
          />
        </Origin>
        {workshopsOf && (
          <Origin
            isThere={result.itemTitle !== null}
            label={t('results.openWorkshop')}
            route={
              missionId && itemId && { screen: 'mission', id: missionId, tab: 'workshops', focus: itemId }
            }
          >
            <WorkshopPicker
              label={t('results.workshop')}
              of={workshopsOf}
              onChange={(next) => onChoose({ itemId: next })}
              placeholder={t('results.workshopPlaceholder')}
              value={itemId}
            />
          </Origin>
        )}
        <Origin
          isThere={result.needTitle !== null}
          label={t('results.openNeed')}
          route={needId && partnerId && partnerRoute(partnerId, 'needs', needId)}
        >
          <NeedPicker
            label={t('results.need')}
            onChange={(next) => onChoose({ needId: next })}
            partnerId={partnerId ?? undefined}
            placeholder={t('results.needPlaceholder')}
            value={needId}
          />
        </Origin>
        {partnerId && (
          <MatchPicker
            label={t('results.match')}
            onChange={(next) => onChoose({ matchId: next })}
            partnerId={partnerId}
            placeholder={t('results.matchPlaceholder')}
            value={matchId}
          />
        )}
        {cooperationId && (
          <Origin
            isThere={result.agreementTitle !== null}
            label={t('results.openAgreement')}
            route={agreementId && cooperationRoute(cooperationId, 'agreements', agreementId)}
          >
            <AgreementPicker
              cooperationId={cooperationId}
              label={t('results.agreement')}
              onChange={(next) => onChoose({ agreementId: next })}
              placeholder={t('results.agreementPlaceholder')}
              value={agreementId}
            />
          </Origin>
        )}
      </div>
    </Section>
  );
}

type OriginProps = { label: string; route: Route | '' | null; isThere: boolean; children: ReactNode };

/** A choice, and under it the way to what was chosen, while that is there. */
function Origin({ label, route, isThere, children }: OriginProps) {
  return (
    <div>
      {children}
      {route && isThere && (
        <p className={styles.onward}>
          <LinkButton href={hrefOf(route)}>{label}</LinkButton>
        </p>
      )}
    </div>
  );
}

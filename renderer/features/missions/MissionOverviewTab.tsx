import type { ReactNode } from 'react';
import { directions, type MissionPatch, missionKinds } from '../../../db/domain/mission';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { Attachments } from '../../shared/Attachments';
import { api } from '../../shared/api';
import { CaseReferences } from '../../shared/CaseReferences';
import { CooperationPicker } from '../../shared/CooperationPicker';
import { CountryPicker } from '../../shared/CountryPicker';
import { OrganisationsPicker } from '../../shared/OrganisationsPicker';
import { PartnerPicker } from '../../shared/PartnerPicker';
import { PersonPicker } from '../../shared/PersonPicker';
import { SavedText } from '../../shared/SavedText';
import { useChosen } from '../../shared/useChosen';
import { useRun } from '../../shared/useRun';
import { useToday } from '../../shared/useToday';
import { ZonePicker } from '../../shared/ZonePicker';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { Select } from '../../ui/Select';
import { DatesField } from './DatesField';
import styles from './MissionOverviewTab.module.css';
import { ReadinessPanel } from './ReadinessPanel';
import { StageField } from './StageField';
import { TopicToggles } from './TopicToggles';

type Props = {
  mission: MissionDetail /** What other features have to say on this page. */;
  children?: ReactNode;
};

/** Everything that the mission itself says, saved as it is written, beside what it still needs. */
export function MissionOverviewTab({ mission, children }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const today = useToday();
  const { id } = mission;
  const [topicIds, chooseTopics] = useChosen(mission.topicIds);
  const [administrationIds, chooseAdministrations] = useChosen(mission.administrationIds);
  const update = (patch: MissionPatch) => api().missions.update({ id, patch });
  const choose = (patch: MissionPatch) => void run(update(patch));
  if (today === undefined) return null;

  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <FormGrid>
          <Select
            items={missionKinds.map((kind) => ({ id: kind, label: t(`terms.missionKind.${kind}`) }))}
            label={t('missions.kind')}
            onChange={(kind) => choose({ kind })}
            value={mission.kind}
          />
          <StageField mission={mission} />
          <FormWide>
            <DatesField mission={mission} today={today} />
          </FormWide>
        </FormGrid>
        <FormGrid>
          <FormWide>
            <SavedText
              as="text"
              draftKey={`mission ${id} purpose`}
              label={t('missions.purpose')}
              onSave={(purpose) => update({ purpose })}
              placeholder={t('missions.purposePlaceholder')}
              rows={4}
              value={mission.purpose}
            />
          </FormWide>
          <FormWide>
            <TopicToggles
              label={t('common.topics')}
              onChange={(ids) => void chooseTopics(ids, update({ topicIds: ids }))}
              value={topicIds}
            />
          </FormWide>
        </FormGrid>
        <FormGrid>
          <Select
            items={directions.map((direction) => ({
              id: direction,
              label: t(`terms.direction.${direction}`),
            }))}
            label={t('missions.direction')}
            onChange={(direction) => choose({ direction })}
            value={mission.direction}
          />
          <PartnerPicker
            label={t('missions.partner')}
            onChange={(partnerId) => choose({ partnerId })}
            value={mission.partnerId}
          />
          <CooperationPicker
            label={t('cooperations.partOf')}
            onChange={(cooperationId) => choose({ cooperationId })}
            partnerId={mission.partnerId ?? undefined}
            value={mission.cooperationId}
          />
          <SavedText
            draftKey={`mission ${id} place`}
            label={t('missions.place')}
            onSave={(place) => update({ place })}
            value={mission.place}
          />
          <CountryPicker
            label={t('missions.country')}
            onChange={(country) => choose({ country })}
            value={mission.country}
          />
          <ZonePicker label={t('missions.zone')} onChange={(zone) => choose({ zone })} value={mission.zone} />
        </FormGrid>
        <FormGrid>
          <PersonPicker
            label={t('missions.lead')}
            onChange={(leadId) => choose({ leadId })}
            value={mission.leadId}
          />
          <OrganisationsPicker
            label={t('missions.administrations')}
            newKind="municipality"
            onChange={(ids) => void chooseAdministrations(ids, update({ administrationIds: ids }))}
            value={administrationIds}
          />
        </FormGrid>
        {children}
      </div>
      <aside className={styles.side}>
        <ReadinessPanel mission={mission} today={today} />
        <CaseReferences recordId={id} recordKind="mission" />
        <Attachments recordId={id} recordKind="mission" />
      </aside>
    </div>
  );
}

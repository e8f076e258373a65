import type { CouncilRequestPatch } from '../../../db/domain/council-request';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { SavedDay } from '../../shared/SavedDay';
import { SavedText } from '../../shared/SavedText';
import { Callout } from '../../ui/Callout';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { Section } from '../../ui/Section';
import styles from './CouncilRequest.module.css';

/** What council members who travel need before they leave; not there where none of them does. */
export function CouncilRequestSection({ mission }: { mission: Pick<MissionDetail, 'id'> }) {
  const { t, language } = useTexts();
  const { data: gate } = useRecords('councilRequests', 'get', { missionId: mission.id });
  if (!gate || gate.missionId !== mission.id || gate.members.length === 0) return null;
  const key = `mission ${mission.id} council`;
  const update = (patch: CouncilRequestPatch) =>
    api().councilRequests.update({ missionId: mission.id, patch });
  const names = new Intl.ListFormat(language).format(gate.members);

  return (
    <Section hasNoRule heading={t('councilRequest.heading')}>
      <div className={styles.gate}>
        <Callout
          title={
            gate.isOpen
              ? t(gate.requestedOn === null ? 'councilRequest.isWaived' : 'councilRequest.isThere')
              : t('councilRequest.missing')
          }
          tone={gate.isOpen ? 'info' : 'warn'}
        >
          {t('councilRequest.rule', { count: gate.members.length, names })}
        </Callout>
        <FormGrid>
          <SavedDay
            draftKey={`${key} requestedOn`}
            label={t('councilRequest.requestedOn')}
            onSave={(requestedOn) => update({ requestedOn })}
            value={gate.requestedOn}
          />
          <SavedText
            draftKey={`${key} reference`}
            label={t('councilRequest.reference')}
            onSave={(reference) => update({ reference })}
            value={gate.reference}
          />
          <FormWide>
            <SavedText
              draftKey={`${key} waiver`}
              label={t('councilRequest.waiver')}
              onSave={(waiver) => update({ waiver })}
              value={gate.waiver}
            />
          </FormWide>
        </FormGrid>
      </div>
    </Section>
  );
}

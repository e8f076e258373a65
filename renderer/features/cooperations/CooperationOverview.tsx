import type { ReactNode } from 'react';
import type { CooperationDetail } from '../../../electron/contract/cooperations';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CaseReferences } from '../../shared/CaseReferences';
import { RecordColumns } from '../../shared/RecordPage';
import { SavedText } from '../../shared/SavedText';
import { Section } from '../../ui/Section';
import { Administrations } from './Administrations';
import { Brief } from './Brief';
import { Capacity } from './Capacity';
import { CooperationMissions } from './CooperationMissions';
import styles from './Cooperations.module.css';
import { Perspectives } from './Perspectives';
import { Steps } from './Steps';

/**
 * What a cooperation is for, how it came about and where it is, who takes part and what both sides hope for.
 * @param props.children what there is to say about it today
 */
export function CooperationOverview(props: { cooperation: CooperationDetail; children?: ReactNode }) {
  const { cooperation, children } = props;
  const { t } = useTexts();
  const { id } = cooperation;
  return (
    <RecordColumns
      aside={
        <>
          {children}
          <Brief cooperation={cooperation} />
          <CooperationMissions cooperation={cooperation} />
          <Capacity cooperationId={id} scores={cooperation.capacity} />
          <CaseReferences recordId={id} recordKind="cooperation" />
        </>
      }
      main={
        <>
          <Section hasNoRule heading={t('cooperations.about')}>
            <div className={styles.fields}>
              <SavedText
                as="text"
                draftKey={`cooperation ${id} purpose`}
                label={t('cooperations.purpose')}
                onSave={(purpose) => api().cooperations.update({ id, patch: { purpose } })}
                placeholder={t('cooperations.purposePlaceholder')}
                rows={3}
                value={cooperation.purpose}
              />
              <SavedText
                draftKey={`cooperation ${id} initiator`}
                label={t('cooperations.initiator')}
                onSave={(initiator) => api().cooperations.update({ id, patch: { initiator } })}
                placeholder={t('cooperations.initiatorPlaceholder')}
                value={cooperation.initiator}
              />
              <SavedText
                as="text"
                draftKey={`cooperation ${id} initiatorReason`}
                label={t('cooperations.initiatorReason')}
                onSave={(initiatorReason) => api().cooperations.update({ id, patch: { initiatorReason } })}
                rows={2}
                value={cooperation.initiatorReason}
              />
            </div>
          </Section>
          <Steps cooperationId={id} steps={cooperation.steps} />
          <Perspectives cooperationId={id} perspectives={cooperation.perspectives} />
          <Administrations administrations={cooperation.administrations} cooperationId={id} />
        </>
      }
    />
  );
}

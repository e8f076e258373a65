import { Copy } from 'lucide-react';
import { useState } from 'react';
import { type DecisionPatch, decisionKinds } from '../../../db/domain/decision';
import type { DecisionDetail } from '../../../electron/contract/decisions';
import { useTexts } from '../../i18n';
import { Attachments } from '../../shared/Attachments';
import { api } from '../../shared/api';
import { CaseReferences } from '../../shared/CaseReferences';
import { CooperationPicker } from '../../shared/CooperationPicker';
import { copyText } from '../../shared/copyText';
import { formatDay } from '../../shared/format';
import { MissionPicker } from '../../shared/MissionPicker';
import { cooperationRoute, hrefOf } from '../../shared/route';
import { SavedDay } from '../../shared/SavedDay';
import { SavedText } from '../../shared/SavedText';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { showToast } from '../../ui/toasts';
import { BodiesDialog } from './BodiesDialog';
import { BodyPicker } from './BodyPicker';
import styles from './Decisions.module.css';
import { Resting } from './Resting';

/** Everything about one decision, saved as one types. */
export function DecisionFields({ decision }: { decision: DecisionDetail }) {
  const { t, language } = useTexts();
  const run = useRun();
  const [isManaging, setManaging] = useState(false);
  const { id, title } = decision;
  const save = (patch: DecisionPatch) => api().decisions.update({ id, patch });
  const choose = (patch: DecisionPatch) => void run(save(patch));

  return (
    <>
      <div className={styles.parts}>
        <div className={styles.fields}>
          <SavedText
            as="text"
            draftKey={`decision ${id} title`}
            isRequired
            label={t('decisions.title')}
            onSave={(text) => save({ title: text })}
            rows={1}
            value={title}
          />
          <Select
            items={decisionKinds.map((kind) => ({ id: kind, label: t(`decisions.kinds.${kind}`) }))}
            label={t('decisions.kind')}
            onChange={(kind) => choose({ kind })}
            value={decision.kind}
          />
          <SavedDay
            draftKey={`decision ${id} decidedOn`}
            label={t('decisions.decidedOn')}
            onSave={(decidedOn) => save({ decidedOn })}
            value={decision.decidedOn}
          />
          <div>
            <BodyPicker
              label={t('decisions.body')}
              onChange={(bodyId) => choose({ bodyId })}
              value={decision.bodyId}
            />
            <div className={styles.add}>
              <Button onPress={() => setManaging(true)} size="small" variant="quiet">
                {t('decisions.bodies.manage')}
              </Button>
            </div>
          </div>
          <SavedText
            as="text"
            draftKey={`decision ${id} summary`}
            label={t('decisions.summary')}
            onSave={(summary) => save({ summary })}
            rows={4}
            value={decision.summary}
          />
          <SavedText
            as="text"
            draftKey={`decision ${id} conditions`}
            label={t('decisions.conditions')}
            onSave={(conditions) => save({ conditions })}
            placeholder={t('decisions.conditionsPlaceholder')}
            rows={2}
            value={decision.conditions}
          />
          <div>
            <SavedText
              draftKey={`decision ${id} agendaLink`}
              hint={t('decisions.agendaHint')}
              label={t('decisions.agendaLink')}
              onSave={(agendaLink) => save({ agendaLink })}
              value={decision.agendaLink}
            />
            {decision.agendaLink && (
              <div className={styles.add}>
                <Button
                  icon={Copy}
                  onPress={() => {
                    if (copyText(decision.agendaLink)) showToast({ title: t('decisions.copied') });
                  }}
                  size="small"
                  variant="quiet"
                >
                  {t('decisions.copyLink')}
                </Button>
              </div>
            )}
          </div>
        </div>
        <Resting decision={decision} />
        {decision.restsOn.length > 0 && (
          <Section heading={t('decisions.restsOn')}>
            <ul className={styles.list}>
              {decision.restsOn.map((earlier) => (
                <li className={styles.entry} key={earlier.id}>
                  <span>
                    {earlier.cooperationId === null ? (
                      <bdi>{earlier.title}</bdi>
                    ) : (
                      <LinkButton
                        href={hrefOf(cooperationRoute(earlier.cooperationId, 'decisions', earlier.id))}
                      >
                        <bdi>{earlier.title}</bdi>
                      </LinkButton>
                    )}{' '}
                    {earlier.decidedOn && (
                      <span className={styles.second}>{formatDay(earlier.decidedOn, language)}</span>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <div className={styles.fields}>
          <CooperationPicker
            label={t('decisions.cooperation')}
            onChange={(cooperationId) => choose({ cooperationId })}
            value={decision.cooperationId}
          />
          <MissionPicker
            label={t('decisions.mission')}
            onChange={(missionId) => choose({ missionId })}
            value={decision.missionId}
          />
        </div>
        <Attachments recordId={id} recordKind="decision" />
        <CaseReferences recordId={id} recordKind="decision" />
      </div>
      {isManaging && <BodiesDialog onClose={() => setManaging(false)} />}
    </>
  );
}

import { Trash2 } from 'lucide-react';
import { type AgreementPatch, agreementState, runsOutOn } from '../../../db/domain/agreement';
import type { AgreementDetail } from '../../../electron/contract/agreements';
import { useTexts } from '../../i18n';
import { Attachments } from '../../shared/Attachments';
import { agreementStateText, agreementTone } from '../../shared/agreementText';
import { api } from '../../shared/api';
import { CaseReferences } from '../../shared/CaseReferences';
import { formatDay } from '../../shared/format';
import { EmptyNote } from '../../shared/RecordPage';
import { cooperationRoute, hrefOf } from '../../shared/route';
import { SavedDay } from '../../shared/SavedDay';
import { SavedText } from '../../shared/SavedText';
import { topicName, useTopics } from '../../shared/topics';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import { IconButton } from '../../ui/IconButton';
import { LinkButton } from '../../ui/LinkButton';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { SidePane } from '../../ui/SidePane';
import styles from './Agreements.module.css';
import { Parties } from './Parties';
import { Renewals } from './Renewals';
import { TermFields } from './TermFields';
import { Termination } from './Termination';

type Props = { agreement: AgreementDetail; today: string; onClose: () => void };

/** Everything about one agreement, saved as one types. */
export function AgreementPane({ agreement, today, onClose }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const { id, title, renewals } = agreement;
  const save = (patch: AgreementPatch) => api().agreements.update({ id, patch });
  const state = agreementState(agreement, renewals, today);

  async function remove() {
    if (await removal(api().agreements.remove({ id }), 'deletedNamed', title)) onClose();
  }

  return (
    <SidePane
      actions={
        <IconButton
          icon={Trash2}
          label={t('agreements.remove')}
          onPress={() => void remove()}
          size="small"
          tone="danger"
        />
      }
      closeLabel={t('common.close')}
      heading={title}
      onClose={onClose}
    >
      <div className={styles.parts}>
        <div className={styles.fields}>
          <div>
            <Pill tone={agreementTone(state)}>{agreementStateText(state, t, language)}</Pill>
            {/* That it has no end is in its state already. */}
            {agreement.term.kind !== 'open' && (
              <p className={styles.second}>{endText(agreement, t, language)}</p>
            )}
          </div>
          <SavedText
            as="text"
            draftKey={`agreement ${id} title`}
            isRequired
            label={t('agreements.title')}
            onSave={(text) => save({ title: text })}
            rows={1}
            value={title}
          />
          <SavedDay
            draftKey={`agreement ${id} signedOn`}
            label={t('agreements.signedOn')}
            onSave={(signedOn) => save({ signedOn })}
            value={agreement.signedOn}
          />
          <SavedText
            draftKey={`agreement ${id} signedAt`}
            label={t('agreements.signedAt')}
            onSave={(signedAt) => save({ signedAt })}
            placeholder={t('agreements.signedAtPlaceholder')}
            value={agreement.signedAt}
          />
          <TermFields onChange={(term) => void run(save({ term }))} value={agreement.term} />
        </div>
        <Topics agreement={agreement} />
        <Parties agreementId={id} parties={agreement.parties} />
        <Renewals agreementId={id} renewals={renewals} />
        <Termination agreement={agreement} />
        <Section heading={t('agreements.restsOn')}>
          {agreement.restsOn.length === 0 && <EmptyNote>{t('agreements.restsOnNothing')}</EmptyNote>}
          <ul className={styles.list}>
            {agreement.restsOn.map((decision) => (
              <li className={styles.decision} key={decision.id}>
                <LinkButton
                  href={hrefOf(cooperationRoute(agreement.cooperationId, 'decisions', decision.id))}
                >
                  <bdi>{decision.title}</bdi>
                </LinkButton>
                {decision.decidedOn && (
                  <div className={styles.second}>{formatDay(decision.decidedOn, language)}</div>
                )}
              </li>
            ))}
          </ul>
        </Section>
        <SavedText
          as="text"
          draftKey={`agreement ${id} note`}
          label={t('agreements.note')}
          onSave={(note) => save({ note })}
          rows={2}
          value={agreement.note}
        />
        <Attachments recordId={id} recordKind="agreement" />
        <CaseReferences recordId={id} recordKind="agreement" />
      </div>
    </SidePane>
  );
}

/** Until when it holds, worked out from what is written here. */
function endText(
  agreement: AgreementDetail,
  t: ReturnType<typeof useTexts>['t'],
  language: ReturnType<typeof useTexts>['language'],
): string {
  const on = runsOutOn(agreement, agreement.renewals);
  if (on !== null) return t('agreements.runsOutOn', { day: formatDay(on, language) });
  if (agreement.term.kind === 'open') return t('agreements.termKind.open');
  return t('agreements.runsOutUnknown');
}

function Topics({ agreement }: { agreement: AgreementDetail }) {
  const { t, language } = useTexts();
  const run = useRun();
  const topics = useTopics();
  const { id, topicIds } = agreement;

  // One topic is added or taken away at a time: two quick presses don't undo each other.
  function choose(chosen: readonly string[]) {
    for (const topic of topics) {
      const is = chosen.includes(topic.id);
      if (is === topicIds.includes(topic.id)) continue;
      const change = { id, topicId: topic.id };
      void run(is ? api().agreements.addTopic(change) : api().agreements.removeTopic(change));
    }
  }

  return (
    <CheckboxGroup
      hint={t('agreements.topicsHint')}
      items={topics.map((topic) => ({ id: topic.id, label: topicName(topic, language) }))}
      label={t('agreements.topics')}
      onChange={choose}
      value={[...topicIds]}
    />
  );
}

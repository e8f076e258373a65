import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { InvitationStep, InvitationStepPatch, InvitationStepState } from '../../../db/domain/invitation';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { formatDay } from '../../shared/format';
import { SavedDay } from '../../shared/SavedDay';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import styles from './InvitationChain.module.css';

type Props = {
  step: InvitationStep;
  /** What happened, in words. */
  label: string;
};

const tone: Record<InvitationStepState, 'neutral' | 'good' | 'warn' | 'stop'> = {
  'not-invited': 'neutral',
  invited: 'warn',
  accepted: 'good',
  tentative: 'warn',
  declined: 'stop',
  replaced: 'neutral',
  attended: 'good',
  absent: 'stop',
};

/** One step of the chain: what happened, on which day if anybody knows, who told; its fields open in place. */
export function Step({ step, label }: Props) {
  const { t, language } = useTexts();
  const remove = useRemoval();
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const { id, state, happenedOn, byWhom, note } = step;
  const save = (patch: InvitationStepPatch) => api().invitations.updateStep({ id, patch });
  const day = happenedOn ? formatDay(happenedOn, language, 'short') : t('participants.chain.unknownDay');
  const told = [byWhom, note].filter(Boolean).join(' · ');

  function close() {
    setOpen(false);
    toggle.current?.focus();
  }

  return (
    <li
      className={styles.step}
      data-tone={tone[state]}
      onKeyDown={(event) => {
        if (!isOpen || event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <div className={styles.line}>
        <div className={styles.words}>
          <span className={styles.what}>{label}</span> <span className={styles.day}>{day}</span>
          {told && (
            <div className={styles.told}>
              <bdi>{told}</bdi>
            </div>
          )}
        </div>
        <IconButton
          icon={Pencil}
          label={t('participants.chain.edit', { state: label })}
          onPress={() => setOpen(!isOpen)}
          ref={toggle}
          size="small"
        />
      </div>
      {isOpen && (
        <div className={styles.fields}>
          <SavedDay
            draftKey={`invitation_step ${id} happenedOn`}
            label={t('participants.chain.day')}
            onSave={(next) => save({ happenedOn: next })}
            value={happenedOn}
          />
          <SavedText
            autoFocus
            draftKey={`invitation_step ${id} byWhom`}
            label={t('participants.chain.byWhom')}
            onSave={(next) => save({ byWhom: next })}
            value={byWhom}
          />
          <SavedText
            draftKey={`invitation_step ${id} note`}
            label={t('participants.chain.note')}
            onSave={(next) => save({ note: next })}
            value={note}
          />
          <div className={styles.buttons}>
            <Button
              icon={Trash2}
              onPress={() => void remove(api().invitations.removeStep({ id }), 'removedNamed', label)}
              size="small"
              variant="quiet"
            >
              {t('participants.chain.remove')}
            </Button>
            <Button onPress={close} size="small">
              {t('participants.chain.done')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

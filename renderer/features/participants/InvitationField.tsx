import { invitationStates, type ParticipationPatch } from '../../../db/domain/participation';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { invitationTone } from '../../shared/stages';
import { Select } from '../../ui/Select';
import styles from './InvitationField.module.css';

type Props = {
  label: string;
  participant: ParticipantRow;
  onChange: (patch: Pick<ParticipationPatch, 'invitation'>) => void;
};

/** Whether somebody was asked and what they answered, as a pill that one can change. */
export function InvitationField({ label, participant: { invitation }, onChange }: Props) {
  const { t } = useTexts();
  return (
    <div className={styles.pill} data-tone={invitationTone[invitation]}>
      <Select
        isLabelHidden
        items={invitationStates.map((id) => ({ id, label: t(`terms.invitation.${id}`) }))}
        label={label}
        onChange={(next) => onChange({ invitation: next })}
        value={invitation}
      />
    </div>
  );
}

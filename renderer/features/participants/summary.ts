import { invitationStates } from '../../../db/domain/participation';
import type { ParticipantRow } from '../../../electron/contract/participations';
import type { Translate } from '../../i18n';

/** How many were asked and what they answered, in words; what nobody is in isn't mentioned. */
export function summary(participants: readonly ParticipantRow[], t: Translate): string {
  const asked = participants.filter(({ invitation }) => invitation !== 'not-invited').length;
  const answers = invitationStates.flatMap((state) => {
    const count = participants.filter(({ invitation }) => invitation === state).length;
    return count === 0 ? [] : t(`participants.counts.${state}`, { count });
  });
  const came = (['attended', 'absent'] as const).flatMap((state) => {
    const count = participants.filter(({ attendance }) => attendance === state).length;
    return count === 0 ? [] : t(`participants.came.${state}`, { count });
  });
  const invited = asked === 0 ? [] : [t('participants.asked', { count: asked })];
  return [...invited, ...answers, ...came].join(' · ');
}

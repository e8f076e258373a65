import { conclusions, type ItemAttendance } from '../../../db/domain/attendance';
import type { ProgrammeItem } from '../../../db/domain/programme';
import type { ProgrammeGroup } from '../../../db/domain/programme-group';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';

type Props = {
  missionId: string;
  items: readonly ProgrammeItem[];
  delegation: { groups: readonly ProgrammeGroup[]; participants: readonly ParticipantRow[] };
  marks: readonly ItemAttendance[];
};

/** What the items say of who attended that the list of participants doesn't yet, and the offer to note it there. */
export function Conclusion({ missionId, items, delegation, marks }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const concluded = conclusions(items, delegation, marks);
  if (concluded.length === 0) return null;
  const attended = concluded.filter(({ attendance }) => attendance === 'attended').length;
  const absent = concluded.length - attended;

  async function conclude() {
    if ((await run(api().attendance.conclude({ missionId }))) === undefined) return;
    await offerUndo(t('attendance.concluded'));
  }

  return (
    <Callout
      action={
        <Button onPress={() => void conclude()} size="small">
          {t('attendance.conclude')}
        </Button>
      }
      title={t('attendance.concludeTitle')}
    >
      {attended > 0 && t('attendance.concludeAttended', { count: attended })}{' '}
      {absent > 0 && t('attendance.concludeAbsent', { count: absent })}
    </Callout>
  );
}

import { LockKeyhole } from 'lucide-react';
import { isCountedOn } from '../../../db/domain/participation';
import { isExpiredPurpose } from '../../../db/domain/practical-data';
import type { PracticalRow } from '../../../electron/contract/practical';
import { api } from '../../shared/api';
import { formatDay } from '../../shared/format';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Icon } from '../../ui/Icon';
import styles from './Practical.module.css';
import type { Setting } from './problems';

type Props = { rows: readonly PracticalRow[]; setting: Setting };

/** What the data is kept for and until when, and what should no longer be here. */
export function Keeping({ rows, setting }: Props) {
  const { t, today } = setting;
  const recorded = rows.filter(({ isRecorded }) => isRecorded);
  const left = recorded.filter((row) => !isCountedOn(row));
  const expired = recorded.filter((row) => isCountedOn(row) && isExpiredPurpose(row.data.endsOn, today));
  return (
    <>
      <div className={styles.keeping}>
        <Icon icon={LockKeyhole} size={14} />
        <p>
          {keptWords(rows, recorded, setting).join(' ')} {t('practical.kept.only')}
        </p>
      </div>
      {expired.length > 0 && <Overdue kind="expired" rows={expired} setting={setting} />}
      {left.length > 0 && <Overdue kind="left" rows={left} setting={setting} />}
    </>
  );
}

/** Until when and what for: said once where it is the same for everybody. */
function keptWords(
  rows: readonly PracticalRow[],
  recorded: readonly PracticalRow[],
  { t, language }: Setting,
): string[] {
  const ends = [...new Set((recorded.length > 0 ? recorded : rows).map(({ data }) => data.endsOn))];
  const days = ends.filter((day) => day !== null).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [t('practical.kept.noDates')];
  const day = (iso: string) => formatDay(iso, language);
  if (recorded.length === 0) return [t('practical.kept.willBe', { day: day(first) })];
  const purposes = [...new Set(recorded.map(({ data }) => data.purpose))];
  const [purpose = ''] = purposes;
  const until =
    first === last
      ? t('practical.kept.until', { day: day(first) })
      : t('practical.kept.between', { from: day(first), to: day(last) });
  if (purposes.length > 1) return [until, t('practical.kept.purposes')];
  return purpose === '' ? [until] : [until, `${t('practical.kept.purpose', { purpose })}.`];
}

function Overdue({ kind, rows, setting: { t } }: Props & { kind: 'expired' | 'left' }) {
  const run = useRun();
  const offerUndo = useOfferUndo();
  const count = rows.length;

  async function remove() {
    const participationIds = rows.map(({ data }) => data.participationId);
    if ((await run(api().practical.remove({ participationIds }))) === undefined) return;
    await offerUndo(t('practical.kept.removed', { count }));
  }

  return (
    <Callout
      action={
        <Button onPress={() => void remove()} size="small">
          {t('practical.kept.remove')}
        </Button>
      }
      title={t(`practical.kept.${kind}Title`, { count })}
      tone="warn"
    >
      {t(`practical.kept.${kind}Text`)}
    </Callout>
  );
}

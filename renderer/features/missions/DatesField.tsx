import { useMemo } from 'react';
import { type Mission, missionDates } from '../../../db/domain/mission';
import { fieldErrors } from '../../../db/domain/problem';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { fieldError } from '../../shared/failures';
import { useAutosave } from '../../shared/useAutosave';
import { DatesFields } from './DatesFields';
import { type DatesDraft, fromDatesDraft, toDatesDraft } from './datesDraft';

/** A mission's dates, saved as soon as they make sense; what doesn't yet is kept, with the reason at its field. */
export function DatesField({ mission, today }: { mission: Mission; today: string }) {
  const { t } = useTexts();
  const saved = useMemo(() => toDatesDraft(mission.dates, today), [mission.dates, today]);
  const draft = useAutosave<DatesDraft>(`mission ${mission.id} dates`, saved, async (wanted) => {
    const parsed = missionDates.safeParse(fromDatesDraft(wanted));
    if (parsed.success) return api().missions.update({ id: mission.id, patch: { dates: parsed.data } });
    return { ok: false, error: { kind: 'invalid', problems: fieldErrors(parsed.error) } };
  });
  return (
    <DatesFields
      draft={draft.value}
      draftKey={`mission ${mission.id}`}
      errorOf={(field) => fieldError(t, draft.failure, field)}
      onBlur={() => void draft.flush()}
      onChange={draft.change}
    />
  );
}

import { daysOfItem } from '../../../db/domain/programme';
import { useTexts } from '../../i18n';
import { formatDay } from '../../shared/format';
import { useRecords } from '../../shared/records';
import { ComboBox } from '../../ui/ComboBox';

const everybody = 'everybody';

/** Whom a plan is for: the whole delegation, or those who come to a programme item. */
export function ItemField({
  missionId,
  label,
  value,
  onChange,
}: {
  missionId: string;
  label: string;
  value: string | null;
  onChange: (item: { id: string; title: string } | null) => void;
}) {
  const { t, language } = useTexts();
  const items = useRecords('programme', 'list', { missionId }).data;
  if (!items) return null;
  return (
    <ComboBox
      emptyLabel={t('common.nothingFound')}
      items={[
        { id: everybody, label: t('order.wholeDelegation') },
        ...items
          .filter(({ kind }) => kind !== 'free-time')
          .map((item) => {
            const [day] = daysOfItem(item.time);
            return { id: item.id, label: item.title, hint: day ? formatDay(day, language, 'short') : '' };
          }),
      ]}
      label={label}
      onChange={(id) => onChange(items.find((item) => item.id === id) ?? null)}
      value={value ?? everybody}
    />
  );
}

import { Clock } from 'lucide-react';
import { fromInstant } from '../../../db/domain/zones';
import { useTexts } from '../../i18n';
import { formatClock, zoneCity } from '../../shared/format';
import { useRecords } from '../../shared/records';
import { useNow } from '../../shared/useNow';
import { MetaItem } from '../../ui/MetaItem';

/** What time it is there and here, as it goes. */
export function LocalTime({ zone }: { zone: string }) {
  const { t, language } = useTexts();
  const office = useRecords('office', 'get').data;
  const now = useNow();
  if (!office || now === undefined || zone === office.zone) return null;
  const at = (where: string) => formatClock(fromInstant(now, where), language);
  return (
    <MetaItem icon={Clock}>
      {t('partners.localTime', {
        there: zoneCity(zone, language),
        thereTime: at(zone),
        hereTime: at(office.zone),
      })}
    </MetaItem>
  );
}

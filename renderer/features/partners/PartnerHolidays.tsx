import { ClipboardPaste, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Holiday } from '../../../db/domain/place';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { formatDay, formatNumeric } from '../../shared/format';
import { EmptyNote } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Section } from '../../ui/Section';
import { NewHoliday } from './NewHoliday';
import styles from './PartnerHolidays.module.css';
import { PasteHolidays } from './PasteHolidays';

/** The public holidays at a partner's: added one by one, or pasted as a list. */
export function PartnerHolidays({ partnerId }: { partnerId: string }) {
  const { t } = useTexts();
  const { isAdding, opener, end } = useAdding();
  const [isPasting, setPasting] = useState(false);
  const holidays = useRecords('partners', 'holidays', { partnerId }).data ?? [];
  return (
    <Section
      action={
        <>
          <Button icon={ClipboardPaste} onPress={() => setPasting(true)} size="small" variant="quiet">
            {t('partners.holidays.paste')}
          </Button>
          <Button {...opener} icon={Plus} size="small" variant="quiet">
            {t('partners.holidays.add')}
          </Button>
        </>
      }
      count={holidays.length || undefined}
      heading={t('partners.holidays.heading')}
    >
      {isAdding && <NewHoliday onDone={end} partnerId={partnerId} />}
      {holidays.length === 0 && !isAdding && <EmptyNote>{t('partners.holidays.emptyText')}</EmptyNote>}
      <ul className={styles.holidays}>
        {holidays.map((holiday) => (
          <OneHoliday holiday={holiday} key={holiday.id} />
        ))}
      </ul>
      {isPasting && (
        <PasteHolidays known={holidays} onClose={() => setPasting(false)} partnerId={partnerId} />
      )}
    </Section>
  );
}

function OneHoliday({ holiday: { id, day, name } }: { holiday: Holiday }) {
  const { t, language } = useTexts();
  const removal = useRemoval();
  return (
    <li className={styles.holiday}>
      <span className={styles.day}>{formatDay(day, language, 'short')}</span>
      <bdi className={styles.name}>{name}</bdi>
      <IconButton
        icon={X}
        label={t('partners.holidays.remove', { name, day: formatNumeric(day) })}
        onPress={() => void removal(api().partners.removeHoliday({ id }), 'removedNamed', name)}
        size="small"
      />
    </li>
  );
}

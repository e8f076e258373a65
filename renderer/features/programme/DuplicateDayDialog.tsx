import { useState } from 'react';
import type { ProgrammeItem } from '../../../db/domain/programme';
import { beginsOn } from '../../../db/domain/shifting';
import { useTexts } from '../../i18n';
import { DayInput } from '../../shared/DayInput';
import { Button } from '../../ui/Button';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import styles from './ShiftDialog.module.css';
import { dayWords } from './words';

type Props = {
  items: readonly ProgrammeItem[];
  days: readonly string[];
  /** The day that the focus is on. */
  day: string;
  onDuplicate: (from: string, to: readonly string[]) => void;
  onClose: () => void;
};

/** Copies what a day has to other days, at the same hours. */
export function DuplicateDayDialog({ items, days, day, onDuplicate, onClose }: Props) {
  const words = useTexts();
  const { t } = words;
  const [from, setFrom] = useState(day);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [other, setOther] = useState<string | null>(null);
  const others = days.filter((own) => own !== from);
  const to = [...new Set([...chosen, ...(other === null ? [] : [other])])].filter((own) => own !== from);
  const countOn = (own: string) => items.filter(({ time }) => beginsOn(time) === own).length;
  const count = countOn(from);
  const full = to.filter((own) => countOn(own) > 0);
  const isSameDay = other !== null && other === from;
  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            isDisabled={count === 0 || to.length === 0}
            onPress={() => onDuplicate(from, to)}
            variant="primary"
          >
            {t('programme.day.confirm')}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      title={t('programme.day.title')}
    >
      <div className={styles.fields}>
        <Select
          items={days.map((id) => ({ id, label: dayWords(id, words) }))}
          label={t('programme.day.from')}
          onChange={setFrom}
          value={from}
        />
        {others.length > 0 && (
          <CheckboxGroup
            items={others.map((id) => ({
              id,
              label: t('programme.dayHead', { day: dayWords(id, words), count: countOn(id) }),
            }))}
            label={t('programme.day.to')}
            onChange={setChosen}
            value={chosen.filter((own) => own !== from)}
          />
        )}
        <DayInput
          error={isSameDay ? t('programme.day.same') : undefined}
          label={t('programme.day.other')}
          onChange={setOther}
          value={other}
        />
        <p aria-live="polite" className={styles.preview}>
          {count === 0
            ? t('programme.day.empty')
            : to.length === 0
              ? t('programme.day.choose')
              : t('programme.day.preview', { count, days: t('programme.day.days', { count: to.length }) })}
          {count > 0 && full.length > 0 && ` ${t('programme.day.full', { count: full.length })}`}
        </p>
      </div>
    </Dialog>
  );
}

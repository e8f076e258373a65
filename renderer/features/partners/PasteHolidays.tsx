import { useState } from 'react';
import { type HolidayLines, parseHolidays } from '../../../db/domain/holiday-lines';
import type { Holiday } from '../../../db/domain/place';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { formatDay } from '../../shared/format';
import { useKeptDraft } from '../../shared/useKeptDraft';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorText } from '../../ui/ErrorText';
import { TextArea } from '../../ui/TextArea';
import styles from './PartnerHolidays.module.css';

type Props = { partnerId: string; known: readonly Holiday[]; onClose: () => void };

/** Takes a pasted list of holidays: says what was understood, and which lines weren't, before anything is added. */
export function PasteHolidays({ partnerId, known, onClose }: Props) {
  const { t } = useTexts();
  const offerUndo = useOfferUndo();
  const [text, setText, clear] = useKeptDraft(`holidays pasted of ${partnerId}`, '');
  const [failure, setFailure] = useState<Failure>();
  const lines = parseHolidays(text);
  const isNew = (holiday: Pick<Holiday, 'day' | 'name'>) =>
    !known.some(({ day, name }) => day === holiday.day && name === holiday.name);
  const count = lines.read.filter(isNew).length;

  async function add() {
    const result = await api().partners.addHolidays({ partnerId, holidays: lines.read });
    if (!result.ok) return setFailure(result.error);
    clear();
    onClose();
    await offerUndo(t('partners.holidays.added', { count: result.value.added }));
  }

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button
            onPress={() => {
              clear();
              onClose();
            }}
          >
            {t('common.cancel')}
          </Button>
          <Button isDisabled={count === 0} onPress={() => void add()} variant="primary">
            {t('partners.holidays.addAll', { count })}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      title={t('partners.holidays.pasteTitle')}
    >
      <TextArea
        autoFocus
        hint={t('partners.holidays.pasteHint')}
        label={t('partners.holidays.pasteLabel')}
        onChange={(next) => {
          setFailure(undefined);
          setText(next);
        }}
        placeholder={t('partners.holidays.pastePlaceholder')}
        rows={5}
        value={text}
      />
      {failure && <ErrorText>{failureText(t, failure)}</ErrorText>}
      <Preview isNew={isNew} lines={lines} />
    </Dialog>
  );
}

type PreviewProps = { lines: HolidayLines; isNew: (holiday: HolidayLines['read'][number]) => boolean };

function Preview({ lines: { read, unread }, isNew }: PreviewProps) {
  const { t, language } = useTexts();
  return (
    <div className={styles.preview}>
      {unread.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t('partners.holidays.unread', { count: unread.length })}</h3>
          <ul className={styles.unread}>
            {unread.map(({ line, text }) => (
              <li key={line}>{t('partners.holidays.unreadLine', { line, text })}</li>
            ))}
          </ul>
        </section>
      )}
      {read.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t('partners.holidays.understood', { count: read.length })}</h3>
          <ul className={styles.holidays}>
            {read.map((holiday) => (
              <li className={styles.holiday} key={`${holiday.day} ${holiday.name}`}>
                <span className={styles.day}>{formatDay(holiday.day, language, 'short')}</span>
                <bdi className={isNew(holiday) ? styles.name : styles.isKnown}>{holiday.name}</bdi>
                {!isNew(holiday) && <span className={styles.note}>{t('partners.holidays.known')}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

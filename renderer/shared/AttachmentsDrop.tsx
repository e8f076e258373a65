import type { ReactNode } from 'react';
import { type DropItem, DropZone, FileTrigger } from 'react-aria-components';
import type { Attachment } from '../../db/domain/attachment';
import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { LinkButton } from '../ui/LinkButton';
import { ProgressBar } from '../ui/ProgressBar';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import styles from './Attachments.module.css';
import { formatSize } from './fileSize';
import { type Adding, type Chosen, useAttaching } from './useAttaching';

type Props = Pick<Attachment, 'recordKind' | 'recordId'> & {
  /** The files that are there; dropping onto them adds, too. */
  children: ReactNode;
};

/** Where files are dropped, chosen or pasted, how far that is, and what wasn't taken. */
export function AttachmentsDrop({ recordKind, recordId, children }: Props) {
  const { t } = useTexts();
  const { adding, refused, added, add, stop, forget } = useAttaching({ recordKind, recordId });
  return (
    <>
      <DropZone
        aria-label={t('attachments.zone')}
        className={styles.zone}
        onDrop={({ items }) => void chosenFrom(items).then(add)}
      >
        {({ isDropTarget }) => (
          <>
            {children}
            <div className={styles.strip}>
              <span>{t(isDropTarget ? 'attachments.dropNow' : 'attachments.drop')}</span>
              <FileTrigger allowsMultiple onSelect={(list) => add([...(list ?? [])])}>
                <Button size="small">{t('attachments.choose')}</Button>
              </FileTrigger>
              <span className={styles.limit}>{t('attachments.limit')}</span>
            </div>
          </>
        )}
      </DropZone>
      {adding && <Progress adding={adding} onStop={stop} />}
      <div aria-live="polite" className={styles.said}>
        <VisuallyHidden>
          {!adding && added > 0 ? t('attachments.added', { count: added }) : ''}
        </VisuallyHidden>
      </div>
      {refused.length > 0 && (
        <div className={styles.below}>
          <Callout
            action={<LinkButton onPress={forget}>{t('common.close')}</LinkButton>}
            isAnnounced
            title={t('attachments.notAdded', { count: refused.length })}
            tone="stop"
          >
            <ul className={styles.refused}>
              {refused.map((why, index) => (
                <li key={`${index}`}>{why}</li>
              ))}
            </ul>
          </Callout>
        </div>
      )}
    </>
  );
}

function Progress({ adding, onStop }: { adding: Adding; onStop: () => void }) {
  const { t, language } = useTexts();
  const { name, size, read, waiting } = adding;
  const whole = formatSize(size, language);
  const isRead = read === size;
  const phase = isRead
    ? t('attachments.storing', { size: whole })
    : t('attachments.reading', { read: formatSize(read, language), size: whole });
  return (
    <div className={styles.progress}>
      <div className={styles.bar}>
        <ProgressBar
          caption={waiting > 0 ? `${phase} · ${t('attachments.waiting', { count: waiting })}` : phase}
          isIndeterminate={isRead}
          label={t('attachments.adding', { name })}
          max={size}
          value={read}
        />
      </div>
      <Button onPress={onStop} size="small" variant="quiet">
        {t('attachments.stop')}
      </Button>
    </div>
  );
}

/** What of a drop is for us: files, and folders to say why they aren't taken. */
async function chosenFrom(items: readonly DropItem[]): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  for (const item of items) {
    if (item.kind === 'file') chosen.push(await item.getFile());
    if (item.kind === 'directory') chosen.push({ folder: item.name });
  }
  return chosen;
}

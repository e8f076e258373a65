import { useState } from 'react';
import type { Attachment } from '../../db/domain/attachment';
import { useTexts } from '../i18n';
import { Section } from '../ui/Section';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { AttachmentRow } from './AttachmentRow';
import styles from './Attachments.module.css';
import { AttachmentsDrop } from './AttachmentsDrop';
import { api } from './api';
import { useRecords } from './records';
import { useRun } from './useRun';

type Props = Pick<Attachment, 'recordKind' | 'recordId'>;

/** The files that belong to a record: dropped, chosen or pasted; opened only when one asks for it. */
export function Attachments({ recordKind, recordId }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const { data: files } = useRecords('attachments', 'list', { recordKind, recordId });
  const [said, say] = useState('');
  if (!files) return null;

  const move = async (id: string, to: number) => {
    const others = files.filter((file) => file.id !== id);
    if (to < 0 || to > others.length) return;
    if ((await run(api().attachments.move({ id, beforeId: others[to]?.id ?? null }))) === undefined) return;
    const name = files.find((file) => file.id === id)?.name ?? '';
    say(t('attachments.moved', { name, place: to + 1, count: files.length }));
  };

  return (
    <Section count={files.length || undefined} hasNoRule heading={t('attachments.heading')}>
      <AttachmentsDrop key={recordId} recordId={recordId} recordKind={recordKind}>
        {files.length > 0 && (
          <ul className={styles.files}>
            {files.map((file, index) => (
              <AttachmentRow
                file={file}
                isFirst={index === 0}
                isLast={index === files.length - 1}
                key={file.id}
                onMove={(step) => void move(file.id, index + step)}
              />
            ))}
          </ul>
        )}
      </AttachmentsDrop>
      <div aria-live="polite" className={styles.said}>
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </Section>
  );
}

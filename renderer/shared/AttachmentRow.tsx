import {
  ArrowDown,
  ArrowUp,
  Download,
  Ellipsis,
  ExternalLink,
  File,
  FileAudio,
  FileCheck,
  FileImage,
  FileSpreadsheet,
  FileText,
  FileVideo,
  type LucideIcon,
  Mail,
  Pencil,
  Presentation,
  Trash2,
} from 'lucide-react';
import { useRef, useState } from 'react';
import { Link } from 'react-aria-components';
import { extensionOf, isOpenable, type ListedAttachment } from '../../db/domain/attachment';
import { dayOf } from '../../db/domain/wall-time';
import { fromInstant } from '../../db/domain/zones';
import { useTexts } from '../i18n';
import { Icon } from '../ui/Icon';
import { LinkButton } from '../ui/LinkButton';
import { MenuButton } from '../ui/MenuButton';
import { showToast } from '../ui/toasts';
import { AttachmentName } from './AttachmentName';
import styles from './Attachments.module.css';
import { api } from './api';
import { formatSize } from './fileSize';
import { formatDay } from './format';
import { goTo } from './route';
import { useRemoval } from './useRemoval';
import { useRun } from './useRun';

type Props = {
  file: ListedAttachment;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: -1 | 1) => void;
};

/** One file: its name opens it where it may be opened. Alt and an arrow move it among the others, F2 renames it. */
export function AttachmentRow({ file, isFirst, isLast, onMove }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const remove = useRemoval();
  const row = useRef<HTMLLIElement>(null);
  const [isRenaming, setRenaming] = useState(false);
  const { id, name } = file;
  const canOpen = isOpenable(name);

  const open = () => void run(api().attachedFiles.open({ id }));
  async function saveCopy() {
    const saved = await run(api().attachedFiles.saveCopy({ id }));
    if (!saved) return;
    showToast({
      title: t('attachments.saved', { name: saved.name }),
      tone: 'good',
      action: {
        label: t('attachments.reveal'),
        onPress: () => void run(api().files.reveal({ token: saved.token })),
      },
    });
  }

  return (
    <li
      className={styles.file}
      onKeyDown={(event) => {
        if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
          event.preventDefault();
          onMove(event.key === 'ArrowUp' ? -1 : 1);
        }
        if (event.key === 'F2') setRenaming(true);
      }}
      ref={row}
    >
      <span className={styles.icon}>
        <Icon icon={iconOf(name)} />
      </span>
      <div className={styles.text}>
        {isRenaming ? (
          <AttachmentName
            file={file}
            onDone={(isByKey) => {
              setRenaming(false);
              if (isByKey) row.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
            }}
          />
        ) : (
          <>
            {canOpen ? (
              <Link aria-label={t('attachments.openNamed', { name })} className={styles.name} onPress={open}>
                <bdi>{name}</bdi>
              </Link>
            ) : (
              <span className={styles.name}>
                <bdi>{name}</bdi>
              </span>
            )}
            <p className={styles.meta}>
              {t('attachments.meta', {
                size: formatSize(file.size, language),
                day: formatDay(dayHere(file.addedAt), language, 'short'),
              })}
            </p>
            {!canOpen && (
              <p className={styles.meta}>
                {t('attachments.notOpened')}{' '}
                <LinkButton onPress={() => void saveCopy()}>{t('attachments.saveCopy')}</LinkButton>
              </p>
            )}
          </>
        )}
      </div>
      <MenuButton
        icon={Ellipsis}
        isIconOnly
        items={[
          ...(canOpen
            ? [{ id: 'open', label: t('attachments.open'), icon: ExternalLink, onAction: open }]
            : []),
          {
            id: 'save',
            label: t('attachments.saveCopy'),
            icon: Download,
            onAction: () => void saveCopy(),
          },
          {
            id: 'rename',
            label: t('attachments.rename'),
            icon: Pencil,
            shortcut: 'F2',
            onAction: () => setRenaming(true),
          },
          {
            id: 'filing',
            label: t('attachments.filing'),
            icon: FileCheck,
            onAction: () => goTo({ screen: 'reports', section: 'journal', focus: id }),
          },
          {
            id: 'up',
            label: t('attachments.up'),
            icon: ArrowUp,
            shortcut: 'Alt ↑',
            startsGroup: true,
            isDisabled: isFirst,
            onAction: () => onMove(-1),
          },
          {
            id: 'down',
            label: t('attachments.down'),
            icon: ArrowDown,
            shortcut: 'Alt ↓',
            isDisabled: isLast,
            onAction: () => onMove(1),
          },
          {
            id: 'remove',
            label: t('common.remove'),
            icon: Trash2,
            startsGroup: true,
            onAction: () => void remove(api().attachments.remove({ id }), 'removedNamed', name),
          },
        ]}
        label={t('attachments.actions', { name })}
        size="small"
      />
    </li>
  );
}

/** The day of an instant on this machine. */
const dayHere = (instant: string): string =>
  dayOf(fromInstant(Date.parse(instant), Intl.DateTimeFormat().resolvedOptions().timeZone));

const icons: readonly [LucideIcon, readonly string[]][] = [
  [FileText, ['pdf', 'doc', 'docx', 'odt', 'rtf', 'txt', 'md']],
  [FileSpreadsheet, ['xls', 'xlsx', 'ods', 'csv', 'tsv']],
  [Presentation, ['ppt', 'pptx', 'odp']],
  [FileImage, ['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp', 'tif', 'tiff', 'heic', 'svg']],
  [FileAudio, ['mp3', 'm4a', 'wav', 'ogg']],
  [FileVideo, ['mp4', 'm4v', 'mov', 'webm']],
  [Mail, ['eml', 'msg']],
];

function iconOf(name: string): LucideIcon {
  const extension = extensionOf(name);
  return icons.find(([, extensions]) => extensions.includes(extension))?.[0] ?? File;
}

import { Ellipsis, Lock, LockOpen, Trash2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { memoContent as finishedContent, type MemoContent } from '../../../../db/domain/memo-content';
import { isAllSourced } from '../../../../db/domain/memo-text';
import type { ListedMemo } from '../../../../electron/contract/memos';
import { useTexts } from '../../../i18n';
import { api, type Returned } from '../../../shared/api';
import { useCommands } from '../../../shared/commands';
import { RecordGone } from '../../../shared/RecordPage';
import { useRecords } from '../../../shared/records';
import { cooperationRoute, goTo, hrefOf, type Route } from '../../../shared/route';
import { SavedText } from '../../../shared/SavedText';
import { useRemoval } from '../../../shared/useRemoval';
import { Breadcrumbs } from '../../../ui/Breadcrumbs';
import { Callout } from '../../../ui/Callout';
import { MenuButton } from '../../../ui/MenuButton';
import { PageHeader } from '../../../ui/PageHeader';
import { Pill } from '../../../ui/Pill';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { memoContent } from '../memoContent';
import { FinishedMemo, FinishMemo } from './FinishMemo';
import { MemoDetails } from './MemoDetails';
import styles from './MemoPage.module.css';
import { MemoSheet } from './MemoSheet';
import { SaveMemo } from './SaveMemo';
import { SourcesPane } from './SourcesPane';
import { isOwn, passagesOf, type SheetView } from './sheetView';
import { useFinishing } from './useFinishing';

type Read = Returned<'memos', 'read'>;

/** The page of a document: the draft as a sheet of paper, and beside it what each passage rests on. */
export function MemoPage({ id }: { id: string }) {
  const { t } = useTexts();
  const { data: memo, error } = useRecords('memos', 'get', { id });
  const { data: read, error: readError } = useRecords('memos', 'read', { id });
  if (error?.failure.kind === 'not-found') return <RecordGone />;
  if (!memo || memo.id !== id) return null;
  if (readError?.failure.kind === 'not-found')
    return (
      <Callout title={t('memos.aboutGoneTitle')} tone="warn">
        {t('memos.aboutGoneText')}
      </Callout>
    );
  if (!read || read.records.memo.id !== id) return null;
  return <Document key={id} memo={memo} read={read} />;
}

const parts = ['sources', 'details'] as const;

function Document({ memo, read }: { memo: ListedMemo; read: Read }) {
  const { t } = useTexts();
  const [part, setPart] = useState<(typeof parts)[number]>('sources');
  const finishing = useFinishing(memo.id);
  const content = useMemo(() => contentOf(read), [read]);
  const view = useSheet(read, content);
  return (
    <div className={styles.page}>
      <Header content={content} finishing={finishing} memo={memo} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <FinishedMemo memo={memo} reopen={finishing.reopen} />
          {view ? <MemoSheet view={view} /> : <Callout title={t('memos.finish.unreadable')} tone="stop" />}
          {content && memo.finishedOn === null && <FinishMemo content={content} finish={finishing.finish} />}
        </div>
        <aside aria-label={t('memos.aside')} className={styles.aside}>
          <SegmentedControl
            items={parts.map((each) => ({ id: each, label: t(`memos.${each}`) }))}
            label={t('memos.aside')}
            onChange={setPart}
            value={part}
          />
          {part === 'details' && <MemoDetails memo={memo} />}
          {part === 'sources' && view && <SourcesPane view={view} />}
        </aside>
      </div>
    </div>
  );
}

/** What the document says now; null for a finished one that can't be read. */
function contentOf({ records, edits, content }: Read): MemoContent | null {
  if (content === '') return memoContent(records, edits);
  const kept = finishedContent.safeParse(JSON.parse(content));
  return kept.success ? kept.data : null;
}

/** How long the pointer rests on a passage before its sources come, in milliseconds: on its way it crosses others. */
const restMs = 150;

/** Which passage one is at, and which is being written. */
function useSheet(read: Read, content: MemoContent | null): SheetView | null {
  const [marked, mark] = useState<string | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const resting = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(resting.current), []);
  if (!content) return null;
  const keys = passagesOf(content).map(({ key }) => key);
  return {
    ...{ content, marked, editing, mark },
    restOn: (key) => {
      window.clearTimeout(resting.current);
      if (key !== null) resting.current = window.setTimeout(() => mark(key), restMs);
    },
    records: read.records,
    edits: read.edits,
    isEditable: read.content === '',
    stop: at !== null && keys.includes(at) ? at : (keys[0] ?? null),
    stopAt: (key) => {
      setAt(key);
      mark(key);
    },
    edit: (key) => {
      setAt(key);
      mark(key);
      setEditing(key);
    },
    // Another passage may be written already: one press ended this one and began that.
    endEdit: (key) => setEditing((now) => (now === key ? null : now)),
  };
}

type HeaderProps = {
  memo: ListedMemo;
  content: MemoContent | null;
  finishing: ReturnType<typeof useFinishing>;
};

function Header({ memo, content, finishing }: HeaderProps) {
  const { t } = useTexts();
  const removal = useRemoval();
  const { id, title } = memo;
  const isFinished = memo.finishedOn !== null;
  const list = { screen: 'reports', section: 'memos', focus: null } satisfies Route;

  async function remove() {
    if (await removal(api().memos.remove({ id }), 'deletedNamed', title)) goTo(list);
  }
  const turn = isFinished
    ? {
        id: 'memos.reopen',
        name: t('memos.finish.reopen'),
        icon: LockOpen,
        run: () => void finishing.reopen(),
      }
    : { id: 'memos.finish', name: t('memos.finish.action'), icon: Lock, run: () => void finishing.finish() };
  const deletion = { id: 'memos.remove', name: t('memos.delete'), icon: Trash2, run: () => void remove() };
  useCommands([turn, deletion].map((command) => ({ ...command, group: 'screen' as const })));

  return (
    <PageHeader
      above={
        <Breadcrumbs
          items={[{ id: 'memos', label: t('app.places.reports'), href: hrefOf(list) }, ...aboutCrumb(memo)]}
          label={t('common.breadcrumbs')}
        />
      }
      actions={
        <>
          {content && <Sourced content={content} />}
          <MenuButton
            icon={Ellipsis}
            isIconOnly
            items={[turn, deletion].map(({ id: key, name, icon, run }) => ({
              ...{ id: key, label: name, icon, onAction: run },
            }))}
            label={t('common.more')}
          />
          {content && <SaveMemo memo={memo} />}
        </>
      }
      title={title}
      titleField={
        isFinished ? undefined : (
          <SavedText
            as="title"
            draftKey={`memo ${id} title`}
            key={id}
            label={t('memos.create.title')}
            onSave={(text) => api().memos.update({ id, patch: { title: text } })}
            value={title}
          />
        )
      }
    />
  );
}

function aboutCrumb({ cooperationId, missionId, aboutTitle }: ListedMemo) {
  if (aboutTitle === null) return [];
  const route: Route | null = cooperationId
    ? cooperationRoute(cooperationId)
    : missionId
      ? { screen: 'mission', id: missionId, tab: 'documents', focus: null }
      : null;
  return route ? [{ id: 'about', label: aboutTitle, href: hrefOf(route) }] : [];
}

/** Whether every sentence is drawn from the records, or how many passages aren't. */
function Sourced({ content }: { content: MemoContent }) {
  const { t } = useTexts();
  if (content.notes.length === 0 && passagesOf(content).every(({ runs }) => runs.length === 0))
    return <Pill>{t('memos.nothingYet')}</Pill>;
  if (isAllSourced(content.sections)) return <Pill tone="good">{t('memos.allSourced')}</Pill>;
  return <Pill tone="warn">{t('memos.ownCount', { count: passagesOf(content).filter(isOwn).length })}</Pill>;
}

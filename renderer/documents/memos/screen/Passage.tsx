import { CircleAlert, PenLine, Undo2 } from 'lucide-react';
import { Fragment, useId, useState } from 'react';
import { type Run, type WrittenPassage, writtenText } from '../../../../db/domain/memo-text';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { isRefused } from '../../../shared/drafts';
import { useRun } from '../../../shared/useRun';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './Passage.module.css';
import { draftKeyOf, PassageEditor } from './PassageEditor';
import { isOwn, type SheetView, sourceKey } from './sheetView';

type Props = {
  passage: WrittenPassage;
  view: SheetView;
  /** A point or a cell: Enter ends it. */
  isLine?: boolean;
  /** Stands where there is nothing yet but room for one's own words. */
  roomLabel?: string;
};

/** A passage where it stands: its text with the numbers of its sources, or the field in which it is written. */
export function Passage({ passage, view, isLine = false, roomLabel }: Props) {
  const { t } = useTexts();
  const { key } = passage;
  const isEmpty = writtenText(passage).trim() === '';
  if (view.isEditable && (view.editing === key || isRefused(draftKeyOf(view, key))))
    return <PassageEditor isLine={isLine} passage={passage} view={view} />;
  if (isEmpty && passage.drafted !== '') return <TakenOut passage={passage} view={view} />;
  if (isEmpty && roomLabel)
    return (
      <Stop passage={passage} view={view}>
        <span className={styles.room}>
          <Icon icon={PenLine} size={14} />
          {roomLabel}
        </span>
      </Stop>
    );
  return (
    <>
      <Stop passage={passage} view={view}>
        {isEmpty ? (
          <VisuallyHidden>{t('memos.passage.edit')}</VisuallyHidden>
        ) : (
          <Runs runs={passage.runs} view={view} />
        )}
      </Stop>
      {view.isEditable && passage.isOutdated && <Outdated passage={passage} view={view} />}
    </>
  );
}

type StopProps = { passage: WrittenPassage; view: SheetView; children: React.ReactNode };

/** What one comes to with the arrow keys: it marks the passage, and a press or Enter begins to write. */
function Stop({ passage, view, children }: StopProps) {
  const { t } = useTexts();
  const ownId = useId();
  const { key } = passage;
  const { isEditable } = view;
  const edit = () => (isEditable ? view.edit(key) : view.mark(key));
  return (
    // No button element: that can't hold what a document is made of, nor be marked and copied.
    <div
      aria-describedby={isOwn(passage) ? ownId : undefined}
      aria-pressed={isEditable ? undefined : view.marked === key}
      className={styles.passage}
      data-marked={view.marked === key || undefined}
      data-own={isOwn(passage) || undefined}
      data-passage={key}
      dir="auto"
      onClick={() => {
        // Whoever marks a part of the text to copy it doesn't want to write.
        if (document.getSelection()?.type !== 'Range') edit();
      }}
      onFocus={() => view.stopAt(key)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ' && event.key !== 'F2') return;
        event.preventDefault();
        edit();
      }}
      onPointerEnter={() => view.restOn(key)}
      onPointerLeave={() => view.restOn(null)}
      role="button"
      tabIndex={view.stop === key ? 0 : -1}
    >
      {children}
      {isOwn(passage) && (
        <span hidden id={ownId}>
          {t('memos.passage.own')}
        </span>
      )}
    </div>
  );
}

function Runs({ runs, view }: { runs: readonly Run[]; view: SheetView }) {
  const { t } = useTexts();
  return runs.map((run, index) => {
    const { text, sources, isUnknown } = run;
    // Pieces are told apart by their order alone.
    const key = `${index}`;
    if (text.trim() === '') return <Fragment key={key}>{text}</Fragment>;
    if (sources === null)
      return (
        <Fragment key={key}>
          {text.slice(0, text.length - text.trimStart().length)}
          <span className={styles.own}>
            <VisuallyHidden>{t('memos.passage.ownMark')} </VisuallyHidden>
            {text.trim()}
          </span>
          {text.slice(text.trimEnd().length)}
        </Fragment>
      );
    const keys = new Set(sources.map(sourceKey));
    const numbers = view.content.notes
      .filter(({ source }) => keys.has(sourceKey(source)))
      .map(({ number }) => number);
    return (
      <Fragment key={key}>
        <span className={isUnknown ? styles.unknown : undefined}>{text}</span>
        {numbers.length > 0 && (
          <sup className={styles.numbers}>
            {/* Joined to the last word: a line doesn't begin with a number. */}
            <span aria-hidden="true">{`\u2060${numbers.join('\u00a0')}`}</span>
            <VisuallyHidden> {t('memos.passage.source', { number: numbers.join(', ') })}</VisuallyHidden>
          </sup>
        )}
      </Fragment>
    );
  });
}

/** Where a drafted passage was taken out: a thin line, which puts it back. */
function TakenOut({ passage, view }: { passage: WrittenPassage; view: SheetView }) {
  const { t } = useTexts();
  const run = useRun();
  if (!view.isEditable) return null;
  const { key, drafted } = passage;
  return (
    <button
      className={styles.takenOut}
      data-passage={key}
      onClick={() => void run(api().memos.restore({ id: view.records.memo.id, passage: key }))}
      onFocus={() => view.stopAt(key)}
      onPointerEnter={() => view.restOn(key)}
      onPointerLeave={() => view.restOn(null)}
      tabIndex={view.stop === key ? 0 : -1}
      title={drafted}
      type="button"
    >
      <span>{t('memos.passage.takenOut')}</span>
      <span className={styles.putBack}>
        <Icon icon={Undo2} size={14} />
        {t('memos.passage.putBack')}
      </span>
      <VisuallyHidden>{drafted}</VisuallyHidden>
    </button>
  );
}

/** What was written over a passage stands, but the records have moved on. */
function Outdated({ passage, view }: { passage: WrittenPassage; view: SheetView }) {
  const { t } = useTexts();
  const run = useRun();
  const [isShown, setShown] = useState(false);
  const { key, drafted } = passage;
  return (
    <div className={styles.outdated}>
      <p className={styles.outdatedLine}>
        <Icon icon={CircleAlert} size={14} />
        <span>{drafted === '' ? t('memos.passage.outdatedNothing') : t('memos.passage.outdated')}</span>
        {drafted !== '' && (
          <Button onPress={() => setShown(!isShown)} size="small" variant="quiet">
            {isShown ? t('memos.passage.hide') : t('memos.passage.show')}
          </Button>
        )}
        <Button
          onPress={() => void run(api().memos.restore({ id: view.records.memo.id, passage: key }))}
          size="small"
          variant="quiet"
        >
          {t('memos.passage.restore')}
        </Button>
      </p>
      {isShown && (
        <blockquote aria-label={t('memos.passage.drafted')} className={styles.drafted}>
          {drafted}
        </blockquote>
      )}
    </div>
  );
}

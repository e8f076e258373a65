import { useState } from 'react';
import { type JournalEntry, packedDocuments } from '../../../db/domain/journal';
import type { Failure } from '../../../electron/contract/result';
import { type Translate, useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CooperationPicker } from '../../shared/CooperationPicker';
import { failureText } from '../../shared/failures';
import { formatSize } from '../../shared/fileSize';
import { MissionPicker } from '../../shared/MissionPicker';
import type { PackageOf } from '../../shared/packageOf';
import { useRecords } from '../../shared/records';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Dialog } from '../../ui/Dialog';
import { ProgressBar } from '../../ui/ProgressBar';
import styles from './JournalPackage.module.css';
import { packageLimit, type ToPack } from './toPack';
import { usePackaging } from './usePackaging';

type Props = { of: PackageOf; onClose: () => void };

/** The dialog that makes a journalising package: what is in it, how far it is, and noting afterwards that it is filed. */
export function JournalPackage({ of: begun, onClose }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const [of, setOf] = useState(begun);
  const office = useRecords('office', 'get').data;
  const entries = useRecords('journal', 'list', {}).data;
  const { packaging, pack, stop, choose } = usePackaging();
  if (!entries || !office) return null;
  const { today } = office;

  const documents = packedDocuments(entries, (entry) => isOf(entry, of));
  const caseId = of.kind === 'case' ? (of.missionId ?? of.cooperationId) : null;
  const about = entries.find(({ id }) => id === caseId)?.title ?? t('journal.package.chosen');
  const size = documents.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  const isPacking = packaging.step === 'packing';
  // What the case system had before keeps its day.
  const unmarked =
    packaging.step === 'saved'
      ? packaging.documents.filter(({ filing }) => filing.journalisedOn === null)
      : [];

  async function markAll() {
    const marked = unmarked.map(({ kind, id }) => ({ kind, id }));
    if ((await run(api().journal.mark({ documents: marked, journalisedOn: today }))) === undefined) return;
    onClose();
    await offerUndo(t('journal.package.marked'));
  }

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          {isPacking && <Button onPress={stop}>{t('journal.package.stop')}</Button>}
          {packaging.step === 'choosing' && (
            <>
              <Button onPress={onClose}>{t('common.cancel')}</Button>
              <Button
                isDisabled={documents.length === 0 || size > packageLimit}
                onPress={() => void pack({ documents, about, office: office.name, today })}
                variant="primary"
              >
                {t('journal.package.save')}
              </Button>
            </>
          )}
          {packaging.step === 'refused' && (
            <>
              <Button onPress={choose}>{t('journal.package.back')}</Button>
              <Button onPress={onClose} variant="primary">
                {t('common.close')}
              </Button>
            </>
          )}
          {packaging.step === 'saved' && (
            <>
              <Button onPress={onClose}>{t('common.close')}</Button>
              {unmarked.length > 0 && (
                <Button onPress={() => void markAll()} variant="primary">
                  {t('journal.package.mark')}
                </Button>
              )}
            </>
          )}
        </>
      }
      isOpen
      onOpenChange={onClose}
      title={t('journal.package.title')}
    >
      <div className={styles.parts}>
        {packaging.step === 'choosing' && (
          <>
            <p>{t('journal.package.intro')}</p>
            {packaging.isStopped && <Callout isAnnounced title={t('journal.package.stopped')} />}
            {of.kind === 'case' && <CaseFields of={of} onChange={setOf} />}
            {of.kind === 'case' && caseId === null ? (
              <p className={styles.quiet}>{t('journal.package.chooseFirst')}</p>
            ) : (
              <Contents documents={documents} size={size} />
            )}
          </>
        )}
        {isPacking && (
          <ProgressBar
            caption={
              packaging.done < documents.length
                ? t('journal.package.progress', {
                    done: packaging.done + 1,
                    count: documents.length,
                    title: packaging.title,
                  })
                : t('journal.package.finishing')
            }
            label={t('journal.package.saving')}
            max={documents.length}
            value={packaging.done}
          />
        )}
        {packaging.step === 'refused' && (
          <Callout
            isAnnounced
            title={t('journal.package.refused', { count: packaging.problems.length })}
            tone="stop"
          >
            <ul className={styles.list}>
              {packaging.problems.map(({ document, failure }) => (
                <li key={document.id}>
                  {t('journal.package.problem', { title: document.title, why: whyNot(failure, t) })}
                </li>
              ))}
            </ul>
            <p>{t('journal.package.refusedText')}</p>
          </Callout>
        )}
        {packaging.step === 'saved' && <p role="status">{t('journal.package.saved')}</p>}
      </div>
    </Dialog>
  );
}

const isOf = (entry: JournalEntry, of: PackageOf): boolean => {
  if (of.kind === 'chosen') return of.ids.includes(entry.id);
  if (of.missionId !== null) return entry.missionId === of.missionId;
  return of.cooperationId !== null && entry.cooperationId === of.cooperationId;
};

const whyNot = (failure: Failure, t: Translate): string => {
  if (failure.kind === 'conflict' && failure.reason === 'file-missing') return t('journal.package.missing');
  if (failure.kind === 'conflict' && failure.reason === 'file-altered') return t('journal.package.altered');
  return failureText(t, failure);
};

type CaseOf = Extract<PackageOf, { kind: 'case' }>;

/** Of which cooperation or mission; the one takes the place of the other. */
function CaseFields({ of, onChange }: { of: CaseOf; onChange: (of: PackageOf) => void }) {
  const { t } = useTexts();
  return (
    <>
      <CooperationPicker
        label={t('journal.package.cooperation')}
        onChange={(cooperationId) => onChange({ kind: 'case', cooperationId, missionId: null })}
        placeholder={t('journal.package.cooperationPlaceholder')}
        value={of.cooperationId}
      />
      <MissionPicker
        label={t('journal.package.mission')}
        onChange={(missionId) => onChange({ kind: 'case', cooperationId: null, missionId })}
        placeholder={t('journal.package.missionPlaceholder')}
        value={of.missionId}
      />
    </>
  );
}

/** How many documents are named before the package is made. */
const named = 12;

/** What will be in the package, and what to know of it before it is made. */
function Contents({ documents, size }: { documents: readonly ToPack[]; size: number }) {
  const { t, language } = useTexts();
  if (documents.length === 0) return <Callout title={t('journal.package.nothing')} tone="warn" />;
  const count = (is: (document: ToPack) => boolean) => documents.filter(is).length;
  const memos = count(({ kind }) => kind === 'memo');
  const attachments = documents.length - memos;
  const drafts = count(({ memo }) => memo !== null && !memo.isFinished);
  const unnumbered = count(({ caseNumbers }) => caseNumbers.length === 0);
  const undated = count(({ date }) => date === null);
  const already = count(({ filing }) => filing.journalisedOn !== null);
  const notes = [
    drafts > 0 && t('journal.package.drafts', { count: drafts }),
    unnumbered > 0 && t('journal.package.unnumbered', { count: unnumbered }),
    undated > 0 && t('journal.package.undated', { count: undated }),
    already > 0 && t('journal.package.already', { count: already }),
  ].filter((note) => note !== false);
  return (
    <>
      <section aria-label={t('journal.package.contents')}>
        <p className={styles.sum}>
          {[
            memos > 0 && t('journal.package.documents', { count: memos }),
            attachments > 0 &&
              t('journal.package.attachments', { count: attachments, size: formatSize(size, language) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <ol className={styles.contents}>
          {documents.slice(0, named).map((document) => (
            <li key={document.id}>
              <bdi>{document.title}</bdi>
            </li>
          ))}
        </ol>
        {documents.length > named && (
          <p className={styles.quiet}>{t('journal.package.more', { count: documents.length - named })}</p>
        )}
      </section>
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {size > packageLimit && (
        <Callout
          isAnnounced
          title={t('journal.package.tooBig', { size: formatSize(size, language) })}
          tone="stop"
        />
      )}
    </>
  );
}

import { useState } from 'react';
import type { PreviewRow } from '../../../db/domain/import-preview';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { useTakeBack } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { ProgressBar } from '../../ui/ProgressBar';
import { showToast } from '../../ui/toasts';
import { cardHeadings } from './readCards';
import { rejectedCsv } from './rejected';
import { StepFooter } from './StepFooter';
import type { Writing } from './useWriting';

type Props = {
  writing: Writing;
  rows: readonly PreviewRow[];
  /** Null for cards. */
  headings: readonly string[] | null;
  fileName: string;
  onStop: () => void;
  onClose: () => void;
};

/** The import under way, and what came of it: a summary, the way back, and the rejected rows as a file. */
export function EndStep({ writing, rows, headings, fileName, onStop, onClose }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const takeBack = useTakeBack();
  const [isSaving, setSaving] = useState(false);
  const done = writing.created + writing.changed;
  const rejected = rows.filter(({ kind }) => kind === 'faulty');
  const caption = t('peopleImport.progress', { done, count: writing.total });

  if (writing.state === 'going')
    return (
      <>
        <ProgressBar caption={caption} label={t('peopleImport.writing')} max={writing.total} value={done} />
        <StepFooter>
          <Button autoFocus onPress={onStop}>
            {t('peopleImport.stop')}
          </Button>
        </StepFooter>
      </>
    );

  async function undo() {
    if (await takeBack(writing.step)) onClose();
  }

  async function saveRejected() {
    setSaving(true);
    const heads = headings ?? cardHeadings.map((field) => t(`peopleImport.targets.${field}`));
    const bytes = rejectedCsv(rejected, heads, t, language);
    const suggestedName = t('peopleImport.rejectedFile', { name: fileName.replace(/\.[^.]*$/, '') });
    const saved = await run(api().files.save({ suggestedName, kind: 'csv', bytes }));
    setSaving(false);
    if (saved) showToast({ title: t('peopleImport.rejectedSaved', { name: saved.name }) });
  }

  const skipped = rows.length - rejected.length - writing.total;
  const summary = [
    t('peopleImport.summary.created', { count: writing.created }),
    t('peopleImport.summary.changed', { count: writing.changed }),
    t('peopleImport.summary.skipped', { count: skipped }),
    t('peopleImport.summary.rejected', { count: rejected.length }),
  ].join(' · ');
  const told = {
    done: summary,
    stopped: t('peopleImport.stopped', { done, count: writing.total }),
    failed: t('peopleImport.failed', {
      ...{ done, count: writing.total },
      reason: writing.failure ? failureText(t, writing.failure) : '',
    }),
  }[writing.state];
  return (
    <>
      <Callout
        isAnnounced
        title={t(writing.state === 'done' ? 'peopleImport.doneTitle' : 'peopleImport.stoppedTitle')}
        tone={writing.state === 'done' ? 'info' : 'warn'}
      >
        <p>{told}</p>
      </Callout>
      <StepFooter>
        {rejected.length > 0 && (
          <Button isPending={isSaving} onPress={() => void saveRejected()}>
            {t('peopleImport.saveRejected', { count: rejected.length })}
          </Button>
        )}
        {writing.step !== null && <Button onPress={() => void undo()}>{t('peopleImport.undo')}</Button>}
        <Button autoFocus onPress={onClose} variant="primary">
          {t('peopleImport.finish')}
        </Button>
      </StepFooter>
    </>
  );
}

import { Lock, LockOpen } from 'lucide-react';
import type { Memo } from '../../../../db/domain/memo';
import type { MemoContent } from '../../../../db/domain/memo-content';
import { useTexts } from '../../../i18n';
import { formatDay } from '../../../shared/format';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import styles from './MemoPage.module.css';
import { passagesOf } from './sheetView';
import type { useFinishing } from './useFinishing';

type Finishing = ReturnType<typeof useFinishing>;

/** Below the sheet: what finishing does, and what to look at before. */
export function FinishMemo({ content, finish }: { content: MemoContent; finish: Finishing['finish'] }) {
  const { t } = useTexts();
  const outdated = passagesOf(content).filter(({ isOutdated }) => isOutdated).length;
  return (
    <div className={styles.finish}>
      <div>
        <p>{t('memos.finish.text')}</p>
        {outdated > 0 && <p className={styles.warning}>{t('memos.finish.outdated', { count: outdated })}</p>}
      </div>
      <Button icon={Lock} onPress={() => void finish()}>
        {t('memos.finish.action')}
      </Button>
    </div>
  );
}

/** Above a finished sheet: since when it stands, and the way back. */
export function FinishedMemo({ memo, reopen }: { memo: Memo; reopen: Finishing['reopen'] }) {
  const { t, language } = useTexts();
  if (memo.finishedOn === null) return null;
  return (
    <Callout
      action={
        <Button icon={LockOpen} onPress={() => void reopen()} size="small">
          {t('memos.finish.reopen')}
        </Button>
      }
      icon={Lock}
      title={t('memos.finish.isFinished', { day: formatDay(memo.finishedOn, language) })}
    />
  );
}

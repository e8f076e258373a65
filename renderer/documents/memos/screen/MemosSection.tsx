import { FilePlus, FileText, SearchX } from 'lucide-react';
import { useState } from 'react';
import { type MemoKind, memoKinds } from '../../../../db/domain/memo';
import { fold } from '../../../../db/domain/search';
import { useTexts } from '../../../i18n';
import { useRecords } from '../../../shared/records';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterSelect } from '../../../ui/FilterSelect';
import { SearchField } from '../../../ui/SearchField';
import { MemoRows } from './MemoRows';
import styles from './MemosSection.module.css';
import { NewMemoDialog } from './NewMemoDialog';

/** How many documents are drawn at first, and with each press on "more". */
const pageSize = 100;

/** Every document that is drafted from the records, the newest first. */
export function MemosSection() {
  const { t } = useTexts();
  const [isCreating, setCreating] = useState(false);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<MemoKind>();
  const [limit, setLimit] = useState(pageSize);
  const { data: memos } = useRecords('memos', 'list', {});
  if (!memos) return null;
  const words = fold(text).split(' ').filter(Boolean);
  const chosen = memos.filter(
    (memo) =>
      (kind === undefined || memo.kind === kind) &&
      words.every((word) => fold(`${memo.title} ${memo.aboutTitle ?? ''} ${memo.asker}`).includes(word)),
  );
  const rest = chosen.length - limit;
  const create = (
    <Button icon={FilePlus} onPress={() => setCreating(true)} variant="primary">
      {t('memos.new')}
    </Button>
  );
  const clear = () => {
    setText('');
    setKind(undefined);
  };
  return (
    <div className={styles.page}>
      {memos.length === 0 ? (
        <EmptyState action={create} icon={FileText} title={t('memos.emptyTitle')}>
          {t('memos.emptyText')}
        </EmptyState>
      ) : (
        <>
          <div className={styles.narrowing}>
            <div className={styles.search}>
              <SearchField
                clearLabel={t('common.clear')}
                label={t('memos.search')}
                onChange={setText}
                placeholder={t('memos.search')}
                value={text}
              />
            </div>
            <FilterSelect
              any={t('memos.anyKind')}
              items={memoKinds.map((id) => ({ id, label: t(`memos.kinds.${id}`) }))}
              label={t('memos.kind')}
              onChange={setKind}
              value={kind}
            />
            <div className={styles.create}>{create}</div>
          </div>
          {chosen.length === 0 ? (
            <EmptyState
              action={<Button onPress={clear}>{t('memos.clear')}</Button>}
              icon={SearchX}
              title={t('memos.noHitsTitle')}
            >
              {t('memos.noHitsText')}
            </EmptyState>
          ) : (
            <MemoRows memos={chosen.slice(0, limit)} />
          )}
          {rest > 0 && (
            <div>
              <Button onPress={() => setLimit(limit + pageSize)} size="small" variant="quiet">
                {t('results.showMore', { count: Math.min(rest, pageSize) })}
              </Button>
            </div>
          )}
        </>
      )}
      {isCreating && <NewMemoDialog onClose={() => setCreating(false)} />}
    </div>
  );
}

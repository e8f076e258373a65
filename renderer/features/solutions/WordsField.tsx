import { fold } from '../../../db/domain/search';
import type { SolutionTagKind } from '../../../db/domain/solution';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { useRun } from '../../shared/useRun';
import { MultiPicker } from '../../ui/MultiPicker';

type Props = {
  solutionId: string;
  kind: SolutionTagKind;
  label: string;
  hint: string;
  value: readonly string[];
};

/** Keywords of a solution; those that needs and other solutions have are offered, so that they meet. */
export function WordsField({ solutionId: id, kind, label, hint, value }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const known = useRecords('needs', 'words', { kind: kind === 'about' ? 'about' : 'lacks' }).data ?? [];
  const own = new Set(value.map(fold));
  const words = [...value, ...known.filter((word) => !own.has(fold(word)))];
  const add = (added: readonly string[]) =>
    void run(api().solutions.addTags({ id, kind, words: [...added] }));

  /** Only what differs is written: two quick choices both count. */
  function choose(chosen: readonly string[]) {
    const added = chosen.filter((word) => !value.includes(word));
    if (added.length > 0) add(added);
    for (const word of value.filter((each) => !chosen.includes(each)))
      void run(api().solutions.removeTag({ id, kind, word }));
  }

  return (
    <MultiPicker
      createLabel={(name) => t('solutions.keyword', { name })}
      emptyLabel={t('common.nothingFound')}
      hint={hint}
      items={words.map((word) => ({ id: word, label: word }))}
      label={label}
      onChange={choose}
      onCreate={(word) => add([word])}
      value={value}
    />
  );
}

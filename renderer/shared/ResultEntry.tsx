import { BadgeCheck } from 'lucide-react';
import { isConfirmed, type NamedResult } from '../../db/domain/result';
import { useTexts } from '../i18n';
import { ListRow } from '../ui/ListRow';
import { Pill } from '../ui/Pill';
import { resultLine } from './resultWords';
import { useTopics } from './topics';

type Props = {
  result: NamedResult;
  /** Where a list spans partners, each row says whose it is. */
  hasPartner?: boolean;
  href?: string;
  onPress?: () => void;
  isCurrent?: boolean;
};

/** A result in a list: what came of it, of which kind, when, and whether anybody stands behind it. */
export function ResultEntry({ result, hasPartner = false, ...rest }: Props) {
  const words = useTexts();
  const { t } = words;
  const topic = useTopics().find(({ id }) => id === result.topicId);
  return (
    <ListRow
      {...rest}
      colour={topic?.colour ?? 'none'}
      isDone={result.kind === 'nothing'}
      secondLine={resultLine(result, words, { hasPartner })}
      title={result.title}
      trailing={
        isConfirmed(result) ? (
          <Pill icon={BadgeCheck} tone="good">
            {t('results.confirmed')}
          </Pill>
        ) : (
          <Pill>{t('results.notConfirmed')}</Pill>
        )
      }
    />
  );
}

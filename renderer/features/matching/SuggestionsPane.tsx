import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Suggestion } from '../../../db/domain/matching';
import type { OfferedSolution } from '../../../electron/contract/matches';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { useTopics } from '../../shared/topics';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { SidePane } from '../../ui/SidePane';
import styles from './Pane.module.css';
import type { Proposal } from './ProposeDialog';
import { Verdict } from './Verdict';
import { reasonText } from './words';

type Props = {
  need: { id: string; title: string };
  /** The one that was pressed: it is brought into view. */
  currentId: string | null;
  onPropose: (proposal: Proposal) => void;
  onClose: () => void;
};

/** How many are drawn at first, and more each time. */
const pageSize = 20;

/** Everything that is suggested for a need, each with what speaks for and against it. */
export function SuggestionsPane({ need, currentId, onPropose, onClose }: Props) {
  const { t, language } = useTexts();
  const wording = { t, language, topics: useTopics() };
  const [shown, setShown] = useState(pageSize);
  const found = useRecords('matches', 'suggestions', { needId: need.id }).data;
  const own = found?.suggestions.filter(({ needId }) => needId === need.id) ?? [];
  const solutions = new Map(found?.solutions.map((solution) => [solution.id, solution]));
  const propose = (solution: OfferedSolution | null, reason: string) =>
    onPropose({ needId: need.id, needTitle: need.title, solution, reason });

  return (
    <SidePane
      closeLabel={t('common.close')}
      footer={
        <Button icon={Plus} onPress={() => propose(null, '')} size="small">
          {t('matching.proposeOther')}
        </Button>
      }
      heading={need.title}
      onClose={onClose}
    >
      <p className={styles.quiet}>{t('matching.suggestionsFor')}</p>
      {found && own.length === 0 && <p className={styles.none}>{t('matching.noSuggestions')}</p>}
      <ul aria-label={t('matching.suggestionsFor')} className={styles.suggestions}>
        {own.slice(0, shown).map((suggestion) => {
          const solution = solutions.get(suggestion.solutionId);
          return (
            solution && (
              <SuggestionEntry
                isCurrent={solution.id === currentId}
                key={solution.id}
                onPropose={() => propose(solution, reasonText(suggestion, solution, wording))}
                solution={solution}
                suggestion={suggestion}
              />
            )
          );
        })}
      </ul>
      {own.length > shown && (
        <Button onPress={() => setShown(shown + pageSize)} size="small" variant="quiet">
          {t('matching.showMore', { count: Math.min(pageSize, own.length - shown) })}
        </Button>
      )}
    </SidePane>
  );
}

type EntryProps = {
  suggestion: Suggestion;
  solution: OfferedSolution;
  isCurrent: boolean;
  onPropose: () => void;
};

function SuggestionEntry({ suggestion, solution, isCurrent, onPropose }: EntryProps) {
  const { t } = useTexts();
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li className={styles.suggestion} data-current={isCurrent} ref={entry}>
      <div>
        <h3 className={styles.title}>
          <LinkButton href={hrefOf({ screen: 'solution', id: solution.id })}>
            <bdi>{solution.title}</bdi>
          </LinkButton>
        </h3>
        <p className={styles.quiet}>
          {[
            solution.providerName ?? t('matching.noProvider'),
            t(`terms.readiness.${solution.readiness}`),
          ].join(' · ')}
        </p>
      </div>
      <Verdict solution={solution} suggestion={suggestion} />
      <div className={styles.buttons}>
        <Button onPress={onPropose} size="small">
          {t('matching.propose')}
        </Button>
      </div>
    </li>
  );
}

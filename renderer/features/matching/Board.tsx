import { matchStates } from '../../../db/domain/match';
import type { MatchBoard } from '../../../electron/contract/matches';
import { useTexts } from '../../i18n';
import { topicName, useTopics } from '../../shared/topics';
import { TopicMark } from '../../ui/TopicMark';
import styles from './Board.module.css';
import { type LaneActions, NeedLane } from './NeedLane';
import type { Following } from './useFollowing';

type Props = {
  partnerId: string;
  board: MatchBoard;
  focus: string | null;
  currentSolutionId: string | null;
  following: Following;
  actions: LaneActions;
};

/** A partner's needs, topic by topic, and under each what is suggested for it and how far its matches have come. */
export function Board({ partnerId, board, focus, currentSolutionId, following, actions }: Props) {
  const { t, language } = useTexts();
  const topics = useTopics();
  const matchesOf = Map.groupBy(board.matches, ({ needId }) => needId);
  const suggestionsOf = Map.groupBy(board.suggestions, ({ needId }) => needId);
  const solutions = new Map(board.solutions.map((solution) => [solution.id, solution]));
  // What was left out and never matched has nothing to do here.
  const needs = board.needs.filter(({ id, state }) => state !== 'out-of-scope' || matchesOf.has(id));
  const known = new Set(topics.map(({ id }) => id));
  const groups = [
    ...topics.map((topic) => ({ topic, needs: needs.filter(({ topicId }) => topicId === topic.id) })),
    { topic: null, needs: needs.filter(({ topicId }) => topicId === null || !known.has(topicId)) },
  ].filter((group) => group.needs.length > 0);
  const counted = matchStates.map((state) => ({
    state,
    count: board.matches.filter((match) => match.state === state).length,
  }));

  return (
    <div className={styles.board}>
      <div aria-hidden className={styles.columns}>
        <span>{t('matching.suggested')}</span>
        {counted.map(({ state, count }) => (
          <span key={state}>
            {t(`terms.matchState.${state}`)}
            {count > 0 && <span className={styles.count}>{count}</span>}
          </span>
        ))}
      </div>
      {groups.map((group) => {
        const name = group.topic ? topicName(group.topic, language) : t('matching.noTopic');
        return (
          <section aria-label={name} className={styles.group} key={group.topic?.id ?? 'none'}>
            <h2 className={styles.topic}>
              <TopicMark
                colour={group.topic?.colour ?? 'none'}
                icon={group.topic?.icon ?? 'tag'}
                label={name}
              />
            </h2>
            {group.needs.map((need) => (
              <NeedLane
                actions={actions}
                currentSolutionId={currentSolutionId}
                focus={focus}
                following={following}
                key={need.id}
                matches={matchesOf.get(need.id) ?? []}
                need={need}
                partnerId={partnerId}
                solutions={solutions}
                suggestions={suggestionsOf.get(need.id) ?? []}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}

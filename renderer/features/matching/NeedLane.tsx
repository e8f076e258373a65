import { Plus } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'react-aria-components';
import { type MatchState, matchStates, type NamedMatch } from '../../../db/domain/match';
import type { Suggestion } from '../../../db/domain/matching';
import type { MatchBoard, OfferedSolution } from '../../../electron/contract/matches';
import { useTexts } from '../../i18n';
import { formatDay } from '../../shared/format';
import { hrefOf, partnerRoute } from '../../shared/route';
import { useTopics } from '../../shared/topics';
import { IconButton } from '../../ui/IconButton';
import { LinkButton } from '../../ui/LinkButton';
import styles from './Board.module.css';
import { Cell } from './Cell';
import { MatchCard } from './MatchCard';
import type { Proposal } from './ProposeDialog';
import { SuggestionCard } from './SuggestionCard';
import type { Following } from './useFollowing';
import { reasonText } from './words';

export type BoardNeed = MatchBoard['needs'][number];

export type LaneActions = {
  /** Says which of the suggestions was pressed, before all of them open. */
  press: (solutionId: string | null) => void;
  propose: (proposal: Proposal) => void;
  move: (match: NamedMatch, state: MatchState) => void;
};

type Props = {
  partnerId: string;
  need: BoardNeed;
  matches: readonly NamedMatch[];
  suggestions: readonly Suggestion[];
  solutions: ReadonlyMap<string, OfferedSolution>;
  /** The match that is open beside the board, or the need whose suggestions are. */
  focus: string | null;
  currentSolutionId: string | null;
  following: Following;
  actions: LaneActions;
};

/** How many suggestions stand on the board; the pane beside has all of them. */
const suggestionsShown = 2;

/** A need and, from left to right, what is suggested for it and how far its matches have come. */
export function NeedLane(props: Props) {
  const { partnerId, need, matches, suggestions, solutions, focus, currentSolutionId, following, actions } =
    props;
  const { t, language } = useTexts();
  const wording = { t, language, topics: useTopics() };
  const headingId = useId();
  const suggestionsPlace = partnerRoute(partnerId, 'matches', need.id);
  const shown = suggestions.slice(0, suggestionsShown);
  const more = need.suggested - shown.length;
  const dragTypes = { match: `attache-match-${need.id}`, suggestion: `attache-suggestion-${need.id}` };

  const propose = (solution: OfferedSolution | null, reason: string) =>
    actions.propose({ needId: need.id, needTitle: need.title, solution, reason });

  function drop(state: MatchState, type: string, id: string) {
    if (type === dragTypes.match) {
      const match = matches.find((each) => each.id === id);
      if (match && match.state !== state) actions.move(match, state);
      return;
    }
    const suggestion = suggestions.find(({ solutionId }) => solutionId === id);
    const solution = solutions.get(id);
    if (suggestion && solution) propose(solution, reasonText(suggestion, solution, wording));
  }

  const facts = [
    need.state === 'out-of-scope' && [t('matching.outOfScope'), need.stateReason].filter(Boolean).join(': '),
    need.urgency !== 'not-stated' && t(`terms.urgency.${need.urgency}`),
    need.neededBy && t('matching.neededBy', { day: formatDay(need.neededBy, language, 'short') }),
  ].filter((fact) => typeof fact === 'string' && fact !== '');

  return (
    <section aria-labelledby={headingId} className={styles.lane}>
      <div className={styles.need}>
        <h3 className={styles.needTitle} id={headingId}>
          <Link className={styles.needLink} href={hrefOf(partnerRoute(partnerId, 'needs', need.id))}>
            <bdi>{need.title}</bdi>
          </Link>
        </h3>
        <span className={styles.facts}>{facts.join(' · ')}</span>
        <IconButton
          icon={Plus}
          label={t('matching.proposeFor', { need: need.title })}
          onPress={() => propose(null, '')}
          size="small"
        />
      </div>
      {matches.length === 0 && need.suggested === 0 && (
        <p className={styles.nothing}>{t('matching.nothing')}</p>
      )}
      <div className={styles.cells}>
        <Cell accepts={[]} label={t('matching.suggested')}>
          {[
            ...shown.flatMap((suggestion) => {
              const solution = solutions.get(suggestion.solutionId);
              if (!solution) return [];
              return (
                <SuggestionCard
                  dragType={dragTypes.suggestion}
                  isCurrent={focus === need.id && currentSolutionId === solution.id}
                  key={solution.id}
                  onOpen={() => actions.press(solution.id)}
                  onPropose={(reason) => propose(solution, reason)}
                  place={suggestionsPlace}
                  solution={solution}
                  suggestion={suggestion}
                />
              );
            }),
            ...(more > 0
              ? [
                  <li className={styles.more} key="more">
                    <LinkButton href={hrefOf(suggestionsPlace)} onPress={() => actions.press(null)}>
                      {t('matching.moreSuggested', { count: more })}
                    </LinkButton>
                  </li>,
                ]
              : []),
          ]}
        </Cell>
        {matchStates.map((state) => (
          <Cell
            accepts={state === 'proposed' ? [dragTypes.match, dragTypes.suggestion] : [dragTypes.match]}
            key={state}
            label={t(`terms.matchState.${state}`)}
            onDrop={(type, id) => drop(state, type, id)}
          >
            {matches
              .filter((match) => match.state === state)
              .map((match) => (
                <MatchCard
                  dragType={dragTypes.match}
                  following={following}
                  isCurrent={focus === match.id}
                  key={match.id}
                  match={match}
                  onMove={actions.move}
                />
              ))}
          </Cell>
        ))}
      </div>
    </section>
  );
}

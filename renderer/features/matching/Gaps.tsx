import type { ReactNode } from 'react';
import type { MatchBoard } from '../../../electron/contract/matches';
import { useTexts } from '../../i18n';
import { EmptyNote } from '../../shared/RecordPage';
import { hrefOf, partnerRoute } from '../../shared/route';
import { topicName, useTopics } from '../../shared/topics';
import { LinkButton } from '../../ui/LinkButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import styles from './Gaps.module.css';

type Props = { partnerId: string; board: MatchBoard; onSuggestions: (needId: string) => void };

/** What is missing between a partner's needs and the catalogue. */
export function Gaps({ partnerId, board, onSuggestions }: Props) {
  const { t, language } = useTexts();
  const topics = useTopics();
  const needs = new Map(board.needs.map((need) => [need.id, need]));
  const solutions = new Map(board.solutions.map((solution) => [solution.id, solution]));
  const { gaps } = board;

  /** A need with its topic and what the catalogue has for it. */
  const needRow = (needId: string, more?: ReactNode) => {
    const need = needs.get(needId);
    if (!need) return null;
    const topic = topics.find(({ id }) => id === need.topicId);
    const offer =
      need.suggested > 0
        ? t('matching.gaps.suggested', { count: need.suggested })
        : t('matching.gaps.noneSuggested');
    return (
      <ListRow
        colour={topic?.colour ?? 'none'}
        href={hrefOf(partnerRoute(partnerId, 'needs', need.id))}
        key={need.id}
        secondLine={
          <>
            {[topic && topicName(topic, language), offer].filter(Boolean).join(' · ')}
            {more}
          </>
        }
        title={need.title}
        trailing={
          need.suggested > 0 && (
            <LinkButton onPress={() => onSuggestions(need.id)}>{t('matching.gaps.seeShort')}</LinkButton>
          )
        }
      />
    );
  };

  return (
    <div className={styles.gaps}>
      <Section count={gaps.needs.length || undefined} heading={t('matching.gaps.needs')}>
        {gaps.needs.length === 0 ? (
          <EmptyNote>{t('matching.gaps.noNeeds')}</EmptyNote>
        ) : (
          <List>{gaps.needs.map((needId) => needRow(needId))}</List>
        )}
      </Section>
      <Section count={gaps.declined.length || undefined} heading={t('matching.gaps.declined')}>
        {gaps.declined.length === 0 ? (
          <EmptyNote>{t('matching.gaps.noDeclined')}</EmptyNote>
        ) : (
          <List>
            {gaps.declined.map(({ needId, matches }) =>
              needRow(
                needId,
                <ul aria-label={t('matching.gaps.declinedList')} className={styles.declined}>
                  {matches.map((match) => (
                    <li dir="auto" key={match.id}>
                      <LinkButton href={hrefOf(partnerRoute(partnerId, 'matches', match.id))}>
                        <bdi>{solutions.get(match.solutionId)?.title ?? t('matching.solution')}</bdi>
                      </LinkButton>
                      {`: ${match.declinedReason}`}
                    </li>
                  ))}
                </ul>,
              ),
            )}
          </List>
        )}
      </Section>
      <Section count={gaps.solutions.length || undefined} heading={t('matching.gaps.solutions')}>
        {gaps.solutions.length === 0 ? (
          <EmptyNote>{t('matching.gaps.noSolutions')}</EmptyNote>
        ) : (
          <>
            <EmptyNote>{t('matching.gaps.solutionsHint')}</EmptyNote>
            <List>
              {gaps.solutions.flatMap((id) => {
                const solution = solutions.get(id);
                if (!solution) return [];
                return (
                  <ListRow
                    href={hrefOf({ screen: 'solution', id })}
                    key={id}
                    secondLine={[
                      solution.providerName ?? t('matching.noProvider'),
                      t(`terms.readiness.${solution.readiness}`),
                    ].join(' · ')}
                    title={solution.title}
                  />
                );
              })}
            </List>
          </>
        )}
      </Section>
    </div>
  );
}

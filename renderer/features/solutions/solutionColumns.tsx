import { formatCost } from '../../../db/domain/cost-range';
import type { Readiness } from '../../../db/domain/solution';
import type { Topic } from '../../../db/domain/topic';
import type { SolutionRow } from '../../../electron/contract/solutions';
import type { Language, Translate } from '../../i18n';
import { localeOf } from '../../shared/format';
import { topicShort } from '../../shared/topics';
import type { DataColumn } from '../../ui/DataTable';
import { Pill } from '../../ui/Pill';
import styles from './Solutions.module.css';

/** How sure a solution is, by its colour too. */
export const readinessTone: Record<Readiness, 'neutral' | 'warn' | 'accent' | 'good'> = {
  'not-stated': 'neutral',
  idea: 'warn',
  pilot: 'accent',
  'in-operation': 'good',
  'several-places': 'good',
};

/** The columns of the catalogue. What nobody stated is said to be so: it is neither nothing nor free of charge. */
export const solutionColumns = (
  t: Translate,
  language: Language,
  topics: readonly Topic[],
): DataColumn<SolutionRow>[] => [
  {
    id: 'title',
    label: t('solutions.title'),
    width: '4fr',
    minWidth: 200,
    isSortable: true,
    render: ({ title }) => <bdi>{title}</bdi>,
  },
  {
    id: 'provider',
    label: t('solutions.provider'),
    width: '3fr',
    minWidth: 120,
    isSortable: true,
    render: ({ providerName }) => <bdi>{providerName}</bdi>,
  },
  {
    id: 'topics',
    label: t('common.topics'),
    width: '2fr',
    minWidth: 110,
    render: ({ topicIds }) =>
      topics
        .filter(({ id }) => topicIds.includes(id))
        .map((topic) => topicShort(topic, language))
        .join(', '),
  },
  {
    id: 'readiness',
    label: t('solutions.readiness'),
    width: 158,
    isSortable: true,
    render: ({ readiness }) =>
      readiness === 'not-stated' ? (
        <span className={styles.unknown}>{t('solutions.readinessOf.not-stated')}</span>
      ) : (
        <Pill tone={readinessTone[readiness]}>{t(`solutions.readinessOf.${readiness}`)}</Pill>
      ),
  },
  {
    id: 'cost',
    label: t('solutions.cost'),
    width: 178,
    align: 'end',
    render: ({ cost }) =>
      cost ? (
        formatCost(cost, localeOf(language))
      ) : (
        <span className={styles.unknown}>{t('solutions.costUnknown')}</span>
      ),
  },
  {
    id: 'matches',
    label: t('solutions.matches'),
    width: 68,
    align: 'end',
    isSortable: true,
    render: ({ matches }) => matches,
  },
];

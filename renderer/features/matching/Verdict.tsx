import { Check, CircleHelp, type LucideIcon, X } from 'lucide-react';
import type { Suggestion } from '../../../db/domain/matching';
import type { OfferedSolution } from '../../../electron/contract/matches';
import { useTexts } from '../../i18n';
import { useTopics } from '../../shared/topics';
import { Icon } from '../../ui/Icon';
import styles from './Verdict.module.css';
import { objectionWords, reasonWords, unknownWords } from './words';

type Props = { suggestion: Suggestion; solution: Pick<OfferedSolution, 'runsWhere'> };

/** What speaks for a solution, what against it, and what nobody knows: a list of sentences each. */
export function Verdict({ suggestion, solution }: Props) {
  const { t, language } = useTexts();
  const wording = { t, language, topics: useTopics() };
  return (
    <div className={styles.verdict}>
      <Sentences
        icon={Check}
        label={t('matching.reasons')}
        sentences={suggestion.reasons.map((reason) => reasonWords(reason, solution, wording))}
        tone="for"
      />
      <Sentences
        icon={X}
        label={t('matching.objections')}
        sentences={suggestion.objections.map((objection) => objectionWords(objection, wording))}
        tone="against"
      />
      <Sentences
        icon={CircleHelp}
        label={t('matching.unknowns')}
        sentences={suggestion.unknowns.map((unknown) => unknownWords(unknown, wording))}
        tone="unknown"
      />
    </div>
  );
}

type SentencesProps = {
  icon: LucideIcon;
  label: string;
  sentences: readonly string[];
  tone: 'for' | 'against' | 'unknown';
};

function Sentences({ icon, label, sentences, tone }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <ul aria-label={label} className={styles.sentences} data-tone={tone}>
        {sentences.map((sentence) => (
          <li className={styles.sentence} key={sentence}>
            <Icon icon={icon} size={14} />
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { Draft, MemoSection, Passage } from '../../../../db/domain/memo-text';
import { paragraph, section, sentence, source, whenText, withCapital } from '../say';
import type { MemoSetting } from '../setting';
import { flat } from '../told/when';
import { administrationSections } from './answer/administrations';
import { costSection } from './answer/cost';
import { courseSection } from './answer/course';
import { endedSection } from './answer/ended';
import { fundingSection } from './answer/funding';
import { hoursSection } from './answer/hours';
import { resultsSection } from './answer/results';
import { scopeOf } from './answer/scope';

/**
 * The answer to a member's question: the question as it was asked; what the cooperation led to; what each administration
 * did; results topic by topic; what it cost, who paid, and the hours; how it ended and by whose assessment.
 */
export function answerDraft(setting: MemoSetting): Draft {
  const { cooperation } = setting.records;
  if (cooperation === null) return [questionSection(setting)];
  const scope = scopeOf(setting, cooperation);
  return [
    questionSection(setting),
    courseSection(scope),
    ...administrationSections(scope),
    resultsSection(scope),
    costSection(scope),
    fundingSection(scope),
    hoursSection(scope),
    endedSection(scope),
  ];
}

/** Who asked whom, when; and the question, paragraph by paragraph, between quotation marks. */
function questionSection(setting: MemoSetting): MemoSection<Passage> {
  const { memo, words } = setting;
  const { answer } = words;
  const on = source('memo', memo.id);
  const lines = memo.question.split(/\n+/).map(flat).filter(Boolean);
  const asked = answer.asked(
    flat(memo.asker),
    memo.askedOn === null ? '' : whenText(memo.askedOn, setting),
    flat(memo.addressees),
  );
  return section(
    'question',
    answer.question,
    lines.length === 0
      ? []
      : [
          ...paragraph('question/asked', [sentence(withCapital(asked), on)]),
          ...lines.flatMap((line, index) => {
            const [open, close] = [index === 0, index === lines.length - 1];
            return paragraph(`question/${index + 1}`, [
              { text: answer.quoted(line, open, close), sources: [on] },
            ]);
          }),
        ],
    answer.noQuestion,
  );
}

import { currentStep } from '../../../../../db/domain/cooperation';
import type { MemoSection, Passage, Sentence } from '../../../../../db/domain/memo-text';
import { firstDayOf } from '../../../../../db/domain/partial-date';
import { dateText, paragraph, section, sentence, source, unknown, whenText, withCapital } from '../../say';
import { flat } from '../../told/when';
import type { Scope } from './scope';

/** How it ended or came to rest, why, and by whose assessment; or that nothing says that it did. */
export function endedSection(scope: Scope): MemoSection<Passage> {
  const { answer } = scope.setting.words;
  return section(
    'ended',
    answer.ended,
    [
      ...paragraph('ended/step', stepSentences(scope)),
      ...paragraph('ended/capacity', capacitySentences(scope)),
    ],
    answer.noEnd,
  );
}

function stepSentences({ told, all, setting, asOf }: Scope): Sentence[] {
  const { answer } = setting.words;
  // The latest of all of them: a step within the period isn't where it stands, if another followed.
  const step = currentStep(all.steps.filter(({ since }) => since === null || firstDayOf(since) <= asOf));
  if (!step) return [unknown(sentence(answer.noStep, source('cooperation', told.cooperation.id)))];
  const on = source('cooperation-step', step.id);
  if (!told.steps.some(({ id }) => id === step.id)) return [sentence(answer.endOutside, on)];
  const when = step.since === null ? '' : whenText(step.since, setting);
  if (step.stage !== 'ended' && step.stage !== 'dormant')
    return [sentence(answer.notEnded(answer.stage[step.stage], when), on)];
  const ending = sentence(step.stage === 'ended' ? answer.hasEnded(when) : answer.isDormant(when), on);
  const reason = flat(step.reason);
  const name = step.assessorName === null ? '' : answer.organisation(step.assessorName);
  if (reason !== '' && name !== '') return [ending, sentence(answer.assessed(withCapital(name), reason), on)];
  return [
    ending,
    reason === '' ? unknown(sentence(answer.reasonUnknown, on)) : sentence(answer.reason(reason), on),
    name === '' ? unknown(sentence(answer.assessorUnknown, on)) : sentence(answer.assessedBy(name), on),
  ];
}

/** How well the partner could follow up, each time that somebody judged it. */
const capacitySentences = ({ told, setting }: Scope): Sentence[] =>
  told.capacity.flatMap((one) => {
    const { answer } = setting.words;
    const on = source('capacity', one.id);
    const day = dateText(one.assessedOn, setting.language);
    return [
      sentence(answer.capacity[one.phase](one.score, day, flat(one.assessedBy)), on),
      ...(one.note.trim() === '' ? [] : [sentence(flat(one.note), on)]),
    ];
  });

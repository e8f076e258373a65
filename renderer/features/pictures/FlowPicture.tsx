import { GitBranch } from 'lucide-react';
import { useMemo } from 'react';
import type { FlowResult, FlowSolution } from '../../../db/domain/pictures/flow';
import { type Translate, useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { topicName, useTopics } from '../../shared/topics';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { flowDrawing } from './flowDrawing';
import { PictureFrame } from './PictureFrame';
import { PictureTable } from './PictureTable';
import { usePartnerChoice } from './usePartnerChoice';

/** From what partners need, by what was offered for it, to what came of it. */
export function FlowPicture() {
  const { t, language } = useTexts();
  const topics = useTopics();
  const { partnerId, choice } = usePartnerChoice();
  const { data } = useRecords('pictures', 'flow', { ...(partnerId && { partnerId }) });
  const shown = useMemo(() => {
    if (!data) return null;
    const topicOf = (topicId: string | null) => topics.find(({ id }) => id === topicId);
    const nameOf = (topicId: string | null) => {
      const topic = topicOf(topicId);
      return topic ? topicName(topic, language) : t('pictures.noTopic');
    };
    const met = data.solutions.filter(({ solution }) => solution !== 'none' && solution !== 'out-of-scope');
    const came = data.results.filter(({ result }) => result !== 'unrecorded' && result !== 'nothing');
    const sum = (rows: readonly { needs: number }[]) => rows.reduce((all, { needs }) => all + needs, 0);
    const drawing = flowDrawing({
      title: t('pictures.flow.title'),
      description: t('pictures.flow.sum', {
        needs: t('pictures.flow.needs', { count: data.needs }),
        met: sum(met),
        came: sum(came),
      }),
      headings: [t('pictures.flow.topic'), t('pictures.flow.solution'), t('pictures.flow.result')],
      columns: [
        data.topics.map(({ topicId, needs }) => ({
          ...{ id: topicId ?? '', label: nameOf(topicId), needs, isEnd: false },
          paint: `topic-${topicOf(topicId)?.colour ?? 'none'}` as const,
        })),
        data.solutions.map(({ solution, needs }) => ({
          ...{ id: solution, label: solutionText(solution, t), needs, paint: 'accent' as const },
          isEnd: solution === 'none' || solution === 'out-of-scope',
        })),
        data.results.map(({ result, needs }) => ({
          ...{ id: result, label: resultText(result, t), needs, paint: 'accent' as const },
          isEnd: result === 'unrecorded' || result === 'nothing',
        })),
      ],
      links: [
        data.toSolutions.map(({ from, to, needs }) => ({ from: from ?? '', to, needs })),
        data.toResults,
      ],
    });
    return { drawing, nameOf };
  }, [data, topics, t, language]);
  if (!data || !shown) return null;
  if (data.needs === 0 && partnerId === '')
    return (
      <EmptyState
        action={
          <Button onPress={() => goTo({ screen: 'partners' })}>{t('pictures.flow.empty.action')}</Button>
        }
        icon={GitBranch}
        title={t('pictures.flow.empty.title')}
      >
        {t('pictures.flow.empty.text')}
      </EmptyState>
    );
  const { drawing, nameOf } = shown;
  return (
    <PictureFrame
      controls={choice}
      drawing={drawing}
      notes={[
        t('pictures.flow.once'),
        ...(data.otherResults > 0 ? [t('pictures.flow.otherResults', { count: data.otherResults })] : []),
      ]}
    >
      <PictureTable
        caption={t('pictures.flow.toSolutions')}
        columns={[
          { label: t('pictures.flow.topic') },
          { label: t('pictures.flow.solution') },
          { label: t('pictures.flow.count'), isNumber: true },
        ]}
        rows={data.toSolutions.map(({ from, to, needs }) => ({
          key: `${from} ${to}`,
          cells: [nameOf(from), solutionText(to, t), needs],
        }))}
        sums={[t('pictures.total'), '', data.needs]}
      />
      <PictureTable
        caption={t('pictures.flow.toResults')}
        columns={[
          { label: t('pictures.flow.solution') },
          { label: t('pictures.flow.result') },
          { label: t('pictures.flow.count'), isNumber: true },
        ]}
        rows={data.toResults.map(({ from, to, needs }) => ({
          key: `${from} ${to}`,
          cells: [solutionText(from, t), resultText(to, t), needs],
        }))}
        sums={[t('pictures.total'), '', data.needs]}
      />
    </PictureFrame>
  );
}

const solutionText = (solution: FlowSolution, t: Translate): string =>
  solution === 'none' || solution === 'out-of-scope'
    ? t(`pictures.flow.ends.${solution}`)
    : t(`terms.matchState.${solution}`);

const resultText = (result: FlowResult, t: Translate): string =>
  result === 'unrecorded' ? t('pictures.flow.ends.unrecorded') : t(`results.kinds.${result}`);

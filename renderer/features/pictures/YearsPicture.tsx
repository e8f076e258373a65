import { ChartColumn } from 'lucide-react';
import { useMemo } from 'react';
import { type YearCounts, yearKinds } from '../../../db/domain/pictures/years';
import { type Translate, useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { topicName, useTopics } from '../../shared/topics';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PictureFrame } from './PictureFrame';
import { PictureTable } from './PictureTable';
import { yearsDrawing } from './yearsDrawing';

/** What was done on each topic, year by year. */
export function YearsPicture() {
  const { t, language } = useTexts();
  const topics = useTopics();
  const { data } = useRecords('pictures', 'years', {});
  const shown = useMemo(() => {
    if (!data) return null;
    const { totals, years } = data;
    const hasUndated = sumOf(totals.undated) > 0;
    const columns = [...years.map(String), ...(hasUndated ? [t('pictures.undated')] : [])];
    const countsOf = (row: { years: readonly YearCounts[]; undated: YearCounts }) =>
      hasUndated ? [...row.years, row.undated] : row.years;
    const rows = data.rows.map((row) => {
      const topic = topics.find(({ id }) => id === row.topicId);
      return {
        key: row.topicId ?? '',
        name: topic ? topicName(topic, language) : t('pictures.noTopic'),
        colour: topic?.colour ?? ('none' as const),
        counts: countsOf(row),
      };
    });
    const all = countsOf(totals);
    const total = (kind: (typeof yearKinds)[number]) => all.reduce((sum, each) => sum + each[kind], 0);
    const empty = rows.filter(({ counts }) => counts.every((each) => sumOf(each) === 0));
    const description = [
      t('pictures.years.sum', {
        workshops: t('pictures.years.workshops', { count: total('workshops') }),
        missions: t('pictures.missions', { count: total('missions') }),
        results: t('pictures.years.results', { count: total('results') }),
      }),
      empty.length > 0
        ? t('pictures.years.nothing', {
            topics: new Intl.ListFormat(language === 'da' ? 'da-DK' : 'en-GB').format(
              empty.map(({ name }) => name),
            ),
          })
        : '',
    ].filter(Boolean);
    const drawing = yearsDrawing({
      title: t('pictures.years.title'),
      description: description.join(' '),
      ...{ columns, topics: rows },
      kinds: {
        workshops: t('pictures.years.kinds.workshops'),
        missions: t('pictures.years.kinds.missions'),
        results: t('pictures.years.kinds.results'),
      },
    });
    return { columns, rows, all, drawing };
  }, [data, topics, t, language]);
  if (!data || !shown) return null;
  const { columns, rows, all, drawing } = shown;
  if (columns.length === 0)
    return (
      <EmptyState
        action={
          <Button onPress={() => goTo({ screen: 'missions' })}>{t('pictures.years.empty.action')}</Button>
        }
        icon={ChartColumn}
        title={t('pictures.years.empty.title')}
      >
        {t('pictures.years.empty.text')}
      </EmptyState>
    );
  return (
    <PictureFrame
      drawing={drawing}
      notes={data.several > 0 ? [t('pictures.years.several', { count: data.several })] : []}
    >
      <PictureTable
        caption={t('pictures.years.table')}
        columns={[{ label: t('pictures.years.topic') }, ...columns.map((label) => ({ label }))]}
        rows={rows.map(({ key, name, counts }) => ({
          key,
          cells: [name, ...counts.map((each) => cellText(each, t))],
        }))}
        sums={[t('pictures.years.together'), ...all.map((each) => cellText(each, t))]}
      />
    </PictureFrame>
  );
}

const sumOf = (counts: YearCounts): number => yearKinds.reduce((sum, kind) => sum + counts[kind], 0);

/** "2 workshops, 1 result"; a dash where nothing was. */
const cellText = (counts: YearCounts, t: Translate): string =>
  yearKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) =>
      kind === 'missions'
        ? t('pictures.missions', { count: counts.missions })
        : t(`pictures.years.${kind}`, { count: counts[kind] }),
    )
    .join(', ') || '–';

import { CalendarRange } from 'lucide-react';
import { useMemo } from 'react';
import { firstDayOf } from '../../../db/domain/partial-date';
import type { TimelineMark } from '../../../db/domain/pictures/timeline';
import { useTexts } from '../../i18n';
import { formatDay } from '../../shared/format';
import { useRecords } from '../../shared/records';
import { cooperationRoute, hrefOf, type Route } from '../../shared/route';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { PictureFrame } from './PictureFrame';
import styles from './Pictures.module.css';
import { PictureTable, type TableRow } from './PictureTable';
import { timelineDrawing } from './timelineDrawing';
import {
  agreementText,
  lengthText,
  markText,
  silencePartText,
  timelineSentence,
  whenText,
} from './timelineWords';

/** What a cooperation was, day by day: what held, what happened, and where nothing did. */
export function TimelineSection({ cooperationId }: { cooperationId: string }) {
  const { t, language } = useTexts();
  const { data } = useRecords('pictures', 'timeline', { cooperationId });
  const drawing = useMemo(
    () =>
      data &&
      timelineDrawing(data, {
        title: t('pictures.timeline.title', { cooperation: data.cooperation.title }),
        description: timelineSentence(data, t, language),
        lanes: {
          agreements: t('pictures.timeline.lanes.agreements'),
          missions: t('pictures.timeline.lanes.missions'),
          decisions: t('pictures.timeline.lanes.decisions'),
          stages: t('pictures.timeline.lanes.stages'),
          contacts: t('pictures.timeline.lanes.contacts'),
          signs: t('pictures.timeline.lanes.signs'),
          silences: t('pictures.timeline.lanes.silences'),
        },
        marks: data.marks.map((mark) => markText(mark, t)),
        agreements: data.agreements.map((agreement) => agreementText(agreement, t, language)),
        silences: data.silences.map(({ parts }) =>
          parts.map((part) => ({
            label: lengthText(part.from, part.to, t),
            hint: silencePartText(part, t, language),
          })),
        ),
        today: t('pictures.timeline.today', { day: formatDay(data.today, language) }),
      }),
    [data, t, language],
  );
  if (!data || !drawing || data.cooperation.id !== cooperationId) return null;
  const { marks, agreements, silences } = data;
  if (marks.length === 0 && agreements.length === 0)
    return (
      <EmptyState
        action={
          <LinkButton href={hrefOf(cooperationRoute(cooperationId, 'agreements'))}>
            {t('pictures.timeline.empty.action')}
          </LinkButton>
        }
        icon={CalendarRange}
        title={t('pictures.timeline.empty.title')}
      >
        {t('pictures.timeline.empty.text')}
      </EmptyState>
    );

  const rows: (TableRow & { day: string })[] = [
    ...agreements.map((agreement) => ({
      key: agreement.id,
      day: agreement.signedOn ?? '9999',
      cells: [
        agreement.signedOn === null ? t('pictures.undated') : formatDay(agreement.signedOn, language),
        t('pictures.timeline.kinds.agreements'),
        <LinkButton href={hrefOf(cooperationRoute(cooperationId, 'agreements', agreement.id))} key="what">
          {agreementText(agreement, t, language)}
        </LinkButton>,
      ],
    })),
    ...marks.map((mark, index) => ({
      // One match is shown and taken up: the same record stands here twice.
      key: `${mark.lane} ${mark.id} ${index}`,
      day: mark.on === null ? '9999' : firstDayOf(mark.on),
      cells: [
        whenText(mark, t, language),
        t(`pictures.timeline.kinds.${mark.lane}`),
        linked(markText(mark, t), routeOf(mark, cooperationId)),
      ],
    })),
    ...silences.flatMap(({ parts }) =>
      parts.map((part) => ({
        key: `silence ${part.from}`,
        day: part.from,
        cells: [
          formatDay(part.from, language),
          t('pictures.timeline.kinds.silences'),
          silencePartText(part, t, language),
        ],
      })),
    ),
  ];
  return (
    <div className={styles.section}>
      <PictureFrame drawing={drawing}>
        <PictureTable
          caption={t('pictures.timeline.table')}
          columns={[
            { label: t('pictures.timeline.when') },
            { label: t('pictures.timeline.kind') },
            { label: t('pictures.timeline.what') },
          ]}
          rows={rows.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))}
        />
      </PictureFrame>
    </div>
  );
}

const linked = (text: string, route: Route | null) =>
  route ? (
    <LinkButton href={hrefOf(route)} key="what">
      {text}
    </LinkButton>
  ) : (
    text
  );

function routeOf(mark: TimelineMark, cooperationId: string): Route | null {
  switch (mark.lane) {
    case 'missions':
      return { screen: 'mission', id: mark.id, tab: 'overview', focus: null };
    case 'decisions':
      return cooperationRoute(cooperationId, 'decisions', mark.id);
    case 'stages':
      return cooperationRoute(cooperationId);
    case 'contacts':
      return null;
    case 'signs':
      return mark.kind === 'result' ? cooperationRoute(cooperationId, 'results', mark.id) : null;
  }
}

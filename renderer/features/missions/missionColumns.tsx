import type { Topic } from '../../../db/domain/topic';
import type { MissionRow } from '../../../electron/contract/missions';
import type { Language, Translate } from '../../i18n';
import { formatMissionDates, formatPlace } from '../../shared/format';
import { stageTone } from '../../shared/stages';
import type { DataColumn } from '../../ui/DataTable';
import { Pill } from '../../ui/Pill';
import { TopicSigns } from './TopicSigns';

/** The columns of the list of missions. */
export const missionColumns = (
  t: Translate,
  language: Language,
  topics: readonly Topic[],
): DataColumn<MissionRow>[] => [
  {
    id: 'title',
    label: t('missions.title'),
    width: '2fr',
    minWidth: 190,
    isSortable: true,
    render: ({ title }) => <bdi>{title}</bdi>,
  },
  {
    id: 'dates',
    label: t('missions.dates'),
    width: 158,
    isSortable: true,
    render: ({ dates }) => formatMissionDates(dates, t, language, 'short'),
  },
  {
    id: 'place',
    label: t('missions.place'),
    width: '1fr',
    minWidth: 110,
    render: ({ place, country }) => <bdi>{formatPlace(place, country, language)}</bdi>,
  },
  {
    id: 'partner',
    label: t('missions.partner'),
    width: '1fr',
    minWidth: 100,
    isSortable: true,
    render: ({ partnerName }) => <bdi>{partnerName}</bdi>,
  },
  {
    id: 'topics',
    label: t('common.topics'),
    width: 104,
    render: ({ topicIds }) => <TopicSigns ids={topicIds} language={language} topics={topics} />,
  },
  {
    id: 'kind',
    label: t('missions.kind'),
    width: 142,
    isSortable: true,
    render: ({ kind }) => t(`terms.missionKind.${kind}`),
  },
  {
    id: 'stage',
    label: t('missions.stage'),
    width: 116,
    isSortable: true,
    render: ({ stage }) => <Pill tone={stageTone[stage]}>{t(`terms.stage.${stage}`)}</Pill>,
  },
];

import type { Topic } from '../../../db/domain/topic';
import type { MissionRow } from '../../../electron/contract/missions';
import type { Language, Translate } from '../../i18n';
import { countryName, formatMissionDates } from '../../shared/format';
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
    width: '5fr',
    minWidth: 200,
    isSortable: true,
    render: ({ title }) => <bdi>{title}</bdi>,
  },
  {
    id: 'dates',
    label: t('missions.dates'),
    width: 150,
    isSortable: true,
    render: ({ dates }) => formatMissionDates(dates, t, language, 'short'),
  },
  {
    id: 'place',
    label: t('missions.place'),
    width: '2fr',
    minWidth: 96,
    render: ({ place, country }) => <bdi>{place || countryName(country, language)}</bdi>,
  },
  {
    id: 'partner',
    label: t('missions.partner'),
    width: '2fr',
    minWidth: 96,
    isSortable: true,
    render: ({ partnerName }) => <bdi>{partnerName}</bdi>,
  },
  {
    id: 'topics',
    label: t('common.topics'),
    width: 100,
    render: ({ topicIds }) => <TopicSigns ids={topicIds} language={language} topics={topics} />,
  },
  {
    id: 'kind',
    label: t('missions.kind'),
    width: 160,
    isSortable: true,
    render: ({ kind }) => t(`terms.missionKind.${kind}`),
  },
  {
    id: 'stage',
    label: t('missions.stage'),
    width: 122,
    isSortable: true,
    render: ({ stage }) => <Pill tone={stageTone[stage]}>{t(`terms.stage.${stage}`)}</Pill>,
  },
];

import { Ellipsis, Merge, Pencil, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { isOpen } from '../../../db/domain/follow-up';
import { useTexts } from '../../i18n';
import { PaneBeside } from '../../shared/PaneBeside';
import { RecordGone, RecordPage } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { goTo, hrefOf } from '../../shared/route';
import { topicName } from '../../shared/topics';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Button } from '../../ui/Button';
import { MenuButton } from '../../ui/MenuButton';
import { MetaItem } from '../../ui/MetaItem';
import { PageHeader } from '../../ui/PageHeader';
import { TopicMark } from '../../ui/TopicMark';
import { TopicPane } from './TopicPane';
import { TopicAside, TopicMain } from './TopicParts';
import { useTopicEnding } from './useTopicEnding';

/** Everything that is about one topic, across missions and years. */
export function TopicPage({ id }: { id: string }) {
  const { t, language } = useTexts();
  const [isEdited, setEdited] = useState(false);
  const ending = useTopicEnding();
  const { data: page, error } = useRecords('topics', 'page', { id });
  const now = page?.topic.id ?? id;
  // It was merged since: the address says which topic one really sees.
  useEffect(() => {
    if (now !== id) window.location.replace(hrefOf({ screen: 'topics', topicId: now }));
  }, [now, id]);
  if (error?.failure.kind === 'not-found') return <RecordGone />;
  if (!page || now !== id) return null;

  const { topic, counts } = page;
  const name = topicName(topic, language);
  const open = page.followUps.filter(isOpen).length;
  const remove = async () => {
    if (await ending.remove(topic, counts)) goTo({ screen: 'topics', topicId: null });
  };
  return (
    <PaneBeside
      pane={
        isEdited && (
          <TopicPane
            key={id}
            onClose={() => setEdited(false)}
            onMerge={(into) => ending.merge(topic, counts, into.id)}
            topic={topic}
          />
        )
      }
    >
      <RecordPage
        aside={<TopicAside page={page} />}
        header={
          <PageHeader
            above={
              <Breadcrumbs
                items={[
                  {
                    id: 'topics',
                    label: t('common.topics'),
                    href: hrefOf({ screen: 'topics', topicId: null }),
                  },
                ]}
                label={t('common.breadcrumbs')}
              />
            }
            actions={
              <>
                <Button icon={Pencil} onPress={() => setEdited(true)}>
                  {t('topics.edit')}
                </Button>
                <MenuButton
                  icon={Ellipsis}
                  isIconOnly
                  items={[
                    {
                      id: 'merge',
                      label: t('topics.merge'),
                      icon: Merge,
                      onAction: () => ending.merge(topic, counts),
                    },
                    {
                      id: 'delete',
                      label: t('topics.delete'),
                      icon: Trash2,
                      onAction: () => void remove(),
                    },
                  ]}
                  label={t('common.more')}
                />
              </>
            }
            meta={
              <>
                <TopicMark colour={topic.colour} icon={topic.icon} label={t('common.topic')} />
                <MetaItem>{t('topics.workshopCount', { count: page.workshops.length })}</MetaItem>
                <MetaItem>{t('topics.use.results', { count: counts.results })}</MetaItem>
                <MetaItem>{t('topics.use.needs', { count: counts.needs })}</MetaItem>
                <MetaItem>{t('topics.use.solutions', { count: counts.solutions })}</MetaItem>
                <MetaItem>{t('topics.openFollowUps', { count: open })}</MetaItem>
              </>
            }
            title={name}
          />
        }
        main={<TopicMain page={page} />}
      />
      {ending.dialog}
    </PaneBeside>
  );
}

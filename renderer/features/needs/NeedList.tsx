import type { NamedNeed } from '../../../db/domain/need';
import { useTexts } from '../../i18n';
import { hrefOf, partnerRoute } from '../../shared/route';
import { needStateTone, urgencyTone } from '../../shared/stages';
import { topicName, useTopics } from '../../shared/topics';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { needWords } from './words';

type Props = { needs: readonly NamedNeed[]; openId: string | null };

/** A partner's needs under their topics, in the office's order of those; what has none comes last. */
export function NeedList({ needs, openId }: Props) {
  const { t, language } = useTexts();
  const topics = useTopics();
  const groups = [
    ...topics.map((topic) => ({ id: topic.id, name: topicName(topic, language), topic })),
    { id: null, name: t('needs.noTopic'), topic: undefined },
  ];
  return groups.map(({ id, name, topic }) => {
    const own = needs.filter(({ topicId }) => topicId === id);
    if (own.length === 0) return null;
    return (
      <Section count={own.length} heading={name} key={id} topic={topic}>
        <List label={name}>
          {own.map((need) => (
            <ListRow
              colour={topic?.colour ?? 'none'}
              href={hrefOf(partnerRoute(need.partnerId, 'needs', need.id))}
              isCurrent={need.id === openId}
              isDone={need.state === 'out-of-scope'}
              key={need.id}
              secondLine={needWords(need, t, language)}
              title={need.title}
              trailing={
                <>
                  {need.urgency !== 'not-stated' && (
                    <Pill tone={urgencyTone[need.urgency]}>{t(`terms.urgency.${need.urgency}`)}</Pill>
                  )}
                  {need.state !== 'heard' && (
                    <Pill tone={needStateTone[need.state]}>{t(`terms.needState.${need.state}`)}</Pill>
                  )}
                </>
              }
            />
          ))}
        </List>
      </Section>
    );
  });
}

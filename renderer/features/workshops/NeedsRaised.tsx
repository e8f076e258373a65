import { Trash2 } from 'lucide-react';
import type { WorkshopDetail } from '../../../electron/contract/workshops';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { hrefOf, partnerRoute } from '../../shared/route';
import { needStateTone, urgencyTone } from '../../shared/stages';
import { useTopics } from '../../shared/topics';
import { useRemoval } from '../../shared/useRemoval';
import { IconButton } from '../../ui/IconButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { AddLine } from './AddLine';
import styles from './Parts.module.css';

type Props = { itemId: string } & Pick<WorkshopDetail, 'needs' | 'partner'>;

/** The partner's needs that were heard at a workshop. */
export function NeedsRaised({ itemId, needs, partner }: Props) {
  const { t } = useTexts();
  const remove = useRemoval();
  const topics = useTopics();
  return (
    <Section count={needs.length || undefined} heading={t('workshop.needs')}>
      {needs.length > 0 && (
        <List>
          {needs.map(({ id, partnerId, title, state, urgency, topicId }) => (
            <ListRow
              colour={topics.find((topic) => topic.id === topicId)?.colour ?? 'none'}
              href={hrefOf(partnerRoute(partnerId, 'needs', id))}
              key={id}
              title={title}
              trailing={
                <>
                  {urgency !== 'not-stated' && (
                    <Pill tone={urgencyTone[urgency]}>{t(`terms.urgency.${urgency}`)}</Pill>
                  )}
                  {state !== 'heard' && (
                    <Pill tone={needStateTone[state]}>{t(`terms.needState.${state}`)}</Pill>
                  )}
                  <IconButton
                    icon={Trash2}
                    label={t('workshop.removeNeed', { name: title })}
                    onPress={() => void remove(api().needs.remove({ id }), 'removedNamed', title)}
                    size="small"
                  />
                </>
              }
            />
          ))}
        </List>
      )}
      {partner ? (
        <AddLine
          add={(text) => api().workshops.capture({ itemId, kind: 'need', text, saidBy: '' })}
          draftKey={`need new ${itemId}`}
          label={t('workshop.addNeed')}
          placeholder={t('workshop.addNeedPlaceholder')}
        />
      ) : (
        <p className={styles.empty}>{t('workshop.needsPartner')}</p>
      )}
    </Section>
  );
}

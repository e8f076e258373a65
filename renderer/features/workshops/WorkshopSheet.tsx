import { CalendarClock, MapPin } from 'lucide-react';
import { isOpen } from '../../../db/domain/follow-up';
import type { WorkshopPatch } from '../../../db/domain/workshop';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { DueText } from '../../shared/DueText';
import { QuickFollowUp } from '../../shared/QuickFollowUp';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { followUpTone, itemStatusTone } from '../../shared/stages';
import { TopicPicker } from '../../shared/TopicPicker';
import { useRun } from '../../shared/useRun';
import { FormGrid } from '../../ui/FormGrid';
import { LinkButton } from '../../ui/LinkButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { MetaItem } from '../../ui/MetaItem';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { Outcomes } from './Outcomes';
import styles from './Workshops.module.css';
import { formatWhen } from './when';

const texts = ['aims', 'audience', 'method', 'materials'] as const;

/** One workshop: what it is for, how it is done, and what came of it. */
export function WorkshopSheet({ itemId }: { itemId: string }) {
  const { t, language } = useTexts();
  const run = useRun();
  const { data: workshop } = useRecords('workshops', 'get', { itemId });
  if (!workshop) return null;
  const save = (patch: WorkshopPatch) => api().workshops.update({ id: itemId, patch });
  const { missionId, status } = workshop;
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <SavedText
          as="heading"
          draftKey={`programme_item ${itemId} title`}
          isRequired
          label={t('workshops.titleLabel')}
          onSave={(title) => api().programme.update({ id: itemId, patch: { title } })}
          value={workshop.title}
        />
        <div className={styles.meta}>
          <MetaItem icon={CalendarClock}>{formatWhen(workshop.time, t, language)}</MetaItem>
          {workshop.place && (
            <MetaItem icon={MapPin}>
              <bdi>{workshop.place}</bdi>
            </MetaItem>
          )}
          <Pill tone={itemStatusTone[status]}>{t(`terms.itemStatus.${status}`)}</Pill>
          <LinkButton href={hrefOf({ screen: 'mission', id: missionId, tab: 'programme', focus: itemId })}>
            {t('workshops.showInProgramme')}
          </LinkButton>
        </div>
        <div className={styles.topic}>
          <TopicPicker
            label={t('common.topic')}
            onChange={(topicId) => void run(api().programme.update({ id: itemId, patch: { topicId } }))}
            value={workshop.topicId}
          />
        </div>
      </header>
      <FormGrid>
        {texts.map((field) => (
          <SavedText
            as="text"
            draftKey={`workshop ${itemId} ${field}`}
            key={field}
            label={t(`workshops.${field}`)}
            onSave={(text) => save({ [field]: text })}
            placeholder={t(`workshops.${field}Hint`)}
            rows={3}
            value={workshop[field]}
          />
        ))}
      </FormGrid>
      <Outcomes itemId={itemId} outcomes={workshop.outcomes} />
      <Section count={workshop.followUps.length || undefined} heading={t('workshops.followUps')}>
        {workshop.followUps.length > 0 && (
          <List>
            {workshop.followUps.map((followUp) => (
              <ListRow
                href={hrefOf({ screen: 'follow-up-item', id: followUp.id })}
                key={followUp.id}
                title={followUp.title}
                trailing={
                  <>
                    <Pill tone={followUpTone[followUp.state]}>
                      {t(`terms.followUpState.${followUp.state}`)}
                    </Pill>
                    <DueText due={followUp.due} isOpen={isOpen(followUp)} />
                  </>
                }
              />
            ))}
          </List>
        )}
        <QuickFollowUp of={{ itemId }} />
      </Section>
    </article>
  );
}

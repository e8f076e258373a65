import { useTexts } from '../../i18n';
import { FollowUpEntry } from '../../shared/FollowUpEntry';
import { EmptyNote } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { List } from '../../ui/List';
import { Section } from '../../ui/Section';

/** What was promised about a need. */
export function NeedFollowUps({ needId }: { needId: string }) {
  const { t } = useTexts();
  const followUps = useRecords('followUps', 'list', { needId }).data;
  if (!followUps) return null;
  return (
    <Section count={followUps.length || undefined} hasNoRule heading={t('needs.followUps')}>
      {followUps.length === 0 && <EmptyNote>{t('needs.noFollowUps')}</EmptyNote>}
      {followUps.length > 0 && (
        <List label={t('needs.followUps')}>
          {followUps.map((followUp) => (
            <FollowUpEntry
              followUp={followUp}
              href={hrefOf({ screen: 'follow-up-item', id: followUp.id })}
              key={followUp.id}
            />
          ))}
        </List>
      )}
    </Section>
  );
}

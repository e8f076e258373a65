import type { OverviewMission } from '../../../electron/contract/overview';
import { useTexts } from '../../i18n';
import { List } from '../../ui/List';
import { Section } from '../../ui/Section';
import { MissionEntry } from './MissionEntry';

/** The last missions that were, while none is to come. */
export function Recent({ missions }: { missions: readonly OverviewMission[] }) {
  const { t } = useTexts();
  if (missions.length === 0) return null;
  return (
    <Section heading={t('overview.recent')}>
      <List>
        {missions.map((mission) => (
          <MissionEntry key={mission.id} mission={mission} />
        ))}
      </List>
    </Section>
  );
}

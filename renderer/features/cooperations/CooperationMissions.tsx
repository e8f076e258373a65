import { Unlink } from 'lucide-react';
import { useState } from 'react';
import type { CooperationDetail } from '../../../electron/contract/cooperations';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { formatMissionDates } from '../../shared/format';
import { MissionPicker } from '../../shared/MissionPicker';
import { EmptyNote } from '../../shared/RecordPage';
import { hrefOf } from '../../shared/route';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import styles from './Cooperations.module.css';

/** The missions that are part of a cooperation, and room for one more. */
export function CooperationMissions({ cooperation }: { cooperation: CooperationDetail }) {
  const { t, language } = useTexts();
  const run = useRun();
  // Each mission that was added leaves an empty field behind for the next.
  const [added, setAdded] = useState(0);
  const { id: cooperationId, missions } = cooperation;
  const link = (id: string, to: string | null) =>
    run(api().missions.update({ id, patch: { cooperationId: to } }));

  async function add(id: string | null) {
    if (id === null) return;
    await link(id, cooperationId);
    setAdded(added + 1);
  }

  return (
    <Section count={missions.length || undefined} heading={t('cooperations.missions.heading')}>
      {missions.length === 0 && <EmptyNote>{t('cooperations.missions.emptyText')}</EmptyNote>}
      {missions.length > 0 && (
        <List label={t('cooperations.missions.heading')}>
          {missions.map(({ id, title, kind, dates }) => (
            <ListRow
              href={hrefOf({ screen: 'mission', id, tab: 'overview', focus: null })}
              key={id}
              secondLine={[formatMissionDates(dates, t, language), t(`terms.missionKind.${kind}`)]
                .filter(Boolean)
                .join(' · ')}
              title={title}
              trailing={
                <IconButton
                  icon={Unlink}
                  label={t('cooperations.missions.unlink', { title })}
                  onPress={() => void link(id, null)}
                  size="small"
                />
              }
            />
          ))}
        </List>
      )}
      <div className={styles.picker}>
        <MissionPicker
          key={added}
          label={t('cooperations.missions.add')}
          onChange={(id) => void add(id)}
          value={null}
        />
      </div>
    </Section>
  );
}

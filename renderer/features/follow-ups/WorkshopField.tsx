import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { LinkButton } from '../../ui/LinkButton';
import { Select } from '../../ui/Select';
import styles from './FollowUps.module.css';

type Props = { missionId: string; itemId: string | null; onChange: (itemId: string | null) => void };

const none = 'none';

/** Which of the mission's workshops the follow-up came from. Isn't there for a mission without workshops. */
export function WorkshopField({ missionId, itemId, onChange }: Props) {
  const { t } = useTexts();
  const workshops = useRecords('workshops', 'list', { missionId }).data ?? [];
  if (workshops.length === 0) return null;
  const chosen = workshops.find(({ id }) => id === itemId);
  return (
    <div>
      <Select
        items={[
          { id: none, label: t('common.none') },
          ...workshops.map(({ id, title }) => ({ id, label: title })),
        ]}
        label={t('followUps.workshop')}
        onChange={(id) => onChange(id === none ? null : id)}
        value={chosen?.id ?? none}
      />
      {chosen && (
        <p className={styles.onward}>
          <LinkButton href={hrefOf({ screen: 'mission', id: missionId, tab: 'workshops', focus: chosen.id })}>
            {t('followUps.openWorkshop')}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

import { MapPin, Unlink } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { PlacePicker } from '../../shared/PlacePicker';
import { EmptyNote } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { useRun } from '../../shared/useRun';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import styles from './PartnerOrganisations.module.css';

/** The places at a partner's, and a field that takes in more or makes new ones. */
export function PartnerPlaces({ partnerId }: { partnerId: string }) {
  const { t } = useTexts();
  const run = useRun();
  // Each place that was added leaves an empty field behind for the next.
  const [added, setAdded] = useState(0);
  const places = useRecords('places', 'list', { partnerId }).data ?? [];
  const belong = (id: string, to: string | null) =>
    run(api().places.update({ id, patch: { partnerId: to } }));

  async function add(id: string | null) {
    if (id === null) return;
    await belong(id, partnerId);
    setAdded(added + 1);
  }

  return (
    <Section count={places.length || undefined} heading={t('partners.places')}>
      {places.length === 0 && <EmptyNote>{t('partners.placesEmptyText')}</EmptyNote>}
      <List>
        {places.map(({ id, name, address, items }) => (
          <ListRow
            href={hrefOf({ screen: 'place', id })}
            key={id}
            leading={<Icon icon={MapPin} size={18} />}
            secondLine={[address, items > 0 && t('places.items', { count: items })]
              .filter(Boolean)
              .join(' · ')}
            title={name}
            trailing={
              <IconButton
                icon={Unlink}
                label={t('partners.unlinkPlace', { name })}
                onPress={() => void belong(id, null)}
                size="small"
              />
            }
          />
        ))}
      </List>
      <div className={styles.add}>
        <PlacePicker
          autoFocus={added > 0}
          isLabelHidden
          key={`${partnerId} ${added}`}
          label={t('partners.addPlace')}
          onChange={(id) => void add(id)}
          partnerId={partnerId}
          placeholder={t('partners.addPlace')}
          value={null}
        />
      </div>
    </Section>
  );
}

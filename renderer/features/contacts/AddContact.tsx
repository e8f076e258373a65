import { useCallback, useState } from 'react';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRun } from '../../shared/useRun';
import { ComboBox } from '../../ui/ComboBox';
import styles from './Contacts.module.css';

type Props = {
  missionId: string;
  /** The labels that are there already. */
  taken: readonly string[];
  onAdded: (id: string) => void;
};

/** Whom one usually wants to be able to call; the first four when something has happened. */
const usual = ['ambulance', 'police', 'embassy', 'duty', 'hotel', 'driver'] as const;
const emergencies = new Set<string>(usual.slice(0, 4));

/** A field that adds one contact after another: a usual one from the list, or any that one writes. */
export function AddContact({ missionId, taken, onAdded }: Props) {
  const { t } = useTexts();
  const run = useRun();
  // Each contact that was added leaves an empty field behind for the next.
  const [added, setAdded] = useState(0);
  const items = usual
    .map((id) => ({ id, label: t(`contacts.usual.${id}`) }))
    .filter(({ label }) => !taken.includes(label));
  const createLabel = useCallback((name: string) => t('contacts.addNamed', { name }), [t]);

  async function add(label: string, isEmergency: boolean) {
    const contact = await run(api().contacts.add({ missionId, label, isEmergency }));
    if (!contact) return;
    onAdded(contact.id);
    setAdded(added + 1);
  }

  return (
    <div className={styles.add}>
      <ComboBox
        createLabel={createLabel}
        emptyLabel={t('common.nothingFound')}
        isLabelHidden
        items={items}
        key={added}
        label={t('contacts.add')}
        onChange={(id) => {
          const chosen = items.find((item) => item.id === id);
          if (chosen) void add(chosen.label, emergencies.has(chosen.id));
        }}
        onCreate={(label) => void add(label, false)}
        placeholder={t('contacts.addPlaceholder')}
        value={null}
      />
    </div>
  );
}

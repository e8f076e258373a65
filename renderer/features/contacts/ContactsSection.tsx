import { useState } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { useRun } from '../../shared/useRun';
import { Section } from '../../ui/Section';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { AddContact } from './AddContact';
import { Contact } from './Contact';
import styles from './Contacts.module.css';

/** Whom to call on a mission, in an order of one's own; every field saves itself. */
export function ContactsSection({ mission }: { mission: Pick<MissionDetail, 'id'> }) {
  const { t } = useTexts();
  const run = useRun();
  const { data: contacts } = useRecords('contacts', 'list', { missionId: mission.id });
  const [newId, setNewId] = useState<string | null>(null);
  const [said, say] = useState('');
  if (!contacts) return null;

  /** Moves a contact to another place in the list. */
  const move = async (id: string, to: number) => {
    const others = contacts.filter((contact) => contact.id !== id);
    if (to < 0 || to > others.length) return;
    if ((await run(api().contacts.move({ id, beforeId: others[to]?.id ?? null }))) === undefined) return;
    const name = contacts.find((contact) => contact.id === id)?.label ?? '';
    say(t('contacts.moved', { name, place: to + 1, count: contacts.length }));
  };

  return (
    <Section count={contacts.length || undefined} heading={t('contacts.heading')}>
      {contacts.length === 0 && <p className={styles.empty}>{t('contacts.empty')}</p>}
      <ul className={styles.contacts}>
        {contacts.map((contact, index) => (
          <Contact
            contact={contact}
            isFirst={index === 0}
            isLast={index === contacts.length - 1}
            isNew={contact.id === newId}
            key={contact.id}
            onMove={(step) => void move(contact.id, index + step)}
          />
        ))}
      </ul>
      <AddContact missionId={mission.id} onAdded={setNewId} taken={contacts.map(({ label }) => label)} />
      <div aria-live="polite" className={styles.said}>
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </Section>
  );
}

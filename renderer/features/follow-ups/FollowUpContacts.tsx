import { ArrowDownLeft, ArrowUpRight, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { contactWays } from '../../../db/domain/follow-up';
import type { FollowUpDetail } from '../../../electron/contract/follow-ups';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { formatDay } from '../../shared/format';
import { PersonPicker } from '../../shared/PersonPicker';
import type { NewRecordFields } from '../../shared/useNewRecord';
import { useRemoval } from '../../shared/useRemoval';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './FollowUpPane.module.css';

type Contact = FollowUpDetail['contacts'][number];
type Draft = Pick<Contact, 'direction' | 'way' | 'personId' | 'note'> & { on: string | null };

const draftOf = ({ on, direction, way, personId, note }: Contact): Draft => ({
  ...{ on, direction, way, personId, note },
});

type Props = { followUp: FollowUpDetail; today: string };

/** Whom one was in touch with about it, the latest first: who wrote or rang, which way, and what was said. */
export function FollowUpContacts({ followUp: { id, contacts }, today }: Props) {
  const { t } = useTexts();
  const [isAdding, setAdding] = useState(false);
  const [editedId, setEdited] = useState<string | null>(null);
  return (
    <Section
      action={
        !isAdding && (
          <Button icon={Plus} onPress={() => setAdding(true)} size="small" variant="quiet">
            {t('followUps.contacts.add')}
          </Button>
        )
      }
      count={contacts.length || undefined}
      heading={t('followUps.contacts.heading')}
    >
      {isAdding && (
        <AddingForm<Draft>
          add={({ on, ...rest }) => api().followUps.addContact({ ...rest, on: on ?? '', followUpId: id })}
          draftKey={`follow_up ${id} contact`}
          empty={{ on: today, direction: 'out', way: 'mail', personId: null, note: '' }}
          onDone={() => setAdding(false)}
        >
          {(fields) => <Fields {...fields} />}
        </AddingForm>
      )}
      {contacts.length === 0 && !isAdding && <p className={styles.quiet}>{t('followUps.contacts.empty')}</p>}
      <ol className={styles.log}>
        {contacts.map((contact) =>
          contact.id === editedId ? (
            <li key={contact.id}>
              <AddingForm<Draft>
                add={({ on, ...rest }) =>
                  api().followUps.updateContact({ id: contact.id, patch: { ...rest, on: on ?? '' } })
                }
                draftKey={`follow_up_contact ${contact.id}`}
                empty={draftOf(contact)}
                onDone={() => setEdited(null)}
                submitLabel={t('followUps.contacts.done')}
              >
                {(fields) => <Fields {...fields} />}
              </AddingForm>
            </li>
          ) : (
            <Entry contact={contact} key={contact.id} onEdit={() => setEdited(contact.id)} />
          ),
        )}
      </ol>
    </Section>
  );
}

function Entry({ contact, onEdit }: { contact: Contact; onEdit: () => void }) {
  const { t, language } = useTexts();
  const remove = useRemoval();
  const { id, on, direction, way, personName, note } = contact;
  const day = formatDay(on, language, 'short');
  const who =
    personName && t(`followUps.contacts.${direction === 'in' ? 'from' : 'to'}`, { name: personName });
  return (
    <li className={styles.contact}>
      <span className={styles.direction} data-direction={direction}>
        <Icon icon={direction === 'in' ? ArrowDownLeft : ArrowUpRight} />
        <VisuallyHidden>{t(`terms.contactDirection.${direction}`)}</VisuallyHidden>
      </span>
      <div className={styles.said}>
        <span className={styles.line}>
          {[day, t(`terms.contactWay.${way}`), who].filter(Boolean).join(' · ')}
        </span>
        {note && (
          <p className={styles.note} dir="auto">
            {note}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <IconButton icon={Pencil} label={t('followUps.contacts.edit')} onPress={onEdit} size="small" />
        <IconButton
          icon={Trash2}
          label={t('followUps.contacts.remove')}
          onPress={() =>
            void remove(
              api().followUps.removeContact({ id }),
              'removedNamed',
              t('followUps.contacts.removedOn', { day }),
            )
          }
          size="small"
        />
      </div>
    </li>
  );
}

function Fields({ draft, change, errorOf }: NewRecordFields<Draft>) {
  const { t } = useTexts();
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <DayInput
          autoFocus
          error={errorOf('on')}
          isRequired
          label={t('followUps.contacts.on')}
          onChange={(on) => change({ on })}
          value={draft.on}
        />
        <Select
          items={contactWays.map((id) => ({ id, label: t(`terms.contactWay.${id}`) }))}
          label={t('followUps.contacts.way')}
          onChange={(way) => change({ way })}
          value={draft.way}
        />
      </div>
      <Select
        items={(['out', 'in'] as const).map((id) => ({ id, label: t(`terms.contactDirection.${id}`) }))}
        label={t('followUps.contacts.direction')}
        onChange={(direction) => change({ direction })}
        value={draft.direction}
      />
      <PersonPicker
        label={t('followUps.contacts.person')}
        onChange={(personId) => change({ personId })}
        value={draft.personId}
      />
      <TextArea
        error={errorOf('note')}
        label={t('followUps.contacts.note')}
        onChange={(note) => change({ note })}
        rows={2}
        value={draft.note}
      />
    </div>
  );
}

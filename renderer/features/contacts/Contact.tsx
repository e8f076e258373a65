import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import type { MissionContact, MissionContactPatch } from '../../../db/domain/mission-contact';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { Checkbox } from '../../ui/Checkbox';
import { MenuButton } from '../../ui/MenuButton';
import styles from './Contacts.module.css';

type Props = {
  contact: MissionContact;
  isFirst: boolean;
  isLast: boolean;
  /** It was just added: its name is what one writes next. */
  isNew: boolean;
  onMove: (step: -1 | 1) => void;
};

const details = ['name', 'phone', 'email'] as const;
const types = { name: 'text', phone: 'tel', email: 'email' } as const;

/** One contact, written in place. Alt and an arrow move it among the others. */
export function Contact({ contact, isFirst, isLast, isNew, onMove }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const remove = useRemoval();
  const { id, label } = contact;
  const update = (patch: MissionContactPatch) => api().contacts.update({ id, patch });

  return (
    <li
      className={styles.contact}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <fieldset aria-label={label} className={styles.fields}>
        <div className={styles.first}>
          <SavedText
            draftKey={`mission_contact ${id} label`}
            isLabelHidden
            isRequired
            label={t('contacts.label')}
            onSave={(text) => update({ label: text })}
            value={label}
          />
          <Checkbox
            isSelected={contact.isEmergency}
            label={t('contacts.isEmergency')}
            onChange={(isEmergency) => void run(update({ isEmergency }))}
          />
        </div>
        <div className={styles.details}>
          {details.map((field) => (
            <SavedText
              autoFocus={isNew && field === 'name'}
              draftKey={`mission_contact ${id} ${field}`}
              isLabelHidden
              key={field}
              label={t(`contacts.${field}`)}
              onSave={(text) => update({ [field]: text })}
              placeholder={t(`contacts.${field}`)}
              type={types[field]}
              value={contact[field]}
            />
          ))}
        </div>
      </fieldset>
      <MenuButton
        icon={Ellipsis}
        isIconOnly
        items={[
          {
            id: 'up',
            label: t('contacts.up'),
            icon: ArrowUp,
            shortcut: 'Alt ↑',
            isDisabled: isFirst,
            onAction: () => onMove(-1),
          },
          {
            id: 'down',
            label: t('contacts.down'),
            icon: ArrowDown,
            shortcut: 'Alt ↓',
            isDisabled: isLast,
            onAction: () => onMove(1),
          },
          {
            id: 'remove',
            label: t('common.remove'),
            icon: Trash2,
            startsGroup: true,
            onAction: () => void remove(api().contacts.remove({ id }), 'removedNamed', label),
          },
        ]}
        label={t('contacts.actions', { name: label })}
        size="small"
      />
    </li>
  );
}

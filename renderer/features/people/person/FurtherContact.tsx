import { ArrowUpToLine, Ellipsis, X } from 'lucide-react';
import type { ContactDetail, ContactDetailPatch } from '../../../../db/domain/person-details';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { SavedText } from '../../../shared/SavedText';
import { useRemoval } from '../../../shared/useRemoval';
import { useRun } from '../../../shared/useRun';
import { MenuButton } from '../../../ui/MenuButton';
import styles from './FurtherContact.module.css';
import { phoneHint } from './phoneHint';

type Props = { contact: ContactDetail; country: string };

/** One more number or address of a person, with what it is for. */
export function FurtherContact({ contact: { id, kind, label, value }, country }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const save = (patch: ContactDetailPatch) => api().people.updateContact({ id, patch });
  return (
    <div className={styles.row}>
      <SavedText
        draftKey={`contact_detail ${id} label`}
        isLabelHidden
        label={t('people.contact.labelOf', { value })}
        onSave={(text) => save({ label: text })}
        placeholder={t(`people.contact.labelExample.${kind}`)}
        value={label}
      />
      <SavedText
        draftKey={`contact_detail ${id} value`}
        hint={kind === 'phone' ? phoneHint(value, country, t) : undefined}
        isLabelHidden
        label={label === '' ? t(`people.${kind}`) : t(`people.contact.another.${kind}`, { label })}
        onSave={(text) => save({ value: text })}
        type={kind === 'phone' ? 'tel' : 'email'}
        value={value}
      />
      <MenuButton
        icon={Ellipsis}
        isIconOnly
        items={[
          {
            id: 'prefer',
            label: t('people.contact.prefer'),
            icon: ArrowUpToLine,
            onAction: () => void run(api().people.preferContact({ id })),
          },
          {
            id: 'remove',
            label: t('people.contact.remove'),
            icon: X,
            onAction: () => void removal(api().people.removeContact({ id }), 'removedNamed', value),
          },
        ]}
        label={t('people.contact.more', { value })}
      />
    </div>
  );
}

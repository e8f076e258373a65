import { Copy, Link as LinkSign, Pencil, X } from 'lucide-react';
import { useState } from 'react';
import type { Evidence } from '../../../db/domain/result';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { copyText } from '../../shared/copyText';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/toasts';
import styles from './Results.module.css';

type Props = { resultId: string; links: readonly Evidence[] };

/** The addresses that show a result. The app opens none: an address is copied, and opened where one has a network. */
export function EvidenceLinks({ resultId, links }: Props) {
  const { t } = useTexts();
  const adding = useAdding();
  return (
    <Section hasNoRule heading={t('results.evidence')}>
      <p className={styles.quiet}>{t('results.evidenceText')}</p>
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map((link) => (
            <EvidenceLink key={link.id} link={link} />
          ))}
        </ul>
      )}
      {adding.isAdding ? (
        <LinkForm
          draftKey={`result ${resultId} new link`}
          empty={{ link: '', title: '' }}
          onDone={adding.end}
          save={(draft) => api().results.addEvidence({ resultId, ...draft })}
        />
      ) : (
        <div className={styles.add}>
          <Button {...adding.opener} icon={LinkSign} size="small" variant="quiet">
            {t('results.addLink')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function EvidenceLink({ link }: { link: Evidence }) {
  const { t } = useTexts();
  const removal = useRemoval();
  const [isEdited, setEdited] = useState(false);
  const { id, title: name, link: address } = link;
  if (isEdited)
    return (
      <li>
        <LinkForm
          draftKey={`evidence ${id}`}
          empty={{ link: address, title: name }}
          onDone={() => setEdited(false)}
          save={(patch) => api().results.updateEvidence({ id, patch })}
          submitLabel={t('results.saveLink')}
        />
      </li>
    );
  return (
    <li className={styles.link}>
      <div className={styles.linkText}>
        <bdi>{name}</bdi>
        <bdi className={styles.address}>{address}</bdi>
      </div>
      <div className={styles.actions}>
        <IconButton
          icon={Copy}
          label={t('results.copyLink', { name })}
          onPress={() =>
            showToast({ title: copyText(address) ? t('results.linkCopied') : t('results.linkNotCopied') })
          }
          size="small"
        />
        <IconButton
          icon={Pencil}
          label={t('results.editLink', { name })}
          onPress={() => setEdited(true)}
          size="small"
        />
        <IconButton
          icon={X}
          label={t('results.removeLink', { name })}
          onPress={() => void removal(api().results.removeEvidence({ id }), 'removedNamed', name)}
          size="small"
        />
      </div>
    </li>
  );
}

type Draft = Pick<Evidence, 'link' | 'title'>;
type FormProps = Pick<
  Parameters<typeof AddingForm<Draft>>[0],
  'draftKey' | 'empty' | 'onDone' | 'submitLabel'
> & { save: Parameters<typeof AddingForm<Draft>>[0]['add'] };

function LinkForm({ save, ...form }: FormProps) {
  const { t } = useTexts();
  return (
    <AddingForm<Draft> {...form} add={save}>
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <TextField
            autoFocus
            error={errorOf('link')}
            isRequired
            label={t('results.link')}
            onChange={(link) => change({ link })}
            placeholder={t('results.linkPlaceholder')}
            value={draft.link}
          />
          <TextField
            error={errorOf('title')}
            label={t('results.linkTitle')}
            onChange={(title) => change({ title })}
            placeholder={t('results.linkTitlePlaceholder')}
            value={draft.title}
          />
        </div>
      )}
    </AddingForm>
  );
}

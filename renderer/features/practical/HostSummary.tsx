import { Copy } from 'lucide-react';
import { useState } from 'react';
import { isCountedOn } from '../../../db/domain/participation';
import { accessSummary, dietSummary } from '../../../db/domain/practical-data';
import type { PracticalRow } from '../../../electron/contract/practical';
import { copyText } from '../../shared/copyText';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Section } from '../../ui/Section';
import { showToast } from '../../ui/toasts';
import styles from './Practical.module.css';
import type { Setting } from './problems';

type Props = { rows: readonly PracticalRow[]; setting: Setting };

/** What the host is to know, counted and without names, to be sent as it is. */
export function HostSummary({ rows, setting: { t } }: Props) {
  const [withNotes, setWithNotes] = useState(false);
  const people = rows.filter(isCountedOn).map(({ data }) => data);
  const diets = dietSummary(people);
  const access = accessSummary(people);
  const sentence = (counts: readonly string[], unasked: number) =>
    [
      counts.join(', ') || (unasked < people.length && t('practical.host.nothing')),
      unasked > 0 && t('practical.host.unasked', { count: unasked }),
    ]
      .filter(Boolean)
      .join('; ');
  const lines = [
    {
      id: 'diet',
      text: sentence(
        diets.counts.map(({ need, count }) => t(`practical.dietCount.${need}`, { count })),
        diets.unasked,
      ),
      notes: people.map(({ dietNote }) => dietNote),
    },
    {
      id: 'access',
      text: sentence(
        access.counts.map(({ need, count }) => t(`practical.accessCount.${need}`, { count })),
        access.unasked,
      ),
      notes: people.map(({ accessNote }) => accessNote),
    },
  ] as const;
  const hasNotes = lines.some(({ notes }) => notes.some(Boolean));
  // By the alphabet: the order of the delegation would say whose each is.
  const notesOf = (notes: readonly string[]) => [...new Set(notes.filter(Boolean))].sort();

  const text = lines.flatMap(({ id, text: said, notes }) => [
    `${t(`practical.host.${id}`)}: ${said}.`,
    ...(withNotes ? notesOf(notes).map((note) => `– ${note}`) : []),
  ]);

  return (
    <Section
      action={
        <Button
          icon={Copy}
          onPress={() =>
            copyText(text.join('\n'))
              ? showToast({ title: t('practical.host.copied'), tone: 'good' })
              : showToast({ title: t('practical.host.notCopied'), tone: 'warn' })
          }
          size="small"
          variant="quiet"
        >
          {t('practical.host.copy')}
        </Button>
      }
      heading={t('practical.host.heading')}
    >
      <div className={styles.summary}>
        {text.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {hasNotes && (
          <div className={styles.withNotes}>
            <Checkbox isSelected={withNotes} label={t('practical.host.withNotes')} onChange={setWithNotes} />
            {withNotes && <p className={styles.hint}>{t('practical.host.notesHint')}</p>}
          </div>
        )}
      </div>
    </Section>
  );
}

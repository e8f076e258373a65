import { useMemo } from 'react';
import type { MemoKind, MemoLanguage } from '../../../../db/domain/memo';
import { useTexts } from '../../../i18n';
import { memoLines } from '../word/fields';
import { memoSections } from '../word/sections';
import styles from './MemoTemplates.module.css';

/** What a template can be filled with: lines of text, and whole sections. */
export function TemplateFieldList({ kind, language }: { kind: MemoKind; language: MemoLanguage }) {
  const { t } = useTexts();
  const sections = useMemo(() => memoSections(kind, language), [kind, language]);
  const blocks = [
    ...sections.map(({ key, heading }) => ({
      field: key,
      // A heading that names something has a field of its own in it.
      label: t('memoTemplates.section', { heading: heading.replaceAll(/\{\{|\}\}/g, '') }),
    })),
    ...(['body', 'sources'] as const).map((field) => ({ field, label: t(`memoTemplates.block.${field}`) })),
  ];
  const lines = [...memoLines, 'logo' as const].map((field) => ({
    field,
    label: t(`memoTemplates.line.${field}`),
  }));
  return (
    <details className={styles.fields}>
      <summary>{t('memoTemplates.fields')}</summary>
      <p className={styles.text}>{t('memoTemplates.blocksText')}</p>
      <Fields fields={blocks} />
      <p className={styles.text}>{t('memoTemplates.linesText')}</p>
      <Fields fields={lines} />
    </details>
  );
}

function Fields({ fields }: { fields: readonly { field: string; label: string }[] }) {
  return (
    <dl>
      {fields.map(({ field, label }) => (
        <div key={field}>
          <dt>
            <code>{`{{${field}}}`}</code>
          </dt>
          <dd>{label}</dd>
        </div>
      ))}
    </dl>
  );
}

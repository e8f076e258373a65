import type { ReactNode } from 'react';
import { type MergeChoices, type MergeField, mergeFields } from '../../../db/domain/merging';
import { personName } from '../../../db/domain/person';
import type { Compared } from '../../../electron/contract/duplicates';
import { useTexts } from '../../i18n';
import { NativeName } from '../../shared/NativeName';
import { PersonPhoto } from '../../shared/PersonPhoto';
import { PairChoice } from '../../ui/PairChoice';
import styles from './CompareTable.module.css';
import { listKinds, useValues } from './useValues';

type Props = {
  kept: Compared;
  gone: Compared;
  /** The fields of which one value has to be chosen. */
  open: readonly MergeField[];
  choices: MergeChoices;
  onChoose: (field: MergeField, whose: 'kept' | 'gone') => void;
  organisationNames: Record<string, string>;
};

/** Two people field by field; where they differ, one of the two is chosen. */
export function CompareTable({ kept, gone, open, choices, onChoose, organisationNames }: Props) {
  const { t } = useTexts();
  const { textOf, linesOf } = useValues(organisationNames);
  const hasAny = (field: MergeField): boolean =>
    [kept, gone].some((full) => (field === 'photo' ? full.photo !== null : textOf(full, field) !== ''));
  const shown = (full: Compared, field: MergeField): ReactNode => {
    if (field === 'photo')
      return full.photo && <PersonPhoto person={full.person} photo={full.photo} size="large" />;
    const text = textOf(full, field);
    return text && <NativeName>{text}</NativeName>;
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.corner} scope="col">
            {t('duplicates.column')}
          </th>
          {[kept, gone].map(({ person }) => (
            <th className={styles.name} key={person.id} scope="col">
              <NativeName>{personName(person)}</NativeName>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mergeFields.filter(hasAny).map((field) => (
          <tr data-open={open.includes(field)} key={field}>
            <th className={styles.field} scope="row">
              {t(`duplicates.field.${field}`)}
            </th>
            {open.includes(field) ? (
              <td className={styles.choice} colSpan={2}>
                <PairChoice
                  items={[
                    { id: 'kept', content: named(shown(kept, field), field, kept) },
                    { id: 'gone', content: named(shown(gone, field), field, gone) },
                  ]}
                  label={t(`duplicates.field.${field}`)}
                  onChange={(whose) => onChoose(field, whose)}
                  value={choices[field] ?? 'kept'}
                />
              </td>
            ) : (
              [kept, gone].map((full) => (
                <td className={styles.value} key={full.person.id}>
                  {shown(full, field)}
                </td>
              ))
            )}
          </tr>
        ))}
        {listKinds
          .filter((kind) => linesOf(kept, kind).length + linesOf(gone, kind).length > 0)
          .map((kind) => (
            <tr key={kind}>
              <th className={styles.field} scope="row">
                {t(`duplicates.alsoKept.${kind}`)}
              </th>
              {[kept, gone].map((full) => (
                <td className={styles.value} key={full.person.id}>
                  {linesOf(full, kind).map((line) => (
                    <div className={styles.line} key={line}>
                      <NativeName>{line}</NativeName>
                    </div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** A face says nothing to a screen reader: there it is the person's name. */
const named = (content: ReactNode, field: MergeField, { person }: Compared): ReactNode =>
  field === 'photo' ? (
    <span aria-label={personName(person)} role="img">
      {content}
    </span>
  ) : (
    content
  );

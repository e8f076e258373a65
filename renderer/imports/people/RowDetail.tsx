import type { PreviewRow } from '../../../db/domain/import-preview';
import type { KnownPerson } from '../../../db/domain/person-import';
import { useTexts } from '../../i18n';
import { RadioGroup } from '../../ui/RadioGroup';
import { type Choice, changesOf, faultsOf, nameOfKnown, nameOfRow, reasonsOf, written } from './choices';
import styles from './RowDetail.module.css';

type Props = {
  row: PreviewRow;
  choice: Choice;
  known: ReadonlyMap<string, KnownPerson>;
  onChoose: (choice: Choice) => void;
};

/** One row in full: what is wrong with it, or what it writes and whom it is about. */
export function RowDetail({ row, choice, known, onChoose }: Props) {
  const { t, language } = useTexts();
  const name = nameOfRow(row) || t('peopleImport.unnamed');
  const writes = written(row, choice);
  const person = typeof choice === 'object' ? known.get(choice.personId) : undefined;
  const told =
    row.kind === 'faulty'
      ? faultsOf(row, t)
      : writes
        ? changesOf(writes, person, t, language)
        : [row.sameAs === null ? '' : t('peopleImport.sameAs', { line: row.sameAs })].filter(Boolean);
  return (
    <div className={styles.detail}>
      <p className={styles.name}>
        <bdi>{name}</bdi>
      </p>
      {row.kind === 'faulty' ? (
        <p className={styles.quiet}>{t('peopleImport.faultHint')}</p>
      ) : (
        <RadioGroup
          items={[
            ...row.matches.map(({ personId, reasons }) => {
              const own = known.get(personId);
              return {
                id: personId,
                label: t('peopleImport.update', { name: own ? nameOfKnown(own) : '' }),
                hint: reasonsOf(reasons, t),
              };
            }),
            { id: 'create', label: t('peopleImport.create') },
            { id: 'skip', label: t('peopleImport.skip') },
          ]}
          label={t('peopleImport.choice')}
          onChange={(id) => onChoose(id === 'create' || id === 'skip' ? id : { personId: id })}
          value={typeof choice === 'object' ? choice.personId : choice}
        />
      )}
      <ul className={styles.lines}>
        {[...told, ...row.remarks.map((remark) => t(`peopleImport.remarks.${remark}`))].map((line) => (
          <li dir="auto" key={line}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

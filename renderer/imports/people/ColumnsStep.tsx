import { useEffect, useState } from 'react';
import { type ImportTarget, importTargets } from '../../../db/domain/person-import';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Select } from '../../ui/Select';
import styles from './ColumnsStep.module.css';
import type { Reading, SheetSummary } from './readPeople';
import { StepFooter } from './StepFooter';

const naming: readonly ImportTarget[] = ['fullName', 'givenName', 'familyName', 'nativeName', 'position'];

type Props = {
  sheets: readonly SheetSummary[];
  onCancel: () => void;
  onNext: (reading: Reading) => void;
};

/** What the columns of a sheet are: proposed by their headings, or as they were taken the last time. */
export function ColumnsStep({ sheets, onCancel, onNext }: Props) {
  const { t } = useTexts();
  const fullest = sheets.reduce(
    (best, { rows }, index) => (rows > (sheets[best]?.rows ?? 0) ? index : best),
    0,
  );
  const [sheet, setSheet] = useState(fullest);
  const summary = sheets[sheet];
  const [hasHeadings, setHasHeadings] = useState<boolean | null>(null);
  const [chosen, setChosen] = useState<readonly ImportTarget[] | null>(null);
  if (!summary) return null;
  const isHeaded = hasHeadings ?? summary.headingRow !== null;
  const columns = Math.max(summary.firstRow.length, summary.samples.length);
  const headings = Array.from(
    { length: columns },
    (_, index) =>
      (isHeaded && summary.firstRow[index]) || t('peopleImport.columns.column', { number: index + 1 }),
  );
  const mapping = headings.map((_, index) => chosen?.[index] ?? summary.suggested[index] ?? 'ignore');
  const isNamed = mapping.some((target) => naming.includes(target));

  return (
    <>
      <Remembered headings={headings} key={headings.join('\n')} onKnown={setChosen} />
      <p>{t('peopleImport.columns.text')}</p>
      <div className={styles.sheet}>
        {sheets.length > 1 && (
          <Select
            items={sheets.map(({ name }, index) => ({ id: String(index), label: name }))}
            label={t('peopleImport.columns.sheet')}
            onChange={(index) => {
              setSheet(Number(index));
              setHasHeadings(null);
              setChosen(null);
            }}
            value={String(sheet)}
          />
        )}
        <Checkbox
          isSelected={isHeaded}
          label={t('peopleImport.columns.headings')}
          onChange={setHasHeadings}
        />
      </div>
      <table aria-label={t('peopleImport.columns.list')} className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{t('peopleImport.columns.heading')}</th>
            <th scope="col">{t('peopleImport.columns.sample')}</th>
            <th scope="col">{t('peopleImport.columns.target')}</th>
          </tr>
        </thead>
        <tbody>
          {headings.map((heading, index) => (
            <tr data-ignored={mapping[index] === 'ignore' || undefined} key={`${index} ${heading}`}>
              <th scope="row">
                <bdi>{heading}</bdi>
              </th>
              <td>
                <bdi>{summary.samples[index]?.join(' · ')}</bdi>
              </td>
              <td>
                <Select
                  isLabelHidden
                  items={importTargets.map((target) => ({
                    id: target,
                    label: t(`peopleImport.targets.${target}`),
                  }))}
                  label={t('peopleImport.columns.targetOf', { heading })}
                  onChange={(target) => setChosen(mapping.with(index, target))}
                  value={mapping[index] ?? 'ignore'}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <StepFooter>
        {!isNamed && <p className={styles.missing}>{t('peopleImport.columns.noName')}</p>}
        <Button onPress={onCancel}>{t('common.cancel')}</Button>
        <Button
          isDisabled={!isNamed}
          onPress={() =>
            onNext({
              ...{ sheet, headings, mapping },
              headingRow: isHeaded ? (summary.headingRow ?? 0) : null,
            })
          }
          variant="primary"
        >
          {t('peopleImport.next')}
        </Button>
      </StepFooter>
    </>
  );
}

type RememberedProps = {
  headings: readonly string[];
  onKnown: (mapping: readonly ImportTarget[]) => void;
};

/** Asks once for each set of headings what they were taken for the last time. */
function Remembered({ headings, onKnown }: RememberedProps) {
  const asked = headings.join('\n');
  useEffect(() => {
    let isGone = false;
    void api()
      .directoryImport.mappingFor({ headings: asked.split('\n') })
      .then((result) => {
        if (!isGone && result.ok && result.value) onKnown(result.value);
      });
    return () => {
      isGone = true;
    };
  }, [asked, onKnown]);
  return null;
}

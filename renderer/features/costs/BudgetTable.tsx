import { type CostPart, isWhole } from '../../../db/domain/cost-sum';
import type { Costs } from '../../../electron/contract/costs';
import { useTexts } from '../../i18n';
import { moneyText, namesIn } from '../../shared/costWords';
import { capitalised } from '../../shared/format';
import { Section } from '../../ui/Section';
import styles from './Costs.module.css';

/** The budget beside what was spent; what is left is said only where all of both is known. */
export function BudgetTable({ known }: { known: Costs }) {
  const texts = useTexts();
  const { t, language } = texts;
  const { budget, actual, names } = known;
  if (budget.known === null && budget.withoutRate.length === 0) return null;
  const nameOf = namesIn(names, texts);
  const money = (minor: number | null) =>
    minor === null ? t('costs.noAmount') : moneyText(minor, actual.currency, language);
  const rows = budget.parts.map((planned, index) => ({
    id: planned.administrationId,
    name: capitalised(nameOf(planned.administrationId), language),
    planned,
    spent: actual.parts[index] as CostPart,
  }));
  const left = (planned: CostPart, spent: CostPart) =>
    isWhole(planned) && isWhole(spent)
      ? money0((planned.known ?? 0) - (spent.known ?? 0))
      : t('costs.cannotTell');
  const money0 = (minor: number) =>
    minor < 0
      ? `−${moneyText(-minor, actual.currency, language)}`
      : moneyText(minor, actual.currency, language);
  return (
    <Section heading={t('costs.budgetHeading')}>
      <table className={styles.budget}>
        <thead>
          <tr>
            <th scope="col">{t('costs.administration')}</th>
            <th scope="col">{t('costs.budget')}</th>
            <th scope="col">{t('costs.spent')}</th>
            <th scope="col">{t('costs.left')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, planned, spent }) => (
            <tr key={id ?? 'none'}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td data-unknown={planned.known === null}>{money(planned.known)}</td>
              <td data-unknown={spent.known === null}>{money(spent.known)}</td>
              <td data-unknown={!isWhole(planned) || !isWhole(spent)}>{left(planned, spent)}</td>
            </tr>
          ))}
        </tbody>
        {rows.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t('costs.knownInAll')}</th>
              <td>{money(budget.known)}</td>
              <td>{money(actual.known)}</td>
              <td data-unknown={!actual.isComplete || !budget.isComplete}>
                {actual.isComplete && budget.isComplete
                  ? money0((budget.known ?? 0) - (actual.known ?? 0))
                  : t('costs.cannotTell')}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </Section>
  );
}

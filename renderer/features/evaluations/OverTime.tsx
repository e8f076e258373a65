import { coursesOf, type Evaluation, meanScore, principles } from '../../../db/domain/evaluation';
import { useTexts } from '../../i18n';
import { formatDay, localeOf } from '../../shared/format';
import { signed } from '../../shared/signed';
import { LinkButton } from '../../ui/LinkButton';
import styles from './Evaluations.module.css';

type Props = { evaluations: readonly Evaluation[]; onOpen: (id: string) => void };

/** The ten principles by the days on which they were assessed, with the change from the first known to the last. */
export function OverTime({ evaluations, onOpen }: Props) {
  const { t, language } = useTexts();
  const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 });
  const unknown = <span className={styles.unknown}>{t('evaluations.notAssessed')}</span>;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('evaluations.principle')}</th>
            {evaluations.map(({ id, evaluatedOn }) => (
              <th key={id} scope="col">
                <LinkButton onPress={() => onOpen(id)}>{formatDay(evaluatedOn, language)}</LinkButton>
              </th>
            ))}
            {evaluations.length > 1 && <th scope="col">{t('evaluations.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {coursesOf(evaluations).map(({ principle, scores, change }) => {
            const name = principles[principle - 1];
            return (
              <tr key={principle}>
                <th scope="row">{name && t(`evaluations.names.${name}`)}</th>
                {scores.map((score, index) => (
                  <td key={evaluations[index]?.id}>{score ?? unknown}</td>
                ))}
                {evaluations.length > 1 && (
                  <td>
                    {change === null ? (
                      <span className={styles.unknown}>{t('evaluations.changeUnknown')}</span>
                    ) : (
                      signed(change)
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('evaluations.mean')}</th>
            {evaluations.map(({ id, scores }) => {
              const mean = meanScore(scores);
              return (
                <td key={id}>
                  {mean
                    ? t('evaluations.meanOf', { mean: number.format(mean.mean), count: mean.assessed })
                    : unknown}
                </td>
              );
            })}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

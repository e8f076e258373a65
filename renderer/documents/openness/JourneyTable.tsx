import type { Journey } from '../../../db/domain/openness';
import { type JourneyCost, opennessColumns } from '../../../db/domain/openness-costs';
import { formatMissionDates, formatPlace } from '../../shared/format';
import { hrefOf } from '../../shared/route';
import { Checkbox } from '../../ui/Checkbox';
import { LinkButton } from '../../ui/LinkButton';
import { DeadlineMark } from './DeadlineMark';
import styles from './Openness.module.css';
import type { Publishing } from './usePublishing';
import {
  administrationText,
  columnText,
  detailsText,
  type OpennessWords,
  peopleText,
  totalText,
} from './words';

type Props = { journeys: readonly Journey[]; publishing: Publishing; words: OpennessWords };

/** The journeys and visits with what each cost each administration, in the columns that are published. */
export function JourneyTable({ journeys, publishing, words }: Props) {
  const { t } = words;
  return (
    <div className={styles.scroll}>
      <table aria-label={t('openness.journeys')} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('openness.administration')}</th>
            {opennessColumns.map((column) => (
              <th className={styles.amount} key={column} scope="col">
                {t(`openness.columns.${column}`)}
              </th>
            ))}
            <th className={styles.amount} scope="col">
              {t('openness.total')}
            </th>
          </tr>
        </thead>
        {journeys.map((journey) => (
          <tbody key={journey.id}>
            <Heading journey={journey} publishing={publishing} words={words} />
            {journey.costs.map((cost) => (
              <CostRow cost={cost} key={cost.administrationId} words={words} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Administration, the columns of the categories, what isn't divided, and all of it. */
const width = opennessColumns.length + 2;

function Heading({ journey, publishing, words }: Omit<Props, 'journeys'> & { journey: Journey }) {
  const { t, language } = words;
  const { id, title, direction, dates, place, country, deadline } = journey;
  const isNamed = journey.came.length > 0;
  const who = peopleText(journey, words);
  return (
    <tr>
      <th className={styles.heading} colSpan={width} scope="rowgroup">
        <div className={styles.journey}>
          <Checkbox
            isLabelHidden
            isSelected={publishing.isSelected(id)}
            label={t('openness.select', { title })}
            onChange={() => publishing.toggle(id)}
          />
          <div className={styles.text}>
            <LinkButton href={hrefOf({ screen: 'mission', id, tab: 'costs', focus: null })}>
              {title}
            </LinkButton>
            <span className={styles.quiet}>
              {[
                formatMissionDates(dates, t, language, 'short'),
                formatPlace(place, country, language),
                t(`openness.direction.${direction}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className={styles.quiet}>
              {isNamed ? t(direction === 'out' ? 'openness.came' : 'openness.hosted', { who }) : who}
            </span>
          </div>
          <DeadlineMark deadline={deadline} />
        </div>
      </th>
    </tr>
  );
}

function CostRow({ cost, words }: { cost: JourneyCost; words: OpennessWords }) {
  const texts = opennessColumns.map((column) => ({ column, text: columnText(cost, column, words) }));
  const details = detailsText(cost, words);
  // What is said of the whole says it once, instead of in every column.
  const isOneWord =
    cost.total.known === null &&
    opennessColumns.every((column) => column === 'undivided' || cost.columns[column].isSilent);
  return (
    <tr className={styles.cost}>
      <th scope="row">
        <span className={styles.text}>
          <bdi>{administrationText(cost, words)}</bdi>
          {details && <span className={styles.quiet}>{details}</span>}
        </span>
      </th>
      {isOneWord ? (
        <td className={styles.words} colSpan={width - 1}>
          <span>{totalText(cost, words)}</span>
        </td>
      ) : (
        <>
          {texts.map(({ column, text }) => (
            <td className={styles.amount} data-figure={cost.columns[column].known !== null} key={column}>
              {text}
            </td>
          ))}
          <td className={styles.amount} data-figure={cost.total.known !== null}>
            {totalText(cost, words)}
          </td>
        </>
      )}
    </tr>
  );
}

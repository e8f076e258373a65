import { SeatingPicture } from '../../shared/SeatingPicture';
import styles from './PaperSeating.module.css';
import type { SeatingPlanPicture } from './paper';
import { seatingSize } from './seatingSize';

/** A seating plan as it is on the screen, as large as the page allows. */
export function PaperSeating({ picture }: { picture: SeatingPlanPicture }) {
  const { title, plan, count, firstTable, seats, tableNames, words } = picture;
  return (
    <div className={styles.picture} style={{ inlineSize: seatingSize(picture).width }}>
      <SeatingPicture
        count={count}
        firstTable={firstTable}
        label={title}
        plan={plan}
        seats={seats}
        tableName={(table) => tableNames[table - 1] ?? ''}
        words={words}
      />
    </div>
  );
}

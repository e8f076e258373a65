import { seatingDrawing } from '../../shared/seatingDrawing';
import type { SeatingPlanPicture } from './paper';

/** What a page has room for beside a head, in CSS pixels. */
const most = { width: 640, height: 760 };

/** Names aren't to be smaller than this, in comparison to the screen, where it can be helped. */
const smallest = 0.7;

/** How many tables, cars or rows one picture is to have so that names can be read: as many as there is room for. */
export function tablesInPicture(plan: SeatingPlanPicture['plan'], tables: number): number {
  for (let several = tables; several > 1; several--) {
    const { width, height } = seatingDrawing(plan, several * plan.seats);
    if (Math.min(most.width / width, most.height / height) >= smallest) return several;
  }
  return 1;
}

/** How large a seating plan is on paper: as it is drawn, smaller where the page is, in CSS pixels. */
export function seatingSize({ plan, count }: Pick<SeatingPlanPicture, 'plan' | 'count'>) {
  const { width, height } = seatingDrawing(plan, count);
  const scale = Math.min(1, most.width / width, most.height / height);
  return { width: width * scale, height: height * scale };
}

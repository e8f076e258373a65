import type { KeyboardEvent } from 'react';

/** In the column of boxes the arrows go up and down, so that attendance is ticked with arrows and the space bar alone. */
export function moveBetweenTicks(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLInputElement) || event.target.type !== 'checkbox')
    return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  event.preventDefault();
  boxes[boxes.indexOf(event.target) + step]?.focus();
}

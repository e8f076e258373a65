/** The first field within an element that says itself that what stands in it can't be; one doesn't go on without it. */
export const faultyIn = (element: HTMLElement | null): HTMLElement | null =>
  element?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;

/** Leaves the field that one is in, so that it says what it holds, comes back to it, and goes on: for Enter in a form. */
export function afterLeaving(goOn: () => void): void {
  const held = document.activeElement;
  if (held instanceof HTMLElement) held.blur();
  window.setTimeout(() => {
    if (held instanceof HTMLElement) held.focus();
    goOn();
  });
}

/**
 * What an A4 page holds within the margins that printing gives it and below a mark, in CSS pixels, with a little room to
 * spare.
 */
const width = 640;
const height = 926;

const smallest = 0.6;

/**
 * Makes what an element (as wide as the page) holds so much smaller that it keeps to one page, down to 60 % and never
 * larger; `data-fit` says whether that was enough.
 */
export function fitOnPage(element: HTMLElement): void {
  const fitsAt = (zoom: number) => {
    element.style.zoom = String(zoom);
    // Sizes are compared with each other: the sheet in the preview is itself smaller than life.
    const box = element.getBoundingClientRect();
    return box.height * width <= box.width * height;
  };
  let largest = 1;
  if (!fitsAt(largest)) {
    largest = smallest;
    for (let step = 0.2; step > 0.005; step /= 2) if (fitsAt(largest + step)) largest += step;
  }
  element.dataset.fit = fitsAt(largest) ? 'fits' : 'overflows';
}

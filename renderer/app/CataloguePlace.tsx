/** The catalogue of solutions: all of them, or one. */
export function CataloguePlace({ id }: { id: string | null }) {
  return id;
}

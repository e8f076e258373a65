import { SolutionScreen } from '../features/solutions/SolutionScreen';
import { SolutionsScreen } from '../features/solutions/SolutionsScreen';

/** The catalogue of solutions: all of them, or one. */
export function CataloguePlace({ id }: { id: string | null }) {
  return id === null ? <SolutionsScreen /> : <SolutionScreen id={id} key={id} />;
}

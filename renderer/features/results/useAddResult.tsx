import { CircleSlash, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n';
import { useAdding } from '../../shared/useAdding';
import { Button } from '../../ui/Button';
import { NewResult, type ResultOf } from './NewResult';

type Props = { of: ResultOf; onAdded?: (id: string) => void };

/**
 * The two ways to write down what came of it: that something did, or that nothing did.
 * @returns `actions` for the end of a heading's line, nothing while one is being written, and the `form` below it
 */
export function useAddResult(props: Props): { actions: ReactNode; form: ReactNode } {
  const { t } = useTexts();
  const something = useAdding();
  const nothing = useAdding();
  if (something.isAdding)
    return { actions: null, form: <NewResult {...props} kind="knowledge-shared" onDone={something.end} /> };
  if (nothing.isAdding)
    return { actions: null, form: <NewResult {...props} kind="nothing" onDone={nothing.end} /> };
  return {
    actions: (
      <>
        <Button {...something.opener} icon={Plus} size="small" variant="quiet">
          {t('results.add')}
        </Button>
        <Button {...nothing.opener} icon={CircleSlash} size="small" variant="quiet">
          {t('results.newNothing')}
        </Button>
      </>
    ),
    form: null,
  };
}

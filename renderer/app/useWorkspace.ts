import { useEffect, useState } from 'react';
import type { WorkspaceState } from '../../electron/contract/workspace';
import { api } from '../shared/api';

/**
 * Which database is open and how it is.
 * @param initial what main said before the page was drawn
 */
export function useWorkspace(initial: WorkspaceState): WorkspaceState {
  const [state, setState] = useState(initial);
  useEffect(() => {
    const unsubscribe = api().subscribe((event) => {
      if (event.type === 'workspace') setState(event.state);
    });
    // What was said between the first answer and the subscription.
    void api()
      .workspace.state()
      .then((result) => result.ok && setState(result.value));
    return unsubscribe;
  }, []);
  return state;
}

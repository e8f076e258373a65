import { useEffect, useState } from 'react';
import type { WorkspaceState } from '../../electron/contract/workspace';
import { api } from '../shared/api';

/** Which database is open and how it is; undefined until main has said so. */
export function useWorkspace(): WorkspaceState | undefined {
  const [state, setState] = useState<WorkspaceState>();
  useEffect(() => {
    const unsubscribe = api().subscribe((event) => {
      if (event.type === 'workspace') setState(event.state);
    });
    void api()
      .workspace.state()
      .then((result) => result.ok && setState((newer) => newer ?? result.value));
    return unsubscribe;
  }, []);
  return state;
}

import { keepPreviousData, type Query, QueryClient, useQuery } from '@tanstack/react-query';
import type { Contract } from '../../electron/contract';
import type { InputOf } from '../../electron/contract/operation';
import type { Failure } from '../../electron/contract/result';
import { api, type Feature, type OperationsOf, type Result, type Returned } from './api';

/** A failed query, as the query library carries it. */
export class QueryFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

/**
 * What takes so long to read that it is read again only when something changed that it is read from, by operation. All
 * else on the screen is read again when anything changed: a local read costs less than being wrong.
 */
export const slowReads: Readonly<Record<string, readonly string[]>> = {
  'duplicates.list': ['person', 'contact_detail', 'organisation', 'distinct_pair'],
};

/** Where the records that are on the screen are kept. */
export function createRecords(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
      },
    },
  });
}

let holds = 0;
let missed: QueryClient | null = null;

/**
 * Lets what is on the screen wait while something long is written: each part of it would be followed by reading it all
 * again, for which the next part would wait.
 * @returns a function that ends it, and reads again if anything changed meanwhile
 */
export function holdReading(): () => void {
  holds++;
  return () => {
    holds--;
    if (holds > 0 || !missed) return;
    const records = missed;
    missed = null;
    void readAgain(records);
  };
}

/**
 * Reads what is on the screen again. A first read that is still under way may have been answered before the
 * change, and is begun anew: the library itself does so only where there is something to show meanwhile.
 * @param tables those that changed; left out, any may have
 */
export async function readAgain(records: QueryClient, tables?: readonly string[]): Promise<void> {
  if (holds > 0) {
    missed = records;
    return;
  }
  const mayDiffer = ({ queryKey }: Query): boolean => {
    const own = slowReads[queryKey.slice(0, 2).join('.')];
    return !tables || !own || own.some((table) => tables.includes(table));
  };
  const isFirst = ({ state }: Query) => state.data === undefined && state.fetchStatus === 'fetching';
  await records.cancelQueries({ predicate: (query) => isFirst(query) && mayDiffer(query) }, { silent: true });
  await records.invalidateQueries({ predicate: mayDiffer });
}

type RecordsInput<F extends Feature, O extends keyof Contract[F]> = InputOf<Contract[F][O]>;

/**
 * Reads through a query of the contract and stays true as records change: `useRecords('missions', 'get', { id })`.
 * While the input changes, the former answer stays until the new one is there.
 * @param input `'wait'` to hold the query back until its input is known
 */
export function useRecords<F extends Feature, O extends OperationsOf<F, 'query'>>(
  feature: F,
  operation: O,
  ...[input]: undefined extends RecordsInput<F, O>
    ? [input?: RecordsInput<F, O> | 'wait']
    : [input: RecordsInput<F, O> | 'wait']
) {
  return useQuery<Returned<F, O>, QueryFailure>({
    queryKey: [feature, operation, input],
    enabled: input !== 'wait',
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const operations = api()[feature] as Record<
        string,
        (input: unknown) => Promise<Result<Returned<F, O>>>
      >;
      const call = operations[operation as string];
      if (!call) throw new Error(`no such query: ${feature}.${String(operation)}`);
      const result = await call(input);
      if (!result.ok) throw new QueryFailure(result.error);
      return result.value;
    },
  });
}

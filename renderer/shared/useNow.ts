import { useEffect, useState } from 'react';
import { useRecords } from './records';

const minute = 60_000;

/** The present moment by the program's clock, milliseconds since 1970, as it goes by; undefined until it is read. */
export function useNow(): number | undefined {
  const { data, dataUpdatedAt } = useRecords('office', 'clock');
  const [machine, setMachine] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setMachine(Date.now()), minute / 4);
    return () => window.clearInterval(timer);
  }, []);
  // What has gone by since the answer; none where the answer is younger than the last look at the machine's clock.
  return data && Date.parse(data.now) + Math.max(machine - dataUpdatedAt, 0);
}

import { useEffect, useState } from 'react';

const minute = 60_000;

/** The present moment, milliseconds since 1970, as it goes by. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), minute / 4);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}

import { FollowUpsScreen } from '../features/follow-ups/FollowUpsScreen';
import { useMe } from './useMe';

/** The follow-ups, as whoever sits at this machine sees them. */
export function FollowUpPlace() {
  const [me, setMe] = useMe();
  return <FollowUpsScreen me={me} onMe={setMe} />;
}

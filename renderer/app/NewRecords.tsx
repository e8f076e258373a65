import { NewFollowUpDialog } from '../features/follow-ups/NewFollowUpDialog';
import { NewMissionDialog } from '../features/missions/NewMissionDialog';
import { NewPartnerDialog } from '../features/partners/NewPartnerDialog';
import { NewPersonDialog } from '../features/people/NewPersonDialog';

export type Creatable = 'mission' | 'partner' | 'person' | 'follow-up';

/** The dialogs that create a record from wherever one is. */
export function NewRecords({ creating, onClose }: { creating: Creatable | null; onClose: () => void }) {
  const shown = (kind: Creatable) => ({ isOpen: creating === kind, onOpenChange: (isOpen: boolean) => isOpen || onClose() });
  return (
    <>
      <NewMissionDialog {...shown('mission')} />
      <NewPartnerDialog {...shown('partner')} />
      <NewPersonDialog {...shown('person')} />
      <NewFollowUpDialog {...shown('follow-up')} />
    </>
  );
}

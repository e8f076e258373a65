import { type ComponentType, lazy, Suspense } from 'react';

export type Creatable = 'mission' | 'partner' | 'person' | 'place' | 'follow-up' | 'solution' | 'answer';

type DialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Loaded when first asked for: the start carries no form. */
const dialogs: Record<Creatable, ComponentType<DialogProps>> = {
  mission: lazy(async () => ({
    default: (await import('../features/missions/NewMissionDialog')).NewMissionDialog,
  })),
  partner: lazy(async () => ({
    default: (await import('../features/partners/NewPartnerDialog')).NewPartnerDialog,
  })),
  person: lazy(async () => ({
    default: (await import('../features/people/NewPersonDialog')).NewPersonDialog,
  })),
  place: lazy(async () => ({
    default: (await import('../features/places/NewPlaceDialog')).NewPlaceDialog,
  })),
  solution: lazy(async () => ({
    default: (await import('../features/solutions/NewSolutionDialog')).NewSolutionDialog,
  })),
  answer: lazy(async () => ({
    default: (await import('../documents/memos/screen/NewMemoDialog')).NewAnswerDialog,
  })),
  'follow-up': lazy(async () => ({
    default: (await import('../features/follow-ups/NewFollowUpDialog')).NewFollowUpDialog,
  })),
};

/** The dialog that creates a record, from wherever one is. */
export function NewRecords({ creating, onClose }: { creating: Creatable | null; onClose: () => void }) {
  if (!creating) return null;
  const Dialog = dialogs[creating];
  return (
    <Suspense>
      <Dialog isOpen onOpenChange={(isOpen) => isOpen || onClose()} />
    </Suspense>
  );
}

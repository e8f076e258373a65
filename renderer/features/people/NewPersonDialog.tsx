export function NewPersonDialog(_props: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) { return null; }

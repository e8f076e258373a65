import {
  ClipboardList,
  Gavel,
  type LucideIcon,
  Megaphone,
  MessageSquareReply,
  NotebookText,
} from 'lucide-react';
import type { MemoKind } from '../../../../db/domain/memo';

/** The sign of each kind of document. */
export const kindIcons: Readonly<Record<MemoKind, LucideIcon>> = {
  answer: MessageSquareReply,
  briefing: Megaphone,
  recommendation: Gavel,
  'mission-report': NotebookText,
  status: ClipboardList,
};

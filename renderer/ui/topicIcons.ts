import {
  Building2,
  CloudSun,
  Droplets,
  GraduationCap,
  Handshake,
  HeartPulse,
  House,
  Landmark,
  Leaf,
  type LucideIcon,
  MonitorSmartphone,
  Palette,
  Recycle,
  Shield,
  Tag,
  TramFront,
  Trees,
  Users,
  Zap,
} from 'lucide-react';

export const topicColours = [
  'waste',
  'transport',
  'digital',
  'extremism',
  'none',
  'teal',
  'rose',
  'amber',
  'plum',
  'slate',
] as const;
export type TopicColour = (typeof topicColours)[number];

/** The signs that a topic can wear, by the name under which they are stored. */
const icons = {
  recycle: Recycle,
  'tram-front': TramFront,
  'monitor-smartphone': MonitorSmartphone,
  shield: Shield,
  building: Building2,
  'cloud-sun': CloudSun,
  droplets: Droplets,
  'graduation-cap': GraduationCap,
  handshake: Handshake,
  'heart-pulse': HeartPulse,
  house: House,
  landmark: Landmark,
  leaf: Leaf,
  palette: Palette,
  tag: Tag,
  trees: Trees,
  users: Users,
  zap: Zap,
} satisfies Record<string, LucideIcon>;
export type TopicIconName = keyof typeof icons;

/** The names of all signs, in the order in which they are offered. */
export const topicIconNames = Object.keys(icons) as TopicIconName[];

/** The sign of that name; a plain tag for a name that this version doesn't know. */
export function topicIcon(name: string): LucideIcon {
  return Object.hasOwn(icons, name) ? icons[name as TopicIconName] : Tag;
}

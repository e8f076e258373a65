import type { LucideIcon } from 'lucide-react';
import styles from './Icon.module.css';

interface Props {
  icon: LucideIcon;
  /** Pixels; 16 beside text. */
  size?: number;
  /** An arrow or chevron that points along the line: mirrored where the text runs right to left. */
  isDirectional?: boolean;
}

/** A drawn sign beside a text that says the same: always hidden from screen readers. */
export function Icon({ icon: Glyph, size = 16, isDirectional = false }: Props) {
  return (
    <Glyph
      aria-hidden
      className={isDirectional ? styles.directional : undefined}
      size={size}
      strokeWidth={size > 20 ? 1.5 : 1.75}
    />
  );
}

import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { Button } from './Button';
import styles from './choices.module.css';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { Kbd } from './Kbd';
import menuStyles from './MenuButton.module.css';
import popoverStyles from './Popover.module.css';

export interface MenuEntry {
  id: string;
  label: string;
  icon?: LucideIcon;
  /** Keys as people read them. */
  shortcut?: string;
  /** Cannot be taken back: drawn in the colour of stop. */
  isDangerous?: boolean;
  isDisabled?: boolean;
  /** Draws a rule above: another group begins. */
  startsGroup?: boolean;
  onAction: () => void;
}

interface Props {
  /** The button's words, or the icon's name where there are none. */
  label: string;
  icon?: LucideIcon;
  /** Only the icon is drawn; the label becomes its name and tooltip. */
  isIconOnly?: boolean;
  variant?: 'primary' | 'secondary' | 'quiet';
  size?: 'normal' | 'small';
  isDisabled?: boolean;
  /** Id of what says more about the thing whose menu it is. */
  describedBy?: string;
  items: readonly MenuEntry[];
}

/** A button with a menu under it. */
export function MenuButton({
  label,
  icon,
  isIconOnly,
  variant = 'secondary',
  size,
  isDisabled,
  describedBy,
  items,
}: Props) {
  return (
    <MenuTrigger>
      {isIconOnly && icon ? (
        <IconButton icon={icon} isDisabled={isDisabled} label={label} size={size} />
      ) : (
        <Button describedBy={describedBy} icon={icon} isDisabled={isDisabled} size={size} variant={variant}>
          <span className={menuStyles.label}>
            {label}
            <Icon icon={ChevronDown} size={14} />
          </span>
        </Button>
      )}
      <Popover
        className={popoverStyles.popover}
        offset={6}
        placement={isIconOnly ? 'bottom end' : 'bottom start'}
      >
        <Menu aria-label={label} className={`${styles.list} ${menuStyles.menu}`}>
          {items.flatMap((item) => [
            item.startsGroup && <Separator className={styles.rule} key={`rule-${item.id}`} />,
            <MenuItem
              className={styles.choice}
              data-danger={item.isDangerous || undefined}
              id={item.id}
              isDisabled={item.isDisabled}
              key={item.id}
              onAction={item.onAction}
              textValue={item.label}
            >
              {item.icon && <Icon icon={item.icon} />}
              <span className={styles.label}>{item.label}</span>
              {item.shortcut && <Kbd keys={item.shortcut} />}
            </MenuItem>,
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

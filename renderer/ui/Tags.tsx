import { X } from 'lucide-react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import type { Choice } from './ChoiceList';
import { Icon } from './Icon';
import styles from './Tags.module.css';

interface Props {
  label: string;
  items: readonly Choice[];
  /** Without it, they are only to be read. */
  onRemove?: (ids: string[]) => void;
}

/** What was chosen, in little pieces; arrow keys go through them, Delete takes one away. */
export function Tags({ label, items, onRemove }: Props) {
  return (
    <TagGroup aria-label={label} onRemove={onRemove && ((keys) => onRemove([...keys].map(String)))}>
      <TagList className={styles.tags} items={items}>
        {(item) => (
          <Tag className={styles.tag} id={item.id} textValue={item.label}>
            {item.icon && <Icon icon={item.icon} size={14} />}
            <bdi className={styles.label}>{item.label}</bdi>
            <Button className={styles.remove} slot="remove">
              <Icon icon={X} size={12} />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}

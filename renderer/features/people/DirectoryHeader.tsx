import { Ellipsis, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { hrefOf } from '../../shared/route';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { MenuButton } from '../../ui/MenuButton';
import { PageHeader } from '../../ui/PageHeader';
import styles from './DirectoryHeader.module.css';

type Props = {
  /** Which list it stands in. */
  list: 'people' | 'organisations';
  title: string;
  /** Stands before the words: a person's photo. */
  picture?: ReactNode;
  titleField?: ReactNode;
  meta?: ReactNode;
  deleteLabel: string;
  onDelete: () => void;
};

/** The head of a person's or organisation's page. */
export function DirectoryHeader({ list, picture, deleteLabel, onDelete, ...rest }: Props) {
  const { t } = useTexts();
  useCommands([{ id: `${list}.remove`, name: deleteLabel, group: 'screen', icon: Trash2, run: onDelete }]);
  const words = (
    <PageHeader
      {...rest}
      above={
        <Breadcrumbs
          items={[{ id: list, label: t(`people.${list}`), href: hrefOf({ screen: list }) }]}
          label={t('common.breadcrumbs')}
        />
      }
      actions={
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          items={[{ id: 'remove', label: deleteLabel, icon: Trash2, onAction: onDelete }]}
          label={t('common.more')}
        />
      }
    />
  );
  if (!picture) return words;
  return (
    <div className={styles.header}>
      {picture}
      <div className={styles.words}>{words}</div>
    </div>
  );
}

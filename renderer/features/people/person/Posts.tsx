import { Pencil, Plus, X } from 'lucide-react';
import type { PostRow } from '../../../../electron/contract/people';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { hrefOf } from '../../../shared/route';
import { useAdding } from '../../../shared/useAdding';
import { useRemoval } from '../../../shared/useRemoval';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { List } from '../../../ui/List';
import { ListRow } from '../../../ui/ListRow';
import { Popover } from '../../../ui/Popover';
import { Section } from '../../../ui/Section';
import { heldText } from '../heldText';
import { NewPost } from './NewPost';
import { PostEditor } from './PostEditor';
import styles from './Posts.module.css';

type Props = { personId: string; posts: PostRow[] };

/** The offices a person held before, and those they hold besides the one that stands with them. */
export function Posts({ personId, posts }: Props) {
  const { t } = useTexts();
  const { isAdding, opener, end } = useAdding();
  return (
    <Section
      action={
        <Button {...opener} icon={Plus} size="small" variant="quiet">
          {t('people.office.addPost')}
        </Button>
      }
      count={posts.length || undefined}
      hasNoRule={posts.length === 0}
      heading={t('people.office.posts')}
    >
      {isAdding && <NewPost onDone={end} personId={personId} />}
      <List>
        {posts.map((post) => (
          <Entry key={post.id} post={post} />
        ))}
      </List>
    </Section>
  );
}

function Entry({ post }: { post: PostRow }) {
  const { t, language } = useTexts();
  const removal = useRemoval();
  const { id, position, organisationId, organisationName, note } = post;
  const name = position || organisationName || '';
  return (
    <ListRow
      href={organisationId ? hrefOf({ screen: 'organisation', id: organisationId }) : undefined}
      secondLine={
        <bdi>
          {[heldText(post, t, language), position && organisationName, note].filter(Boolean).join(' · ')}
        </bdi>
      }
      title={name}
      trailing={
        <div className={styles.actions}>
          <Popover
            label={t('people.office.editPost', { name })}
            placement="bottom end"
            trigger={<IconButton icon={Pencil} label={t('people.office.editPost', { name })} size="small" />}
          >
            <PostEditor post={post} />
          </Popover>
          <IconButton
            icon={X}
            label={t('people.office.removePost', { name })}
            onPress={() => void removal(api().people.removePost({ id }), 'removedNamed', name)}
            size="small"
          />
        </div>
      }
    />
  );
}

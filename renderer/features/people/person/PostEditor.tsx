import type { PostPatch } from '../../../../db/domain/person-details';
import type { PostRow } from '../../../../electron/contract/people';
import { useTexts } from '../../../i18n';
import { AsideFields } from '../../../shared/AsideFields';
import { api } from '../../../shared/api';
import { OrganisationPicker } from '../../../shared/OrganisationPicker';
import { SavedPartialDate } from '../../../shared/SavedPartialDate';
import { SavedText } from '../../../shared/SavedText';
import { useRun } from '../../../shared/useRun';
import styles from './Posts.module.css';

/** Changes what a post was, where and when. */
export function PostEditor({ post }: { post: PostRow }) {
  const { t } = useTexts();
  const run = useRun();
  const { id } = post;
  const save = (patch: PostPatch) => api().people.updatePost({ id, patch });
  return (
    <div className={styles.editor}>
      <SavedText
        draftKey={`post ${id} position`}
        label={t('people.position')}
        onSave={(position) => save({ position })}
        value={post.position}
      />
      <OrganisationPicker
        label={t('people.organisation')}
        onChange={(organisationId) => void run(save({ organisationId }))}
        value={post.organisationId}
      />
      <AsideFields>
        <SavedPartialDate
          draftKey={`post ${id} startsOn`}
          label={t('people.office.startsOn')}
          onSave={(startsOn) => save({ startsOn })}
          value={post.startsOn}
        />
        <SavedPartialDate
          draftKey={`post ${id} endsOn`}
          label={t('people.office.endsOn')}
          onSave={(endsOn) => save({ endsOn })}
          value={post.endsOn}
        />
      </AsideFields>
      <SavedText
        draftKey={`post ${id} note`}
        label={t('people.office.note')}
        onSave={(note) => save({ note })}
        value={post.note}
      />
    </div>
  );
}

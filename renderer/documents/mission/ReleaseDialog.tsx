import { type FormEvent, useState } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText, fieldError } from '../../shared/failures';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { useKeptDraft } from '../../shared/useKeptDraft';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorText } from '../../ui/ErrorText';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/toasts';
import styles from './ReleaseDialog.module.css';

type Props = { mission: MissionDetail; onClose: () => void };

/** Asks for the name and note under which the programme is released. */
export function ReleaseDialog({ mission, onClose }: Props) {
  const { t } = useTexts();
  const versions = useRecords('versions', 'list', { missionId: mission.id }).data;
  const suggestion = t('versions.release.suggestion', { number: (versions?.[0]?.number ?? 0) + 1 });
  // The name is the suggested one until another was typed.
  const [draft, setDraft, clear] = useKeptDraft<{ name: string | null; note: string }>(
    `release ${mission.id}`,
    { name: null, note: '' },
  );
  const [failure, setFailure] = useState<Failure>();
  const [isReleasing, setReleasing] = useState(false);
  const change = (part: Partial<typeof draft>) => {
    setFailure(undefined);
    setDraft({ ...draft, ...part });
  };

  async function release() {
    if (isReleasing) return;
    setReleasing(true);
    const { name, note } = draft;
    const result = await api().versions.release({ missionId: mission.id, name: name ?? suggestion, note });
    setReleasing(false);
    if (!result.ok) return setFailure(result.error);
    clear();
    onClose();
    showToast({
      title: t('versions.release.done', { name: result.value.name }),
      tone: 'good',
      action: {
        label: t('versions.release.toDocuments'),
        onPress: () => goTo({ screen: 'mission', id: mission.id, tab: 'documents', focus: null }),
      },
    });
  }

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button
            onPress={() => {
              clear();
              onClose();
            }}
          >
            {t('common.cancel')}
          </Button>
          <Button isPending={isReleasing} onPress={() => void release()} variant="primary">
            {t('versions.release.button')}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      title={t('versions.release.title')}
    >
      <form
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void release();
        }}
      >
        <p className={styles.text}>{t('versions.release.text')}</p>
        <TextField
          autoFocus
          error={fieldError(t, failure, 'name')}
          isRequired
          label={t('versions.release.name')}
          onChange={(name) => change({ name })}
          value={draft.name ?? suggestion}
        />
        <TextArea
          error={fieldError(t, failure, 'note')}
          hint={t('versions.release.noteHint')}
          label={t('versions.release.note')}
          onChange={(note) => change({ note })}
          rows={4}
          value={draft.note}
        />
        {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
        {/* Enter in the name releases, as the button outside the form does. */}
        <button hidden type="submit">
          {t('versions.release.button')}
        </button>
      </form>
    </Dialog>
  );
}

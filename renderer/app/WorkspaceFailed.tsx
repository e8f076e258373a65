import type { WorkspaceState } from '../../electron/contract/workspace';
import { useTexts } from '../i18n';
import { api } from '../shared/api';
import { useRun } from '../shared/useRun';
import { Button } from '../ui/Button';
import styles from './WorkspaceFailed.module.css';

type Props = { workspace: Extract<WorkspaceState, { status: 'failed' }> };

/** Why the file can't be opened, that it is as it was, and what one can do. */
export function WorkspaceFailed({ workspace }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const { problem, path, kind } = workspace;
  return (
    <main className={styles.page}>
      <div className={styles.column} role="alert">
        <h1 className={styles.title}>{t(`app.failed.${problem}.title`)}</h1>
        <p className={styles.text}>{t(`app.failed.${problem}.text`)}</p>
        <p className={styles.path}>
          <span>{t('app.failed.file')}</span> <bdi className={styles.file}>{path}</bdi>
          <br />
          {t('app.failed.untouched')}
        </p>
        <div className={styles.actions}>
          <Button autoFocus onPress={() => void run(api().workspace.open({ kind }))} variant="primary">
            {t('app.failed.again')}
          </Button>
          <Button onPress={() => void run(api().workspace.reveal())}>{t('app.failed.reveal')}</Button>
          <Button onPress={() => void run(api().workspace.close())} variant="quiet">
            {t('app.failed.back')}
          </Button>
        </div>
      </div>
    </main>
  );
}

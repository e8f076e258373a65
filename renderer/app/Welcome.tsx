import { BookOpen, Building2, type LucideIcon } from 'lucide-react';
import type { WorkspaceState } from '../../electron/contract/workspace';
import { useTexts } from '../i18n';
import { api } from '../shared/api';
import { useRun } from '../shared/useRun';
import { Icon } from '../ui/Icon';
import { SegmentedControl } from '../ui/SegmentedControl';
import { usePreferences } from './preferences';
import { RemoveExample } from './RemoveExample';
import styles from './Welcome.module.css';

type Props = { workspace: Extract<WorkspaceState, { status: 'welcome' }> };

/** The first screen: an office of one's own, or the example, which has a file of its own. */
export function Welcome({ workspace }: Props) {
  const { t, language } = useTexts();
  const { prefer } = usePreferences();
  const run = useRun();
  const { officeExists, exampleExists } = workspace;
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>{t('app.welcome.title')}</h1>
        <p className={styles.text}>{t('app.welcome.text')}</p>
        <div className={styles.choices}>
          <Choice
            icon={Building2}
            isFirst
            onPress={() => void run(api().workspace.open({ kind: 'office' }))}
            text={t(officeExists ? 'app.welcome.openOfficeText' : 'app.welcome.officeText')}
            title={t(officeExists ? 'app.welcome.openOffice' : 'app.welcome.office')}
          />
          <Choice
            icon={BookOpen}
            onPress={() => void run(api().workspace.open({ kind: 'example' }))}
            text={t('app.welcome.exampleText')}
            title={t('app.welcome.example')}
          />
        </div>
        <div className={styles.foot}>
          <SegmentedControl
            items={[
              { id: 'da', label: t('terms.language.da') },
              { id: 'en', label: t('terms.language.en') },
            ]}
            label={t('app.welcome.language')}
            onChange={(chosen) => prefer({ language: chosen })}
            value={language}
          />
          {exampleExists && <RemoveExample variant="quiet" />}
        </div>
      </div>
    </main>
  );
}

type ChoiceProps = { icon: LucideIcon; title: string; text: string; onPress: () => void; isFirst?: boolean };

function Choice({ icon, title, text, onPress, isFirst }: ChoiceProps) {
  return (
    <button
      autoFocus={isFirst}
      className={styles.choice}
      data-first={isFirst}
      onClick={onPress}
      type="button"
    >
      <Icon icon={icon} size={20} />
      <span>
        <span className={styles.choiceTitle}>{title}</span>
        <span className={styles.choiceText}>{text}</span>
      </span>
    </button>
  );
}

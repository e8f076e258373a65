import { UserRound } from 'lucide-react';
import { useTexts } from '../../i18n';
import { PersonPicker } from '../../shared/PersonPicker';
import { EmptyState } from '../../ui/EmptyState';
import styles from './WhoAmI.module.css';

/** Asks who one is among the people: nobody is taken for anybody. */
export function WhoAmI({ onChoose }: { onChoose: (id: string) => void }) {
  const { t } = useTexts();
  return (
    <EmptyState
      action={
        <div className={styles.picker}>
          <PersonPicker
            isLabelHidden
            label={t('followUps.me.person')}
            onChange={(id) => id && onChoose(id)}
            placeholder={t('followUps.me.placeholder')}
            value={null}
          />
        </div>
      }
      icon={UserRound}
      title={t('followUps.me.title')}
    >
      {t('followUps.me.text')}
    </EmptyState>
  );
}

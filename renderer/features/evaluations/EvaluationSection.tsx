import { ClipboardCheck, Plus } from 'lucide-react';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { PaneBeside } from '../../shared/PaneBeside';
import { useRecords } from '../../shared/records';
import { cooperationRoute, goTo } from '../../shared/route';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { EvaluationPane } from './EvaluationPane';
import styles from './Evaluations.module.css';
import { OverTime } from './OverTime';

/** A cooperation held against the ten principles, and how that changed from one time to the next. */
export function EvaluationSection({ cooperationId, focus }: { cooperationId: string; focus: string | null }) {
  const { t } = useTexts();
  const run = useRun();
  const evaluations = useRecords('evaluations', 'list', { cooperationId }).data;
  if (!evaluations) return null;
  const open = evaluations.find(({ id }) => id === focus);
  const show = (id: string | null) => goTo(cooperationRoute(cooperationId, 'evaluation', id));

  async function create() {
    const made = await run(api().evaluations.create({ cooperationId }));
    if (made) show(made.id);
  }
  const add = (
    <Button
      icon={Plus}
      onPress={() => void create()}
      size="small"
      variant={evaluations.length > 0 ? 'quiet' : 'secondary'}
    >
      {t('evaluations.add')}
    </Button>
  );
  return (
    <PaneBeside pane={open && <EvaluationPane evaluation={open} key={open.id} onClose={() => show(null)} />}>
      <Section
        action={evaluations.length > 0 && add}
        hasNoRule={evaluations.length > 0}
        heading={t('evaluations.overTime')}
      >
        <div className={styles.page}>
          <p className={styles.source}>{t('evaluations.source')}</p>
          {evaluations.length === 0 ? (
            <EmptyState action={add} icon={ClipboardCheck} title={t('evaluations.emptyTitle')}>
              {t('evaluations.emptyText')}
            </EmptyState>
          ) : (
            <OverTime evaluations={evaluations} onOpen={show} />
          )}
        </div>
      </Section>
    </PaneBeside>
  );
}

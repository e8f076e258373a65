import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { SavedText } from '../../shared/SavedText';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { IconButton } from '../../ui/IconButton';
import { TextField } from '../../ui/TextField';
import styles from './Decisions.module.css';

/** The office's list of political bodies: renamed, put in order, added to and taken from. */
export function BodiesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const adding = useAdding();
  const bodies = useRecords('decisions', 'bodies').data ?? [];
  const move = (id: string, beforeId: string | null) => void run(api().decisions.moveBody({ id, beforeId }));
  return (
    <Dialog
      closeLabel={t('common.close')}
      isOpen
      onOpenChange={onClose}
      title={t('decisions.bodies.heading')}
    >
      <div className={styles.manage}>
        <ul className={styles.list}>
          {bodies.map(({ id, name }, index) => (
            <li className={styles.entry} key={id}>
              <div className={styles.grow}>
                <SavedText
                  draftKey={`decision_body ${id} name`}
                  isLabelHidden
                  isRequired
                  label={t('decisions.bodies.name')}
                  onSave={(next) => api().decisions.renameBody({ id, name: next })}
                  value={name}
                />
              </div>
              <div className={styles.buttons}>
                <IconButton
                  icon={ArrowUp}
                  isDisabled={index === 0}
                  label={t('decisions.bodies.up', { name })}
                  onPress={() => move(id, bodies[index - 1]?.id ?? null)}
                  size="small"
                />
                <IconButton
                  icon={ArrowDown}
                  isDisabled={index === bodies.length - 1}
                  label={t('decisions.bodies.down', { name })}
                  onPress={() => move(id, bodies[index + 2]?.id ?? null)}
                  size="small"
                />
                <IconButton
                  icon={X}
                  label={t('decisions.bodies.remove', { name })}
                  onPress={() => void removal(api().decisions.removeBody({ id }), 'removedNamed', name)}
                  size="small"
                />
              </div>
            </li>
          ))}
        </ul>
        {adding.isAdding ? (
          <AddingForm
            add={(draft) => api().decisions.addBody(draft)}
            addsSeveral
            draftKey="new decision body"
            empty={{ name: '' }}
            onDone={adding.end}
          >
            {({ draft, change, errorOf }) => (
              <TextField
                autoFocus
                error={errorOf('name')}
                isRequired
                label={t('decisions.bodies.name')}
                onChange={(name) => change({ name })}
                value={draft.name}
              />
            )}
          </AddingForm>
        ) : (
          <div>
            <Button {...adding.opener} size="small">
              {t('decisions.bodies.add')}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

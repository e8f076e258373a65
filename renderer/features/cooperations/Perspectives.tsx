import { Plus } from 'lucide-react';
import { type Perspective, type Side, sides } from '../../../db/domain/cooperation';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { EditableEntry, movesOf } from '../../shared/EditableEntry';
import { SavedText } from '../../shared/SavedText';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { TextArea } from '../../ui/TextArea';
import styles from './Cooperations.module.css';

type Props = { cooperationId: string; perspectives: readonly Perspective[] };

/** What each of the two sides hopes for, side by side. */
export function Perspectives({ cooperationId, perspectives }: Props) {
  const { t } = useTexts();
  return (
    <Section heading={t('cooperations.perspectives.heading')}>
      <div className={styles.sidesBox}>
        <div className={styles.sides}>
          {sides.map((side) => (
            <OneSide
              cooperationId={cooperationId}
              key={side}
              perspectives={perspectives.filter((one) => one.side === side)}
              side={side}
            />
          ))}
        </div>
      </div>
    </Section>
  );
}

function OneSide({ cooperationId, perspectives, side }: Props & { side: Side }) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const adding = useAdding();
  return (
    <div className={styles.side}>
      <h3 className={styles.sideHeading}>{t(`cooperations.perspectives.side.${side}`)}</h3>
      {perspectives.length === 0 && !adding.isAdding && (
        <p className={styles.quiet}>{t('cooperations.perspectives.empty')}</p>
      )}
      <ul className={styles.list}>
        {perspectives.map(({ id, text }, index) => (
          <li key={id}>
            <EditableEntry
              fields={
                <SavedText
                  as="text"
                  draftKey={`perspective ${id} text`}
                  isRequired
                  label={t('cooperations.perspectives.text')}
                  onSave={(next) => api().cooperations.updatePerspective({ id, patch: { text: next } })}
                  rows={2}
                  value={text}
                />
              }
              moves={movesOf(perspectives, index)}
              name={text}
              onMove={(beforeId) => void run(api().cooperations.movePerspective({ id, beforeId }))}
              onRemove={() =>
                void removal(api().cooperations.removePerspective({ id }), 'removedNamed', text)
              }
            >
              <div className={styles.body} dir="auto">
                {text}
              </div>
            </EditableEntry>
          </li>
        ))}
      </ul>
      {adding.isAdding ? (
        <AddingForm
          add={(draft) => api().cooperations.addPerspective({ ...draft, side, cooperationId })}
          addsSeveral
          draftKey={`cooperation ${cooperationId} new perspective ${side}`}
          empty={{ text: '' }}
          onDone={adding.end}
        >
          {({ draft, change, errorOf }) => (
            <TextArea
              autoFocus
              error={errorOf('text')}
              isRequired
              label={t('cooperations.perspectives.text')}
              onChange={(text) => change({ text })}
              rows={2}
              value={draft.text}
            />
          )}
        </AddingForm>
      ) : (
        <div className={styles.add}>
          <Button {...adding.opener} icon={Plus} size="small" variant="quiet">
            {t(`cooperations.perspectives.add.${side}`)}
          </Button>
        </div>
      )}
    </div>
  );
}

import { useRef, useState } from 'react';
import { agendaPlan, agendaStarts, lengthOf } from '../../../db/domain/workshop';
import type { WorkshopDetail } from '../../../electron/contract/workshops';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRowDrag } from '../../shared/useRowDrag';
import { useRun } from '../../shared/useRun';
import { Section } from '../../ui/Section';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { AddLine } from './AddLine';
import styles from './Agenda.module.css';
import { AgendaRow } from './AgendaRow';
import parts from './Parts.module.css';
import { planWords } from './words';

/** A workshop's own agenda, and whether it fits into the hours that the programme gives it. */
export function Agenda({ workshop }: { workshop: Pick<WorkshopDetail, 'id' | 'agenda' | 'time'> }) {
  const { t, language } = useTexts();
  const run = useRun();
  const [said, say] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const { agenda, time } = workshop;
  const plan = agendaPlan(agenda, lengthOf(time));
  const starts = agendaStarts(agenda, time);

  /** Moves a part to another place, from 1. */
  const move = async (id: string, place: number) => {
    const others = agenda.filter((part) => part.id !== id);
    if (place < 1 || place > agenda.length || agenda[place - 1]?.id === id) return;
    const beforeId = others[place - 1]?.id ?? null;
    if ((await run(api().workshops.moveAgendaPart({ id, beforeId }))) === undefined) return;
    const title = agenda.find((part) => part.id === id)?.title ?? '';
    say(t('workshop.agendaMoved', { title, place, count: agenda.length }));
  };
  const drag = useRowDrag(list, (id, place) => void move(id, place));

  return (
    <Section count={agenda.length || undefined} heading={t('workshop.agenda')}>
      {agenda.length === 0 && <p className={parts.empty}>{t('workshop.agendaEmpty')}</p>}
      <ol className={styles.agenda} ref={list}>
        {agenda.map((part, index) => (
          <AgendaRow
            drag={drag}
            index={index}
            key={part.id}
            last={agenda.length}
            onMove={(place) => void move(part.id, place)}
            part={part}
            startsAt={starts[index] ?? null}
          />
        ))}
      </ol>
      {agenda.length > 0 && (
        <p className={styles.plan} data-over={(plan.over ?? 0) > 0 || undefined}>
          {planWords(plan, t, language)}
        </p>
      )}
      <div className={styles.addPart}>
        <AddLine
          add={(title) => api().workshops.addAgendaPart({ itemId: workshop.id, title })}
          draftKey={`workshop_agenda new ${workshop.id}`}
          label={t('workshop.addAgendaPart')}
          placeholder={t('workshop.addAgendaPartPlaceholder')}
        />
      </div>
      <div aria-live="polite" className={parts.said}>
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </Section>
  );
}

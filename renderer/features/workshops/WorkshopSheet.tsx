import { CalendarClock, MapPin, PencilLine } from 'lucide-react';
import { daysOfItem } from '../../../db/domain/programme';
import type { WorkshopDetail } from '../../../electron/contract/workshops';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useCommands } from '../../shared/commands';
import { keptDraft } from '../../shared/drafts';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { itemStatusTone } from '../../shared/stages';
import { TopicPicker } from '../../shared/TopicPicker';
import { useAdding } from '../../shared/useAdding';
import { useRun } from '../../shared/useRun';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { MetaItem } from '../../ui/MetaItem';
import { Pill } from '../../ui/Pill';
import { SectionNav } from '../../ui/SectionNav';
import { AudiencePart } from './AudiencePart';
import { Capture } from './Capture';
import { captureCommand } from './captureCommand';
import { EvaluationPart } from './EvaluationPart';
import { OutcomePart } from './OutcomePart';
import { PreparationPart } from './PreparationPart';
import { focusOn, type WorkshopPart, workshopParts } from './parts';
import styles from './Workshops.module.css';
import { formatWhen } from './when';

type Props = {
  itemId: string;
  /** Null for the one that the day suggests: what is to be prepared, or from its day on what comes of it. */
  part: WorkshopPart | null;
};

/** One workshop: what it is for, who comes, what came of it, and how it was found; and a line to write down during it. */
export function WorkshopSheet({ itemId, part }: Props) {
  const { t } = useTexts();
  const today = useToday();
  // It is open while something isn't saved.
  const capture = useAdding(keptDraft(`capture ${itemId}`) !== undefined);
  useCommands(capture.isAdding ? [] : [{ ...captureCommand(t), run: capture.opener.onPress }]);
  const { data: workshop } = useRecords('workshops', 'get', { itemId });
  if (!workshop || today === undefined) return null;
  const current = part ?? partOfDay(workshop, today);
  return (
    <article className={styles.sheet}>
      <Head workshop={workshop} />
      {capture.isAdding && <Capture onClose={capture.end} workshop={workshop} />}
      <div className={styles.bar}>
        <SectionNav
          current={current}
          items={workshopParts.map((id) => ({
            id,
            label: t(`workshop.part.${id}`),
            href: hrefOf({
              ...{ screen: 'mission', id: workshop.missionId, tab: 'workshops' },
              focus: focusOn(itemId, id),
            }),
          }))}
          label={t('workshop.parts')}
        />
        {!capture.isAdding && (
          <Button {...capture.opener} icon={PencilLine} size="small">
            {t('capture.command')}
          </Button>
        )}
      </div>
      {current === 'preparation' && <PreparationPart workshop={workshop} />}
      {current === 'audience' && <AudiencePart workshop={workshop} />}
      {current === 'outcome' && <OutcomePart workshop={workshop} />}
      {current === 'evaluation' && <EvaluationPart workshop={workshop} />}
    </article>
  );
}

const partOfDay = ({ time }: WorkshopDetail, today: string): WorkshopPart => {
  const [day] = daysOfItem(time);
  return day !== undefined && day <= today ? 'outcome' : 'preparation';
};

function Head({ workshop }: { workshop: WorkshopDetail }) {
  const { t, language } = useTexts();
  const run = useRun();
  const { id: itemId, missionId, status, place } = workshop;
  return (
    <header className={styles.head}>
      <SavedText
        as="heading"
        draftKey={`programme_item ${itemId} title`}
        isRequired
        label={t('workshops.titleLabel')}
        onSave={(title) => api().programme.update({ id: itemId, patch: { title } })}
        value={workshop.title}
      />
      <div className={styles.meta}>
        <MetaItem icon={CalendarClock}>{formatWhen(workshop.time, t, language)}</MetaItem>
        {place && (
          <MetaItem icon={MapPin}>
            <bdi>{place}</bdi>
          </MetaItem>
        )}
        <Pill tone={itemStatusTone[status]}>{t(`terms.itemStatus.${status}`)}</Pill>
        <LinkButton href={hrefOf({ screen: 'mission', id: missionId, tab: 'programme', focus: itemId })}>
          {t('workshops.showInProgramme')}
        </LinkButton>
      </div>
      <div className={styles.topic}>
        <TopicPicker
          label={t('common.topic')}
          onChange={(topicId) => void run(api().programme.update({ id: itemId, patch: { topicId } }))}
          value={workshop.topicId}
        />
      </div>
    </header>
  );
}

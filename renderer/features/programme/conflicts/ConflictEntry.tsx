import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Conflict, KnownConflict } from '../../../../db/domain/conflicts/conflict';
import { useTexts } from '../../../i18n';
import { saveAll } from '../../../shared/drafts';
import { hrefOf } from '../../../shared/route';
import { useOfferUndo } from '../../../shared/useOfferUndo';
import { useRun } from '../../../shared/useRun';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './Conflicts.module.css';
import { DismissForm } from './DismissForm';
import type { MendAction } from './mend';
import { apart, type ConflictNames } from './naming';

/** A conflict in words, and what one click does about it. */
export type ToldConflict = KnownConflict & { heading: string; text: string; action: MendAction | null };

type Props = {
  told: ToldConflict;
  missionId: string;
  names: ConflictNames;
  onShow: (itemId: string) => void;
  /** It is being mended or let stand and will leave the list. @returns where the focus goes then */
  onLeaving: (entry: Element | null) => () => void;
};

const signs = { block: CircleAlert, warn: TriangleAlert, hint: Info };

/** One conflict: what it is, where, and what one can do about it. */
export function ConflictEntry({ told, missionId, names, onShow, onLeaving }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const [dismissing, setDismissing] = useState<'not-asked' | 'asked' | 'given-up'>('not-asked');
  const entry = useRef<HTMLLIElement>(null);
  const { conflict, heading, text, action } = told;
  const last = conflict.itemIds.at(-1);
  const item = last === undefined ? undefined : names.item(last);

  async function mend({ run: carryOut, done }: MendAction) {
    const goOn = onLeaving(entry.current);
    // A move that is about to be saved comes first, or it would undo this one.
    await saveAll();
    if ((await run(carryOut())) === undefined) return;
    void offerUndo(done);
    goOn();
  }

  return (
    <li className={styles.entry} data-severity={conflict.severity} ref={entry} tabIndex={-1}>
      <h3 className={styles.heading}>
        <span className={styles.sign}>
          <Icon icon={signs[conflict.severity]} size={14} />
        </span>
        {heading} <VisuallyHidden>({t(`conflicts.severity.${conflict.severity}`)})</VisuallyHidden>
      </h3>
      <p>{text}</p>
      {action && (
        <p>
          <LinkButton onPress={() => void mend(action)}>{action.label}</LinkButton>
        </p>
      )}
      <Onward conflict={conflict} missionId={missionId} />
      {dismissing === 'asked' ? (
        <DismissForm
          missionId={missionId}
          onCancel={() => setDismissing('given-up')}
          onLeaving={() => onLeaving(entry.current)}
          told={told}
        />
      ) : (
        <div className={styles.actions}>
          {item && (
            <Button onPress={() => onShow(item.id)} size="small" variant="quiet">
              {t('conflicts.show')}{' '}
              <VisuallyHidden>{t('conflicts.named', { title: apart(item.title) })}</VisuallyHidden>
            </Button>
          )}
          <Button
            autoFocus={dismissing === 'given-up'}
            onPress={() => setDismissing('asked')}
            size="small"
            variant="quiet"
          >
            {t('conflicts.dismiss')} <VisuallyHidden>{heading}</VisuallyHidden>
          </Button>
        </div>
      )}
    </li>
  );
}

/** The way to what isn't in this programme: another mission's item, or the workshops. */
function Onward({ conflict, missionId }: { conflict: Conflict; missionId: string }) {
  const { t } = useTexts();
  const elsewhere = 'elsewhere' in conflict ? conflict.elsewhere : null;
  if (elsewhere)
    return (
      <p>
        <LinkButton
          href={hrefOf({
            screen: 'mission',
            id: elsewhere.missionId,
            tab: 'programme',
            focus: elsewhere.itemId,
          })}
        >
          {t('conflicts.showMission', { title: apart(elsewhere.missionTitle) })}
        </LinkButton>
      </p>
    );
  if (conflict.rule !== 'topic-without-workshop') return null;
  return (
    <p>
      <LinkButton href={hrefOf({ screen: 'mission', id: missionId, tab: 'workshops', focus: null })}>
        {t('conflicts.toWorkshops')}
      </LinkButton>
    </p>
  );
}

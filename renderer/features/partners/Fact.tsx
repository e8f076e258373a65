import { ArrowDown, ArrowUp, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { PartnerFact } from '../../../db/domain/partner';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { formatFactValue } from '../../shared/factValue';
import { formatDay } from '../../shared/format';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/MenuButton';
import { FactEditor } from './FactEditor';
import styles from './Facts.module.css';
import type { FactPlace } from './factPlaces';

type Props = { fact: PartnerFact; place: FactPlace | undefined };

/** One fact for reading: what it says, how sure that is, who says so and when. */
export function Fact({ fact, place }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const [isEdited, setEdited] = useState(false);
  const { id, label, value, source, sourceDate, note } = fact;
  if (isEdited)
    return (
      <div className={styles.edited}>
        <FactEditor fact={fact} onDone={() => setEdited(false)} />
      </div>
    );

  const move = (beforeId: string | null) => void run(api().partners.moveFact({ id, beforeId }));
  const origin = [
    value.kind === 'range' && t('partners.facts.estimate'),
    source || t('partners.facts.noSource'),
    sourceDate && formatDay(sourceDate, language),
  ].filter(Boolean);
  return (
    <div className={styles.fact}>
      <div className={styles.text}>
        <div className={styles.value} dir="auto">
          {formatFactValue(value, t, language) || t('partners.facts.noValue')}
        </div>
        <div className={styles.origin}>
          <bdi>{origin.join(' · ')}</bdi>
        </div>
        {note && (
          <div className={styles.note} dir="auto">
            {note}
          </div>
        )}
      </div>
      <div className={styles.actions}>
        <IconButton
          icon={Pencil}
          label={t('partners.facts.edit', { label })}
          onPress={() => setEdited(true)}
          size="small"
        />
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          items={[
            {
              id: 'up',
              label: t('partners.facts.up'),
              icon: ArrowUp,
              isDisabled: place?.up === undefined,
              onAction: () => place?.up && move(place.up),
            },
            {
              id: 'down',
              label: t('partners.facts.down'),
              icon: ArrowDown,
              isDisabled: place?.down === undefined,
              onAction: () => place?.down !== undefined && move(place.down),
            },
            {
              id: 'remove',
              label: t('common.remove'),
              icon: Trash2,
              startsGroup: true,
              onAction: () => void removal(api().partners.removeFact({ id }), 'removedNamed', label),
            },
          ]}
          label={t('partners.facts.more', { label })}
          size="small"
        />
      </div>
    </div>
  );
}

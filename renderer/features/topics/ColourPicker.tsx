import { Check } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type TopicColour, topicColours } from '../../../db/domain/topic';
import { useTexts } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { Tooltip } from '../../ui/Tooltip';
import styles from './Pickers.module.css';

type Props = { value: TopicColour; onChange: (colour: TopicColour) => void };

/** One of the ten colours that a topic can have. */
export function ColourPicker({ value, onChange }: Props) {
  const { t } = useTexts();
  return (
    <div>
      <p className={styles.label}>{t('topics.colour')}</p>
      <ToggleButtonGroup
        aria-label={t('topics.colour')}
        className={styles.choices}
        disallowEmptySelection
        onSelectionChange={(keys) => {
          const chosen = topicColours.find((colour) => keys.has(colour));
          if (chosen) onChange(chosen);
        }}
        selectedKeys={[value]}
        selectionMode="single"
      >
        {topicColours.map((colour) => (
          <Tooltip key={colour} text={t(`topics.colours.${colour}`)}>
            <ToggleButton
              aria-label={t(`topics.colours.${colour}`)}
              className={styles.swatch}
              data-colour={colour}
              id={colour}
            >
              {value === colour && <Icon icon={Check} />}
            </ToggleButton>
          </Tooltip>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { TopicColour } from '../../../db/domain/topic';
import { useTexts } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { Tooltip } from '../../ui/Tooltip';
import { topicIcon, topicIconNames } from '../../ui/topicIcons';
import styles from './Pickers.module.css';

type Props = { value: string; colour: TopicColour; onChange: (icon: string) => void };

/** One of the signs that a topic can wear, each drawn in the topic's colour. */
export function IconPicker({ value, colour, onChange }: Props) {
  const { t } = useTexts();
  return (
    <div>
      <p className={styles.label}>{t('topics.icon')}</p>
      <ToggleButtonGroup
        aria-label={t('topics.icon')}
        className={styles.choices}
        data-colour={colour}
        disallowEmptySelection
        onSelectionChange={(keys) => {
          const chosen = topicIconNames.find((name) => keys.has(name));
          if (chosen) onChange(chosen);
        }}
        selectedKeys={[value]}
        selectionMode="single"
      >
        {topicIconNames.map((name) => (
          <Tooltip key={name} text={t(`topics.icons.${name}`)}>
            <ToggleButton aria-label={t(`topics.icons.${name}`)} className={styles.sign} id={name}>
              <Icon icon={topicIcon(name)} />
            </ToggleButton>
          </Tooltip>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

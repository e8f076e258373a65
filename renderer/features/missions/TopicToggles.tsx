import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTexts } from '../../i18n';
import { topicShort, useTopics } from '../../shared/topics';
import { TopicMark } from '../../ui/TopicMark';
import styles from './TopicToggles.module.css';

type Props = { label: string; value: readonly string[]; onChange: (ids: string[]) => void };

/** Every topic in its colour; a press adds or takes away. */
export function TopicToggles({ label, value, onChange }: Props) {
  const { language } = useTexts();
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <ToggleButtonGroup
        aria-label={label}
        className={styles.group}
        onSelectionChange={(keys) => onChange([...keys].map(String))}
        selectedKeys={value}
        selectionMode="multiple"
      >
        {useTopics().map((topic) => (
          <ToggleButton className={styles.topic} data-colour={topic.colour} id={topic.id} key={topic.id}>
            <TopicMark
              colour={topic.colour}
              icon={topic.icon}
              isQuiet={!value.includes(topic.id)}
              label={topicShort(topic, language)}
            />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

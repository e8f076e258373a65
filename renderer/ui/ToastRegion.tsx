import { CircleAlert, CircleCheck, TriangleAlert, X } from 'lucide-react';
import {
  Button as AriaButton,
  UNSTABLE_ToastRegion as Region,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
} from 'react-aria-components';
import { Button } from './Button';
import { Icon } from './Icon';
import styles from './ToastRegion.module.css';
import { toastQueue } from './toasts';

const icons = { neutral: null, good: CircleCheck, warn: TriangleAlert, stop: CircleAlert };

interface Props {
  /** Name of the region for screen readers (F6 goes there). */
  label: string;
  closeLabel: string;
}

/** Where toasts appear. Mount it once, in the shell. Each toast is announced. */
export function ToastRegion({ label, closeLabel }: Props) {
  return (
    <Region aria-label={label} className={styles.region} queue={toastQueue}>
      {({ toast }) => {
        const { title, text, tone = 'neutral', action } = toast.content;
        const icon = icons[tone];
        return (
          <Toast className={styles.toast} toast={toast}>
            {icon && (
              <span className={styles.icon} data-tone={tone}>
                <Icon icon={icon} />
              </span>
            )}
            <ToastContent className={styles.content}>
              <Text className={styles.title} slot="title">
                {title}
              </Text>
              {text && <Text slot="description">{text}</Text>}
            </ToastContent>
            {action && (
              <Button
                onPress={() => {
                  toastQueue.close(toast.key);
                  action.onPress();
                }}
                size="small"
              >
                {action.label}
              </Button>
            )}
            <AriaButton aria-label={closeLabel} className={styles.close} slot="close">
              <Icon icon={X} size={14} />
            </AriaButton>
          </Toast>
        );
      }}
    </Region>
  );
}

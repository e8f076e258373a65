import { Icon } from '../../ui/Icon';
import { topicIcon } from '../../ui/topicIcons';
import { isolates } from './isolated';
import styles from './PaperSpans.module.css';
import type { Span } from './paper';

/** Runs of text one after the other, each as it is to look. */
export function PaperSpans({ spans }: { spans: readonly Span[] }) {
  // Runs have no names, and are never reordered.
  return spans.map((span, index) => <PaperSpan key={`${index}`} span={span} />);
}

function PaperSpan({ span }: { span: Span }) {
  const { text, isStrong, isEmphasised, isStruck, isIsolated, topic, icon, notes = [] } = span;
  let content = <PaperText text={text} />;
  if (isIsolated) content = <bdi>{content}</bdi>;
  if (isStruck) content = <s>{content}</s>;
  if (isEmphasised) content = <em className={styles.emphasised}>{content}</em>;
  if (isStrong) content = <strong className={styles.strong}>{content}</strong>;
  if (notes.length > 0)
    content = (
      <>
        {content}
        <sup className={styles.notes}>{notes.join(',\u00a0')}</sup>
      </>
    );
  if (!topic) return content;
  return (
    <span className={styles.topic} data-colour={topic}>
      {icon ? <Icon icon={topicIcon(icon)} size={13} /> : <span aria-hidden className={styles.dot} />}
      {content}
    </span>
  );
}

/** A text in which names and the like may be isolated. */
export function PaperText({ text }: { text: string }) {
  return isolates(text).map((part, index) =>
    part.isIsolated ? <bdi key={`${index}`}>{part.text}</bdi> : part.text,
  );
}

import { photoUrl } from '../../shared/photoUrl';
import styles from './PaperLetterhead.module.css';
import { PaperSpans } from './PaperSpans';
import type { Block } from './paper';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Whose document it is, and what it is filed and dated by. */
export function PaperLetterhead({ letterhead: { logo, lines, details } }: { letterhead: Of<'letterhead'> }) {
  return (
    <header className={styles.letterhead}>
      <div>
        {logo && (
          <img
            alt=""
            className={styles.logo}
            draggable={false}
            height={logo.height}
            src={photoUrl(logo.image)}
            width={logo.width}
          />
        )}
        {lines.map((line, index) => (
          <p key={`${index}`}>
            <PaperSpans spans={[line]} />
          </p>
        ))}
      </div>
      <ul>
        {details.map((detail, index) => (
          <li key={`${index}`}>
            <PaperSpans spans={[detail]} />
          </li>
        ))}
      </ul>
    </header>
  );
}

/** What kind of document it is, and of what. */
export function PaperTitle({ title: { label, title } }: { title: Of<'title'> }) {
  return (
    <div className={styles.titles}>
      <p className={styles.label}>
        <PaperSpans spans={[label]} />
      </p>
      <h1 className={styles.title}>
        <PaperSpans spans={[title]} />
      </h1>
    </div>
  );
}

import type { ReactNode } from 'react';
import Markdown, { type Components } from 'react-markdown';
import { useTexts } from '../../i18n';
import styles from './MarkdownText.module.css';

/**
 * Markdown as it reads. It comes from anywhere, so nothing in it acts: HTML is shown as the text that it is, links show
 * their address and lead nowhere, images are named and not loaded.
 */
export function MarkdownText({ text }: { text: string }) {
  const { t } = useTexts();
  if (text.trim() === '') return <p className={styles.nothing}>{t('notes.nothingYet')}</p>;
  return (
    <div className={styles.markdown}>
      <Markdown components={components} urlTransform={(address) => address}>
        {text}
      </Markdown>
    </div>
  );
}

/** Each block runs in the direction of its own script; headings stand below the note's own. */
const components: Components = {
  p: ({ children }) => <p dir="auto">{children}</p>,
  li: ({ children }) => <li dir="auto">{children}</li>,
  blockquote: ({ children }) => <blockquote dir="auto">{children}</blockquote>,
  h1: ({ children }) => <h3 dir="auto">{children}</h3>,
  h2: ({ children }) => <h4 dir="auto">{children}</h4>,
  h3: Smallest,
  h4: Smallest,
  h5: Smallest,
  h6: Smallest,
  a: ({ href, children }) => <Address href={href}>{children}</Address>,
  img: ({ src, alt }) => <MissingImage alt={alt} src={src} />,
};

function Smallest({ children }: { children?: ReactNode }) {
  return <h5 dir="auto">{children}</h5>;
}

function Address({ href, children }: { href: string | undefined; children: ReactNode }) {
  return (
    <span className={styles.link}>
      {children}
      {href && href !== children && <bdi className={styles.address}>{` (${href})`}</bdi>}
    </span>
  );
}

function MissingImage({ alt, src }: { alt: string | undefined; src: unknown }) {
  const { t } = useTexts();
  return (
    <span className={styles.image}>
      {`${[alt, t('notes.image')].filter(Boolean).join(' – ')} `}
      {typeof src === 'string' && <bdi className={styles.address}>{`(${src})`}</bdi>}
    </span>
  );
}

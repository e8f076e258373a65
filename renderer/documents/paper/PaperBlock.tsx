import { photoUrl } from '../../shared/photoUrl';
import { labelsIn } from '../labels';
import styles from './PaperBlock.module.css';
import { PaperCards } from './PaperCards';
import { PaperLetterhead, PaperTitle } from './PaperLetterhead';
import { PaperMap } from './PaperMap';
import { PaperPhoto } from './PaperPhoto';
import { PaperSeating } from './PaperSeating';
import { PaperSpans, PaperText } from './PaperSpans';
import type { Block, Line, Table } from './paper';

type InLanguage = { language: string };
type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** One thing after the other of which a document consists. */
export function PaperBlock({ block, language }: InLanguage & { block: Block }) {
  switch (block.kind) {
    case 'cover':
      return <Cover cover={block} />;
    case 'letterhead':
      return <PaperLetterhead letterhead={block} />;
    case 'title':
      return <PaperTitle title={block} />;
    case 'heading':
      return <Heading heading={block} />;
    case 'paragraph':
      return (
        <div className={styles.paragraph}>
          <TextLine language={language} line={block} />
        </div>
      );
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <PaperSpans spans={block.spans} />
        </blockquote>
      );
    case 'list':
      return <List list={block} />;
    case 'picture':
      return <PictureWithCaption picture={block} />;
    case 'notes':
      return <Notes notes={block} />;
    case 'properties':
      return <Properties properties={block} />;
    case 'table':
      return <DataTable language={language} table={block} />;
    case 'map':
      return <PaperMap language={language} map={block} />;
    case 'seating':
      return <PaperSeating picture={block} />;
    case 'cards':
      return <PaperCards cards={block} />;
  }
}

function Cover({ cover }: { cover: Of<'cover'> }) {
  return (
    <header className={cover.isPage ? styles.coverPage : styles.cover}>
      <div className={styles.letterhead}>
        <p>
          <bdi>{cover.sender}</bdi>
        </p>
        {cover.references.length > 0 && (
          <ul>
            {cover.references.map((reference) => (
              <li key={reference}>
                <bdi>
                  <PaperText text={reference} />
                </bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.titles}>
        <p className={styles.label}>{cover.label}</p>
        <h1 className={styles.title}>
          <bdi>
            <PaperText text={cover.title} />
          </bdi>
        </h1>
        {cover.subtitle && (
          <p className={styles.subtitle}>
            <PaperText text={cover.subtitle} />
          </p>
        )}
        {cover.lines.map((line) => (
          <p className={styles.line} key={line}>
            <PaperText text={line} />
          </p>
        ))}
      </div>
    </header>
  );
}

function Heading({ heading }: { heading: Of<'heading'> }) {
  const { text, remark, startsPage, isMinor } = heading;
  const Tag = isMinor ? 'h3' : 'h2';
  return (
    <div className={styles.head} data-minor={isMinor || undefined} data-starts-page={startsPage || undefined}>
      <Tag className={styles.heading}>
        <PaperText text={text} />
      </Tag>
      {remark && (
        <p className={styles.remark}>
          <PaperText text={remark} />
        </p>
      )}
    </div>
  );
}

function List({ list: { isNumbered, items } }: { list: Of<'list'> }) {
  const Tag = isNumbered ? 'ol' : 'ul';
  return (
    <Tag className={styles.list}>
      {items.map((spans, index) => (
        <li key={`${index}`}>
          <PaperSpans spans={spans} />
        </li>
      ))}
    </Tag>
  );
}

function PictureWithCaption({ picture: { picture, caption } }: { picture: Of<'picture'> }) {
  const { image, width, height } = picture;
  return (
    <figure className={styles.picture}>
      <img
        alt={caption.map(({ text }) => text).join('')}
        draggable={false}
        height={height}
        src={photoUrl(image)}
        width={width}
      />
      <figcaption>
        <PaperSpans spans={caption} />
      </figcaption>
    </figure>
  );
}

function Notes({ notes: { items } }: { notes: Of<'notes'> }) {
  return (
    <ol className={styles.notes}>
      {items.map(({ number, title, detail }) => (
        <li key={number} value={number}>
          <PaperText text={[title, detail].filter(Boolean).join('. ')} />
        </li>
      ))}
    </ol>
  );
}

function Properties({ properties }: { properties: Of<'properties'> }) {
  return (
    <table className={styles.properties}>
      <tbody>
        {properties.items.map(({ label, value }, index) => (
          <tr key={`${index}`}>
            <th scope="row">
              <PaperText text={label} />
            </th>
            <td>
              <PaperSpans spans={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DataTable({ table, language }: InLanguage & { table: Table }) {
  const whole = table.columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <table className={styles.table}>
      <colgroup>
        {table.columns.map(({ label, share }) => (
          <col key={label} style={{ inlineSize: `${(100 * share) / whole}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ label, isAmount }) => (
            <th data-amount={isAmount || undefined} key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([first = [], ...others], row) => (
          <tr data-total={table.totals?.includes(row) || undefined} key={`${row}`}>
            <th data-amount={table.columns[0]?.isAmount || undefined} scope="row">
              <Lines language={language} lines={first} />
            </th>
            {others.map((lines, column) => (
              <td data-amount={table.columns[column + 1]?.isAmount || undefined} key={`${column}`}>
                <Lines language={language} lines={lines} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ lines, language }: InLanguage & { lines: readonly Line[] }) {
  return lines.map((line, index) => <TextLine key={`${index}`} language={language} line={line} />);
}

/** What is internal says so, and is tinted. */
function TextLine({ line: { spans, tone = 'plain', photo }, language }: InLanguage & { line: Line }) {
  if (photo) return <PaperPhoto name={spans.map(({ text }) => text).join('')} photo={photo} />;
  return (
    <p className={styles[tone]}>
      {tone === 'internal' && (
        // Without the space Arabic letters would join the next word's.
        <>
          <strong className={styles.tag}>{labelsIn(language).internal}</strong>{' '}
        </>
      )}
      <PaperSpans spans={spans} />
    </p>
  );
}

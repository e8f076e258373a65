import {
  type MemoBlock,
  type MemoSection,
  ownPassage,
  passagesIn,
  type WrittenPassage,
  writtenText,
} from '../../../../db/domain/memo-text';
import { useTexts } from '../../../i18n';
import { Icon } from '../../../ui/Icon';
import { type TopicColour, topicIcon } from '../../../ui/topicIcons';
import { MemoPicture } from './MemoPicture';
import styles from './MemoSheet.module.css';
import { Passage } from './Passage';
import type { SheetView } from './sheetView';

type Props = { section: MemoSection<WrittenPassage>; view: SheetView };

/** What is in a section, or that nothing is; at its end there is room for a passage of one's own. */
export function Blocks({ section: { key, blocks, empty }, view }: Props) {
  const isEmpty = passagesIn(blocks).every(
    (passage) => writtenText(passage) === '' && passage.drafted === '',
  );
  return (
    <>
      {isEmpty && blocks.every(({ kind }) => kind !== 'picture') && <p className={styles.empty}>{empty}</p>}
      {blocks.map((block, index) => {
        const isOwn = block.kind === 'paragraph' && block.passage.key === ownPassage(key);
        // A finished document has no room left.
        if (isOwn && !view.isEditable && writtenText(block.passage) === '') return null;
        // Blocks are told apart by their first passage; one without any, by its place.
        const [first] = passagesIn([block]);
        return <Block block={block} isOwn={isOwn} key={first?.key ?? `${index}`} view={view} />;
      })}
    </>
  );
}

type BlockProps = { block: MemoBlock<WrittenPassage>; isOwn: boolean; view: SheetView };

function Block({ block, isOwn, view }: BlockProps) {
  const { t } = useTexts();
  switch (block.kind) {
    case 'paragraph':
      return (
        <div className={styles.paragraph}>
          <Passage
            passage={block.passage}
            roomLabel={isOwn ? t('memos.passage.writeOwn') : undefined}
            view={view}
          />
        </div>
      );
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul';
      return (
        <List className={styles.list}>
          {pointsIn(block.passages, view).map((passage) => (
            <li key={passage.key}>
              <Passage isLine passage={passage} roomLabel={t('memos.passage.writePoint')} view={view} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table block={block} view={view} />;
    case 'picture':
      return (
        <figure className={styles.picture}>
          <MemoPicture attachmentId={block.attachmentId} name={writtenText(block.caption)} />
          <figcaption>
            <Passage isLine passage={block.caption} view={view} />
          </figcaption>
        </figure>
      );
  }
}

/** What a list holds; while one can write there, where points were taken out, and room for one more. */
function pointsIn(points: readonly WrittenPassage[], { isEditable, editing }: SheetView): WrittenPassage[] {
  const room = points.find((point) => point.drafted === '' && writtenText(point) === '');
  return points.filter(
    (point) =>
      writtenText(point) !== '' ||
      (isEditable && (point.drafted !== '' || point === room || point.key === editing)),
  );
}

type TableBlock = Extract<MemoBlock<WrittenPassage>, { kind: 'table' }>;

function Table({ block: { columns, rows }, view }: { block: TableBlock; view: SheetView }) {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const hasLabels = columns.some(({ label }) => label !== '');
  return (
    <table className={styles.table}>
      <colgroup>
        {columns.map(({ label, share }, index) => (
          <col key={`${index} ${label}`} style={{ inlineSize: `${(100 * share) / whole}%` }} />
        ))}
      </colgroup>
      {hasLabels && (
        <thead>
          <tr>
            {columns.map(({ label, isAmount }, index) => (
              <th data-amount={isAmount} key={`${index} ${label}`} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, index) => {
          const topic = view.records.topics.find(({ id }) => id === row.topicId);
          return (
            <tr data-total={row.isTotal} key={row.cells[0]?.key ?? `${index}`}>
              {row.cells.map((cell, column) => {
                const wearsTopic = column === 0 && topic !== undefined;
                return (
                  <td data-amount={columns[column]?.isAmount} key={cell.key}>
                    <div
                      className={wearsTopic ? styles.topic : undefined}
                      data-colour={wearsTopic ? (topic.colour satisfies TopicColour) : undefined}
                    >
                      {wearsTopic && <Icon icon={topicIcon(topic.icon)} />}
                      <Passage isLine passage={cell} view={view} />
                    </div>
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

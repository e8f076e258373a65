import { cardGrid, cardSizes, cutMarks, sheet } from './cardLook';
import styles from './PaperCards.module.css';
import { PaperText } from './PaperSpans';
import type { Card, CardSheet } from './paper';

/** A sheet of cards in their real size, with the marks by which it is cut and folded. */
export function PaperCards({ cards }: { cards: CardSheet }) {
  const { left, top, whole } = cardGrid(cards);
  return (
    <div className={styles.sheet}>
      <CutMarks cards={cards} />
      <ul
        className={styles.cards}
        style={{
          gridTemplateColumns: `repeat(${cards.columns}, ${cards.width}mm)`,
          gridAutoRows: `${whole}mm`,
          insetBlockStart: `${top}mm`,
          insetInlineStart: `${left}mm`,
        }}
      >
        {cards.cards.map((card, index) => (
          <li className={styles.card} key={`${index}`}>
            {cards.isFolded && (
              // For those across the table; it says nothing new.
              <div aria-hidden className={styles.turned}>
                <Face card={card} cards={cards} />
              </div>
            )}
            <Face card={card} cards={cards} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Face({ card, cards }: { card: Card; cards: CardSheet }) {
  const sizes = cardSizes(card, cards);
  const points = (size: number) => ({ fontSize: `${size}pt` });
  return (
    <div className={styles.face} style={{ blockSize: `${cards.height}mm` }}>
      <p className={styles.above} dir="auto" style={points(sizes.above)}>
        <PaperText text={card.above} />
      </p>
      <div className={styles.middle}>
        {card.names.map((name, index) => (
          <p
            className={styles.name}
            dir="auto"
            key={`${index}`}
            style={points(sizes.names[index] ?? sizes.below)}
          >
            <PaperText text={name} />
          </p>
        ))}
        {card.below.map((line, index) => (
          <p className={styles.below} dir="auto" key={`${index}`} style={points(sizes.below)}>
            <PaperText text={line} />
          </p>
        ))}
      </div>
      <p className={styles.mark} dir="auto" style={points(sizes.mark)}>
        <PaperText text={card.mark} />
      </p>
    </div>
  );
}

function CutMarks({ cards }: { cards: CardSheet }) {
  return (
    <svg aria-hidden className={styles.marks} viewBox={`0 0 ${sheet.width} ${sheet.height}`}>
      {cutMarks(cards).map(({ isFold, ...line }, index) => (
        <line {...line} className={isFold ? styles.fold : styles.cut} key={`${index}`} />
      ))}
    </svg>
  );
}

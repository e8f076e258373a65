import { directionOf } from '../../../db/domain/language';
import { labelsIn } from '../labels';
import { mapDrawing, type Spot } from './mapDrawing';
import { type MapShape, mapShapes } from './mapShapes';
import { mapText } from './mapText';
import styles from './PaperMap.module.css';
import type { Block } from './paper';
import { distanceIn } from './paperDates';

type Props = { map: Extract<Block, { kind: 'map' }>; language: string };

/** Lengths in the drawing are of a width of 1; browsers round what is that small. */
const unit = 1000;

/** Places as numbered marks, drawn without any map from outside. North is up whichever way the text runs. */
export function PaperMap({ map, language }: Props) {
  const drawing = mapDrawing(map.points, map.routes);
  if (!drawing) return null;
  const words = {
    scale: distanceIn(drawing.scale.metres, language),
    north: labelsIn(language).north,
  };
  return (
    <svg
      aria-label={mapText(map)}
      className={styles.map}
      direction={directionOf(language)}
      role="img"
      viewBox={`0 0 ${unit} ${drawing.height * unit}`}
    >
      {mapShapes(drawing, words).map((shape, index) => (
        <Shape key={`${shape.kind}${index}`} shape={shape} />
      ))}
    </svg>
  );
}

const pair = ({ x, y }: Spot) => `${x * unit},${y * unit}`;

function Shape({ shape }: { shape: MapShape }) {
  const tone = styles[shape.tone];
  if (shape.kind === 'line')
    return (
      <line
        className={tone}
        strokeWidth={shape.width * unit}
        x1={shape.from.x * unit}
        x2={shape.to.x * unit}
        y1={shape.from.y * unit}
        y2={shape.to.y * unit}
      />
    );
  if (shape.kind === 'disc')
    return <circle className={tone} cx={shape.at.x * unit} cy={shape.at.y * unit} r={shape.radius * unit} />;
  if (shape.kind === 'area') return <polygon className={tone} points={shape.corners.map(pair).join(' ')} />;
  return (
    <text
      className={tone}
      dominantBaseline="central"
      fontSize={shape.size * unit}
      fontWeight={shape.isStrong ? 600 : 400}
      textAnchor="middle"
      x={shape.at.x * unit}
      y={shape.at.y * unit}
    >
      {shape.text}
    </text>
  );
}

import { type CSSProperties, useId } from 'react';
import { type Drawing, fontFamily, type Paint, type Shape } from './drawing';

/** A drawing on the screen, in the theme's colours; it has its full size, and its parent scrolls. */
export function PictureSvg({ drawing }: { drawing: Drawing }) {
  const { width, height, title, description, shapes } = drawing;
  const id = useId();
  return (
    <svg
      aria-describedby={`${id}description`}
      aria-labelledby={`${id}title`}
      height={height}
      role="img"
      style={{ display: 'block', flex: 'none', fontFamily }}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}description`}>{description}</desc>
      {shapes.map((shape, index) => (
        // A drawing is made anew as a whole; nothing in it has a state.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  );
}

const colour = (paint: Paint | undefined) => (paint ? `var(--${paint})` : 'none');

function Drawn({ shape }: { shape: Shape }) {
  if (shape.kind === 'text') {
    const { x, y, size, fill, weight = 400, anchor = 'start', halo, text } = shape;
    const style: CSSProperties = {
      fill: colour(fill),
      fontSize: size,
      fontWeight: weight,
      textAnchor: anchor,
      unicodeBidi: 'plaintext',
      ...(halo
        ? { paintOrder: 'stroke', stroke: colour(halo), strokeWidth: 3, strokeLinejoin: 'round' }
        : {}),
    };
    return (
      <text style={style} x={x} y={y}>
        {text}
      </text>
    );
  }
  const style: CSSProperties = {
    fill: colour(shape.fill),
    stroke: colour(shape.stroke),
    strokeWidth: shape.strokeWidth ?? 1,
    strokeDasharray: shape.dash?.join(' '),
    opacity: shape.opacity,
  };
  const hint = shape.hint ? <title>{shape.hint}</title> : null;
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          height={shape.height}
          rx={shape.round}
          style={style}
          width={shape.width}
          x={shape.x}
          y={shape.y}
        >
          {hint}
        </rect>
      );
    case 'circle':
      return (
        <circle cx={shape.x} cy={shape.y} r={shape.r} style={style}>
          {hint}
        </circle>
      );
    case 'path':
      return (
        <path d={shape.d} style={style}>
          {hint}
        </path>
      );
  }
}

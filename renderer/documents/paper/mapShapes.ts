import { labelHeight, labelWidth, type MapDrawing, type Spot } from './mapDrawing';

type Tone = 'ink' | 'quiet' | 'accent' | 'grid' | 'paper';

/** What a map is drawn of, on the screen and for Word alike: in a box that is 1 wide, whatever comes later on top. */
export type MapShape =
  | { kind: 'line'; from: Spot; to: Spot; width: number; tone: Tone }
  | { kind: 'disc'; at: Spot; radius: number; tone: Tone }
  | { kind: 'area'; corners: Spot[]; tone: Tone }
  /** Centred on its spot. */
  | { kind: 'text'; at: Spot; text: string; size: number; tone: Tone; isStrong?: boolean };

/** The words on a map: its scale's length and its letter for north. */
export type MapWords = { scale: string; north: string };

const thin = 0.0011;

export function mapShapes(drawing: MapDrawing, words: MapWords): MapShape[] {
  const { markers, routes, radius } = drawing;
  const labelSize = 0.0175;
  return [
    ...grid(drawing),
    ...routes.map(({ from, to }): MapShape => ({ kind: 'line', from, to, width: 2 * thin, tone: 'quiet' })),
    ...markers.flatMap(({ spot, at }): MapShape[] =>
      spot === at
        ? []
        : [
            { kind: 'line', from: spot, to: at, width: thin, tone: 'accent' },
            { kind: 'disc', at: spot, radius: 0.0035, tone: 'accent' },
          ],
    ),
    ...routes.flatMap(({ label, labelAt }): MapShape[] => [
      { kind: 'area', corners: cornersOf(labelAt, labelWidth(label), labelHeight), tone: 'paper' },
      { kind: 'text', at: labelAt, text: label, size: labelSize, tone: 'quiet' },
    ]),
    ...markers.flatMap(({ number, at }): MapShape[] => [
      { kind: 'disc', at, radius: radius * 1.1, tone: 'paper' },
      { kind: 'disc', at, radius, tone: 'accent' },
      { kind: 'text', at, text: String(number), size: radius * 1.05, tone: 'paper', isStrong: true },
    ]),
    ...scaleBar(drawing, words.scale, labelSize),
    ...northArrow(drawing, words.north, labelSize),
  ];
}

const cornersOf = ({ x, y }: Spot, width: number, height: number): Spot[] => [
  { x: x - width / 2, y: y - height / 2 },
  { x: x + width / 2, y: y - height / 2 },
  { x: x + width / 2, y: y + height / 2 },
  { x: x - width / 2, y: y + height / 2 },
];

/** Lines as far apart as the scale is long, so that distances can be guessed anywhere. */
function grid({ scale, plotHeight }: MapDrawing): MapShape[] {
  const steps = (extent: number) => {
    const first = (extent / 2) % scale.length;
    return Array.from(
      { length: Math.floor((extent - first) / scale.length) + 1 },
      (_, step) => first + step * scale.length,
    );
  };
  const line = (from: Spot, to: Spot): MapShape => ({ kind: 'line', from, to, width: thin, tone: 'grid' });
  return [
    ...steps(1).map((x) => line({ x, y: 0 }, { x, y: plotHeight })),
    ...steps(plotHeight).map((y) => line({ x: 0, y }, { x: 1, y })),
    ...[0, plotHeight].map((y) => line({ x: 0, y }, { x: 1, y })),
    ...[0, 1].map((x) => line({ x, y: 0 }, { x, y: plotHeight })),
  ];
}

function scaleBar({ scale, plotHeight, height }: MapDrawing, text: string, size: number): MapShape[] {
  const y = plotHeight + (height - plotHeight) * 0.35;
  const from = { x: 0.004, y };
  const to = { x: 0.004 + scale.length, y };
  const end = ({ x }: Spot): MapShape => ({
    kind: 'line',
    from: { x, y: y - 0.006 },
    to: { x, y: y + 0.006 },
    width: 2 * thin,
    tone: 'ink',
  });
  const at = { x: from.x + scale.length / 2, y: y + size * 1.2 };
  return [
    { kind: 'line', from, to, width: 2 * thin, tone: 'ink' },
    end(from),
    end(to),
    { kind: 'text', at, text, size, tone: 'quiet' },
  ];
}

function northArrow({ plotHeight, height }: MapDrawing, text: string, size: number): MapShape[] {
  const y = plotHeight + (height - plotHeight) * 0.5;
  const x = 0.985;
  return [
    {
      kind: 'area',
      corners: [
        { x, y: y - 0.022 },
        { x: x + 0.009, y: y + 0.008 },
        { x, y: y + 0.002 },
        { x: x - 0.009, y: y + 0.008 },
      ],
      tone: 'ink',
    },
    { kind: 'text', at: { x, y: y + 0.022 }, text, size, tone: 'quiet', isStrong: true },
  ];
}

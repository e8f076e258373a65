import type { Block } from './paper';

/** What a map says, for those who don't see it. */
export const mapText = ({ title, points }: Extract<Block, { kind: 'map' }>): string =>
  `${title}: ${points.map(({ number, name }) => `${number} ${name}`).join(', ')}`;

import { plain } from '../../notation/plain';
import type { Chunk, Phase } from '../../plan/types';

/** A chunk as people call it: its token, if it has one, and its title in plain words. */
export const chunkName = ({ token, title }: Chunk): string =>
  `${token === undefined ? '' : `${token} `}${plain(title)}`.trim() || 'Untitled';

/** "Phase 2: Endpoints". */
export const phaseName = ({ number, name }: Phase): string =>
  name === '' ? `Phase ${number}` : `Phase ${number}: ${plain(name)}`;

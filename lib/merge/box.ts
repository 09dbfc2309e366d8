import { boxOf, signOf, tickWords } from '../notation/signs';
import type { Box } from '../notation/signs';
import type { About, Referee, Three } from './referee';

/** A box after both sides' changes: whether it is done and its mark are one fact, since one sign says both. */
export const mergeBox = (referee: Referee, about: About, three: Three<Box | undefined>): Box =>
  boxOf(
    referee.pick(
      about,
      three.map((box) => box && signOf(box)) as unknown as Three<string | undefined>,
      (sign) => tickWords(boxOf(sign)) ?? 'no box',
    ),
  );

import { expect, it } from 'vitest';
import { fail } from '../../plan/types';
import { gone, alreadyThere } from './gone';

it('says what is not in the plan any more, by its kind or by what it is there for', () => {
  expect(gone('phase')).toEqual(fail('unknown-phase', 'The phase is not in the plan any more.'));
  expect(gone('chunk', 'The chunk to tick')).toEqual(
    fail('unknown-chunk', 'The chunk to tick is not in the plan any more.'),
  );
});

it('says that an id is given already', () => {
  expect(alreadyThere('chunk')).toEqual(fail('known-id', 'A chunk with this id is in the plan already.'));
});

import { expect, test } from 'vitest';
import { keyAction, type Pressed } from './keys';

const press = (key: string, held: Partial<Pressed> = {}) =>
  keyAction({ key, code: '', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held });

test('arrows go, with Shift they move, with Alt they change the order', () => {
  expect(press('ArrowLeft')).toEqual({ do: 'go', direction: 'left' });
  expect(press('ArrowLeft', { shiftKey: true })).toEqual({ do: 'move', direction: 'left' });
  expect(press('ArrowUp', { altKey: true })).toEqual({ do: 'order', step: -1 });
  expect(press('ArrowDown', { altKey: true })).toEqual({ do: 'order', step: 1 });
  expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
});

test('keys that belong to the browser or the editor are left alone', () => {
  expect(press('d', { ctrlKey: true, shiftKey: true, code: 'KeyD' })).toBeUndefined();
  expect(press('z', { ctrlKey: true, code: 'KeyZ' })).toBeUndefined();
  expect(press('t', { altKey: true })).toBeUndefined();
  expect(press('Tab')).toBeUndefined();
});

test('D draws, with Ctrl or ⌘ it duplicates', () => {
  expect(press('d')).toEqual({ do: 'draw', side: 'unblocks' });
  expect(press('d', { ctrlKey: true })).toEqual({ do: 'duplicate' });
  expect(press('d', { metaKey: true })).toEqual({ do: 'duplicate' });
});

test('letters are by their place where the layout is not Latin, by the layout where it is', () => {
  expect(press('е', { code: 'KeyT' })).toEqual({ do: 'tick' });
  expect(press('Т', { code: 'KeyN', shiftKey: true })).toBeUndefined();
  expect(press('В', { code: 'KeyD', shiftKey: true })).toEqual({ do: 'draw', side: 'waitsFor' });
  expect(press('ф', { code: 'KeyA', ctrlKey: true })).toEqual({ do: 'all' });
  expect(press('a', { code: 'KeyQ', ctrlKey: true })).toEqual({ do: 'all' });
  expect(press('q', { code: 'KeyA', ctrlKey: true })).toBeUndefined();
});

test('F2 renames, Delete and Backspace remove', () => {
  expect(press('F2')).toEqual({ do: 'rename' });
  expect([press('Delete'), press('Backspace')]).toEqual([{ do: 'remove' }, { do: 'remove' }]);
});

test('zooming follows the place of the digits, whatever Shift makes of them', () => {
  expect(press('!', { shiftKey: true, code: 'Digit1' })).toEqual({ do: 'fit-all' });
  expect(press('"', { shiftKey: true, code: 'Digit2' })).toEqual({ do: 'fit-selection' });
  expect(press('à', { ctrlKey: true, code: 'Digit0' })).toEqual({ do: 'full-size' });
});

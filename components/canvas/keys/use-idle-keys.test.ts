import { expect, it } from 'vitest';
import { isIdle } from './use-idle-keys';

/** Something that has the focus, inside what it stands in. */
function element(kind: 'body' | 'button' | 'textarea' | 'ul', inside: 'bar' | 'menu' = 'bar'): Element {
  const made = {
    matches: (selector: string) => selector.split(', ').includes(kind),
    closest: (selector: string) => (selector.includes(`[role=${inside}]`) ? made : null),
  } as unknown as Element;
  const body = kind === 'body' ? made : undefined;
  return Object.assign(made, { ownerDocument: { body } });
}

it('a key is free where nothing has the focus, and on a button but for those that press it', () => {
  expect(['t', 'Enter', ' '].map((key) => isIdle(element('body'), key))).toEqual([true, true, true]);
  expect(['t', '1', 'ArrowUp', 'Enter', ' '].map((key) => isIdle(element('button'), key))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

it('belongs to a field, a list and a menu', () => {
  for (const target of [element('textarea'), element('ul'), element('button', 'menu')])
    expect(isIdle(target, 't')).toBe(false);
});

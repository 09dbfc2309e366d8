import { expect, it } from 'vitest';
import { itemTexts, leadingTexts, textLabel, trailingTexts } from './chunk-texts';

it('an outcome opens an item’s fields, and a row can say it too', () => {
  expect({ leadingTexts, trailingTexts, itemTexts }).toEqual({
    leadingTexts: ['outcome'],
    trailingTexts: [],
    itemTexts: [],
  });
});

it('a text has its label as an item writes it', () => expect(textLabel('outcome')).toBe('Outcome'));

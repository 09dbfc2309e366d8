/** Keys and what they do. Several ways to the same are apart by " / "; only keys that work may stand here. */
export interface ShortcutGroup {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, words: string])[];
}

export const shortcuts: readonly ShortcutGroup[] = [
  {
    title: 'Everywhere',
    keys: [
      ['Mod Z', 'Undo'],
      ['Mod Shift Z / Mod Y', 'Redo'],
      ['Mod S', 'Save to the file, or download it'],
      ['Mod Shift S', 'Save as another file'],
      ['Mod Shift E', 'Export as markdown or as a page'],
      ['Mod O', 'Open a file'],
      ['Mod V', 'Open what was copied'],
      ['Mod Shift M', 'Show or hide the markdown'],
      ['Mod J', 'Show or hide the problems'],
      ['Esc', 'Leave a panel, a drag, a selection'],
      ['?', 'These shortcuts'],
    ],
  },
  {
    title: 'What is seen',
    keys: [
      ['+ / −', 'Zoom in, zoom out'],
      ['1', 'The whole plan'],
      ['Shift 2', 'What is selected'],
      ['Mod 0', '100 %'],
      ['Space drag', 'Move the view'],
    ],
  },
  {
    title: 'On the canvas',
    keys: [
      ['← ↑ ↓ →', 'Next card in that direction'],
      ['Mod A', 'Select all cards'],
      ['Shift click / Shift drag', 'Select several'],
      ['Enter', 'Open the details'],
      ['N / Double-click', 'Add a chunk here'],
      ['F2', 'Rename'],
      ['Mod D', 'Duplicate'],
      ['T / Space', 'Tick'],
      ['Shift ← ↑ ↓ →', 'Move to the next stream or phase'],
      ['Alt ↑ / Alt ↓', 'Earlier or later in its place'],
      ['M', 'Lift the card, to put it down with arrows and Enter'],
      ['D', 'Draw a line to what waits for it'],
      ['Shift D', 'Draw a line to what it waits for'],
      ['Delete / Backspace', 'Delete what is selected'],
      ['F', 'Flip the selected line'],
      ['Shift F10', 'Menu of the card'],
    ],
  },
];

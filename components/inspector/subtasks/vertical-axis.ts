import type { Modifier } from '@dnd-kit/core';

/** A line of a list is dragged up and down only. */
export const restrictToVerticalAxis: Modifier = ({ transform }) => ({ ...transform, x: 0 });

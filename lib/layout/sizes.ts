/** Sizes of the canvas in its own pixels, at 100 %. Cards are all one size, so that a layout needs no measuring. */
export const sizes = {
  cardWidth: 186,
  cardHeight: 84,
  /** Between cards that stand one below the other; wide enough for a line to run through. */
  cardGap: 16,
  /** Between sub-columns of one phase. */
  subColumnGap: 36,
  /** From a lane's edge to its first and last card. */
  lanePad: 22,
  /** From a gate to the cards on either side. */
  gatePad: 32,
  /** From the canvas' left and right end to the cards. */
  outerPad: 20,
  /** From the top of one handoff pill to the next where several lie on one crossing of gate and lane edge. */
  pillPitch: 26,
  /** How far outside the lanes a card may be let go and still count as dropped into the nearest cell. */
  dropReach: 120,
} as const;

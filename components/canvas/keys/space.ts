/** The Space key: while it is held a press pans, and letting it go without having panned ticks. */
export function createSpace() {
  let held = false;
  let used = false;
  return {
    /** It is pressed; pressing it on and on is one press. */
    press(repeat: boolean): void {
      if (repeat) return;
      held = true;
      used = false;
    },
    /** Whether it is held, asked by a press on the canvas: from then on it is for panning. */
    panning: (): boolean => {
      used ||= held;
      return held;
    },
    /** It is let go; true if it was for nothing else. */
    release(): boolean {
      const alone = held && !used;
      held = used = false;
      return alone;
    },
    /** Its release will not be heard. */
    forget: (): void => {
      held = false;
    },
  };
}

export type Space = ReturnType<typeof createSpace>;

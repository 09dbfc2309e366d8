/** Numbers that pick a command for whatever plan there is when it runs. */
export type Gesture = readonly [kind: number, chunk: number, phase: number, other: number, extra: number];

'use client';

import { useState } from 'react';

/** Which of several things that open are open, by their keys, and a way to open or close one. */
export function useOpened(): readonly [opened: ReadonlySet<string>, toggle: (key: string) => void] {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) =>
    setOpened((now) => new Set(now.has(key) ? [...now].filter((other) => other !== key) : [...now, key]));
  return [opened, toggle];
}

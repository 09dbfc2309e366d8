'use client';

import { useTheme } from 'next-themes';
import { MenuChoice } from './menu-rows';

const options = [
  { value: 'system', words: 'As the system' },
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
];

/** Light, dark, or what the system says. */
export function ThemeChoice() {
  const { theme, setTheme } = useTheme();
  return <MenuChoice label="Theme" value={theme ?? 'system'} options={options} onChoose={setTheme} />;
}

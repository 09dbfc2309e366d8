'use client';

import { Moon, Sun } from 'lucide-react';
import { Button } from './button';
import { Menu } from './menu';
import { ThemeChoice } from './theme-choice';

/** The button that shows which theme is on, and its menu. */
export const ThemeMenu = () => (
  <Menu
    trigger={
      <Button look="quiet" square aria-label="Theme">
        <Sun size={15} className="dark:hidden" />
        <Moon size={15} className="hidden dark:block" />
      </Button>
    }
  >
    <ThemeChoice />
  </Menu>
);

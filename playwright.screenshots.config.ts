import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

// The pictures to look at before a view is called done; they assert nothing, so they are no part of `npm test`.
export default defineConfig(tests, { testMatch: '*.pictures.ts', reporter: [['list']] });

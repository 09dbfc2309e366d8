import { expect, test } from '@playwright/test';

test('the editor opens at / without a complaint or a request to another host', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) strangers.push(request.url());
  });

  await page.goto('/');
  await expect(page).toHaveTitle(/Planlanes/);
  await expect(page.getByText('Planlanes').first()).toBeVisible();
  await page.waitForLoadState('networkidle');

  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

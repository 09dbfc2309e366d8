import { expect, test } from '@playwright/test';

test('a running Planlanes says so', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(await answer.json()).toEqual({ app: 'planlanes' });
});

test('without a spec there is no local file', async ({ request }) => {
  const answer = await request.get('/api/local');
  expect(answer.status()).toBe(404);
  expect(await answer.json()).toEqual({ error: expect.stringMatching(/\.$/) as unknown });
});

test('a page under another name cannot read local files', async ({ request }) => {
  const answer = await request.get('/api/local', { headers: { Host: 'rebound.example' } });
  expect(answer.status()).toBe(403);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { refusalOf } from '@/lib/server/guard';
import { answerFile, answerWrite } from '@/lib/server/served-file';
import { fixture } from '@/lib/testing/fixtures';

const HOST = '127.0.0.1:4173';
const TOKEN = 'token-of-this-user';

/**
 * The server with a real file, as a page reaches it: what answers is the product's own. `leave` removes the file and has
 * the page forget the token; the fetching ends with `vi.unstubAllGlobals`.
 */
export function serving(kept: Map<string, string>, text: string, name = 'spec.md') {
  const folder = mkdtempSync(join(tmpdir(), 'planlanes-served-'));
  const path = join(folder, name);
  writeFileSync(path, text);
  kept.set('planlanes:token', TOKEN);
  const state = { up: true };
  const answer = async (url: string, init: RequestInit = {}): Promise<Response> => {
    if (!state.up) throw new TypeError('Failed to fetch');
    if (url === '/sample.md') return new Response(fixture('sample'));
    const headers = new Headers({ ...(init.headers as Record<string, string>), Host: HOST });
    const refusal = refusalOf(headers, TOKEN);
    if (refusal) return Response.json({ error: refusal.error }, { status: refusal.status });
    const { status, body } =
      init.method === 'PUT'
        ? await answerWrite(path, JSON.parse(init.body as string))
        : await answerFile(path, TOKEN, new URL(url, `http://${HOST}`).searchParams.get('since'));
    return body ? Response.json(body, { status }) : new Response(null, { status });
  };
  vi.stubGlobal('fetch', answer);
  return {
    path,
    read: () => readFileSync(path, 'utf8'),
    write: (now: string) => writeFileSync(path, now),
    stop: () => (state.up = false),
    leave: () => rmSync(folder, { recursive: true, force: true }),
  };
}

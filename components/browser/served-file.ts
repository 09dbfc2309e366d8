import { fail, ok, type Result } from '@/lib/plan/types';
import { tokenOf } from './token';

/** The file that the server was started with: saving writes it, in every browser. */
export interface ServedFile {
  /** By it the file is known again: two of one name are two. */
  readonly served: string;
  readonly name: string;
  /** Where it is on this machine. */
  readonly path: string;
}

/** What it holds, and which of its versions that is. */
export interface ServedText {
  readonly file: ServedFile;
  readonly text: string;
  readonly version: string;
}

const ROUTE = '/api/file';

/** Milliseconds until a server that does not answer, one that was halted for instance, counts as none. */
const PATIENCE = 10_000;

/** Refused with the server's own sentence, or with one that says that there is no server any more (`away`). */
async function ask(init?: RequestInit, query = ''): Promise<Result<unknown>> {
  const token = (await tokenOf()) ?? '';
  try {
    const answer = await fetch(ROUTE + query, {
      ...init,
      headers: { 'x-planlanes-token': token },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 204) return ok(undefined);
    const body = (await answer.json()) as { readonly error?: string };
    if (answer.ok) return ok(body);
    const code = answer.status === 409 ? 'changed' : answer.status === 401 ? 'unknown' : 'refused';
    return fail(code, body.error ?? 'The server refused it.');
  } catch {
    return fail(
      'away',
      'The server of Planlanes does not answer. Start it again with the same file; what is here is kept.',
    );
  }
}

type Told = Readonly<Record<'id' | 'name' | 'path' | 'text' | 'version', string>>;

const textOf = ({ id, name, path, text, version }: Told): ServedText => ({
  file: { served: id, name, path },
  text,
  version,
});

/** The file as it is now. */
export async function readServed(): Promise<Result<ServedText>> {
  const answer = await ask();
  return answer.ok ? ok(textOf(answer.value as Told)) : answer;
}

/** The file, if it is another than that version by now; undefined if it is not. */
export async function readServedSince(version: string | undefined): Promise<Result<ServedText | undefined>> {
  const answer = await ask(undefined, version === undefined ? '' : `?since=${version}`);
  if (!answer.ok) return answer;
  return ok(answer.value === undefined ? undefined : textOf(answer.value as Told));
}

/** Writes it, if it still is that version (else `changed`). */
export async function writeServed(text: string, version: string | undefined): Promise<Result<true>> {
  const answer = await ask({ method: 'PUT', body: JSON.stringify({ text, version }) });
  return answer.ok ? ok(true) : answer;
}

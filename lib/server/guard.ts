import { createHash, timingSafeEqual } from 'node:crypto';
import { isLocalHost } from './local-host';

/** Why a request is not answered: a status of HTTP and a sentence. */
export interface Refusal {
  readonly status: 401 | 403;
  readonly error: string;
}

/** The header that carries the token. */
const TOKEN_HEADER = 'x-planlanes-token';

const elsewhere: Refusal = { status: 403, error: 'Planlanes shows local files to this machine only.' };
const unknown: Refusal = {
  status: 401,
  error:
    'This tab may not open the file that Planlanes was started with. Open the address that npm start printed, all of it.',
};

/**
 * Whether a request for the file may be answered. Listening on loopback is not enough: a web page can send requests to
 * it, by its own name too (DNS rebinding), and so can every other user of the machine. So the host must be a loopback
 * name, what a browser says of where the request comes from must be this very page, and the token, which only its user
 * can read, is asked for always.
 */
export function refusalOf(headers: Headers, token: string | undefined): Refusal | undefined {
  const host = headers.get('host');
  if (!isLocalHost(host)) return elsewhere;
  const origin = headers.get('origin');
  if (origin !== null && origin !== `http://${String(host)}`) return elsewhere;
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return elsewhere;
  const given = headers.get(TOKEN_HEADER);
  return token !== undefined && token !== '' && given !== null && alike(given, token) ? undefined : unknown;
}

/** Compares without telling by the time it takes how much of a guess was right. */
function alike(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

import { describe, expect, it } from 'vitest';
import { refusalOf } from './guard';

const token = 'a-token-of-256-bits';
const asked = (headers: Readonly<Record<string, string>>, known: string | undefined = token) =>
  refusalOf(new Headers(headers), known)?.status;

const own = { host: '127.0.0.1:4173', 'x-planlanes-token': token };

describe('a request for the file', () => {
  const hosts = [
    '127.0.0.1:4173',
    'localhost:4173',
    '[::1]:80',
    'rebound.example',
    'rebound.example:4173',
    '',
  ];
  const origins = [undefined, 'same', 'http://rebound.example', 'https://127.0.0.1:4173', 'null'];
  const sites = [undefined, 'same-origin', 'same-site', 'cross-site', 'none'];
  const tokens = [undefined, token, '', `${token}x`, token.slice(1)];

  it('is answered where all of host, origin, site and token are right, and nowhere else', () => {
    for (const host of hosts)
      for (const origin of origins)
        for (const site of sites)
          for (const given of tokens) {
            const headers = {
              host,
              ...(origin !== undefined && { origin: origin === 'same' ? `http://${host}` : origin }),
              ...(site !== undefined && { 'sec-fetch-site': site }),
              ...(given !== undefined && { 'x-planlanes-token': given }),
            };
            const here = hosts.indexOf(host) < 3;
            const right =
              here && [undefined, 'same'].includes(origin) && [undefined, 'same-origin'].includes(site);
            const status = right ? (given === token ? undefined : 401) : 403;
            expect(asked(headers), JSON.stringify(headers)).toBe(status);
          }
  });

  it.each([undefined, ''])('is never answered where there is no token: %j', (known) => {
    expect(refusalOf(new Headers({ ...own, 'x-planlanes-token': '' }), known)?.status).toBe(401);
  });

  it('says how to get the token', () => {
    expect(refusalOf(new Headers({ host: 'localhost' }), token)?.error).toContain('npm start printed');
  });
});

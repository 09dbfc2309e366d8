/** What is known about the port that Planlanes is to be served on. */

/** Loopback alone: a plan is nobody else's business. */
export const host = '127.0.0.1';

/**
 * @param {string | undefined} text the PORT variable; unset or empty means 4173
 * @returns {number | undefined} undefined when it is no port
 */
export function portFrom(text) {
  if (text === undefined || text === '') return 4173;
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535 ? port : undefined;
}

/**
 * Asks whoever listens there what it is.
 * @param {number} port
 * @returns {Promise<'nobody' | 'planlanes' | 'another'>}
 */
export async function whoListens(port) {
  try {
    const answer = await fetch(`http://${host}:${port}/api/health`, {
      signal: AbortSignal.timeout(3000),
      redirect: 'error',
    });
    const { app } = await answer.json();
    return app === 'planlanes' ? 'planlanes' : 'another';
  } catch (error) {
    // A refused connection is the only proof that the port is free; anything else means that something is there.
    const cause = error instanceof Error ? error.cause : undefined;
    const refused = cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
    return refused ? 'nobody' : 'another';
  }
}

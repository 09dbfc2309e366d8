import { readLocalFile } from '@/lib/server/local-file';
import { isLocalHost } from '@/lib/server/local-host';

/** The file is read when it is asked for, never at build time. */
export const dynamic = 'force-dynamic';

/** The spec that `npm start -- path` was given: `{name, text}`, or `{error}` with a sentence for the user. */
export async function GET(request: Request): Promise<Response> {
  if (!isLocalHost(request.headers.get('host'))) {
    return answer({ error: 'Planlanes shows local files to this machine only.' }, 403);
  }
  const read = await readLocalFile(process.env['PLANLANES_SPEC']);
  return read.ok ? answer({ name: read.name, text: read.text }) : answer({ error: read.error }, read.status);
}

function answer(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}

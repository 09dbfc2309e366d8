import { refusalOf } from '@/lib/server/guard';
import { type Answer, answerFile, answerWrite } from '@/lib/server/served-file';

/** The file is read when it is asked for, never at build time. */
export const dynamic = 'force-dynamic';

/** Both are set by `npm start`: where the spec is, and what a request for it must know. */
const spec = () => process.env['PLANLANES_SPEC'];
const token = () => process.env['PLANLANES_TOKEN'];

/** The spec that `npm start -- path` was given; with `?since=VERSION` only if it is another by now. */
export async function GET({ headers, url }: Request): Promise<Response> {
  const refusal = refusalOf(headers, token());
  const since = new URL(url).searchParams.get('since');
  return refusal ? refuse(refusal) : respond(await answerFile(spec(), token() ?? '', since));
}

/** Writes it. */
export async function PUT(request: Request): Promise<Response> {
  const refusal = refusalOf(request.headers, token());
  if (refusal) return refuse(refusal);
  // What is no JSON is refused like any other body that is no write.
  const body: unknown = await request.json().catch(() => undefined);
  return respond(await answerWrite(spec(), body));
}

const refuse = ({ status, error }: { readonly status: number; readonly error: string }) =>
  respond({ status, body: { error } });

const respond = ({ status, body }: Answer): Response => {
  const how = { status, headers: { 'Cache-Control': 'no-store' } };
  return body ? Response.json(body, how) : new Response(null, how);
};

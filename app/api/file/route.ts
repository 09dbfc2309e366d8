import { refusalOf } from '@/lib/server/guard';
import { type Answer, answerFile, answerWrite } from '@/lib/server/served-file';

/** The file is read when it is asked for, never at build time. */
export const dynamic = 'force-dynamic';

/** Both are set by `npm start`: where the spec is, and what a request for it must know. */
const spec = () => process.env['PLANLANES_SPEC'];
const token = () => process.env['PLANLANES_TOKEN'];

/** The spec that `npm start -- path` was given. */
export async function GET({ headers }: Request): Promise<Response> {
  const refusal = refusalOf(headers, token());
  return refusal ? refuse(refusal) : respond(await answerFile(spec(), token() ?? ''));
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

const respond = ({ status, body }: Answer): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });

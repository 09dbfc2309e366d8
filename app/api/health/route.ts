/** By this `npm start` recognises a Planlanes that already runs on its port. */
export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json({ app: 'planlanes' });
}

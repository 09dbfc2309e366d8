import { PublicAddress } from '@/components/share/address';
import { Editor } from '@/components/workspace/editor';
import { readSample } from '@/lib/server/sample';

/** `npm start` decides per start what is open, so nothing of it is made at build time. */
export const dynamic = 'force-dynamic';

/**
 * The editor. The page holds nothing of a file: that, the editor asks for by itself, with what only its user knows.
 * `PLANLANES_URL` is the address under which others reach this server, for links that they can open.
 */
export default async function Page() {
  const served = Boolean(process.env['PLANLANES_SPEC']);
  return (
    <PublicAddress publicUrl={process.env['PLANLANES_URL']}>
      <Editor
        initial={
          served
            ? { name: '', text: '', from: 'served' }
            : { name: 'team-invites.md', text: await readSample(), from: 'sample' }
        }
      />
    </PublicAddress>
  );
}

import { headers } from 'next/headers';
import type { Opening } from '@/components/session/shell';
import { PublicAddress } from '@/components/share/address';
import { Editor } from '@/components/workspace/editor';
import { readLocalFile } from '@/lib/server/local-file';
import { isLocalHost } from '@/lib/server/local-host';
import { readSample } from '@/lib/server/sample';

/** The editor, with the spec the server was started with, else with the sample plan. */
export default async function Page() {
  // The host also keeps the page from being made at build time, when nobody has named a file yet.
  const host = (await headers()).get('host');
  const local = isLocalHost(host) ? await readLocalFile(process.env['PLANLANES_SPEC']) : undefined;
  if (local?.ok) return editor({ name: local.name, text: local.text, from: 'file' });
  const refused = local && local.status !== 404 ? local.error : undefined;
  return editor({ name: 'team-invites.md', text: await readSample(), from: 'sample' }, refused);
}

/** `PLANLANES_URL` is the address under which others reach this server, for links that they can open. */
const editor = (initial: Opening, notice?: string) => (
  <PublicAddress publicUrl={process.env['PLANLANES_URL']}>
    <Editor initial={initial} notice={notice} />
  </PublicAddress>
);

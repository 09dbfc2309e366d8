import { headers } from 'next/headers';
import { Editor } from '@/components/editor/editor';
import { readLocalFile } from '@/lib/server/local-file';
import { isLocalHost } from '@/lib/server/local-host';
import { readSample } from '@/lib/server/sample';

/** The editor, with the spec the server was started with, else with the sample plan. */
export default async function Page() {
  // The host also keeps the page from being made at build time, when nobody has named a file yet.
  const host = (await headers()).get('host');
  const local = isLocalHost(host) ? await readLocalFile(process.env['PLANLANES_SPEC']) : undefined;
  if (local?.ok)
    return <Editor initial={{ name: local.name, text: local.text, from: 'file' }} notice={undefined} />;
  const refused = local && local.status !== 404 ? local.error : undefined;
  const sample = { name: 'team-invites.md', text: await readSample(), from: 'sample' } as const;
  return <Editor initial={sample} notice={refused} />;
}

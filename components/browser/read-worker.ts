import './without-page';
import { parse } from '@/lib/markdown/parse';
import { knownPieces } from '@/lib/markdown/blocks/pieces';

/** Says that it is there, reads the texts it is then sent, and answers with their pieces. Made for one answer. */
addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => {
  for (const text of data) parse(text);
  postMessage(knownPieces());
});
postMessage('ready');

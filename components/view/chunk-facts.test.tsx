import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parse } from '@/lib/markdown/parse';
import { ChunkFacts } from './chunk-facts';

test('what stands in a chunk and its sub-tasks beside all else is shown as written', () => {
  const { plan } = parse(
    '## Execution Plan\n\n### Phase 1: A\n\n- [ ] **One**\n\n  > **quoted**\n\n  - Step\n    ```\n    code\n    ```\n',
  );
  const [chunk] = plan.phases[0]?.chunks ?? [];
  if (!chunk) throw new RangeError('No chunk');
  const html = renderToStaticMarkup(<ChunkFacts plan={plan} onGo={() => {}} chunk={chunk} />);
  expect(html).toContain('Other text');
  expect(html).toContain('&gt; **quoted**');
  expect(html).toContain('```\ncode\n```');
});

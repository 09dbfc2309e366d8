import { describe, expect, it, vi } from 'vitest';
import { apply } from '../../commands/apply';
import { largePlanText } from '../../testing/large-plan';
import { parseBlocks } from './blocks';
import { knownPieces, learnPieces, readPiece } from './pieces';
import { parse } from '../parse';
import { verify } from '../verify';
import type { ChunkId } from '../../plan/types';

vi.mock('./blocks', { spy: true });

describe('pieces that are known', () => {
  it('are not read again: a change costs the reading of what changed', () => {
    const document = parse(largePlanText(100));
    const chunk = document.plan.phases[2]?.chunks[3]?.id as ChunkId;
    const next = apply(document.plan, { type: 'chunk.tick', chunk, done: true });
    vi.mocked(parseBlocks).mockClear();
    expect(next.ok && verify(document, next.value.plan).ok).toBe(true);
    expect(parseBlocks).toHaveBeenCalledTimes(1);
  });

  it('are taken over from another reader', () => {
    const piece = 'A paragraph that nobody here has read.\n';
    learnPieces(structuredClone([[piece, { blocks: [] }]]));
    vi.mocked(parseBlocks).mockClear();
    expect(readPiece(piece)).toEqual({ blocks: [] });
    expect(parseBlocks).not.toHaveBeenCalled();
  });

  it('are dropped when they are many, those first that were not asked for longest', () => {
    const large = (name: string) => `${name}\n${'words\n\n'.repeat(600_000)}`;
    const names = ['a', 'b', 'c'].map(large);
    learnPieces(names.map((name) => [name, { blocks: [] }] as const));
    readPiece(names[0] ?? '');
    learnPieces([[large('d'), { blocks: [] }]]);
    const kept = knownPieces().map(([text]) => text.charAt(0));
    expect(kept).toContain('a');
    expect(kept).not.toContain('b');
    expect(kept).toContain('d');
  });
});

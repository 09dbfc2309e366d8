import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { repeatedDependency } from './repeated-dependency';
import type { Plan } from '../../plan/types';

describe('repeated-dependency', () => {
  it('finds a term said twice', () => {
    const { plan, context } = canonicalWith();
    const twice: Plan = {
      ...plan,
      phases: plan.phases.map((phase) => ({
        ...phase,
        chunks: phase.chunks.map((chunk) => ({
          ...chunk,
          dependsOn: [...chunk.dependsOn, ...chunk.dependsOn],
        })),
      })),
    };
    expect(repeatedDependency.find(twice, context)).toEqual([
      {
        message: '“Receipt reader” says twice that it waits for “Upload and storage”; once is enough.',
        at: ['c4'],
      },
      {
        message: '“Confirm form” says twice that it waits for “Suggestion shape”; once is enough.',
        at: ['c5'],
      },
    ]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(repeatedDependency, canonicalWith())).toEqual([]);
  });
});

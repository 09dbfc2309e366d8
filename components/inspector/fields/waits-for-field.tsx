'use client';

import { Flag, Lock, TriangleAlert } from 'lucide-react';
import { Chip, Chips } from '@/components/facts/chip';
import { Field } from '@/components/facts/field';
import { useEditor, useStores } from '@/components/session/context';
import { goTo } from '@/components/session/panels';
import { useRun } from '@/components/session/use-run';
import { focusSoon } from '@/components/ui/focus-soon';
import { StreamDot } from '@/components/ui/stream-dot';
import { phaseNumber, waitedWords } from '@/lib/notation/names';
import { lookup, phaseBefore } from '@/lib/plan/lookup';
import type { Chunk, Dependency, Phase, Plan } from '@/lib/plan/types';
import { WaitsForPicker } from './waits-for-picker';

interface Props {
  readonly chunk: Chunk;
  readonly phase: Phase;
}

/** What the chunk waits for: the barrier, which nobody can take away, and what it names. */
export function WaitsForField({ chunk, phase }: Props) {
  const stores = useStores();
  const run = useRun();
  const plan = useEditor((state) => state.plan);
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  const barrier = phaseBefore(plan, phase.id);
  return (
    <Field label="Waits for">
      <Chips>
        {barrier && (
          <Chip
            icon={<Lock size={12} className="shrink-0 text-secondary" aria-label="Barrier:" role="img" />}
          >
            {phaseNumber(barrier)}
          </Chip>
        )}
        {chunk.dependsOn.map((on) => {
          const { words, icon, go } = shown(plan, on);
          return (
            <Chip
              key={JSON.stringify(on)}
              icon={icon}
              dangling={go === undefined}
              {...(go === undefined ? {} : { onGo: () => goTo(stores, go) })}
              {...(readOnly
                ? {}
                : {
                    remove: {
                      words: `Stop waiting for ${words}`,
                      run: () => {
                        run([{ type: 'dependency.remove', chunk: chunk.id, on }]);
                        focusSoon('[data-panel=details]');
                      },
                    },
                  })}
            >
              {words}
            </Chip>
          );
        })}
        {!readOnly && <WaitsForPicker chunk={chunk} />}
      </Chips>
    </Field>
  );
}

function shown(plan: Plan, on: Dependency) {
  const words = waitedWords(plan, on);
  if (on.on === 'chunk') {
    const target = lookup(plan).chunks.get(on.chunk)?.chunk;
    return {
      words,
      icon: <StreamDot plan={plan} stream={target?.stream} />,
      go: target?.id,
    };
  }
  if (on.on === 'phase') {
    const target = lookup(plan).phases.get(on.phase)?.phase;
    return {
      words,
      icon: <Flag size={12} className="shrink-0 text-secondary" aria-hidden />,
      go: target?.id,
    };
  }
  return {
    words,
    icon: <TriangleAlert size={12} className="shrink-0 text-error" role="img" aria-label="Unknown:" />,
    go: undefined,
  };
}

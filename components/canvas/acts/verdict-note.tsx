import { Check } from 'lucide-react';
import { memo, useDeferredValue, useMemo } from 'react';
import { SeveritySign } from '@/components/ui/severity-sign';
import type { Command } from '@/lib/plan/command';
import type { Problem } from '@/lib/plan/problem';
import type { Verdict } from '@/lib/problems/introduced';

interface Props {
  /** What would be done. */
  readonly title: string;
  readonly commands: Command | undefined;
  readonly judge: (commands: readonly Command[]) => Verdict;
}

/** How many problems are said in full. */
const MOST = 3;

/**
 * What a gesture would do, break and heal, said while it can still be taken back. Judged with the very command that
 * would run, once for each different command and behind the gesture, which never waits for it.
 */
export function VerdictNote({ title, commands, judge }: Props) {
  const key = JSON.stringify(commands);
  return <Note title={title} commandKey={useDeferredValue(key)} judge={judge} />;
}

const Note = memo(function Note({
  title,
  commandKey,
  judge,
}: {
  readonly title: string;
  readonly commandKey: string | undefined;
  readonly judge: Props['judge'];
}) {
  const verdict = useMemo(
    () => (commandKey === undefined ? undefined : judge([JSON.parse(commandKey) as Command])),
    [commandKey, judge],
  );
  const { refused, introduced = [], healed = [] } = verdict ?? {};
  return (
    <div className="pl-note" data-refused={refused ? true : undefined}>
      <p className="pl-note-title">{title}</p>
      {refused && (
        <p className="pl-note-line">
          <SeveritySign severity="error" silent />
          {refused.message}
        </p>
      )}
      {introduced.slice(0, MOST).map((problem) => (
        <p key={keyOf(problem)} className="pl-note-line">
          <SeveritySign severity={problem.severity} silent />
          {problem.message}
        </p>
      ))}
      {introduced.length > MOST && (
        <p className="pl-note-line">and {introduced.length - MOST} more problems</p>
      )}
      {healed.slice(0, MOST).map((problem) => (
        <p key={keyOf(problem)} className="pl-note-line" data-healed>
          <Check size={13} aria-hidden />
          <span>
            <b>Heals:</b> {problem.message}
          </span>
        </p>
      ))}
      {healed.length > MOST && <p className="pl-note-line">and heals {healed.length - MOST} more</p>}
    </div>
  );
});

const keyOf = (problem: Problem): string => `${problem.code} ${problem.at.join(' ')} ${problem.message}`;

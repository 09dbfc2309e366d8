'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import { leaveFresh } from '@/components/edit/fresh';
import { Field } from '@/components/facts/field';
import { useEditor, useShell, useStores } from '@/components/session/context';
import { goTo } from '@/components/session/panels';
import { undoStep } from '@/components/session/steps';
import { useVisit } from '@/components/session/use-visit';
import { keyOf } from '@/components/ui/key-of';
import { TextArea } from '@/components/ui/text-area';
import type { Command } from '@/lib/plan/command';
import type { EntityId, Plan } from '@/lib/plan/types';

interface Props {
  readonly label: string;
  readonly entity: EntityId;
  /** What the plan says; must stand a plan without the entity. */
  readonly read: (plan: Plan) => string;
  /** What a typed text comes to. */
  readonly make: (text: string) => readonly Command[];
  readonly placeholder?: string | undefined;
  /** `name`: the entity's name, at the head of the panel. */
  readonly look?: 'box' | 'code' | 'name';
  /** Enter begins another line; with Ctrl or ⌘ it keeps the text. */
  readonly lines?: boolean;
  /** A sentence about what can be typed, below the field. */
  readonly hint?: string | undefined;
}

const looks = {
  box: 'min-h-[30px] border-line bg-paper px-2.5 py-1 leading-5 hover:border-faint max-md:min-h-9',
  code: 'min-h-[30px] border-line bg-paper px-2.5 py-1 font-mono text-[12px] leading-5 hover:border-faint max-md:min-h-9',
  name: 'border-transparent bg-transparent px-1.5 py-0.5 text-[16px] leading-6 font-semibold hover:border-line',
} as const;

/**
 * A text of the plan. It is kept when the keys rest, on Enter and on leaving, as one undo step; Escape brings back what
 * stood before. A refusal is said here, and the typed text stays until it is mended.
 */
export function TextField({
  label,
  entity,
  read,
  make,
  placeholder,
  look = 'box',
  lines = false,
  hint,
}: Props) {
  const id = useId();
  const stores = useStores();
  const visit = useVisit();
  const value = useEditor((state) => read(state.plan));
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  const fresh = useShell((shell) =>
    look === 'name' && shell.fresh?.entity === entity ? shell.fresh : undefined,
  );
  // Typed upon what the plan said then: where it says something else now, as after an undo, the plan counts.
  const [typed, setTyped] = useState<{ readonly text: string; readonly of: string }>();
  const [refusal, setRefusal] = useState<{ readonly why: string; readonly of: string }>();
  const text = typed?.of === value ? typed.text : undefined;
  const why = text !== undefined && refusal?.of === value ? refusal.why : undefined;

  /** Runs the text; where it is refused, the plan is as before the visit. */
  const keep = (next: string, isFinal: boolean): boolean => {
    const result = visit.run((before) => {
      if (fresh) return fresh.make(next);
      return next.trim() === read(before).trim() ? [] : make(next);
    }, fresh?.visit);
    const of = read(stores.editor.getState().plan);
    setTyped(result.ok && isFinal ? undefined : { text: next, of });
    // Half a word is no mistake yet.
    if (result.ok || !isFinal) setRefusal(undefined);
    else setRefusal({ why: result.error.message, of });
    return result.ok;
  };
  const leave = () => {
    const kept = text === undefined || keep(text, true);
    visit.end();
    if (fresh) stores.shell.setState({ fresh: undefined });
    return kept;
  };
  const takeBack = () => {
    visit.run(() => [], fresh?.visit);
    visit.end();
    setTyped(undefined);
    if (fresh) leaveFresh(stores, fresh);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const mod = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && (!lines || mod)) {
      event.preventDefault();
      if (leave() && fresh) goTo(stores, entity);
    } else if (event.key === 'Escape' && (fresh || text !== undefined)) {
      event.preventDefault();
      event.stopPropagation();
      takeBack();
    } else if (mod && keyOf(event.nativeEvent) === 'z' && !event.shiftKey && text === undefined) {
      // Nothing typed here that could be undone: the last step is.
      event.preventDefault();
      if (fresh) takeBack();
      else undoStep(stores);
    } else if (mod && text !== undefined) {
      // A key such as Save is about all that is seen.
      visit.flush();
    }
  };

  const described = [why !== undefined && `${id}-why`, hint !== undefined && `${id}-hint`].filter(Boolean);
  const area = (
    <>
      <TextArea
        id={id}
        aria-label={look === 'name' ? label : undefined}
        {...(look === 'name' ? { 'data-name': true } : {})}
        value={text ?? value}
        readOnly={readOnly}
        placeholder={placeholder}
        aria-invalid={why !== undefined}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        onChange={(event) => {
          const next = event.target.value;
          setTyped({ text: next, of: value });
          visit.later(() => keep(next, false));
        }}
        onBlur={leave}
        onKeyDown={onKeyDown}
        className={`rounded-md border placeholder:text-secondary aria-invalid:border-error ${looks[look]}`}
      />
      <p id={`${id}-why`} aria-live="polite" className="leading-5 text-error empty:hidden">
        {why}
      </p>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="pt-1 text-[12px] leading-4 text-secondary">
          {hint}
        </p>
      )}
    </>
  );
  if (look === 'name') return area;
  return (
    <Field label={label} htmlFor={id}>
      {area}
    </Field>
  );
}

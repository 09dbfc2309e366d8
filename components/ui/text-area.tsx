'use client';

import { useLayoutEffect, useRef, type ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue'> {
  readonly value: string;
}

/**
 * A text field as tall as its text. It holds one line of the plan, however often that is wrapped. The text is put in by
 * hand: React would write each letter that is typed to the field's default too, after which browsers undo it letter by
 * letter.
 */
export function TextArea({ className = '', value, ...rest }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (area.current && area.current.value !== value) area.current.value = value;
  });
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [value]);
  return (
    <textarea ref={area} rows={1} spellCheck className={`block w-full resize-none ${className}`} {...rest} />
  );
}

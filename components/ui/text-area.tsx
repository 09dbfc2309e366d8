'use client';

import { useLayoutEffect, useRef, type ComponentProps } from 'react';

/** A text field as tall as its text. It holds one line of the plan, however often that is wrapped. */
export function TextArea({ className = '', ...rest }: ComponentProps<'textarea'>) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [rest.value]);
  return (
    <textarea ref={area} rows={1} spellCheck className={`block w-full resize-none ${className}`} {...rest} />
  );
}

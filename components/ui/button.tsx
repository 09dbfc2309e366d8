import type { ComponentProps } from 'react';

const looks = {
  primary: 'bg-accent text-on-accent border-transparent hover:brightness-110',
  outline: 'bg-panel text-ink border-line hover:bg-well',
  quiet: 'border-transparent text-ink hover:bg-well',
} as const;

interface Props extends ComponentProps<'button'> {
  readonly look?: keyof typeof looks;
  /** A square for one icon; it then needs an `aria-label`. */
  readonly square?: boolean;
}

/** The one button: 30 px high under a mouse, 36 px on a phone. */
export function Button({ look = 'outline', square = false, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`inline-flex h-[30px] shrink-0 items-center justify-center gap-1.5 rounded-md border text-[13px] font-medium whitespace-nowrap select-none disabled:pointer-events-none disabled:text-faint aria-disabled:text-faint max-md:h-9 ${square ? 'w-[30px] max-md:w-9' : 'px-2.5'} ${looks[look]} ${className}`}
      {...rest}
    />
  );
}

import { memo } from 'react';
import type { LineMark } from '@/lib/editor/changes';
import { tint } from './tint';

const signs = {
  same: { sign: '', ground: '', words: '' },
  added: { sign: '+', ground: 'bg-added', words: 'added: ' },
  changed: { sign: '~', ground: 'bg-changed', words: 'changed: ' },
} as const;

interface Props {
  readonly index: number;
  readonly text: string;
  readonly mark: LineMark;
  /** Lines of the file that stood before this one and are gone. */
  readonly removed: number;
  /** The same, behind the last line. */
  readonly removedAfter: number;
  readonly lit: boolean;
}

/** One line of the markdown with its number and the sign of what happened to it. */
export const Line = memo(function Line({ index, text, mark, removed, removedAfter, lit }: Props) {
  const { sign, ground, words } = signs[mark];
  const gone = removed + removedAfter;
  return (
    <div data-line={index} className={`flex h-[18px] whitespace-pre ${lit ? 'bg-lit' : ground}`}>
      <span
        aria-hidden
        className={`sticky left-0 w-13 shrink-0 pr-2 text-right text-[11px] text-secondary select-none max-md:w-9 ${lit ? 'bg-lit' : 'bg-paper'}`}
      >
        {index + 1}
      </span>
      <span
        className={`sticky left-13 w-5 shrink-0 max-md:left-9 text-center font-semibold select-none ${ground !== '' ? ground : lit ? 'bg-lit' : 'bg-paper'} ${mark === 'added' ? 'text-done' : 'text-warning'} ${removed > 0 ? 'border-t-2 border-error' : ''} ${removedAfter > 0 ? 'border-b-2 border-error' : ''}`}
        title={gone > 0 ? `${gone} ${gone === 1 ? 'line' : 'lines'} removed here` : undefined}
      >
        {sign === '' && gone > 0 ? <span className="text-error">−</span> : sign}
        {words !== '' && <span className="sr-only">{words}</span>}
      </span>
      <span className={`pr-4 ${tint(text)}`}>{text}</span>
    </div>
  );
});

import { Ellipsis, ListTree } from 'lucide-react';
import { memo } from 'react';
import { hueStyle } from '@/components/ui/hue';
import { SeveritySign } from '@/components/ui/severity-sign';
import { type CardData, sameCard } from './card-data';

/**
 * What a card shows of its chunk. It holds no callback: the canvas hears what is done to it, so that nothing but its
 * own facts makes it draw again.
 */
export const Card = memo(
  function Card({ data }: { readonly data: CardData }) {
    return (
      <div
        className="pl-card"
        data-state={data.state}
        data-severity={data.severity}
        style={hueStyle(data.hue)}
      >
        <div className="pl-card-head">
          <input
            type="checkbox"
            className="pl-tick"
            tabIndex={-1}
            aria-label={`Done: ${data.title}`}
            checked={data.state === 'done'}
            disabled={data.readOnly}
            readOnly
          />
          <span className="pl-title">{data.title}</span>
          {data.severity && (
            <span className="pl-problem" title={data.problems}>
              <SeveritySign severity={data.severity} size={10} silent />
            </span>
          )}
        </div>
        {data.detail === 'full' && (
          <div className="pl-meta">
            {data.mark && <span className="pl-mark">{data.mark}</span>}
            {data.issue && <span className="pl-issue">{data.issue}</span>}
            {data.subtasks && (
              <span className="pl-count" title="Sub-tasks">
                <ListTree size={12} strokeWidth={1.75} aria-hidden />
                {data.subtasks}
              </span>
            )}
            {data.phases && (
              <span className="pl-chip" title="Names an earlier phase outright">
                {data.phases}
              </span>
            )}
            {data.skill && <span className="pl-chip pl-skill">{data.skill}</span>}
            {data.moreSkills > 0 && <span className="pl-chip">+{data.moreSkills}</span>}
            <button type="button" className="pl-more" tabIndex={-1} aria-label={`Menu of ${data.title}`}>
              <Ellipsis size={14} aria-hidden />
            </button>
          </div>
        )}
      </div>
    );
  },
  (before, after) => sameCard(before.data, after.data),
);

import { Ellipsis } from 'lucide-react';
import type { EntityId } from '@/lib/plan/types';

interface Props {
  /** The stream or phase whose menu it opens. */
  readonly of: EntityId;
  readonly label: string;
}

/** The button of a head's menu. Keys open that menu from the head itself. */
export const HeadMore = ({ of, label }: Props) => (
  <button type="button" className="pl-head-more" data-menu={of} tabIndex={-1} aria-label={label}>
    <Ellipsis size={14} aria-hidden />
  </button>
);

import { Check, ChevronRight } from 'lucide-react';
import * as Radix from 'radix-ui/dropdown-menu';
import { type ReactNode, useRef } from 'react';
import { Keys } from '@/components/ui/keys';
import type { Layout, Point } from '@/lib/layout/types';
import { plain } from '@/lib/notation/plain';
import { chunkOf, lookup } from '@/lib/plan/lookup';
import type { ChunkId, Plan } from '@/lib/plan/types';
import { DependencyItems } from './dependency-items';
import { naming } from './moves';
import type { Acts } from './use-acts';
import type { Drawing } from './use-draw';

interface Props {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly chunk: ChunkId;
  /** The chunks that moves are for: the selection, if the chunk is of it. */
  readonly moving: readonly ChunkId[];
  /** On the screen. */
  readonly at: Point;
  /** Where menus are put, so that they stay inside the page's main region. */
  readonly room: HTMLElement | null;
  readonly readOnly: boolean;
  readonly acts: Acts;
  readonly onDraw: (drawing: Omit<Drawing, 'aimed'>) => void;
  readonly onDuplicate: (ids: readonly ChunkId[]) => void;
  /** Takes the other into the chunk. */
  readonly onMerge: (chunk: ChunkId, other: ChunkId) => void;
  readonly onOpen: () => void;
  readonly onRename: ((id: ChunkId) => void) | undefined;
  readonly onDelete: ((ids: readonly ChunkId[]) => void) | undefined;
  /** `back`: the focus goes back to the card. */
  readonly onClose: (back: boolean) => void;
}

/** Everything a card's gestures do, without one: by click, by keys, by name. */
export function CardMenu(props: Props) {
  const {
    plan,
    layout,
    chunk,
    moving,
    at,
    room,
    readOnly,
    acts,
    onDraw,
    onDuplicate,
    onMerge,
    onOpen,
    onRename,
    onDelete,
    onClose,
  } = props;
  // What is opened, named or deleted by the menu says itself where the focus goes.
  const leads = useRef(false);
  const leading = (act: () => void) => () => {
    leads.current = true;
    act();
  };
  const card = layout.cards.get(chunk);
  if (!card) return null;
  const done = chunkOf(plan, chunk)?.done ?? false;
  const named = layout.lanes[0]?.kind !== 'only';
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose(!leads.current)} modal={false}>
      <Radix.Trigger asChild>
        <button
          type="button"
          className="pl-menu-anchor"
          tabIndex={-1}
          aria-label={`Menu of ${naming(plan, [chunk])}`}
          style={{ left: at.x, top: at.y }}
        />
      </Radix.Trigger>
      <Radix.Portal container={room}>
        <Radix.Content
          className="pl-menu"
          align="start"
          sideOffset={2}
          collisionPadding={8}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <Item keys="Enter" onSelect={leading(onOpen)}>
            Open
          </Item>
          {!readOnly && (
            <>
              {onRename && (
                <Item keys="F2" onSelect={leading(() => onRename(chunk))}>
                  Rename
                </Item>
              )}
              <Item keys="T" onSelect={() => acts.tick([chunk])}>
                {done ? 'Untick' : 'Tick'}
              </Item>
              <Radix.Separator className="pl-menu-line" />
              {moving.length > 1 && (
                <Radix.Label className="pl-menu-label">{naming(plan, moving)}</Radix.Label>
              )}
              <Sub room={room} words="Move to phase">
                <Radix.RadioGroup
                  value={`${card.column}`}
                  onValueChange={(value) => acts.moveToCell(moving, card.lane, Number(value))}
                >
                  {layout.columns.map((column, index) => (
                    <Choice key={column.phase} value={`${index}`}>
                      {phaseWords(plan, index)}
                    </Choice>
                  ))}
                </Radix.RadioGroup>
              </Sub>
              {named && (
                <Sub room={room} words="Move to stream">
                  <Radix.RadioGroup
                    value={layout.lanes[card.lane]?.key ?? ''}
                    onValueChange={(value) => moveToLane(props, value)}
                  >
                    {layout.lanes.map((lane) => (
                      <Choice key={lane.key} value={lane.key}>
                        {lane.name}
                      </Choice>
                    ))}
                    {!layout.lanes.some((lane) => lane.kind === 'none') && (
                      <Choice value="none">No stream</Choice>
                    )}
                  </Radix.RadioGroup>
                </Sub>
              )}
              <Item keys="Alt ↑" onSelect={() => acts.order(moving, -1)}>
                Move up
              </Item>
              <Item keys="Alt ↓" onSelect={() => acts.order(moving, 1)}>
                Move down
              </Item>
              <Radix.Separator className="pl-menu-line" />
              <Sub room={room} words="Waits for">
                <Item
                  keys="Shift D"
                  onSelect={() => onDraw({ from: chunk, side: 'waitsFor', by: 'picking' })}
                >
                  Pick on the canvas …
                </Item>
                <DependencyItems plan={plan} chunk={chunk} side="waitsFor" acts={acts} />
              </Sub>
              <Sub room={room} words="Unblocks">
                <Item keys="D" onSelect={() => onDraw({ from: chunk, side: 'unblocks', by: 'picking' })}>
                  Pick on the canvas …
                </Item>
                <DependencyItems plan={plan} chunk={chunk} side="unblocks" acts={acts} />
              </Sub>
              <Radix.Separator className="pl-menu-line" />
              <Item keys="Mod D" onSelect={leading(() => onDuplicate(moving))}>
                {moving.length > 1 ? `Duplicate ${moving.length} chunks` : 'Duplicate'}
              </Item>
              {moving.length === 2 && (
                <Sub room={room} words="Merge into">
                  {moving.map((id) => (
                    <Item
                      key={id}
                      onSelect={leading(() => moving.forEach((other) => other !== id && onMerge(id, other)))}
                    >
                      {naming(plan, [id])}
                    </Item>
                  ))}
                </Sub>
              )}
              {onDelete && (
                <>
                  <Item keys="Delete" onSelect={leading(() => onDelete(moving))}>
                    {moving.length > 1 ? `Delete ${moving.length} chunks` : 'Delete'}
                  </Item>
                </>
              )}
            </>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function moveToLane({ layout, chunk, moving, acts }: Props, key: string): void {
  const card = layout.cards.get(chunk);
  const lane = layout.lanes.findIndex((one) => one.key === key);
  const column = card && layout.columns[card.column];
  if (!card || !column) return;
  if (lane >= 0) acts.moveToCell(moving, lane, card.column);
  else acts.moveAll([{ type: 'chunk.move', chunks: moving, phase: column.phase, stream: null }]);
}

function phaseWords(plan: Plan, index: number): string {
  const id = plan.phases[index]?.id;
  const phase = id && lookup(plan).phases.get(id)?.phase;
  return phase ? `Phase ${phase.number}: ${plain(phase.name)}` : '';
}

function Item({ keys, onSelect, children }: { keys?: string; onSelect: () => void; children: ReactNode }) {
  return (
    <Radix.Item className="pl-menu-item" onSelect={onSelect}>
      <span>{children}</span>
      {keys !== undefined && <Keys names={keys} />}
    </Radix.Item>
  );
}

function Choice({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  return (
    <Radix.RadioItem className="pl-menu-item" value={value}>
      <span>{children}</span>
      <Radix.ItemIndicator>
        <Check size={14} aria-hidden />
      </Radix.ItemIndicator>
    </Radix.RadioItem>
  );
}

interface SubProps {
  readonly words: string;
  readonly room: HTMLElement | null;
  readonly children: ReactNode;
}

function Sub({ words, room, children }: SubProps) {
  return (
    <Radix.Sub>
      <Radix.SubTrigger className="pl-menu-item">
        <span>{words}</span>
        <ChevronRight size={14} aria-hidden />
      </Radix.SubTrigger>
      <Radix.Portal container={room}>
        <Radix.SubContent className="pl-menu" collisionPadding={8} sideOffset={2}>
          {children}
        </Radix.SubContent>
      </Radix.Portal>
    </Radix.Sub>
  );
}

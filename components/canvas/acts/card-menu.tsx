import { MenuAt } from '@/components/ui/menu';
import { MenuChoice, MenuItem, MenuLabel, MenuLine, MenuSub } from '@/components/ui/menu-rows';
import type { Layout, Point } from '@/lib/layout/types';
import { chunkName, chunkNames, laneWords, phaseWords } from '@/lib/notation/names';
import { type Box, stateOf, states, stateWords } from '@/lib/notation/signs';
import { capital } from '@/lib/notation/words';
import { chunkOf } from '@/lib/plan/lookup';
import type { ChunkId, Plan } from '@/lib/plan/types';
import { DependencyItems } from './dependency-items';
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
  const card = layout.cards.get(chunk);
  if (!card) return null;
  const box: Box = chunkOf(plan, chunk) ?? {};
  const named = layout.lanes[0]?.kind !== 'only';
  return (
    <MenuAt label={`Menu of ${chunkName(plan, chunk)}`} at={at} onClose={onClose}>
      <MenuItem keys="Enter" leads onSelect={onOpen}>
        Open
      </MenuItem>
      {!readOnly && (
        <>
          {onRename && (
            <MenuItem keys="F2" leads onSelect={() => onRename(chunk)}>
              Rename
            </MenuItem>
          )}
          <MenuItem keys="T" onSelect={() => acts.tick([chunk])}>
            {box.done ? 'Untick' : 'Tick'}
          </MenuItem>
          <MenuSub words="Mark as">
            <MenuChoice
              value={stateOf(box) ?? ''}
              options={states.map((state) => ({ value: state, words: capital(stateWords(state)) }))}
              onChoose={(value) => acts.mark(chunk, value)}
            />
          </MenuSub>
          <MenuLine />
          {moving.length > 1 && <MenuLabel>{chunkNames(plan, moving)}</MenuLabel>}
          <MenuSub words="Move to phase">
            <MenuChoice
              value={`${card.column}`}
              options={layout.columns.map((_, index) => ({
                value: `${index}`,
                words: phaseWords(plan.phases[index]),
              }))}
              onChoose={(value) => acts.moveToCell(moving, card.lane, Number(value))}
            />
          </MenuSub>
          {named && (
            <MenuSub words="Move to stream">
              <MenuChoice
                value={layout.lanes[card.lane]?.key ?? ''}
                options={[
                  ...layout.lanes.map(({ key, name }) => ({ value: key, words: name })),
                  ...(layout.lanes.some(({ kind }) => kind === 'none')
                    ? []
                    : [{ value: 'none', words: laneWords(plan, null) }]),
                ]}
                onChoose={(value) => moveToLane(props, value)}
              />
            </MenuSub>
          )}
          <MenuItem keys="Alt ↑" onSelect={() => acts.order(moving, -1)}>
            Move up
          </MenuItem>
          <MenuItem keys="Alt ↓" onSelect={() => acts.order(moving, 1)}>
            Move down
          </MenuItem>
          <MenuLine />
          <MenuSub words="Waits for">
            <MenuItem
              keys="Shift D"
              onSelect={() => onDraw({ from: chunk, side: 'waitsFor', by: 'picking' })}
            >
              Pick on the canvas …
            </MenuItem>
            <DependencyItems plan={plan} chunk={chunk} side="waitsFor" acts={acts} />
          </MenuSub>
          <MenuSub words="Unblocks">
            <MenuItem keys="D" onSelect={() => onDraw({ from: chunk, side: 'unblocks', by: 'picking' })}>
              Pick on the canvas …
            </MenuItem>
            <DependencyItems plan={plan} chunk={chunk} side="unblocks" acts={acts} />
          </MenuSub>
          <MenuLine />
          <MenuItem keys="Mod D" leads onSelect={() => onDuplicate(moving)}>
            {moving.length > 1 ? `Duplicate ${chunkNames(plan, moving)}` : 'Duplicate'}
          </MenuItem>
          {moving.length === 2 && (
            <MenuSub words="Merge into">
              {moving.map((id) => (
                <MenuItem
                  key={id}
                  leads
                  onSelect={() => moving.forEach((other) => other !== id && onMerge(id, other))}
                >
                  {chunkName(plan, id)}
                </MenuItem>
              ))}
            </MenuSub>
          )}
          {onDelete && (
            <MenuItem keys="Delete" leads onSelect={() => onDelete(moving)}>
              {moving.length > 1 ? `Delete ${chunkNames(plan, moving)}` : 'Delete'}
            </MenuItem>
          )}
        </>
      )}
    </MenuAt>
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

import type { Point } from './types';

/** A line through square corners as SVG path data, its corners rounded by `radius` or less where they are close. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const first = points[0];
  if (!first) return '';
  let path = `M${first.x},${first.y}`;
  points.slice(1).forEach((corner, index) => {
    const next = points[index + 2];
    if (!next) {
      path += `L${corner.x},${corner.y}`;
      return;
    }
    const before = points[index] ?? corner;
    const round = Math.min(radius, distance(before, corner) / 2, distance(corner, next) / 2);
    const enter = towards(corner, before, round);
    const leave = towards(corner, next, round);
    path += `L${enter.x},${enter.y}Q${corner.x},${corner.y} ${leave.x},${leave.y}`;
  });
  return path;
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function towards(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * by) / whole, y: from.y + ((to.y - from.y) * by) / whole };
}

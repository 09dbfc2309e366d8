/**
 * The places of the project that rules speak of: what each pattern starts with, up to its first sign that is no letter of a
 * path. `^lib/(read|write)/` names two, `^lib/(?!plan/)` none but lib itself.
 * @param {readonly Readonly<Record<string, unknown>>[]} sides the `from` and `to` of a rule
 * @returns {string[]} paths, or beginnings of paths, each once
 */
export function placesIn(sides) {
  const patterns = sides
    .flatMap(({ path, pathNot }) => [path, pathNot].flat())
    .filter((one) => typeof one === 'string');
  const places = patterns
    .flatMap((pattern) => spelledOut(pattern.replace(/\(\?![^)]*\).*?(?=\||$)/g, '')))
    .flatMap((pattern) => pattern.split('|'))
    .map((one) => /^\^?([\w./\\-]*)/.exec(one)?.[1]?.replaceAll('\\', '') ?? '')
    .filter((place) => /^(lib|components|app|bin|scripts|e2e)\//.test(place));
  return [...new Set(places)];
}

/**
 * @param {string} pattern
 * @returns {string[]} the pattern without groups, once for each way to go through them
 */
function spelledOut(pattern) {
  const group = /\(([^()]*)\)/.exec(pattern);
  if (group === null) return [pattern];
  const [before, behind] = [pattern.slice(0, group.index), pattern.slice(group.index + group[0].length)];
  return (group[1] ?? '').split('|').flatMap((one) => spelledOut(`${before}${one}${behind}`));
}

/**
 * Who may import whom. An arrow points at what may be imported:
 *
 *   lib/plan ← lib/markdown, lib/problems, lib/layout, lib/schedule ← lib/exports, lib/editor ← components ← app
 *
 * with lib/server and lib/share beside lib/editor, and bin/ on lib/. scripts/layers.mjs runs these rules and proves, with
 * a planted violation of each, that they bite: a new rule needs its plant in scripts/planted.mjs.
 */

/** Tests and what only tests use may look at everything in lib. */
const tests = '\\.test\\.tsx?$|^(lib|bin)/testing/';

/** An installed package, whether its code or its types are meant. */
const packages = (names) => `(^|/)node_modules/(@types/)?(${names})(/|$)`;

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    // The order of the rooms.
    rule(
      'plan-stands-alone',
      'lib/plan is the ground: it imports nothing of lib but itself.',
      { path: '^lib/plan/', pathNot: tests },
      { path: '^lib/', pathNot: '^lib/plan/' },
    ),
    rule(
      'lower-rooms-know-the-plan-alone',
      'markdown, problems, layout and schedule import lib/plan and themselves, never each other.',
      { path: '^lib/(markdown|problems|layout|schedule)/', pathNot: tests },
      { path: '^lib/', pathNot: '^lib/(plan|$1)/' },
    ),
    rule(
      'upper-rooms-stay-apart',
      'exports, editor, share and server import what is below them, never each other.',
      { path: '^lib/(exports|editor|share|server)/', pathNot: tests },
      { path: '^lib/(exports|editor|share|server)/', pathNot: '^lib/$1/' },
    ),
    rule(
      'lib-knows-nothing-above-it',
      'lib runs in the browser, on the server and on the command line: it knows none of them.',
      { path: '^lib/' },
      { path: '^(app|components|bin|scripts|e2e)/' },
    ),
    rule(
      'components-stay-off-the-server',
      'components run in the browser; what the server has reaches them through a route.',
      { path: '^components/' },
      { path: '^(app|bin|scripts|e2e)/|^lib/server/' },
    ),
    rule(
      'routes-are-thin',
      'app joins components and lib/server; work on plans belongs below.',
      { path: '^app/' },
      { path: '^(bin|scripts|e2e)/|^lib/', pathNot: '^lib/server/' },
    ),
    rule(
      'bin-stands-on-lib',
      'The command line needs no browser and no server.',
      { path: '^bin/' },
      {
        path: '^(app|components|scripts|e2e)/|^lib/server/',
      },
    ),
    rule(
      'testing-is-for-tests',
      'The testing folders hold generators and helpers of tests.',
      { path: '^(app|components|lib|bin)/', pathNot: tests },
      { path: '^(lib|bin)/testing/' },
    ),

    // What only one room may do.
    rule(
      'only-the-editor-applies',
      'Problems, layout and read-only views can look at a plan and hold no way to change it. lib/plan/would-do.ts tells ' +
        'what a command would do, without doing it. Types are free to all: they do nothing.',
      { pathNot: `^lib/(plan|editor)/|^bin/|${tests}` },
      { path: '^lib/plan/(apply\\.tsx?$|apply/|commands/)', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'only-markdown-knows-remark',
      'lib/markdown is the only place that knows a markdown parser.',
      { pathNot: '^lib/markdown/' },
      { path: packages('unified|unist[^/]*|remark-[^/]+|mdast[^/]*|micromark[^/]*') },
    ),
    rule(
      'only-layout-knows-dagre',
      'Positions come from lib/layout alone.',
      { pathNot: '^lib/layout/' },
      { path: packages('@dagrejs/[^/]+') },
    ),
    rule(
      'lib-knows-no-react',
      'lib has no view: neither React nor anything that draws.',
      { path: '^lib/' },
      {
        path: packages(
          'react|react-dom|next|next-themes|@xyflow/[^/]+|@dnd-kit/[^/]+|radix-ui|@radix-ui/[^/]+|cmdk|sonner|lucide-react|geist',
        ),
      },
    ),
    rule(
      'only-the-vanilla-store',
      "zustand's main entry brings React along; lib/editor uses zustand/vanilla, and nothing else in lib has a store.",
      { path: '^lib/' },
      { path: packages('zustand'), pathNot: '/zustand/(esm/)?(vanilla|middleware)' },
    ),
    rule(
      'only-the-editor-has-a-store',
      'The other rooms are pure functions.',
      { path: '^lib/', pathNot: '^lib/editor/' },
      { path: packages('zustand') },
    ),
    rule(
      'server-only-marks-the-server',
      "'server-only' breaks whatever runs elsewhere.",
      { pathNot: '^(lib/server|app)/' },
      { path: packages('server-only') },
    ),

    // What is wrong anywhere.
    rule('no-circles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    rule(
      'no-orphans',
      'Nothing imports it and it imports nothing: nobody needs it.',
      { orphan: true, path: '^(lib|components)/', pathNot: `\\.d\\.ts$|${tests}` },
      {},
    ),
    rule('no-loose-ends', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    rule(
      'no-dev-tools-in-the-product',
      'What ships needs its packages as dependencies.',
      { path: '^(app|components|lib|bin)/', pathNot: tests },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(fixtures|\\.next)/|\\.css$' },
    // Imports of types count too: knowing a room's types is knowing the room.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

/**
 * Who may import whom. An arrow points at what may be imported:
 *
 *   plan ← notation ← commands, named, compare, markdown, problems, layout, schedule, share (apart from each other)
 *        ← merge ← exports ← editor, server ← components ← app; files (on plan and markdown) ← server, bin
 *
 * with bin/ on lib/, beside app/. Inside components/: ui, browser ← facts, drafts ← canvas, session ← the gestures
 * (open, recent, save, share, export, edit) ← the panels (bar, inspector, problems, source) ← workspace, with the
 * read-only page (view) on ui, browser, facts and canvas alone.
 *
 * scripts/layers.mjs runs these rules and proves, with a planted violation of each, that they bite: a new rule needs
 * its plant in scripts/planted.mjs. It also holds that every room named here exists.
 */

/** Tests and what only tests use may look at everything. */
const tests = '\\.test\\.tsx?$|^(lib|bin|components)/testing/';

/** All that is ours. */
const OURS = '^(lib|components|app|bin|scripts|e2e)/';

/** An installed package, whether its code or its types are meant. */
const packages = (names) => `(^|/)node_modules/(@types/)?(${names})(/|$)`;

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A room that imports of ours only itself and the rooms listed. */
const room = (name, comment, own, may) =>
  rule(
    name,
    comment,
    { path: `^${own}/`, pathNot: tests },
    { path: OURS, pathNot: [own, ...may].map((folder) => `^${folder}/`).join('|') },
  );

const words = ['lib/plan', 'lib/notation'];
/** All of lib but what edits commands by hand: the command line's names, and the server. */
const anyLib = 'lib/(plan|notation|compare|markdown|merge|problems|layout|schedule|exports|editor|share)';
const ground = 'ui|facts|canvas|browser|drafts|session';
const gestures = 'open|recent|save|share|export|edit';
const panels = 'bar|inspector|problems|source';
const inComponents = (...names) => names.map((name) => `components/${name}`);

module.exports = {
  forbidden: [
    // The order of the rooms of lib.
    room('plan-stands-alone', 'lib/plan is the value: it imports nothing but itself.', 'lib/plan', []),
    room(
      'notation-knows-the-plan-alone',
      'lib/notation says how the format words a value, and knows no document.',
      'lib/notation',
      ['lib/plan'],
    ),
    rule(
      'lower-rooms-stay-apart',
      'commands, named, compare, markdown, problems, layout, schedule and share know the plan and its notation, never each other.',
      { path: '^lib/(commands|named|compare|markdown|problems|layout|schedule|share)/', pathNot: tests },
      { path: OURS, pathNot: '^lib/(plan|notation|$1)/' },
    ),
    room(
      'merge-stands-on-the-lower-rooms',
      'Three plans into one, for the editor, the server and the command line.',
      'lib/merge',
      [...words, 'lib/(commands|compare|markdown)'],
    ),
    room('exports-only-look', 'An export is made of a plan; it changes none.', 'lib/exports', [
      ...words,
      'lib/(markdown|problems|layout|schedule)',
    ]),
    room(
      'editor-stands-on-lib',
      'The store joins what is below it; it knows no export and no server.',
      'lib/editor',
      [...words, 'lib/(commands|compare|markdown|problems|layout|schedule|merge)'],
    ),
    room('server-reads-files', 'The server hands files over; it edits no plan.', 'lib/server', [
      ...words,
      'lib/(files|markdown|merge)',
    ]),
    room('files-are-bytes', 'Paths and bytes, for the server and the command line alike.', 'lib/files', [
      ...words,
      'lib/markdown',
    ]),

    rule(
      'the-engine-is-for-others',
      'lib/engine.ts is the package; what stands in the project imports the file that it means.',
      { path: OURS, pathNot: tests },
      { path: '^lib/engine\\.ts$' },
    ),

    // Inside lib/markdown.
    rule(
      'markdown-has-doors',
      'Others come in by the files at its root (open, parse, print, format, verify) or look at document/.',
      {
        path: '^(app|components|bin)/|^lib/(?!markdown/)',
        // The worker hands over the pieces it has read.
        pathNot: `${tests}|^components/browser/read-`,
      },
      { path: '^lib/markdown/(?!document/)[^/]+/' },
    ),
    rule(
      'readers-know-no-writer',
      'What reads a text knows nothing of how one is written, and none of the doors.',
      { path: '^lib/markdown/(document|blocks|read|unread)/', pathNot: tests },
      { path: '^lib/markdown/(write|canonical)/|^lib/markdown/[^/]+$' },
    ),
    rule(
      'blocks-know-no-plan',
      'Blocks and documents are the ground of reading: they do not know what is read of them.',
      { path: '^lib/markdown/(document|blocks)/', pathNot: tests },
      { path: '^lib/markdown/(read|unread)/' },
    ),
    rule(
      'documents-know-no-blocks',
      'An opened document is a value.',
      { path: '^lib/markdown/document/', pathNot: tests },
      { path: '^lib/markdown/blocks/' },
    ),
    rule(
      'read-knows-not-what-is-unread',
      'What looks like a fact and is none is asked after reading.',
      { path: '^lib/markdown/read/', pathNot: tests },
      { path: '^lib/markdown/unread/' },
    ),
    rule(
      'write-knows-no-canon',
      "A document's own manner comes first; the canonical form stands on it.",
      { path: '^lib/markdown/write/', pathNot: tests },
      { path: '^lib/markdown/(canonical|unread)/|^lib/markdown/[^/]+$' },
    ),
    rule(
      'canon-knows-no-door',
      'format calls the canonical form, never the other way round.',
      { path: '^lib/markdown/(canonical|unread)/', pathNot: tests },
      { path: '^lib/markdown/[^/]+$' },
    ),

    // Who may hold what changes a plan.
    rule(
      'only-the-editor-applies',
      'Problems, layout and read-only views can look at a plan and hold no way to change it. Types are free to all: they do nothing.',
      {
        path: '^(app|components|lib|bin)/',
        pathNot: `^lib/(commands|editor|merge)/|^lib/engine\\.ts$|^bin/|${tests}`,
      },
      { path: '^lib/commands/', dependencyTypesNot: ['type-only'] },
    ),

    // The order of components.
    room('ui-knows-no-plan', "Controls know no plan but a stream's colour and a severity.", 'components/ui', [
      'lib/plan',
    ]),
    room(
      'browser-knows-text-alone',
      'Files, worker and download: what only a browser can do.',
      'components/browser',
      ['lib/plan', 'lib/markdown'],
    ),
    room('facts-are-drawn', 'What is said of a plan, drawn.', 'components/facts', [
      ...inComponents('ui'),
      ...words,
    ]),
    room('drafts-hold-no-view', 'What is kept in this browser.', 'components/drafts', [
      ...inComponents('browser'),
      anyLib,
    ]),
    room(
      'canvas-knows-no-store',
      'The canvas is handed a plan and callbacks, so that the read-only page can have it too.',
      'components/canvas',
      [...inComponents('ui'), 'lib/(plan|notation|layout|problems)'],
    ),
    room('session-is-the-ground', 'The stores, and how to act on them.', 'components/session', [
      `components/(${ground})`,
      anyLib,
    ]),
    rule(
      'gestures-know-no-panel',
      'What opens, saves, shares and edits can be called from every panel.',
      { path: `^components/(${gestures})/`, pathNot: tests },
      { path: '^components/', pathNot: `^components/(${ground}|${gestures})/` },
    ),
    rule(
      'gestures-never-go-back',
      'recent calls open, save and share call export, and no gesture else another.',
      { path: `^components/(${gestures})/`, pathNot: tests },
      {
        path: `^components/(${gestures})/`,
        pathNot: '^components/$1/|^components/(open|export)/',
      },
    ),
    rule(
      'panels-stay-apart',
      'A panel knows the gestures, never another panel.',
      { path: `^components/(${panels})/`, pathNot: tests },
      { path: '^components/', pathNot: `^components/($1|${ground}|${gestures})/` },
    ),
    rule(
      'view-holds-no-editor',
      'The read-only page shows a plan and holds no way to change it.',
      { path: '^components/view/', pathNot: tests },
      {
        path: '^components/|^lib/(editor|commands|merge|named)/',
        pathNot: '^components/(view|ui|facts|canvas|browser)/',
      },
    ),
    rule(
      'nothing-stands-on-the-roof',
      'The workspace joins all; only app imports it.',
      { path: '^(components/(?!workspace/)|lib/|bin/)', pathNot: tests },
      { path: '^components/workspace/' },
    ),
    rule(
      'components-stay-off-the-server',
      'components run in the browser; what the server has reaches them through a route.',
      { path: '^components/', pathNot: tests },
      { path: '^(app|bin|scripts|e2e)/|^lib/(files|server|named)/' },
    ),

    // Inside components/canvas: cards, camera, heads ← acts ← lines, lift, keys ← stage ← canvas.
    rule(
      'canvas-ground-knows-no-act',
      'Cards, camera and heads are drawn; what can be done to them stands above.',
      { path: '^components/canvas/(cards|camera|heads)/', pathNot: tests },
      {
        path: '^components/canvas/(cards|camera|heads|acts|lines|lift|keys|stage)/',
        pathNot: '^components/canvas/$1/',
      },
    ),
    rule(
      'canvas-acts-know-no-gesture',
      'All that the canvas can do to a plan, whichever hand calls it.',
      { path: '^components/canvas/acts/', pathNot: tests },
      { path: '^components/canvas/(camera|heads|lines|lift|keys|stage)/' },
    ),
    rule(
      'canvas-hands-stay-apart',
      'Lines, lifting and keys each call the acts, never each other.',
      { path: '^components/canvas/(lines|lift|keys)/', pathNot: tests },
      { path: '^components/canvas/(heads|lines|lift|keys|stage)/', pathNot: '^components/canvas/$1/' },
    ),

    // The two ends.
    rule(
      'lib-knows-nothing-above-it',
      'lib runs in the browser, on the server and on the command line: it knows none of them.',
      { path: '^lib/' },
      { path: '^(app|components|bin|scripts|e2e)/' },
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
      { path: '^(app|components|scripts|e2e)/|^lib/server/' },
    ),
    rule(
      'testing-is-for-tests',
      'The testing folders hold generators, fakes and helpers of tests.',
      { path: '^(app|components|lib|bin)/', pathNot: tests },
      { path: '^(lib|bin|components)/testing/' },
    ),

    // Which package belongs to which room.
    rule(
      'only-blocks-know-remark',
      'lib/markdown/blocks is the only place that knows a markdown parser; write/new-item the only one that stringifies.',
      {
        path: '^(app|components|lib|bin)/',
        pathNot: `^lib/markdown/(blocks/|write/new-item\\.ts$)|${tests}`,
      },
      { path: packages('unified|unist[^/]*|remark-[^/]+|mdast[^/]*|micromark[^/]*') },
    ),
    rule(
      'only-layout-knows-dagre',
      'Positions come from lib/layout alone.',
      { path: '^(app|components|lib|bin)/', pathNot: '^lib/layout/' },
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
      { path: '^(app|components|lib|bin)/', pathNot: '^(lib/server|app)/' },
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

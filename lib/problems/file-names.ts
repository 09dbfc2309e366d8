/** Endings of files that hold code. */
export const CODE_ENDINGS =
  'tsx?|jsx?|mjs|cjs|py|rb|go|rs|java|kts?|swift|c|cc|cpp|h|hpp|cs|php|sql|sh|ps1|ya?ml|json|toml|xml|html?|s?css|less|vue|svelte|prisma|proto|graphql|tf|exs?|lua|dart|scala|ipynb|ini|env';
const OTHER_ENDINGS =
  'mdx?|txt|rst|csv|tsv|lock|svg|png|jpe?g|gif|webp|ico|pdf|bat|gradle|properties|conf|cfg|plist|avsc|hbs|ejs|jinja2?|tmpl|map|wasm|tfvars|snap|astro|sass|erb|jl|hs|clj|elm|ml|vb|sol|zig|nix';

/** What products are called that end like a file: `Next.js`, `llama.cpp`. */
export const PRODUCTS =
  '(?:node|next|vue|nuxt|react|express|three|d3|chart|moment|alpine|ember|backbone|socket|p5|solid|nest|discord|web3|ethers|pixi|babylon|handlebars|mongoose|passport|plotly|stripe|tensorflow|transformers|pdf|day|koa|hono|lit|quill|phaser|leaflet|knockout|meteor|angular|mapbox|video)\\.js|discord\\.py|(?:llama|whisper)\\.cpp';

/** Products, and members that code calls like a file. */
const NO_FILE = new RegExp(
  `^(?:${PRODUCTS}|process\\.env|import\\.meta\\.env|(?:req|res|request|response)\\.json)$`,
  'i',
);
const ENDED = new RegExp(`[\\w)\\]}*]\\.(?:${CODE_ENDINGS}|${OTHER_ENDINGS})$`, 'i');

/** Whether a word is called like a file: it has a file's ending behind a name, and is no product's name. */
export const hasFileEnding = (word: string): boolean => ENDED.test(word) && !NO_FILE.test(word);

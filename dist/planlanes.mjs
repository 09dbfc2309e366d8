import minproc, { default as process } from "node:process";
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import minpath, { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath as urlToPath } from "node:url";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
// lib/plan/types.ts
const ok$2 = (value) => ({
	ok: true,
	value
});
const fail = (code, message) => ({
	ok: false,
	error: {
		code,
		message
	}
});
// bin/io.ts
/** How a run ends, for the shell. */
const exit$2 = {
	fine: 0,
	/** Problems of severity error, a difference, a conflict, a refused command. */
	found: 1,
	/** Something could not be read, or the command line was used wrongly. */
	misused: 2
};
/** A file as messages name it. */
const shownPath = (path) => path === "-" ? "<stdin>" : path;
/** A line for a terminal: signs that would steer it (a spec can hold any) are shown as �. */
const printable = (line) => line.replace(/[^\P{Cc}\n\t]/gu, "�");
// bin/file-sentence.ts
/** What the system says of a file, in a sentence. */
function fileSentence(path, verb, error) {
	const name = shownPath(path);
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ENOENT" || code === "ENOTDIR") return `${name}: there is no such file.`;
	if (code === "EISDIR") return `${name}: this is a folder; name a markdown file in it.`;
	if (code === "EACCES" || code === "EPERM" || code === "EROFS") return `${name}: this cannot be ${verb}, since it is not permitted.`;
	return `${name}: this cannot be ${verb} (${error instanceof Error ? error.message : String(error)}).`;
}
// bin/replace-file.ts
/**
* Puts a new text in the place of a file: a temporary file beside it, then a rename, so that a reader finds the old
* or the new and a crash loses neither. The mode stays, and a link stays a link. Refused where the file no longer
* holds the bytes that were read (`changed`), since what another program wrote would be lost, and where the system
* refuses (`unwritable`).
*/
async function replaceFile(path, read, text) {
	let temporary;
	try {
		const target = await realpath(path);
		const { mode } = await stat(target);
		temporary = join(dirname(target), `.planlanes-${randomUUID()}.tmp`);
		const file = await open(temporary, "wx", mode & 4095);
		try {
			await file.chmod(mode & 4095);
			await file.writeFile(text, "utf8");
			await file.sync();
		} finally {
			await file.close();
		}
		if (!Buffer.from(read).equals(await readFile(target))) return fail("changed", `${path}: another program wrote to it meanwhile, so nothing was written; run this again.`);
		await rename(temporary, target);
		temporary = void 0;
		return ok$2(void 0);
	} catch (error) {
		return fail("unwritable", fileSentence(path, "written", error));
	} finally {
		if (temporary !== void 0) await rm(temporary, { force: true });
	}
}
// bin/process-io.ts
/** The files, stdin, stdout and stderr of this process. */
function processIo() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code === "EPIPE") process.exit();
		if (stream === process.stdout) process.stderr.write(`planlanes: the result cannot be written (${error.message}).\n`);
		process.exit(exit$2.misused);
	});
	return {
		read: read$1,
		replace: replaceFile,
		write: (text) => void process.stdout.write(text),
		say: (message) => void process.stderr.write(`${printable(message)}\n`)
	};
}
async function read$1(path) {
	try {
		return ok$2(path === "-" ? await stdin() : await readFile(path));
	} catch (error) {
		return fail("unreadable", fileSentence(path, "read", error));
	}
}
async function stdin() {
	const parts = [];
	for await (const part of process.stdin) parts.push(part);
	return Buffer.concat(parts);
}
// package.json
var version = "0.1.0";
// lib/plan/nearest.ts
/** How much of two names has to agree before one is offered for the other: 1 is equal. Found by trying typos. */
const ENOUGH = .5;
const known = /* @__PURE__ */ new Map();
const MOST_KNOWN = 1e4;
function grams(name) {
	const found = known.get(name);
	if (found) return found;
	const padded = ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
	const built = new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(name, built);
	return built;
}
/** How alike two names are by the letter pairs they share (Dice's coefficient), from 0 to 1. */
function likeness$2(a, b) {
	let shared = 0;
	for (const gram of a) if (b.has(gram)) shared++;
	return 2 * shared / (a.size + b.size);
}
/** The entry whose name is most like the text, the first of equals; undefined if none is near enough. */
function nearest$1(entries, text) {
	const wanted = grams(text);
	let best;
	for (const [name, entry] of entries) {
		const score = likeness$2(wanted, grams(name));
		if (score >= ENOUGH && score > (best?.score ?? 0)) best = {
			entry,
			score
		};
	}
	return best?.entry;
}
// lib/markdown/lines.ts
/** Splits at LF, CRLF and lone CR, as CommonMark does. A text that ends with a line ending has no empty last line. */
function lines(text, from = 0, to = text.length) {
	const found = [];
	for (let start = from; start < to;) {
		let content = start;
		while (content < to && !endsLine(text.charCodeAt(content))) content++;
		const end = Math.min(to, content + (text[content] === "\r" && text[content + 1] === "\n" ? 2 : 1));
		found.push({
			start,
			content,
			end
		});
		start = end;
	}
	return found;
}
const endsLine = (unit) => unit === 10 || unit === 13;
/** The line ending a text uses most; LF where it has none. */
function mainEnding(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const [ending] of text.matchAll(/\r\n|\n|\r/g)) counts.set(ending, (counts.get(ending) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "\n";
}
/** Start of the line that holds an offset. */
function lineStart(text, offset) {
	while (offset > 0 && text[offset - 1] !== "\n" && text[offset - 1] !== "\r") offset--;
	return offset;
}
/** End of the line that holds an offset, behind its ending. */
function lineEnd(text, offset) {
	while (offset < text.length && text[offset] !== "\n" && text[offset] !== "\r") offset++;
	return Math.min(text.length, offset + (text[offset] === "\r" && text[offset + 1] === "\n" ? 2 : 1));
}
/** A function from offset to 1-based line number. */
function lineNumbers(text) {
	const starts = lines(text).map((line) => line.start);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
			else high = middle;
		}
		return Math.max(1, low);
	};
}
/** Wrapped lines as one: a value may go on over several. */
const unwrapped = (value) => value.replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, " ").trim();
// lib/markdown/entity-lines.ts
/**
* The lines of each entity in the text as it was opened, as `print` tells them for the opened plan: a chunk's item
* (else its row), a stream's or handoff's row, a phase's heading. For pages that only show.
*/
function entityLines({ source }) {
	const lineOf = lineNumbers(source.text);
	const range = ({ start, end }) => ({
		first: lineOf(start),
		last: lineOf(Math.max(start, end - 1))
	});
	return new Map([
		...[...source.rows].map(([id, { line }]) => [id, range(line)]),
		...source.phases.map(({ id, heading }) => [id, range(heading)]),
		...[...source.items].map(([id, { span }]) => [id, range(span)])
	]);
}
// lib/plan/lookup.ts
const cache$5 = /* @__PURE__ */ new WeakMap();
/** The plan's entities by id. */
function lookup(plan) {
	const known = cache$5.get(plan);
	if (known) return known;
	const built = {
		streams: new Map(plan.streams.map((stream) => [stream.id, stream])),
		phases: new Map(plan.phases.map((phase, index) => [phase.id, {
			phase,
			index
		}])),
		chunks: new Map(plan.phases.flatMap((phase, phaseIndex) => phase.chunks.map((chunk, index) => [chunk.id, {
			chunk,
			phase,
			phaseIndex,
			index
		}]))),
		handoffs: new Map(plan.handoffs.map((handoff) => [handoff.id, handoff]))
	};
	cache$5.set(plan, built);
	return built;
}
/** Every chunk in plan order: phase by phase, document order inside. */
const chunksOf = (plan) => plan.phases.flatMap((phase) => phase.chunks);
/** The chunk with that id; undefined if the plan has none. */
const chunkOf$1 = (plan, id) => lookup(plan).chunks.get(id)?.chunk;
/** The phase a chunk stands in. */
const phaseOf$1 = (plan, id) => lookup(plan).chunks.get(id)?.phase;
/** The phase before that one in the plan's order; undefined for the first. */
function phaseBefore(plan, id) {
	const at = lookup(plan).phases.get(id);
	return at ? plan.phases[at.index - 1] : void 0;
}
/** A stream's name: its own, or the unknown one as written. */
const streamName = (plan, ref) => typeof ref === "string" ? lookup(plan).streams.get(ref)?.name ?? "" : ref.unknown;
/** Whether two references name the same stream. */
const sameStream = (a, b) => a === b || typeof a === "object" && typeof b === "object" && a.unknown === b.unknown;
const isStreamId = (id) => id.startsWith("s");
const isPhaseId = (id) => id.startsWith("p");
const isChunkId = (id) => id.startsWith("c");
/** Whether a value says none: empty, a dash, `none`, `(none …)`. */
const isNone = (value) => /^(?:|—|–|-|none|n\/a|\(none\b[^)]*\))\.?$/iu.test(value.trim());
/** A comma list's members as written. None is the empty list. */
const readList = (value) => isNone(value) ? [] : value.split(",").map((member) => member.trim()).filter((member) => member !== "" && !isNone(member));
/** A comma list as written in a cell or field. */
const writeList = (members) => members.length > 0 ? members.join(", ") : "—";
// lib/plan/plain.ts
/**
* Inline markdown as the words a person reads: no emphasis marks, back-ticks or escapes, links as their text.
* For showing and comparing; never for writing.
*/
const plain = (markdown) => (/[[`*_~\\]/.test(markdown) ? withoutMarks(markdown) : markdown).replace(/\s+/g, " ").trim();
/** Each pattern takes time in proportion to the text, whatever it is: a run of marks is tried once, from its start. */
const withoutMarks = (markdown) => markdown.replace(/!?\[([^\][]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, "$1").replace(/(?<!`)(`+)([^`]+)\1/g, "$2").replace(/\*\*|__|~~/g, "").replace(/(^|[^\p{L}\p{N}\\])[*_]+(?=\S)/gu, "$1").replace(/([^\s\\])[*_]+(?=$|[^\p{L}\p{N}])/gu, "$1").replace(/\\([!-/:-@[-`{-~])/g, "$1");
// lib/plan/slug.ts
/** A title as references write it: Unicode letters and digits in lower case, everything else one `-`. */
const slug = (title) => plain(title).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
// lib/plan/references.ts
const cache$4 = /* @__PURE__ */ new WeakMap();
function index$1(plan) {
	const known = cache$4.get(plan);
	if (known) return known;
	const phases = /* @__PURE__ */ new Map();
	for (const phase of plan.phases) phases.set(phase.number, [...phases.get(phase.number) ?? [], phase.id]);
	const tokens = /* @__PURE__ */ new Map();
	const issues = /* @__PURE__ */ new Map();
	const titles = /* @__PURE__ */ new Map();
	const slugs = /* @__PURE__ */ new Map();
	const compound = /* @__PURE__ */ new Set();
	const note = (map, key, id) => {
		if (!key) return;
		const ids = map.get(key);
		if (!ids) map.set(key, [id]);
		else if (!ids.includes(id)) ids.push(id);
	};
	for (const chunk of chunksOf(plan)) for (const { token, title, issue } of chunk.row ? [chunk, chunk.row] : [chunk]) {
		note(tokens, token?.toLowerCase(), chunk.id);
		note(issues, issue?.toLowerCase(), chunk.id);
		for (const name of token ? [title, `${token} ${title}`] : [title]) {
			note(titles, fold$1(name), chunk.id);
			note(slugs, slug(name), chunk.id);
			if (/[+,]/.test(name)) compound.add(name.toLowerCase());
		}
	}
	const built = {
		phases,
		names: [
			tokens,
			issues,
			titles,
			slugs
		],
		compound: [...compound].sort((a, b) => b.length - a.length)
	};
	cache$4.set(plan, built);
	return built;
}
const fold$1 = (text) => plain(text).toLowerCase();
/**
* What a term written in a chunk of that phase means. Looked up in this order: phase, id token, issue id, title
* (row's or item's wording, with or without the token), slug. Two chunks of one name are ambiguous.
*/
function resolveTerm(plan, text, phase) {
	const { phases, names } = index$1(plan);
	const term = fold$1(text);
	const number = /^phase\s+(\d+)$/.exec(term)?.[1];
	if (number !== void 0) {
		if (phaseBefore(plan, phase)?.number === Number(number)) return { on: "barrier" };
		const [only, ...more] = phases.get(Number(number)) ?? [];
		if (only && more.length === 0) return {
			on: "phase",
			phase: only
		};
	}
	for (const map of names) {
		const ids = map.get(map === names[3] ? slug(term) : term);
		if (ids && ids.length > 1) return {
			on: "ambiguous",
			chunks: ids
		};
		if (ids?.[0]) return {
			on: "chunk",
			chunk: ids[0]
		};
	}
	return { on: "unknown" };
}
const dependencyKey = (dependency) => dependency.on === "phase" ? `phase:${dependency.phase}` : dependency.on === "chunk" ? `chunk:${dependency.chunk}` : `text:${dependency.text}`;
/** The key that a term has in a chunk of that phase; what cannot be resolved is known by its text. */
function termKey(plan, text, phase) {
	const target = resolveTerm(plan, text, phase);
	if (target.on === "barrier") return "barrier";
	return target.on === "phase" || target.on === "chunk" ? dependencyKey(target) : `text:${text}`;
}
/** The terms of a value: whole titles first, longest first, since a title may hold `+`; then split on `+` and `,`. */
function readTerms(plan, value, phase) {
	if (isNone(value)) return [];
	const { compound } = index$1(plan);
	const terms = [];
	const lower = value.toLowerCase();
	for (let at = 0; at < value.length;) {
		const lead = /^[\s+,]+/.exec(value.slice(at))?.[0].length ?? 0;
		at += lead;
		if (at >= value.length) break;
		const whole = compound.find((title) => lower.startsWith(title, at) && /^\s*(?:$|[+,])/.test(value.slice(at + title.length)));
		const raw = whole ? value.slice(at, at + whole.length) : /^[^+,]*/.exec(value.slice(at))?.[0] ?? "";
		const text = raw.trimEnd();
		if (!isNone(text)) terms.push({
			start: at,
			end: at + text.length,
			text,
			key: termKey(plan, text, phase)
		});
		at += Math.max(raw.length, 1);
	}
	return terms;
}
/** A key as a dependency of the plan; the barrier is none but a flag. */
function dependencyOf(key) {
	if (key === "barrier") return void 0;
	const [kind, ...rest] = key.split(":");
	const name = rest.join(":");
	if (kind === "phase") return {
		on: "phase",
		phase: name
	};
	if (kind === "chunk") return {
		on: "chunk",
		chunk: name
	};
	return {
		on: "unresolved",
		text: name
	};
}
/**
* How a dependency is written anew in a chunk of that phase: the phase's number; a chunk's id token, else its slug,
* else its issue id, whichever is the first to mean that chunk and no other. Undefined if none does.
*/
function spell(plan, key, phase) {
	const dependency = dependencyOf(key);
	if (!dependency) {
		const before = phaseBefore(plan, phase);
		return before && `Phase ${before.number}`;
	}
	if (dependency.on === "unresolved") return dependency.text;
	if (dependency.on === "phase") {
		const number = lookup(plan).phases.get(dependency.phase)?.phase.number;
		return number === void 0 ? void 0 : `Phase ${number}`;
	}
	const chunk = lookup(plan).chunks.get(dependency.chunk)?.chunk;
	return chunk && namesOf$1(chunk).find((name) => means(plan, name, key, phase));
}
const namesOf$1 = (chunk) => [
	chunk.token ?? chunk.row?.token,
	slug(chunk.title),
	chunk.row && slug(chunk.row.title),
	chunk.issue ?? chunk.row?.issue
].filter((name) => name !== void 0 && name !== "");
const means = (plan, name, key, phase) => {
	const [term, ...more] = readTerms(plan, name, phase);
	return more.length === 0 && term?.key === key;
};
// lib/plan/when.ts
/** `After Phase N`, `After <chunk>`, `During Phase N`; anything else stays as written. */
function readWhen(plan, text) {
	const match = /^(after|during)\s+(.+)$/i.exec(plain(text));
	const verb = match?.[1]?.toLowerCase() === "during" ? "during" : "after";
	const last = plan.phases.at(-1);
	if (!match?.[2] || !last) return { text };
	const number = /^phase\s+(\d+)$/i.exec(match[2])?.[1];
	const phases = plan.phases.filter((phase) => phase.number === Number(number));
	if (phases.length === 1 && phases[0]) return {
		verb,
		of: phases[0].id
	};
	const target = number === void 0 ? resolveTerm(plan, match[2], last.id) : void 0;
	return target?.on === "chunk" ? {
		verb,
		of: target.chunk
	} : { text };
}
/** A moment in words that read as the same moment. */
function writeWhen(plan, when) {
	if ("text" in when) return when.text;
	const verb = when.verb === "after" ? "After" : "During";
	if (!isChunkId(when.of)) return `${verb} Phase ${lookup(plan).phases.get(when.of)?.phase.number ?? "?"}`;
	const chunk = lookup(plan).chunks.get(when.of)?.chunk;
	const named = readWhen(plan, `${verb} ${chunk?.title ?? ""}`);
	const byTitle = "of" in named && named.of === when.of;
	const last = plan.phases.at(-1);
	return `${verb} ${(byTitle || !last ? chunk?.title : spell(plan, `chunk:${when.of}`, last.id)) ?? chunk?.title ?? "?"}`;
}
// lib/problems/naming.ts
const LONGEST$3 = 60;
/** A name as messages quote it: in plain words, cut where it would swallow the sentence. */
function quote(name) {
	const words = plain(name);
	return `“${words.length > LONGEST$3 ? `${words.slice(0, 59).trimEnd()}…` : words}”`;
}
/** A chunk as messages name it: its id token, where it has one, and its title. */
function nameOf$2({ token = "", title }) {
	const name = `${token} ${title}`.trim();
	return name === "" ? "A chunk without a title" : quote(name);
}
/** A phase as messages name it: its number alone, as in `Depends On`. */
const phaseName$1 = (phase) => `Phase ${phase.number}`;
/** A stream as messages name it, whether the table has it or not. */
const quoteStream = (plan, ref) => quote(streamName(plan, ref));
/** “a”, “b” and “c”; from the fourth on only how many more. */
function enumerate(names, most = 3) {
	if (names.length > most + 1) return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
	const last = names[names.length - 1] ?? "";
	return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}
/** A name with the first number behind it, from 2 on, that makes it free. */
function firstFree(name, isFree) {
	let number = 2;
	while (!isFree(`${name} ${number}`)) number++;
	return `${name} ${number}`;
}
/** A handoff as messages name it: by who hands to whom. */
function handoffName$1(plan, { from, to }) {
	const names = (refs) => enumerate(refs.map((ref) => quoteStream(plan, ref)));
	return `The handoff from ${names(from) || "nobody"} to ${to === "all" ? "all" : names(to) || "nobody"}`;
}
// lib/problems/rules/ambiguous-dependency.ts
/** A chunk waits for a name that several chunks have. */
const ambiguousDependency = {
	code: "ambiguous-dependency",
	severity: "error",
	find: (plan) => plan.phases.flatMap((phase) => phase.chunks.flatMap((chunk) => chunk.dependsOn.flatMap((dependency) => {
		if (dependency.on !== "unresolved") return [];
		const target = resolveTerm(plan, dependency.text, phase.id);
		return target.on === "ambiguous" ? [ambiguous(plan, chunk, dependency.text, target.chunks)] : [];
	})))
};
function ambiguous(plan, chunk, text, targets) {
	const remove = {
		type: "dependency.remove",
		chunk: chunk.id,
		on: {
			on: "unresolved",
			text
		}
	};
	const candidates = targets.flatMap((id) => chunkOf$1(plan, id) ?? []);
	return {
		message: `${nameOf$2(chunk)} waits for ${quote(text)}, but ${candidates.length} chunks are called that; give them names that tell them apart.`,
		at: [chunk.id, ...targets],
		fixes: [...candidates.filter(canBeTold).slice(0, 3).map((target) => ({
			title: `Wait for ${tell(plan, target)}`,
			commands: [remove, {
				type: "dependency.add",
				chunk: chunk.id,
				on: {
					on: "chunk",
					chunk: target.id
				}
			}]
		})), {
			title: `Remove ${quote(text)}`,
			commands: [remove]
		}]
	};
}
/** Whether a reference can mean this one alone although its title is shared: it has a token or an issue id. */
const canBeTold = ({ token, issue, row }) => (token ?? row?.token ?? issue ?? row?.issue) !== void 0;
function tell(plan, target) {
	const phase = plan.phases.find(({ chunks }) => chunks.includes(target));
	return `${nameOf$2(target)}${phase ? ` in ${phaseName$1(phase)}` : ""}`;
}
// lib/problems/rules/could-start-earlier.ts
/**
* A chunk says what it waits for, leaves the phase before out of it, and everything it names is done earlier: by its
* own words it could start sooner. One that says nothing counts only where all others of its phase say something.
*/
const couldStartEarlier = {
	code: "could-start-earlier",
	severity: "advice",
	find: (plan) => plan.phases.flatMap((phase, index) => phase.chunks.flatMap((chunk) => sooner(plan, chunk, phase, index))),
	crowd: (count, total) => `${count} of ${total} chunks could start in an earlier phase, by what they wait for; move them there.`
};
function sooner(plan, chunk, phase, index) {
	if (index === 0 || chunk.waitsForBarrier || chunk.done) return [];
	const earliest = earliestPhase(plan, chunk);
	const home = plan.phases[earliest];
	if (earliest >= index || !home) return [];
	const isSilent = chunk.dependsOn.length === 0;
	if (isSilent && !othersSay(phase, chunk)) return [];
	const reason = isSilent ? "waits for nothing" : `waits for nothing later than ${phaseName$1(plan.phases[earliest - 1] ?? home)}`;
	return [{
		message: `${nameOf$2(chunk)} ${reason}, so it could start in ${phaseName$1(home)}; move it there, or say that it waits for ${phaseName$1(plan.phases[index - 1] ?? home)}.`,
		at: [chunk.id, home.id],
		fixes: [{
			title: `Move it to ${phaseName$1(home)}`,
			commands: [{
				type: "chunk.move",
				chunks: [chunk.id],
				phase: home.id
			}]
		}]
	}];
}
/** Index of the first phase that comes after all it waits for; Infinity where that cannot be told. */
function earliestPhase(plan, chunk) {
	const { phases, chunks } = lookup(plan);
	return chunk.dependsOn.reduce((earliest, on) => {
		const at = on.on === "phase" ? phases.get(on.phase)?.index : on.on === "chunk" ? chunks.get(on.chunk)?.phaseIndex : void 0;
		return Math.max(earliest, (at ?? Infinity) + 1);
	}, 0);
}
const othersSay = ({ chunks }, chunk) => chunks.length > 1 && chunks.every((other) => other === chunk || other.waitsForBarrier || other.dependsOn.length > 0);
// lib/plan/graph.ts
const cache$3 = /* @__PURE__ */ new WeakMap();
/** The plan's dependency graph over existing chunks; built once per plan. */
function graph(plan) {
	const known = cache$3.get(plan);
	if (known) return known;
	const waitsFor = /* @__PURE__ */ new Map();
	const unblocks = /* @__PURE__ */ new Map();
	const exists = lookup(plan).chunks;
	for (const chunk of chunksOf(plan)) {
		const targets = chunkTargets(chunk).filter((id) => exists.has(id));
		waitsFor.set(chunk.id, targets);
		for (const target of targets) unblocks.set(target, [...unblocks.get(target) ?? [], chunk.id]);
	}
	const built = {
		waitsFor,
		unblocks
	};
	cache$3.set(plan, built);
	return built;
}
/** The chunks that a chunk names as what it waits for. */
const chunkTargets = (chunk) => chunk.dependsOn.flatMap((dependency) => dependency.on === "chunk" ? [dependency.chunk] : []);
/**
* The way from one chunk to another along what is waited for, both ends included; undefined if there is none.
* `pathOfWaits(plan, target, chunk)` is what "chunk waits for target" would close to a loop.
*/
function pathOfWaits(plan, from, to) {
	const { waitsFor } = graph(plan);
	const cameFrom = /* @__PURE__ */ new Map([[from, void 0]]);
	const queue = [from];
	for (let head = 0; head < queue.length; head++) {
		const at = queue[head];
		if (at === to) {
			const path = [];
			for (let step = at; step; step = cameFrom.get(step)) path.unshift(step);
			return path;
		}
		for (const next of waitsFor.get(at) ?? []) if (!cameFrom.has(next)) {
			cameFrom.set(next, at);
			queue.push(next);
		}
	}
}
/** The shortest loop through each group of chunks that wait for one another, in plan order of where it starts. */
function loops(plan) {
	const { waitsFor } = graph(plan);
	const told = /* @__PURE__ */ new Set();
	const found = [];
	for (const group of components(plan)) {
		const start = group[0];
		if (!start || told.has(start)) continue;
		if (group.length === 1 && !waitsFor.get(start)?.includes(start)) continue;
		group.forEach((id) => told.add(id));
		const back = (waitsFor.get(start) ?? []).map((next) => pathOfWaits(plan, next, start)).filter((path) => path !== void 0).sort((a, b) => a.length - b.length)[0];
		if (back) found.push([start, ...back.slice(0, -1)]);
	}
	return found;
}
/** Strongly connected components (Tarjan, without recursion), each in plan order. */
function components(plan) {
	const { waitsFor } = graph(plan);
	const order = chunksOf(plan).map((chunk) => chunk.id);
	const rank = new Map(order.map((id, index) => [id, index]));
	const seen = /* @__PURE__ */ new Map();
	const low = /* @__PURE__ */ new Map();
	const open = [];
	const isOpen = /* @__PURE__ */ new Set();
	const groups = [];
	for (const root of order) {
		if (seen.has(root)) continue;
		const work = [{
			id: root,
			next: 0
		}];
		while (work.length > 0) {
			const frame = work[work.length - 1];
			const { id } = frame;
			if (frame.next === 0 && !seen.has(id)) {
				seen.set(id, seen.size);
				low.set(id, seen.size - 1);
				open.push(id);
				isOpen.add(id);
			}
			const child = (waitsFor.get(id) ?? [])[frame.next++];
			if (child !== void 0) {
				if (!seen.has(child)) work.push({
					id: child,
					next: 0
				});
				else if (isOpen.has(child)) low.set(id, Math.min(low.get(id) ?? 0, seen.get(child) ?? 0));
				continue;
			}
			work.pop();
			const parent = work[work.length - 1];
			if (parent) low.set(parent.id, Math.min(low.get(parent.id) ?? 0, low.get(id) ?? 0));
			if (low.get(id) !== seen.get(id)) continue;
			const group = open.splice(open.indexOf(id));
			group.forEach((member) => isOpen.delete(member));
			groups.push(group.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)));
		}
	}
	return groups.sort((a, b) => (rank.get(a[0]) ?? 0) - (rank.get(b[0]) ?? 0));
}
// lib/problems/rules/cycle.ts
/** Chunks that wait for one another in a ring, so that none of them can ever start. */
const cycle = {
	code: "cycle",
	severity: "error",
	find: (plan) => loops(plan).flatMap((ring) => ring.length > 1 ? [told$6(plan, ring.flatMap((id) => chunkOf$1(plan, id) ?? []))] : [])
};
const LONGEST$2 = 5;
function told$6(plan, ring) {
	const waits = ring.map((chunk, index) => ({
		chunk,
		on: ring[(index + 1) % ring.length] ?? chunk
	}));
	const shown = waits.slice(0, LONGEST$2);
	const left = waits.length - shown.length;
	const story = shown.map(({ chunk, on }, index) => index === 0 ? `${nameOf$2(chunk)} waits for ${nameOf$2(on)}` : `which waits for ${nameOf$2(on)}`);
	const rest = left > 0 ? `, and so on through ${left} more back to the first` : "";
	return {
		message: `${story.join(", ")}${rest}: none of them can start until one stops waiting.`,
		at: ring.map((chunk) => chunk.id),
		fixes: closing(plan, waits).map(({ chunk, on }) => ({
			title: `Let ${nameOf$2(chunk)} not wait for ${nameOf$2(on)}`,
			commands: [{
				type: "dependency.remove",
				chunk: chunk.id,
				on: {
					on: "chunk",
					chunk: on.id
				}
			}]
		}))
	};
}
/** The waits that close the ring: those for a chunk that stands further down. Every ring has one. */
function closing(plan, waits) {
	const rank = new Map(chunksOf(plan).map((chunk, index) => [chunk, index]));
	return waits.filter(({ chunk, on }) => (rank.get(on) ?? 0) > (rank.get(chunk) ?? 0)).slice(0, 3);
}
// lib/plan/ids.ts
const streamId = (ordinal) => `s${ordinal}`;
const phaseId = (ordinal) => `p${ordinal}`;
const chunkId = (ordinal) => `c${ordinal}`;
const handoffId = (ordinal) => `h${ordinal}`;
/** The first ordinals free for new entities: ids of what is gone may come back by undo, so they only grow. */
function freeOrdinals(plan) {
	const free = lastOrdinal(plan) + 1;
	return {
		stream: free,
		phase: free,
		chunk: free,
		handoff: free
	};
}
/** The highest ordinal any entity of a plan has, or had. */
function lastOrdinal(plan) {
	return [
		...plan.streams,
		...plan.phases,
		...chunksOf(plan),
		...plan.handoffs
	].reduce((highest, { id }) => Math.max(highest, Number(id.slice(1))), plan.lastOrdinal ?? 0);
}
// lib/problems/moments.ts
/** When a handoff is due; undefined where the plan does not say. */
function momentOf(plan, { when }) {
	if ("text" in when) return void 0;
	const { phases, chunks } = lookup(plan);
	if (isPhaseId(when.of)) {
		const at = phases.get(when.of);
		return at && {
			phase: at.index,
			isOver: when.verb === "after"
		};
	}
	const at = chunks.get(when.of);
	return at && {
		phase: at.phaseIndex,
		isOver: false,
		chunk: when.of
	};
}
const cache$2 = /* @__PURE__ */ new WeakMap();
/** From which phase to which each stream works; one without chunks is not in it. */
function reaches(plan) {
	const known = cache$2.get(plan);
	if (known) return known;
	const found = /* @__PURE__ */ new Map();
	plan.phases.forEach((phase, index) => {
		for (const { stream } of phase.chunks) if (typeof stream === "string") found.set(stream, {
			first: found.get(stream)?.first ?? index,
			last: index
		});
	});
	cache$2.set(plan, found);
	return found;
}
// lib/problems/rules/dependency-without-handoff.ts
/**
* A chunk waits for one of another stream, and by then nothing was handed over from there. Silent in a plan without
* any handoff: that is one problem of its own.
*/
const dependencyWithoutHandoff = {
	code: "dependency-without-handoff",
	severity: "warning",
	find: (plan) => {
		if (plan.handoffs.length === 0) return [];
		const handed = handedOver(plan);
		return plan.phases.flatMap((phase, index) => phase.chunks.flatMap((chunk) => unhanded(plan, chunk, index, handed)));
	}
};
const between$1 = (from, to) => `${from} ${to}`;
function handedOver(plan) {
	const handed = /* @__PURE__ */ new Map();
	for (const handoff of plan.handoffs) for (const from of handoff.from) for (const to of handoff.to === "all" ? ["all"] : handoff.to) {
		if (typeof from !== "string" || typeof to !== "string") continue;
		const key = between$1(from, to);
		handed.set(key, [...handed.get(key) ?? [], momentOf(plan, handoff)]);
	}
	return handed;
}
function unhanded(plan, chunk, phaseIndex, handed) {
	const { stream } = chunk;
	if (typeof stream !== "string") return [];
	const isInTime = (moment) => !moment || (moment.isOver ? moment.phase < phaseIndex : moment.phase <= phaseIndex && moment.chunk !== chunk.id);
	return [...new Set(chunkTargets(chunk))].flatMap((id) => {
		const target = lookup(plan).chunks.get(id)?.chunk;
		if (!target || typeof target.stream !== "string" || target.stream === stream) return [];
		if ([...handed.get(between$1(target.stream, stream)) ?? [], ...handed.get(between$1(target.stream, "all")) ?? []].some(isInTime)) return [];
		return [{
			message: `${nameOf$2(chunk)} waits for ${nameOf$2(target)} in another stream, and nothing is handed over from ${quoteStream(plan, target.stream)} to ${quoteStream(plan, stream)} by then; add a handoff.`,
			at: [chunk.id, target.id],
			fixes: [addition(plan, target.stream, stream, target, isSamePhase(plan, chunk, target))]
		}];
	});
}
const isSamePhase = (plan, a, b) => lookup(plan).chunks.get(a.id)?.phase === lookup(plan).chunks.get(b.id)?.phase;
/** A handoff of what the chunk makes: right after it inside a phase, else with the phase it belongs to. */
function addition(plan, from, to, target, isSame) {
	const phase = lookup(plan).chunks.get(target.id)?.phase;
	return {
		title: "Add a handoff",
		commands: [{
			type: "handoff.add",
			id: handoffId(freeOrdinals(plan).handoff),
			from: [from],
			to: [to],
			when: {
				verb: "after",
				of: isSame || !phase ? target.id : phase.id
			},
			what: plain(target.title),
			extra: []
		}]
	};
}
// lib/problems/of-chunk.ts
/**
* Remembers what was found in a chunk for as long as the chunk is the same: while one card is dragged, all others
* are. For what depends on the chunk alone.
*/
function ofChunk(find) {
	const cache = /* @__PURE__ */ new WeakMap();
	return (chunk) => {
		const known = cache.get(chunk);
		if (known) return known.found;
		const found = find(chunk);
		cache.set(chunk, { found });
		return found;
	};
}
// lib/problems/rules/duplicate-chunk.ts
/** Two chunks of one title or one id token: references and trackers cannot tell them apart. */
const duplicateChunk$1 = {
	code: "duplicate-chunk",
	severity: "error",
	find: (plan) => [...repeated(plan, tokenOf$1, (chunk, key) => `Two chunks have the id ${quote(key)}; give ${nameOf$2(chunk)} one of its own.`), ...repeated(plan, titleOf, (chunk) => `Two chunks are called ${quote(chunk.title)}; rename one so that others can wait for it by name.`, renaming$1(plan))]
};
const titleOf = ofChunk(({ title }) => plain(title));
const tokenOf$1 = ({ token, row }) => token ?? row?.token ?? "";
function repeated(plan, keyOf, say, fix) {
	const first = /* @__PURE__ */ new Map();
	return chunksOf(plan).flatMap((chunk) => {
		const key = keyOf(chunk);
		const earlier = first.get(key.toLowerCase());
		if (earlier && key !== "") return [{
			message: say(chunk, key),
			at: [chunk.id, earlier.id],
			...fix && { fixes: fix(chunk) }
		}];
		first.set(key.toLowerCase(), chunk);
		return [];
	});
}
/** The later one gets its title with the first number that no other has. */
function renaming$1(plan) {
	const taken = new Set(chunksOf(plan).flatMap(({ title, row }) => row ? [slug(title), slug(row.title)] : [slug(title)]));
	return ({ id, title }) => {
		const free = firstFree(title, (tried) => !taken.has(slug(tried)));
		return [{
			title: `Call the second ${quote(free)}`,
			commands: [{
				type: "chunk.rename",
				chunk: id,
				title: free
			}]
		}];
	};
}
// lib/problems/rules/duplicate-stream.ts
/** Two streams of one name, case aside: nobody could tell whose a chunk is. */
const duplicateStream = {
	code: "duplicate-stream",
	severity: "error",
	find: ({ streams }) => {
		const first = /* @__PURE__ */ new Map();
		return streams.flatMap(({ id, name }) => {
			const key = name.trim().toLowerCase();
			const earlier = first.get(key);
			if (earlier === void 0) first.set(key, id);
			return earlier === void 0 ? [] : [{
				message: `Two streams are called ${quote(name)}; rename one of them or make them one.`,
				at: [id, earlier],
				fixes: [{
					title: "Make them one",
					commands: [{
						type: "stream.delete",
						stream: id,
						to: earlier
					}]
				}, renaming(streams, id, name)]
			}];
		});
	}
};
/** The same name with the first number that nobody has. */
function renaming(streams, id, name) {
	const taken = new Set(streams.map((stream) => stream.name.trim().toLowerCase()));
	const free = firstFree(plain(name), (tried) => !taken.has(tried.toLowerCase()));
	return {
		title: `Call the second ${quote(free)}`,
		commands: [{
			type: "stream.rename",
			stream: id,
			name: free
		}]
	};
}
// lib/problems/rules/empty-phase.ts
/** A phase holds no chunks. */
const emptyPhase = {
	code: "empty-phase",
	severity: "warning",
	find: ({ phases }) => phases.filter(({ chunks }) => chunks.length === 0).map((phase) => ({
		message: `${phaseName$1(phase)}${phase.name ? `, ${quote(phase.name)},` : ""} has no chunks; move some there or remove it.`,
		at: [phase.id],
		fixes: [{
			title: `Delete ${phaseName$1(phase)}`,
			commands: [{
				type: "phase.delete",
				phase: phase.id,
				chunks: "keep",
				references: "remove"
			}]
		}]
	}))
};
// lib/problems/globs.ts
/** Any number of segments. */
const ANY_DEPTH = "**";
/** Braces multiply; more alternatives than this are taken for any name at all. */
const MOST_ALTERNATIVES = 64;
/**
* Whether two owned paths can mean the same file: equal, one inside the other, or globs that can meet. `*` and `?`
* stay inside a segment, `**` crosses them, `{a,b}` is either; brackets and parentheses are plain characters, since
* routes are written with them (`app/[id]/`). Linear in the length of both.
*/
function pathsMeet(a, b) {
	return patterns(a).some((first) => patterns(b).some((second) => meet$1(first, second, isAnyDepth, segmentsMeet)));
}
/** Whether a path, as a text mentions it, is the other or lies inside it. */
function isInside(path, owner) {
	const segments = split(path);
	return patterns(owner).some((pattern) => meet$1(segments, pattern, isAnyDepth, segmentsMeet));
}
/** Whether a path holds wildcards or alternatives. */
const isGlob = (path) => /[*?]|\{[^{}]*\}/.test(path);
const isAnyDepth = (segment) => segment === ANY_DEPTH;
const split = (path) => path.split("/").filter((segment) => segment !== "" && segment !== ".");
/** A path as segments for each alternative of its braces; a folder owns all that is in it. */
function patterns(path) {
	return alternatives(path).map((written) => {
		const segments = split(written);
		const last = segments[segments.length - 1] ?? "";
		return !written.endsWith("/") && /[*?]/.test(written) && /\.[^.*?]+$/.test(last) || isAnyDepth(last) ? segments : [...segments, ANY_DEPTH];
	});
}
/** `{a,b}` written out; not nested. */
function alternatives(path) {
	const choices = path.split(/\{([^{}]*)\}/).map((piece, index) => index % 2 === 1 ? piece.split(",") : [piece]);
	return (choices.reduce((product, options) => product * options.length, 1) > MOST_ALTERNATIVES ? choices.map((options, index) => index % 2 === 1 ? ["*"] : options) : choices).reduce((heads, options) => heads.flatMap((head) => options.map((option) => head + option)), [""]);
}
const segmentsMeet = (a, b) => a === b || meet$1(Array.from(a), Array.from(b), (char) => char === "*", (x, y) => x === y || x === "?" || y === "?");
/**
* Whether two patterns have a word in common. With a wildcard in both, only what stands before the first and after
* the last can clash: everything between fits into the other's wildcard. With one, it is plain matching, greedy.
*/
function meet$1(a, b, isWild, fits) {
	const inA = a.some(isWild);
	const inB = b.some(isWild);
	if (!inA && !inB) return a.length === b.length && a.every((symbol, at) => fits(symbol, b[at]));
	if (!inA) return matches(b, a, isWild, fits);
	if (!inB) return matches(a, b, isWild, fits);
	return headsFit(a, b, isWild, fits) && headsFit([...a].reverse(), [...b].reverse(), isWild, fits);
}
function headsFit(a, b, isWild, fits) {
	const length = Math.min(a.findIndex(isWild), b.findIndex(isWild));
	return a.slice(0, length).every((symbol, at) => fits(symbol, b[at]));
}
function matches(pattern, word, isWild, fits) {
	let inPattern = 0;
	let inWord = 0;
	let afterWild = -1;
	let resume = 0;
	while (inWord < word.length) {
		const symbol = pattern[inPattern];
		if (symbol !== void 0 && isWild(symbol)) {
			afterWild = ++inPattern;
			resume = inWord;
		} else if (symbol !== void 0 && fits(symbol, word[inWord])) {
			inPattern++;
			inWord++;
		} else if (afterWild >= 0) {
			inPattern = afterWild;
			inWord = ++resume;
		} else return false;
	}
	return pattern.slice(inPattern).every(isWild);
}
// lib/problems/paths.ts
/** A back-ticked span, or a run of anything that is not a separator. Braces may hold commas. */
const TOKEN$1 = /`([^`]+)`|((?:\{[^{}\s]*\}|[^\s,;·&`])+)/gu;
/** What follows is said not to be meant, up to the next separator. */
const EXCEPT = /\b(?:except|excluding|without|but not|not)\b[^,;·)]*/giu;
/** Files that are known by their whole name. */
const NAMED = /^(?:Dockerfile|Makefile|Procfile|LICENSE|README|CHANGELOG)$/;
/** Words with a slash that are no paths. */
const PROSE = /^(?:and\/or|read\/write|i\/o|n\/a|client\/server|input\/output)$/i;
/** Longer than any path on common file systems is by far: a line of something else. */
const LONGEST$1 = 500;
/**
* The paths and globs in an Owns cell, as written: back-ticked or bare, split on commas and `·`. Parentheses may be
* part of a path (`src/app/(shop)/`); prose around paths is none.
*/
function ownedPaths(owns) {
	return pathsIn(owns.replace(EXCEPT, " "), true);
}
/**
* An Owns cell without one of its paths, everything else as written; undefined where it cannot be taken out without
* touching another.
*/
function withoutPath(owns, path) {
	const all = ownedPaths(owns);
	return [`\`${path}\``, path].filter((written) => owns.includes(written)).map((written) => joined$1(owns.replace(written, "\0"))).find((rest) => {
		const left = new Set(ownedPaths(rest));
		return left.size === all.length - 1 && !left.has(path) && [...left].every((other) => all.includes(other));
	});
}
/** Closes the gap: one separator of the two around it goes, and the last one of a cell. */
const joined$1 = (owns) => owns.replace(/\s*[,·]\s*\u0000|^\u0000\s*[,·]\s*|\u0000/u, "").replace(/ {2,}/g, " ").trim();
/** Paths that a text mentions: those with a slash or a file's ending. Web addresses and routes (`/login`) are none. */
function mentionedPaths(text) {
	return pathsIn(text, false).filter((path) => !path.startsWith("/"));
}
function pathsIn(text, quotedIsPath) {
	const found = /* @__PURE__ */ new Set();
	for (const [, quoted, bare] of text.replace(/\\([!-/:-@[-`{-~])/g, "$1").matchAll(TOKEN$1)) {
		const tokens = quoted === void 0 ? [tidy(bare ?? "")] : quoted.split(/,(?![^{]*\})/).map((part) => part.trim());
		for (const token of tokens) if (token && token.length <= LONGEST$1 && (quoted !== void 0 && quotedIsPath || looksLikePath(token))) found.add(token);
	}
	return [...found];
}
/** Without the punctuation of the sentence around it and without parentheses that only wrap it. */
function tidy(word) {
	let path = word.replace(/^["'“”]+/u, "").replace(/(?<=[^.])[.:!?"'“”]+$/u, "");
	if (path.startsWith("(") && (path.endsWith(")") || !path.includes(")"))) path = path.slice(1).replace(/\)$/, "");
	if (path.endsWith(")") && !path.includes("(")) path = path.slice(0, -1);
	return path;
}
const looksLikePath = (word) => /[\p{L}\p{N}*_]/u.test(word) && !/^[a-z][a-z+.-]*:\/\//i.test(word) && !PROSE.test(word) && (word.includes("/") || isFileName(word));
/** `main.py`, `*.ts`, `.env`, `Dockerfile`; but not `e.g` or `v1.2`. */
const isFileName = (word) => NAMED.test(word) || /^\.[a-z][\w.-]*$/i.test(word) || /^[\w*?@.-]*[\w*?]\.[a-z][a-z0-9]{0,9}$/i.test(word) && !/^(?:[a-z]\.)+[a-z]$/i.test(word);
// lib/problems/ownership.ts
const cache$1 = /* @__PURE__ */ new WeakMap();
/**
* Who owns what, by the Owns cells. Plain paths are looked up folder by folder and only globs are tried one by one,
* so that long lists of paths stay quick.
*/
function ownership({ streams }) {
	const known = cache$1.get(streams);
	if (known) return known;
	const all = streams.flatMap((stream) => ownedPaths(stream.owns).map((path) => ({
		stream,
		path
	})));
	const globs = all.filter(({ path }) => isGlob(path));
	const plain = /* @__PURE__ */ new Map();
	for (const owned of all) if (!isGlob(owned.path)) {
		const there = plain.get(clean(owned.path));
		if (there) there.push(owned);
		else plain.set(clean(owned.path), [owned]);
	}
	const plainAbove = (path) => foldersOf(path).flatMap((folder) => plain.get(folder) ?? []);
	const built = {
		ownersOf: (path) => [...new Set([...plainAbove(path), ...globs.filter((glob) => isInside(path, glob.path))].map(({ stream }) => stream))],
		shared: pairs([...all.flatMap((owned) => isGlob(owned.path) ? [] : plainAbove(owned.path).map((above) => [owned, above])), ...globs.flatMap((glob) => all.filter((owned) => owned !== glob && pathsMeet(owned.path, glob.path)).map((owned) => [owned, glob]))], streams)
	};
	cache$1.set(streams, built);
	return built;
}
const clean = (path) => path.split("/").filter((part) => part !== "" && part !== ".").join("/");
/** A path and every folder it lies in, the outermost first. */
function foldersOf(path) {
	const parts = clean(path).split("/");
	return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
/** Meetings by pair of streams, in the order of the table. */
function pairs(meetings, streams) {
	const rank = new Map(streams.map((stream, index) => [stream, index]));
	const placeOf = (stream) => rank.get(stream) ?? 0;
	const found = /* @__PURE__ */ new Map();
	for (const [a, b] of meetings) {
		if (a.stream === b.stream) continue;
		const [first, second] = placeOf(a.stream) < placeOf(b.stream) ? [a, b] : [b, a];
		const key = `${first.stream.id} ${second.stream.id}`;
		const pair = found.get(key) ?? {
			first: first.stream,
			second: second.stream,
			meetings: []
		};
		found.set(key, pair);
		if (!pair.meetings.some(({ inFirst, inSecond }) => inFirst === first.path && inSecond === second.path)) pair.meetings.push({
			inFirst: first.path,
			inSecond: second.path
		});
	}
	return [...found.values()].sort((a, b) => placeOf(a.first) - placeOf(b.first) || placeOf(a.second) - placeOf(b.second));
}
// lib/problems/rules/foreign-path.ts
/** A chunk names a path that another stream owns and its own does not. */
const foreignPath = {
	code: "foreign-path",
	severity: "warning",
	find: (plan) => plan.phases.flatMap((phase) => phase.chunks.flatMap((chunk) => foreign(plan, phase, chunk)))
};
function foreign(plan, phase, chunk) {
	if (typeof chunk.stream !== "string") return [];
	const owners = /* @__PURE__ */ new Map();
	for (const path of mentions(chunk)) {
		const streams = ownership(plan).ownersOf(path);
		const [owner] = streams;
		if (!owner || streams.some(({ id }) => id === chunk.stream)) continue;
		owners.set(owner, [...owners.get(owner) ?? [], path]);
	}
	return [...owners].map(([owner, paths]) => ({
		message: `${nameOf$2(chunk)} names ${enumerate(paths.map((path) => `“${path}”`))}, which ${quote(owner.name)} owns; move the work to ${quote(owner.name)}, or say what it needs from there.`,
		at: [chunk.id, owner.id],
		fixes: owners.size > 1 ? [] : [{
			title: `Move it to ${quote(owner.name)}`,
			commands: [{
				type: "chunk.move",
				chunks: [chunk.id],
				phase: phase.id,
				stream: owner.id
			}]
		}]
	}));
}
const mentions = ofChunk((chunk) => [...new Set([
	chunk.title,
	chunk.outcome ?? "",
	chunk.row?.summary ?? "",
	...texts$1(chunk.subtasks)
].flatMap(mentionedPaths))]);
const texts$1 = (subtasks) => subtasks.flatMap(({ text, subtasks: inner }) => [text, ...texts$1(inner)]);
// lib/problems/rules/handoff-during.ts
/** `During …` is no moment that anything could trigger. */
const handoffDuring = {
	code: "handoff-during",
	severity: "warning",
	find: (plan) => plan.handoffs.flatMap((handoff) => {
		const { when } = handoff;
		if ("text" in when || when.verb !== "during") return [];
		const name = momentName(plan, when.of);
		return [{
			message: `${handoffName$1(plan, handoff)} happens during ${name}, which nothing triggers; say after which chunk or phase it is due.`,
			at: [handoff.id],
			fixes: [{
				title: `Make it after ${name}`,
				commands: [{
					type: "handoff.edit",
					handoff: handoff.id,
					when: {
						verb: "after",
						of: when.of
					}
				}]
			}]
		}];
	})
};
function momentName(plan, id) {
	const { phases, chunks } = lookup(plan);
	const phase = phases.get(id)?.phase;
	const chunk = chunks.get(id)?.chunk;
	return phase ? phaseName$1(phase) : chunk ? nameOf$2(chunk) : "something that is gone";
}
// lib/problems/rules/handoff-to-all.ts
/** `To: all` reaches nobody: each agent looks for handoffs to its own name. */
const handoffToAll = {
	code: "handoff-to-all",
	severity: "warning",
	find: (plan) => plan.handoffs.filter(({ to }) => to === "all").map((handoff) => {
		const others = plan.streams.filter(({ id }) => !handoff.from.includes(id));
		const names = others.map(({ name }) => quote(name));
		return {
			message: `${handoffName$1(plan, handoff)} reaches nobody, since agents look for their own name; name ${names.length > 0 ? enumerate(names, 5) : "who gets it"} instead.`,
			at: [handoff.id],
			fixes: others.length === 0 ? [] : [{
				title: `Name ${enumerate(names)}`,
				commands: [{
					type: "handoff.expand",
					handoff: handoff.id
				}]
			}]
		};
	})
};
// lib/problems/deletion.ts
/** The fix that takes a handoff out of the plan. */
const deletion = ({ id }) => ({
	title: "Delete the handoff",
	commands: [{
		type: "handoff.delete",
		handoff: id
	}]
});
// lib/problems/rules/handoff-without-receiver-work.ts
/** A stream is to be told something after its last chunk is done. */
const handoffWithoutReceiverWork = {
	code: "handoff-without-receiver-work",
	severity: "warning",
	find: (plan) => plan.handoffs.flatMap((handoff) => {
		const moment = momentOf(plan, handoff);
		if (!moment || handoff.to === "all") return [];
		const earliest = moment.isOver ? moment.phase + 1 : moment.phase;
		return handoff.to.filter((ref) => typeof ref === "string").filter((id) => (reaches(plan).get(id)?.last ?? -1) < earliest).map((id) => ({
			message: `${handoffName$1(plan, handoff)} comes when ${quoteStream(plan, id)} has no chunk left to use it in; make it earlier or drop it.`,
			at: [handoff.id, id],
			fixes: [leaveOut(plan, handoff, id)]
		}));
	})
};
/** Without that receiver; without any, there is nothing left to hand over. */
function leaveOut(plan, handoff, id) {
	const to = handoff.to === "all" ? [] : handoff.to.filter((ref) => ref !== id);
	if (to.length === 0) return deletion(handoff);
	return {
		title: `Leave out ${quoteStream(plan, id)}`,
		commands: [{
			type: "handoff.edit",
			handoff: handoff.id,
			to
		}]
	};
}
// lib/problems/rules/handoff-without-sender-work.ts
/** A stream is to hand something over before it has done any work. */
const handoffWithoutSenderWork = {
	code: "handoff-without-sender-work",
	severity: "warning",
	find: (plan) => plan.handoffs.flatMap((handoff) => {
		const moment = momentOf(plan, handoff);
		if (!moment) return [];
		return handoff.from.filter((ref) => typeof ref === "string").filter((id) => (reaches(plan).get(id)?.first ?? Infinity) > moment.phase).map((id) => ({
			message: `${handoffName$1(plan, handoff)} comes before ${quoteStream(plan, id)} has done any chunk; make it later, or let somebody else hand over.`,
			at: [handoff.id, id],
			fixes: [...later(plan, handoff), deletion(handoff)]
		}));
	})
};
/** After the first phase by which all who hand over have worked, if those who get it work on after that. */
function later(plan, { id, from, to }) {
	const index = Math.max(...from.map((ref) => (typeof ref === "string" ? reaches(plan).get(ref)?.first : void 0) ?? Infinity));
	const phase = plan.phases[index];
	const isUseful = to === "all" || to.every((ref) => typeof ref === "string" && (reaches(plan).get(ref)?.last ?? -1) > index);
	if (!phase || !isUseful) return [];
	return [{
		title: `Make it after ${phaseName$1(phase)}`,
		commands: [{
			type: "handoff.edit",
			handoff: id,
			when: {
				verb: "after",
				of: phase.id
			}
		}]
	}];
}
// lib/problems/says-how.ts
/** A file by its name, back-ticked or bare. Names of products that end like a file are none. */
const FILE = new RegExp(`(?<![\\w/.-])(?!(?:node|next|vue|nuxt|react|express|three|d3|chart|moment|alpine|ember|backbone|socket|ember|p5|solid|nest)\\.js\\b)[\\w@()[\\]/.-]*\\w\\.(?:tsx?|jsx?|mjs|cjs|py|rb|go|rs|java|kts?|swift|c|cc|cpp|h|hpp|cs|php|sql|sh|ps1|ya?ml|json|toml|xml|html?|s?css|less|vue|svelte|prisma|proto|graphql|tf|exs?|lua|dart|scala|ipynb|ini|env)(?![\\w/])`, "i");
const CREATING = /^(?:[^\w]*(?:then|and|also)?\s*)(?:create|add|write|make|introduce|generate|implement|build|put|new|set up)\b/i;
const LINE = /(?:(?:\b(?:at|on|near|around|after|before|from|in|see|to)|[,(])\s+lines?\s+\d+|\.\w+:\d+\b|#L\d+\b|\.\w+`?,?\s+lines?\s+\d+)/i;
const LIMIT = /\b(?:max|maximum|limit|limited|most|up to|under|below|fewer|less|budget|cap|within|no more)\b|[<≤]/i;
const TOKENS = /\b(\d[\d,._]*)(\s*k)?[\s-]*tokens?\b/i;
const KNOB = /\b(?:temperature|top[_ -]?[pk]|max[_ -]?tokens|(?:frequency|presence)[_ -]penalty|seed|batch[_ -]size|learning[_ -]rate|epochs|n[_ -]estimators)`?\s*(?:=|:|to|of|at|is)?\s*`?\d/i;
/** `max_retries = 3`, `poolSize: 10`, `--workers 4`: a name that only code has, and its value. */
const ASSIGNED = /(?:\b[a-z]+(?:_[a-z]+)+|\b[a-z]+(?:[A-Z][a-z]+)+)`?\s*(?:=|:|to|of|at)\s*`?\d|\b\w+=\d|(?:^|\s|`)--[a-z][\w-]*[ =]\d/;
/**
* What makes a sub-task say HOW instead of WHAT, in words; undefined if nothing does. It looks for the four kinds
* the format's guide warns of: a file to create, a line number, a token limit, the value of a parameter.
*/
function saysHow(text) {
	if (LINE.test(text)) return "a line number";
	if (limitsTokens(text)) return "a token limit";
	if (KNOB.test(text) || ASSIGNED.test(text)) return "the value of a parameter";
	if (CREATING.test(text) && FILE.test(text)) return "a file to create";
}
/** A number of tokens that is a limit: called one, or too large to be a count of access tokens. */
function limitsTokens(text) {
	const [, digits = "", kilo] = TOKENS.exec(text) ?? [];
	if (digits === "") return false;
	const count = Number(digits.replace(/[,._]/g, "")) * (kilo ? 1e3 : 1);
	return count >= 50 && (LIMIT.test(text) || count >= 100);
}
// lib/problems/rules/how-subtask.ts
/** Sub-tasks say what is to happen; files, lines and numbers are found by whoever has the code open. */
const howSubtask = {
	code: "how-subtask",
	severity: "advice",
	find: (plan) => chunksOf(plan).flatMap((chunk) => told$5(chunk).map(({ text, how }) => ({
		message: `A sub-task of ${nameOf$2(chunk)} gives ${how}: ${quote(text)}; say what is to happen and leave the how to the agent.`,
		at: [chunk.id]
	}))),
	crowd: (count, total) => `${count} of ${total} chunks have sub-tasks that say how; say what is to happen and leave the how to the agent.`
};
const told$5 = ofChunk((chunk) => [...walk(chunk.subtasks)]);
function* walk(subtasks) {
	for (const { text, subtasks: inner } of subtasks) {
		const how = saysHow(text);
		if (how !== void 0) yield {
			text,
			how
		};
		yield* walk(inner);
	}
}
// lib/problems/rules/implied-dependency.ts
/**
* A chunk waits for two others of its phase, one of which waits for the other anyway. Naming chunks of earlier
* phases is never too much: it tells whose output is needed.
*/
const impliedDependency = {
	code: "implied-dependency",
	severity: "advice",
	find: ({ phases }) => phases.flatMap(impliedIn)
};
function impliedIn(phase) {
	const place = new Map(phase.chunks.map(({ id }, index) => [id, index]));
	const targets = phase.chunks.map((chunk) => [...new Set(chunkTargets(chunk).flatMap((id) => place.get(id) ?? []))]);
	if (!targets.some(({ length }) => length > 1)) return [];
	const reachable = reach(targets);
	return phase.chunks.flatMap((chunk, index) => {
		const own = targets[index] ?? [];
		return own.flatMap((target) => {
			const over = own.find((other) => other !== target && has(reachable[other], target) && !has(reachable[target], other));
			const implied = phase.chunks[target];
			const by = over === void 0 ? void 0 : phase.chunks[over];
			return implied && by && target !== index ? [told$4(chunk, implied, by)] : [];
		});
	});
}
const told$4 = (chunk, implied, by) => ({
	message: `${nameOf$2(chunk)} waits for ${nameOf$2(implied)} anyway, through ${nameOf$2(by)}; naming ${nameOf$2(by)} is enough.`,
	at: [
		chunk.id,
		implied.id,
		by.id
	],
	fixes: [{
		title: `Leave out ${nameOf$2(implied)}`,
		commands: [{
			type: "dependency.remove",
			chunk: chunk.id,
			on: {
				on: "chunk",
				chunk: implied.id
			}
		}]
	}]
});
const has = (places, place) => ((places?.[place >>> 5] ?? 0) >>> (place & 31) & 1) === 1;
/** For each chunk all it waits for; a chunk in a ring with others may lack some of them, which is a problem of its own. */
function reach(targets) {
	const words = Math.ceil(targets.length / 32);
	const found = targets.map(() => new Uint32Array(words));
	for (const at of targetsFirst(targets)) for (const target of targets[at] ?? []) {
		const places = found[at];
		if (!places) continue;
		places[target >>> 5] = (places[target >>> 5] ?? 0) | 1 << (target & 31);
		found[target]?.forEach((bits, word) => places[word] = (places[word] ?? 0) | bits);
	}
	return found;
}
/** All places, each after those it waits for. */
function targetsFirst(targets) {
	const order = [];
	const entered = /* @__PURE__ */ new Set();
	for (const root of targets.keys()) {
		const stack = entered.has(root) ? [] : [{
			at: root,
			next: 0
		}];
		entered.add(root);
		for (let top = stack.at(-1); top; top = stack.at(-1)) {
			const child = targets[top.at]?.[top.next++];
			if (child === void 0) {
				order.push(top.at);
				stack.pop();
			} else if (!entered.has(child)) {
				entered.add(child);
				stack.push({
					at: child,
					next: 0
				});
			}
		}
	}
	return order;
}
// lib/problems/joins.ts
/** Offers to make a lone row and a lone item of one phase one chunk, if their titles are alike or no other is lone. */
function joins(phase, chunk) {
	const lone = phase.chunks.filter((other) => chunk.item ? !other.item : other.item && !other.row);
	const like = nearest$1(lone.map((other) => [other.title, other]), chunk.title);
	const twins = phase.chunks.filter((other) => chunk.item ? other.item && !other.row : !other.item);
	const other = like ?? (lone.length === 1 && twins.length === 1 ? lone[0] : void 0);
	if (!other) return [];
	const [row, item] = chunk.item ? [other, chunk] : [chunk, other];
	return [{
		title: `Join it with ${nameOf$2(other)}`,
		commands: [{
			type: "chunk.join",
			row: row.id,
			item: item.id
		}]
	}];
}
// lib/problems/rules/item-without-row.ts
/** A chunk has an item, its phase has a table, and the table does not list it. Fine where there is no table. */
const itemWithoutRow = {
	code: "item-without-row",
	severity: "warning",
	find: (plan) => plan.phases.flatMap((phase) => phase.columns === void 0 ? [] : phase.chunks.filter((chunk) => chunk.item && !chunk.row).map((chunk) => ({
		message: `${nameOf$2(chunk)} is missing from the table of ${phaseName$1(phase)}; add a row for it.`,
		at: [chunk.id, phase.id],
		fixes: [...joins(phase, chunk), {
			title: "Add the row",
			commands: [{
				type: "chunk.complete",
				chunk: chunk.id
			}]
		}]
	}))),
	crowd: (count, total) => `${count} of ${total} chunks are missing from their phase's table; add a row for each.`,
	crowdFix: "Add all rows"
};
// lib/problems/estimate.ts
const LABEL = /^(?:est\.?|estimates?|estimated(?: time| hours)?|effort|time|duration|hours)(?: \((?:h|hours?|d|days?)\))?$/i;
const VALUE = /(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|to)\s*(\d+(?:[.,]\d+)?))?\s*(m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?)?\b/i;
/** A day of work. */
const DAY = 8;
/**
* What a chunk is said to take, in hours: an `Est.` column or field such as `2h`, `30 min`, `1.5 d`, `2-3h` (the
* longer counts). A bare number means hours. Undefined where nothing is said.
*/
const estimatedHours = ofChunk(({ extra, row }) => {
	const estimate = [...extra, ...row?.extra ?? []].find(({ label, value }) => LABEL.test(label.trim()) && /\d/.test(value));
	const [, from, to, unit = ""] = VALUE.exec(estimate?.value ?? "") ?? [];
	if (!estimate || from === void 0) return void 0;
	const amount = Number((to ?? from).replace(",", "."));
	const meant = unit || (/\((d)/i.exec(estimate.label)?.[1] ?? "h");
	return /^m/i.test(meant) ? amount / 60 : /^d/i.test(meant) ? amount * DAY : amount;
});
// lib/problems/rules/large-estimate.ts
/** A chunk that takes more than eight hours is too large for one go. */
const largeEstimate = {
	code: "large-estimate",
	severity: "advice",
	find: (plan) => chunksOf(plan).filter((chunk) => (estimatedHours(chunk) ?? 0) > 8).map((chunk) => ({
		message: `${nameOf$2(chunk)} takes more than eight hours; split it.`,
		at: [chunk.id]
	})),
	crowd: (count, total) => `${count} of ${total} chunks take more than eight hours; split them.`
};
// lib/problems/rules/later-phase.ts
/** A chunk waits for a later phase or for a chunk in one, which cannot start before this chunk is done. */
const laterPhase = {
	code: "later-phase",
	severity: "error",
	find: (plan) => plan.phases.flatMap((phase, index) => phase.chunks.flatMap((chunk) => chunk.dependsOn.flatMap((dependency) => {
		const later = laterThan(plan, index, dependency);
		return later ? [waitsForLater(plan, chunk, phase, dependency, later)] : [];
	})))
};
function laterThan(plan, index, dependency) {
	if (dependency.on === "unresolved") return void 0;
	if (dependency.on === "phase") {
		const target = lookup(plan).phases.get(dependency.phase);
		return target && target.index > index ? { phase: target.phase } : void 0;
	}
	const target = lookup(plan).chunks.get(dependency.chunk);
	return target && target.phaseIndex > index ? {
		phase: target.phase,
		chunk: target.chunk
	} : void 0;
}
function waitsForLater(plan, chunk, phase, dependency, later) {
	const target = later.chunk ? `${nameOf$2(later.chunk)} in ${phaseName$1(later.phase)}` : phaseName$1(later.phase);
	return {
		message: `${nameOf$2(chunk)} in ${phaseName$1(phase)} waits for ${target}, which starts only after it; move one of them or let it wait no longer.`,
		at: later.chunk ? [chunk.id, later.chunk.id] : [chunk.id, later.phase.id],
		fixes: [...moves(plan, chunk, later), {
			title: later.chunk ? `Stop waiting for ${nameOf$2(later.chunk)}` : `Stop waiting for ${phaseName$1(later.phase)}`,
			commands: [{
				type: "dependency.remove",
				chunk: chunk.id,
				on: dependency
			}]
		}]
	};
}
/** Where the chunk would have to stand: right after the chunk it waits for, or in the phase after the phase. */
function moves(plan, chunk, later) {
	const home = later.chunk ? later.phase : plan.phases[(lookup(plan).phases.get(later.phase.id)?.index ?? 0) + 1];
	if (!home) return [];
	return [{
		title: `Move ${nameOf$2(chunk)} to ${phaseName$1(home)}`,
		commands: [{
			type: "chunk.move",
			chunks: [chunk.id],
			phase: home.id,
			...later.chunk && { place: { after: later.chunk.id } }
		}]
	}];
}
// lib/problems/rules/listed-before-its-dependency.ts
/** A chunk stands above one of its own phase that it waits for; agents work from top to bottom. */
const listedBeforeItsDependency = {
	code: "listed-before-its-dependency",
	severity: "warning",
	find: (plan) => plan.phases.flatMap((phase) => {
		const place = new Map(phase.chunks.map((chunk, index) => [chunk.id, index]));
		return phase.chunks.flatMap((chunk, index) => {
			return told$3(plan, phase, chunk, [...new Set(chunkTargets(chunk))].flatMap((id) => place.get(id) ?? []).filter((target) => target > index).sort((a, b) => a - b).flatMap((target) => phase.chunks[target] ?? []));
		});
	}),
	crowd: (count, total) => `${count} of ${total} chunks are listed before something they wait for; list what comes first above.`
};
function told$3(plan, phase, chunk, below) {
	const targets = below.filter((target) => !pathOfWaits(plan, target.id, chunk.id));
	const last = targets[targets.length - 1];
	if (!last) return [];
	const finding = {
		message: `${nameOf$2(chunk)} is listed before ${enumerate(targets.map(nameOf$2))}, which it waits for; move it below.`,
		at: [chunk.id, ...targets.map(({ id }) => id)]
	};
	if (!chunk.item && !last.row) return [finding];
	const move = {
		type: "chunk.move",
		chunks: [chunk.id],
		phase: phase.id,
		place: { after: last.id }
	};
	return [{
		...finding,
		fixes: [{
			title: `Move it below ${nameOf$2(last)}`,
			commands: [move]
		}]
	}];
}
// lib/problems/rules/long-outcome.ts
const MOST$2 = 2;
/** An outcome of more than two sentences says how, or is two chunks. */
const longOutcome = {
	code: "long-outcome",
	severity: "advice",
	find: (plan) => chunksOf(plan).filter((chunk) => sentences$1(chunk) > MOST$2).map((chunk) => ({
		message: `The outcome of ${nameOf$2(chunk)} has ${sentences$1(chunk)} sentences; say what works in one or two.`,
		at: [chunk.id]
	})),
	crowd: (count, total) => `The outcomes of ${count} of ${total} chunks are longer than two sentences; say what works in one or two.`
};
/** An end is a stop after a word of some length (so no `e.g.`) and before a capital, or a full-width stop. */
const END = /(?:(?<=[\p{L}\p{N})”"'’\]]{2})[.!?]+["”')]*\s+(?=["“'(]?[\p{Lu}\p{N}])|[。！？])/gu;
const sentences$1 = ofChunk(({ outcome = "" }) => plain(outcome).split(END).filter((part) => part.trim() !== "").length);
// lib/problems/rules/no-handoffs.ts
/** Several streams work, and nothing is ever handed over. */
const noHandoffs = {
	code: "no-handoffs",
	severity: "warning",
	find: (plan) => {
		const working = reaches(plan).size;
		return working < 2 || plan.handoffs.length > 0 ? [] : [{
			message: `${working} streams work on this plan and nothing is handed over between them; say under Communication who tells whom what, and when.`,
			at: []
		}];
	}
};
// lib/problems/rules/no-outcome.ts
/** Neither item nor table says what success looks like. */
const noOutcome = {
	code: "no-outcome",
	severity: "warning",
	find: (plan) => chunksOf(plan).filter(hasNone$1).map((chunk) => ({
		message: `${nameOf$2(chunk)} has no outcome; say in a sentence what works once it is done.`,
		at: [chunk.id]
	})),
	crowd: (count, total) => `${count} of ${total} chunks have no outcome; say in a sentence what works once each is done.`
};
const hasNone$1 = ({ outcome = "", row }) => isNone(outcome) && isNone(row?.summary ?? "");
// lib/problems/rules/no-skills-field.ts
/** An item does not say which skills to load; `Skills: —` says that there are none. */
const noSkillsField = {
	code: "no-skills-field",
	severity: "warning",
	find: (plan) => chunksOf(plan).filter(hasNone).map((chunk) => ({
		message: `${nameOf$2(chunk)} does not say which skills to load; add a Skills field, with — for none.`,
		at: [chunk.id],
		fixes: [fix$1(plan, chunk)]
	})),
	crowd: (count, total) => `${count} of ${total} chunks do not say which skills to load; add a Skills field to each, with — for none.`,
	crowdFix: "Add the field to all, with the skills of their streams"
};
/** What stands in a table only has no fields to miss; one may keep its skills in a column of the table. */
const hasNone = ({ item, skills, row }) => item && skills === void 0 && !row?.extra.some(({ label, value }) => /^skills$/i.test(label) && value !== "");
/** The skills of its stream, which an agent of that stream loads anyway. */
function fix$1(plan, chunk) {
	const { stream } = chunk;
	const skills = (typeof stream === "string" ? lookup(plan).streams.get(stream)?.skills : void 0) ?? [];
	return {
		title: skills.length > 0 ? `Say ${enumerate(skills.map(quote))}` : "Say none",
		commands: [{
			type: "chunk.edit",
			chunk: chunk.id,
			skills
		}]
	};
}
// lib/plan/annotation.ts
/** Whether a phase's heading says what it is blocked by. */
const saysBlockedBy = (phase) => phase?.annotation?.some((part) => typeof part === "object" && "phaseBefore" in part) ?? false;
/**
* The words in a phase's trailing parenthesis; undefined where it has none. Where nothing comes before, the clause
* that names the phase before is left out, and the phase remembers it.
*/
function annotationText(plan, phase) {
	if (!phase.annotation) return void 0;
	const before = phaseBefore(plan, phase.id);
	if (before || !saysBlockedBy(phase)) return phase.annotation.map((part) => partText(plan, part, before)).join("");
	const words = phase.annotation.map((part) => typeof part === "object" && "phaseBefore" in part ? "\0" : partText(plan, part, void 0)).join("").split(/([,;])/).filter((_, at) => at % 2 === 0).filter((clause) => !clause.includes("\0")).map((clause) => clause.trim()).join(", ");
	return words === "" ? void 0 : words;
}
function partText(plan, part, before) {
	if (typeof part === "string") return part;
	const { phases, streams } = lookup(plan);
	if ("stream" in part) return streams.get(part.stream)?.name ?? "";
	return `Phase ${("phase" in part ? phases.get(part.phase)?.phase.number : before?.number) ?? "?"}`;
}
const SIGN_OF_ANNOTATION = /\b(?:parallel|sequential|blocked|deferred|after)\b/i;
/** Whether words in a trailing parenthesis would be read as an annotation and not as part of the name. */
const readsAsAnnotation = (words, streams) => SIGN_OF_ANNOTATION.test(words) || namesIn$1(words, streams).some((name) => new RegExp(wholeWord(name), "iu").test(words));
/** Splits an annotation at what may be renamed: streams, the phase before, other phases. */
function readAnnotation(words, plan, before) {
	const longestFirst = [...namesIn$1(words, plan.streams.map(({ name }) => name))].sort((a, b) => b.length - a.length);
	const sign = new RegExp([String.raw`\bPhase[ \t]+\d+\b`, ...longestFirst.map(wholeWord)].join("|"), "giu");
	const parts = [];
	let from = 0;
	for (const found of words.matchAll(sign)) {
		const part = partOf$1(found[0], plan, before);
		if (!part) continue;
		if (found.index > from) parts.push(words.slice(from, found.index));
		parts.push(part);
		from = found.index + found[0].length;
	}
	if (from < words.length) parts.push(words.slice(from));
	return parts;
}
function partOf$1(word, plan, before) {
	const number = /^Phase[ \t]+(\d+)$/i.exec(word)?.[1];
	if (number !== void 0 && Number(number) === before?.number) return { phaseBefore: true };
	const phase = number === void 0 ? void 0 : plan.phases.find((own) => own.number === Number(number));
	if (phase) return { phase: phase.id };
	const stream = plan.streams.find(({ name }) => name === word);
	return stream && { stream: stream.id };
}
const wholeWord = (name) => String.raw`(?<![\p{L}\p{N}_-])${name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}(?![\p{L}\p{N}_-])`;
/** Those of some names that stand in a text at all: a pattern of all streams, for each phase, would be slow. */
function namesIn$1(words, names) {
	const lower = words.toLowerCase();
	return names.filter((name) => name !== "" && lower.includes(name.toLowerCase()));
}
// lib/problems/rules/parallel-with-one-stream.ts
/** A heading says "(parallel)", but all chunks of the phase are one stream's, whose agent works on one at a time. */
const parallelWithOneStream = {
	code: "parallel-with-one-stream",
	severity: "advice",
	find: (plan) => plan.phases.flatMap((phase) => {
		const only = onlyStream(phase);
		return !saysParallel(phase) || only === void 0 ? [] : [{
			message: `${phaseName$1(phase)} says “parallel”, but all its chunks are on ${quoteStream(plan, only)}; spread them over streams or drop the word.`,
			at: [phase.id],
			fixes: dropping(plan, phase)
		}];
	}),
	crowd: (count, total) => `${count === total ? total === 2 ? "Both" : "All" : `${count} of ${total}`} phases say “parallel” although each has the chunks of one stream only; spread them over streams or drop the word.`,
	crowdFix: "Drop “parallel” from all"
};
const saysParallel = ({ annotation = [] }) => annotation.some((part) => typeof part === "string" && /\bparallel\b/i.test(part) && !/\b(?:not|no|non-?)\s*parallel/i.test(part));
/** The annotation without the word, where it still reads as one. */
function dropping(plan, phase) {
	const words = (annotationText(plan, phase) ?? "").replace(/\bparallel\b\s*[,;:—–-]?\s*/i, "").replace(/[\s,;:—–-]+$/, "");
	const names = plan.streams.map(({ name }) => name);
	if (words !== "" && !readsAsAnnotation(words, names)) return [];
	return [{
		title: "Drop “parallel”",
		commands: [{
			type: "phase.edit",
			phase: phase.id,
			annotation: words === "" ? null : words
		}]
	}];
}
/** The one stream all chunks are on; undefined if there are several, or none is named. */
function onlyStream({ chunks }) {
	const names = new Map(chunks.map(({ stream }) => [typeof stream === "object" ? stream.unknown : stream ?? "", stream]));
	const [only] = names.values();
	return names.size === 1 ? only : void 0;
}
// lib/problems/rules/phase-order.ts
/** Phase numbers that repeat or go backwards. A gap is fine: it keeps its meaning. */
const phaseOrder = {
	code: "phase-order",
	severity: "error",
	find: ({ phases }) => phases.flatMap((phase, index) => {
		const before = phases[index - 1];
		if (!before) return [];
		const same = phases.slice(0, index).find(({ number }) => number === phase.number);
		if (same) return [{
			message: `Two phases have the number ${phase.number}; number them in the order they run.`,
			at: [phase.id, same.id]
		}];
		return phase.number < before.number ? [{
			message: `${phaseName$1(phase)} stands after ${phaseName$1(before)}; number the phases in the order they run.`,
			at: [phase.id, before.id]
		}] : [];
	})
};
// lib/problems/rules/phase-too-early.ts
/** Work of a later phase is ticked while an earlier phase has open chunks. */
const phaseTooEarly = {
	code: "phase-too-early",
	severity: "warning",
	find: (plan) => {
		const open = [];
		return plan.phases.flatMap((phase, index) => {
			const found = begunBefore(plan, index, open);
			open.push(...phase.chunks.filter(({ done }) => done === false));
			return found;
		});
	}
};
function begunBefore(plan, index, open) {
	const phase = plan.phases[index];
	const ticked = phase?.chunks.filter(({ done }) => done) ?? [];
	const [only, ...more] = open;
	if (!phase || ticked.length === 0 || !only) return [];
	return [{
		message: `${phaseName$1(phase)} has begun with ${enumerate(ticked.map(nameOf$2))}, but ${enumerate(open.map(nameOf$2))} before it ${more.length > 0 ? "are" : "is"} not done; tick what is done, or untick what is not.`,
		at: [phase.id, ...ticked.map(({ id }) => id)],
		fixes: [{
			title: ticked.length === 1 ? `Untick ${nameOf$2(ticked[0] ?? only)}` : `Untick all of ${phaseName$1(phase)}`,
			commands: ticked.map(({ id }) => ({
				type: "chunk.tick",
				chunk: id,
				done: false
			}))
		}, ...more.length === 0 ? [{
			title: `Tick ${nameOf$2(only)} too`,
			commands: [{
				type: "chunk.tick",
				chunk: only.id,
				done: true
			}]
		}] : []]
	}];
}
// lib/problems/rules/repeated-dependency.ts
/**
* A chunk's dependencies say the same twice in one place. The plan holds each but once, so this is known from the
* opened text; it is over as soon as the chunk no longer waits for that.
*/
const repeatedDependency = {
	code: "repeated-dependency",
	severity: "advice",
	find: (plan, { repeatedTerms = [] }) => repeatedTerms.flatMap(({ chunk: id, text }) => {
		const at = lookup(plan).chunks.get(id);
		if (!at || !stillWaits(plan, at.chunk, at.phase.id, text)) return [];
		return [{
			message: `${nameOf$2(at.chunk)} says twice that it waits for ${quote(text)}; once is enough.`,
			at: [id]
		}];
	})
};
function stillWaits(plan, chunk, phase, text) {
	const target = resolveTerm(plan, text, phase);
	if (target.on === "barrier") return chunk.waitsForBarrier;
	return chunk.dependsOn.some((on) => on.on === "chunk" && target.on === "chunk" && on.chunk === target.chunk || on.on === "phase" && target.on === "phase" && on.phase === target.phase || on.on === "unresolved" && on.text === text);
}
// lib/problems/rules/row-without-item.ts
/** A chunk stands in its phase's table only, so there is nothing to tick and no place for outcome and sub-tasks. */
const rowWithoutItem = {
	code: "row-without-item",
	severity: "warning",
	find: (plan) => plan.phases.flatMap((phase) => phase.chunks.filter((chunk) => chunk.row && !chunk.item).map((chunk) => ({
		message: `${nameOf$2(chunk)} stands in the table only; add a checklist item for it below the table.`,
		at: [chunk.id],
		fixes: [...joins(phase, chunk), ...chunk.title === "" ? [] : [{
			title: "Add the item",
			commands: [{
				type: "chunk.complete",
				chunk: chunk.id
			}]
		}]]
	}))),
	crowd: (count, total) => `${count} of ${total} chunks stand in a table only; add a checklist item for each so that it can be ticked.`,
	crowdFix: "Add all items"
};
// lib/problems/rules/same-phase-barrier.ts
/** A chunk waits for the phase it is itself part of. */
const samePhaseBarrier = {
	code: "same-phase-barrier",
	severity: "error",
	find: (plan) => plan.phases.flatMap((phase) => phase.chunks.flatMap((chunk) => chunk.dependsOn.filter((dependency) => dependency.on === "phase" && dependency.phase === phase.id).map((dependency) => ({
		message: `${nameOf$2(chunk)} waits for ${phaseName$1(phase)}, which it is part of, and so can never start; remove that dependency.`,
		at: [chunk.id, phase.id],
		fixes: [{
			title: `Stop waiting for ${phaseName$1(phase)}`,
			commands: [{
				type: "dependency.remove",
				chunk: chunk.id,
				on: dependency
			}]
		}]
	}))))
};
// lib/problems/rules/self-dependency.ts
/** A chunk waits for itself. */
const selfDependency = {
	code: "self-dependency",
	severity: "error",
	find: (plan) => chunksOf(plan).flatMap((chunk) => chunk.dependsOn.filter((dependency) => dependency.on === "chunk" && dependency.chunk === chunk.id).map((dependency) => ({
		message: `${nameOf$2(chunk)} waits for itself and so can never start; remove that dependency.`,
		at: [chunk.id],
		fixes: [{
			title: "Stop waiting for itself",
			commands: [{
				type: "dependency.remove",
				chunk: chunk.id,
				on: dependency
			}]
		}]
	})))
};
// lib/problems/rules/shared-path.ts
/** Two streams own the same path: two agents would write the same files at the same time. */
const sharedPath = {
	code: "shared-path",
	severity: "error",
	find: (plan) => ownership(plan).shared.map((pair) => ({
		message: `${quote(pair.first.name)} and ${quote(pair.second.name)} both own ${enumerate(paths(pair))}, so two agents would write the same files; give it to one of them.`,
		at: [pair.first.id, pair.second.id],
		fixes: fixes(pair)
	}))
};
/** Of two paths that meet the deeper is told: it is where they meet. Not as inline markdown: a glob's stars stay. */
const paths = ({ meetings }) => [...new Set(meetings.map(({ inFirst, inSecond }) => `“${depth(inSecond) > depth(inFirst) ? inSecond : inFirst}”`))];
const depth = (path) => path.split("/").filter((part) => part !== "" && part !== ".").length;
/** To whom it can be given, the stream that owns less otherwise first: only what lies in the other's path is taken. */
function fixes({ first, second, meetings }) {
	const toFirst = give(first, second, meetings.map(({ inFirst, inSecond }) => [inFirst, inSecond]));
	const toSecond = give(second, first, meetings.map(({ inFirst, inSecond }) => [inSecond, inFirst]));
	return ownedPaths(second.owns).length < ownedPaths(first.owns).length ? [...toSecond, ...toFirst] : [...toFirst, ...toSecond];
}
function give(to, from, meetings) {
	if (!meetings.every(([kept, taken]) => isInside(taken, kept))) return [];
	let owns = from.owns;
	for (const taken of new Set(meetings.map(([, path]) => path))) owns = owns === void 0 ? void 0 : withoutPath(owns, taken);
	if (owns === void 0) return [];
	return [{
		title: `Give ${meetings.length > 1 ? "them" : "it"} to ${quote(to.name)}`,
		commands: [{
			type: "stream.edit",
			stream: from.id,
			owns
		}]
	}];
}
// lib/problems/rules/small-estimate.ts
/** A chunk that takes less than an hour is not worth handing out. */
const smallEstimate = {
	code: "small-estimate",
	severity: "advice",
	find: (plan) => chunksOf(plan).filter((chunk) => (estimatedHours(chunk) ?? Infinity) < 1).map((chunk) => ({
		message: `${nameOf$2(chunk)} takes less than an hour; merge it with a chunk it belongs to.`,
		at: [chunk.id]
	})),
	crowd: (count, total) => `${count} of ${total} chunks take less than an hour; merge what belongs together.`
};
// lib/problems/rules/stream-mismatch.ts
/** A chunk's table row and its checklist item name different streams; the item's is the one that counts. */
const streamMismatch = {
	code: "stream-mismatch",
	severity: "warning",
	find: (plan) => plan.phases.flatMap((phase) => phase.chunks.flatMap((chunk) => mismatch(plan, phase, chunk))),
	crowd: (count, total) => `${count} of ${total} chunks are on another stream in their item than in the table; the item's counts.`,
	crowdFix: "Keep what the items say"
};
function mismatch(plan, phase, chunk) {
	const inRow = chunk.row?.stream;
	const inItem = chunk.stream;
	if (!chunk.item || inRow === void 0 || inItem === void 0 || sameStream(inRow, inItem)) return [];
	const settle = (title, stream) => ({
		title: `${title} ${quote(streamName(plan, stream))}`,
		commands: [{
			type: "chunk.move",
			chunks: [chunk.id],
			phase: phase.id,
			stream
		}]
	});
	return [{
		message: `${nameOf$2(chunk)} is on ${quoteStream(plan, inItem)} in its item and on ${quoteStream(plan, inRow)} in the table; settle on one.`,
		at: [chunk.id],
		fixes: [settle("Keep", inItem), settle("Change to", inRow)]
	}];
}
// lib/problems/rules/stream-without-chunks.ts
/** A stream has nothing to do. */
const streamWithoutChunks = {
	code: "stream-without-chunks",
	severity: "warning",
	find: (plan) => plan.streams.filter(({ id }) => !reaches(plan).has(id)).map(({ id, name }) => ({
		message: `Stream ${quote(name)} has no chunks; give it work or take it out of the table.`,
		at: [id],
		fixes: [{
			title: `Delete ${quote(name)}`,
			commands: [{
				type: "stream.delete",
				stream: id,
				to: null
			}]
		}]
	}))
};
// lib/problems/rules/streams-never-parallel.ts
/** The plan defines streams, but no phase has chunks of two, so a single agent will do all the work. */
const streamsNeverParallel = {
	code: "streams-never-parallel",
	severity: "advice",
	find: ({ streams, phases }) => streams.length === 0 || phases.every(({ chunks }) => chunks.length === 0) || phases.some(usesTwo) ? [] : [{
		message: "No phase has chunks of two streams, so a single agent will do all of it; leave the streams out, or put chunks of different streams into one phase.",
		at: []
	}]
};
const usesTwo = ({ chunks }) => new Set(chunks.flatMap(({ stream }) => stream === void 0 ? [] : [typeof stream === "string" ? stream : `?${stream.unknown}`])).size > 1;
// lib/problems/rules/ticked-too-early.ts
/** A chunk is ticked although one it waits for by name is not. What has no box cannot be told and is let be. */
const tickedTooEarly = {
	code: "ticked-too-early",
	severity: "warning",
	find: (plan) => chunksOf(plan).flatMap((chunk) => chunk.done ? early(plan, chunk) : []),
	crowd: (count, total) => `${count} of ${total} chunks are ticked although something they wait for is not.`
};
function early(plan, chunk) {
	const open = chunkTargets(chunk).flatMap((id) => chunkOf$1(plan, id) ?? []).filter((target) => target.done === false);
	const [only, ...more] = open;
	if (!only) return [];
	const untick = {
		title: `Untick ${nameOf$2(chunk)}`,
		commands: [{
			type: "chunk.tick",
			chunk: chunk.id,
			done: false
		}]
	};
	const tick = {
		title: `Tick ${nameOf$2(only)} too`,
		commands: [{
			type: "chunk.tick",
			chunk: only.id,
			done: true
		}]
	};
	return [{
		message: `${nameOf$2(chunk)} is ticked, but it waits for ${enumerate(open.map(nameOf$2))}, not done yet; untick it or tick what it waits for.`,
		at: [chunk.id, ...open.map(({ id }) => id)],
		fixes: more.length === 0 ? [untick, tick] : [untick]
	}];
}
// lib/problems/rules/too-many-chunks.ts
/** Above this a medium feature is cut too fine. */
const MOST$1 = 10;
/** More than 10 chunks; 5 to 8 is the good range. */
const tooManyChunks = {
	code: "too-many-chunks",
	severity: "advice",
	find: (plan) => {
		const count = chunksOf(plan).length;
		return count <= MOST$1 ? [] : [{
			message: `The plan has ${count} chunks, and 5 to 8 is a good number; see which could be one.`,
			at: []
		}];
	}
};
// lib/problems/rules/too-many-subtasks.ts
const MOST = 10;
/** A chunk with more than 10 sub-tasks is more than one chunk. Nested ones count with the one they explain. */
const tooManySubtasks = {
	code: "too-many-subtasks",
	severity: "advice",
	find: (plan) => chunksOf(plan).filter(({ subtasks }) => subtasks.length > MOST).map((chunk) => ({
		message: `${nameOf$2(chunk)} has ${chunk.subtasks.length} sub-tasks; more than ${MOST} is work for two chunks, so split it.`,
		at: [chunk.id]
	})),
	crowd: (count, total) => `${count} of ${total} chunks have more than ${MOST} sub-tasks; split them.`
};
// lib/problems/rules/uncited-requirement.ts
/** A requirement that no chunk cites, in a plan whose chunks cite others. */
const uncitedRequirement = {
	code: "uncited-requirement",
	severity: "advice",
	find: (plan, { requirements = [] }) => {
		const cited = new Set(chunksOf(plan).flatMap((chunk) => ids(chunk)));
		const missing = requirements.filter((id) => !cited.has(id.toUpperCase()));
		if (missing.length === 0 || missing.length === requirements.length) return [];
		return [{
			message: `No chunk mentions ${enumerate(missing, 5)}, while other requirements are mentioned; say which chunk covers ${missing.length > 1 ? "them" : "it"}.`,
			at: []
		}];
	}
};
const ids = ofChunk(({ title, outcome = "", row, subtasks, extra }) => [
	title,
	outcome,
	row?.title ?? "",
	row?.summary ?? "",
	...texts(subtasks),
	...[...extra, ...row?.extra ?? []].map(({ value }) => value)
].flatMap((text) => text.match(/\b[A-Z]{1,4}-?\d+(?:\.\d+)*\b/gi) ?? []).map((id) => id.toUpperCase()));
const texts = (subtasks) => subtasks.flatMap(({ text, subtasks: inner }) => [text, ...texts(inner)]);
// lib/problems/rules/unknown-dependency.ts
/** A plan with more unknown names than this needs more help than a suggestion for each, which takes time to find. */
const MOST_SUGGESTIONS = 20;
/** A chunk waits for something that no phase and no chunk is called. */
const unknownDependency = {
	code: "unknown-dependency",
	severity: "error",
	find: (plan) => unknownTerms(plan).map(({ chunk, text }, index) => told$2(chunk, text, index < MOST_SUGGESTIONS ? suggestion(plan, chunk, text) : void 0))
};
const unknownTerms = (plan) => plan.phases.flatMap((phase) => phase.chunks.flatMap((chunk) => chunk.dependsOn.flatMap((on) => on.on === "unresolved" && resolveTerm(plan, on.text, phase.id).on === "unknown" ? [{
	chunk,
	text: on.text
}] : [])));
function told$2(chunk, text, meant) {
	const remove = {
		type: "dependency.remove",
		chunk: chunk.id,
		on: {
			on: "unresolved",
			text
		}
	};
	const dropped = {
		title: `Remove ${quote(text)}`,
		commands: [remove]
	};
	const message = `${nameOf$2(chunk)} waits for ${quote(text)}, but nothing in the plan is called that`;
	if (!meant) return {
		message: `${message}; correct the name or remove it.`,
		at: [chunk.id],
		fixes: [dropped]
	};
	const add = {
		type: "dependency.add",
		chunk: chunk.id,
		on: {
			on: "chunk",
			chunk: meant.id
		}
	};
	return {
		message: `${message}; ${nameOf$2(meant)} comes closest.`,
		at: [chunk.id],
		fixes: [{
			title: `Wait for ${nameOf$2(meant)}`,
			commands: [remove, add]
		}, dropped]
	};
}
/** The chunk most likely meant: none of a later phase, none it waits for already, none that would close a ring. */
function suggestion(plan, chunk, text) {
	const phaseIndex = lookup(plan).chunks.get(chunk.id)?.phaseIndex ?? 0;
	const taken = /* @__PURE__ */ new Set([chunk.id, ...chunkTargets(chunk)]);
	const found = nearest$1(plan.phases.slice(0, phaseIndex + 1).flatMap(({ chunks }) => chunks).filter(({ id }) => !taken.has(id)).flatMap((other) => [[other.title, other], ...other.row && other.row.title !== other.title ? [[other.row.title, other]] : []]), text);
	return found && !pathOfWaits(plan, found.id, chunk.id) ? found : void 0;
}
// lib/problems/rules/unknown-handoff-moment.ts
/** A handoff comes after a phase or chunk that does not exist. Other free text is left alone. */
const unknownHandoffMoment = {
	code: "unknown-handoff-moment",
	severity: "error",
	find: (plan) => plan.handoffs.flatMap((handoff) => {
		const missing = missingMoment(plan, handoff.when);
		return missing === void 0 ? [] : [{
			message: `${handoffName$1(plan, handoff)} waits for ${quote(missing)}, but no phase and no chunk is called that; name one that exists.`,
			at: [handoff.id],
			fixes: [...correction$2(plan, handoff, missing), deletion(handoff)]
		}];
	})
};
/** The chunk that was most likely meant. */
function correction$2(plan, { id, when }, name) {
	const meant = nearest$1(chunksOf(plan).map((chunk) => [chunk.title, chunk]), name);
	if (!meant) return [];
	const verb = "text" in when && /^\s*during/i.test(when.text) ? "during" : "after";
	return [{
		title: `Change it to ${nameOf$2(meant)}`,
		commands: [{
			type: "handoff.edit",
			handoff: id,
			when: {
				verb,
				of: meant.id
			}
		}]
	}];
}
function missingMoment(plan, when) {
	if (!("text" in when)) return void 0;
	const name = /^(?:after|during)\s+(\S.*)$/i.exec(when.text.trim())?.[1];
	const number = /^phase\s+(\d+)\b/i.exec(name ?? "")?.[1];
	return plan.phases.some((phase) => phase.number === Number(number)) ? void 0 : name;
}
// lib/problems/rules/unknown-handoff-stream.ts
/** A handoff names a stream that the plan does not define. */
const unknownHandoffStream = {
	code: "unknown-handoff-stream",
	severity: "error",
	find: (plan) => plan.handoffs.flatMap((handoff) => unknownNames(handoff).map((name) => ({
		message: `${handoffName$1(plan, handoff)} names stream ${quote(name)}, which the plan does not define; name one of ${listed$2(plan)}.`,
		at: [handoff.id],
		fixes: [...correction$1(plan, handoff, name), deletion(handoff)]
	})))
};
const unknownNames = ({ from, to }) => [...new Set([...from, ...to === "all" ? [] : to].flatMap((ref) => typeof ref === "object" ? [ref.unknown] : []))];
/** The stream that was most likely meant, wherever the name stands in the handoff. */
function correction$1(plan, handoff, name) {
	const meant = nearest$1(plan.streams.map((stream) => [stream.name, stream]), name);
	if (!meant) return [];
	const corrected = (refs) => [...new Set(refs.map((ref) => typeof ref === "object" && ref.unknown === name ? meant.id : ref))];
	const to = handoff.to === "all" ? handoff.to : corrected(handoff.to);
	return [{
		title: `Change it to ${quote(meant.name)}`,
		commands: [{
			type: "handoff.edit",
			handoff: handoff.id,
			from: corrected(handoff.from),
			to
		}]
	}];
}
const listed$2 = ({ streams }) => streams.length > 0 ? streams.slice(0, 6).map(({ name }) => quote(name)).join(", ") : "the streams that do the work";
// lib/plan/stream-name.ts
/**
* A typed name for a stream, in one line. Refused where cells could not hold it or would read it as something else:
* nothing, `all`, a word for none, `Phase n`, the signs that part names, and another's name in other capitals.
*/
function readStreamName(plan, typed, own) {
	const name = typed.replace(/\s+/g, " ").trim();
	if (name === "") return fail("empty-name", "A stream needs a name.");
	if (/^all$/i.test(name) || isNone(name) || /^phase\s+\d+$/i.test(name)) return fail("reserved-name", `“${name}” already means something in a plan. Call the stream otherwise.`);
	const sign = /[,()+&·|*_`[\]\\<>]/.exec(name.replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, ""))?.[0];
	if (sign !== void 0) return fail("unreadable-name", `A stream's name cannot hold “${sign}”: cells use it to part or mark names.`);
	const twin = plan.streams.find((other) => other.id !== own && other.name.toLowerCase() === name.toLowerCase());
	if (twin) return fail("known-name", `There is a stream called “${twin.name}” already.`);
	return ok$2(name);
}
// lib/problems/rules/unknown-stream.ts
/** A chunk is on a stream that the Work Streams table does not have, so nobody would work on it. */
const unknownStream = {
	code: "unknown-stream",
	severity: "error",
	find: (plan) => chunksOf(plan).flatMap((chunk) => unknown$1(plan, chunk)),
	crowd: (count, total) => `${count} of ${total} chunks are on streams that the plan does not define; add them to the Work Streams table.`
};
function unknown$1(plan, chunk) {
	const { stream } = chunk;
	const phase = phaseOf$1(plan, chunk.id);
	if (typeof stream !== "object" || !phase) return [];
	const moves = candidates$1(plan, stream.unknown).map((target) => ({
		title: `Move it to ${quote(target.name)}`,
		commands: [{
			type: "chunk.move",
			chunks: [chunk.id],
			phase: phase.id,
			stream: target.id
		}]
	}));
	return [{
		message: `${nameOf$2(chunk)} is on stream ${quote(stream.unknown)}, which the plan does not define; move the chunk or add the stream.`,
		at: [chunk.id],
		fixes: moves.length === 1 ? [...moves, ...definition$2(plan, stream.unknown)] : [...definition$2(plan, stream.unknown), ...moves]
	}];
}
/** The stream that was most likely meant, else the first two to choose from. */
function candidates$1(plan, name) {
	const meant = nearest$1(plan.streams.map((stream) => [stream.name, stream]), name);
	return meant ? [meant] : plan.streams.slice(0, 2);
}
/** A stream of that name, which all chunks that name it are then on. */
function definition$2(plan, name) {
	if (!readStreamName(plan, name).ok) return [];
	const id = streamId(freeOrdinals(plan).stream);
	return [{
		title: `Add stream ${quote(name)}`,
		commands: [{
			type: "stream.add",
			id,
			name
		}]
	}];
}
// lib/problems/rules/unlisted-skill.ts
/** The plan uses a skill that the spec's Skills section does not list. Silent where there is no such section. */
const unlistedSkill = {
	code: "unlisted-skill",
	severity: "warning",
	find: (plan, { skills }) => {
		if (!skills) return [];
		const listed = new Set(skills.map(fold));
		return [...uses(plan)].filter(([skill]) => !listed.has(skill)).map(([skill, { name, at }]) => ({
			message: `The skill ${quote(name)} is used in the plan but not listed under Skills; list it there or correct the name.`,
			at,
			fixes: correction(plan, skill, at, skills)
		}));
	}
};
const fold = (skill) => plain(skill).toLowerCase();
/** The listed name that was most likely meant, everywhere. */
function correction(plan, wrong, at, listed) {
	const right = nearest$1(listed.map((name) => [name, name]), wrong);
	if (right === void 0) return [];
	const { streams, chunks } = lookup(plan);
	const corrected = (skills = []) => [...new Set(skills.map((skill) => fold(skill) === wrong ? right : skill))];
	const commands = at.map((id) => isStreamId(id) ? {
		type: "stream.edit",
		stream: id,
		skills: corrected(streams.get(id)?.skills)
	} : {
		type: "chunk.edit",
		chunk: id,
		skills: corrected(chunks.get(id)?.chunk.skills)
	});
	return [{
		title: `Change it to ${quote(right)}`,
		commands
	}];
}
function uses(plan) {
	const found = /* @__PURE__ */ new Map();
	for (const { id, skills = [] } of [...plan.streams, ...chunksOf(plan)]) for (const skill of skills) {
		const use = found.get(fold(skill)) ?? {
			name: skill,
			at: []
		};
		found.set(fold(skill), use);
		if (!use.at.includes(id)) use.at.push(id);
	}
	return found;
}
// lib/problems/rules.ts
/** Every rule, errors first; problems of one place and severity are listed in this order. */
const rules = [
	unknownStream,
	unknownDependency,
	ambiguousDependency,
	selfDependency,
	cycle,
	samePhaseBarrier,
	laterPhase,
	duplicateStream,
	duplicateChunk$1,
	sharedPath,
	unknownHandoffStream,
	unknownHandoffMoment,
	phaseOrder,
	{
		code: "unread-part",
		severity: "warning",
		find: (_, { unread = [] }) => {
			const [first] = unread;
			if (!first) return [];
			const places = unread.slice(0, 4).map(({ line, what }) => `${what} (line ${line})`);
			const more = unread.length > 4 ? ` and ${unread.length - 4} more` : "";
			return [{
				message: `Not read, and kept as it is: ${places.join("; ")}${more}. Write it as the format does to see it here.`,
				at: []
			}];
		}
	},
	rowWithoutItem,
	itemWithoutRow,
	streamMismatch,
	tickedTooEarly,
	phaseTooEarly,
	noOutcome,
	noSkillsField,
	unlistedSkill,
	foreignPath,
	listedBeforeItsDependency,
	handoffToAll,
	handoffDuring,
	handoffWithoutSenderWork,
	handoffWithoutReceiverWork,
	noHandoffs,
	dependencyWithoutHandoff,
	streamWithoutChunks,
	emptyPhase,
	tooManyChunks,
	tooManySubtasks,
	smallEstimate,
	largeEstimate,
	longOutcome,
	howSubtask,
	couldStartEarlier,
	parallelWithOneStream,
	streamsNeverParallel,
	repeatedDependency,
	impliedDependency,
	uncitedRequirement
];
// lib/problems/problems.ts
const NO_CONTEXT = { sections: [] };
const RANK = {
	error: 0,
	warning: 1,
	advice: 2
};
/**
* Everything that is wrong with a plan, errors first, then in the plan's order. What more than half of all chunks
* have is one line. The same plan and context give the very same list again.
*/
const problems = remember((plan, context) => ordered(plan, rules.flatMap((rule) => together(rule, plan, rule.find(plan, context)))));
/** Keeps the last answer for each plan, as long as the plan itself is kept. */
function remember(read) {
	const cache = /* @__PURE__ */ new WeakMap();
	return (plan, context = NO_CONTEXT) => {
		const known = cache.get(plan);
		if (known?.context === context) return known.found;
		const found = read(plan, context);
		cache.set(plan, {
			context,
			found
		});
		return found;
	};
}
const asProblem = ({ code, severity }, { message, at, fixes = [] }) => ({
	code,
	severity,
	message,
	at,
	fixes
});
/** A rule's findings, said once where they hold for more than half of what the rule is about. */
function together(rule, plan, found) {
	const subjects = [...new Set(found.flatMap(({ at }) => at[0] ?? []))];
	const [first] = subjects;
	const total = first && isPhaseId(first) ? plan.phases.length : chunksOf(plan).length;
	if (!rule.crowd || subjects.length < 2 || subjects.length * 2 <= total) return found.map((finding) => asProblem(rule, finding));
	return [asProblem(rule, {
		message: rule.crowd(subjects.length, total),
		at: subjects,
		fixes: fixForAll(rule, found)
	})];
}
/** One fix that does what the first fix of each does; none if one of them has none. */
function fixForAll({ crowdFix }, found) {
	const first = found.flatMap(({ fixes = [] }) => fixes.slice(0, 1));
	if (crowdFix === void 0 || first.length < found.length) return [];
	return [{
		title: crowdFix,
		commands: first.flatMap(({ commands }) => commands)
	}];
}
function ordered(plan, found) {
	const place = places(plan);
	const placeOf = ({ at }) => at[0] ? place.get(at[0]) ?? 0 : -1;
	return [...found].sort((a, b) => RANK[a.severity] - RANK[b.severity] || placeOf(a) - placeOf(b));
}
/** Entities in the order in which a reader meets them. */
function places(plan) {
	const ids = [
		...plan.streams.map(({ id }) => id),
		...plan.phases.flatMap((phase) => [phase.id, ...phase.chunks.map(({ id }) => id)]),
		...plan.handoffs.map(({ id }) => id)
	];
	return new Map(ids.map((id, index) => [id, index]));
}
// lib/schedule/mode.ts
/**
* A plan runs as a team if any one phase has chunks of two or more streams; else a single agent works through it,
* whatever its headings say.
*/
function mode(plan) {
	const name = (ref) => typeof ref === "string" ? ref : `unknown ${ref.unknown}`;
	return plan.phases.some(({ chunks }) => new Set(chunks.flatMap(({ stream }) => stream === void 0 ? [] : [name(stream)])).size > 1) ? "team" : "single-agent";
}
// lib/exports/plan-json.ts
/** What a document's plan says, and what is wrong with it. A text without a plan has the empty one. */
function planJson(document) {
	const { plan } = document;
	return {
		mode: mode(plan),
		streams: plan.streams.map(streamJson),
		phases: plan.phases.map((phase) => phaseJson(plan, phase)),
		handoffs: plan.handoffs.map((handoff) => handoffJson(plan, handoff)),
		problems: document.hasPlan ? problemsJson(document) : []
	};
}
const streamJson = ({ name, responsibility, owns, skills }) => ({
	name,
	responsibility: wordsOrNull(responsibility),
	owns: wordsOrNull(owns),
	skills: skills ?? null
});
const phaseJson = (plan, phase) => ({
	number: phase.number,
	name: phase.name,
	chunks: phase.chunks.map((chunk) => chunkJson(plan, phase, chunk))
});
function chunkJson(plan, phase, chunk) {
	const { title, done, stream, outcome, skills, row, subtasks } = chunk;
	const before = chunk.waitsForBarrier ? phaseBefore(plan, phase.id) : void 0;
	return {
		title,
		token: chunk.token ?? row?.token ?? null,
		issue: chunk.issue ?? row?.issue ?? null,
		done: done ?? null,
		stream: stream === void 0 ? null : streamName(plan, stream),
		summary: row?.summary ?? null,
		outcome: outcome ?? null,
		skills: skills ?? null,
		subtasks: subtasks.map(subtaskJson),
		dependsOn: [...before ? [{ phase: before.number }] : [], ...chunk.dependsOn.map((dependency) => dependencyJson(plan, dependency))]
	};
}
const subtaskJson = ({ text, done, subtasks }) => ({
	text,
	done: done ?? null,
	subtasks: subtasks.map(subtaskJson)
});
function dependencyJson(plan, on) {
	if (on.on === "unresolved") return { unresolved: on.text };
	if (on.on === "phase") return { phase: lookup(plan).phases.get(on.phase)?.phase.number ?? 0 };
	const chunk = chunkOf$1(plan, on.chunk);
	return {
		chunk: chunk?.title ?? "",
		token: chunk?.token ?? chunk?.row?.token ?? null
	};
}
function handoffJson(plan, { from, to, when, what }) {
	const names = (refs) => refs.map((ref) => streamName(plan, ref));
	return {
		from: names(from),
		to: to === "all" ? ["all"] : names(to),
		when: writeWhen(plan, when),
		what
	};
}
const wordsOrNull = (cell) => isNone(cell) ? null : cell;
function problemsJson(document) {
	const { plan, context, source } = document;
	const whole = lineNumbers(source.text)(source.plan.start);
	const ranges = entityLines(document);
	const all = lines(source.text);
	const columnOf = (line) => {
		const { start = 0, content = 0 } = all[line - 1] ?? {};
		return Math.max(0, source.text.slice(start, content).search(/\S/)) + 1;
	};
	return problems(plan, context).map(({ code, severity, message, at }) => {
		const [first = whole] = at.flatMap((id) => ranges.get(id)?.first ?? []);
		return {
			code,
			severity,
			message,
			line: first,
			column: columnOf(first)
		};
	});
}
// lib/editor/open.ts
const MEGABYTE = 1e6;
const LARGEST = 10 * MEGABYTE;
/**
* A file's bytes as text, with a byte-order mark kept. Refused with a sentence: what is larger than 10 MB
* (`too-large`), UTF-16 (`utf-16`), no text at all (`binary`), and bytes that are no UTF-8 (`not-utf-8`, with the
* place), since none of these could be saved again byte for byte.
*/
function readText(bytes) {
	if (bytes.length > LARGEST) return fail("too-large", `This file has ${megabytes(bytes.length)}; files of up to ${megabytes(LARGEST)} can be opened.`);
	if (isUtf16(bytes)) return fail("utf-16", "This file is written in UTF-16; save it as UTF-8 and open it again.");
	if (isBinary(bytes)) return fail("binary", "This is not a text file; open the markdown file of a spec.");
	const bad = firstInvalid(bytes);
	if (bad !== void 0) return fail("not-utf-8", `This file is not valid UTF-8: byte ${bad + 1}, on line ${lineOf(bytes, bad)}, cannot be read; save it as UTF-8 and open it again.`);
	return ok$2(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}
const megabytes = (count) => `${Math.ceil(count / MEGABYTE * 10) / 10} MB`;
const isUtf16 = ([first, second]) => first === 255 && second === 254 || first === 254 && second === 255;
/** Text hardly ever holds a NUL; pictures, archives and programs hold many, and early. */
function isBinary(bytes) {
	const head = bytes.subarray(0, 8192);
	return head.reduce((count, byte) => byte === 0 ? count + 1 : count, 0) * 100 > head.length;
}
/** Where the first byte stands that cannot be part of UTF-8; by the table of the Unicode standard, 3.9 D92. */
function firstInvalid(bytes) {
	for (let at = 0; at < bytes.length;) {
		const length = sequenceLength(bytes, at);
		if (length === 0) return at;
		at += length;
	}
}
function sequenceLength(bytes, at) {
	const lead = bytes[at] ?? 0;
	if (lead < 128) return 1;
	const second = bytes[at + 1] ?? 0;
	const [low, high] = lead === 224 ? [160, 191] : lead === 237 ? [128, 159] : lead === 240 ? [144, 191] : lead === 244 ? [128, 143] : [128, 191];
	if (second < low || second > high) return 0;
	const length = lead >= 194 && lead < 224 ? 2 : lead >= 224 && lead < 240 ? 3 : lead >= 240 && lead < 245 ? 4 : 0;
	for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 192) !== 128) return 0;
	return length;
}
/** The 1-based line of a byte; lines end with LF, CRLF or a lone CR. */
function lineOf(bytes, offset) {
	let line = 1;
	for (let at = 0; at < offset; at++) if (bytes[at] === 10 || bytes[at] === 13 && bytes[at + 1] !== 10) line++;
	return line;
}
// lib/plan/title.ts
const TOKEN = /^[A-Z]{1,3}\d+(?:\.\d+)*(?=$|\s|[:.)](?:\s|$))/u;
const AFTER_TOKEN = /^(?:[:.)]|\s+[—–-](?=\s))?\s*/u;
const ISSUE = /^[A-Z][A-Z0-9]*-\d+$/;
/** Whether a word is an id token: `C5`, `C0.1`, `T001`. Tokens match whole: `C1` is not `C11`. */
const isToken = (word) => TOKEN.exec(word)?.[0] === word && word !== "";
/** Whether a word is a tracker's id: `NS-101`. */
const isIssueId = (word) => ISSUE.test(word);
/** Reads a title between two offsets of a text. A part that is not there is left out; the title may be empty. */
function readTitle(text, from = 0, to = text.length) {
	let { start, end } = trim(text, from, to);
	const word = TOKEN.exec(text.slice(start, end))?.[0];
	const token = word === void 0 ? void 0 : {
		start,
		end: start + word.length
	};
	if (token) start = token.end + (AFTER_TOKEN.exec(text.slice(token.end, end))?.[0].length ?? 0);
	let issue;
	let note;
	for (;;) {
		const group = lastGroup(text, start, end);
		if (!group) break;
		const inner = {
			start: group.open + 1,
			end: group.close
		};
		const isIssue = !group.emphasised && isIssueId(text.slice(inner.start, inner.end));
		if (isIssue ? issue : note) break;
		if (isIssue) issue = inner;
		else note = {
			start: group.start,
			end: group.end
		};
		end = trim(text, start, group.start).end;
	}
	return {
		...token && { token },
		title: {
			start,
			end
		},
		...issue && { issue },
		...note && { note }
	};
}
/** The parenthesis that ends a stretch of text and stands behind a space, with the emphasis around it. */
function lastGroup(text, from, to) {
	let close = to - 1;
	while (close > from && (text[close] === "*" || text[close] === "_")) close--;
	if (text[close] !== ")") return void 0;
	let open = close;
	for (let depth = 0; open >= from; open--) if (text[open] === ")") depth++;
	else if (text[open] === "(" && --depth === 0) break;
	let start = open;
	for (let left = to - 1 - close; left > 0 && text[start - 1] === text[to - 1]; left--) start--;
	const emphasised = close < to - 1;
	const balanced = open - start === to - 1 - close;
	if (open <= from || !balanced || start <= from || !/\s/.test(text[start - 1] ?? "")) return void 0;
	return {
		start,
		open,
		close,
		end: to,
		emphasised
	};
}
/** Where a title ends that is not set in bold: at `:` `;` `(`, a full stop, or a dash between spaces; code spans aside. */
function titleStop(text, from, to) {
	const codeAt = codeScan(text, from, to);
	for (let at = from; at < to; at++) {
		const sign = text[at] ?? "";
		if (sign === "`") at = codeAt(at) - 1;
		if (sign === "`") continue;
		if (sign === ":" || sign === ";" || sign === "(") return at;
		if (sign === "." && (at + 1 === to || /\s/.test(text[at + 1] ?? ""))) return at;
		if (/[—–-]/.test(sign) && /\s/.test(text[at - 1] ?? "") && /\s/.test(text[at + 1] ?? "")) return at;
	}
	return to;
}
function trim(text, start, end) {
	while (start < end && /\s/.test(text[start] ?? "")) start++;
	while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
	return {
		start,
		end
	};
}
/** The bold that a text opens with, marks included; code spans and escapes aside. */
function boldSpan(text, from, to) {
	const mark = text.slice(from, from + 2);
	const next = text[from + 2] ?? " ";
	if (mark !== "**" && mark !== "__" || /\s/.test(next) || next === mark[0]) return void 0;
	const codeAt = codeScan(text, from + 2, to);
	for (let at = from + 2; at < to - 1; at++) if (text[at] === "\\") at++;
	else if (text[at] === "`") at = codeAt(at) - 1;
	else if (text.startsWith(mark, at) && !/\s/.test(text[at - 1] ?? "") && text[at + 2] !== mark[0]) return {
		start: from,
		end: at + 2
	};
}
/**
* For the back-tick at an offset, where what it opens ends: a code span if a run as long follows before `to`, else the
* run itself. Asked from left to right, it takes time in proportion to the text.
*/
function codeScan(text, from, to) {
	let runs;
	return (at) => {
		runs ??= codeRuns(text, from, to);
		let end = at;
		while (end < to && text[end] === "`") end++;
		const alike = runs.get(end - at) ?? [];
		while ((alike.at(-1) ?? end) < end) alike.pop();
		const close = alike.pop();
		return close === void 0 ? end : close + end - at;
	};
}
/** Where runs of back-ticks start, by their length, the first last. */
function codeRuns(text, from, to) {
	const runs = /* @__PURE__ */ new Map();
	for (const { 0: run, index } of text.slice(from, to).matchAll(/`+/g)) {
		const alike = runs.get(run.length);
		if (alike) alike.push(from + index);
		else runs.set(run.length, [from + index]);
	}
	for (const starts of runs.values()) starts.reverse();
	return runs;
}
// lib/plan/columns.ts
function columnKey(header) {
	const known = keys.get(header);
	if (known !== void 0) return known;
	const key = header.replace(/[*_`]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
	if (keys.size >= MAX_KEYS) keys.clear();
	keys.set(header, key);
	return key;
}
/** A plan's headers are few, and asked for once or more for each chunk. */
const keys = /* @__PURE__ */ new Map();
const MAX_KEYS = 1e3;
/** Headers of a new plan's chunk table. */
const CANONICAL_COLUMNS = [
	"Chunk",
	"Stream",
	"Outcome",
	"Depends On"
];
const isStream = (header) => columnKey(header) === "stream";
/** Headers with a Stream column behind the Chunk column, where they have none. */
function withStreamColumn(columns) {
	if (columns.some(isStream)) return columns;
	const at = columns.findIndex((header) => columnKey(header) === "chunk") + 1;
	return [
		...columns.slice(0, at),
		"Stream",
		...columns.slice(at)
	];
}
/** Headers without a Stream column. */
const withoutStreamColumn = (columns) => columns.some(isStream) ? columns.filter((header) => !isStream(header)) : columns;
/** Headers of the table a phase has or, if it had none, gets with the first row that comes to it. */
const columnsOf = (phase) => phase.columns ?? phase.chunks.find((chunk) => chunk.row)?.row?.columns;
const isSet = ({ value }) => value !== "" && value !== "—";
/**
* A chunk as its phase can hold it: what the table has no column for stands in the item, which a chunk gets for
* that purpose if it has none. A summary goes there only where the item has no outcome of its own.
*/
function asHeld(chunk, columns, isFirstPhase) {
	const { row } = chunk;
	if (!row || !columns) return chunk;
	const has = new Set(columns.map(columnKey));
	const homeless = row.extra.filter((cell) => isSet(cell) && !has.has(columnKey(cell.label)));
	const strayStream = !has.has("stream") && chunk.stream !== void 0;
	const straySummary = !has.has("outcome") && row.summary !== void 0;
	const strayTerms = !has.has("depends on") && (chunk.dependsOn.length > 0 || chunk.waitsForBarrier && !isFirstPhase);
	const gained = has.has("stream") && !row.columns.some((header) => columnKey(header) === "stream") ? chunk.stream : void 0;
	if (has.has("stream") && has.has("outcome") && homeless.length === 0 && (chunk.item || !strayTerms) && gained === void 0) return chunk;
	const item = chunk.item || homeless.length > 0 || strayStream || straySummary || strayTerms;
	const { stream, summary, ...rest } = row;
	const outcome = chunk.outcome ?? (straySummary ? summary : void 0);
	const done = chunk.item ? chunk.done : item ? false : chunk.done;
	return {
		...chunk,
		item,
		...done !== void 0 && { done },
		...outcome !== void 0 && { outcome },
		extra: [...chunk.extra, ...homeless.filter(({ label }) => !chunk.extra.some((own) => columnKey(own.label) === columnKey(label)))],
		row: {
			...rest,
			...gained ? { stream: gained } : has.has("stream") && stream !== void 0 && { stream },
			...has.has("outcome") && summary !== void 0 && { summary },
			extra: row.extra.filter((cell) => !homeless.includes(cell))
		}
	};
}
// lib/markdown/table.ts
function readTable(text, block) {
	const [header, ...rest] = block.rows;
	const line = (span) => ({
		start: lineStart(text, span.start),
		end: lineEnd(text, span.end)
	});
	const headerLine = line(header?.span ?? block.span);
	const delimiterEnd = lineEnd(text, headerLine.end);
	const rules = ruleSpans(text, {
		start: headerLine.end,
		end: delimiterEnd
	});
	const cells = header?.cells ?? [];
	const rows = rest.map((row) => ({
		line: line(row.span),
		cells: row.cells
	}));
	const padded = [{ cells }, ...rows].some((row) => row.cells.some(({ start, end }) => / {2}$/.test(text.slice(start, end))));
	const widths = cells.map(({ start, end }, at) => {
		if (!padded) return void 0;
		const width = end - start;
		return rows.every(({ cells: own }) => !own[at] || own[at].end - own[at].start === width) && rows.length > 0 ? width : void 0;
	});
	return {
		table: {
			span: {
				start: headerLine.start,
				end: rows.at(-1)?.line.end ?? delimiterEnd
			},
			columns: cells.map((cell) => cellText(text, cell)),
			head: cells.map((header, at) => ({
				header,
				rule: rules[at] ?? {
					start: delimiterEnd,
					end: delimiterEnd
				}
			})),
			rows: {
				start: delimiterEnd,
				end: rows.at(-1)?.line.end ?? delimiterEnd
			},
			order: [],
			widths,
			indent: text.slice(headerLine.start, header?.span.start ?? headerLine.start)
		},
		rows
	};
}
/** The cells of the delimiter row, which the parser keeps to itself: what stands between its pipes. */
function ruleSpans(text, { start, end }) {
	return [...text.slice(start, end).matchAll(/[ \t]*:?-+:?[ \t]*/g)].map(({ index, 0: rule }) => ({
		start: start + index,
		end: start + index + rule.length
	}));
}
/** A cell's value: white space aside, an escaped pipe is a pipe, and what a short row lacks is empty. Undefined: no such column. */
function cell(text, columns, cells, key) {
	const at = columns.findIndex((header) => columnKey(header) === key);
	const span = cells[at];
	return span ? cellText(text, span) : at < 0 ? void 0 : "";
}
const cellText = (text, { start, end }) => {
	const inner = trim(text, start, end);
	return text.slice(inner.start, inner.end).replace(/\\\|/g, "|");
};
const withOrder = (table, order) => ({
	...table,
	order
});
// lib/markdown/context.ts
/** What the spec says around its plan. None of it is ever edited, but for the value of `Status`. */
function readContext(text, { headings, blocksIn }, plan) {
	const lineOf = lineNumbers(text);
	const outside = headings.filter(({ span }) => !plan || span.start < plan.start || span.start >= plan.end);
	const title = headings.find(({ depth }) => depth === 1)?.text;
	const skills = sectionOf(text, headings, outside, /^(?:required )?skills\b/i);
	const requirements = sectionOf(text, headings, outside, /^(?:functional )?requirements\b/i);
	const required = requirements ? requirementIds(text.slice(requirements.start, requirements.end)) : [];
	return {
		...title !== void 0 && { title: plain(title) },
		sections: outside.map(({ text: heading, depth, span }) => ({
			heading: plain(heading),
			depth,
			line: lineOf(span.start)
		})),
		...skills && { skills: skillNames(text, blocksIn(skills)) },
		...required.length > 0 && { requirements: required }
	};
}
/** Where the value of `Status` stands in Meta: a table row or `- **Status:** x`. */
function statusSpan(text, { headings }) {
	const meta = sectionOf(text, headings, headings, /^meta(?:data)?$/i);
	if (!meta) return void 0;
	for (const line of lines(text, meta.start, meta.end)) {
		const found = /^[ \t]*(?:\|[ \t]*(?:\*\*)?Status(?:\*\*)?[ \t]*\||[-*+][ \t]+(?:\*\*Status:?\*\*:?|Status:))/i.exec(text.slice(line.start, line.content));
		if (!found) continue;
		const from = line.start + found[0].length;
		const pipe = found[0].trimStart().startsWith("|") ? text.indexOf("|", from) : -1;
		const value = trim(text, from, pipe >= 0 && pipe < line.content ? pipe : line.content);
		if (value.end > value.start) return value;
	}
}
/** The section of the first of some headings with that name, up to the next heading of its depth, whatever that is. */
function sectionOf(text, headings, among, name) {
	const heading = among.find((own) => name.test(plain(own.text)));
	if (!heading) return void 0;
	const next = headings.slice(headings.indexOf(heading) + 1).find(({ depth }) => depth <= heading.depth);
	return {
		start: heading.span.start,
		end: next?.span.start ?? text.length
	};
}
/** Ids that open a line or a cell of the Requirements section: `R4`, `FR-12`. */
const requirementIds = (section) => [...new Set([...section.matchAll(/^[ \t]*(?:[-*+]|\||#{1,6}|\d+[.)])[ \t]*(?:\[[ xX]\][ \t]*)?(?:\*\*|`)?([A-Z]{1,3}-?\d+)\b/gm)].map(([, id]) => id ?? ""))];
/** Names a Skills section lists: the first cell of each row, or what a bullet says before its explanation. */
function skillNames(text, inside) {
	return inside.flatMap((block) => {
		if (block.type === "table") return block.rows.slice(1).flatMap(({ cells: [first] }) => first ? [cellText(text, first)] : []);
		if (block.type === "list") return block.items.map(({ span }) => text.slice(span.start, span.end).replace(/^(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/, "").replace(/(?:\s+[—–-]\s|:\s|\s\(|[\r\n])[\s\S]*$/, ""));
		return [];
	}).map((name) => plain(name).replace(/:$/, "")).filter((name) => name !== "");
}
// lib/plan/stream-refs.ts
/** A reader for the names of a plan's streams. None is undefined. */
function streamReader(streams) {
	const exact = /* @__PURE__ */ new Map();
	const folded = /* @__PURE__ */ new Map();
	for (const { id, name } of streams) {
		const words = plain(name);
		if (!exact.has(words)) exact.set(words, id);
		if (!folded.has(words.toLowerCase())) folded.set(words.toLowerCase(), id);
	}
	return (name) => {
		const words = plain(name);
		if (isNone(words)) return void 0;
		return exact.get(words) ?? folded.get(words.toLowerCase()) ?? { unknown: words };
	};
}
/** The names in a From or To cell: one, or several split by `,` `+` `&`. */
function readStreams(read, value) {
	const whole = read(value);
	if (typeof whole === "string") return [whole];
	return value.split(/[,+&]/).flatMap((name) => read(name.trim()) ?? []);
}
// lib/markdown/labels.ts
/**
* Labels that open a field of an item: the format's own and every header of the plan's chunk tables, so that a
* column's value can stand in an item too. A longer label is tried first.
*/
function fieldLabels(headers) {
	const words = [.../* @__PURE__ */ new Set([...[
		"outcome",
		"stream",
		"skills",
		"depends on",
		"note"
	], ...headers.map(columnKey).filter((key) => key !== "" && key !== "chunk")])].sort((a, b) => b.length - a.length).map((label) => label.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "[ \\t]+"));
	return new RegExp(`^(\\*\\*|__|)(${words.join("|")})(?::\\1|\\1[ \\t]*:)[ \\t]*`, "i");
}
/** Fields whose text may go on over the next lines, and in which ` · ` is text. */
const isProse = (key) => key === "outcome" || key === "note";
/** The fields of a line: one, or several split by ` · ` before a known label; none if it opens with no label. */
function readLabelled(text, from, to, labels) {
	const found = [];
	for (let start = from; start < to;) {
		const match = labels.exec(text.slice(start, to));
		if (!match) break;
		const key = columnKey(match[2] ?? "");
		const begin = start + match[0].length;
		const cut = isProse(key) ? void 0 : nextLabel(text, begin, to, labels);
		let end = cut?.end ?? to;
		while (end > begin && /\s/.test(text[end - 1] ?? "")) end--;
		found.push({
			key,
			bold: match[1] ?? "",
			whole: {
				start,
				end
			},
			value: {
				start: begin,
				end
			}
		});
		if (!cut) break;
		start = cut.next;
	}
	return found;
}
function nextLabel(text, from, to, labels) {
	const line = text.slice(from, to);
	for (let found = line.indexOf("·"); found >= 0; found = line.indexOf("·", found + 1)) {
		const at = from + found;
		const next = at + 1 + (/^\s*/.exec(text.slice(at + 1, to))?.[0].length ?? 0);
		if (/\s/.test(text[at - 1] ?? "") && labels.test(text.slice(next, to))) return {
			end: at,
			next
		};
	}
}
// lib/markdown/phase-heading.ts
/** Reads a heading's content as a phase's; undefined if it is none. */
function readPhaseHeading(text, { start, end }, streams) {
	const match = /^((?:\*\*|__)?Phase[ \t]+)(\d{1,9})(?![\w.])(?:[ \t]*[:—–-]+[ \t]*|[ \t]*)/i.exec(text.slice(start, end));
	if (!match) return void 0;
	const numberStart = start + (match[1]?.length ?? 0);
	const number = {
		start: numberStart,
		end: numberStart + (match[2]?.length ?? 0)
	};
	const name = trim(text, start + match[0].length, end);
	const open = annotationStart(text, name, streams);
	if (open === void 0) return {
		number,
		name
	};
	return {
		number,
		name: trim(text, name.start, open),
		annotation: {
			start: open + 1,
			end: name.end - 1
		}
	};
}
/** A trailing parenthesis is an annotation only if it says how the phase runs, or names a stream. */
function annotationStart(text, { start, end }, streams) {
	if (text[end - 1] !== ")") return void 0;
	let depth = 0;
	for (let at = end - 1; at >= start; at--) if (text[at] === ")") depth++;
	else if (text[at] === "(" && --depth === 0) {
		const words = text.slice(at + 1, end - 1);
		return readsAsAnnotation(words, streams) ? at : void 0;
	}
}
// lib/plan/longest-common.ts
/** The longest common subsequence of two sequences of unique keys; O(n log n). */
function longestCommon(before, after) {
	const rank = new Map(before.map((id, at) => [id, at]));
	const common = after.filter((id) => rank.has(id));
	const at = (index) => rank.get(common[index]) ?? 0;
	const largest = [];
	const starting = [];
	for (let index = common.length - 1; index >= 0; index--) {
		let low = 0;
		let high = largest.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((largest[middle] ?? 0) > at(index)) low = middle + 1;
			else high = middle;
		}
		largest[low] = at(index);
		(starting[low] ??= []).push(index);
	}
	const found = [];
	let from = 0;
	let above = -1;
	for (const indexes of starting.reverse()) {
		const pick = indexes.find((index) => index >= from && at(index) > above) ?? 0;
		found.push(common[pick]);
		above = at(pick);
		from = pick + 1;
	}
	return found;
}
// lib/markdown/reconcile.ts
/**
* Compares two sequences of unique keys. What stayed is their longest common subsequence, ties to the earlier;
* everything else moved, came or went.
*/
function reconcile(before, after) {
	const kept = new Set(longestCommon(before, after));
	const first = [];
	const behind = /* @__PURE__ */ new Map();
	let list = first;
	for (const id of after) if (kept.has(id)) behind.set(id, list = []);
	else list.push(id);
	return {
		kept,
		first,
		behind
	};
}
// lib/markdown/print-notes.ts
/**
* The blocks of a phase's notes that came or went, each where it stands: what stayed keeps its place among tables and
* items, and what is new follows the block before it, or the heading.
*/
function noteChanges(source, own, now, then) {
	if (now === then) return [];
	const { text, eol } = source;
	const opened = own.notes.map((span) => noteText(text, span));
	const keysThen = numbered$1(opened);
	const units = noteUnits(now ?? "", opened);
	const keys = numbered$1(units);
	const { kept, first, behind } = reconcile(keysThen, keys);
	const written = (ids) => ids.map((key) => units[keys.indexOf(key)]?.replace(/\n/g, eol) ?? "");
	const put = (at, ids) => {
		if (ids.length === 0) return [];
		const open = /^[ \t]*(?:\r\n|\n|\r|$)/.test(text.slice(at));
		const body = written(ids).map((block) => `${eol}${block}${eol}`).join("");
		return [{
			span: {
				start: at,
				end: at
			},
			text: open ? body : body + eol
		}];
	};
	return [...put(own.heading.end, first), ...own.notes.flatMap((span, at) => {
		const key = keysThen[at] ?? "";
		const lines = {
			start: lineStart(text, span.start),
			end: lineEnd(text, Math.max(span.start, span.end - 1))
		};
		if (kept.has(key)) return put(lines.end, behind.get(key) ?? []);
		const blank = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(lines.end, own.contentEnd))?.[0].length ?? 0;
		return [{
			span: {
				start: lines.start,
				end: lines.end + blank
			},
			text: ""
		}];
	})];
}
/** A block of notes as the plan holds it: verbatim, with lines that end as the plan's do. */
const noteText = (text, { start, end }) => text.slice(start, end).replace(/\r\n?/g, "\n").trim();
/** Notes cut into blocks: those that were there as they were, which may hold blank lines, the rest at blank lines. */
function noteUnits(notes, opened) {
	const known = [...opened].sort((a, b) => b.length - a.length);
	const units = [];
	for (let rest = notes; rest !== "";) {
		const unit = known.find((block) => block !== "" && (rest === block || rest.startsWith(`${block}\n\n`))) ?? /^[^]*?(?=\n\n|$(?![^]))/.exec(rest)?.[0] ?? rest;
		units.push(unit);
		rest = rest.slice(unit.length).replace(/^\n+/, "");
	}
	return units.filter((unit) => unit !== "");
}
/** Blocks as unique keys: two that say the same are told apart by their order. */
function numbered$1(blocks) {
	const seen = /* @__PURE__ */ new Map();
	return blocks.map((block) => {
		const count = (seen.get(block) ?? 0) + 1;
		seen.set(block, count);
		return `${block}#${count}`;
	});
}
// lib/plan/pairing.ts
/** From here on, slugs are taken to name one chunk. */
const LIKELY = .6;
/**
* Which row and item of a phase are the same chunk: by id token, by equal slug, by one slug being the start of the
* other, by word similarity; duplicates in document order. Two different tokens never pair, and leftovers are
* never paired by position.
* @returns for each row, the index of its item, or undefined
*/
function pair$1(rows, items) {
	const found = rows.map(() => void 0);
	const taken = /* @__PURE__ */ new Set();
	const join = (row, item) => {
		found[row] = item;
		taken.add(item);
	};
	const byKey = (key) => {
		const waiting = /* @__PURE__ */ new Map();
		items.forEach((item, index) => {
			const own = key(item);
			if (!own || taken.has(index)) return;
			const queue = waiting.get(own);
			if (queue) queue.push(index);
			else waiting.set(own, [index]);
		});
		rows.forEach((row, index) => {
			const own = key(row);
			if (found[index] !== void 0 || !own) return;
			const queue = waiting.get(own) ?? [];
			const at = queue.findIndex((item) => mayPair(row, items[item]));
			if (at >= 0) join(index, queue.splice(at, 1)[0]);
		});
	};
	byKey((named) => named.token?.toUpperCase());
	byKey((named) => slug(named.title));
	const left = rows.flatMap((_, index) => found[index] === void 0 ? [index] : []);
	const free = items.flatMap((_, index) => taken.has(index) ? [] : [index]);
	if (left.length === 0 || free.length === 0) return found;
	const rowSlugs = rows.map((row) => slug(row.title));
	const itemSlugs = items.map((item) => slug(item.title));
	for (const row of left) {
		const item = free.find((at) => !taken.has(at) && mayPair(rows[row], items[at]) && isStart(rowSlugs[row] ?? "", itemSlugs[at] ?? ""));
		if (item !== void 0) join(row, item);
	}
	const unpaired = left.filter((row) => found[row] === void 0);
	const unclaimed = free.filter((item) => !taken.has(item));
	const likely = alike$1(pick$2(rowSlugs, unpaired), pick$2(itemSlugs, unclaimed)).filter(({ row, item }) => mayPair(rows[row], items[item])).sort((a, b) => b.score - a.score || a.row - b.row || a.item - b.item);
	for (const { row, item } of likely) if (found[row] === void 0 && !taken.has(item)) join(row, item);
	return found;
}
const pick$2 = (slugs, indexes) => new Map(indexes.map((index) => [index, slugs[index] ?? ""]));
/**
* Which rows and items are alike enough to be one chunk. Only those that share a word are compared: each with each
* would take minutes in a phase of thousands.
*/
function alike$1(rows, items) {
	const itemWords = new Map([...items].map(([item, slugged]) => [item, wordsOf(slugged)]));
	const holding = /* @__PURE__ */ new Map();
	for (const [item, words] of itemWords) for (const word of words) {
		const known = holding.get(word);
		if (known) known.push(item);
		else holding.set(word, [item]);
	}
	return [...rows].flatMap(([row, slugged]) => {
		const words = wordsOf(slugged);
		const shared = /* @__PURE__ */ new Map();
		for (const word of words) for (const item of holding.get(word) ?? []) shared.set(item, (shared.get(item) ?? 0) + 1);
		return [...shared].flatMap(([item, count]) => {
			const score = count / Math.min(words.size, itemWords.get(item)?.size ?? 0);
			return score >= LIKELY ? [{
				row,
				item,
				score
			}] : [];
		});
	});
}
/** Two different tokens never name one chunk. */
const mayPair = (row, item) => !row.token || !item.token || row.token.toUpperCase() === item.token.toUpperCase();
const isStart = (a, b) => a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a));
/** How alike two slugs are, from 0 to 1: as good as equal where one is the start of the other, else by shared words. */
const resemblance = (a, b) => isStart(a, b) ? 1 : likeness$1(a, b);
/** Shared words over the smaller word count. */
function likeness$1(a, b) {
	const left = wordsOf(a);
	const right = wordsOf(b);
	const smaller = Math.min(left.size, right.size);
	return smaller === 0 ? 0 : [...left].filter((word) => right.has(word)).length / smaller;
}
const wordsOf = (slugged) => new Set(slugged.split("-").filter(Boolean));
// lib/markdown/item-head.ts
/**
* Reads the head of an item's first paragraph, `from` to `to`; `to` is where its first field begins or it ends.
* A boxed bullet is always a chunk; one without a box only if it opens with bold or with an id token.
*/
function readHead(text, from, to, boxed) {
	const bold = boldSpan(text, from, to);
	if (bold) {
		const reading = readTitle(text, bold.start + 2, bold.end - 2);
		return reading.title.end > reading.title.start ? behindBold(text, bold, reading, to) : behindToken(text, from, bold.end, reading.token, to, bold.end);
	}
	const end = contentEnd$1(text, from, to);
	const reading = readTitle(text, from, end);
	if (boxed) return { head: {
		span: trim(text, from, end),
		reading,
		end
	} };
	return reading.token ? behindToken(text, from, reading.token.end, reading.token, to, void 0) : void 0;
}
/** `**Title** (NS-1) *(note)* — outcome` */
function behindBold(text, bold, reading, to) {
	const lineStop = contentEnd$1(text, bold.end, to);
	let { issue, note } = reading;
	let end = bold.end;
	for (;;) {
		const at = trim(text, end, lineStop).start;
		const group = /^(\*{1,2}|_)?\(/.exec(text.slice(at, lineStop));
		const close = group && groupEnd(text, at + (group[1]?.length ?? 0), lineStop, group[1] ?? "");
		if (!close) break;
		const inner = {
			start: at + 1,
			end: close - 1
		};
		if (!issue && isIssueId(text.slice(inner.start, inner.end))) issue = inner;
		else if (!note) note = {
			start: at,
			end: close
		};
		else break;
		end = close;
	}
	const rest = trim(text, end, lineStop);
	const sign = /^(?:[—–-](?=\s)|:)\s*/.exec(text.slice(rest.start, to));
	const parts = {
		...reading,
		...issue && { issue },
		...note && { note }
	};
	if (sign && rest.end > rest.start + 1) {
		const outcome = trim(text, rest.start + sign[0].length, to);
		return {
			head: {
				span: {
					start: bold.start,
					end
				},
				boldEnd: bold.end,
				reading: parts,
				end: contentEnd$1(text, outcome.end, to)
			},
			outcome
		};
	}
	if (rest.end > rest.start) {
		const whole = {
			start: note && note.start >= bold.end ? note.start : rest.start,
			end: rest.end
		};
		const inside = issue && issue.start > whole.start;
		return { head: {
			span: {
				start: bold.start,
				end: rest.end
			},
			boldEnd: bold.end,
			reading: inside ? parts : {
				...parts,
				note: whole
			},
			end: lineStop
		} };
	}
	return { head: {
		span: {
			start: bold.start,
			end
		},
		boldEnd: bold.end,
		reading: parts,
		end: lineStop
	} };
}
/** `**C1.1** Title: outcome over several lines` */
function behindToken(text, from, at, token, to, boldEnd) {
	const begin = at + (/^(?:[:.)]|\s+[—–-](?=\s))?\s*/.exec(text.slice(at, to))?.[0].length ?? 0);
	let stop = titleStop(text, begin, to);
	const title = trim(text, begin, stop);
	const issueText = /^\(([A-Z][A-Z0-9]*-\d+)\)\s*/.exec(text.slice(stop, to));
	const issue = issueText?.[1] === void 0 ? void 0 : {
		start: stop + 1,
		end: stop + 1 + issueText[1].length
	};
	const spanEnd = issue ? issue.end + 1 : title.end;
	if (issueText) stop += issueText[0].length;
	const sign = /^(?:[:;.]|[—–-](?=\s))?\s*/.exec(text.slice(stop, to))?.[0].length ?? 0;
	const outcome = trim(text, stop + sign, to);
	const hasOutcome = outcome.end > outcome.start;
	const reading = {
		...token && { token },
		title,
		...issue && { issue }
	};
	const end = contentEnd$1(text, hasOutcome ? outcome.end : Math.max(title.end, spanEnd), to);
	return {
		head: {
			span: {
				start: from,
				end: spanEnd
			},
			...boldEnd !== void 0 && { boldEnd },
			reading,
			end
		},
		...hasOutcome && { outcome }
	};
}
function groupEnd(text, open, to, emphasis) {
	let depth = 0;
	for (let at = open; at < to; at++) if (text[at] === "(") depth++;
	else if (text[at] === ")" && --depth === 0) return text.startsWith(emphasis, at + 1) ? at + 1 + emphasis.length : void 0;
}
function contentEnd$1(text, from, to) {
	return trim(text, from, Math.min(lineEnd(text, from), to)).end;
}
// lib/markdown/escape.ts
/** Signs that open a block, or a box, at the start of a line. */
const OPENS$1 = /^(?:[-+*](?=\s|$)|([-*_])[ \t]*(?:\1[ \t]*){2,}$|#{1,6}(?=\s|$)|>|\||=|`{3}|~{3}|<|\[[ xX]\](?=\s)|\\(?=[-+*_#>|=`~<[\\]))/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;
/** A value as it can stand at the start of a line: what would open a block is escaped. */
const escapeStart = (value) => OPENS$1.test(value) ? `\\${value}` : value.replace(NUMBERED, "$1\\$2");
/** The value of what `escapeStart` wrote. */
const unescapeStart = (written) => written.replace(/^\\(?=[-+*#>|=`~<[\\])/, "").replace(/^(\d{1,9})\\([.)])/, "$1$2");
// lib/markdown/read-subtasks.ts
/** Reads the lists among an item's blocks: each bullet is a sub-task, and may have its own. */
function readSubtasks$1(text, inside) {
	const items = inside.flatMap((block) => block.type === "list" ? block.items : []);
	const spans = items.map(({ span }) => ({
		start: lineStart(text, span.start),
		end: lineEnd(text, Math.max(span.start, span.end - 1))
	}));
	const read = items.map((item, at) => readSubtask(text, item, spans[at - 1]?.end));
	return {
		subtasks: read.map(({ subtask }) => subtask),
		units: read.map(({ unit }) => unit)
	};
}
function readSubtask(text, { span, blocks }, behind) {
	const [first] = blocks;
	const start = lineStart(text, span.start);
	const end = lineEnd(text, Math.max(span.start, span.end - 1));
	const opensWithWords = first?.type === "paragraph";
	const wordsEnd = opensWithWords ? first.span.end : span.end;
	const opening = /^([-*+]|\d+[.)])([ \t]+)(?:\[([ xX])\][ \t]+(?=\S))?/.exec(text.slice(span.start, wordsEnd));
	const [whole = "", marker = "-", space = "", box] = opening ?? [];
	const afterMarker = span.start + (opening ? marker.length + space.length : 0);
	const words = {
		start: span.start + whole.length,
		end: wordsEnd
	};
	const inner = readSubtasks$1(text, blocks);
	return {
		subtask: {
			text: unescapeStart(unwrapped(text.slice(words.start, words.end))),
			...box !== void 0 && { done: box !== " " },
			subtasks: inner.subtasks
		},
		unit: {
			span: {
				start,
				end
			},
			gap: text.slice(behind ?? start, start),
			indent: text.slice(start, span.start),
			marker,
			afterMarker,
			...box !== void 0 && { box: afterMarker + 1 },
			...opensWithWords && { words },
			inner: inner.units
		}
	};
}
// lib/markdown/item.ts
/** Reads a top-level bullet as a chunk; undefined if it is none. Offsets count in `text`. */
function readItem(text, item, labels) {
	const { start } = item.span;
	const lead = lineStart(text, start);
	const marker = /^[-*+](?=[ \t])[ \t]*/.exec(text.slice(start, item.span.end))?.[0];
	const [first] = item.blocks;
	if (marker === void 0 || first?.type !== "paragraph") return void 0;
	const afterMarker = start + marker.length;
	const boxText = /^\[([ xX])\][ \t]+(?=\S)/.exec(text.slice(afterMarker, first.span.end));
	const headStart = afterMarker + (boxText?.[0].length ?? 0);
	const fieldsFrom = firstFieldLine(text, {
		start: headStart,
		end: first.span.end
	}, labels);
	const read = readHead(text, headStart, fieldsFrom, boxText !== null);
	if (!read) return void 0;
	const rest = item.blocks.slice(1);
	const fields = [...read.outcome ? [headOutcome$1(read.outcome)] : [], ...[{
		start: fieldsFrom,
		end: first.span.end
	}, ...rest.flatMap((block) => block.type === "paragraph" ? [block.span] : [])].flatMap((span) => readFields(text, span, labels))].map((field, at, all) => all.findIndex(({ key }) => key === field.key) === at ? field : {
		...field,
		shadowed: true
	});
	const { subtasks, units } = readSubtasks$1(text, rest);
	const source = {
		span: {
			start: lead,
			end: lineEnd(text, Math.max(item.span.start, item.span.end - 1))
		},
		indent: text.slice(lead, start),
		contentIndent: " ".repeat(contentColumn(text.slice(lead, start), marker)),
		marker: marker.trimEnd(),
		afterMarker,
		...boxText && { box: afterMarker + 1 },
		head: {
			...read.head,
			end: trim(text, headStart, fieldsFrom).end
		},
		fields,
		terms: void 0,
		loose: looseSpans(text, read.outcome?.start ?? read.head.span.end, item.blocks, fields),
		subtasks: units
	};
	return {
		facts: factsOf(text, source, subtasks, boxText?.[1]),
		source
	};
}
function factsOf(text, { head, fields }, subtasks, box) {
	const said = (span) => span ? unwrapped(text.slice(span.start, span.end)) : void 0;
	const value = (key) => said(fields.find((field) => field.key === key)?.value);
	const { token, title, issue, note } = head.reading;
	const dependsOn = fields.find((field) => field.key === "depends on")?.value;
	const facts = {
		token: said(token),
		title: said(title) ?? "",
		issue: said(issue),
		note: said(note),
		done: box === void 0 ? void 0 : box !== " ",
		stream: value("stream"),
		outcome: isNone(value("outcome") ?? "") ? void 0 : value("outcome"),
		skills: fields.some(({ key }) => key === "skills") ? readList(value("skills") ?? "") : void 0,
		dependsOn
	};
	const named = /* @__PURE__ */ new Set([
		"outcome",
		"stream",
		"skills",
		"depends on"
	]);
	return {
		...Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== void 0)),
		subtasks,
		extra: fields.filter(({ key, shadowed }) => !named.has(key) && !shadowed).map((field) => ({
			label: labelText(text, field),
			value: said(field.value) ?? ""
		}))
	};
}
/** The column at which an item's content stands: behind its marker and up to four columns of white space, tabs at each fourth. */
function contentColumn(indent, marker) {
	const width = (text, from) => text.split(/(?=\t)/).reduce((at, run) => run.startsWith("	") ? at + 4 - at % 4 + run.length - 1 : at + run.length, from);
	const signs = width(indent + marker.trimEnd(), 0);
	const content = width(marker.slice(marker.trimEnd().length), signs);
	return content - signs > 4 ? signs + 1 : content;
}
const labelText = (text, field) => text.slice(field.whole.start, field.value.start).replace(/[*_:]/g, "").trim();
const headOutcome$1 = (value) => ({
	key: "outcome",
	whole: value,
	value,
	bold: "",
	inHead: true
});
function firstFieldLine(text, { start, end }, labels) {
	for (const line of lines(text, start, end).slice(1)) {
		const from = trim(text, line.start, line.content).start;
		if (labels.test(text.slice(from, line.content))) return line.start;
	}
	return end;
}
function readFields(text, paragraph, labels) {
	const fields = [];
	let open = false;
	for (const line of lines(text, paragraph.start, paragraph.end)) {
		const { start, end } = trim(text, line.start, line.content);
		const found = readLabelled(text, start, end, labels);
		const last = fields.at(-1);
		if (found.length === 0 && open && last) fields[fields.length - 1] = {
			...last,
			whole: {
				...last.whole,
				end
			},
			value: {
				...last.value,
				end
			}
		};
		fields.push(...found);
		open = found.length > 0 ? isProse(found.at(-1)?.key ?? "") : open;
	}
	return fields;
}
/** Lines of paragraphs that are in no field, and blocks of other kinds. */
function looseSpans(text, headEnd, inside, fields) {
	return inside.flatMap((block) => {
		if (block.type === "list") return [];
		if (block.type !== "paragraph") return [block.span];
		return lines(text, block.span.start, block.span.end).flatMap(({ start, content }) => {
			const line = trim(text, Math.max(start, headEnd), content);
			const taken = fields.some(({ whole }) => whole.start < line.end && line.start < whole.end);
			return line.end <= line.start || taken ? [] : [line];
		});
	});
}
// lib/markdown/read-phase.ts
/** The chunk table among a section's blocks: the first with a Chunk column. */
const chunkTable = (text, inside) => inside.find((block) => block.type === "table" && (block.rows[0]?.cells ?? []).some((span) => columnKey(cellText(text, span)) === "chunk"));
/** Reads a phase's blocks, its heading excepted. What is neither table nor chunk item is the phase's notes. */
function readPhase$1(text, inside, headingEnd, labels) {
	const tableBlock = chunkTable(text, inside);
	const table = tableBlock && readTable(text, tableBlock);
	const rows = table?.rows.map((row) => readRow(text, table.table.columns, row.line, row.cells)) ?? [];
	const items = [];
	const notes = [];
	for (const block of inside) {
		if (block === tableBlock) continue;
		if (block.type !== "list" || block.ordered) {
			notes.push(block.span);
			continue;
		}
		for (const item of block.items) {
			const reading = readItem(text, item, labels);
			if (reading) items.push(reading);
			else notes.push(item.span);
		}
	}
	const last = inside.at(-1);
	return {
		...table && { table },
		chunks: joined(rows, items),
		runs: runsOf(text, items),
		notes,
		contentEnd: last ? lineEnd(text, Math.max(last.span.start, last.span.end - 1)) : headingEnd
	};
}
function readRow(text, columns, line, cells) {
	const value = (key) => cell(text, columns, cells, key);
	const at = columns.findIndex((header) => columnKey(header) === "chunk");
	const title = readRowTitle(text, trim(text, cells[at]?.start ?? line.start, cells[at]?.end ?? line.start));
	const said = (span) => span ? cellText(text, span) : void 0;
	const dependsOn = cells[columns.findIndex((header) => columnKey(header) === "depends on")];
	const known = /* @__PURE__ */ new Set([
		"chunk",
		"stream",
		"outcome",
		"depends on"
	]);
	const summary = value("outcome");
	const stream = value("stream");
	const token = said(title.token);
	const issue = said(title.issue);
	const note = said(title.note);
	return {
		line,
		cells,
		title,
		facts: {
			...token !== void 0 && { token },
			title: said(title.title) ?? "",
			...issue !== void 0 && { issue },
			...note !== void 0 && { note },
			...stream !== void 0 && { stream },
			...summary !== void 0 && !isNone(summary) && { summary },
			extra: columns.flatMap((label, index) => {
				const span = cells[index];
				return known.has(columnKey(label)) || !span ? [] : [{
					label,
					value: cellText(text, span)
				}];
			})
		},
		...dependsOn && { dependsOn }
	};
}
/** A row's title may be set in bold, as an item's is. */
function readRowTitle(text, { start, end }) {
	if (!/^(?:\*\*|__)/.test(text.slice(start, end))) return readTitle(text, start, end);
	const head = readHead(text, start, end, true);
	return head && !head.outcome ? head.head.reading : readTitle(text, start, end);
}
/** Items give the order; a chunk without one stands directly behind the chunk of the row above it, else first. */
function joined(rows, items) {
	const found = pair$1(rows.map(({ facts }) => facts), items.map(({ facts }) => facts));
	const rowOf = new Map(found.flatMap((item, row) => item === void 0 ? [] : [[item, rows[row]]]));
	const chunks = items.map((item, at) => {
		const row = rowOf.get(at);
		return {
			item,
			...row && { row }
		};
	});
	rows.forEach((row, at) => {
		if (found[at] !== void 0) return;
		const above = rows[at - 1];
		chunks.splice(above ? chunks.findIndex((chunk) => chunk.row === above) + 1 : 0, 0, { row });
	});
	return chunks;
}
function runsOf(text, items) {
	const runs = [];
	for (const item of items) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		if (run && last && text.slice(last.source.span.end, item.source.span.start).trim() === "") run.push(item);
		else runs.push([item]);
	}
	return runs;
}
// lib/markdown/read-tables.ts
/** The Work Streams table. A missing column is an empty value; the first column is the name where none says so. */
const readStreamTable = (text, inside) => readRows(text, inside, "stream", [
	"stream",
	"responsibility",
	"owns",
	"skills"
], (value, first, extra, at) => {
	const skills = value("skills");
	return {
		id: streamId(at + 1),
		name: value("stream") ?? first,
		responsibility: value("responsibility") ?? "",
		owns: value("owns") ?? "",
		...skills !== void 0 && { skills: readList(skills) },
		extra
	};
});
/** The Communication table. `all` in To counts as a handoff to each. */
const readHandoffTable = (text, inside, plan, read) => readRows(text, inside, "from", [
	"from",
	"to",
	"when",
	"what"
], (value, _first, extra, at) => {
	const to = value("to") ?? "";
	const all = to.split(/[,+&]/).some((name) => plain(name).toLowerCase() === "all");
	return {
		id: handoffId(at + 1),
		from: readStreams(read, value("from") ?? ""),
		to: all ? "all" : readStreams(read, to),
		when: readWhen(plan, value("when") ?? ""),
		what: value("what") ?? "",
		extra
	};
});
function readRows(text, inside, column, known, make) {
	const tables = inside.filter((block) => block.type === "table");
	const hasColumn = (block) => block.rows[0]?.cells.some((span) => columnKey(cellText(text, span)) === column);
	const block = tables.find(hasColumn) ?? tables[0];
	if (!block) return {
		list: [],
		rows: /* @__PURE__ */ new Map()
	};
	const reading = readTable(text, block);
	const { columns } = reading.table;
	const list = reading.rows.map(({ cells }, at) => make((key) => cell(text, columns, cells, key), cells[0] ? cellText(text, cells[0]) : "", extraCells(text, columns, cells, known), at));
	const table = withOrder(reading.table, list.map(({ id }) => id));
	return {
		list,
		table,
		rows: new Map(reading.rows.flatMap(({ line, cells }, at) => {
			const of = list[at];
			return of ? [[of.id, {
				line,
				cells,
				table,
				terms: void 0
			}]] : [];
		}))
	};
}
const extraCells = (text, columns, cells, known) => columns.flatMap((label, at) => {
	const span = cells[at];
	return known.includes(columnKey(label)) || !span ? [] : [{
		label,
		value: cellText(text, span)
	}];
});
// lib/markdown/interpret.ts
/** Turns blocks into a plan in two passes: what things are called first, then what refers to them. */
function interpret(text, outline, found) {
	const streams = found.streams && readStreamTable(text, outline.blocksIn(found.streams));
	const read = streamReader(streams?.list ?? []);
	const phases = readPhases(text, outline, found, streams?.list.map(({ name }) => plain(name)).filter((name) => name !== "") ?? []);
	const nameless = {
		streams: streams?.list ?? [],
		phases: phases.map((phase) => phaseOf(text, phase, read)),
		handoffs: []
	};
	const rows = new Map(streams?.rows);
	const items = /* @__PURE__ */ new Map();
	const named = {
		...nameless,
		phases: phases.map((phase, at) => {
			const known = nameless.phases[at];
			const { annotation } = phase.heading;
			return {
				...known,
				...annotation && { annotation: readAnnotation(text.slice(annotation.start, annotation.end), nameless, nameless.phases[at - 1]) },
				chunks: phase.chunks.map((chunk, index) => resolved(text, nameless, phase, chunk, known.chunks[index], rows, items))
			};
		})
	};
	const handoffs = found.handoffs && readHandoffTable(text, outline.blocksIn(found.handoffs), named, read);
	return {
		plan: {
			...named,
			handoffs: handoffs?.list ?? []
		},
		...streams?.table && { streams: streams.table },
		...handoffs?.table && { handoffs: handoffs.table },
		phases: phases.map((phase) => sourceOf(text, phase)),
		rows: new Map([...rows, ...handoffs?.rows ?? []]),
		items
	};
}
function readPhases(text, { blocksIn }, { phases }, streams) {
	const sections = phases.map((place) => ({
		...place,
		inside: blocksIn(place.section)
	}));
	const labels = fieldLabels(sections.flatMap(({ inside }) => chunkTable(text, inside)?.rows[0]?.cells ?? []).map((span) => cellText(text, span)));
	let count = 0;
	return sections.map(({ heading, section, inside }, at) => {
		const [first, ...rest] = inside;
		const content = first?.type === "heading" ? first.content : heading.span;
		const nameless = {
			number: content,
			name: {
				start: content.end,
				end: content.end
			}
		};
		const line = {
			start: heading.span.start,
			end: lineEnd(text, heading.span.end)
		};
		const reading = readPhase$1(text, rest, line.end, labels);
		const chunks = reading.chunks.map((chunk) => ({
			...chunk,
			id: chunkId(++count)
		}));
		const byLine = chunks.filter(({ row }) => row).sort((a, b) => (a.row?.line.start ?? 0) - (b.row?.line.start ?? 0));
		return {
			id: phaseId(at + 1),
			section,
			depth: heading.depth,
			line,
			heading: readPhaseHeading(text, content, streams) ?? nameless,
			reading,
			chunks,
			table: reading.table && withOrder(reading.table.table, byLine.map(({ id }) => id))
		};
	});
}
function phaseOf(text, { id, heading, reading, chunks, table }, read) {
	const notes = reading.notes.map((span) => noteText(text, span)).join("\n\n");
	return {
		id,
		number: Number(text.slice(heading.number.start, heading.number.end)),
		name: text.slice(heading.name.start, heading.name.end),
		...notes !== "" && { notes },
		...table && { columns: table.columns },
		chunks: chunks.map((chunk) => chunkOf(chunk, read, table?.columns ?? []))
	};
}
function chunkOf({ id, row, item }, read, columns) {
	const rowStream = row?.facts.stream === void 0 ? void 0 : read(row.facts.stream);
	const { stream: _rowName, ...rowFacts } = row?.facts ?? {
		title: "",
		extra: []
	};
	const bare = {
		...identity(rowFacts),
		subtasks: [],
		extra: []
	};
	const { stream: itemName, dependsOn: _terms, ...facts } = item?.facts ?? bare;
	const stream = (itemName === void 0 ? void 0 : read(itemName)) ?? rowStream;
	const written = {
		...rowFacts,
		...rowStream !== void 0 && { stream: rowStream },
		columns
	};
	return {
		id,
		...facts,
		...stream !== void 0 && { stream },
		waitsForBarrier: false,
		dependsOn: [],
		...row && { row: written },
		item: item !== void 0
	};
}
const identity = ({ token, title, issue, note }) => ({
	title,
	...token !== void 0 && { token },
	...issue !== void 0 && { issue },
	...note !== void 0 && { note }
});
/** A chunk with what it waits for, now that all names are known; notes where its row and item stand. */
function resolved(text, plan, { id: phase, table }, { id, row, item }, chunk, rows, items) {
	const rowTerms = row?.dependsOn && termsIn(text, plan, row.dependsOn, phase);
	const itemTerms = item?.facts.dependsOn && termsIn(text, plan, item.facts.dependsOn, phase);
	if (row && table) rows.set(id, {
		line: row.line,
		cells: row.cells,
		title: row.title,
		table,
		terms: rowTerms
	});
	if (item) items.set(id, {
		...item.source,
		terms: itemTerms
	});
	const keys = new Set([...rowTerms?.terms ?? [], ...itemTerms?.terms ?? []].map(({ key }) => key));
	return {
		...chunk,
		waitsForBarrier: keys.has("barrier"),
		dependsOn: [...keys].map(dependencyOf).filter((dependency) => dependency !== void 0)
	};
}
function termsIn(text, plan, span, phase) {
	return {
		value: span,
		terms: readTerms(plan, text.slice(span.start, span.end), phase).map(({ start, end, key }) => ({
			span: {
				start: span.start + start,
				end: span.start + end
			},
			key
		}))
	};
}
function sourceOf(text, phase) {
	const ids = new Map(phase.chunks.map(({ id, item }) => [item, id]));
	return {
		id: phase.id,
		section: phase.section,
		heading: phase.line,
		...phase.heading,
		depth: phase.depth,
		...phase.table && { table: phase.table },
		runs: phase.reading.runs.map((run) => {
			const units = run.map((item, at) => ({
				chunk: ids.get(item) ?? chunkId(0),
				span: item.source.span,
				gap: text.slice(run[at - 1]?.source.span.end ?? item.source.span.start, item.source.span.start)
			}));
			return {
				span: {
					start: units[0]?.span.start ?? 0,
					end: units.at(-1)?.span.end ?? 0
				},
				units
			};
		}),
		notes: phase.reading.notes,
		contentEnd: phase.reading.contentEnd
	};
}
// lib/markdown/line-scan.ts
const FENCE = /^( {0,3})(`{3,}|~{3,})(.*)$/;
const FENCE_END = /^ {0,3}(`+|~+)[ \t]*$/;
const RAW_HTML = [
	[/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^ {0,3}<!--/, /-->/],
	[/^ {0,3}<\?/, /\?>/],
	[/^ {0,3}<!\[CDATA\[/, /\]\]>/],
	[/^ {0,3}<![a-z]/i, />/]
];
const BLANK = /^[ \t]*$/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const BULLET = /^[-*+][ \t]+[^ \t]/;
const RULE = /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
/** An item whose content begins on its first line; one that begins with code counts its indentation otherwise. */
const ITEM = /^(?:[-*+]|1[.)]) {1,4}(?=[^ \t])/;
/**
* No cut before these, whatever stands above: a numbered item, since its list is kept as written; a bare bullet, which
* is none to the parser behind code; a rule, which at a beginning would be front matter.
*/
const UNCUT = /^(?:\d{1,9}[.)](?:[ \t]|$)|[-*+][ \t]*$|---[ \t]*$)/;
/** What holds other blocks. */
const CONTAINER = /^ {0,3}(?:>|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|\[\^)/;
/**
* A scan over the lines of a text, one call a line, in order and without their endings. It never guesses: a heading,
* block or bullet it tells of is one to the parser too, and a line at which it gives up ends what it can say.
*
* What it rests on: a line without indentation behind a blank line is in no list, quote or footnote, and can only be
* inside a fence, raw HTML or front matter of the top level; so these are all it follows. A bullet without
* indentation goes on with no paragraph, so that it needs no blank line.
*/
function lineScan() {
	let state = { kind: "text" };
	let afterBlank = true;
	let afterBullet = false;
	/** Indentation of what stands in the item that is open for certain. */
	let item;
	/** Whether the line stands in no list, quote or footnote for certain. */
	let top = true;
	return (line) => {
		if (state.kind === "unsure") return "unsure";
		const was = {
			afterBlank,
			afterBullet
		};
		afterBlank = BLANK.test(line);
		afterBullet = false;
		if (afterBlank) {
			if (state.kind === "tag") state = { kind: "text" };
			return isVerbatim(state) ? "verbatim" : "other";
		}
		if (item !== void 0) {
			if (indentation(line) >= item) return "other";
			item = void 0;
		}
		if (state.kind !== "text") {
			const inside = isVerbatim(state);
			state = within(state, line);
			return state.kind === "unsure" ? "unsure" : inside ? "verbatim" : "other";
		}
		if (HEADING.test(line)) {
			top = true;
			return "heading";
		}
		const bullet = BULLET.test(line) && !RULE.test(line);
		if (was.afterBlank && !/^[ \t]/.test(line) || bullet) {
			item = RULE.test(line) ? void 0 : ITEM.exec(line)?.[0].length;
			top = !CONTAINER.test(line) || RULE.test(line);
			afterBullet = bullet;
			if (item === void 0) state = opened(line, top);
			if (bullet) return was.afterBullet ? "next bullet" : "bullet";
			return UNCUT.test(line) ? "other" : "block";
		}
		top &&= !CONTAINER.test(line);
		state = opened(line, top);
		return state.kind === "unsure" ? "unsure" : "other";
	};
}
const isVerbatim = ({ kind }) => kind === "fence" || kind === "html";
/** Columns of white space before a line's first word; a tab goes on to the next multiple of four. */
function indentation(line) {
	let columns = 0;
	for (const sign of /^[ \t]*/.exec(line)?.[0] ?? "") columns += sign === "	" ? 4 - columns % 4 : 1;
	return columns;
}
/** The state behind a line in plain text. */
function opened(line, top) {
	const fence = FENCE.exec(line);
	if (fence && !(fence[2]?.startsWith("`") && fence[3]?.includes("`"))) return {
		kind: "fence",
		mark: fence[2] ?? "",
		indent: top ? 0 : fence[1]?.length ?? 0
	};
	for (const [open, until] of RAW_HTML) {
		if (!open.test(line)) continue;
		if (until.test(line)) return { kind: "text" };
		return line.startsWith(" ") && !top ? { kind: "unsure" } : {
			kind: "html",
			until
		};
	}
	return /^ {0,3}<[/a-z]/i.test(line) ? { kind: "tag" } : { kind: "text" };
}
/** The state behind a line that says something, inside what an earlier line opened. */
function within(state, line) {
	if (state.kind === "fence") {
		if (line.search(/[^ \t]/) < state.indent) return { kind: "unsure" };
		const close = FENCE_END.exec(line)?.[1];
		return close?.[0] === state.mark[0] && (close?.length ?? 0) >= state.mark.length ? { kind: "text" } : state;
	}
	if (state.kind === "html") return state.until.test(line) ? { kind: "text" } : state;
	return FENCE.test(line) || RAW_HTML.some(([open, until]) => open.test(line) && !until.test(line)) ? { kind: "unsure" } : state;
}
/** Index of the first line behind the front matter; 0 where there is none. */
function frontMatterEnd(count, line) {
	if (count === 0 || !/^---[ \t]*$/.test(line(0))) return 0;
	for (let at = 1; at < count; at++) if (/^---[ \t]*$/.test(line(at))) return at + 1;
	return 0;
}
// lib/markdown/limits.ts
/**
* Largest plan section that is edited, in UTF-16 units: a plan of 5,000 chunks has 1.4 million. Reading takes time in
* proportion; at this size it is a few seconds, in a worker, and a change after it reads only what changed.
*/
const MAX_SECTION = 4194304;
/** Longest line of a plan, in UTF-16 units. No line that people read comes near. */
const MAX_LINE = 1e4;
/** Deepest nesting of quotes, lists and footnotes on a line. */
const MAX_NESTING = 100;
/**
* Most that the parser is given at once: a piece's lines, each with what it nests. Up to here its time is in proportion;
* beyond, it grows with the square for some texts (underlined headings, lazy quotes, nested lists). A piece ends at the
* next blank line before a line without indentation, so that only a text made for it has one of this size.
*/
const MAX_PIECE = 6e3;
/** What of a piece is over a limit; undefined if it is within bounds. Takes time in proportion to its length. */
function excessOf(piece) {
	const all = lines(piece);
	const scan = lineScan();
	let weight = 0;
	for (const [line, { start, content }] of all.entries()) {
		const words = piece.slice(start, content);
		if (words.length > MAX_LINE) return {
			code: "line-too-long",
			line,
			amount: words.length
		};
		if (scan(words) === "verbatim") continue;
		const nesting = nestingOf(words);
		if (nesting > MAX_NESTING) return {
			code: "nested-too-deep",
			line,
			amount: nesting
		};
		weight += 1 + nesting + indentation(words) / 20;
	}
	return weight > MAX_PIECE ? {
		code: "block-too-large",
		line: 0,
		amount: all.length
	} : void 0;
}
/** Marks of quotes, lists and footnotes that a line begins with. */
function nestingOf(line) {
	if (/^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(line)) return 0;
	const mark = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:)/y;
	let count = 0;
	while (mark.test(line)) count++;
	return count;
}
/** Why a plan cannot be edited: something in it is over a limit. `line` is where its piece begins, 1-based. */
function overLimit({ code, line: offset, amount }, line) {
	const where = `Line ${line + offset}`;
	switch (code) {
		case "line-too-long": return {
			code,
			message: `${where} is ${amount} characters long; lines of up to ${MAX_LINE} can be edited. Break it to edit the plan here.`
		};
		case "nested-too-deep": return {
			code,
			message: `${where} nests quotes or lists more than ${MAX_NESTING} deep. Flatten it to edit the plan here.`
		};
		case "block-too-large": return {
			code,
			message: `Lines ${line} to ${line + amount - 1} are one block, which is more than can be read at once. Part it by blank lines to edit the plan here.`
		};
	}
}
/** Why a plan's section is too large to be edited; undefined if it is not. */
function tooLarge({ start, end }) {
	if (end - start <= MAX_SECTION) return void 0;
	const kilobytes = (units) => Math.ceil(units / 1024);
	return {
		code: "section-too-large",
		message: `The execution plan is ${kilobytes(end - start)} kB long; plans of up to ${kilobytes(MAX_SECTION)} kB can be edited. It is shown as text. Split it into several specs to edit it here.`
	};
}
// node_modules/micromark-util-normalize-identifier/index.js
/**
* Normalize an identifier (as found in references, definitions).
*
* Collapses markdown whitespace, trim, and then lower- and uppercase.
*
* Some characters are considered “uppercase”, such as U+03F4 (`ϴ`), but if their
* lowercase counterpart (U+03B8 (`θ`)) is uppercased will result in a different
* uppercase character (U+0398 (`Θ`)).
* So, to get a canonical form, we perform both lower- and uppercase.
*
* Using uppercase last makes sure keys will never interact with default
* prototypal values (such as `constructor`): nothing in the prototype of
* `Object` is uppercase.
*
* @param {string} value
*   Identifier to normalize.
* @returns {string}
*   Normalized identifier.
*/
function normalizeIdentifier(value) {
	return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}
// node_modules/mdast-util-gfm-footnote/lib/index.js
/**
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle
* } from 'mdast-util-from-markdown'
* @import {ToMarkdownOptions} from 'mdast-util-gfm-footnote'
* @import {
*   Handle as ToMarkdownHandle,
*   Map,
*   Options as ToMarkdownExtension
* } from 'mdast-util-to-markdown'
* @import {FootnoteDefinition, FootnoteReference} from 'mdast'
*/
footnoteReference.peek = footnoteReferencePeek;
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteCallString() {
	this.buffer();
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteCall(token) {
	this.enter({
		type: "footnoteReference",
		identifier: "",
		label: ""
	}, token);
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteDefinitionLabelString() {
	this.buffer();
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteDefinition(token) {
	this.enter({
		type: "footnoteDefinition",
		identifier: "",
		label: "",
		children: []
	}, token);
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteCallString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteCall(token) {
	this.exit(token);
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteDefinitionLabelString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteDefinition(token) {
	this.exit(token);
}
/** @type {ToMarkdownHandle} */
function footnoteReferencePeek() {
	return "[";
}
/**
* @type {ToMarkdownHandle}
* @param {FootnoteReference} node
*/
function footnoteReference(node, _, state, info) {
	const tracker = state.createTracker(info);
	let value = tracker.move("[^");
	const exit = state.enter("footnoteReference");
	const subexit = state.enter("reference");
	value += tracker.move(state.safe(state.associationId(node), {
		after: "]",
		before: value
	}));
	subexit();
	exit();
	value += tracker.move("]");
	return value;
}
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM footnotes
* in markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown`.
*/
function gfmFootnoteFromMarkdown() {
	return {
		enter: {
			gfmFootnoteCallString: enterFootnoteCallString,
			gfmFootnoteCall: enterFootnoteCall,
			gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: enterFootnoteDefinition
		},
		exit: {
			gfmFootnoteCallString: exitFootnoteCallString,
			gfmFootnoteCall: exitFootnoteCall,
			gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: exitFootnoteDefinition
		}
	};
}
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM footnotes
* in markdown.
*
* @param {ToMarkdownOptions | null | undefined} [options]
*   Configuration (optional).
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown`.
*/
function gfmFootnoteToMarkdown(options) {
	let firstLineBlank = false;
	if (options && options.firstLineBlank) firstLineBlank = true;
	return {
		handlers: {
			footnoteDefinition,
			footnoteReference
		},
		unsafe: [{
			character: "[",
			inConstruct: [
				"label",
				"phrasing",
				"reference"
			]
		}]
	};
	/**
	* @type {ToMarkdownHandle}
	* @param {FootnoteDefinition} node
	*/
	function footnoteDefinition(node, _, state, info) {
		const tracker = state.createTracker(info);
		let value = tracker.move("[^");
		const exit = state.enter("footnoteDefinition");
		const subexit = state.enter("label");
		value += tracker.move(state.safe(state.associationId(node), {
			before: value,
			after: "]"
		}));
		subexit();
		value += tracker.move("]:");
		if (node.children && node.children.length > 0) {
			tracker.shift(4);
			value += tracker.move((firstLineBlank ? "\n" : " ") + state.indentLines(state.containerFlow(node, tracker.current()), firstLineBlank ? mapAll : mapExceptFirst));
		}
		exit();
		return value;
	}
}
/** @type {Map} */
function mapExceptFirst(line, index, blank) {
	return index === 0 ? line : mapAll(line, index, blank);
}
/** @type {Map} */
function mapAll(line, index, blank) {
	return (blank ? "" : "    ") + line;
}
// node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [fillRows=true]
*   Whether to fill rows with empty cells up to the most cells in a row
*   (default: `true`).
*
*   When `true`, all rows have as many cells as the longest row:
*
*   ```markdown
*   | Alpha | B    |   |
*   | ----- | ---- | - |
*   | C     |      |   |
*   | D     | Echo | F |
*   ```
*
*   When `false`, rows keep their cells,
*   and the delimiter row has as many cells as the header row:
*
*   ```markdown
*   | Alpha | B    |
*   | ----- | ---- |
*   | C     |
*   | D     | Echo | F |
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
*   ```
*/
/**
* Get the length of a cell.
*
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize$1(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		/** @type {Array<string>} */
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
/**
* Serialize a cell value.
*
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize$1(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* Get the alignment character code from a value.
*
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
// node_modules/unist-util-is/lib/index.js
/**
* Generate an assertion from a test.
*
* Useful if you’re going to test many nodes, for example when creating a
* utility where something else passes a compatible test.
*
* The created function is a bit faster because it expects valid input only:
* a `node`, `index`, and `parent`.
*
* @param {Test} test
*   *   when nullish, checks if `node` is a `Node`.
*   *   when `string`, works like passing `(node) => node.type === test`.
*   *   when `function` checks if function passed the node is true.
*   *   when `object`, checks that all keys in test are in node, and that they have (strictly) equal values.
*   *   when `array`, checks if any one of the subtests pass.
* @returns {Check}
*   An assertion.
*/
const convert = (
/**
* @param {Test} [test]
* @returns {Check}
*/
function(test) {
	if (test === null || test === void 0) return ok;
	if (typeof test === "function") return castFactory(test);
	if (typeof test === "object") return Array.isArray(test) ? anyFactory(test) : propertiesFactory(test);
	if (typeof test === "string") return typeFactory(test);
	throw new Error("Expected function, string, or object as test");
});
/**
* @param {Array<Props | TestFunction | string>} tests
* @returns {Check}
*/
function anyFactory(tests) {
	/** @type {Array<Check>} */
	const checks = [];
	let index = -1;
	while (++index < tests.length) checks[index] = convert(tests[index]);
	return castFactory(any);
	/**
	* @this {unknown}
	* @type {TestFunction}
	*/
	function any(...parameters) {
		let index = -1;
		while (++index < checks.length) if (checks[index].apply(this, parameters)) return true;
		return false;
	}
}
/**
* Turn an object into a test for a node with a certain fields.
*
* @param {Props} check
* @returns {Check}
*/
function propertiesFactory(check) {
	const checkAsRecord = check;
	return castFactory(all);
	/**
	* @param {Node} node
	* @returns {boolean}
	*/
	function all(node) {
		const nodeAsRecord = node;
		/** @type {string} */
		let key;
		for (key in check) if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
		return true;
	}
}
/**
* Turn a string into a test for a node with a certain type.
*
* @param {string} check
* @returns {Check}
*/
function typeFactory(check) {
	return castFactory(type);
	/**
	* @param {Node} node
	*/
	function type(node) {
		return node && node.type === check;
	}
}
/**
* Turn a custom test into a test for a node that passes that test.
*
* @param {TestFunction} testFunction
* @returns {Check}
*/
function castFactory(testFunction) {
	return check;
	/**
	* @this {unknown}
	* @type {Check}
	*/
	function check(value, index, parent) {
		return Boolean(looksLikeANode(value) && testFunction.call(this, value, typeof index === "number" ? index : void 0, parent || void 0));
	}
}
function ok() {
	return true;
}
/**
* @param {unknown} value
* @returns {value is Node}
*/
function looksLikeANode(value) {
	return value !== null && typeof value === "object" && "type" in value;
}
// node_modules/mdast-util-phrasing/lib/index.js
/**
* @typedef {import('mdast').Html} Html
* @typedef {import('mdast').PhrasingContent} PhrasingContent
*/
/**
* Check if the given value is *phrasing content*.
*
* > 👉 **Note**: Excludes `html`, which can be both phrasing or flow.
*
* @param node
*   Thing to check, typically `Node`.
* @returns
*   Whether `value` is phrasing content.
*/
const phrasing$1 = convert([
	"break",
	"delete",
	"emphasis",
	"footnote",
	"footnoteReference",
	"image",
	"imageReference",
	"inlineCode",
	"inlineMath",
	"link",
	"linkReference",
	"mdxJsxTextElement",
	"mdxTextExpression",
	"strong",
	"text",
	"textDirective"
]);
// node_modules/zwitch/index.js
/**
* @callback Handler
*   Handle a value, with a certain ID field set to a certain value.
*   The ID field is passed to `zwitch`, and it’s value is this function’s
*   place on the `handlers` record.
* @param {...any} parameters
*   Arbitrary parameters passed to the zwitch.
*   The first will be an object with a certain ID field set to a certain value.
* @returns {any}
*   Anything!
*/
/**
* @callback UnknownHandler
*   Handle values that do have a certain ID field, but it’s set to a value
*   that is not listed in the `handlers` record.
* @param {unknown} value
*   An object with a certain ID field set to an unknown value.
* @param {...any} rest
*   Arbitrary parameters passed to the zwitch.
* @returns {any}
*   Anything!
*/
/**
* @callback InvalidHandler
*   Handle values that do not have a certain ID field.
* @param {unknown} value
*   Any unknown value.
* @param {...any} rest
*   Arbitrary parameters passed to the zwitch.
* @returns {void|null|undefined|never}
*   This should crash or return nothing.
*/
/**
* @template {InvalidHandler} [Invalid=InvalidHandler]
* @template {UnknownHandler} [Unknown=UnknownHandler]
* @template {Record<string, Handler>} [Handlers=Record<string, Handler>]
* @typedef Options
*   Configuration (required).
* @property {Invalid} [invalid]
*   Handler to use for invalid values.
* @property {Unknown} [unknown]
*   Handler to use for unknown values.
* @property {Handlers} [handlers]
*   Handlers to use.
*/
const own$6 = {}.hasOwnProperty;
/**
* Handle values based on a field.
*
* @template {InvalidHandler} [Invalid=InvalidHandler]
* @template {UnknownHandler} [Unknown=UnknownHandler]
* @template {Record<string, Handler>} [Handlers=Record<string, Handler>]
* @param {string} key
*   Field to switch on.
* @param {Options<Invalid, Unknown, Handlers>} [options]
*   Configuration (required).
* @returns {{unknown: Unknown, invalid: Invalid, handlers: Handlers, (...parameters: Parameters<Handlers[keyof Handlers]>): ReturnType<Handlers[keyof Handlers]>, (...parameters: Parameters<Unknown>): ReturnType<Unknown>}}
*/
function zwitch(key, options) {
	const settings = options || {};
	/**
	* Handle one value.
	*
	* Based on the bound `key`, a respective handler will be called.
	* If `value` is not an object, or doesn’t have a `key` property, the special
	* “invalid” handler will be called.
	* If `value` has an unknown `key`, the special “unknown” handler will be
	* called.
	*
	* All arguments, and the context object, are passed through to the handler,
	* and it’s result is returned.
	*
	* @this {unknown}
	*   Any context object.
	* @param {unknown} [value]
	*   Any value.
	* @param {...unknown} parameters
	*   Arbitrary parameters passed to the zwitch.
	* @property {Handler} invalid
	*   Handle for values that do not have a certain ID field.
	* @property {Handler} unknown
	*   Handle values that do have a certain ID field, but it’s set to a value
	*   that is not listed in the `handlers` record.
	* @property {Handlers} handlers
	*   Record of handlers.
	* @returns {unknown}
	*   Anything.
	*/
	function one(value, ...parameters) {
		/** @type {Handler|undefined} */
		let fn = one.invalid;
		const handlers = one.handlers;
		if (value && own$6.call(value, key)) {
			const id = String(value[key]);
			fn = own$6.call(handlers, id) ? handlers[id] : one.unknown;
		}
		if (fn) return fn.call(this, value, ...parameters);
	}
	one.handlers = settings.handlers || {};
	one.invalid = settings.invalid;
	one.unknown = settings.unknown;
	return one;
}
// node_modules/mdast-util-to-markdown/lib/configure.js
/**
* @import {Options, State} from './types.js'
*/
const own$5 = {}.hasOwnProperty;
/**
* Configure a base state w/ an extension.
*
* @param {State} base
*   Base state to configure.
* @param {Options} extension
*   Extension to apply.
* @returns {State}
*   Given `base`.
*/
function configure$1(base, extension) {
	let index = -1;
	/** @type {keyof Options} */
	let key;
	if (extension.extensions) while (++index < extension.extensions.length) configure$1(base, extension.extensions[index]);
	for (key in extension) if (own$5.call(extension, key)) switch (key) {
		case "extensions": break;
		/* c8 ignore next 4 */
		case "unsafe":
			list$2(base[key], extension[key]);
			break;
		case "join":
			list$2(base[key], extension[key]);
			break;
		case "handlers":
			map$2(base[key], extension[key]);
			break;
		default: base.options[key] = extension[key];
	}
	return base;
}
/**
* Merge arrays from the extension into the base state.
*
* @template T
*   Kind.
* @param {Array<T>} left
*   List to merge into.
* @param {Array<T> | null | undefined} right
*   List to merge from.
* @returns {undefined}
*   Nothing.
*/
function list$2(left, right) {
	if (right) left.push(...right);
}
/**
* Merge objects from the extension into the base state.
*
* @template T
*   Kind.
* @param {Record<string, T>} left
*   Object to merge into.
* @param {Record<string, T> | null | undefined} right
*   Object to merge from.
* @returns {undefined}
*   Nothing.
*/
function map$2(left, right) {
	if (right) Object.assign(left, right);
}
// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
/**
* @import {Blockquote, Parents} from 'mdast'
* @import {Info, Map, State} from 'mdast-util-to-markdown'
*/
/**
* Serialize a blockquote node.
*
* @param {Blockquote} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function blockquote(node, _, state, info) {
	const exit = state.enter("blockquote");
	const tracker = state.createTracker(info);
	tracker.move("> ");
	tracker.shift(2);
	const value = state.indentLines(state.containerFlow(node, tracker.current()), map$1);
	exit();
	return value;
}
/**
* Indent lines w/ blockquote markers.
*
* @type {Map}
*/
function map$1(line, _, blank) {
	return ">" + (blank ? "" : " ") + line;
}
// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
/**
* @import {ConstructName, Unsafe} from 'mdast-util-to-markdown'
*/
/**
* Check if a pattern is in scope based on the current stack of constructs.
*
* @param {Array<ConstructName>} stack
*   Current stack of constructs.
* @param {Unsafe} pattern
*   Pattern to check.
* @returns {boolean}
*   Whether the pattern is in scope.
*/
function patternInScope(stack, pattern) {
	return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
}
/**
* Check if any of the constructs in the list are present in the stack.
*
* @param {Array<ConstructName>} stack
*   Current stack of constructs.
* @param {Unsafe['inConstruct']} list
*   List of constructs to check for in the stack.
* @param {boolean} none
*   Value to return if the list is empty or not provided.
* @returns {boolean}
*   Whether any of the constructs in the list are present in the stack.
*/
function listInScope(stack, list, none) {
	if (typeof list === "string") list = [list];
	if (!list || list.length === 0) return none;
	let index = -1;
	while (++index < list.length) if (stack.includes(list[index])) return true;
	return false;
}
// node_modules/mdast-util-to-markdown/lib/handle/break.js
/**
* @import {Break, Parents} from 'mdast'
* @import {Info, State} from 'mdast-util-to-markdown'
*/
/**
* Serialize a break node.
*
* @param {Break} _
*   Node to serialize.
* @param {Parents | undefined} _1
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function hardBreak(_, _1, state, info) {
	let index = -1;
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		if (pattern.character === "\n" && !pattern.before && !pattern.after && patternInScope(state.stack, pattern)) return /[\t ]/.test(info.before) ? "" : " ";
	}
	return "\\\n";
}
// node_modules/longest-streak/index.js
/**
* Get the count of the longest repeating streak of `substring` in `value`.
*
* @param {string} value
*   Content to search in.
* @param {string} substring
*   Substring to look for, typically one character.
* @returns {number}
*   Count of most frequent adjacent `substring`s in `value`.
*/
function longestStreak(value, substring) {
	const source = String(value);
	let index = source.indexOf(substring);
	let expected = index;
	let count = 0;
	let max = 0;
	if (typeof substring !== "string") throw new TypeError("Expected substring");
	while (index !== -1) {
		if (index === expected) {
			if (++count > max) max = count;
		} else count = 1;
		expected = index + substring.length;
		index = source.indexOf(substring, expected);
	}
	return max;
}
// node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
/**
* @import {State} from 'mdast-util-to-markdown'
* @import {Code} from 'mdast'
*/
/**
* Checks if a code block can be formatted as an indented code block.
*
* @param {Code} node
*   Node to check.
* @param {State} state
*   Info passed around.
* @returns {boolean}
*   Whether the code can be formatted as an indented code block.
*/
function formatCodeAsIndented(node, state) {
	return Boolean(state.options.fences === false && node.value && !node.lang && /[^\n\r ]/.test(node.value) && !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node.value));
}
// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred fence option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['fence'], null | undefined>}
*   Preferred fence marker.
*/
function checkFence(state) {
	const marker = state.options.fence || "`";
	if (marker !== "`" && marker !== "~") throw new Error("Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/handle/code.js
/**
* @import {Info, Map, State} from 'mdast-util-to-markdown'
* @import {Code, Parents} from 'mdast'
*/
/**
* Serialize a code node.
*
* @param {Code} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function code$2(node, _, state, info) {
	const marker = checkFence(state);
	const raw = node.value || "";
	if (formatCodeAsIndented(node, state)) {
		const exit = state.enter("codeIndented");
		const value = state.indentLines(raw, map);
		exit();
		return value;
	}
	const tracker = state.createTracker(info);
	const sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3));
	const exit = state.enter("codeFenced");
	const suffix = marker === "`" ? "GraveAccent" : "Tilde";
	let value = tracker.move(sequence);
	if (node.lang) {
		const subexit = state.enter(`codeFencedLang${suffix}`);
		value += tracker.move(state.safe(node.lang, {
			before: value,
			after: " ",
			encode: ["`"],
			...tracker.current()
		}));
		subexit();
	}
	if (node.lang && node.meta) {
		const subexit = state.enter(`codeFencedMeta${suffix}`);
		value += tracker.move(" ");
		value += tracker.move(state.safe(node.meta, {
			before: value,
			after: "\n",
			encode: ["`"],
			...tracker.current()
		}));
		subexit();
	}
	value += tracker.move("\n");
	if (raw) value += tracker.move(raw + "\n");
	value += tracker.move(sequence);
	exit();
	return value;
}
/**
* Indent lines w/ code indent.
*
* @type {Map}
*/
function map(line, _, blank) {
	return (blank ? "" : "    ") + line;
}
// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred quote option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['quote'], null | undefined>}
*   Preferred quote.
*/
function checkQuote(state) {
	const marker = state.options.quote || "\"";
	if (marker !== "\"" && marker !== "'") throw new Error("Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/handle/definition.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Definition, Parents} from 'mdast'
*/
/**
* Serialize a definition node.
*
* @param {Definition} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function definition$1(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const exit = state.enter("definition");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("[");
	value += tracker.move(state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	}));
	value += tracker.move("]: ");
	subexit();
	if (!node.url || /[\0- \u007F]/.test(node.url)) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: node.title ? " " : "\n",
			...tracker.current()
		}));
	}
	subexit();
	if (node.title) {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(node.title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	exit();
	return value;
}
// node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred emphasis option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['emphasis'], null | undefined>}
*   Preferred emphasis marker.
*/
function checkEmphasis(state) {
	const marker = state.options.emphasis || "*";
	if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`");
	return marker;
}
// node_modules/micromark-util-character/index.js
/**
* @import {Code} from 'micromark-util-types'
*/
/**
* Check whether the character code represents an ASCII alpha (`a` through `z`,
* case insensitive).
*
* An **ASCII alpha** is an ASCII upper alpha or ASCII lower alpha.
*
* An **ASCII upper alpha** is a character in the inclusive range U+0041 (`A`)
* to U+005A (`Z`).
*
* An **ASCII lower alpha** is a character in the inclusive range U+0061 (`a`)
* to U+007A (`z`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiAlpha = regexCheck(/[A-Za-z]/);
/**
* Check whether the character code represents an ASCII alphanumeric (`a`
* through `z`, case insensitive, or `0` through `9`).
*
* An **ASCII alphanumeric** is an ASCII digit (see `asciiDigit`) or ASCII alpha
* (see `asciiAlpha`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
/**
* Check whether the character code represents an ASCII atext.
*
* atext is an ASCII alphanumeric (see `asciiAlphanumeric`), or a character in
* the inclusive ranges U+0023 NUMBER SIGN (`#`) to U+0027 APOSTROPHE (`'`),
* U+002A ASTERISK (`*`), U+002B PLUS SIGN (`+`), U+002D DASH (`-`), U+002F
* SLASH (`/`), U+003D EQUALS TO (`=`), U+003F QUESTION MARK (`?`), U+005E
* CARET (`^`) to U+0060 GRAVE ACCENT (`` ` ``), or U+007B LEFT CURLY BRACE
* (`{`) to U+007E TILDE (`~`).
*
* See:
* **\[RFC5322]**:
* [Internet Message Format](https://tools.ietf.org/html/rfc5322).
* P. Resnick.
* IETF.
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
/**
* Check whether a character code is an ASCII control character.
*
* An **ASCII control** is a character in the inclusive range U+0000 NULL (NUL)
* to U+001F (US), or U+007F (DEL).
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function asciiControl(code) {
	return code !== null && (code < 32 || code === 127);
}
/**
* Check whether the character code represents an ASCII digit (`0` through `9`).
*
* An **ASCII digit** is a character in the inclusive range U+0030 (`0`) to
* U+0039 (`9`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiDigit = regexCheck(/\d/);
/**
* Check whether the character code represents an ASCII hex digit (`a` through
* `f`, case insensitive, or `0` through `9`).
*
* An **ASCII hex digit** is an ASCII digit (see `asciiDigit`), ASCII upper hex
* digit, or an ASCII lower hex digit.
*
* An **ASCII upper hex digit** is a character in the inclusive range U+0041
* (`A`) to U+0046 (`F`).
*
* An **ASCII lower hex digit** is a character in the inclusive range U+0061
* (`a`) to U+0066 (`f`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
/**
* Check whether the character code represents ASCII punctuation.
*
* An **ASCII punctuation** is a character in the inclusive ranges U+0021
* EXCLAMATION MARK (`!`) to U+002F SLASH (`/`), U+003A COLON (`:`) to U+0040 AT
* SIGN (`@`), U+005B LEFT SQUARE BRACKET (`[`) to U+0060 GRAVE ACCENT
* (`` ` ``), or U+007B LEFT CURLY BRACE (`{`) to U+007E TILDE (`~`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
/**
* Check whether a character code is a markdown line ending.
*
* A **markdown line ending** is the virtual characters M-0003 CARRIAGE RETURN
* LINE FEED (CRLF), M-0004 LINE FEED (LF) and M-0005 CARRIAGE RETURN (CR).
*
* In micromark, the actual character U+000A LINE FEED (LF) and U+000D CARRIAGE
* RETURN (CR) are replaced by these virtual characters depending on whether
* they occurred together.
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function markdownLineEnding(code) {
	return code !== null && code < -2;
}
/**
* Check whether a character code is a markdown line ending (see
* `markdownLineEnding`) or markdown space (see `markdownSpace`).
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function markdownLineEndingOrSpace(code) {
	return code !== null && (code < 0 || code === 32);
}
/**
* Check whether a character code is a markdown space.
*
* A **markdown space** is the concrete character U+0020 SPACE (SP) and the
* virtual characters M-0001 VIRTUAL SPACE (VS) and M-0002 HORIZONTAL TAB (HT).
*
* In micromark, the actual character U+0009 CHARACTER TABULATION (HT) is
* replaced by one M-0002 HORIZONTAL TAB (HT) and between 0 and 3 M-0001 VIRTUAL
* SPACE (VS) characters, depending on the column at which the tab occurred.
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function markdownSpace(code) {
	return code === -2 || code === -1 || code === 32;
}
/**
* Check whether the character code represents Unicode punctuation.
*
* A **Unicode punctuation** is a character in the Unicode `Pc` (Punctuation,
* Connector), `Pd` (Punctuation, Dash), `Pe` (Punctuation, Close), `Pf`
* (Punctuation, Final quote), `Pi` (Punctuation, Initial quote), `Po`
* (Punctuation, Other), or `Ps` (Punctuation, Open) categories, or an ASCII
* punctuation (see `asciiPunctuation`).
*
* See:
* **\[UNICODE]**:
* [The Unicode Standard](https://www.unicode.org/versions/).
* Unicode Consortium.
*
* @param code
*   Code.
* @returns
*   Whether it matches.
*/
const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
/**
* Check whether the character code represents Unicode whitespace.
*
* Note that this does handle micromark specific markdown whitespace characters.
* See `markdownLineEndingOrSpace` to check that.
*
* A **Unicode whitespace** is a character in the Unicode `Zs` (Separator,
* Space) category, or U+0009 CHARACTER TABULATION (HT), U+000A LINE FEED (LF),
* U+000C (FF), or U+000D CARRIAGE RETURN (CR) (**\[UNICODE]**).
*
* See:
* **\[UNICODE]**:
* [The Unicode Standard](https://www.unicode.org/versions/).
* Unicode Consortium.
*
* @param code
*   Code.
* @returns
*   Whether it matches.
*/
const unicodeWhitespace = regexCheck(/\s/);
/**
* Create a code check from a regex.
*
* @param {RegExp} regex
*   Expression.
* @returns {(code: Code) => boolean}
*   Check.
*/
function regexCheck(regex) {
	return check;
	/**
	* Check whether a code matches the bound regex.
	*
	* @param {Code} code
	*   Character code.
	* @returns {boolean}
	*   Whether the character code matches the bound regex.
	*/
	function check(code) {
		return code !== null && code > -1 && regex.test(String.fromCharCode(code));
	}
}
// node_modules/micromark-util-classify-character/index.js
/**
* @import {Code} from 'micromark-util-types'
*/
/**
* Classify whether a code represents whitespace, punctuation, or something
* else.
*
* Used for attention (emphasis, strong), whose sequences can open or close
* based on the class of surrounding characters.
*
* > 👉 **Note**: eof (`null`) is seen as whitespace.
*
* @param {Code} code
*   Code.
* @returns {typeof constants.characterGroupWhitespace | typeof constants.characterGroupPunctuation | undefined}
*   Group.
*/
function classifyCharacter(code) {
	if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return 1;
	if (unicodePunctuation(code)) return 2;
}
// node_modules/mdast-util-to-markdown/lib/util/character.js
/**
* Get the first character of a value.
*
* Is aware of astral characters (such as emoji).
*
* @param {string} value
*   Value.
* @returns {string}
*   First character; empty if `value` is empty.
*/
function firstCharacter(value) {
	const code = value.codePointAt(0);
	return code === void 0 ? "" : String.fromCodePoint(code);
}
/**
* Get the last character of a value.
*
* Is aware of astral characters (such as emoji).
*
* @param {string} value
*   Value.
* @returns {string}
*   Last character; empty if `value` is empty.
*/
function lastCharacter(value) {
	const code = value.codePointAt(value.length - 2);
	return code !== void 0 && code > 65535 ? value.slice(-2) : value.slice(-1);
}
// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
/**
* Encode a code point as a character reference.
*
* @param {number} code
*   Code point to encode.
* @returns {string}
*   Encoded character reference.
*/
function encodeCharacterReference(code) {
	return "&#x" + code.toString(16).toUpperCase() + ";";
}
// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
/**
* @import {EncodeSides} from '../types.js'
*/
/**
* Check whether to encode (as a character reference) the characters
* surrounding an attention run.
*
* Which characters are around an attention run influence whether it works or
* not.
*
* See <https://github.com/orgs/syntax-tree/discussions/60> for more info.
* See this markdown in a particular renderer to see what works:
*
* ```markdown
* |                         | A (letter inside) | B (punctuation inside) | C (whitespace inside) | D (nothing inside) |
* | ----------------------- | ----------------- | ---------------------- | --------------------- | ------------------ |
* | 1 (letter outside)      | x*y*z             | x*.*z                  | x* *z                 | x**z               |
* | 2 (punctuation outside) | .*y*.             | .*.*.                  | .* *.                 | .**.               |
* | 3 (whitespace outside)  | x *y* z           | x *.* z                | x * * z               | x ** z             |
* | 4 (nothing outside)     | *x*               | *.*                    | * *                   | **                 |
* ```
*
* @param {number} outside
*   Code point on the outer side of the run.
* @param {number} inside
*   Code point on the inner side of the run.
* @param {string} marker
*   Marker of the run.
*   Underscores are handled more strictly (they form less often) than
*   asterisks.
* @returns {EncodeSides}
*   Whether to encode characters.
*/
function encodeInfo(outside, inside, marker) {
	const outsideKind = classifyCharacter(outside);
	const insideKind = classifyCharacter(inside);
	if (outsideKind === void 0) return insideKind === void 0 ? marker === "_" ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: true
	};
	if (outsideKind === 1) return insideKind === void 0 ? {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: false
	};
	return insideKind === void 0 ? {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: false
	} : {
		inside: false,
		outside: false
	};
}
// node_modules/micromark-util-html-tag-name/index.js
/**
* List of lowercase HTML “block” tag names.
*
* The list, when parsing HTML (flow), results in more relaxed rules (condition
* 6).
* Because they are known blocks, the HTML-like syntax doesn’t have to be
* strictly parsed.
* For tag names not in this list, a more strict algorithm (condition 7) is used
* to detect whether the HTML-like syntax is seen as HTML (flow) or not.
*
* This is copied from:
* <https://spec.commonmark.org/0.30/#html-blocks>.
*
* > 👉 **Note**: `search` was added in `CommonMark@0.31`.
*/
const htmlBlockNames = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
/**
* List of lowercase HTML “raw” tag names.
*
* The list, when parsing HTML (flow), results in HTML that can include lines
* without exiting, until a closing tag also in this list is found (condition
* 1).
*
* This module is copied from:
* <https://spec.commonmark.org/0.30/#html-blocks>.
*
* > 👉 **Note**: `textarea` was added in `CommonMark@0.30`.
*/
const htmlRawNames = [
	"pre",
	"script",
	"style",
	"textarea"
];
// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
/**
* @typedef {1 | 2 | 3 | 4 | 5 | 6 | 7} Kind
*   Kind of HTML (flow) element.
*/
/**
* Infer the kind of HTML that `value` is.
*
* This works on valid trees as produced by `micromark`.
* Kinds:
*
* 1. raw
* 2. comment
* 3. instruction
* 4. declaration
* 5. cdata
* 6. block
* 7. other
*
* See: <https://spec.commonmark.org/0.31.2/#html-blocks>.
*
* @param {string} value
*   HTML.
* @returns {Kind | undefined}
*   Kind; `undefined` if unknown.
*/
function htmlKind(value) {
	if (value.charCodeAt(0) !== 60) return;
	const next = value.charCodeAt(1);
	if (next === 33) {
		const code = value.charCodeAt(2);
		if (code === 45) return 2;
		if (code === 91) return 5;
		if (asciiAlpha(code)) return 4;
		return;
	}
	if (next === 63) return 3;
	const closing = next === 47;
	const start = closing ? 2 : 1;
	let end = start;
	let code = value.charCodeAt(end);
	if (!asciiAlpha(code)) return;
	while (code === 45 || asciiAlphanumeric(code)) code = value.charCodeAt(++end);
	const name = value.slice(start, end).toLowerCase();
	if (!closing && code !== 47 && htmlRawNames.includes(name)) return 1;
	return htmlBlockNames.includes(name) ? 6 : 7;
}
// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
/**
* @import {Attention, Handle, Info, State, Tracker} from 'mdast-util-to-markdown'
* @import {PhrasingParents} from '../types.js'
*/
/**
* Markers for builtin attention (emphasis, strong) to whether they are stricter:
* whether they cannot open and close inside words.
*
* Builtin runs pair following CommonMark rules for emphasis and strong:
* they are split,
* using one or two markers at a time,
* with the rule of 3.
* Other markers pair like GFM strikethrough:
* whole runs pair with a run of the same size.
*
* @type {Map<string, boolean>}
*/
const builtins = /* @__PURE__ */ new Map([["*", false], ["_", true]]);
/**
* @typedef AttentionResult
*   Attention, of which the sequence is chosen later.
* @property {Array<Item>} children
*   Serialized children.
* @property {Array<string>} sequences
*   Sequences that can be used, in order of preference.
*/
/**
* @typedef Improvement
*   Improvement of attention sequences.
* @property {Map<AttentionResult, string>} chosen
*   Chosen sequences for each attention.
* @property {Array<Token>} tokens
*   Tokens involved in the improvement.
* @property {Mistake | undefined} mistake
*   Mistake that led to this improvement, if any.
*/
/**
* @typedef {AttentionResult | string} Item
*   Serialized phrasing.
*/
/**
* @typedef Mistake
*   Sequence that does not form its attention.
* @property {Array<AttentionResult>} attention
*   Attention to try other sequences for.
* @property {number} index
*   Index of the token.
*/
/**
* @typedef Run
*   Sequences next to each other with the same marker.
* @property {boolean} close
*   Whether it can close.
* @property {number} end
*   Index after the last marker not used (to open).
* @property {Array<Token>} markers
*   Sequence of each marker.
* @property {boolean} open
*   Whether it can open.
* @property {boolean} split
*   Whether it can be split (built-in attention).
* @property {number} start
*   Index of the first marker not used (to close).
* @property {Array<Token>} tokens
*   Sequences.
*/
/**
* @typedef Token
*   Rendered phrasing.
* @property {AttentionResult | undefined} attention
*   Attention, if this is one of its sequences.
* @property {string} value
*   Value.
*/
/**
* Get candidates for a mistake:
* attention to try other sequences for,
* later first.
*
* @param {Array<Token>} tokens
*   Tokens.
* @param {Array<Token>} involved
*   Sequences involved in the mistake.
* @param {Map<Token, Run>} runOf
*   Run of each sequence.
* @returns {Array<AttentionResult>}
*   Candidates.
*/
function candidates(tokens, involved, runOf) {
	/** @type {Set<AttentionResult | undefined>} */
	const related = /* @__PURE__ */ new Set();
	for (const token of tokens) {
		const siblings = runOf.get(token);
		if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) for (const sibling of siblings.tokens) related.add(sibling.attention);
	}
	/** @type {Array<AttentionResult>} */
	const ordered = [];
	for (const token of tokens) if (token.attention && related.delete(token.attention)) ordered.push(token.attention);
	ordered.reverse();
	return ordered;
}
/**
* Check whether sequences form their attention, like `micromark`.
*
* Sequences of `*` and `_` pair like emphasis and strong in CommonMark,
* others like strikethrough in GFM.
*
* @param {Array<Token>} tokens
*   Tokens.
* @param {string} before
*   Characters before.
* @param {string} after
*   Characters after.
* @returns {Mistake | undefined}
*   First mistake, if any.
*/
function check$1(tokens, before, after) {
	/** @type {Array<Run>} */
	const runs = [];
	/** @type {Map<Token, Array<Token>>} */
	const wrong = /* @__PURE__ */ new Map();
	/** @type {Map<Token, Run>} */
	const runOf = /* @__PURE__ */ new Map();
	let index = 0;
	while (index < tokens.length) {
		if (!tokens[index].attention) {
			index++;
			continue;
		}
		const marker = tokens[index].value.charAt(0);
		const strict = builtins.get(marker);
		let end = index + 1;
		while (end < tokens.length && tokens[end].attention && tokens[end].value.charAt(0) === marker) end++;
		const head = index ? tokens[index - 1].value : before;
		const previous = classifyCharacter(head.charCodeAt(head.length - 1));
		const next = classifyCharacter((end < tokens.length ? tokens[end].value : after).charCodeAt(0));
		const open = !next || next === 2 && Boolean(previous);
		const close = !previous || previous === 2 && Boolean(next);
		/** @type {Run} */
		const run = {
			tokens: tokens.slice(index, end),
			markers: [],
			start: 0,
			end: 0,
			open: strict ? open && (Boolean(previous) || !close) : open,
			close: strict ? close && (Boolean(next) || !open) : close,
			split: strict !== void 0
		};
		for (const token of run.tokens) {
			wrong.set(token, [...run.tokens]);
			runOf.set(token, run);
			let size = token.value.length;
			while (size--) run.markers.push(token);
		}
		run.end = run.markers.length;
		runs.push(run);
		index = end;
	}
	pair(runs, wrong);
	index = -1;
	while (++index < tokens.length) {
		const involved = wrong.get(tokens[index]);
		if (involved) return {
			attention: candidates(tokens, involved, runOf),
			index
		};
	}
}
/**
* Serialize the children of a parent that contains phrasing children.
*
* @param {PhrasingParents} parent
*   Parent of phrasing nodes.
* @param {State} state
*   Info passed around about the current state.
* @param {Info} info
*   Info on where we are in the document we are generating.
* @returns {string}
*   Serialized result.
*/
function containerPhrasing(parent, state, info) {
	return serialize(phrasing(parent, state, info), info.before, info.after);
}
/**
* Encode the first or last character of tokens as a character reference,
* if it is text.
*
* @param {Array<Token>} tokens
*   Tokens.
* @param {boolean} start
*   Whether to encode the first or last character.
* @returns {undefined}
*   Nothing.
*/
function encode(tokens, start) {
	const token = tokens[start ? 0 : tokens.length - 1];
	if (!token || token.attention) return;
	const character = start ? firstCharacter(token.value) : lastCharacter(token.value);
	const reference = encodeCharacterReference(character.codePointAt(0));
	if (start) token.value = reference + token.value.slice(character.length);
	else {
		let value = token.value.slice(0, token.value.length - character.length);
		let escapes = 0;
		while (value.charCodeAt(value.length - 1 - escapes) === 92) escapes++;
		if (escapes % 2) value += "\\";
		token.value = value + reference;
	}
}
/**
* Try other sequences for the candidates of a mistake and use the first that
* moves the mistake further.
*
* @param {Array<Item>} items
*   Items.
* @param {Map<AttentionResult, string>} chosen
*   Sequences to use instead of preferred sequences.
* @param {Mistake} mistake
*   Mistake.
* @param {string} before
*   Characters before.
* @param {string} after
*   Characters after.
* @returns {Improvement | undefined}
*   Result if better.
*/
function improve(items, chosen, mistake, before, after) {
	for (const attention of mistake.attention) {
		const current = chosen.get(attention) || attention.sequences[0];
		for (const sequence of attention.sequences) {
			if (sequence === current) continue;
			const trial = new Map(chosen);
			trial.set(attention, sequence);
			const tokens = render(items, trial, before, after);
			const next = check$1(tokens, before, after);
			if (!next || next.index > mistake.index) return {
				chosen: trial,
				mistake: next,
				tokens
			};
		}
	}
}
/**
* Pair runs like `micromark` and mark sequences that do form their attention
* as fine.
*
* Each pair uses markers from the end of an opener and the start of a closer.
* It forms the intended attention if those markers are exactly the whole
* opening and closing sequence of one attention.
* Otherwise attention is mixed up:
* either sequences of different attention pair,
* part of a sequence is used (such as `**` of strong as `*`),
* or several sequences are used together (such as `*` and `*` as `**`).
* Then the sequences involved are recorded with each other.
*
* @param {Array<Run>} runs
*   Runs.
* @param {Map<Token, Array<Token>>} wrong
*   Sequences that are wrong, with the sequences involved.
* @returns {undefined}
*   Nothing, `wrong` is changed.
*/
function pair(runs, wrong) {
	/** @type {Map<string, Array<Run>>} */
	const openersByMarker = /* @__PURE__ */ new Map();
	for (const closer of runs) {
		const marker = closer.tokens[0].value.charAt(0);
		let openers = openersByMarker.get(marker);
		if (!openers) {
			openers = [];
			openersByMarker.set(marker, openers);
		}
		let open = closer.close ? openers.length : 0;
		while (open-- && closer.start < closer.end) {
			const opener = openers[open];
			const openerSize = opener.end - opener.start;
			const closerSize = closer.end - closer.start;
			if (closer.split ? (opener.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3) : openerSize !== opener.markers.length || openerSize !== closerSize) continue;
			const size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize;
			const opening = opener.markers.slice(opener.end - size, opener.end);
			const closing = closer.markers.slice(closer.start, closer.start + size);
			const openToken = opening[0];
			const closeToken = closing[0];
			if (openToken === opening[size - 1] && openToken.value.length === size && closeToken === closing[size - 1] && closeToken.value.length === size && openToken.attention === closeToken.attention) {
				wrong.delete(openToken);
				wrong.delete(closeToken);
			} else {
				const involved = [.../* @__PURE__ */ new Set([...opening, ...closing])];
				for (const token of involved) {
					const list = wrong.get(token);
					if (list) list.push(...involved);
				}
			}
			opener.end -= size;
			closer.start += size;
			if (opener.start === opener.end) openers.splice(open, 1);
			open = openers.length;
		}
		if (closer.open && closer.start < closer.end) openers.push(closer);
	}
}
/**
* Get the sequences that can be used for attention, in order of preference.
*
* @param {string} type
*   Node type.
* @param {Array<string>} markers
*   Markers.
* @param {Array<number>} sizes
*   Sizes.
* @returns {Array<string>}
*   Sequences.
*/
function attentionSequences(type, markers, sizes) {
	if (markers.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without markers, expected one or more markers");
	if (sizes.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes");
	for (const size of sizes) if (!Number.isSafeInteger(size) || size < 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer");
	/** @type {Array<string>} */
	const sequences = [];
	for (const marker of markers) {
		if (marker.length !== 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character");
		if (!asciiPunctuation(marker.charCodeAt(0))) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation");
		for (const size of sizes) sequences.push(marker.repeat(size));
	}
	return sequences;
}
/**
* Serialize the children of a parent that contains phrasing children,
* keeping attention separate,
* so that its markers can be chosen later.
*
* @param {PhrasingParents} parent
*   Parent of phrasing nodes.
* @param {State} state
*   Info passed around about the current state.
* @param {Info} info
*   Info on where we are in the document we are generating.
* @returns {Array<Item>}
*   Items.
*/
function phrasing(parent, state, info) {
	const indexStack = state.indexStack;
	const children = parent.children || [];
	/** @type {Array<Item>} */
	const results = [];
	let index = -1;
	let before = info.before;
	indexStack.push(-1);
	let tracker = state.createTracker(info);
	while (++index < children.length) {
		const child = children[index];
		/** @type {string} */
		let after;
		indexStack[indexStack.length - 1] = index;
		if (index + 1 < children.length) {
			/** @type {Handle} */
			let handle = state.handle.handlers[children[index + 1].type];
			if (handle && handle.peek) handle = handle.peek;
			after = handle ? firstCharacter(handle(children[index + 1], parent, state, {
				before: "",
				after: "",
				...tracker.current()
			})) : "";
		} else after = info.after;
		const previous = results[results.length - 1];
		if (typeof previous === "string" && (before === "\r" || before === "\n") && child.type === "html" && htmlKind(child.value) !== 7) {
			results[results.length - 1] = previous.replace(/(\r?\n|\r)$/, " ");
			before = " ";
			tracker = state.createTracker(info);
			tracker.move(serialize(results, info.before, info.after));
		}
		/** @type {(Handle & {attention?: Attention | undefined}) | undefined} */
		const handle = state.handle.handlers[child.type];
		if (handle && handle.attention) {
			const item = attentionItem(child, handle.attention, state, tracker);
			if (!item) continue;
			results.push(item);
			before = lastCharacter(item.sequences[0]);
		} else {
			const value = state.handle(child, parent, state, {
				...tracker.current(),
				after,
				before
			});
			if (!value) continue;
			tracker.move(value);
			results.push(value);
			before = lastCharacter(value);
		}
	}
	indexStack.pop();
	return results;
}
/**
* Serialize a node as attention,
* with its sequence chosen later.
*
* @param {PhrasingParents} node
*   Node.
* @param {Attention} attention
*   Attention of the node.
* @param {State} state
*   Info passed around about the current state.
* @param {Tracker} tracker
*   Tracker.
* @returns {AttentionResult | undefined}
*   Attention or nothing.
*/
function attentionItem(node, attention, state, tracker) {
	const { construct, markers, sizes } = attention(node, state);
	const sequences = attentionSequences(node.type, markers, sizes);
	const sequence = sequences[0];
	const exit = state.enter(construct);
	const inside = state.createTracker(tracker.current());
	inside.move(sequence);
	const children = phrasing(node, state, {
		...inside.current(),
		before: sequence,
		after: sequence
	});
	exit();
	if (children.length === 0) return;
	tracker.move(sequence);
	tracker.move(serialize(children, sequence, sequence));
	tracker.move(sequence);
	return {
		children,
		sequences
	};
}
/**
* Fix mistakes one at a time.
*
* @param {Array<Item>} items
*   Phrasing items.
* @param {Map<AttentionResult, string>} chosen
*   Sequences to start with.
* @param {string} before
*   Characters before.
* @param {string} after
*   Characters after.
* @returns {Array<Token> | undefined}
*   Tokens, if all mistakes could be fixed.
*/
function fix(items, chosen, before, after) {
	let tokens = render(items, chosen, before, after);
	let mistake = check$1(tokens, before, after);
	while (mistake) {
		const next = improve(items, chosen, mistake, before, after);
		if (!next) return;
		chosen = next.chosen;
		tokens = next.tokens;
		mistake = next.mistake;
	}
	return tokens;
}
/**
* Guess sequences for attention so that few mistakes are left to fix because
* each fix is slow.
*
* Prefers another marker when a sequence would touch one with the same marker
* of a sibling or parent (`**a**` and `*b*` as `**a***b*`).
* Except for an only child with a longer builtin sequence,
* as that forms (`***a***`).
*
* @param {Array<Item>} items
*   Phrasing items.
* @param {Map<AttentionResult, string>} chosen
*   Guesses that are not the preferred sequence.
* @param {string} before
*   Sequence of the parent or characters before.
* @param {string} after
*   Sequence of the parent or characters after.
* @returns {undefined}
*   Nothing.
*/
function guess(items, chosen, before, after) {
	let previous = before;
	let index = -1;
	while (++index < items.length) {
		const item = items[index];
		if (typeof item === "string") {
			previous = "";
			continue;
		}
		const next = index === items.length - 1 ? after : "";
		const sequence = item.sequences.find(function(value) {
			const marker = value.charAt(0);
			return marker !== previous.charAt(0) && marker !== next.charAt(0) || items.length === 1 && builtins.has(marker) && value.length > before.length;
		}) || item.sequences[0];
		if (sequence !== item.sequences[0]) chosen.set(item, sequence);
		guess(item.children, chosen, sequence, sequence);
		previous = sequence;
	}
}
/**
* Render items with sequences;
* encoding characters around attention where needed.
*
* @param {Array<Item>} items
*   Serialized phrasing.
* @param {Map<AttentionResult, string>} chosen
*   Sequences to use instead of preferred sequences.
* @param {string} before
*   Characters before.
* @param {string} after
*   Characters after.
* @returns {Array<Token>}
*   Tokens.
*/
function render(items, chosen, before, after) {
	/** @type {Array<Token>} */
	const tokens = [];
	/** @type {string | undefined} */
	let encodeAfter;
	let previous = lastCharacter(before);
	let index = -1;
	while (++index < items.length) {
		const item = items[index];
		if (typeof item === "string") {
			/** @type {Token} */
			const token = {
				value: item,
				attention: void 0
			};
			if (encodeAfter && encodeAfter === firstCharacter(item)) encode([token], true);
			encodeAfter = void 0;
			tokens.push(token);
			if (token.value) previous = lastCharacter(token.value);
			continue;
		}
		const sequence = chosen.get(item) || item.sequences[0];
		const marker = sequence.charAt(0);
		const next = items[index + 1];
		const outsideBefore = previous;
		const outsideAfter = firstCharacter(next === void 0 ? after : typeof next === "string" ? next : chosen.get(next) || next.sequences[0]);
		const inside = render(item.children, chosen, sequence, sequence);
		const head = inside[0].value;
		const open = encodeInfo(outsideBefore.charCodeAt(outsideBefore.length - 1), head.charCodeAt(0), marker);
		if (open.inside) encode(inside, true);
		const tail = lastCharacter(inside[inside.length - 1].value);
		const close = encodeInfo(outsideAfter.charCodeAt(0), tail.charCodeAt(tail.length - 1), marker);
		if (close.inside) encode(inside, false);
		if (open.outside && outsideBefore !== "\n" && outsideBefore !== "\r") encode(tokens, false);
		if (close.outside) encodeAfter = outsideAfter;
		tokens.push({
			value: sequence,
			attention: item
		}, ...inside, {
			value: sequence,
			attention: item
		});
		previous = sequence.charAt(sequence.length - 1);
	}
	return tokens;
}
/**
* Serialize phrasing with attention.
*
* Whether attention forms depends on everything around it.
* This checks that it does and tries other sequences if not.
*
* @param {Array<Item>} items
*   Phrasing items.
* @param {string} before
*   Characters before.
* @param {string} after
*   Characters after.
* @returns {string}
*   Serialized markdown.
*/
function serialize(items, before, after) {
	/** @type {Map<AttentionResult, string>} */
	const guessed = /* @__PURE__ */ new Map();
	guess(items, guessed, before, after);
	const tokens = (guessed.size > 0 ? fix(items, guessed, before, after) : void 0) || fix(items, /* @__PURE__ */ new Map(), before, after) || render(items, /* @__PURE__ */ new Map(), before, after);
	let result = "";
	for (const token of tokens) result += token.value;
	return result;
}
// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
/**
* @import {AttentionInfo, Info, State} from 'mdast-util-to-markdown'
* @import {Emphasis, Parents} from 'mdast'
*/
emphasis.attention = attention$2;
emphasis.peek = peek$1;
/**
* Serialize an emphasis node.
*
* Attention is properly handled by `containerPhrasing`.
*
* @param {Emphasis} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function emphasis(node, _, state, info) {
	const exit = state.enter("phrasing");
	const item = attentionItem(node, attention$2, state, state.createTracker(info));
	const value = item ? serialize([item], info.before, info.after) : "";
	exit();
	return value;
}
/**
* Serialize an emphasis node as attention.
*
* @param {Emphasis} _
*   Node to serialize.
* @param {State} state
*   Info passed around.
* @returns {AttentionInfo}
*   Info on how to serialize the node.
*/
function attention$2(_, state) {
	return {
		construct: "emphasis",
		markers: checkEmphasis(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [1]
	};
}
/**
* Peek at this node.
*
* @param {Emphasis} _
*   Node to serialize.
* @param {Parents | undefined} _1
*   Parent node.
* @param {State} state
*   Info passed around.
* @returns {string}
*   Start of the serialized markdown.
*/
function peek$1(_, _1, state) {
	return state.options.emphasis || "*";
}
// node_modules/unist-util-visit-parents/lib/color.node.js
/**
* Color a string.
*
* @param {string} d
*   Value.
* @returns {string}
*   Colored value.
*/
function color(d) {
	return "\x1B[33m" + d + "\x1B[39m";
}
// node_modules/unist-util-visit-parents/lib/index.js
/**
* @import {Node as UnistNode, Parent as UnistParent} from 'unist'
*/
/**
* @typedef {Exclude<import('unist-util-is').Test, undefined> | undefined} Test
*   Test from `unist-util-is`.
*
*   Note: we have remove and add `undefined`, because otherwise when generating
*   automatic `.d.ts` files, TS tries to flatten paths from a local perspective,
*   which doesn’t work when publishing on npm.
*/
/**
* @typedef {(
*   Fn extends (value: any) => value is infer Thing
*   ? Thing
*   : Fallback
* )} Predicate
*   Get the value of a type guard `Fn`.
* @template Fn
*   Value; typically function that is a type guard (such as `(x): x is Y`).
* @template Fallback
*   Value to yield if `Fn` is not a type guard.
*/
/**
* @typedef {(
*   Check extends null | undefined // No test.
*   ? Value
*   : Value extends {type: Check} // String (type) test.
*   ? Value
*   : Value extends Check // Partial test.
*   ? Value
*   : Check extends Function // Function test.
*   ? Predicate<Check, Value> extends Value
*     ? Predicate<Check, Value>
*     : never
*   : never // Some other test?
* )} MatchesOne
*   Check whether a node matches a primitive check in the type system.
* @template Value
*   Value; typically unist `Node`.
* @template Check
*   Value; typically `unist-util-is`-compatible test, but not arrays.
*/
/**
* @typedef {(
*   Check extends ReadonlyArray<infer T>
*   ? MatchesOne<Value, T>
*   : Check extends Array<infer T>
*   ? MatchesOne<Value, T>
*   : MatchesOne<Value, Check>
* )} Matches
*   Check whether a node matches a check in the type system.
* @template Value
*   Value; typically unist `Node`.
* @template Check
*   Value; typically `unist-util-is`-compatible test.
*/
/**
* @typedef {0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10} Uint
*   Number; capped reasonably.
*/
/**
* @typedef {I extends 0 ? 1 : I extends 1 ? 2 : I extends 2 ? 3 : I extends 3 ? 4 : I extends 4 ? 5 : I extends 5 ? 6 : I extends 6 ? 7 : I extends 7 ? 8 : I extends 8 ? 9 : 10} Increment
*   Increment a number in the type system.
* @template {Uint} [I=0]
*   Index.
*/
/**
* @typedef {(
*   Node extends UnistParent
*   ? Node extends {children: Array<infer Children>}
*     ? Child extends Children ? Node : never
*     : never
*   : never
* )} InternalParent
*   Collect nodes that can be parents of `Child`.
* @template {UnistNode} Node
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {InternalParent<InclusiveDescendant<Tree>, Child>} Parent
*   Collect nodes in `Tree` that can be parents of `Child`.
* @template {UnistNode} Tree
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {(
*   Depth extends Max
*   ? never
*   :
*     | InternalParent<Node, Child>
*     | InternalAncestor<Node, InternalParent<Node, Child>, Max, Increment<Depth>>
* )} InternalAncestor
*   Collect nodes in `Tree` that can be ancestors of `Child`.
* @template {UnistNode} Node
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
* @template {Uint} [Max=10]
*   Max; searches up to this depth.
* @template {Uint} [Depth=0]
*   Current depth.
*/
/**
* @typedef {InternalAncestor<InclusiveDescendant<Tree>, Child>} Ancestor
*   Collect nodes in `Tree` that can be ancestors of `Child`.
* @template {UnistNode} Tree
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {(
*   Tree extends UnistParent
*     ? Depth extends Max
*       ? Tree
*       : Tree | InclusiveDescendant<Tree['children'][number], Max, Increment<Depth>>
*     : Tree
* )} InclusiveDescendant
*   Collect all (inclusive) descendants of `Tree`.
*
*   > 👉 **Note**: for performance reasons, this seems to be the fastest way to
*   > recurse without actually running into an infinite loop, which the
*   > previous version did.
*   >
*   > Practically, a max of `2` is typically enough assuming a `Root` is
*   > passed, but it doesn’t improve performance.
*   > It gets higher with `List > ListItem > Table > TableRow > TableCell`.
*   > Using up to `10` doesn’t hurt or help either.
* @template {UnistNode} Tree
*   Tree type.
* @template {Uint} [Max=10]
*   Max; searches up to this depth.
* @template {Uint} [Depth=0]
*   Current depth.
*/
/**
* @typedef {'skip' | boolean} Action
*   Union of the action types.
*
* @typedef {number} Index
*   Move to the sibling at `index` next (after node itself is completely
*   traversed).
*
*   Useful if mutating the tree, such as removing the node the visitor is
*   currently on, or any of its previous siblings.
*   Results less than 0 or greater than or equal to `children.length` stop
*   traversing the parent.
*
* @typedef {[(Action | null | undefined | void)?, (Index | null | undefined)?]} ActionTuple
*   List with one or two values, the first an action, the second an index.
*
* @typedef {Action | ActionTuple | Index | null | undefined | void} VisitorResult
*   Any value that can be returned from an enter visitor.
*
*   Like `VisitorResultExit`,
*   but `SKIP` can also be returned,
*   to not walk the children of the node,
*   and `ActionTuple` can be used to combine an action with an index.
*
* @typedef {Index | boolean | null | undefined | void} VisitorResultExit
*   Any value that can be returned from an exit visitor.
*/
/**
* @callback Visitor
*   Handle a node (matching `test`, if given) before its children.
*
*   Changes inside `node` are walked next.
*   Replacing or removing it is easier in `exit`.
*   When replacing or removing it here,
*   return `SKIP` (as otherwise its old children are walked),
*   or `[SKIP, index]` to continue with the node now at `index`.
*   Changing next siblings (in walk order) is fine;
*   changing previous siblings needs a new `Index`.
*   Removing an ancestor or changing its previous siblings is not supported.
* @param {Visited} node
*   Found node.
* @param {Array<VisitedParents>} ancestors
*   Ancestors of `node`.
* @param {number | undefined} index
*   Index of `node` in its parent (the last of `ancestors`),
*   or `undefined` for the tree itself.
* @returns {VisitorResult}
*   What to do next.
*
*   Like `VisitorExit`,
*   but `SKIP` can also be returned,
*   to not walk the children of `node`.
*   Passing a tuple back (`ActionTuple`) only makes sense as `[SKIP, Index]`.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [VisitedParents=UnistParent]
*   Ancestor type.
*/
/**
* @callback VisitorExit
*   Handle a node (matching `test`, if given) after its children.
*
*   Changes inside `node` are not walked,
*   which makes this a good place to change `node` based on its children,
*   or to replace or remove it.
*   When removing `node` or changing previous siblings (in walk order),
*   return a new `Index`.
*   Removing an ancestor or changing its previous siblings is not supported.
* @param {Visited} node
*   Found node.
* @param {Array<VisitedParents>} ancestors
*   Ancestors of `node`.
* @param {number | undefined} index
*   Index of `node` in its parent (the last of `ancestors`),
*   or `undefined` for the tree itself.
* @returns {VisitorResultExit}
*   What to do next.
*
*   `CONTINUE` (`true`, nothing) continues as normal,
*   `EXIT` (`false`) stops traversing,
*   and `Index` continues at that sibling.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [VisitedParents=UnistParent]
*   Ancestor type.
*/
/**
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [VisitedParents=UnistParent]
*   Ancestor type.
* @typedef Visitors
*   Handle nodes when entering and exiting them.
*   The `enter` visitor is optional while `exit` is required.
*
*   Pass an `enter` visitor directly to only handle nodes when entering them.
*
*   `enter` is called before children (if any) are walked and `exit` after that.
*   `exit` is still called when `enter` returns `SKIP`.
*   Both `enter` and `exit` are only called for nodes that match an optional `test`.
* @property {Visitor<Visited, VisitedParents> | null | undefined} [enter]
*   Handle a node before its children (optional).
* @property {VisitorExit<Visited, VisitedParents>} exit
*   Handle a node after its children.
*/
/**
* @typedef {Visitor<Matches<InclusiveDescendant<Tree>, Check>, Ancestor<Tree, Matches<InclusiveDescendant<Tree>, Check>>>} BuildVisitor
*   Build a typed `Visitor` function from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parents`.
* @template {UnistNode} [Tree=UnistNode]
*   Tree type.
* @template {Test} [Check=Test]
*   Test type.
*/
/**
* @typedef {Visitors<Matches<InclusiveDescendant<Tree>, Check>, Ancestor<Tree, Matches<InclusiveDescendant<Tree>, Check>>>} BuildVisitors
*   Build typed `Visitors` from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parents`.
* @template {UnistNode} [Tree=UnistNode]
*   Tree type.
* @template {Test} [Check=Test]
*   Test type.
*/
/** @type {Readonly<ActionTuple>} */
const empty = [];
/**
* Do not traverse this node’s children.
* Only works when entering a node.
*/
const SKIP = "skip";
/**
* Visit nodes, with ancestral information.
*
* This algorithm performs *depth-first* *tree traversal* in *preorder*
* (**NLR**) or if `reverse` is given,
* in *reverse preorder* (**NRL**).
* An `exit` visitor is called in *postorder* (**LRN**)
* or if `reverse` is given, in *reverse postorder* (**RLN**).
*
* You can choose which nodes are visited by passing a `test`.
* For complex tests, you should test yourself in a visitor, as it will be
* faster and will have improved type information.
*
* Walking the tree is an intensive task.
* Make use of the return values of the visitor when possible.
* Instead of walking a tree multiple times, walk it once, use `unist-util-is`
* to check if a node matches, and then perform different operations.
*
* You can change the tree.
* Changes inside a node made when entering it are walked,
* changes made when exiting it are not.
* See `Visitor` and `VisitorExit` for more info.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {Check} check
*   `unist-util-is`-compatible test.
* @param {BuildVisitor<Tree, Check>} enter
*   Handle each node when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {Check} check
*   `unist-util-is`-compatible test.
* @param {BuildVisitors<Tree, Check>} visitors
*   Handle each node when exiting it, and optionally when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {BuildVisitor<Tree>} enter
*   Handle each node when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {BuildVisitors<Tree>} visitors
*   Handle each node when exiting it, and optionally when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @param {UnistNode} tree
*   Tree to traverse.
* @param {Visitor | Visitors | Test} testOrEnterOrVisitors
*   `unist-util-is`-compatible test, `enter`, or `visitors`.
* @param {Visitor | Visitors | boolean | null | undefined} [enterOrVisitorsOrReverse]
*   `enter`, `visitors`, or `reverse` after a test.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @template {UnistNode} Tree
*   Node type.
* @template {Test} Check
*   `unist-util-is`-compatible test.
*/
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
	if (!tree || typeof tree !== "object") throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
	let preorder = true;
	/** @type {Test} */
	let check;
	/** @type {Visitors | Visitor} */
	let visitors;
	/** @type {Visitor | null | undefined} */
	let enter;
	/** @type {VisitorExit | null | undefined} */
	let exit;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		if (reverse) preorder = false;
	} else {
		visitors = testOrEnterOrVisitors;
		if (enterOrVisitorsOrReverse) preorder = false;
	}
	if (typeof visitors === "function") enter = visitors;
	else if (visitors && typeof visitors === "object") {
		if (visitors.enter === null || visitors.enter === void 0) {} else if (typeof visitors.enter === "function") enter = visitors.enter;
		else throw new Error("Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor");
		if (typeof visitors.exit === "function") exit = visitors.exit;
		else throw new Error("Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
	} else throw new Error("Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors");
	const is = convert(check);
	const step = preorder ? 1 : -1;
	factory(tree, void 0, [])();
	/**
	* Create a function to visit a node.
	*
	* @param {UnistNode} node
	*   Node to visit.
	* @param {number | undefined} index
	*   Index of `node` in its parent.
	* @param {Array<UnistParent>} parents
	*   Ancestors of `node`.
	* @returns {() => Readonly<ActionTuple>}
	*   Visit `node`.
	*/
	function factory(node, index, parents) {
		const value = node && typeof node === "object" ? node : {};
		if (typeof value.type === "string") {
			const name = typeof value.tagName === "string" ? value.tagName : typeof value.name === "string" ? value.name : void 0;
			Object.defineProperty(visit, "name", { value: "node (" + color(node.type + (name ? "<" + name + ">" : "")) + ")" });
		}
		return visit;
		function visit() {
			const matches = !check || is(node, index, parents[parents.length - 1] || void 0);
			/** @type {Readonly<ActionTuple>} */
			let result = empty;
			if (enter && matches) {
				result = toResult(enter(node, parents, index));
				if (result[0] === false) return result;
			}
			if ("children" in node && node.children) {
				const nodeAsParent = node;
				if (nodeAsParent.children && result[0] !== "skip") {
					let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
					const grandparents = [...parents, nodeAsParent];
					while (offset > -1 && offset < nodeAsParent.children.length) {
						const child = nodeAsParent.children[offset];
						const subresult = factory(child, offset, grandparents)();
						if (subresult[0] === false) return subresult;
						offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
					}
				}
			}
			if (exit && matches) {
				const exitResult = toResult(exit(node, parents, index));
				if (exitResult[0] === "skip") throw new Error("Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
				if (exitResult[0] === false || typeof exitResult[1] === "number") return exitResult;
			}
			return result;
		}
	}
}
/**
* Turn a return value into a clean result.
*
* @param {VisitorResult} value
*   Valid return values from visitors.
* @returns {Readonly<ActionTuple>}
*   Clean result.
*/
function toResult(value) {
	if (Array.isArray(value)) return value;
	if (typeof value === "number") return [true, value];
	return value === null || value === void 0 ? empty : [value];
}
// node_modules/unist-util-visit/lib/index.js
/**
* @import {Node as UnistNode, Parent as UnistParent} from 'unist'
* @import {
*   InclusiveDescendant,
*   Matches,
*   Visitors as ParentsVisitors,
*   VisitorResult,
*   VisitorResultExit
* } from 'unist-util-visit-parents'
*/
/**
* @typedef {Exclude<import('unist-util-is').Test, undefined> | undefined} Test
*   Test from `unist-util-is`.
*
*   Note: we have remove and add `undefined`, because otherwise when generating
*   automatic `.d.ts` files, TS tries to flatten paths from a local perspective,
*   which doesn’t work when publishing on npm.
*/
/**
* @typedef {(
*   Node extends UnistParent
*   ? Node extends {children: Array<infer Children>}
*     ? Child extends Children ? Node : never
*     : never
*   : never
* )} InternalParent
*   Collect nodes that can be parents of `Child`.
* @template {UnistNode} Node
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {InternalParent<InclusiveDescendant<Tree>, Child>} Parent
*   Collect nodes in `Tree` that can be parents of `Child`.
* @template {UnistNode} Tree
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @callback Visitor
*   Handle a node (matching `test`, if given) before its children.
*
*   Like `Visitor` in `unist-util-visit-parents`,
*   but with `index` and `parent` instead of `parents`.
* @param {Visited} node
*   Found node.
* @param {Visited extends UnistNode ? number | undefined : never} index
*   Index of `node` in `parent`,
*   or `undefined` for the tree itself.
* @param {Ancestor extends UnistParent ? Ancestor | undefined : never} parent
*   Parent of `node`,
*   or `undefined` for the tree itself.
* @returns {VisitorResult}
*   What to do next.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [Ancestor=UnistParent]
*   Ancestor type.
*/
/**
* @callback VisitorExit
*   Handle a node (matching `test`, if given) after its children.
*
*   Like `VisitorExit` in `unist-util-visit-parents`,
*   but with `index` and `parent` instead of `parents`.
* @param {Visited} node
*   Found node.
* @param {Visited extends UnistNode ? number | undefined : never} index
*   Index of `node` in `parent`,
*   or `undefined` for the tree itself.
* @param {Ancestor extends UnistParent ? Ancestor | undefined : never} parent
*   Parent of `node`,
*   or `undefined` for the tree itself.
* @returns {VisitorResultExit}
*   What to do next.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [Ancestor=UnistParent]
*   Ancestor type.
*/
/**
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [Ancestor=UnistParent]
*   Ancestor type.
* @typedef Visitors
*   Handle nodes when entering and exiting them.
*
*   Like `Visitors` in `unist-util-visit-parents`.
* @property {Visitor<Visited, Ancestor> | null | undefined} [enter]
*   Handle a node before its children (optional).
* @property {VisitorExit<Visited, Ancestor>} exit
*   Handle a node after its children.
*/
/**
* @typedef {Visitor<Visited, Parent<Ancestor, Visited>>} BuildVisitorFromMatch
*   Build a typed `Visitor` function from a node and all possible parents.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} Visited
*   Node type.
* @template {UnistParent} Ancestor
*   Parent type.
*/
/**
* @typedef {(
*   BuildVisitorFromMatch<
*     Matches<Descendant, Check>,
*     Extract<Descendant, UnistParent>
*   >
* )} BuildVisitorFromDescendants
*   Build a typed `Visitor` function from a list of descendants and a test.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} Descendant
*   Node type.
* @template {Test} Check
*   Test type.
*/
/**
* @typedef {(
*   BuildVisitorFromDescendants<
*     InclusiveDescendant<Tree>,
*     Check
*   >
* )} BuildVisitor
*   Build a typed `Visitor` function from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} [Tree=UnistNode]
*   Node type.
* @template {Test} [Check=Test]
*   Test type.
*/
/**
* @typedef {(
*   Visitors<
*     Matches<InclusiveDescendant<Tree>, Check>,
*     Parent<
*       Extract<InclusiveDescendant<Tree>, UnistParent>,
*       Matches<InclusiveDescendant<Tree>, Check>
*     >
*   >
* )} BuildVisitors
*   Build typed `Visitors` from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} [Tree=UnistNode]
*   Node type.
* @template {Test} [Check=Test]
*   Test type.
*/
/**
* Visit nodes.
*
* This algorithm performs *depth-first* *tree traversal* in *preorder*
* (**NLR**) or if `reverse` is given,
* in *reverse preorder* (**NRL**).
* An `exit` visitor is called in *postorder* (**LRN**)
* or if `reverse` is given, in *reverse postorder* (**RLN**).
*
* You can choose which nodes are visited by passing a `test`.
* For complex tests, you should test yourself in a visitor, as it will be
* faster and will have improved type information.
*
* Walking the tree is an intensive task.
* Make use of the return values of the visitor when possible.
* Instead of walking a tree multiple times, walk it once, use `unist-util-is`
* to check if a node matches, and then perform different operations.
*
* You can change the tree.
* Changes inside a node made when entering it are walked,
* changes made when exiting it are not.
* See `Visitor` and `VisitorExit` for more info.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {Check} check
*   `unist-util-is`-compatible test.
* @param {BuildVisitor<Tree, Check> | BuildVisitors<Tree, Check>} visitors
*   Handle each node when entering it,
*   or `{enter, exit}` to also handle it when exiting it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {BuildVisitor<Tree> | BuildVisitors<Tree>} visitors
*   Handle each node when entering it,
*   or `{enter, exit}` to also handle it when exiting it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @param {UnistNode} tree
*   Tree to traverse.
* @param {Visitor | Visitors | Test} testOrEnterOrVisitors
*   `unist-util-is`-compatible test, `enter`, or `visitors`.
* @param {Visitor | Visitors | boolean | null | undefined} [enterOrVisitorsOrReverse]
*   `enter`, `visitors`, or `reverse` after a test.
* @param {boolean | null | undefined} [maybeReverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @template {UnistNode} Tree
*   Node type.
* @template {Test} Check
*   `unist-util-is`-compatible test.
*/
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
	/** @type {Test} */
	let check;
	/** @type {Visitor | Visitors} */
	let visitors;
	/** @type {boolean | null | undefined} */
	let reverse;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		reverse = maybeReverse;
	} else {
		visitors = testOrEnterOrVisitors;
		reverse = enterOrVisitorsOrReverse;
	}
	if (typeof visitors === "function") visitParents(tree, check, wrap$1(visitors), reverse);
	else visitParents(tree, check, wrapVisitors(visitors), reverse);
}
/**
* Turn `visit` visitors into `visitParents` visitors.
*
* @param {Visitors} visitors
*   Visitors for `visit`.
* @returns {ParentsVisitors}
*   Visitors for `visitParents`.
*/
function wrapVisitors(visitors) {
	if (!visitors || typeof visitors !== "object") return visitors;
	return {
		enter: typeof visitors.enter === "function" ? wrap$1(visitors.enter) : visitors.enter,
		exit: typeof visitors.exit === "function" ? wrap$1(visitors.exit) : visitors.exit
	};
}
/**
* Turn a `visit` visitor into a `visitParents` one.
*
* @template {VisitorResult} Result
*   Result type.
* @param {(node: UnistNode, index: number | undefined, parent: UnistParent | undefined) => Result} visitor
*   Visitor for `visit`.
* @returns {(node: UnistNode, parents: Array<UnistParent>, index: number | undefined) => Result}
*   Visitor for `visitParents`.
*/
function wrap$1(visitor) {
	return overload;
	/**
	* Call `visitor` with `index` and `parent` instead of `parents`.
	*
	* @param {UnistNode} node
	*   Visited node.
	* @param {Array<UnistParent>} parents
	*   Ancestors of `node`.
	* @param {number | undefined} index
	*   Index of `node` in its parent.
	* @returns {Result}
	*   What to do next.
	*/
	function overload(node, parents, index) {
		return visitor(node, index, parents[parents.length - 1]);
	}
}
// node_modules/mdast-util-to-string/lib/index.js
/**
* @typedef {import('mdast').Nodes} Nodes
*
* @typedef Options
*   Configuration (optional).
* @property {boolean | null | undefined} [includeImageAlt=true]
*   Whether to use `alt` for `image`s (default: `true`).
* @property {boolean | null | undefined} [includeHtml=true]
*   Whether to use `value` of HTML (default: `true`).
*/
/** @type {Options} */
const emptyOptions$2 = {};
/**
* Get the text content of a node or list of nodes.
*
* Prefers the node’s plain-text fields, otherwise serializes its children,
* and if the given value is an array, serialize the nodes in it.
*
* @param {unknown} [value]
*   Thing to serialize, typically `Node`.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized `value`.
*/
function toString(value, options) {
	const settings = options || emptyOptions$2;
	return one(value, typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true, typeof settings.includeHtml === "boolean" ? settings.includeHtml : true);
}
/**
* One node or several nodes.
*
* @param {unknown} value
*   Thing to serialize.
* @param {boolean} includeImageAlt
*   Include image `alt`s.
* @param {boolean} includeHtml
*   Include HTML.
* @returns {string}
*   Serialized node.
*/
function one(value, includeImageAlt, includeHtml) {
	if (node(value)) {
		if ("value" in value) return value.type === "html" && !includeHtml ? "" : value.value;
		if (includeImageAlt && "alt" in value && value.alt) return value.alt;
		if ("children" in value) return all(value.children, includeImageAlt, includeHtml);
	}
	if (Array.isArray(value)) return all(value, includeImageAlt, includeHtml);
	return "";
}
/**
* Serialize a list of nodes.
*
* @param {Array<unknown>} values
*   Thing to serialize.
* @param {boolean} includeImageAlt
*   Include image `alt`s.
* @param {boolean} includeHtml
*   Include HTML.
* @returns {string}
*   Serialized nodes.
*/
function all(values, includeImageAlt, includeHtml) {
	/** @type {Array<string>} */
	const result = [];
	let index = -1;
	while (++index < values.length) result[index] = one(values[index], includeImageAlt, includeHtml);
	return result.join("");
}
/**
* Check if `value` looks like a node.
*
* @param {unknown} value
*   Thing.
* @returns {value is Nodes}
*   Whether `value` is a node.
*/
function node(value) {
	return Boolean(value && typeof value === "object");
}
// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
/**
* @import {State} from 'mdast-util-to-markdown'
* @import {Heading} from 'mdast'
*/
/**
* Checks if a heading can be formatted as a setext heading.
*
* @param {Heading} node
*   Node to check.
* @param {State} state
*   Info passed around.
* @returns {boolean}
*   Whether the heading can be formatted as a setext heading.
*/
function formatHeadingAsSetext$1(node, state) {
	let literalWithBreak = false;
	visit(node, function(node) {
		if ("value" in node && /\r?\n|\r/.test(node.value) || node.type === "break") {
			literalWithBreak = true;
			return false;
		}
	});
	return Boolean((!node.depth || node.depth < 3) && toString(node) && (state.options.setext || literalWithBreak));
}
// node_modules/mdast-util-to-markdown/lib/handle/heading.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Heading, Parents} from 'mdast'
*/
/**
* Serialize a heading node.
*
* @param {Heading} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function heading$1(node, _, state, info) {
	const rank = Math.max(Math.min(6, node.depth || 1), 1);
	const tracker = state.createTracker(info);
	if (formatHeadingAsSetext$1(node, state)) {
		const exit = state.enter("headingSetext");
		const subexit = state.enter("phrasing");
		const value = state.containerPhrasing(node, {
			...tracker.current(),
			before: "\n",
			after: "\n"
		});
		subexit();
		exit();
		return value + "\n" + (rank === 1 ? "=" : "-").repeat(value.length - (Math.max(value.lastIndexOf("\r"), value.lastIndexOf("\n")) + 1));
	}
	const sequence = "#".repeat(rank);
	const exit = state.enter("headingAtx");
	const subexit = state.enter("phrasing");
	tracker.move(sequence + " ");
	let value = state.containerPhrasing(node, {
		before: "# ",
		after: "\n",
		...tracker.current()
	});
	const head = value.charCodeAt(0);
	if (head === 9 || head === 32) value = encodeCharacterReference(head) + value.slice(1);
	value = value ? sequence + " " + value : sequence;
	if (state.options.closeAtx) value += " " + sequence;
	subexit();
	exit();
	return value;
}
// node_modules/mdast-util-to-markdown/lib/handle/html.js
/**
* @import {Html} from 'mdast'
*/
html.peek = htmlPeek;
/**
* Serialize an HTML node.
*
* @param {Html} node
*   Node to serialize.
* @returns {string}
*   Serialized markdown.
*/
function html(node) {
	return node.value || "";
}
/**
* Peek at this node.
*
* @returns {string}
*   Start of the serialized markdown.
*/
function htmlPeek() {
	return "<";
}
// node_modules/mdast-util-to-markdown/lib/handle/image.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Image, Parents} from 'mdast'
*/
image.peek = imagePeek;
/**
* Serialize an image node.
*
* @param {Image} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function image(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const exit = state.enter("image");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("![");
	value += tracker.move(state.safe(node.alt, {
		before: value,
		after: "]",
		...tracker.current()
	}));
	value += tracker.move("](");
	subexit();
	if (!node.url && node.title || /[\0- \u007F]/.test(node.url)) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: node.title ? " " : ")",
			...tracker.current()
		}));
	}
	subexit();
	if (node.title) {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(node.title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	value += tracker.move(")");
	exit();
	return value;
}
/**
* Peek at this node.
*
* @returns {string}
*   Start of the serialized markdown.
*/
function imagePeek() {
	return "!";
}
// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {ImageReference, Parents} from 'mdast'
*/
imageReference.peek = imageReferencePeek;
/**
* Serialize an image reference node.
*
* @param {ImageReference} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function imageReference(node, _, state, info) {
	const type = node.referenceType;
	const exit = state.enter("imageReference");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("![");
	const alt = state.safe(node.alt, {
		before: value,
		after: "]",
		...tracker.current()
	});
	value += tracker.move(alt + "][");
	subexit();
	const stack = state.stack;
	state.stack = stack.filter(function(d) {
		return d !== "phrasing";
	});
	subexit = state.enter("reference");
	const reference = state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	});
	subexit();
	state.stack = stack;
	exit();
	if (type === "full" || !alt || alt !== reference) value += tracker.move(reference + "]");
	else if (type === "shortcut") value = value.slice(0, -1);
	else value += tracker.move("]");
	return value;
}
/**
* Peek at this node.
*
* @returns {string}
*   Start of the serialized markdown.
*/
function imageReferencePeek() {
	return "!";
}
// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
/**
* @import {State} from 'mdast-util-to-markdown'
* @import {InlineCode, Parents} from 'mdast'
*/
inlineCode.peek = inlineCodePeek;
/**
* Serialize an inline code node.
*
* @param {InlineCode} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @returns {string}
*   Serialized markdown.
*/
function inlineCode(node, _, state) {
	let value = node.value || "";
	let sequence = "`";
	let index = -1;
	while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value)) sequence += "`";
	if (/[^\n\r ]/.test(value) && (/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value) || /^`|`$/.test(value))) value = " " + value + " ";
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		const expression = state.compilePattern(pattern);
		if (!pattern.atBreak) continue;
		/** @type {RegExpExecArray | null} */
		let match;
		while (match = expression.exec(value)) {
			let position = match.index;
			if (value.charCodeAt(position) === 10 && value.charCodeAt(position - 1) === 13) position--;
			value = value.slice(0, position) + " " + value.slice(match.index + 1);
		}
	}
	return sequence + value + sequence;
}
/**
* Peek at this node.
*
* @returns {string}
*   Start of the serialized markdown.
*/
function inlineCodePeek() {
	return "`";
}
// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
/**
* @import {State} from 'mdast-util-to-markdown'
* @import {Link} from 'mdast'
*/
/**
* Checks if a link can be formatted as an autolink.
*
* @param {Link} node
*   Node to check.
* @param {State} state
*   Info passed around.
* @returns {boolean}
*   Whether the link can be formatted as an autolink.
*/
function formatLinkAsAutolink(node, state) {
	const raw = toString(node);
	return Boolean(!state.options.resourceLink && node.url && !node.title && node.children && node.children.length === 1 && node.children[0].type === "text" && (raw === node.url || "mailto:" + raw === node.url) && /^[a-z][+\-.a-z]+:/i.test(node.url) && !/[\0- <>\u007F]/.test(node.url));
}
// node_modules/mdast-util-to-markdown/lib/handle/link.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Link, Parents} from 'mdast'
* @import {Exit} from '../types.js'
*/
link.peek = linkPeek;
/**
* Serialize a link node.
*
* @param {Link} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function link(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const tracker = state.createTracker(info);
	if (formatLinkAsAutolink(node, state)) {
		const stack = state.stack;
		state.stack = stack.filter(function(d) {
			return d !== "phrasing";
		});
		const exit = state.enter("autolink");
		let value = tracker.move("<");
		value += tracker.move(state.containerPhrasing(node, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
		exit();
		state.stack = stack;
		return value;
	}
	const exit = state.enter("link");
	let subexit = state.enter("label");
	let value = tracker.move("[");
	const text = state.containerPhrasing(node, {
		before: value,
		after: "](",
		...tracker.current()
	});
	value += tracker.move(text);
	subexit();
	value += tracker.move("](");
	const enclose = /[\0- \u007F]/.test(node.url);
	const last = info.before.charAt(info.before.length - 1);
	let title = node.title || void 0;
	if (!title && !enclose && (last === "\n" || last === "\r")) {
		let index = 0;
		while (index < text.length && text.charCodeAt(index) !== 93) index += text.charCodeAt(index) === 92 ? 2 : 1;
		if (text.charCodeAt(index + 1) === 58) title = "";
	}
	if (!node.url && typeof title === "string" || enclose) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: typeof title === "string" ? " " : ")",
			...tracker.current()
		}));
	}
	subexit();
	if (typeof title === "string") {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	value += tracker.move(")");
	exit();
	return value;
}
/**
* Peek at this node.
*
* @param {Link} node
*   Node to peek at.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @returns {string}
*   Start of the serialized markdown.
*/
function linkPeek(node, _, state) {
	return formatLinkAsAutolink(node, state) ? "<" : "[";
}
// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {LinkReference, Parents} from 'mdast'
*/
linkReference.peek = linkReferencePeek;
/**
* Serialize a link reference node.
*
* @param {LinkReference} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function linkReference(node, _, state, info) {
	const type = node.referenceType;
	const exit = state.enter("linkReference");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("[");
	const text = state.containerPhrasing(node, {
		before: value,
		after: "]",
		...tracker.current()
	});
	value += tracker.move(text + "][");
	subexit();
	const stack = state.stack;
	state.stack = stack.filter(function(d) {
		return d !== "phrasing";
	});
	subexit = state.enter("reference");
	const reference = state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	});
	subexit();
	state.stack = stack;
	exit();
	if (type === "full" || !text || text !== reference) value += tracker.move(reference + "]");
	else if (type === "shortcut") value = value.slice(0, -1);
	else value += tracker.move("]");
	return value;
}
/**
* Peek at this node.
*
* @returns {string}
*   Start of the serialized markdown.
*/
function linkReferencePeek() {
	return "[";
}
// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred list bullet option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['bullet'], null | undefined>}
*   Preferred list bullet.
*/
function checkBullet(state) {
	const marker = state.options.bullet || "*";
	if (marker !== "*" && marker !== "+" && marker !== "-") throw new Error("Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred alternate list bullet option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['bullet'], null | undefined>}
*   Preferred alternate list bullet.
*/
function checkBulletOther(state) {
	const bullet = checkBullet(state);
	const bulletOther = state.options.bulletOther;
	if (!bulletOther) return bullet === "*" ? "-" : "*";
	if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") throw new Error("Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`");
	if (bulletOther === bullet) throw new Error("Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different");
	return bulletOther;
}
// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred ordered list bullet option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['bulletOrdered'], null | undefined>}
*   Preferred ordered list bullet.
*/
function checkBulletOrdered(state) {
	const marker = state.options.bulletOrdered || ".";
	if (marker !== "." && marker !== ")") throw new Error("Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred rule option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['rule'], null | undefined>}
*   Preferred rule marker.
*/
function checkRule(state) {
	const marker = state.options.rule || "*";
	if (marker !== "*" && marker !== "-" && marker !== "_") throw new Error("Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/handle/list.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {List, Parents} from 'mdast'
*/
/**
* Serialize a list node.
*
* @param {List} node
*   Node to serialize.
* @param {Parents | undefined} parent
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function list$1(node, parent, state, info) {
	const exit = state.enter("list");
	const bulletCurrent = state.bulletCurrent;
	/** @type {string} */
	let bullet = node.ordered ? checkBulletOrdered(state) : checkBullet(state);
	/** @type {string} */
	const bulletOther = node.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state);
	let useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : false;
	if (!node.ordered) {
		const firstListItem = node.children ? node.children[0] : void 0;
		if ((bullet === "*" || bullet === "-") && firstListItem && (!firstListItem.children || !firstListItem.children[0]) && state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0) useDifferentMarker = true;
		if (checkRule(state) === bullet && firstListItem) {
			let index = -1;
			while (++index < node.children.length) {
				const item = node.children[index];
				if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
					useDifferentMarker = true;
					break;
				}
			}
		}
	}
	if (useDifferentMarker) bullet = bulletOther;
	state.bulletCurrent = bullet;
	const value = state.containerFlow(node, info);
	state.bulletLastUsed = bullet;
	state.bulletCurrent = bulletCurrent;
	exit();
	return value;
}
// node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred list item indent option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['listItemIndent'], null | undefined>}
*   Preferred list item indent.
*/
function checkListItemIndent(state) {
	const style = state.options.listItemIndent || "one";
	if (style !== "tab" && style !== "one" && style !== "mixed") throw new Error("Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`");
	return style;
}
// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
/**
* @import {Info, Map, State} from 'mdast-util-to-markdown'
* @import {ListItem, Parents} from 'mdast'
*/
/**
* Serialize a list item node.
*
* @param {ListItem} node
*   Node to serialize.
* @param {Parents | undefined} parent
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function listItem$1(node, parent, state, info) {
	const listItemIndent = checkListItemIndent(state);
	let bullet = state.bulletCurrent || checkBullet(state);
	if (parent && parent.type === "list" && parent.ordered) bullet = (typeof parent.start === "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === false ? 0 : parent.children.indexOf(node)) + bullet;
	let size = bullet.length + 1;
	if (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node.spread)) size = Math.ceil(size / 4) * 4;
	const tracker = state.createTracker(info);
	tracker.move(bullet + " ".repeat(size - bullet.length));
	tracker.shift(size);
	const exit = state.enter("listItem");
	const value = state.indentLines(state.containerFlow(node, tracker.current()), map);
	exit();
	return value;
	/**
	* Indent lines of the list item.
	*
	* @type {Map}
	*/
	function map(line, index, blank) {
		if (index) return (blank ? "" : " ".repeat(size)) + line;
		return (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line;
	}
}
// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Paragraph, Parents} from 'mdast'
*/
/**
* Serialize a paragraph node.
*
* @param {Paragraph} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function paragraph$1(node, _, state, info) {
	const exit = state.enter("paragraph");
	const subexit = state.enter("phrasing");
	const value = state.containerPhrasing(node, info);
	subexit();
	exit();
	return value;
}
// node_modules/mdast-util-to-markdown/lib/handle/root.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Parents, Root} from 'mdast'
*/
/**
* Serialize a root node.
*
* @param {Root} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function root(node, _, state, info) {
	if (!node.children.some(function(d) {
		return phrasing$1(d);
	})) return state.containerFlow(node, info);
	const exit = state.enter("phrasing");
	const value = state.containerPhrasing(node, info);
	exit();
	return value;
}
// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred strong option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['strong'], null | undefined>}
*   Preferred strong marker.
*/
function checkStrong(state) {
	const marker = state.options.strong || "*";
	if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/handle/strong.js
/**
* @import {AttentionInfo, Info, State} from 'mdast-util-to-markdown'
* @import {Parents, Strong} from 'mdast'
*/
strong.attention = attention$1;
strong.peek = peek;
/**
* Serialize a strong node.
*
* Attention is properly handled by `containerPhrasing`.
*
* @param {Strong} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function strong(node, _, state, info) {
	const exit = state.enter("phrasing");
	const item = attentionItem(node, attention$1, state, state.createTracker(info));
	const value = item ? serialize([item], info.before, info.after) : "";
	exit();
	return value;
}
/**
* Serialize a strong node as attention.
*
* @param {Strong} _
*   Node to serialize.
* @param {State} state
*   Info passed around.
* @returns {AttentionInfo}
*   Info on how to serialize the node.
*/
function attention$1(_, state) {
	return {
		construct: "strong",
		markers: checkStrong(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [2]
	};
}
/**
* Peek at this node.
*
* @param {Strong} _
*   Node to serialize.
* @param {Parents | undefined} _1
*   Parent node.
* @param {State} state
*   Info passed around.
* @returns {string}
*   Start of the serialized markdown.
*/
function peek(_, _1, state) {
	return state.options.strong || "*";
}
// node_modules/mdast-util-to-markdown/lib/handle/text.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Parents, Text} from 'mdast'
*/
/**
* Serialize a text node.
*
* @param {Text} node
*   Node to serialize.
* @param {Parents | undefined} parent
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function text$3(node, parent, state, info) {
	/* c8 ignore next -- parent always passed */
	const siblings = parent ? parent.children : [];
	const index = state.indexStack[state.indexStack.length - 1];
	return state.safe(node.value, {
		...info,
		afterNode: siblings[index + 1],
		beforeNode: siblings[index - 1]
	});
}
// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred rule repetition option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['ruleRepetition'], null | undefined>}
*   Preferred rule repetition.
*/
function checkRuleRepetition(state) {
	const repetition = state.options.ruleRepetition || 3;
	if (repetition < 3) throw new Error("Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more");
	return repetition;
}
// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
/**
* @import {State} from 'mdast-util-to-markdown'
* @import {Parents, ThematicBreak} from 'mdast'
*/
/**
* Serialize a thematic break node.
*
* @param {ThematicBreak} _
*   Node to serialize.
* @param {Parents | undefined} _1
*   Parent node.
* @param {State} state
*   Info passed around.
* @returns {string}
*   Serialized markdown.
*/
function thematicBreak$1(_, _1, state) {
	const value = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
	return state.options.ruleSpaces ? value.slice(0, -1) : value;
}
// node_modules/mdast-util-to-markdown/lib/handle/index.js
/**
* Default (CommonMark) handlers.
*/
const handle = {
	blockquote,
	break: hardBreak,
	code: code$2,
	definition: definition$1,
	emphasis,
	hardBreak,
	heading: heading$1,
	html,
	image,
	imageReference,
	inlineCode,
	link,
	linkReference,
	list: list$1,
	listItem: listItem$1,
	paragraph: paragraph$1,
	root,
	strong,
	text: text$3,
	thematicBreak: thematicBreak$1
};
// node_modules/mdast-util-to-markdown/lib/join.js
/**
* @import {Join} from 'mdast-util-to-markdown'
*/
/** @type {Array<Join>} */
const join$2 = [joinDefaults];
/**
* Default join function.
*
* @type {Join}
*/
function joinDefaults(left, right, parent, state) {
	if (right.type === "code" && formatCodeAsIndented(right, state) && (left.type === "list" || left.type === right.type && formatCodeAsIndented(left, state))) return false;
	if ("spread" in parent && typeof parent.spread === "boolean") {
		if (parent.spread) return 1;
		if (left.type === "html") {
			const kind = htmlKind(left.value);
			if (kind === void 0 || kind === 6 || kind === 7) return 1;
		}
		if (left.type === "blockquote" && right.type === "blockquote") return 1;
		if ((left.type === "definition" || left.type === "paragraph") && right.type === "list" && (right.ordered && typeof right.start === "number" && right.start !== 1 || right.children.length > 0 && right.children[0].children.length === 0)) return 1;
		if (left.type === "paragraph" && right.type === "thematicBreak" && checkRule(state) === "-" && !state.options.ruleSpaces) return 1;
		let tail = left;
		while ((tail.type === "blockquote" || tail.type === "list" || tail.type === "listItem") && tail.children.length > 0) tail = tail.children[tail.children.length - 1];
		if (tail.type !== "definition" && tail.type !== "paragraph") return 0;
		if (right.type === "code" && formatCodeAsIndented(right, state)) return 1;
		if (right.type === "html") {
			const kind = htmlKind(right.value);
			if (kind === void 0 || kind === 7) return 1;
		}
		if ((left.type === "paragraph" || left !== tail) && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext$1(right, state) || right.type === "paragraph")) return 1;
		return 0;
	}
}
// node_modules/mdast-util-to-markdown/lib/unsafe.js
/**
* @import {ConstructName, Unsafe} from 'mdast-util-to-markdown'
*/
/**
* List of constructs that occur in phrasing (paragraphs, headings), but cannot
* contain things like attention (emphasis, strong), images, or links.
* So they sort of cancel each other out.
* Note: could use a better name.
*
* @type {Array<ConstructName>}
*/
const fullPhrasingSpans = [
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
];
/** @type {Array<Unsafe>} */
const unsafe = [
	{
		character: "	",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "	",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "	",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
	},
	{
		character: "\r",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"headingAtx"
		]
	},
	{
		character: "\n",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"headingAtx"
		]
	},
	{
		character: "\r",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "\r",
		after: "\\r",
		inConstruct: "phrasing"
	},
	{
		character: "\n",
		before: "\\n",
		inConstruct: "phrasing"
	},
	{
		character: "\n",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
	},
	{
		character: "!",
		after: "\\[",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		character: "\"",
		inConstruct: "titleQuote"
	},
	{
		atBreak: true,
		character: "#"
	},
	{
		character: "#",
		inConstruct: "headingAtx",
		after: "(?:[\r\n]|$)"
	},
	{
		character: "&",
		after: "[#A-Za-z]",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"destinationRaw",
			"phrasing",
			"titleApostrophe",
			"titleQuote"
		]
	},
	{
		character: "'",
		inConstruct: "titleApostrophe"
	},
	{
		character: "(",
		inConstruct: "destinationRaw"
	},
	{
		before: "\\]",
		character: "(",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		before: "\\d+",
		character: ")"
	},
	{
		character: ")",
		inConstruct: "destinationRaw"
	},
	{
		atBreak: true,
		character: "*",
		after: "(?:[ 	\r\n*])"
	},
	{
		character: "*",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		character: "+",
		after: "(?:[ 	\r\n])"
	},
	{
		atBreak: true,
		character: "-",
		after: "(?:[ 	\r\n-])"
	},
	{
		atBreak: true,
		before: "\\d+",
		character: ".",
		after: "(?:[ 	\r\n]|$)"
	},
	{
		atBreak: true,
		character: "<",
		after: "[!/?A-Za-z]"
	},
	{
		character: "<",
		after: "[!/?A-Za-z]",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		character: "<",
		inConstruct: "destinationLiteral"
	},
	{
		atBreak: true,
		character: "="
	},
	{
		atBreak: true,
		character: ">"
	},
	{
		character: ">",
		inConstruct: "destinationLiteral"
	},
	{
		atBreak: true,
		character: "["
	},
	{
		character: "[",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		character: "[",
		inConstruct: ["label", "reference"]
	},
	{
		character: "\\",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "]",
		inConstruct: ["label", "reference"]
	},
	{
		atBreak: true,
		character: "_"
	},
	{
		character: "_",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		character: "`"
	},
	{
		character: "`",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedMetaGraveAccent"]
	},
	{
		character: "`",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		character: "~"
	},
	{
		character: "<",
		inConstruct: "autolink"
	},
	{
		character: ">",
		inConstruct: "autolink"
	},
	{
		character: "",
		inConstruct: "autolink"
	}
];
let code$1 = -1;
while (++code$1 < 33) unsafe.push({
	character: String.fromCharCode(code$1),
	inConstruct: "autolink"
});
// node_modules/character-entities/index.js
/**
* Map of named character references.
*
* @type {Record<string, string>}
*/
const characterEntities = {
	AElig: "Æ",
	AMP: "&",
	Aacute: "Á",
	Abreve: "Ă",
	Acirc: "Â",
	Acy: "А",
	Afr: "𝔄",
	Agrave: "À",
	Alpha: "Α",
	Amacr: "Ā",
	And: "⩓",
	Aogon: "Ą",
	Aopf: "𝔸",
	ApplyFunction: "⁡",
	Aring: "Å",
	Ascr: "𝒜",
	Assign: "≔",
	Atilde: "Ã",
	Auml: "Ä",
	Backslash: "∖",
	Barv: "⫧",
	Barwed: "⌆",
	Bcy: "Б",
	Because: "∵",
	Bernoullis: "ℬ",
	Beta: "Β",
	Bfr: "𝔅",
	Bopf: "𝔹",
	Breve: "˘",
	Bscr: "ℬ",
	Bumpeq: "≎",
	CHcy: "Ч",
	COPY: "©",
	Cacute: "Ć",
	Cap: "⋒",
	CapitalDifferentialD: "ⅅ",
	Cayleys: "ℭ",
	Ccaron: "Č",
	Ccedil: "Ç",
	Ccirc: "Ĉ",
	Cconint: "∰",
	Cdot: "Ċ",
	Cedilla: "¸",
	CenterDot: "·",
	Cfr: "ℭ",
	Chi: "Χ",
	CircleDot: "⊙",
	CircleMinus: "⊖",
	CirclePlus: "⊕",
	CircleTimes: "⊗",
	ClockwiseContourIntegral: "∲",
	CloseCurlyDoubleQuote: "”",
	CloseCurlyQuote: "’",
	Colon: "∷",
	Colone: "⩴",
	Congruent: "≡",
	Conint: "∯",
	ContourIntegral: "∮",
	Copf: "ℂ",
	Coproduct: "∐",
	CounterClockwiseContourIntegral: "∳",
	Cross: "⨯",
	Cscr: "𝒞",
	Cup: "⋓",
	CupCap: "≍",
	DD: "ⅅ",
	DDotrahd: "⤑",
	DJcy: "Ђ",
	DScy: "Ѕ",
	DZcy: "Џ",
	Dagger: "‡",
	Darr: "↡",
	Dashv: "⫤",
	Dcaron: "Ď",
	Dcy: "Д",
	Del: "∇",
	Delta: "Δ",
	Dfr: "𝔇",
	DiacriticalAcute: "´",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	DiacriticalGrave: "`",
	DiacriticalTilde: "˜",
	Diamond: "⋄",
	DifferentialD: "ⅆ",
	Dopf: "𝔻",
	Dot: "¨",
	DotDot: "⃜",
	DotEqual: "≐",
	DoubleContourIntegral: "∯",
	DoubleDot: "¨",
	DoubleDownArrow: "⇓",
	DoubleLeftArrow: "⇐",
	DoubleLeftRightArrow: "⇔",
	DoubleLeftTee: "⫤",
	DoubleLongLeftArrow: "⟸",
	DoubleLongLeftRightArrow: "⟺",
	DoubleLongRightArrow: "⟹",
	DoubleRightArrow: "⇒",
	DoubleRightTee: "⊨",
	DoubleUpArrow: "⇑",
	DoubleUpDownArrow: "⇕",
	DoubleVerticalBar: "∥",
	DownArrow: "↓",
	DownArrowBar: "⤓",
	DownArrowUpArrow: "⇵",
	DownBreve: "̑",
	DownLeftRightVector: "⥐",
	DownLeftTeeVector: "⥞",
	DownLeftVector: "↽",
	DownLeftVectorBar: "⥖",
	DownRightTeeVector: "⥟",
	DownRightVector: "⇁",
	DownRightVectorBar: "⥗",
	DownTee: "⊤",
	DownTeeArrow: "↧",
	Downarrow: "⇓",
	Dscr: "𝒟",
	Dstrok: "Đ",
	ENG: "Ŋ",
	ETH: "Ð",
	Eacute: "É",
	Ecaron: "Ě",
	Ecirc: "Ê",
	Ecy: "Э",
	Edot: "Ė",
	Efr: "𝔈",
	Egrave: "È",
	Element: "∈",
	Emacr: "Ē",
	EmptySmallSquare: "◻",
	EmptyVerySmallSquare: "▫",
	Eogon: "Ę",
	Eopf: "𝔼",
	Epsilon: "Ε",
	Equal: "⩵",
	EqualTilde: "≂",
	Equilibrium: "⇌",
	Escr: "ℰ",
	Esim: "⩳",
	Eta: "Η",
	Euml: "Ë",
	Exists: "∃",
	ExponentialE: "ⅇ",
	Fcy: "Ф",
	Ffr: "𝔉",
	FilledSmallSquare: "◼",
	FilledVerySmallSquare: "▪",
	Fopf: "𝔽",
	ForAll: "∀",
	Fouriertrf: "ℱ",
	Fscr: "ℱ",
	GJcy: "Ѓ",
	GT: ">",
	Gamma: "Γ",
	Gammad: "Ϝ",
	Gbreve: "Ğ",
	Gcedil: "Ģ",
	Gcirc: "Ĝ",
	Gcy: "Г",
	Gdot: "Ġ",
	Gfr: "𝔊",
	Gg: "⋙",
	Gopf: "𝔾",
	GreaterEqual: "≥",
	GreaterEqualLess: "⋛",
	GreaterFullEqual: "≧",
	GreaterGreater: "⪢",
	GreaterLess: "≷",
	GreaterSlantEqual: "⩾",
	GreaterTilde: "≳",
	Gscr: "𝒢",
	Gt: "≫",
	HARDcy: "Ъ",
	Hacek: "ˇ",
	Hat: "^",
	Hcirc: "Ĥ",
	Hfr: "ℌ",
	HilbertSpace: "ℋ",
	Hopf: "ℍ",
	HorizontalLine: "─",
	Hscr: "ℋ",
	Hstrok: "Ħ",
	HumpDownHump: "≎",
	HumpEqual: "≏",
	IEcy: "Е",
	IJlig: "Ĳ",
	IOcy: "Ё",
	Iacute: "Í",
	Icirc: "Î",
	Icy: "И",
	Idot: "İ",
	Ifr: "ℑ",
	Igrave: "Ì",
	Im: "ℑ",
	Imacr: "Ī",
	ImaginaryI: "ⅈ",
	Implies: "⇒",
	Int: "∬",
	Integral: "∫",
	Intersection: "⋂",
	InvisibleComma: "⁣",
	InvisibleTimes: "⁢",
	Iogon: "Į",
	Iopf: "𝕀",
	Iota: "Ι",
	Iscr: "ℐ",
	Itilde: "Ĩ",
	Iukcy: "І",
	Iuml: "Ï",
	Jcirc: "Ĵ",
	Jcy: "Й",
	Jfr: "𝔍",
	Jopf: "𝕁",
	Jscr: "𝒥",
	Jsercy: "Ј",
	Jukcy: "Є",
	KHcy: "Х",
	KJcy: "Ќ",
	Kappa: "Κ",
	Kcedil: "Ķ",
	Kcy: "К",
	Kfr: "𝔎",
	Kopf: "𝕂",
	Kscr: "𝒦",
	LJcy: "Љ",
	LT: "<",
	Lacute: "Ĺ",
	Lambda: "Λ",
	Lang: "⟪",
	Laplacetrf: "ℒ",
	Larr: "↞",
	Lcaron: "Ľ",
	Lcedil: "Ļ",
	Lcy: "Л",
	LeftAngleBracket: "⟨",
	LeftArrow: "←",
	LeftArrowBar: "⇤",
	LeftArrowRightArrow: "⇆",
	LeftCeiling: "⌈",
	LeftDoubleBracket: "⟦",
	LeftDownTeeVector: "⥡",
	LeftDownVector: "⇃",
	LeftDownVectorBar: "⥙",
	LeftFloor: "⌊",
	LeftRightArrow: "↔",
	LeftRightVector: "⥎",
	LeftTee: "⊣",
	LeftTeeArrow: "↤",
	LeftTeeVector: "⥚",
	LeftTriangle: "⊲",
	LeftTriangleBar: "⧏",
	LeftTriangleEqual: "⊴",
	LeftUpDownVector: "⥑",
	LeftUpTeeVector: "⥠",
	LeftUpVector: "↿",
	LeftUpVectorBar: "⥘",
	LeftVector: "↼",
	LeftVectorBar: "⥒",
	Leftarrow: "⇐",
	Leftrightarrow: "⇔",
	LessEqualGreater: "⋚",
	LessFullEqual: "≦",
	LessGreater: "≶",
	LessLess: "⪡",
	LessSlantEqual: "⩽",
	LessTilde: "≲",
	Lfr: "𝔏",
	Ll: "⋘",
	Lleftarrow: "⇚",
	Lmidot: "Ŀ",
	LongLeftArrow: "⟵",
	LongLeftRightArrow: "⟷",
	LongRightArrow: "⟶",
	Longleftarrow: "⟸",
	Longleftrightarrow: "⟺",
	Longrightarrow: "⟹",
	Lopf: "𝕃",
	LowerLeftArrow: "↙",
	LowerRightArrow: "↘",
	Lscr: "ℒ",
	Lsh: "↰",
	Lstrok: "Ł",
	Lt: "≪",
	Map: "⤅",
	Mcy: "М",
	MediumSpace: " ",
	Mellintrf: "ℳ",
	Mfr: "𝔐",
	MinusPlus: "∓",
	Mopf: "𝕄",
	Mscr: "ℳ",
	Mu: "Μ",
	NJcy: "Њ",
	Nacute: "Ń",
	Ncaron: "Ň",
	Ncedil: "Ņ",
	Ncy: "Н",
	NegativeMediumSpace: "​",
	NegativeThickSpace: "​",
	NegativeThinSpace: "​",
	NegativeVeryThinSpace: "​",
	NestedGreaterGreater: "≫",
	NestedLessLess: "≪",
	NewLine: "\n",
	Nfr: "𝔑",
	NoBreak: "⁠",
	NonBreakingSpace: "\xA0",
	Nopf: "ℕ",
	Not: "⫬",
	NotCongruent: "≢",
	NotCupCap: "≭",
	NotDoubleVerticalBar: "∦",
	NotElement: "∉",
	NotEqual: "≠",
	NotEqualTilde: "≂̸",
	NotExists: "∄",
	NotGreater: "≯",
	NotGreaterEqual: "≱",
	NotGreaterFullEqual: "≧̸",
	NotGreaterGreater: "≫̸",
	NotGreaterLess: "≹",
	NotGreaterSlantEqual: "⩾̸",
	NotGreaterTilde: "≵",
	NotHumpDownHump: "≎̸",
	NotHumpEqual: "≏̸",
	NotLeftTriangle: "⋪",
	NotLeftTriangleBar: "⧏̸",
	NotLeftTriangleEqual: "⋬",
	NotLess: "≮",
	NotLessEqual: "≰",
	NotLessGreater: "≸",
	NotLessLess: "≪̸",
	NotLessSlantEqual: "⩽̸",
	NotLessTilde: "≴",
	NotNestedGreaterGreater: "⪢̸",
	NotNestedLessLess: "⪡̸",
	NotPrecedes: "⊀",
	NotPrecedesEqual: "⪯̸",
	NotPrecedesSlantEqual: "⋠",
	NotReverseElement: "∌",
	NotRightTriangle: "⋫",
	NotRightTriangleBar: "⧐̸",
	NotRightTriangleEqual: "⋭",
	NotSquareSubset: "⊏̸",
	NotSquareSubsetEqual: "⋢",
	NotSquareSuperset: "⊐̸",
	NotSquareSupersetEqual: "⋣",
	NotSubset: "⊂⃒",
	NotSubsetEqual: "⊈",
	NotSucceeds: "⊁",
	NotSucceedsEqual: "⪰̸",
	NotSucceedsSlantEqual: "⋡",
	NotSucceedsTilde: "≿̸",
	NotSuperset: "⊃⃒",
	NotSupersetEqual: "⊉",
	NotTilde: "≁",
	NotTildeEqual: "≄",
	NotTildeFullEqual: "≇",
	NotTildeTilde: "≉",
	NotVerticalBar: "∤",
	Nscr: "𝒩",
	Ntilde: "Ñ",
	Nu: "Ν",
	OElig: "Œ",
	Oacute: "Ó",
	Ocirc: "Ô",
	Ocy: "О",
	Odblac: "Ő",
	Ofr: "𝔒",
	Ograve: "Ò",
	Omacr: "Ō",
	Omega: "Ω",
	Omicron: "Ο",
	Oopf: "𝕆",
	OpenCurlyDoubleQuote: "“",
	OpenCurlyQuote: "‘",
	Or: "⩔",
	Oscr: "𝒪",
	Oslash: "Ø",
	Otilde: "Õ",
	Otimes: "⨷",
	Ouml: "Ö",
	OverBar: "‾",
	OverBrace: "⏞",
	OverBracket: "⎴",
	OverParenthesis: "⏜",
	PartialD: "∂",
	Pcy: "П",
	Pfr: "𝔓",
	Phi: "Φ",
	Pi: "Π",
	PlusMinus: "±",
	Poincareplane: "ℌ",
	Popf: "ℙ",
	Pr: "⪻",
	Precedes: "≺",
	PrecedesEqual: "⪯",
	PrecedesSlantEqual: "≼",
	PrecedesTilde: "≾",
	Prime: "″",
	Product: "∏",
	Proportion: "∷",
	Proportional: "∝",
	Pscr: "𝒫",
	Psi: "Ψ",
	QUOT: "\"",
	Qfr: "𝔔",
	Qopf: "ℚ",
	Qscr: "𝒬",
	RBarr: "⤐",
	REG: "®",
	Racute: "Ŕ",
	Rang: "⟫",
	Rarr: "↠",
	Rarrtl: "⤖",
	Rcaron: "Ř",
	Rcedil: "Ŗ",
	Rcy: "Р",
	Re: "ℜ",
	ReverseElement: "∋",
	ReverseEquilibrium: "⇋",
	ReverseUpEquilibrium: "⥯",
	Rfr: "ℜ",
	Rho: "Ρ",
	RightAngleBracket: "⟩",
	RightArrow: "→",
	RightArrowBar: "⇥",
	RightArrowLeftArrow: "⇄",
	RightCeiling: "⌉",
	RightDoubleBracket: "⟧",
	RightDownTeeVector: "⥝",
	RightDownVector: "⇂",
	RightDownVectorBar: "⥕",
	RightFloor: "⌋",
	RightTee: "⊢",
	RightTeeArrow: "↦",
	RightTeeVector: "⥛",
	RightTriangle: "⊳",
	RightTriangleBar: "⧐",
	RightTriangleEqual: "⊵",
	RightUpDownVector: "⥏",
	RightUpTeeVector: "⥜",
	RightUpVector: "↾",
	RightUpVectorBar: "⥔",
	RightVector: "⇀",
	RightVectorBar: "⥓",
	Rightarrow: "⇒",
	Ropf: "ℝ",
	RoundImplies: "⥰",
	Rrightarrow: "⇛",
	Rscr: "ℛ",
	Rsh: "↱",
	RuleDelayed: "⧴",
	SHCHcy: "Щ",
	SHcy: "Ш",
	SOFTcy: "Ь",
	Sacute: "Ś",
	Sc: "⪼",
	Scaron: "Š",
	Scedil: "Ş",
	Scirc: "Ŝ",
	Scy: "С",
	Sfr: "𝔖",
	ShortDownArrow: "↓",
	ShortLeftArrow: "←",
	ShortRightArrow: "→",
	ShortUpArrow: "↑",
	Sigma: "Σ",
	SmallCircle: "∘",
	Sopf: "𝕊",
	Sqrt: "√",
	Square: "□",
	SquareIntersection: "⊓",
	SquareSubset: "⊏",
	SquareSubsetEqual: "⊑",
	SquareSuperset: "⊐",
	SquareSupersetEqual: "⊒",
	SquareUnion: "⊔",
	Sscr: "𝒮",
	Star: "⋆",
	Sub: "⋐",
	Subset: "⋐",
	SubsetEqual: "⊆",
	Succeeds: "≻",
	SucceedsEqual: "⪰",
	SucceedsSlantEqual: "≽",
	SucceedsTilde: "≿",
	SuchThat: "∋",
	Sum: "∑",
	Sup: "⋑",
	Superset: "⊃",
	SupersetEqual: "⊇",
	Supset: "⋑",
	THORN: "Þ",
	TRADE: "™",
	TSHcy: "Ћ",
	TScy: "Ц",
	Tab: "	",
	Tau: "Τ",
	Tcaron: "Ť",
	Tcedil: "Ţ",
	Tcy: "Т",
	Tfr: "𝔗",
	Therefore: "∴",
	Theta: "Θ",
	ThickSpace: "  ",
	ThinSpace: " ",
	Tilde: "∼",
	TildeEqual: "≃",
	TildeFullEqual: "≅",
	TildeTilde: "≈",
	Topf: "𝕋",
	TripleDot: "⃛",
	Tscr: "𝒯",
	Tstrok: "Ŧ",
	Uacute: "Ú",
	Uarr: "↟",
	Uarrocir: "⥉",
	Ubrcy: "Ў",
	Ubreve: "Ŭ",
	Ucirc: "Û",
	Ucy: "У",
	Udblac: "Ű",
	Ufr: "𝔘",
	Ugrave: "Ù",
	Umacr: "Ū",
	UnderBar: "_",
	UnderBrace: "⏟",
	UnderBracket: "⎵",
	UnderParenthesis: "⏝",
	Union: "⋃",
	UnionPlus: "⊎",
	Uogon: "Ų",
	Uopf: "𝕌",
	UpArrow: "↑",
	UpArrowBar: "⤒",
	UpArrowDownArrow: "⇅",
	UpDownArrow: "↕",
	UpEquilibrium: "⥮",
	UpTee: "⊥",
	UpTeeArrow: "↥",
	Uparrow: "⇑",
	Updownarrow: "⇕",
	UpperLeftArrow: "↖",
	UpperRightArrow: "↗",
	Upsi: "ϒ",
	Upsilon: "Υ",
	Uring: "Ů",
	Uscr: "𝒰",
	Utilde: "Ũ",
	Uuml: "Ü",
	VDash: "⊫",
	Vbar: "⫫",
	Vcy: "В",
	Vdash: "⊩",
	Vdashl: "⫦",
	Vee: "⋁",
	Verbar: "‖",
	Vert: "‖",
	VerticalBar: "∣",
	VerticalLine: "|",
	VerticalSeparator: "❘",
	VerticalTilde: "≀",
	VeryThinSpace: " ",
	Vfr: "𝔙",
	Vopf: "𝕍",
	Vscr: "𝒱",
	Vvdash: "⊪",
	Wcirc: "Ŵ",
	Wedge: "⋀",
	Wfr: "𝔚",
	Wopf: "𝕎",
	Wscr: "𝒲",
	Xfr: "𝔛",
	Xi: "Ξ",
	Xopf: "𝕏",
	Xscr: "𝒳",
	YAcy: "Я",
	YIcy: "Ї",
	YUcy: "Ю",
	Yacute: "Ý",
	Ycirc: "Ŷ",
	Ycy: "Ы",
	Yfr: "𝔜",
	Yopf: "𝕐",
	Yscr: "𝒴",
	Yuml: "Ÿ",
	ZHcy: "Ж",
	Zacute: "Ź",
	Zcaron: "Ž",
	Zcy: "З",
	Zdot: "Ż",
	ZeroWidthSpace: "​",
	Zeta: "Ζ",
	Zfr: "ℨ",
	Zopf: "ℤ",
	Zscr: "𝒵",
	aacute: "á",
	abreve: "ă",
	ac: "∾",
	acE: "∾̳",
	acd: "∿",
	acirc: "â",
	acute: "´",
	acy: "а",
	aelig: "æ",
	af: "⁡",
	afr: "𝔞",
	agrave: "à",
	alefsym: "ℵ",
	aleph: "ℵ",
	alpha: "α",
	amacr: "ā",
	amalg: "⨿",
	amp: "&",
	and: "∧",
	andand: "⩕",
	andd: "⩜",
	andslope: "⩘",
	andv: "⩚",
	ang: "∠",
	ange: "⦤",
	angle: "∠",
	angmsd: "∡",
	angmsdaa: "⦨",
	angmsdab: "⦩",
	angmsdac: "⦪",
	angmsdad: "⦫",
	angmsdae: "⦬",
	angmsdaf: "⦭",
	angmsdag: "⦮",
	angmsdah: "⦯",
	angrt: "∟",
	angrtvb: "⊾",
	angrtvbd: "⦝",
	angsph: "∢",
	angst: "Å",
	angzarr: "⍼",
	aogon: "ą",
	aopf: "𝕒",
	ap: "≈",
	apE: "⩰",
	apacir: "⩯",
	ape: "≊",
	apid: "≋",
	apos: "'",
	approx: "≈",
	approxeq: "≊",
	aring: "å",
	ascr: "𝒶",
	ast: "*",
	asymp: "≈",
	asympeq: "≍",
	atilde: "ã",
	auml: "ä",
	awconint: "∳",
	awint: "⨑",
	bNot: "⫭",
	backcong: "≌",
	backepsilon: "϶",
	backprime: "‵",
	backsim: "∽",
	backsimeq: "⋍",
	barvee: "⊽",
	barwed: "⌅",
	barwedge: "⌅",
	bbrk: "⎵",
	bbrktbrk: "⎶",
	bcong: "≌",
	bcy: "б",
	bdquo: "„",
	becaus: "∵",
	because: "∵",
	bemptyv: "⦰",
	bepsi: "϶",
	bernou: "ℬ",
	beta: "β",
	beth: "ℶ",
	between: "≬",
	bfr: "𝔟",
	bigcap: "⋂",
	bigcirc: "◯",
	bigcup: "⋃",
	bigodot: "⨀",
	bigoplus: "⨁",
	bigotimes: "⨂",
	bigsqcup: "⨆",
	bigstar: "★",
	bigtriangledown: "▽",
	bigtriangleup: "△",
	biguplus: "⨄",
	bigvee: "⋁",
	bigwedge: "⋀",
	bkarow: "⤍",
	blacklozenge: "⧫",
	blacksquare: "▪",
	blacktriangle: "▴",
	blacktriangledown: "▾",
	blacktriangleleft: "◂",
	blacktriangleright: "▸",
	blank: "␣",
	blk12: "▒",
	blk14: "░",
	blk34: "▓",
	block: "█",
	bne: "=⃥",
	bnequiv: "≡⃥",
	bnot: "⌐",
	bopf: "𝕓",
	bot: "⊥",
	bottom: "⊥",
	bowtie: "⋈",
	boxDL: "╗",
	boxDR: "╔",
	boxDl: "╖",
	boxDr: "╓",
	boxH: "═",
	boxHD: "╦",
	boxHU: "╩",
	boxHd: "╤",
	boxHu: "╧",
	boxUL: "╝",
	boxUR: "╚",
	boxUl: "╜",
	boxUr: "╙",
	boxV: "║",
	boxVH: "╬",
	boxVL: "╣",
	boxVR: "╠",
	boxVh: "╫",
	boxVl: "╢",
	boxVr: "╟",
	boxbox: "⧉",
	boxdL: "╕",
	boxdR: "╒",
	boxdl: "┐",
	boxdr: "┌",
	boxh: "─",
	boxhD: "╥",
	boxhU: "╨",
	boxhd: "┬",
	boxhu: "┴",
	boxminus: "⊟",
	boxplus: "⊞",
	boxtimes: "⊠",
	boxuL: "╛",
	boxuR: "╘",
	boxul: "┘",
	boxur: "└",
	boxv: "│",
	boxvH: "╪",
	boxvL: "╡",
	boxvR: "╞",
	boxvh: "┼",
	boxvl: "┤",
	boxvr: "├",
	bprime: "‵",
	breve: "˘",
	brvbar: "¦",
	bscr: "𝒷",
	bsemi: "⁏",
	bsim: "∽",
	bsime: "⋍",
	bsol: "\\",
	bsolb: "⧅",
	bsolhsub: "⟈",
	bull: "•",
	bullet: "•",
	bump: "≎",
	bumpE: "⪮",
	bumpe: "≏",
	bumpeq: "≏",
	cacute: "ć",
	cap: "∩",
	capand: "⩄",
	capbrcup: "⩉",
	capcap: "⩋",
	capcup: "⩇",
	capdot: "⩀",
	caps: "∩︀",
	caret: "⁁",
	caron: "ˇ",
	ccaps: "⩍",
	ccaron: "č",
	ccedil: "ç",
	ccirc: "ĉ",
	ccups: "⩌",
	ccupssm: "⩐",
	cdot: "ċ",
	cedil: "¸",
	cemptyv: "⦲",
	cent: "¢",
	centerdot: "·",
	cfr: "𝔠",
	chcy: "ч",
	check: "✓",
	checkmark: "✓",
	chi: "χ",
	cir: "○",
	cirE: "⧃",
	circ: "ˆ",
	circeq: "≗",
	circlearrowleft: "↺",
	circlearrowright: "↻",
	circledR: "®",
	circledS: "Ⓢ",
	circledast: "⊛",
	circledcirc: "⊚",
	circleddash: "⊝",
	cire: "≗",
	cirfnint: "⨐",
	cirmid: "⫯",
	cirscir: "⧂",
	clubs: "♣",
	clubsuit: "♣",
	colon: ":",
	colone: "≔",
	coloneq: "≔",
	comma: ",",
	commat: "@",
	comp: "∁",
	compfn: "∘",
	complement: "∁",
	complexes: "ℂ",
	cong: "≅",
	congdot: "⩭",
	conint: "∮",
	copf: "𝕔",
	coprod: "∐",
	copy: "©",
	copysr: "℗",
	crarr: "↵",
	cross: "✗",
	cscr: "𝒸",
	csub: "⫏",
	csube: "⫑",
	csup: "⫐",
	csupe: "⫒",
	ctdot: "⋯",
	cudarrl: "⤸",
	cudarrr: "⤵",
	cuepr: "⋞",
	cuesc: "⋟",
	cularr: "↶",
	cularrp: "⤽",
	cup: "∪",
	cupbrcap: "⩈",
	cupcap: "⩆",
	cupcup: "⩊",
	cupdot: "⊍",
	cupor: "⩅",
	cups: "∪︀",
	curarr: "↷",
	curarrm: "⤼",
	curlyeqprec: "⋞",
	curlyeqsucc: "⋟",
	curlyvee: "⋎",
	curlywedge: "⋏",
	curren: "¤",
	curvearrowleft: "↶",
	curvearrowright: "↷",
	cuvee: "⋎",
	cuwed: "⋏",
	cwconint: "∲",
	cwint: "∱",
	cylcty: "⌭",
	dArr: "⇓",
	dHar: "⥥",
	dagger: "†",
	daleth: "ℸ",
	darr: "↓",
	dash: "‐",
	dashv: "⊣",
	dbkarow: "⤏",
	dblac: "˝",
	dcaron: "ď",
	dcy: "д",
	dd: "ⅆ",
	ddagger: "‡",
	ddarr: "⇊",
	ddotseq: "⩷",
	deg: "°",
	delta: "δ",
	demptyv: "⦱",
	dfisht: "⥿",
	dfr: "𝔡",
	dharl: "⇃",
	dharr: "⇂",
	diam: "⋄",
	diamond: "⋄",
	diamondsuit: "♦",
	diams: "♦",
	die: "¨",
	digamma: "ϝ",
	disin: "⋲",
	div: "÷",
	divide: "÷",
	divideontimes: "⋇",
	divonx: "⋇",
	djcy: "ђ",
	dlcorn: "⌞",
	dlcrop: "⌍",
	dollar: "$",
	dopf: "𝕕",
	dot: "˙",
	doteq: "≐",
	doteqdot: "≑",
	dotminus: "∸",
	dotplus: "∔",
	dotsquare: "⊡",
	doublebarwedge: "⌆",
	downarrow: "↓",
	downdownarrows: "⇊",
	downharpoonleft: "⇃",
	downharpoonright: "⇂",
	drbkarow: "⤐",
	drcorn: "⌟",
	drcrop: "⌌",
	dscr: "𝒹",
	dscy: "ѕ",
	dsol: "⧶",
	dstrok: "đ",
	dtdot: "⋱",
	dtri: "▿",
	dtrif: "▾",
	duarr: "⇵",
	duhar: "⥯",
	dwangle: "⦦",
	dzcy: "џ",
	dzigrarr: "⟿",
	eDDot: "⩷",
	eDot: "≑",
	eacute: "é",
	easter: "⩮",
	ecaron: "ě",
	ecir: "≖",
	ecirc: "ê",
	ecolon: "≕",
	ecy: "э",
	edot: "ė",
	ee: "ⅇ",
	efDot: "≒",
	efr: "𝔢",
	eg: "⪚",
	egrave: "è",
	egs: "⪖",
	egsdot: "⪘",
	el: "⪙",
	elinters: "⏧",
	ell: "ℓ",
	els: "⪕",
	elsdot: "⪗",
	emacr: "ē",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	emsp13: " ",
	emsp14: " ",
	emsp: " ",
	eng: "ŋ",
	ensp: " ",
	eogon: "ę",
	eopf: "𝕖",
	epar: "⋕",
	eparsl: "⧣",
	eplus: "⩱",
	epsi: "ε",
	epsilon: "ε",
	epsiv: "ϵ",
	eqcirc: "≖",
	eqcolon: "≕",
	eqsim: "≂",
	eqslantgtr: "⪖",
	eqslantless: "⪕",
	equals: "=",
	equest: "≟",
	equiv: "≡",
	equivDD: "⩸",
	eqvparsl: "⧥",
	erDot: "≓",
	erarr: "⥱",
	escr: "ℯ",
	esdot: "≐",
	esim: "≂",
	eta: "η",
	eth: "ð",
	euml: "ë",
	euro: "€",
	excl: "!",
	exist: "∃",
	expectation: "ℰ",
	exponentiale: "ⅇ",
	fallingdotseq: "≒",
	fcy: "ф",
	female: "♀",
	ffilig: "ﬃ",
	fflig: "ﬀ",
	ffllig: "ﬄ",
	ffr: "𝔣",
	filig: "ﬁ",
	fjlig: "fj",
	flat: "♭",
	fllig: "ﬂ",
	fltns: "▱",
	fnof: "ƒ",
	fopf: "𝕗",
	forall: "∀",
	fork: "⋔",
	forkv: "⫙",
	fpartint: "⨍",
	frac12: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄",
	frown: "⌢",
	fscr: "𝒻",
	gE: "≧",
	gEl: "⪌",
	gacute: "ǵ",
	gamma: "γ",
	gammad: "ϝ",
	gap: "⪆",
	gbreve: "ğ",
	gcirc: "ĝ",
	gcy: "г",
	gdot: "ġ",
	ge: "≥",
	gel: "⋛",
	geq: "≥",
	geqq: "≧",
	geqslant: "⩾",
	ges: "⩾",
	gescc: "⪩",
	gesdot: "⪀",
	gesdoto: "⪂",
	gesdotol: "⪄",
	gesl: "⋛︀",
	gesles: "⪔",
	gfr: "𝔤",
	gg: "≫",
	ggg: "⋙",
	gimel: "ℷ",
	gjcy: "ѓ",
	gl: "≷",
	glE: "⪒",
	gla: "⪥",
	glj: "⪤",
	gnE: "≩",
	gnap: "⪊",
	gnapprox: "⪊",
	gne: "⪈",
	gneq: "⪈",
	gneqq: "≩",
	gnsim: "⋧",
	gopf: "𝕘",
	grave: "`",
	gscr: "ℊ",
	gsim: "≳",
	gsime: "⪎",
	gsiml: "⪐",
	gt: ">",
	gtcc: "⪧",
	gtcir: "⩺",
	gtdot: "⋗",
	gtlPar: "⦕",
	gtquest: "⩼",
	gtrapprox: "⪆",
	gtrarr: "⥸",
	gtrdot: "⋗",
	gtreqless: "⋛",
	gtreqqless: "⪌",
	gtrless: "≷",
	gtrsim: "≳",
	gvertneqq: "≩︀",
	gvnE: "≩︀",
	hArr: "⇔",
	hairsp: " ",
	half: "½",
	hamilt: "ℋ",
	hardcy: "ъ",
	harr: "↔",
	harrcir: "⥈",
	harrw: "↭",
	hbar: "ℏ",
	hcirc: "ĥ",
	hearts: "♥",
	heartsuit: "♥",
	hellip: "…",
	hercon: "⊹",
	hfr: "𝔥",
	hksearow: "⤥",
	hkswarow: "⤦",
	hoarr: "⇿",
	homtht: "∻",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	hopf: "𝕙",
	horbar: "―",
	hscr: "𝒽",
	hslash: "ℏ",
	hstrok: "ħ",
	hybull: "⁃",
	hyphen: "‐",
	iacute: "í",
	ic: "⁣",
	icirc: "î",
	icy: "и",
	iecy: "е",
	iexcl: "¡",
	iff: "⇔",
	ifr: "𝔦",
	igrave: "ì",
	ii: "ⅈ",
	iiiint: "⨌",
	iiint: "∭",
	iinfin: "⧜",
	iiota: "℩",
	ijlig: "ĳ",
	imacr: "ī",
	image: "ℑ",
	imagline: "ℐ",
	imagpart: "ℑ",
	imath: "ı",
	imof: "⊷",
	imped: "Ƶ",
	in: "∈",
	incare: "℅",
	infin: "∞",
	infintie: "⧝",
	inodot: "ı",
	int: "∫",
	intcal: "⊺",
	integers: "ℤ",
	intercal: "⊺",
	intlarhk: "⨗",
	intprod: "⨼",
	iocy: "ё",
	iogon: "į",
	iopf: "𝕚",
	iota: "ι",
	iprod: "⨼",
	iquest: "¿",
	iscr: "𝒾",
	isin: "∈",
	isinE: "⋹",
	isindot: "⋵",
	isins: "⋴",
	isinsv: "⋳",
	isinv: "∈",
	it: "⁢",
	itilde: "ĩ",
	iukcy: "і",
	iuml: "ï",
	jcirc: "ĵ",
	jcy: "й",
	jfr: "𝔧",
	jmath: "ȷ",
	jopf: "𝕛",
	jscr: "𝒿",
	jsercy: "ј",
	jukcy: "є",
	kappa: "κ",
	kappav: "ϰ",
	kcedil: "ķ",
	kcy: "к",
	kfr: "𝔨",
	kgreen: "ĸ",
	khcy: "х",
	kjcy: "ќ",
	kopf: "𝕜",
	kscr: "𝓀",
	lAarr: "⇚",
	lArr: "⇐",
	lAtail: "⤛",
	lBarr: "⤎",
	lE: "≦",
	lEg: "⪋",
	lHar: "⥢",
	lacute: "ĺ",
	laemptyv: "⦴",
	lagran: "ℒ",
	lambda: "λ",
	lang: "⟨",
	langd: "⦑",
	langle: "⟨",
	lap: "⪅",
	laquo: "«",
	larr: "←",
	larrb: "⇤",
	larrbfs: "⤟",
	larrfs: "⤝",
	larrhk: "↩",
	larrlp: "↫",
	larrpl: "⤹",
	larrsim: "⥳",
	larrtl: "↢",
	lat: "⪫",
	latail: "⤙",
	late: "⪭",
	lates: "⪭︀",
	lbarr: "⤌",
	lbbrk: "❲",
	lbrace: "{",
	lbrack: "[",
	lbrke: "⦋",
	lbrksld: "⦏",
	lbrkslu: "⦍",
	lcaron: "ľ",
	lcedil: "ļ",
	lceil: "⌈",
	lcub: "{",
	lcy: "л",
	ldca: "⤶",
	ldquo: "“",
	ldquor: "„",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	ldsh: "↲",
	le: "≤",
	leftarrow: "←",
	leftarrowtail: "↢",
	leftharpoondown: "↽",
	leftharpoonup: "↼",
	leftleftarrows: "⇇",
	leftrightarrow: "↔",
	leftrightarrows: "⇆",
	leftrightharpoons: "⇋",
	leftrightsquigarrow: "↭",
	leftthreetimes: "⋋",
	leg: "⋚",
	leq: "≤",
	leqq: "≦",
	leqslant: "⩽",
	les: "⩽",
	lescc: "⪨",
	lesdot: "⩿",
	lesdoto: "⪁",
	lesdotor: "⪃",
	lesg: "⋚︀",
	lesges: "⪓",
	lessapprox: "⪅",
	lessdot: "⋖",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	lessgtr: "≶",
	lesssim: "≲",
	lfisht: "⥼",
	lfloor: "⌊",
	lfr: "𝔩",
	lg: "≶",
	lgE: "⪑",
	lhard: "↽",
	lharu: "↼",
	lharul: "⥪",
	lhblk: "▄",
	ljcy: "љ",
	ll: "≪",
	llarr: "⇇",
	llcorner: "⌞",
	llhard: "⥫",
	lltri: "◺",
	lmidot: "ŀ",
	lmoust: "⎰",
	lmoustache: "⎰",
	lnE: "≨",
	lnap: "⪉",
	lnapprox: "⪉",
	lne: "⪇",
	lneq: "⪇",
	lneqq: "≨",
	lnsim: "⋦",
	loang: "⟬",
	loarr: "⇽",
	lobrk: "⟦",
	longleftarrow: "⟵",
	longleftrightarrow: "⟷",
	longmapsto: "⟼",
	longrightarrow: "⟶",
	looparrowleft: "↫",
	looparrowright: "↬",
	lopar: "⦅",
	lopf: "𝕝",
	loplus: "⨭",
	lotimes: "⨴",
	lowast: "∗",
	lowbar: "_",
	loz: "◊",
	lozenge: "◊",
	lozf: "⧫",
	lpar: "(",
	lparlt: "⦓",
	lrarr: "⇆",
	lrcorner: "⌟",
	lrhar: "⇋",
	lrhard: "⥭",
	lrm: "‎",
	lrtri: "⊿",
	lsaquo: "‹",
	lscr: "𝓁",
	lsh: "↰",
	lsim: "≲",
	lsime: "⪍",
	lsimg: "⪏",
	lsqb: "[",
	lsquo: "‘",
	lsquor: "‚",
	lstrok: "ł",
	lt: "<",
	ltcc: "⪦",
	ltcir: "⩹",
	ltdot: "⋖",
	lthree: "⋋",
	ltimes: "⋉",
	ltlarr: "⥶",
	ltquest: "⩻",
	ltrPar: "⦖",
	ltri: "◃",
	ltrie: "⊴",
	ltrif: "◂",
	lurdshar: "⥊",
	luruhar: "⥦",
	lvertneqq: "≨︀",
	lvnE: "≨︀",
	mDDot: "∺",
	macr: "¯",
	male: "♂",
	malt: "✠",
	maltese: "✠",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	mapstoleft: "↤",
	mapstoup: "↥",
	marker: "▮",
	mcomma: "⨩",
	mcy: "м",
	mdash: "—",
	measuredangle: "∡",
	mfr: "𝔪",
	mho: "℧",
	micro: "µ",
	mid: "∣",
	midast: "*",
	midcir: "⫰",
	middot: "·",
	minus: "−",
	minusb: "⊟",
	minusd: "∸",
	minusdu: "⨪",
	mlcp: "⫛",
	mldr: "…",
	mnplus: "∓",
	models: "⊧",
	mopf: "𝕞",
	mp: "∓",
	mscr: "𝓂",
	mstpos: "∾",
	mu: "μ",
	multimap: "⊸",
	mumap: "⊸",
	nGg: "⋙̸",
	nGt: "≫⃒",
	nGtv: "≫̸",
	nLeftarrow: "⇍",
	nLeftrightarrow: "⇎",
	nLl: "⋘̸",
	nLt: "≪⃒",
	nLtv: "≪̸",
	nRightarrow: "⇏",
	nVDash: "⊯",
	nVdash: "⊮",
	nabla: "∇",
	nacute: "ń",
	nang: "∠⃒",
	nap: "≉",
	napE: "⩰̸",
	napid: "≋̸",
	napos: "ŉ",
	napprox: "≉",
	natur: "♮",
	natural: "♮",
	naturals: "ℕ",
	nbsp: "\xA0",
	nbump: "≎̸",
	nbumpe: "≏̸",
	ncap: "⩃",
	ncaron: "ň",
	ncedil: "ņ",
	ncong: "≇",
	ncongdot: "⩭̸",
	ncup: "⩂",
	ncy: "н",
	ndash: "–",
	ne: "≠",
	neArr: "⇗",
	nearhk: "⤤",
	nearr: "↗",
	nearrow: "↗",
	nedot: "≐̸",
	nequiv: "≢",
	nesear: "⤨",
	nesim: "≂̸",
	nexist: "∄",
	nexists: "∄",
	nfr: "𝔫",
	ngE: "≧̸",
	nge: "≱",
	ngeq: "≱",
	ngeqq: "≧̸",
	ngeqslant: "⩾̸",
	nges: "⩾̸",
	ngsim: "≵",
	ngt: "≯",
	ngtr: "≯",
	nhArr: "⇎",
	nharr: "↮",
	nhpar: "⫲",
	ni: "∋",
	nis: "⋼",
	nisd: "⋺",
	niv: "∋",
	njcy: "њ",
	nlArr: "⇍",
	nlE: "≦̸",
	nlarr: "↚",
	nldr: "‥",
	nle: "≰",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nleq: "≰",
	nleqq: "≦̸",
	nleqslant: "⩽̸",
	nles: "⩽̸",
	nless: "≮",
	nlsim: "≴",
	nlt: "≮",
	nltri: "⋪",
	nltrie: "⋬",
	nmid: "∤",
	nopf: "𝕟",
	not: "¬",
	notin: "∉",
	notinE: "⋹̸",
	notindot: "⋵̸",
	notinva: "∉",
	notinvb: "⋷",
	notinvc: "⋶",
	notni: "∌",
	notniva: "∌",
	notnivb: "⋾",
	notnivc: "⋽",
	npar: "∦",
	nparallel: "∦",
	nparsl: "⫽⃥",
	npart: "∂̸",
	npolint: "⨔",
	npr: "⊀",
	nprcue: "⋠",
	npre: "⪯̸",
	nprec: "⊀",
	npreceq: "⪯̸",
	nrArr: "⇏",
	nrarr: "↛",
	nrarrc: "⤳̸",
	nrarrw: "↝̸",
	nrightarrow: "↛",
	nrtri: "⋫",
	nrtrie: "⋭",
	nsc: "⊁",
	nsccue: "⋡",
	nsce: "⪰̸",
	nscr: "𝓃",
	nshortmid: "∤",
	nshortparallel: "∦",
	nsim: "≁",
	nsime: "≄",
	nsimeq: "≄",
	nsmid: "∤",
	nspar: "∦",
	nsqsube: "⋢",
	nsqsupe: "⋣",
	nsub: "⊄",
	nsubE: "⫅̸",
	nsube: "⊈",
	nsubset: "⊂⃒",
	nsubseteq: "⊈",
	nsubseteqq: "⫅̸",
	nsucc: "⊁",
	nsucceq: "⪰̸",
	nsup: "⊅",
	nsupE: "⫆̸",
	nsupe: "⊉",
	nsupset: "⊃⃒",
	nsupseteq: "⊉",
	nsupseteqq: "⫆̸",
	ntgl: "≹",
	ntilde: "ñ",
	ntlg: "≸",
	ntriangleleft: "⋪",
	ntrianglelefteq: "⋬",
	ntriangleright: "⋫",
	ntrianglerighteq: "⋭",
	nu: "ν",
	num: "#",
	numero: "№",
	numsp: " ",
	nvDash: "⊭",
	nvHarr: "⤄",
	nvap: "≍⃒",
	nvdash: "⊬",
	nvge: "≥⃒",
	nvgt: ">⃒",
	nvinfin: "⧞",
	nvlArr: "⤂",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvltrie: "⊴⃒",
	nvrArr: "⤃",
	nvrtrie: "⊵⃒",
	nvsim: "∼⃒",
	nwArr: "⇖",
	nwarhk: "⤣",
	nwarr: "↖",
	nwarrow: "↖",
	nwnear: "⤧",
	oS: "Ⓢ",
	oacute: "ó",
	oast: "⊛",
	ocir: "⊚",
	ocirc: "ô",
	ocy: "о",
	odash: "⊝",
	odblac: "ő",
	odiv: "⨸",
	odot: "⊙",
	odsold: "⦼",
	oelig: "œ",
	ofcir: "⦿",
	ofr: "𝔬",
	ogon: "˛",
	ograve: "ò",
	ogt: "⧁",
	ohbar: "⦵",
	ohm: "Ω",
	oint: "∮",
	olarr: "↺",
	olcir: "⦾",
	olcross: "⦻",
	oline: "‾",
	olt: "⧀",
	omacr: "ō",
	omega: "ω",
	omicron: "ο",
	omid: "⦶",
	ominus: "⊖",
	oopf: "𝕠",
	opar: "⦷",
	operp: "⦹",
	oplus: "⊕",
	or: "∨",
	orarr: "↻",
	ord: "⩝",
	order: "ℴ",
	orderof: "ℴ",
	ordf: "ª",
	ordm: "º",
	origof: "⊶",
	oror: "⩖",
	orslope: "⩗",
	orv: "⩛",
	oscr: "ℴ",
	oslash: "ø",
	osol: "⊘",
	otilde: "õ",
	otimes: "⊗",
	otimesas: "⨶",
	ouml: "ö",
	ovbar: "⌽",
	par: "∥",
	para: "¶",
	parallel: "∥",
	parsim: "⫳",
	parsl: "⫽",
	part: "∂",
	pcy: "п",
	percnt: "%",
	period: ".",
	permil: "‰",
	perp: "⊥",
	pertenk: "‱",
	pfr: "𝔭",
	phi: "φ",
	phiv: "ϕ",
	phmmat: "ℳ",
	phone: "☎",
	pi: "π",
	pitchfork: "⋔",
	piv: "ϖ",
	planck: "ℏ",
	planckh: "ℎ",
	plankv: "ℏ",
	plus: "+",
	plusacir: "⨣",
	plusb: "⊞",
	pluscir: "⨢",
	plusdo: "∔",
	plusdu: "⨥",
	pluse: "⩲",
	plusmn: "±",
	plussim: "⨦",
	plustwo: "⨧",
	pm: "±",
	pointint: "⨕",
	popf: "𝕡",
	pound: "£",
	pr: "≺",
	prE: "⪳",
	prap: "⪷",
	prcue: "≼",
	pre: "⪯",
	prec: "≺",
	precapprox: "⪷",
	preccurlyeq: "≼",
	preceq: "⪯",
	precnapprox: "⪹",
	precneqq: "⪵",
	precnsim: "⋨",
	precsim: "≾",
	prime: "′",
	primes: "ℙ",
	prnE: "⪵",
	prnap: "⪹",
	prnsim: "⋨",
	prod: "∏",
	profalar: "⌮",
	profline: "⌒",
	profsurf: "⌓",
	prop: "∝",
	propto: "∝",
	prsim: "≾",
	prurel: "⊰",
	pscr: "𝓅",
	psi: "ψ",
	puncsp: " ",
	qfr: "𝔮",
	qint: "⨌",
	qopf: "𝕢",
	qprime: "⁗",
	qscr: "𝓆",
	quaternions: "ℍ",
	quatint: "⨖",
	quest: "?",
	questeq: "≟",
	quot: "\"",
	rAarr: "⇛",
	rArr: "⇒",
	rAtail: "⤜",
	rBarr: "⤏",
	rHar: "⥤",
	race: "∽̱",
	racute: "ŕ",
	radic: "√",
	raemptyv: "⦳",
	rang: "⟩",
	rangd: "⦒",
	range: "⦥",
	rangle: "⟩",
	raquo: "»",
	rarr: "→",
	rarrap: "⥵",
	rarrb: "⇥",
	rarrbfs: "⤠",
	rarrc: "⤳",
	rarrfs: "⤞",
	rarrhk: "↪",
	rarrlp: "↬",
	rarrpl: "⥅",
	rarrsim: "⥴",
	rarrtl: "↣",
	rarrw: "↝",
	ratail: "⤚",
	ratio: "∶",
	rationals: "ℚ",
	rbarr: "⤍",
	rbbrk: "❳",
	rbrace: "}",
	rbrack: "]",
	rbrke: "⦌",
	rbrksld: "⦎",
	rbrkslu: "⦐",
	rcaron: "ř",
	rcedil: "ŗ",
	rceil: "⌉",
	rcub: "}",
	rcy: "р",
	rdca: "⤷",
	rdldhar: "⥩",
	rdquo: "”",
	rdquor: "”",
	rdsh: "↳",
	real: "ℜ",
	realine: "ℛ",
	realpart: "ℜ",
	reals: "ℝ",
	rect: "▭",
	reg: "®",
	rfisht: "⥽",
	rfloor: "⌋",
	rfr: "𝔯",
	rhard: "⇁",
	rharu: "⇀",
	rharul: "⥬",
	rho: "ρ",
	rhov: "ϱ",
	rightarrow: "→",
	rightarrowtail: "↣",
	rightharpoondown: "⇁",
	rightharpoonup: "⇀",
	rightleftarrows: "⇄",
	rightleftharpoons: "⇌",
	rightrightarrows: "⇉",
	rightsquigarrow: "↝",
	rightthreetimes: "⋌",
	ring: "˚",
	risingdotseq: "≓",
	rlarr: "⇄",
	rlhar: "⇌",
	rlm: "‏",
	rmoust: "⎱",
	rmoustache: "⎱",
	rnmid: "⫮",
	roang: "⟭",
	roarr: "⇾",
	robrk: "⟧",
	ropar: "⦆",
	ropf: "𝕣",
	roplus: "⨮",
	rotimes: "⨵",
	rpar: ")",
	rpargt: "⦔",
	rppolint: "⨒",
	rrarr: "⇉",
	rsaquo: "›",
	rscr: "𝓇",
	rsh: "↱",
	rsqb: "]",
	rsquo: "’",
	rsquor: "’",
	rthree: "⋌",
	rtimes: "⋊",
	rtri: "▹",
	rtrie: "⊵",
	rtrif: "▸",
	rtriltri: "⧎",
	ruluhar: "⥨",
	rx: "℞",
	sacute: "ś",
	sbquo: "‚",
	sc: "≻",
	scE: "⪴",
	scap: "⪸",
	scaron: "š",
	sccue: "≽",
	sce: "⪰",
	scedil: "ş",
	scirc: "ŝ",
	scnE: "⪶",
	scnap: "⪺",
	scnsim: "⋩",
	scpolint: "⨓",
	scsim: "≿",
	scy: "с",
	sdot: "⋅",
	sdotb: "⊡",
	sdote: "⩦",
	seArr: "⇘",
	searhk: "⤥",
	searr: "↘",
	searrow: "↘",
	sect: "§",
	semi: ";",
	seswar: "⤩",
	setminus: "∖",
	setmn: "∖",
	sext: "✶",
	sfr: "𝔰",
	sfrown: "⌢",
	sharp: "♯",
	shchcy: "щ",
	shcy: "ш",
	shortmid: "∣",
	shortparallel: "∥",
	shy: "­",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	sim: "∼",
	simdot: "⩪",
	sime: "≃",
	simeq: "≃",
	simg: "⪞",
	simgE: "⪠",
	siml: "⪝",
	simlE: "⪟",
	simne: "≆",
	simplus: "⨤",
	simrarr: "⥲",
	slarr: "←",
	smallsetminus: "∖",
	smashp: "⨳",
	smeparsl: "⧤",
	smid: "∣",
	smile: "⌣",
	smt: "⪪",
	smte: "⪬",
	smtes: "⪬︀",
	softcy: "ь",
	sol: "/",
	solb: "⧄",
	solbar: "⌿",
	sopf: "𝕤",
	spades: "♠",
	spadesuit: "♠",
	spar: "∥",
	sqcap: "⊓",
	sqcaps: "⊓︀",
	sqcup: "⊔",
	sqcups: "⊔︀",
	sqsub: "⊏",
	sqsube: "⊑",
	sqsubset: "⊏",
	sqsubseteq: "⊑",
	sqsup: "⊐",
	sqsupe: "⊒",
	sqsupset: "⊐",
	sqsupseteq: "⊒",
	squ: "□",
	square: "□",
	squarf: "▪",
	squf: "▪",
	srarr: "→",
	sscr: "𝓈",
	ssetmn: "∖",
	ssmile: "⌣",
	sstarf: "⋆",
	star: "☆",
	starf: "★",
	straightepsilon: "ϵ",
	straightphi: "ϕ",
	strns: "¯",
	sub: "⊂",
	subE: "⫅",
	subdot: "⪽",
	sube: "⊆",
	subedot: "⫃",
	submult: "⫁",
	subnE: "⫋",
	subne: "⊊",
	subplus: "⪿",
	subrarr: "⥹",
	subset: "⊂",
	subseteq: "⊆",
	subseteqq: "⫅",
	subsetneq: "⊊",
	subsetneqq: "⫋",
	subsim: "⫇",
	subsub: "⫕",
	subsup: "⫓",
	succ: "≻",
	succapprox: "⪸",
	succcurlyeq: "≽",
	succeq: "⪰",
	succnapprox: "⪺",
	succneqq: "⪶",
	succnsim: "⋩",
	succsim: "≿",
	sum: "∑",
	sung: "♪",
	sup1: "¹",
	sup2: "²",
	sup3: "³",
	sup: "⊃",
	supE: "⫆",
	supdot: "⪾",
	supdsub: "⫘",
	supe: "⊇",
	supedot: "⫄",
	suphsol: "⟉",
	suphsub: "⫗",
	suplarr: "⥻",
	supmult: "⫂",
	supnE: "⫌",
	supne: "⊋",
	supplus: "⫀",
	supset: "⊃",
	supseteq: "⊇",
	supseteqq: "⫆",
	supsetneq: "⊋",
	supsetneqq: "⫌",
	supsim: "⫈",
	supsub: "⫔",
	supsup: "⫖",
	swArr: "⇙",
	swarhk: "⤦",
	swarr: "↙",
	swarrow: "↙",
	swnwar: "⤪",
	szlig: "ß",
	target: "⌖",
	tau: "τ",
	tbrk: "⎴",
	tcaron: "ť",
	tcedil: "ţ",
	tcy: "т",
	tdot: "⃛",
	telrec: "⌕",
	tfr: "𝔱",
	there4: "∴",
	therefore: "∴",
	theta: "θ",
	thetasym: "ϑ",
	thetav: "ϑ",
	thickapprox: "≈",
	thicksim: "∼",
	thinsp: " ",
	thkap: "≈",
	thksim: "∼",
	thorn: "þ",
	tilde: "˜",
	times: "×",
	timesb: "⊠",
	timesbar: "⨱",
	timesd: "⨰",
	tint: "∭",
	toea: "⤨",
	top: "⊤",
	topbot: "⌶",
	topcir: "⫱",
	topf: "𝕥",
	topfork: "⫚",
	tosa: "⤩",
	tprime: "‴",
	trade: "™",
	triangle: "▵",
	triangledown: "▿",
	triangleleft: "◃",
	trianglelefteq: "⊴",
	triangleq: "≜",
	triangleright: "▹",
	trianglerighteq: "⊵",
	tridot: "◬",
	trie: "≜",
	triminus: "⨺",
	triplus: "⨹",
	trisb: "⧍",
	tritime: "⨻",
	trpezium: "⏢",
	tscr: "𝓉",
	tscy: "ц",
	tshcy: "ћ",
	tstrok: "ŧ",
	twixt: "≬",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	uArr: "⇑",
	uHar: "⥣",
	uacute: "ú",
	uarr: "↑",
	ubrcy: "ў",
	ubreve: "ŭ",
	ucirc: "û",
	ucy: "у",
	udarr: "⇅",
	udblac: "ű",
	udhar: "⥮",
	ufisht: "⥾",
	ufr: "𝔲",
	ugrave: "ù",
	uharl: "↿",
	uharr: "↾",
	uhblk: "▀",
	ulcorn: "⌜",
	ulcorner: "⌜",
	ulcrop: "⌏",
	ultri: "◸",
	umacr: "ū",
	uml: "¨",
	uogon: "ų",
	uopf: "𝕦",
	uparrow: "↑",
	updownarrow: "↕",
	upharpoonleft: "↿",
	upharpoonright: "↾",
	uplus: "⊎",
	upsi: "υ",
	upsih: "ϒ",
	upsilon: "υ",
	upuparrows: "⇈",
	urcorn: "⌝",
	urcorner: "⌝",
	urcrop: "⌎",
	uring: "ů",
	urtri: "◹",
	uscr: "𝓊",
	utdot: "⋰",
	utilde: "ũ",
	utri: "▵",
	utrif: "▴",
	uuarr: "⇈",
	uuml: "ü",
	uwangle: "⦧",
	vArr: "⇕",
	vBar: "⫨",
	vBarv: "⫩",
	vDash: "⊨",
	vangrt: "⦜",
	varepsilon: "ϵ",
	varkappa: "ϰ",
	varnothing: "∅",
	varphi: "ϕ",
	varpi: "ϖ",
	varpropto: "∝",
	varr: "↕",
	varrho: "ϱ",
	varsigma: "ς",
	varsubsetneq: "⊊︀",
	varsubsetneqq: "⫋︀",
	varsupsetneq: "⊋︀",
	varsupsetneqq: "⫌︀",
	vartheta: "ϑ",
	vartriangleleft: "⊲",
	vartriangleright: "⊳",
	vcy: "в",
	vdash: "⊢",
	vee: "∨",
	veebar: "⊻",
	veeeq: "≚",
	vellip: "⋮",
	verbar: "|",
	vert: "|",
	vfr: "𝔳",
	vltri: "⊲",
	vnsub: "⊂⃒",
	vnsup: "⊃⃒",
	vopf: "𝕧",
	vprop: "∝",
	vrtri: "⊳",
	vscr: "𝓋",
	vsubnE: "⫋︀",
	vsubne: "⊊︀",
	vsupnE: "⫌︀",
	vsupne: "⊋︀",
	vzigzag: "⦚",
	wcirc: "ŵ",
	wedbar: "⩟",
	wedge: "∧",
	wedgeq: "≙",
	weierp: "℘",
	wfr: "𝔴",
	wopf: "𝕨",
	wp: "℘",
	wr: "≀",
	wreath: "≀",
	wscr: "𝓌",
	xcap: "⋂",
	xcirc: "◯",
	xcup: "⋃",
	xdtri: "▽",
	xfr: "𝔵",
	xhArr: "⟺",
	xharr: "⟷",
	xi: "ξ",
	xlArr: "⟸",
	xlarr: "⟵",
	xmap: "⟼",
	xnis: "⋻",
	xodot: "⨀",
	xopf: "𝕩",
	xoplus: "⨁",
	xotime: "⨂",
	xrArr: "⟹",
	xrarr: "⟶",
	xscr: "𝓍",
	xsqcup: "⨆",
	xuplus: "⨄",
	xutri: "△",
	xvee: "⋁",
	xwedge: "⋀",
	yacute: "ý",
	yacy: "я",
	ycirc: "ŷ",
	ycy: "ы",
	yen: "¥",
	yfr: "𝔶",
	yicy: "ї",
	yopf: "𝕪",
	yscr: "𝓎",
	yucy: "ю",
	yuml: "ÿ",
	zacute: "ź",
	zcaron: "ž",
	zcy: "з",
	zdot: "ż",
	zeetrf: "ℨ",
	zeta: "ζ",
	zfr: "𝔷",
	zhcy: "ж",
	zigrarr: "⇝",
	zopf: "𝕫",
	zscr: "𝓏",
	zwj: "‍",
	zwnj: "‌"
};
// node_modules/decode-named-character-reference/index.js
const own$4 = {}.hasOwnProperty;
/**
* Decode a single character reference (without the `&` or `;`).
* You probably only need this when you’re building parsers yourself that follow
* different rules compared to HTML.
* This is optimized to be tiny in browsers.
*
* @param {string} value
*   `notin` (named), `#123` (deci), `#x123` (hexa).
* @returns {string|false}
*   Decoded reference.
*/
function decodeNamedCharacterReference(value) {
	return own$4.call(characterEntities, value) ? characterEntities[value] : false;
}
// node_modules/micromark-util-decode-numeric-character-reference/index.js
/**
* Turn the number (in string form as either hexa- or plain decimal) coming from
* a numeric character reference into a character.
*
* Sort of like `String.fromCodePoint(Number.parseInt(value, base))`, but makes
* non-characters and control characters safe.
*
* @param {string} value
*   Value to decode.
* @param {number} base
*   Numeric base.
* @returns {string}
*   Character.
*/
function decodeNumericCharacterReference(value, base) {
	const code = Number.parseInt(value, base);
	if (code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55295 && code < 57344 || code > 64975 && code < 65008 || (code & 65535) === 65535 || (code & 65535) === 65534 || code > 1114111) return "�";
	return String.fromCodePoint(code);
}
// node_modules/micromark-util-decode-string/index.js
const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
/**
* Decode markdown strings (which occur in places such as fenced code info
* strings, destinations, labels, and titles).
*
* The “string” content type allows character escapes and -references.
* This decodes those.
*
* @param {string} value
*   Value to decode.
* @returns {string}
*   Decoded value.
*/
function decodeString(value) {
	return value.replace(characterEscapeOrReference, decode);
}
/**
* @param {string} $0
*   Match.
* @param {string} $1
*   Character escape.
* @param {string} $2
*   Character reference.
* @returns {string}
*   Decoded value
*/
function decode($0, $1, $2) {
	if ($1) return $1;
	if ($2.charCodeAt(0) === 35) {
		const head = $2.charCodeAt(1);
		const hex = head === 120 || head === 88;
		return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
	}
	return decodeNamedCharacterReference($2) || $0;
}
// node_modules/mdast-util-to-markdown/lib/util/association.js
/**
* @import {AssociationId} from '../types.js'
*/
/**
* Get an identifier from an association to match it to others.
*
* Associations are nodes that match to something else through an ID:
* <https://github.com/syntax-tree/mdast#association>.
*
* The `label` of an association is the string value: character escapes and
* references work, and casing is intact.
* The `identifier` is used to match one association to another:
* controversially, character escapes and references don’t work in this
* matching: `&copy;` does not match `©`, and `\+` does not match `+`.
*
* But casing is ignored (and whitespace) is trimmed and collapsed: ` A\nb`
* matches `a b`.
* So, we do prefer the label when figuring out how we’re going to serialize:
* it has whitespace, casing, and we can ignore most useless character
* escapes and all character references.
*
* @type {AssociationId}
*/
function association(node) {
	if (node.label || !node.identifier) return node.label || "";
	return decodeString(node.identifier);
}
// node_modules/mdast-util-to-markdown/lib/util/compile-pattern.js
/**
* @import {CompilePattern} from '../types.js'
*/
/**
* Compiles a pattern object into a regular expression.
*
* @type {CompilePattern}
*/
function compilePattern(pattern) {
	if (!pattern._compiled) {
		const before = (pattern.atBreak ? "[\\r\\n][\\t ]*" : "") + (pattern.before ? "(?:" + pattern.before + ")" : "");
		pattern._compiled = new RegExp((pattern.beforeNode ? "^" : before ? "(" + before + ")" : "") + (/[$()*+.?[\\\]^{|}]/.test(pattern.character) ? "\\" : "") + pattern.character + (pattern.afterNode ? "$" : pattern.after ? "(?:" + pattern.after + ")" : ""), pattern.unicode ? "gu" : "g");
	}
	return pattern._compiled;
}
// node_modules/mdast-util-to-markdown/lib/util/container-flow.js
/**
* @import {State} from 'mdast-util-to-markdown'
* @import {FlowChildren, FlowParents, TrackFields} from '../types.js'
*/
/**
* Serialize the children of a parent that contains flow children.
*
* @param {FlowParents} parent
*   Parent of flow nodes.
* @param {State} state
*   Info passed around about the current state.
* @param {TrackFields} info
*   Info on where we are in the document we are generating.
* @returns {string}
*   Serialized children, joined by (blank) lines.
*/
function containerFlow(parent, state, info) {
	const indexStack = state.indexStack;
	const children = parent.children || [];
	const tracker = state.createTracker(info);
	/** @type {Array<string>} */
	const results = [];
	let index = -1;
	indexStack.push(-1);
	while (++index < children.length) {
		const child = children[index];
		indexStack[indexStack.length - 1] = index;
		results.push(tracker.move(state.handle(child, parent, state, {
			before: "\n",
			after: "\n",
			...tracker.current()
		})));
		if (child.type !== "list") state.bulletLastUsed = void 0;
		if (index < children.length - 1) results.push(tracker.move(between(child, children[index + 1], parent, state)));
	}
	indexStack.pop();
	return results.join("");
}
/**
* Determine the markdown to insert between two flow nodes.
*
* @param {FlowChildren} left
*   Left flow node.
* @param {FlowChildren} right
*   Right flow node.
* @param {FlowParents} parent
*   Parent of the flow nodes.
* @param {State} state
*   Info passed around.
* @returns {string}
*   Markdown to insert between the two flow nodes.
*/
function between(left, right, parent, state) {
	let index = state.join.length;
	while (index--) {
		const result = state.join[index](left, right, parent, state);
		if (result === true || result === 1) break;
		if (typeof result === "number") return "\n".repeat(1 + result);
		if (result === false) return "\n\n<!---->\n\n";
	}
	return "\n\n";
}
// node_modules/mdast-util-to-markdown/lib/util/indent-lines.js
/**
* @import {IndentLines} from '../types.js'
*/
const eol = /\r?\n|\r/g;
/**
* Indents each line.
*
* @type {IndentLines}
*/
function indentLines(value, map) {
	/** @type {Array<string>} */
	const result = [];
	let start = 0;
	let line = 0;
	/** @type {RegExpExecArray | null} */
	let match;
	while (match = eol.exec(value)) {
		one(value.slice(start, match.index));
		result.push(match[0]);
		start = match.index + match[0].length;
		line++;
	}
	one(value.slice(start));
	return result.join("");
	/**
	* Indents a single line.
	*
	* @param {string} value
	*   Line.
	*/
	function one(value) {
		result.push(map(value, line, !value));
	}
}
// node_modules/mdast-util-to-markdown/lib/util/safe.js
/**
* @import {Nodes} from 'mdast'
* @import {SafeConfig, State, Unsafe} from 'mdast-util-to-markdown'
*/
const own$3 = {}.hasOwnProperty;
/**
* Make a string safe for embedding in markdown constructs.
*
* In markdown, almost all punctuation characters can, in certain cases,
* result in something.
* Whether they do is highly subjective to where they happen and in what
* they happen.
*
* To solve this, `mdast-util-to-markdown` tracks:
*
* * characters before and after something;
* * what “constructs” we are in.
*
* This information is then used by this function to escape or encode
* special characters.
*
* @param {State} state
*   Info passed around about the current state.
* @param {string | null | undefined} input
*   Raw value to make safe.
* @param {SafeConfig} config
*   Configuration.
* @returns {string}
*   Serialized markdown safe for embedding.
*/
function safe(state, input, config) {
	const value = (config.before || "") + (input || "") + (config.after || "");
	/** @type {Array<number>} */
	const positions = [];
	/** @type {Array<string>} */
	const result = [];
	/** @type {Record<number, {before: boolean, after: boolean}>} */
	const infos = {};
	const percentEncode = state.stack.includes("autolink");
	const offset = config.before ? config.before.length : 0;
	const end = value.length - (config.after ? config.after.length : 0);
	let index = -1;
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		if (!patternInScope(state.stack, pattern) || !nodeInScope(pattern.beforeNode, config.beforeNode) || !nodeInScope(pattern.afterNode, config.afterNode)) continue;
		const expression = state.compilePattern(pattern);
		const from = pattern.beforeNode ? offset : 0;
		const subject = value.slice(from, pattern.afterNode ? end : void 0);
		/** @type {RegExpExecArray | null} */
		let match;
		while (match = expression.exec(subject)) {
			const before = Boolean(pattern.before || pattern.atBreak);
			const after = Boolean(pattern.after);
			const position = from + match.index + (before ? match[1].length : 0);
			if (own$3.call(infos, position)) {
				if (infos[position].before && !before) infos[position].before = false;
				if (infos[position].after && !after) infos[position].after = false;
			} else {
				positions.push(position);
				infos[position] = {
					before,
					after
				};
			}
		}
	}
	positions.sort(numerical);
	let start = offset;
	index = -1;
	while (++index < positions.length) {
		const position = positions[index];
		if (position < start || position >= end) continue;
		if (value.charAt(position) === "_" && position > 0 && classifyCharacter(value.charCodeAt(position - 1)) === void 0 && !own$3.call(infos, position - 1) && !(position - 1 === offset && /[*_]/.test(value.charAt(offset - 1)))) {
			let sequenceEnd = position + 1;
			while (sequenceEnd < end && value.charAt(sequenceEnd) === "_") sequenceEnd++;
			const skip = sequenceEnd - position - 1;
			if (positions[index + skip] === sequenceEnd - 1 && sequenceEnd < value.length && classifyCharacter(value.charCodeAt(sequenceEnd)) === void 0 && !own$3.call(infos, sequenceEnd) && !(sequenceEnd === end - 1 && /[*_]/.test(value.charAt(end)))) {
				index += skip;
				continue;
			}
		}
		if (position + 1 < end && positions[index + 1] === position + 1 && infos[position].after && !infos[position + 1].before && !infos[position + 1].after || position - 1 >= offset && positions[index - 1] === position - 1 && infos[position].before && !infos[position - 1].before && !infos[position - 1].after) continue;
		if (start !== position) {
			const slice = value.slice(start, position);
			result.push(percentEncode ? slice : escapeBackslashes(slice, "\\"));
		}
		start = position + 1;
		if (percentEncode) result.push("%" + value.charCodeAt(position).toString(16).toUpperCase().padStart(2, "0"));
		else if (/[!-/:-@[-`{-~]/.test(value.charAt(position)) && (!config.encode || !config.encode.includes(value.charAt(position)))) result.push("\\" + value.charAt(position));
		else result.push(encodeCharacterReference(value.charCodeAt(position)));
	}
	const rest = value.slice(start, end);
	result.push(percentEncode ? rest : escapeBackslashes(rest, config.after));
	return result.join("");
}
/**
* Check if a node matches the node types of a pattern.
*
* @param {Array<Nodes['type']> | Nodes['type'] | null | undefined} types
*   Node types.
* @param {Nodes | undefined} node
*   Node.
* @returns {boolean}
*   Whether `node` matches `types`.
*/
function nodeInScope(types, node) {
	if (!types) return true;
	if (!node) return false;
	return typeof types === "string" ? types === node.type : types.includes(node.type);
}
/**
* Compare two numbers.
*
* @param {number} a
*   Number.
* @param {number} b
*   Other number.
* @returns {number}
*   Result.
*/
function numerical(a, b) {
	return a - b;
}
/**
* Escape backslashes in a string, considering characters that follow.
*
* @param {string} value
*   Value.
* @param {string} after
*   Characters that follow the value.
* @returns {string}
*   Escaped string.
*/
function escapeBackslashes(value, after) {
	const expression = /\\(?=[!-/:-@[-`{-~])/g;
	/** @type {Array<number>} */
	const positions = [];
	/** @type {Array<string>} */
	const results = [];
	const whole = value + after;
	let index = -1;
	let start = 0;
	/** @type {RegExpExecArray | null} */
	let match;
	while (match = expression.exec(whole)) positions.push(match.index);
	while (++index < positions.length) {
		if (start !== positions[index]) results.push(value.slice(start, positions[index]));
		results.push("\\");
		start = positions[index];
	}
	results.push(value.slice(start));
	return results.join("");
}
// node_modules/mdast-util-to-markdown/lib/util/track.js
/**
* @import {CreateTracker, TrackCurrent, TrackMove, TrackShift} from '../types.js'
*/
/**
* Track positional info in the output.
*
* @type {CreateTracker}
*/
function track(config) {
	/* c8 ignore next 5 */
	const options = config || {};
	const now = options.now || {};
	let lineShift = options.lineShift || 0;
	let line = now.line || 1;
	let column = now.column || 1;
	return {
		move,
		current,
		shift
	};
	/**
	* Get the current tracked info.
	*
	* @type {TrackCurrent}
	*/
	function current() {
		return {
			now: {
				line,
				column
			},
			lineShift
		};
	}
	/**
	* Define an increased line shift (the typical indent for lines).
	*
	* @type {TrackShift}
	*/
	function shift(value) {
		lineShift += value;
	}
	/**
	* Move past some generated markdown.
	*
	* @type {TrackMove}
	*/
	function move(input) {
		const value = input || "";
		const chunks = value.split(/\r?\n|\r/g);
		const tail = chunks[chunks.length - 1];
		line += chunks.length - 1;
		column = chunks.length === 1 ? column + tail.length : 1 + tail.length + lineShift;
		return value;
	}
}
// node_modules/mdast-util-to-markdown/lib/index.js
/**
* @import {Info, Join, Options, SafeConfig, State} from 'mdast-util-to-markdown'
* @import {Nodes} from 'mdast'
* @import {Enter, FlowParents, PhrasingParents, TrackFields} from './types.js'
*/
/**
* Turn an mdast syntax tree into markdown.
*
* @param {Nodes} tree
*   Tree to serialize.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized markdown representing `tree`.
*/
function toMarkdown(tree, options) {
	const settings = options || {};
	/** @type {State} */
	const state = {
		associationId: association,
		bulletCurrent: void 0,
		bulletLastUsed: void 0,
		containerPhrasing: containerPhrasingBound,
		containerFlow: containerFlowBound,
		createTracker: track,
		compilePattern,
		enter,
		handlers: { ...handle },
		handle: void 0,
		indentLines,
		indexStack: [],
		join: [...join$2],
		options: {},
		safe: safeBound,
		stack: [],
		unsafe: [...unsafe]
	};
	configure$1(state, settings);
	if (state.options.tightDefinitions) state.join.push(joinDefinition);
	state.handle = zwitch("type", {
		invalid,
		unknown,
		handlers: state.handlers
	});
	let result = state.handle(phrasing$1(tree) ? {
		type: "root",
		children: [tree]
	} : tree, void 0, state, {
		before: "\n",
		after: "\n",
		now: {
			line: 1,
			column: 1
		},
		lineShift: 0
	});
	if (result && result.charCodeAt(result.length - 1) !== 10 && result.charCodeAt(result.length - 1) !== 13) result += "\n";
	return result;
	/**
	* Enter a construct.
	*
	* @type {Enter}
	*/
	function enter(name) {
		state.stack.push(name);
		return exit;
		/**
		* Exit a construct.
		*
		* @returns {undefined}
		*   Nothing.
		*/
		function exit() {
			state.stack.pop();
		}
	}
}
/**
* Handle an invalid value that cannot be processed.
*
* @param {unknown} value
*   Value.
* @returns {never}
*   Never.
* @throws {Error}
*   Always.
*/
function invalid(value) {
	throw new Error("Cannot handle value `" + value + "`, expected node");
}
/**
* Handle an unknown node.
*
* @param {unknown} value
*   Value.
* @returns {never}
*   Never.
* @throws {Error}
*   Always.
*/
function unknown(value) {
	throw new Error("Cannot handle unknown node `" + value.type + "`");
}
/**
* Join function for `tightDefinitions` option.
*
* @type {Join}
*/
function joinDefinition(left, right) {
	if (left.type === "definition" && left.type === right.type) return 0;
}
/**
* Serialize the children of a parent that contains phrasing children.
*
* These children will be joined flush together.
*
* @this {State}
*   Info passed around about the current state.
* @param {PhrasingParents} parent
*   Parent of flow nodes.
* @param {Info} info
*   Info on where we are in the document we are generating.
* @returns {string}
*   Serialized children, joined together.
*/
function containerPhrasingBound(parent, info) {
	return containerPhrasing(parent, this, info);
}
/**
* Serialize the children of a parent that contains flow children.
*
* These children will typically be joined by blank lines.
* What they are joined by exactly is defined by `Join` functions.
*
* @this {State}
*   Info passed around about the current state.
* @param {FlowParents} parent
*   Parent of flow nodes.
* @param {TrackFields} info
*   Info on where we are in the document we are generating.
* @returns {string}
*   Serialized children, joined by (blank) lines.
*/
function containerFlowBound(parent, info) {
	return containerFlow(parent, this, info);
}
/**
* Make a string safe for embedding in markdown constructs.
*
* In markdown, almost all punctuation characters can, in certain cases,
* result in something.
* Whether they do is highly subjective to where they happen and in what
* they happen.
*
* To solve this, `mdast-util-to-markdown` tracks:
*
* * Characters before and after something;
* * What “constructs” we are in.
*
* This information is then used by this function to escape or encode
* special characters.
*
* @this {State}
*   Info passed around about the current state.
* @param {string | null | undefined} value
*   Raw value to make safe.
* @param {SafeConfig} config
*   Configuration.
* @returns {string}
*   Serialized markdown safe for embedding.
*/
function safeBound(value, config) {
	return safe(this, value, config);
}
// node_modules/mdast-util-gfm-table/lib/index.js
/**
* @import {Heading, InlineCode, Table, TableCell, TableRow} from 'mdast'
* @import {Options as MarkdownTableOptions} from 'markdown-table'
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle,
* } from 'mdast-util-from-markdown'
* @import {
*   Options as ToMarkdownExtension,
*   Handle as ToMarkdownHandle,
*   Info,
*   Join,
*   State
* } from 'mdast-util-to-markdown'
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [tableCellPadding=true]
*   Whether to add a space of padding between delimiters and cells (default:
*   `true`).
* @property {boolean | null | undefined} [tablePipeAlign=true]
*   Whether to align the delimiters (default: `true`).
* @property {MarkdownTableOptions['stringLength'] | null | undefined} [stringLength]
*   Function to detect the length of table cell content, used when aligning
*   the delimiters between cells (optional).
*/
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM tables in
* markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown` to enable GFM tables.
*/
function gfmTableFromMarkdown() {
	return {
		enter: {
			table: enterTable,
			tableData: enterCell,
			tableHeader: enterCell,
			tableRow: enterRow
		},
		exit: {
			codeText: exitCodeText,
			table: exitTable,
			tableData: exit$1,
			tableHeader: exit$1,
			tableRow: exit$1
		}
	};
}
/**
* Enter a table.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterTable(token) {
	const align = token._align;
	this.enter({
		type: "table",
		align: align.map(function(d) {
			return d === "none" ? null : d;
		}),
		children: [],
		position: void 0
	}, token);
	this.data.inTable = true;
}
/**
* Exit a table.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitTable(token) {
	this.exit(token);
	this.data.inTable = void 0;
}
/**
* Enter a row.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterRow(token) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, token);
}
/**
* Exit a row or cell.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exit$1(token) {
	this.exit(token);
}
/**
* Enter a cell.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterCell(token) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, token);
}
/**
* Exit code (text).
*
* Overwrites the default code text data handler to unescape escaped pipes
* when they are in tables.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitCodeText(token) {
	let value = this.resume();
	if (this.data.inTable) value = value.replace(/\\([\\|])/g, replace);
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.value = value;
	this.exit(token);
}
/**
* Unescape an escaped pipe.
*
* @param {string} $0
*   Whole match.
* @param {string} $1
*   Escaped character.
* @returns {string}
*   Replacement.
*/
function replace($0, $1) {
	return $1 === "|" ? $1 : $0;
}
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM tables in
* markdown.
*
* @param {Options | null | undefined} [options]
*   Configuration.
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM tables.
*/
function gfmTableToMarkdown(options) {
	const { tableCellPadding: padding, tablePipeAlign: alignDelimiters, stringLength } = options || {};
	const around = padding ? " " : "|";
	return {
		handlers: {
			inlineCode: inlineCodeWithTable,
			table: handleTable,
			tableCell: handleTableCell,
			tableRow: handleTableRow
		},
		join: [joinTable],
		unsafe: [
			{
				character: "\r",
				inConstruct: "tableCell"
			},
			{
				character: "\n",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: "|",
				after: "[	 :-]"
			},
			{
				character: "|",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: ":",
				after: "-"
			},
			{
				atBreak: true,
				character: "-",
				after: "[:|-]"
			}
		]
	};
	/**
	* Serialize a table.
	*
	* @type {ToMarkdownHandle}
	* @param {Table} node
	*   Table.
	*/
	function handleTable(node, _, state, info) {
		const matrix = handleTableAsData(node, state, info);
		const head = matrix[0];
		if (head) {
			let columns = node.align ? node.align.length : 0;
			let index = -1;
			if (!columns) {
				while (++index < matrix.length) if (matrix[index].length > columns) columns = matrix[index].length;
			}
			while (head.length < columns) head.push("");
		}
		return serializeData(matrix, node.align);
	}
	/**
	* This function isn’t really used normally, because we handle rows at the
	* table level.
	* But, if someone passes in a table row, this ensures we make somewhat sense.
	*
	* @type {ToMarkdownHandle}
	* @param {TableRow} node
	*   Row.
	*/
	function handleTableRow(node, _, state, info) {
		const value = serializeData([handleTableRowAsData(node, state, info)]);
		return value.slice(0, value.indexOf("\n"));
	}
	/**
	* Serialize a cell.
	*
	* @type {ToMarkdownHandle}
	* @param {TableCell} node
	*   Cell.
	*/
	function handleTableCell(node, _, state, info) {
		const exit = state.enter("tableCell");
		const subexit = state.enter("phrasing");
		const value = state.containerPhrasing(node, {
			...info,
			before: around,
			after: around
		});
		subexit();
		exit();
		return value;
	}
	/**
	* Serialize serialized cells as a table.
	*
	* @param {Array<Array<string>>} matrix
	*   Serialized cells.
	* @param {Array<string | null | undefined> | null | undefined} [align]
	*   Alignment.
	* @returns {string}
	*   Result.
	*/
	function serializeData(matrix, align) {
		return markdownTable(matrix, {
			align,
			alignDelimiters,
			fillRows: false,
			padding,
			stringLength
		});
	}
	/**
	* Serialize the cells of a table.
	*
	* @param {Table} node
	*   Table.
	* @param {State} state
	*   State.
	* @param {Info} info
	*   Info.
	* @returns {Array<Array<string>>}
	*   Serialized cells.
	*/
	function handleTableAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		/** @type {Array<Array<string>>} */
		const result = [];
		const subexit = state.enter("table");
		while (++index < children.length) result[index] = handleTableRowAsData(children[index], state, info);
		subexit();
		return result;
	}
	/**
	* Serialize the cells of a row.
	*
	* @param {TableRow} node
	*   Row.
	* @param {State} state
	*   State.
	* @param {Info} info
	*   Info.
	* @returns {Array<string>}
	*   Serialized cells.
	*/
	function handleTableRowAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		/** @type {Array<string>} */
		const result = [];
		const subexit = state.enter("tableRow");
		while (++index < children.length) result[index] = handleTableCell(children[index], node, state, info);
		subexit();
		return result;
	}
	/**
	* Serialize inline code, escaping pipes in tables.
	*
	* @type {ToMarkdownHandle}
	* @param {InlineCode} node
	*   Inline code.
	*/
	function inlineCodeWithTable(node, parent, state) {
		const value = handle.inlineCode(node, parent, state);
		if (!state.stack.includes("tableCell")) return value;
		/** @type {Array<string>} */
		const result = [];
		let start = 0;
		let index = value.indexOf("|");
		while (index !== -1) {
			let before = index;
			while (before > start && value.charCodeAt(before - 1) === 92) before--;
			result.push(value.slice(start, index));
			if ((index - before) % 2 === 0) result.push("\\");
			start = index;
			index = value.indexOf("|", index + 1);
		}
		result.push(value.slice(start));
		return result.join("");
	}
}
/**
* Join a table and the flow after it.
*
* In a tight list item there are no blank lines between flow,
* but text right after a table would be read as rows of it.
*
* @type {Join}
*/
function joinTable(left, right, parent, state) {
	if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext(right, state) || right.type === "paragraph" || right.type === "table")) return 1;
}
/**
* Check whether a heading is serialized as a setext heading,
* like `mdast-util-to-markdown` does.
*
* @param {Heading} node
*   Heading.
* @param {State} state
*   Info passed around.
* @returns {boolean}
*   Whether the heading is serialized as a setext heading.
*/
function formatHeadingAsSetext(node, state) {
	let literalWithBreak = false;
	visit(node, function(node) {
		if (node.type === "break" || "value" in node && /\r?\n|\r/.test(node.value)) {
			literalWithBreak = true;
			return false;
		}
	});
	return Boolean((!node.depth || node.depth < 3) && toString(node) && (state.options.setext || literalWithBreak));
}
// node_modules/micromark-util-chunked/index.js
/**
* Like `Array#splice`, but smarter for giant arrays.
*
* `Array#splice` takes all items to be inserted as individual argument which
* causes a stack overflow in V8 when trying to insert 100k items for instance.
*
* Otherwise, this does not return the removed items, and takes `items` as an
* array instead of rest parameters.
*
* @template {unknown} T
*   Item type.
* @param {Array<T>} list
*   List to operate on.
* @param {number} start
*   Index to remove/insert at (can be negative).
* @param {number} remove
*   Number of items to remove.
* @param {Array<T>} items
*   Items to inject into `list`.
* @returns {undefined}
*   Nothing.
*/
function splice(list, start, remove, items) {
	const end = list.length;
	let chunkStart = 0;
	/** @type {Array<unknown>} */
	let parameters;
	if (start < 0) start = -start > end ? 0 : end + start;
	else start = start > end ? end : start;
	remove = remove > 0 ? remove : 0;
	if (items.length < 1e4) {
		parameters = Array.from(items);
		parameters.unshift(start, remove);
		list.splice(...parameters);
	} else {
		if (remove) list.splice(start, remove);
		while (chunkStart < items.length) {
			parameters = items.slice(chunkStart, chunkStart + 1e4);
			parameters.unshift(start, 0);
			list.splice(...parameters);
			chunkStart += 1e4;
			start += 1e4;
		}
	}
}
/**
* Append `items` (an array) at the end of `list` (another array).
* When `list` was empty, returns `items` instead.
*
* This prevents a potentially expensive operation when `list` is empty,
* and adds items in batches to prevent V8 from hanging.
*
* @template {unknown} T
*   Item type.
* @param {Array<T>} list
*   List to operate on.
* @param {Array<T>} items
*   Items to add to `list`.
* @returns {Array<T>}
*   Either `list` or `items`.
*/
function push(list, items) {
	if (list.length > 0) {
		splice(list, list.length, 0, items);
		return list;
	}
	return items;
}
// node_modules/micromark-util-resolve-all/index.js
/**
* @import {Event, Resolver, TokenizeContext} from 'micromark-util-types'
*/
/**
* Call all `resolveAll`s.
*
* @param {ReadonlyArray<{resolveAll?: Resolver | undefined}>} constructs
*   List of constructs, optionally with `resolveAll`s.
* @param {Array<Event>} events
*   List of events.
* @param {TokenizeContext} context
*   Context used by `tokenize`.
* @returns {Array<Event>}
*   Changed events.
*/
function resolveAll(constructs, events, context) {
	/** @type {Array<Resolver>} */
	const called = [];
	let index = -1;
	while (++index < constructs.length) {
		const resolve = constructs[index].resolveAll;
		if (resolve && !called.includes(resolve)) {
			events = resolve(events, context);
			called.push(resolve);
		}
	}
	return events;
}
// node_modules/micromark-core-commonmark/lib/attention.js
/**
* @import {
*   Code,
*   Construct,
*   Event,
*   Point,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
/**
* Take all events and resolve attention to emphasis or strong.
*
* @type {Resolver}
*/
function resolveAllAttention(events, context) {
	let index = -1;
	/** @type {Array<Event>} */
	let nextEvents;
	while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		let open = index;
		while (open--) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
			const start = { ...events[open][1].end };
			const end = { ...events[index][1].start };
			movePoint(start, -use);
			movePoint(end, use);
			const openingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start,
				end: { ...events[open][1].end }
			};
			const closingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...events[index][1].start },
				end
			};
			const text = {
				type: use > 1 ? "strongText" : "emphasisText",
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			};
			const group = {
				type: use > 1 ? "strong" : "emphasis",
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			};
			events[open][1].end = { ...openingSequence.start };
			events[index][1].start = { ...closingSequence.end };
			nextEvents = [];
			if (events[open][1].end.offset - events[open][1].start.offset) nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]]);
			nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text,
					context
				]
			]);
			nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
			nextEvents = push(nextEvents, [
				[
					"exit",
					text,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]);
			/** @type {number} */
			let offset = 0;
			if (events[index][1].end.offset - events[index][1].start.offset) {
				offset = 2;
				nextEvents = push(nextEvents, [[
					"enter",
					events[index][1],
					context
				], [
					"exit",
					events[index][1],
					context
				]]);
			}
			splice(events, open - 1, index - open + 3, nextEvents);
			index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	index = -1;
	while (++index < events.length) if (events[index][1].type === "attentionSequence") events[index][1].type = "data";
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAttention(effects, ok) {
	const attentionMarkers = this.parser.constructs.attentionMarkers.null;
	const previous = this.previous;
	const before = classifyCharacter(previous);
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Before a sequence.
	*
	* ```markdown
	* > | **
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		marker = code;
		effects.enter("attentionSequence");
		return inside(code);
	}
	/**
	* In a sequence.
	*
	* ```markdown
	* > | **
	*     ^^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		const token = effects.exit("attentionSequence");
		const after = classifyCharacter(code);
		const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
		const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
		token._open = Boolean(marker === 42 ? open : open && (before || !close));
		token._close = Boolean(marker === 42 ? close : close && (after || !open));
		return ok(code);
	}
}
/**
* Move a point a bit.
*
* Note: `move` only works inside lines! It’s not possible to move past other
* chunks (replacement characters, tabs, or line endings).
*
* @param {Point} point
*   Point.
* @param {number} offset
*   Amount to move.
* @returns {undefined}
*   Nothing.
*/
function movePoint(point, offset) {
	point.column += offset;
	point.offset += offset;
	point._bufferIndex += offset;
}
// node_modules/micromark-core-commonmark/lib/autolink.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const autolink = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAutolink(effects, ok, nok) {
	let size = 0;
	return start;
	/**
	* Start of an autolink.
	*
	* ```markdown
	* > | a<https://example.com>b
	*      ^
	* > | a<user@example.com>b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("autolink");
		effects.enter("autolinkMarker");
		effects.consume(code);
		effects.exit("autolinkMarker");
		effects.enter("autolinkProtocol");
		return open;
	}
	/**
	* After `<`, at protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*       ^
	* > | a<user@example.com>b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return schemeOrEmailAtext;
		}
		if (code === 64) return nok(code);
		return emailAtext(code);
	}
	/**
	* At second byte of protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*        ^
	* > | a<user@example.com>b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function schemeOrEmailAtext(code) {
		if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
			size = 1;
			return schemeInsideOrEmailAtext(code);
		}
		return emailAtext(code);
	}
	/**
	* In ambiguous protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*        ^
	* > | a<user@example.com>b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function schemeInsideOrEmailAtext(code) {
		if (code === 58) {
			effects.consume(code);
			size = 0;
			return urlInside;
		}
		if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
			effects.consume(code);
			return schemeInsideOrEmailAtext;
		}
		size = 0;
		return emailAtext(code);
	}
	/**
	* After protocol, in URL.
	*
	* ```markdown
	* > | a<https://example.com>b
	*             ^
	* ```
	*
	* @type {State}
	*/
	function urlInside(code) {
		if (code === 62) {
			effects.exit("autolinkProtocol");
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		if (code === null || code === 32 || code === 60 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return urlInside;
	}
	/**
	* In email atext.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*              ^
	* ```
	*
	* @type {State}
	*/
	function emailAtext(code) {
		if (code === 64) {
			effects.consume(code);
			return emailAtSignOrDot;
		}
		if (asciiAtext(code)) {
			effects.consume(code);
			return emailAtext;
		}
		return nok(code);
	}
	/**
	* In label, after at-sign or dot.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*                 ^       ^
	* ```
	*
	* @type {State}
	*/
	function emailAtSignOrDot(code) {
		return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
	}
	/**
	* In label, where `.` and `>` are allowed.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*                   ^
	* ```
	*
	* @type {State}
	*/
	function emailLabel(code) {
		if (code === 46) {
			effects.consume(code);
			size = 0;
			return emailAtSignOrDot;
		}
		if (code === 62) {
			effects.exit("autolinkProtocol").type = "autolinkEmail";
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		return emailValue(code);
	}
	/**
	* In label, where `.` and `>` are *not* allowed.
	*
	* Though, this is also used in `emailLabel` to parse other values.
	*
	* ```markdown
	* > | a<user.name@ex-ample.com>b
	*                    ^
	* ```
	*
	* @type {State}
	*/
	function emailValue(code) {
		if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
			const next = code === 45 ? emailValue : emailLabel;
			effects.consume(code);
			return next;
		}
		return nok(code);
	}
}
// node_modules/micromark-factory-space/index.js
/**
* @import {Effects, State, TokenType} from 'micromark-util-types'
*/
/**
* Parse spaces and tabs.
*
* There is no `nok` parameter:
*
* *   spaces in markdown are often optional, in which case this factory can be
*     used and `ok` will be switched to whether spaces were found or not
* *   one line ending or space can be detected with `markdownSpace(code)` right
*     before using `factorySpace`
*
* ###### Examples
*
* Where `␉` represents a tab (plus how much it expands) and `␠` represents a
* single space.
*
* ```markdown
* ␉
* ␠␠␠␠
* ␉␠
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {TokenType} type
*   Type of the whole whitespace.
* @param {number | undefined} [max=Infinity]
*   Max (exclusive).
* @returns {State}
*   Start state.
*/
function factorySpace(effects, ok, type, max) {
	const limit = max ? max - 1 : Infinity;
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		if (markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return ok(code);
	}
	/** @type {State} */
	function prefix(code) {
		if (markdownSpace(code) && size++ < limit) {
			effects.consume(code);
			return prefix;
		}
		effects.exit(type);
		return ok(code);
	}
}
/**
* Parse spaces and tabs, with a required minimum and maximum, matching
* `markdown-rs`’s `space_or_tab_min_max`.
*
* Unlike `factorySpace`, this can fail: `nok` is used when fewer than
* `min` spaces or tabs are found.
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole whitespace.
* @param {number} min
*   Minimum allowed characters (inclusive).
* @param {number} max
*   Maximum allowed characters (inclusive).
* @returns {State}
*   Start state.
*/
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		if (max > 0 && markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return after(code);
	}
	/** @type {State} */
	function prefix(code) {
		if (markdownSpace(code) && size < max) {
			effects.consume(code);
			size++;
			return prefix;
		}
		effects.exit(type);
		return after(code);
	}
	/** @type {State} */
	function after(code) {
		return size >= min ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/blank-line.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const blankLine = {
	partial: true,
	tokenize: tokenizeBlankLine
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlankLine(effects, ok, nok) {
	return start;
	/**
	* Start of blank line.
	*
	* > 👉 **Note**: `␠` represents a space character.
	*
	* ```markdown
	* > | ␠␠␊
	*     ^
	* > | ␊
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
	}
	/**
	* At eof/eol, after optional whitespace.
	*
	* > 👉 **Note**: `␠` represents a space character.
	*
	* ```markdown
	* > | ␠␠␊
	*       ^
	* > | ␊
	*     ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/block-quote.js
/**
* @import {
*   Construct,
*   Exiter,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const blockQuote = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlockQuoteStart(effects, ok, nok) {
	const self = this;
	return start;
	/**
	* Start of block quote.
	*
	* ```markdown
	* > | > a
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === 62) {
			const state = self.containerState;
			if (!state.open) {
				effects.enter("blockQuote", { _container: true });
				state.open = true;
			}
			effects.enter("blockQuotePrefix");
			effects.enter("blockQuoteMarker");
			effects.consume(code);
			effects.exit("blockQuoteMarker");
			return after;
		}
		return nok(code);
	}
	/**
	* After `>`, before optional whitespace.
	*
	* ```markdown
	* > | > a
	*      ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (markdownSpace(code)) {
			effects.enter("blockQuotePrefixWhitespace");
			effects.consume(code);
			effects.exit("blockQuotePrefixWhitespace");
			effects.exit("blockQuotePrefix");
			return ok;
		}
		effects.exit("blockQuotePrefix");
		return ok(code);
	}
}
/**
* Start of block quote continuation.
*
* ```markdown
*   | > a
* > | > b
*     ^
* ```
*
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
	const self = this;
	return contStart;
	/**
	* Start of block quote continuation.
	*
	* Also used to parse the first block quote opening.
	*
	* ```markdown
	*   | > a
	* > | > b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function contStart(code) {
		if (markdownSpace(code)) return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return contBefore(code);
	}
	/**
	* At `>`, after optional whitespace.
	*
	* Also used to parse the first block quote opening.
	*
	* ```markdown
	*   | > a
	* > | > b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function contBefore(code) {
		return effects.attempt(blockQuote, ok, nok)(code);
	}
}
/** @type {Exiter} */
function exit(effects) {
	effects.exit("blockQuote");
}
// node_modules/micromark-core-commonmark/lib/character-escape.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const characterEscape = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCharacterEscape(effects, ok, nok) {
	return start;
	/**
	* Start of character escape.
	*
	* ```markdown
	* > | a\*b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("characterEscape");
		effects.enter("escapeMarker");
		effects.consume(code);
		effects.exit("escapeMarker");
		return inside;
	}
	/**
	* After `\`, at punctuation.
	*
	* ```markdown
	* > | a\*b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (asciiPunctuation(code)) {
			effects.enter("characterEscapeValue");
			effects.consume(code);
			effects.exit("characterEscapeValue");
			effects.exit("characterEscape");
			return ok;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/character-reference.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const characterReference = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCharacterReference(effects, ok, nok) {
	const self = this;
	let size = 0;
	/** @type {number} */
	let max;
	/** @type {(code: Code) => boolean} */
	let test;
	return start;
	/**
	* Start of character reference.
	*
	* ```markdown
	* > | a&amp;b
	*      ^
	* > | a&#123;b
	*      ^
	* > | a&#x9;b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("characterReference");
		effects.enter("characterReferenceMarker");
		effects.consume(code);
		effects.exit("characterReferenceMarker");
		return open;
	}
	/**
	* After `&`, at `#` for numeric references or alphanumeric for named
	* references.
	*
	* ```markdown
	* > | a&amp;b
	*       ^
	* > | a&#123;b
	*       ^
	* > | a&#x9;b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 35) {
			effects.enter("characterReferenceMarkerNumeric");
			effects.consume(code);
			effects.exit("characterReferenceMarkerNumeric");
			return numeric;
		}
		effects.enter("characterReferenceValue");
		max = 31;
		test = asciiAlphanumeric;
		return value(code);
	}
	/**
	* After `#`, at `x` for hexadecimals or digit for decimals.
	*
	* ```markdown
	* > | a&#123;b
	*        ^
	* > | a&#x9;b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function numeric(code) {
		if (code === 88 || code === 120) {
			effects.enter("characterReferenceMarkerHexadecimal");
			effects.consume(code);
			effects.exit("characterReferenceMarkerHexadecimal");
			effects.enter("characterReferenceValue");
			max = 6;
			test = asciiHexDigit;
			return value;
		}
		effects.enter("characterReferenceValue");
		max = 7;
		test = asciiDigit;
		return value(code);
	}
	/**
	* After markers (`&#x`, `&#`, or `&`), in value, before `;`.
	*
	* The character reference kind defines what and how many characters are
	* allowed.
	*
	* ```markdown
	* > | a&amp;b
	*       ^^^
	* > | a&#123;b
	*        ^^^
	* > | a&#x9;b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function value(code) {
		if (code === 59 && size) {
			const token = effects.exit("characterReferenceValue");
			if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) return nok(code);
			effects.enter("characterReferenceMarker");
			effects.consume(code);
			effects.exit("characterReferenceMarker");
			effects.exit("characterReference");
			return ok;
		}
		if (test(code) && size++ < max) {
			effects.consume(code);
			return value;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
/** @type {Construct} */
const nonLazyContinuation = {
	partial: true,
	tokenize: tokenizeNonLazyContinuation
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeNonLazyContinuation(effects, ok, nok) {
	const self = this;
	return start;
	/**
	* At eol, before continuation.
	*
	* ```markdown
	* > | * ```js
	*            ^
	*   | b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === null) return nok(code);
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return after;
	}
	/**
	* A continuation.
	*
	* ```markdown
	*   | * ```js
	* > | b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/code-fenced.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeFenced = {
	concrete: true,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeFenced(effects, ok, nok) {
	const self = this;
	/** @type {Construct} */
	const closeStart = {
		partial: true,
		tokenize: tokenizeCloseStart
	};
	let initialPrefix = 0;
	let sizeOpen = 0;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of code.
	*
	* ```markdown
	* > | ~~~js
	*     ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return beforeSequenceOpen(code);
	}
	/**
	* In opening fence, after prefix, at sequence.
	*
	* ```markdown
	* > | ~~~js
	*     ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function beforeSequenceOpen(code) {
		const tail = self.events[self.events.length - 1];
		initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
		marker = code;
		effects.enter("codeFenced");
		effects.enter("codeFencedFence");
		effects.enter("codeFencedFenceSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening fence sequence.
	*
	* ```markdown
	* > | ~~~js
	*      ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		if (code === marker) {
			sizeOpen++;
			effects.consume(code);
			return sequenceOpen;
		}
		if (sizeOpen < 3) return nok(code);
		effects.exit("codeFencedFenceSequence");
		return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
	}
	/**
	* In opening fence, after the sequence (and optional whitespace), before info.
	*
	* ```markdown
	* > | ~~~js
	*        ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function infoBefore(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFencedFence");
			return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		}
		effects.enter("codeFencedFenceInfo");
		effects.enter("chunkString", { contentType: "string" });
		return info(code);
	}
	/**
	* In info.
	*
	* ```markdown
	* > | ~~~js
	*        ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function info(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return infoBefore(code);
		}
		if (markdownSpace(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return factorySpace(effects, metaBefore, "whitespace")(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return info;
	}
	/**
	* In opening fence, after info and whitespace, before meta.
	*
	* ```markdown
	* > | ~~~js eval
	*           ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function metaBefore(code) {
		if (code === null || markdownLineEnding(code)) return infoBefore(code);
		effects.enter("codeFencedFenceMeta");
		effects.enter("chunkString", { contentType: "string" });
		return meta(code);
	}
	/**
	* In meta.
	*
	* ```markdown
	* > | ~~~js eval
	*           ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function meta(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceMeta");
			return infoBefore(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return meta;
	}
	/**
	* At eol/eof in code, before a non-lazy closing fence or content.
	*
	* ```markdown
	* > | ~~~js
	*          ^
	* > | alert(1)
	*             ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function atNonLazyBreak(code) {
		return effects.attempt(closeStart, after, contentBefore)(code);
	}
	/**
	* Before code content, not a closing fence, at eol.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*             ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentBefore(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return contentStart;
	}
	/**
	* Before code content, not a closing fence.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentStart(code) {
		return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
	}
	/**
	* Before code content, after optional prefix.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function beforeContentChunk(code) {
		if (code === null || markdownLineEnding(code)) return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		effects.enter("codeFlowValue");
		return contentChunk(code);
	}
	/**
	* In code content.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^^^^^^^^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentChunk(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return beforeContentChunk(code);
		}
		effects.consume(code);
		return contentChunk;
	}
	/**
	* After code.
	*
	* ```markdown
	*   | ~~~js
	*   | alert(1)
	* > | ~~~
	*        ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		effects.exit("codeFenced");
		return ok(code);
	}
	/**
	* @this {TokenizeContext}
	*   Context.
	* @type {Tokenizer}
	*/
	function tokenizeCloseStart(effects, ok, nok) {
		let size = 0;
		return startBefore;
		/**
		*
		*
		* @type {State}
		*/
		function startBefore(code) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return start;
		}
		/**
		* Before closing fence, at optional whitespace.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function start(code) {
			effects.enter("codeFencedFence");
			return markdownSpace(code) ? factorySpace(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
		}
		/**
		* In closing fence, after optional whitespace, at sequence.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function beforeSequenceClose(code) {
			if (code === marker) {
				effects.enter("codeFencedFenceSequence");
				return sequenceClose(code);
			}
			return nok(code);
		}
		/**
		* In closing fence sequence.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function sequenceClose(code) {
			if (code === marker) {
				size++;
				effects.consume(code);
				return sequenceClose;
			}
			if (size >= sizeOpen) {
				effects.exit("codeFencedFenceSequence");
				return markdownSpace(code) ? factorySpace(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
			}
			return nok(code);
		}
		/**
		* After closing fence sequence, after optional whitespace.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*        ^
		* ```
		*
		* @type {State}
		*/
		function sequenceCloseAfter(code) {
			if (code === null || markdownLineEnding(code)) {
				effects.exit("codeFencedFence");
				return ok(code);
			}
			return nok(code);
		}
	}
}
// node_modules/micromark-core-commonmark/lib/code-indented.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeIndented = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
};
/** @type {Construct} */
const furtherStart = {
	partial: true,
	tokenize: tokenizeFurtherStart
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeIndented(effects, ok, nok) {
	return start;
	/**
	* Start of code (indented).
	*
	* > **Parsing note**: it is not needed to check if this first line is a
	* > filled line (that it has a non-whitespace character), because blank lines
	* > are parsed already, so we never run into that.
	*
	* ```markdown
	* > |     aaa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("codeIndented");
		return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
	}
	/**
	* At a break.
	*
	* ```markdown
	* > |     aaa
	*         ^  ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === null) return after(code);
		if (markdownLineEnding(code)) return effects.attempt(furtherStart, atBreak, after)(code);
		effects.enter("codeFlowValue");
		return inside(code);
	}
	/**
	* In code content.
	*
	* ```markdown
	* > |     aaa
	*         ^^^^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return atBreak(code);
		}
		effects.consume(code);
		return inside;
	}
	/** @type {State} */
	function after(code) {
		effects.exit("codeIndented");
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeFurtherStart(effects, ok, nok) {
	const self = this;
	return furtherStart;
	/**
	* At eol, trying to parse another indent.
	*
	* ```markdown
	* > |     aaa
	*            ^
	*   |     bbb
	* ```
	*
	* @type {State}
	*/
	function furtherStart(code) {
		if (self.parser.lazy[self.now().line]) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return furtherStart;
		}
		return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
	}
	/**
	* After not enough of a prefix.
	*
	* A following line ending is another (potentially blank) line to try,
	* anything else means this isn’t a continuation.
	*
	* ```markdown
	* > |     aaa
	*
	*   |     bbb
	* ```
	*
	* @type {State}
	*/
	function onNotEnoughPrefix(code) {
		return markdownLineEnding(code) ? furtherStart(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/code-text.js
/**
* @import {
*   Construct,
*   Previous,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeText = {
	name: "codeText",
	previous: previous$1,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
/** @type {Resolver} */
function resolveCodeText(events) {
	let tailExitIndex = events.length - 4;
	let headEnterIndex = 3;
	/** @type {number} */
	let index;
	/** @type {number | undefined} */
	let enter;
	if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
		index = headEnterIndex;
		while (++index < tailExitIndex) if (events[index][1].type === "codeTextData") {
			events[headEnterIndex][1].type = "codeTextPadding";
			events[tailExitIndex][1].type = "codeTextPadding";
			headEnterIndex += 2;
			tailExitIndex -= 2;
			break;
		}
	}
	index = headEnterIndex - 1;
	tailExitIndex++;
	while (++index <= tailExitIndex) if (enter === void 0) {
		if (index !== tailExitIndex && events[index][1].type !== "lineEnding") enter = index;
	} else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
		events[enter][1].type = "codeTextData";
		if (index !== enter + 2) {
			events[enter][1].end = events[index - 1][1].end;
			events.splice(enter + 2, index - enter - 2);
			tailExitIndex -= index - enter - 2;
			index = enter + 2;
		}
		enter = void 0;
	}
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Previous}
*/
function previous$1(code) {
	return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeText(effects, ok, nok) {
	let sizeOpen = 0;
	/** @type {number} */
	let size;
	/** @type {Token} */
	let token;
	return start;
	/**
	* Start of code (text).
	*
	* ```markdown
	* > | `a`
	*     ^
	* > | \`a`
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("codeText");
		effects.enter("codeTextSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening sequence.
	*
	* ```markdown
	* > | `a`
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		if (code === 96) {
			effects.consume(code);
			sizeOpen++;
			return sequenceOpen;
		}
		effects.exit("codeTextSequence");
		return between(code);
	}
	/**
	* Between something and something else.
	*
	* ```markdown
	* > | `a`
	*      ^^
	* ```
	*
	* @type {State}
	*/
	function between(code) {
		if (code === null) return nok(code);
		if (code === 32) {
			effects.enter("space");
			effects.consume(code);
			effects.exit("space");
			return between;
		}
		if (code === 96) {
			token = effects.enter("codeTextSequence");
			size = 0;
			return sequenceClose(code);
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return between;
		}
		effects.enter("codeTextData");
		return data(code);
	}
	/**
	* In data.
	*
	* ```markdown
	* > | `a`
	*      ^
	* ```
	*
	* @type {State}
	*/
	function data(code) {
		if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
			effects.exit("codeTextData");
			return between(code);
		}
		effects.consume(code);
		return data;
	}
	/**
	* In closing sequence.
	*
	* ```markdown
	* > | `a`
	*       ^
	* ```
	*
	* @type {State}
	*/
	function sequenceClose(code) {
		if (code === 96) {
			effects.consume(code);
			size++;
			return sequenceClose;
		}
		if (size === sizeOpen) {
			effects.exit("codeTextSequence");
			effects.exit("codeText");
			return ok(code);
		}
		token.type = "codeTextData";
		return data(code);
	}
}
// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
/**
* Some of the internal operations of micromark do lots of editing
* operations on very large arrays. This runs into problems with two
* properties of most circa-2020 JavaScript interpreters:
*
*  - Array-length modifications at the high end of an array (push/pop) are
*    expected to be common and are implemented in (amortized) time
*    proportional to the number of elements added or removed, whereas
*    other operations (shift/unshift and splice) are much less efficient.
*  - Function arguments are passed on the stack, so adding tens of thousands
*    of elements to an array with `arr.push(...newElements)` will frequently
*    cause stack overflows. (see <https://stackoverflow.com/questions/22123769/rangeerror-maximum-call-stack-size-exceeded-why>)
*
* SpliceBuffers are an implementation of gap buffers, which are a
* generalization of the "queue made of two stacks" idea. The splice buffer
* maintains a cursor, and moving the cursor has cost proportional to the
* distance the cursor moves, but inserting, deleting, or splicing in
* new information at the cursor is as efficient as the push/pop operation.
* This allows for an efficient sequence of splices (or pushes, pops, shifts,
* or unshifts) as long such edits happen at the same part of the array or
* generally sweep through the array from the beginning to the end.
*
* The interface for splice buffers also supports large numbers of inputs by
* passing a single array argument rather passing multiple arguments on the
* function call stack.
*
* @template T
*   Item type.
*/
var SpliceBuffer = class {
	/**
	* @param {ReadonlyArray<T> | null | undefined} [initial]
	*   Initial items (optional).
	* @returns
	*   Splice buffer.
	*/
	constructor(initial) {
		/** @type {Array<T>} */
		this.left = initial ? [...initial] : [];
		/** @type {Array<T>} */
		this.right = [];
	}
	/**
	* Array access;
	* does not move the cursor.
	*
	* @param {number} index
	*   Index.
	* @return {T}
	*   Item.
	*/
	get(index) {
		if (index < 0 || index >= this.left.length + this.right.length) throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		if (index < this.left.length) return this.left[index];
		return this.right[this.right.length - index + this.left.length - 1];
	}
	/**
	* The length of the splice buffer, one greater than the largest index in the
	* array.
	*/
	get length() {
		return this.left.length + this.right.length;
	}
	/**
	* Remove and return `list[0]`;
	* moves the cursor to `0`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	shift() {
		this.setCursor(0);
		return this.right.pop();
	}
	/**
	* Slice the buffer to get an array;
	* does not move the cursor.
	*
	* @param {number} start
	*   Start.
	* @param {number | null | undefined} [end]
	*   End (optional).
	* @returns {Array<T>}
	*   Array of items.
	*/
	slice(start, end) {
		/** @type {number} */
		const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
		if (stop < this.left.length) return this.left.slice(start, stop);
		if (start > this.left.length) return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
		return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
	}
	/**
	* Mimics the behavior of Array.prototype.splice() except for the change of
	* interface necessary to avoid segfaults when patching in very large arrays.
	*
	* This operation moves cursor is moved to `start` and results in the cursor
	* placed after any inserted items.
	*
	* @param {number} start
	*   Start;
	*   zero-based index at which to start changing the array;
	*   negative numbers count backwards from the end of the array and values
	*   that are out-of bounds are clamped to the appropriate end of the array.
	* @param {number | null | undefined} [deleteCount=0]
	*   Delete count (default: `0`);
	*   maximum number of elements to delete, starting from start.
	* @param {Array<T> | null | undefined} [items=[]]
	*   Items to include in place of the deleted items (default: `[]`).
	* @return {Array<T>}
	*   Any removed items.
	*/
	splice(start, deleteCount, items) {
		/** @type {number} */
		const count = deleteCount || 0;
		this.setCursor(Math.trunc(start));
		const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
		if (items) chunkedPush(this.left, items);
		return removed.reverse();
	}
	/**
	* Remove and return the highest-numbered item in the array, so
	* `list[list.length - 1]`;
	* Moves the cursor to `length`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	pop() {
		this.setCursor(Number.POSITIVE_INFINITY);
		return this.left.pop();
	}
	/**
	* Inserts a single item to the high-numbered side of the array;
	* moves the cursor to `length`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	push(item) {
		this.setCursor(Number.POSITIVE_INFINITY);
		this.left.push(item);
	}
	/**
	* Inserts many items to the high-numbered side of the array.
	* Moves the cursor to `length`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	pushMany(items) {
		this.setCursor(Number.POSITIVE_INFINITY);
		chunkedPush(this.left, items);
	}
	/**
	* Inserts a single item to the low-numbered side of the array;
	* Moves the cursor to `0`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	unshift(item) {
		this.setCursor(0);
		this.right.push(item);
	}
	/**
	* Inserts many items to the low-numbered side of the array;
	* moves the cursor to `0`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	unshiftMany(items) {
		this.setCursor(0);
		chunkedPush(this.right, items.reverse());
	}
	/**
	* Move the cursor to a specific position in the array. Requires
	* time proportional to the distance moved.
	*
	* If `n < 0`, the cursor will end up at the beginning.
	* If `n > length`, the cursor will end up at the end.
	*
	* @param {number} n
	*   Position.
	* @return {undefined}
	*   Nothing.
	*/
	setCursor(n) {
		if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
		if (n < this.left.length) {
			const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
			chunkedPush(this.right, removed.reverse());
		} else {
			const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
			chunkedPush(this.left, removed.reverse());
		}
	}
};
/**
* Avoid stack overflow by pushing items onto the stack in segments
*
* @template T
*   Item type.
* @param {Array<T>} list
*   List to inject into.
* @param {ReadonlyArray<T>} right
*   Items to inject.
* @return {undefined}
*   Nothing.
*/
function chunkedPush(list, right) {
	/** @type {number} */
	let chunkStart = 0;
	if (right.length < 1e4) list.push(...right);
	else while (chunkStart < right.length) {
		list.push(...right.slice(chunkStart, chunkStart + 1e4));
		chunkStart += 1e4;
	}
}
// node_modules/micromark-util-subtokenize/index.js
/**
* @import {Chunk, Event, Token} from 'micromark-util-types'
*/
/**
* Tokenize subcontent.
*
* @param {Array<Event>} eventsArray
*   List of events.
* @returns {boolean}
*   Whether subtokens were found.
*/
function subtokenize(eventsArray) {
	/** @type {Record<string, number>} */
	const jumps = {};
	let index = -1;
	/** @type {Event} */
	let event;
	/** @type {number | undefined} */
	let lineIndex;
	/** @type {number} */
	let otherIndex;
	/** @type {Event} */
	let otherEvent;
	/** @type {Array<Event>} */
	let parameters;
	/** @type {Array<Event>} */
	let subevents;
	/** @type {boolean | undefined} */
	let more;
	const events = new SpliceBuffer(eventsArray);
	while (++index < events.length) {
		while (index in jumps) index = jumps[index];
		event = events.get(index);
		if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
			subevents = event[1]._tokenizer.events;
			otherIndex = 0;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") otherIndex += 2;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") while (++otherIndex < subevents.length) {
				if (subevents[otherIndex][1].type === "content") break;
				if (subevents[otherIndex][1].type === "chunkText") {
					subevents[otherIndex][1]._isInFirstContentOfListItem = true;
					otherIndex++;
				}
			}
		}
		if (event[0] === "enter") {
			if (event[1].contentType) {
				Object.assign(jumps, subcontent(events, index));
				index = jumps[index];
				more = true;
			}
		} else if (event[1]._container) {
			otherIndex = index;
			lineIndex = void 0;
			while (otherIndex--) {
				otherEvent = events.get(otherIndex);
				if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
					if (otherEvent[0] === "enter") {
						if (lineIndex) events.get(lineIndex)[1].type = "lineEndingBlank";
						otherEvent[1].type = "lineEnding";
						lineIndex = otherIndex;
					}
				} else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {} else break;
			}
			if (lineIndex) {
				event[1].end = { ...events.get(lineIndex)[1].start };
				parameters = events.slice(lineIndex, index);
				parameters.unshift(event);
				events.splice(lineIndex, index - lineIndex + 1, parameters);
			}
		}
	}
	splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
	return !more;
}
/**
* Tokenize embedded tokens.
*
* @param {SpliceBuffer<Event>} events
*   Events.
* @param {number} eventIndex
*   Index.
* @returns {Record<string, number>}
*   Gaps.
*/
function subcontent(events, eventIndex) {
	const token = events.get(eventIndex)[1];
	const context = events.get(eventIndex)[2];
	let startPosition = eventIndex - 1;
	/** @type {Array<number>} */
	const startPositions = [];
	let tokenizer = token._tokenizer;
	if (!tokenizer) {
		tokenizer = context.parser[token.contentType](token.start);
		if (token._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true;
	}
	const childEvents = tokenizer.events;
	/** @type {Array<[number, number]>} */
	const jumps = [];
	/** @type {Record<string, number>} */
	const gaps = {};
	/** @type {Array<Chunk>} */
	let stream;
	/** @type {Token | undefined} */
	let previous;
	let index = -1;
	/** @type {Token | undefined} */
	let current = token;
	let adjust = 0;
	let start = 0;
	const breaks = [start];
	while (current) {
		while (events.get(++startPosition)[1] !== current);
		startPositions.push(startPosition);
		if (!current._tokenizer) {
			stream = context.sliceStream(current);
			if (!current.next) stream.push(null);
			if (previous) tokenizer.defineSkip(current.start);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true;
			tokenizer.write(stream);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = void 0;
		}
		previous = current;
		current = current.next;
	}
	current = token;
	while (++index < childEvents.length) if (childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
		start = index + 1;
		breaks.push(start);
		current._tokenizer = void 0;
		current.previous = void 0;
		current = current.next;
	}
	tokenizer.events = [];
	if (current) {
		current._tokenizer = void 0;
		current.previous = void 0;
	} else breaks.pop();
	index = breaks.length;
	while (index--) {
		const slice = childEvents.slice(breaks[index], breaks[index + 1]);
		const start = startPositions.pop();
		jumps.push([start, start + slice.length - 1]);
		events.splice(start, 2, slice);
	}
	jumps.reverse();
	index = -1;
	while (++index < jumps.length) {
		gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
		adjust += jumps[index][1] - jumps[index][0] - 1;
	}
	return gaps;
}
// node_modules/micromark-core-commonmark/lib/content.js
/**
* @import {
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/**
* No name because it must not be turned off.
* @type {Construct}
*/
const content$1 = {
	resolve: resolveContent,
	tokenize: tokenizeContent
};
/** @type {Construct} */
const continuationConstruct = {
	partial: true,
	tokenize: tokenizeContinuation
};
/**
* Content is transparent: it’s parsed right now. That way, definitions are also
* parsed right now: before text in paragraphs (specifically, media) are parsed.
*
* @type {Resolver}
*/
function resolveContent(events) {
	subtokenize(events);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeContent(effects, ok) {
	/** @type {Token | undefined} */
	let previous;
	return chunkStart;
	/**
	* Before a content chunk.
	*
	* ```markdown
	* > | abc
	*     ^
	* ```
	*
	* @type {State}
	*/
	function chunkStart(code) {
		effects.enter("content");
		previous = effects.enter("chunkContent", { contentType: "content" });
		return chunkInside(code);
	}
	/**
	* In a content chunk.
	*
	* ```markdown
	* > | abc
	*     ^^^
	* ```
	*
	* @type {State}
	*/
	function chunkInside(code) {
		if (code === null) return contentEnd(code);
		if (markdownLineEnding(code)) return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
		effects.consume(code);
		return chunkInside;
	}
	/**
	*
	*
	* @type {State}
	*/
	function contentEnd(code) {
		effects.exit("chunkContent");
		effects.exit("content");
		return ok(code);
	}
	/**
	*
	*
	* @type {State}
	*/
	function contentContinue(code) {
		effects.consume(code);
		effects.exit("chunkContent");
		previous.next = effects.enter("chunkContent", {
			contentType: "content",
			previous
		});
		previous = previous.next;
		return chunkInside;
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeContinuation(effects, ok, nok) {
	const self = this;
	return startLookahead;
	/**
	*
	*
	* @type {State}
	*/
	function startLookahead(code) {
		effects.exit("chunkContent");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, prefixed, "linePrefix");
	}
	/**
	*
	*
	* @type {State}
	*/
	function prefixed(code) {
		if (code === null || markdownLineEnding(code)) return nok(code);
		const tail = self.events[self.events.length - 1];
		if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) return ok(code);
		return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
	}
}
// node_modules/micromark-factory-destination/index.js
/**
* @import {Effects, State, TokenType} from 'micromark-util-types'
*/
/**
* Parse destinations.
*
* ###### Examples
*
* ```markdown
* <a>
* <a\>b>
* <a b>
* <a)>
* a
* a\)b
* a(b)c
* a(b)
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type for whole (`<a>` or `b`).
* @param {TokenType} literalType
*   Type when enclosed (`<a>`).
* @param {TokenType} literalMarkerType
*   Type for enclosing (`<` and `>`).
* @param {TokenType} rawType
*   Type when not enclosed (`b`).
* @param {TokenType} stringType
*   Type for the value (`a` or `b`).
* @param {number | undefined} [max=Infinity]
*   Depth of nested parens (inclusive).
* @returns {State}
*   Start state.
*/
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
	const limit = max || Number.POSITIVE_INFINITY;
	let balance = 0;
	return start;
	/**
	* Start of destination.
	*
	* ```markdown
	* > | <aa>
	*     ^
	* > | aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === 60) {
			effects.enter(type);
			effects.enter(literalType);
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			return enclosedBefore;
		}
		if (code === null || code === 32 || code === 41 || asciiControl(code)) return nok(code);
		effects.enter(type);
		effects.enter(rawType);
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return raw(code);
	}
	/**
	* After `<`, at an enclosed destination.
	*
	* ```markdown
	* > | <aa>
	*      ^
	* ```
	*
	* @type {State}
	*/
	function enclosedBefore(code) {
		if (code === 62) {
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			effects.exit(literalType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return enclosed(code);
	}
	/**
	* In enclosed destination.
	*
	* ```markdown
	* > | <aa>
	*      ^
	* ```
	*
	* @type {State}
	*/
	function enclosed(code) {
		if (code === 62) {
			effects.exit("chunkString");
			effects.exit(stringType);
			return enclosedBefore(code);
		}
		if (code === null || code === 60 || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? enclosedEscape : enclosed;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | <a\*a>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function enclosedEscape(code) {
		if (code === 60 || code === 62 || code === 92) {
			effects.consume(code);
			return enclosed;
		}
		return enclosed(code);
	}
	/**
	* In raw destination.
	*
	* ```markdown
	* > | aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function raw(code) {
		if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
			effects.exit("chunkString");
			effects.exit(stringType);
			effects.exit(rawType);
			effects.exit(type);
			return ok(code);
		}
		if (balance < limit && code === 40) {
			effects.consume(code);
			balance++;
			return raw;
		}
		if (code === 41) {
			effects.consume(code);
			balance--;
			return raw;
		}
		if (code === null || code === 32 || code === 40 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? rawEscape : raw;
	}
	/**
	* After `\`, at special character.
	*
	* ```markdown
	* > | a\*a
	*       ^
	* ```
	*
	* @type {State}
	*/
	function rawEscape(code) {
		if (code === 40 || code === 41 || code === 92) {
			effects.consume(code);
			return raw;
		}
		return raw(code);
	}
}
// node_modules/micromark-factory-label/index.js
/**
* @import {
*   Effects,
*   State,
*   TokenizeContext,
*   TokenType
* } from 'micromark-util-types'
*/
/**
* Parse labels.
*
* > 👉 **Note**: labels in markdown are capped at 999 characters in the string.
*
* ###### Examples
*
* ```markdown
* [a]
* [a
* b]
* [a\]b]
* ```
*
* @this {TokenizeContext}
*   Tokenize context.
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole label (`[a]`).
* @param {TokenType} markerType
*   Type for the markers (`[` and `]`).
* @param {TokenType} stringType
*   Type for the identifier (`a`).
* @returns {State}
*   Start state.
*/
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
	const self = this;
	let size = 0;
	/** @type {boolean} */
	let seen;
	return start;
	/**
	* Start of label.
	*
	* ```markdown
	* > | [a]
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter(type);
		effects.enter(markerType);
		effects.consume(code);
		effects.exit(markerType);
		effects.enter(stringType);
		return atBreak;
	}
	/**
	* In label, at something, before something else.
	*
	* ```markdown
	* > | [a]
	*      ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (size > 999 || code === null || code === 91 || code === 93 && !seen || 
		/* c8 ignore next 3 */
		code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		if (code === 93) {
			effects.exit(stringType);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return atBreak;
		}
		effects.enter("chunkString", { contentType: "string" });
		return labelInside(code);
	}
	/**
	* In label, in text.
	*
	* ```markdown
	* > | [a]
	*      ^
	* ```
	*
	* @type {State}
	*/
	function labelInside(code) {
		if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		if (!seen) seen = !markdownSpace(code);
		return code === 92 ? labelEscape : labelInside;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | [a\*a]
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
}
// node_modules/micromark-factory-title/index.js
/**
* @import {
*   Code,
*   Effects,
*   State,
*   TokenType
* } from 'micromark-util-types'
*/
/**
* Parse titles.
*
* ###### Examples
*
* ```markdown
* "a"
* 'b'
* (c)
* "a
* b"
* 'a
*     b'
* (a\)b)
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole title (`"a"`, `'b'`, `(c)`).
* @param {TokenType} markerType
*   Type for the markers (`"`, `'`, `(`, and `)`).
* @param {TokenType} stringType
*   Type for the value (`a`).
* @returns {State}
*   Start state.
*/
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of title.
	*
	* ```markdown
	* > | "a"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === 34 || code === 39 || code === 40) {
			effects.enter(type);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			marker = code === 40 ? 41 : code;
			return begin;
		}
		return nok(code);
	}
	/**
	* After opening marker.
	*
	* This is also used at the closing marker.
	*
	* ```markdown
	* > | "a"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function begin(code) {
		if (code === marker) {
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		return atBreak(code);
	}
	/**
	* At something, before something else.
	*
	* ```markdown
	* > | "a"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === marker) {
			effects.exit(stringType);
			return begin(marker);
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return factorySpace(effects, atBreak, "linePrefix");
		}
		effects.enter("chunkString", { contentType: "string" });
		return inside(code);
	}
	/**
	*
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker || code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		return code === 92 ? escape : inside;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | "a\*b"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function escape(code) {
		if (code === marker || code === 92) {
			effects.consume(code);
			return inside;
		}
		return inside(code);
	}
}
// node_modules/micromark-factory-whitespace/index.js
/**
* @import {Effects, State} from 'micromark-util-types'
*/
/**
* Parse spaces and tabs.
*
* There is no `nok` parameter:
*
* *   line endings or spaces in markdown are often optional, in which case this
*     factory can be used and `ok` will be switched to whether spaces were found
*     or not
* *   one line ending or space can be detected with
*     `markdownLineEndingOrSpace(code)` right before using `factoryWhitespace`
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @returns {State}
*   Start state.
*/
function factoryWhitespace(effects, ok) {
	/** @type {boolean} */
	let seen;
	return start;
	/** @type {State} */
	function start(code) {
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			seen = true;
			return start;
		}
		if (markdownSpace(code)) return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/definition.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const definition = {
	name: "definition",
	tokenize: tokenizeDefinition
};
/** @type {Construct} */
const titleBefore = {
	partial: true,
	tokenize: tokenizeTitleBefore
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeDefinition(effects, ok, nok) {
	const self = this;
	/** @type {string} */
	let identifier;
	return start;
	/**
	* At start of a definition.
	*
	* ```markdown
	* > | [a]: b "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("definition");
		return before(code);
	}
	/**
	* After optional whitespace, at `[`.
	*
	* ```markdown
	* > | [a]: b "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
	}
	/**
	* After label.
	*
	* ```markdown
	* > | [a]: b "c"
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelAfter(code) {
		identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			return markerAfter;
		}
		return nok(code);
	}
	/**
	* After marker.
	*
	* ```markdown
	* > | [a]: b "c"
	*         ^
	* ```
	*
	* @type {State}
	*/
	function markerAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
	}
	/**
	* Before destination.
	*
	* ```markdown
	* > | [a]: b "c"
	*          ^
	* ```
	*
	* @type {State}
	*/
	function destinationBefore(code) {
		return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
	}
	/**
	* After destination.
	*
	* ```markdown
	* > | [a]: b "c"
	*           ^
	* ```
	*
	* @type {State}
	*/
	function destinationAfter(code) {
		return effects.attempt(titleBefore, after, after)(code);
	}
	/**
	* After definition.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
	}
	/**
	* After definition, after optional whitespace.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function afterWhitespace(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("definition");
			self.parser.defined.push(identifier);
			return ok(code);
		}
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeTitleBefore(effects, ok, nok) {
	return titleBefore;
	/**
	* After destination, at whitespace.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*           ^
	* ```
	*
	* @type {State}
	*/
	function titleBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
	}
	/**
	* At title.
	*
	* ```markdown
	*   | [a]: b
	* > | "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function beforeMarker(code) {
		return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
	}
	/**
	* After title.
	*
	* ```markdown
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function titleAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
	}
	/**
	* After title, after optional whitespace.
	*
	* ```markdown
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function titleAfterOptionalWhitespace(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const hardBreakEscape = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHardBreakEscape(effects, ok, nok) {
	return start;
	/**
	* Start of a hard break (escape).
	*
	* ```markdown
	* > | a\
	*      ^
	*   | b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("hardBreakEscape");
		effects.consume(code);
		return after;
	}
	/**
	* After `\`, at eol.
	*
	* ```markdown
	* > | a\
	*       ^
	*   | b
	* ```
	*
	*  @type {State}
	*/
	function after(code) {
		if (markdownLineEnding(code)) {
			effects.exit("hardBreakEscape");
			return ok(code);
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/heading-atx.js
/**
* @import {
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const headingAtx = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
/** @type {Resolver} */
function resolveHeadingAtx(events, context) {
	let contentEnd = events.length - 2;
	let contentStart = 3;
	if (events[contentStart][1].type === "whitespace") contentStart += 2;
	if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") contentEnd -= 2;
	if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
	if (contentEnd > contentStart) {
		const content = {
			type: "atxHeadingText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end
		};
		const text = {
			type: "chunkText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end,
			contentType: "text"
		};
		splice(events, contentStart, contentEnd - contentStart + 1, [
			[
				"enter",
				content,
				context
			],
			[
				"enter",
				text,
				context
			],
			[
				"exit",
				text,
				context
			],
			[
				"exit",
				content,
				context
			]
		]);
	}
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHeadingAtx(effects, ok, nok) {
	let size = 0;
	return start;
	/**
	* Start of a heading (atx).
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("atxHeading");
		return before(code);
	}
	/**
	* After optional whitespace, at `#`.
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("atxHeadingSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening sequence.
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		if (code === 35 && size++ < 6) {
			effects.consume(code);
			return sequenceOpen;
		}
		if (code === null || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingSequence");
			return atBreak(code);
		}
		return nok(code);
	}
	/**
	* After something, before something else.
	*
	* ```markdown
	* > | ## aa
	*       ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === 35) {
			effects.enter("atxHeadingSequence");
			return sequenceFurther(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("atxHeading");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, atBreak, "whitespace")(code);
		effects.enter("atxHeadingText");
		return data(code);
	}
	/**
	* In further sequence (after whitespace).
	*
	* Could be normal “visible” hashes in the heading or a final sequence.
	*
	* ```markdown
	* > | ## aa ##
	*           ^
	* ```
	*
	* @type {State}
	*/
	function sequenceFurther(code) {
		if (code === 35) {
			effects.consume(code);
			return sequenceFurther;
		}
		effects.exit("atxHeadingSequence");
		return atBreak(code);
	}
	/**
	* In text.
	*
	* ```markdown
	* > | ## aa
	*        ^
	* ```
	*
	* @type {State}
	*/
	function data(code) {
		if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingText");
			return atBreak(code);
		}
		effects.consume(code);
		return data;
	}
}
// node_modules/micromark-core-commonmark/lib/html-flow.js
/**
* @import {
*   Code,
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const htmlFlow = {
	concrete: true,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
};
/** @type {Construct} */
const blankLineBefore = {
	partial: true,
	tokenize: tokenizeBlankLineBefore
};
/** @type {Resolver} */
function resolveToHtmlFlow(events) {
	let index = events.length;
	while (index--) if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") break;
	if (index > 1 && events[index - 2][1].type === "linePrefix") {
		events[index][1].start = events[index - 2][1].start;
		events[index + 1][1].start = events[index - 2][1].start;
		events.splice(index - 2, 2);
	}
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHtmlFlow(effects, ok, nok) {
	const self = this;
	/** @type {number} */
	let marker;
	/** @type {boolean} */
	let closingTag;
	/** @type {string} */
	let buffer;
	/** @type {number} */
	let index;
	/** @type {Code} */
	let markerB;
	return start;
	/**
	* Start of HTML (flow).
	*
	* ```markdown
	* > | <x />
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return before(code);
	}
	/**
	* At `<`, after optional whitespace.
	*
	* ```markdown
	* > | <x />
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("htmlFlow");
		effects.enter("htmlFlowData");
		effects.consume(code);
		return open;
	}
	/**
	* After `<`, at tag name or other stuff.
	*
	* ```markdown
	* > | <x />
	*      ^
	* > | <!doctype>
	*      ^
	* > | <!--xxx-->
	*      ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			closingTag = true;
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			marker = 3;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	/**
	* After `<!`, at declaration, comment, or CDATA.
	*
	* ```markdown
	* > | <!doctype>
	*       ^
	* > | <!--xxx-->
	*       ^
	* > | <![CDATA[>&<]]>
	*       ^
	* ```
	*
	* @type {State}
	*/
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			marker = 2;
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			marker = 5;
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			marker = 4;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	/**
	* After `<!-`, inside a comment, at another `-`.
	*
	* ```markdown
	* > | <!--xxx-->
	*        ^
	* ```
	*
	* @type {State}
	*/
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	/**
	* After `<![`, inside CDATA, expecting `CDATA[`.
	*
	* ```markdown
	* > | <![CDATA[>&<]]>
	*        ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			if (index === 6) return self.interrupt ? ok : continuation;
			return cdataOpenInside;
		}
		return nok(code);
	}
	/**
	* After `</`, in closing tag, at tag name.
	*
	* ```markdown
	* > | </x>
	*       ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	/**
	* In tag name.
	*
	* ```markdown
	* > | <ab>
	*      ^^
	* > | </ab>
	*       ^^
	* ```
	*
	* @type {State}
	*/
	function tagName(code) {
		if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
			const slash = code === 47;
			const name = buffer.toLowerCase();
			if (!slash && !closingTag && htmlRawNames.includes(name)) {
				marker = 1;
				return self.interrupt ? ok(code) : continuation(code);
			}
			if (htmlBlockNames.includes(buffer.toLowerCase())) {
				marker = 6;
				if (slash) {
					effects.consume(code);
					return basicSelfClosing;
				}
				return self.interrupt ? ok(code) : continuation(code);
			}
			marker = 7;
			return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
		}
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	/**
	* After closing slash of a basic tag name.
	*
	* ```markdown
	* > | <div/>
	*          ^
	* ```
	*
	* @type {State}
	*/
	function basicSelfClosing(code) {
		if (code === 62) {
			effects.consume(code);
			return self.interrupt ? ok : continuation;
		}
		return nok(code);
	}
	/**
	* After closing slash of a complete tag name.
	*
	* ```markdown
	* > | <x/>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeClosingTagAfter(code) {
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeClosingTagAfter;
		}
		return completeEnd(code);
	}
	/**
	* At an attribute name.
	*
	* At first, this state is used after a complete tag name, after whitespace,
	* where it expects optional attributes or the end of the tag.
	* It is also reused after attributes, when expecting more optional
	* attributes.
	*
	* ```markdown
	* > | <a />
	*        ^
	* > | <a :b>
	*        ^
	* > | <a _b>
	*        ^
	* > | <a b>
	*        ^
	* > | <a >
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeNameBefore(code) {
		if (code === 47) {
			effects.consume(code);
			return completeEnd;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameBefore;
		}
		return completeEnd(code);
	}
	/**
	* In attribute name.
	*
	* ```markdown
	* > | <a :b>
	*         ^
	* > | <a _b>
	*         ^
	* > | <a b>
	*         ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		return completeAttributeNameAfter(code);
	}
	/**
	* After attribute name, at an optional initializer, the end of the tag, or
	* whitespace.
	*
	* ```markdown
	* > | <a b>
	*         ^
	* > | <a b=c>
	*         ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameAfter;
		}
		return completeAttributeNameBefore(code);
	}
	/**
	* Before unquoted, double quoted, or single quoted attribute value, allowing
	* whitespace.
	*
	* ```markdown
	* > | <a b=c>
	*          ^
	* > | <a b="c">
	*          ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			markerB = code;
			return completeAttributeValueQuoted;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		return completeAttributeValueUnquoted(code);
	}
	/**
	* In double or single quoted attribute value.
	*
	* ```markdown
	* > | <a b="c">
	*           ^
	* > | <a b='c'>
	*           ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueQuoted(code) {
		if (code === markerB) {
			effects.consume(code);
			markerB = null;
			return completeAttributeValueQuotedAfter;
		}
		if (code === null || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return completeAttributeValueQuoted;
	}
	/**
	* In unquoted attribute value.
	*
	* ```markdown
	* > | <a b=c>
	*          ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) return completeAttributeNameAfter(code);
		effects.consume(code);
		return completeAttributeValueUnquoted;
	}
	/**
	* After double or single quoted attribute value, before whitespace or the
	* end of the tag.
	*
	* ```markdown
	* > | <a b="c">
	*            ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownSpace(code)) return completeAttributeNameBefore(code);
		return nok(code);
	}
	/**
	* In certain circumstances of a complete tag where only an `>` is allowed.
	*
	* ```markdown
	* > | <a b="c">
	*             ^
	* ```
	*
	* @type {State}
	*/
	function completeEnd(code) {
		if (code === 62) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	/**
	* After `>` in a complete tag.
	*
	* ```markdown
	* > | <x>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeAfter(code) {
		if (code === null || markdownLineEnding(code)) return continuation(code);
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	/**
	* In continuation of any HTML kind.
	*
	* ```markdown
	* > | <!--xxx-->
	*          ^
	* ```
	*
	* @type {State}
	*/
	function continuation(code) {
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationCommentInside;
		}
		if (code === 60 && marker === 1) {
			effects.consume(code);
			return continuationRawTagOpen;
		}
		if (code === 62 && marker === 4) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 63 && marker === 3) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		if (code === 93 && marker === 5) {
			effects.consume(code);
			return continuationCdataInside;
		}
		if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
			effects.exit("htmlFlowData");
			return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationStart(code);
		}
		effects.consume(code);
		return continuation;
	}
	/**
	* In continuation, at eol.
	*
	* ```markdown
	* > | <x>
	*        ^
	*   | asd
	* ```
	*
	* @type {State}
	*/
	function continuationStart(code) {
		return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
	}
	/**
	* In continuation, at eol, before non-lazy content.
	*
	* ```markdown
	* > | <x>
	*        ^
	*   | asd
	* ```
	*
	* @type {State}
	*/
	function continuationStartNonLazy(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return continuationBefore;
	}
	/**
	* In continuation, before non-lazy content.
	*
	* ```markdown
	*   | <x>
	* > | asd
	*     ^
	* ```
	*
	* @type {State}
	*/
	function continuationBefore(code) {
		if (code === null || markdownLineEnding(code)) return continuationStart(code);
		effects.enter("htmlFlowData");
		return continuation(code);
	}
	/**
	* In comment continuation, after one `-`, expecting another.
	*
	* ```markdown
	* > | <!--xxx-->
	*             ^
	* ```
	*
	* @type {State}
	*/
	function continuationCommentInside(code) {
		if (code === 45) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In raw continuation, after `<`, at `/`.
	*
	* ```markdown
	* > | <script>console.log(1)<\/script>
	*                            ^
	* ```
	*
	* @type {State}
	*/
	function continuationRawTagOpen(code) {
		if (code === 47) {
			effects.consume(code);
			buffer = "";
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	/**
	* In raw continuation, after `</`, in a raw tag name.
	*
	* ```markdown
	* > | <script>console.log(1)<\/script>
	*                             ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function continuationRawEndTag(code) {
		if (code === 62) {
			const name = buffer.toLowerCase();
			if (htmlRawNames.includes(name)) {
				effects.consume(code);
				return continuationClose;
			}
			return continuation(code);
		}
		if (asciiAlpha(code) && buffer.length < 8) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	/**
	* In cdata continuation, after `]`, expecting `]>`.
	*
	* ```markdown
	* > | <![CDATA[>&<]]>
	*                  ^
	* ```
	*
	* @type {State}
	*/
	function continuationCdataInside(code) {
		if (code === 93) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In declaration or instruction continuation, at `>`.
	*
	* ```markdown
	* > | <!-->
	*         ^
	* > | <?>
	*       ^
	* > | <!q>
	*        ^
	* > | <!--ab-->
	*             ^
	* > | <![CDATA[>&<]]>
	*                   ^
	* ```
	*
	* @type {State}
	*/
	function continuationDeclarationInside(code) {
		if (code === 62) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In closed continuation: everything we get until the eol/eof is part of it.
	*
	* ```markdown
	* > | <!doctype>
	*               ^
	* ```
	*
	* @type {State}
	*/
	function continuationClose(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationAfter(code);
		}
		effects.consume(code);
		return continuationClose;
	}
	/**
	* Done.
	*
	* ```markdown
	* > | <!doctype>
	*               ^
	* ```
	*
	* @type {State}
	*/
	function continuationAfter(code) {
		effects.exit("htmlFlow");
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlankLineBefore(effects, ok, nok) {
	return start;
	/**
	* Before eol, expecting blank line.
	*
	* ```markdown
	* > | <div>
	*          ^
	*   |
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return effects.attempt(blankLine, ok, nok);
	}
}
// node_modules/micromark-core-commonmark/lib/html-text.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const htmlText = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHtmlText(effects, ok, nok) {
	const self = this;
	/** @type {NonNullable<Code> | undefined} */
	let marker;
	/** @type {number} */
	let index;
	/** @type {State} */
	let returnState;
	return start;
	/**
	* Start of HTML (text).
	*
	* ```markdown
	* > | a <b> c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("htmlText");
		effects.enter("htmlTextData");
		effects.consume(code);
		return open;
	}
	/**
	* After `<`, at tag name or other stuff.
	*
	* ```markdown
	* > | a <b> c
	*        ^
	* > | a <!doctype> c
	*        ^
	* > | a <!--b--> c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			return instruction;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagOpen;
		}
		return nok(code);
	}
	/**
	* After `<!`, at declaration, comment, or CDATA.
	*
	* ```markdown
	* > | a <!doctype> c
	*         ^
	* > | a <!--b--> c
	*         ^
	* > | a <![CDATA[>&<]]> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return declaration;
		}
		return nok(code);
	}
	/**
	* In a comment, after `<!-`, at another `-`.
	*
	* ```markdown
	* > | a <!--b--> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return nok(code);
	}
	/**
	* In comment.
	*
	* ```markdown
	* > | a <!--b--> c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function comment(code) {
		if (code === null) return nok(code);
		if (code === 45) {
			effects.consume(code);
			return commentClose;
		}
		if (markdownLineEnding(code)) {
			returnState = comment;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return comment;
	}
	/**
	* In comment, after `-`.
	*
	* ```markdown
	* > | a <!--b--> c
	*             ^
	* ```
	*
	* @type {State}
	*/
	function commentClose(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return comment(code);
	}
	/**
	* In comment, after `--`.
	*
	* ```markdown
	* > | a <!--b--> c
	*              ^
	* ```
	*
	* @type {State}
	*/
	function commentEnd(code) {
		return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
	}
	/**
	* After `<![`, in CDATA, expecting `CDATA[`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*          ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			return index === 6 ? cdata : cdataOpenInside;
		}
		return nok(code);
	}
	/**
	* In CDATA.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                ^^^
	* ```
	*
	* @type {State}
	*/
	function cdata(code) {
		if (code === null) return nok(code);
		if (code === 93) {
			effects.consume(code);
			return cdataClose;
		}
		if (markdownLineEnding(code)) {
			returnState = cdata;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return cdata;
	}
	/**
	* In CDATA, after `]`, at another `]`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                    ^
	* ```
	*
	* @type {State}
	*/
	function cdataClose(code) {
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	/**
	* In CDATA, after `]]`, at `>`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                     ^
	* ```
	*
	* @type {State}
	*/
	function cdataEnd(code) {
		if (code === 62) return end(code);
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	/**
	* In declaration.
	*
	* ```markdown
	* > | a <!b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function declaration(code) {
		if (code === null || code === 62) return end(code);
		if (markdownLineEnding(code)) {
			returnState = declaration;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return declaration;
	}
	/**
	* In instruction.
	*
	* ```markdown
	* > | a <?b?> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function instruction(code) {
		if (code === null) return nok(code);
		if (code === 63) {
			effects.consume(code);
			return instructionClose;
		}
		if (markdownLineEnding(code)) {
			returnState = instruction;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return instruction;
	}
	/**
	* In instruction, after `?`, at `>`.
	*
	* ```markdown
	* > | a <?b?> c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function instructionClose(code) {
		return code === 62 ? end(code) : instruction(code);
	}
	/**
	* After `</`, in closing tag, at tag name.
	*
	* ```markdown
	* > | a </b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagClose;
		}
		return nok(code);
	}
	/**
	* After `</x`, in a tag name.
	*
	* ```markdown
	* > | a </b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagClose(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagClose;
		}
		return tagCloseBetween(code);
	}
	/**
	* In closing tag, after tag name.
	*
	* ```markdown
	* > | a </b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseBetween(code) {
		if (markdownLineEnding(code)) {
			returnState = tagCloseBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagCloseBetween;
		}
		return end(code);
	}
	/**
	* After `<x`, in opening tag name.
	*
	* ```markdown
	* > | a <b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagOpen(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpen;
		}
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	/**
	* In opening tag, after tag name.
	*
	* ```markdown
	* > | a <b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenBetween(code) {
		if (code === 47) {
			effects.consume(code);
			return end;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenBetween;
		}
		return end(code);
	}
	/**
	* In attribute name.
	*
	* ```markdown
	* > | a <b c> d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		return tagOpenAttributeNameAfter(code);
	}
	/**
	* After attribute name, before initializer, the end of the tag, or
	* whitespace.
	*
	* ```markdown
	* > | a <b c> d
	*           ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeNameAfter;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeNameAfter;
		}
		return tagOpenBetween(code);
	}
	/**
	* Before unquoted, double quoted, or single quoted attribute value, allowing
	* whitespace.
	*
	* ```markdown
	* > | a <b c=d> e
	*            ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			marker = code;
			return tagOpenAttributeValueQuoted;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueBefore;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	/**
	* In double or single quoted attribute value.
	*
	* ```markdown
	* > | a <b c="d"> e
	*             ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueQuoted(code) {
		if (code === marker) {
			effects.consume(code);
			marker = void 0;
			return tagOpenAttributeValueQuotedAfter;
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueQuoted;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return tagOpenAttributeValueQuoted;
	}
	/**
	* In unquoted attribute value.
	*
	* ```markdown
	* > | a <b c=d> e
	*            ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) return nok(code);
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	/**
	* After double or single quoted attribute value, before whitespace or the end
	* of the tag.
	*
	* ```markdown
	* > | a <b c="d"> e
	*               ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	/**
	* In certain circumstances of a tag where only an `>` is allowed.
	*
	* ```markdown
	* > | a <b c="d"> e
	*               ^
	* ```
	*
	* @type {State}
	*/
	function end(code) {
		if (code === 62) {
			effects.consume(code);
			effects.exit("htmlTextData");
			effects.exit("htmlText");
			return ok;
		}
		return nok(code);
	}
	/**
	* At eol.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	* > | a <!--a
	*            ^
	*   | b-->
	* ```
	*
	* @type {State}
	*/
	function lineEndingBefore(code) {
		effects.exit("htmlTextData");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return lineEndingAfter;
	}
	/**
	* After eol, at optional whitespace.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	*   | a <!--a
	* > | b-->
	*     ^
	* ```
	*
	* @type {State}
	*/
	function lineEndingAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
	}
	/**
	* After eol, after optional whitespace.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	*   | a <!--a
	* > | b-->
	*     ^
	* ```
	*
	* @type {State}
	*/
	function lineEndingAfterPrefix(code) {
		effects.enter("htmlTextData");
		return returnState(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-end.js
/**
* @import {
*   Construct,
*   Event,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelEnd = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
};
/** @type {Construct} */
const resourceConstruct = { tokenize: tokenizeResource };
/** @type {Construct} */
const referenceFullConstruct = { tokenize: tokenizeReferenceFull };
/** @type {Construct} */
const referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
/** @type {Resolver} */
function resolveAllLabelEnd(events) {
	let index = -1;
	/** @type {Array<Event>} */
	const newEvents = [];
	while (++index < events.length) {
		const token = events[index][1];
		newEvents.push(events[index]);
		if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
			const offset = token.type === "labelImage" ? 4 : 2;
			token.type = "data";
			index += offset;
		}
	}
	if (events.length !== newEvents.length) splice(events, 0, events.length, newEvents);
	return events;
}
/** @type {Resolver} */
function resolveToLabelEnd(events, context) {
	let index = events.length;
	let offset = 0;
	/** @type {number | undefined} */
	let open;
	/** @type {number | undefined} */
	let close;
	/** @type {Array<Event>} */
	let media;
	while (index--) {
		const token = events[index][1];
		if (open) {
			if (token.type === "link" || token.type === "labelLink" && token._inactive) break;
			if (events[index][0] === "enter" && token.type === "labelLink") token._inactive = true;
		} else if (close) {
			if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
				open = index;
				if (token.type !== "labelLink") {
					offset = 2;
					break;
				}
			}
		} else if (token.type === "labelEnd") close = index;
	}
	const group = {
		type: events[open][1].type === "labelLink" ? "link" : "image",
		start: { ...events[open][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	const label = {
		type: "label",
		start: { ...events[open][1].start },
		end: { ...events[close][1].end }
	};
	const text = {
		type: "labelText",
		start: { ...events[open + offset + 2][1].end },
		end: { ...events[close - 2][1].start }
	};
	media = [[
		"enter",
		group,
		context
	], [
		"enter",
		label,
		context
	]];
	media = push(media, events.slice(open + 1, open + offset + 3));
	media = push(media, [[
		"enter",
		text,
		context
	]]);
	media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
	media = push(media, [
		[
			"exit",
			text,
			context
		],
		events[close - 2],
		events[close - 1],
		[
			"exit",
			label,
			context
		]
	]);
	media = push(media, events.slice(close + 1));
	media = push(media, [[
		"exit",
		group,
		context
	]]);
	splice(events, open, events.length, media);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelEnd(effects, ok, nok) {
	const self = this;
	const labelStarts = self._labelStarts;
	/** @type {Token} */
	let labelStart;
	/** @type {boolean} */
	let defined;
	if (labelStarts) {
		while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) labelStarts.pop();
		labelStart = labelStarts[labelStarts.length - 1];
	}
	return start;
	/**
	* Start of label end.
	*
	* ```markdown
	* > | [a](b) c
	*       ^
	* > | [a][b] c
	*       ^
	* > | [a][] b
	*       ^
	* > | [a] b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (!labelStart) return nok(code);
		if (labelStart._inactive) return labelEndNok(code);
		defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		})));
		effects.enter("labelEnd");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		effects.exit("labelEnd");
		return after;
	}
	/**
	* After `]`.
	*
	* ```markdown
	* > | [a](b) c
	*       ^
	* > | [a][b] c
	*       ^
	* > | [a][] b
	*       ^
	* > | [a] b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (code === 40) return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
		if (code === 91) return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
		return defined ? labelEndOk(code) : labelEndNok(code);
	}
	/**
	* After `]`, at `[`, but not at a full reference.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] b
	*        ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceNotFull(code) {
		return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
	}
	/**
	* Done, we found something.
	*
	* ```markdown
	* > | [a](b) c
	*           ^
	* > | [a][b] c
	*           ^
	* > | [a][] b
	*          ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEndOk(code) {
		labelStarts.pop();
		return ok(code);
	}
	/**
	* Done, it’s nothing.
	*
	* There was an okay opening, but we didn’t match anything.
	*
	* ```markdown
	* > | [a](b c
	*        ^
	* > | [a][b c
	*        ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEndNok(code) {
		labelStart._balanced = true;
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeResource(effects, ok, nok) {
	return resourceStart;
	/**
	* At a resource.
	*
	* ```markdown
	* > | [a](b) c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function resourceStart(code) {
		effects.enter("resource");
		effects.enter("resourceMarker");
		effects.consume(code);
		effects.exit("resourceMarker");
		return resourceBefore;
	}
	/**
	* In resource, after `(`, at optional whitespace.
	*
	* ```markdown
	* > | [a](b) c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
	}
	/**
	* In resource, after optional whitespace, at `)` or a destination.
	*
	* ```markdown
	* > | [a](b) c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceOpen(code) {
		if (code === 41) return resourceEnd(code);
		return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
	}
	/**
	* In resource, after destination, at optional whitespace.
	*
	* ```markdown
	* > | [a](b) c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function resourceDestinationAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
	}
	/**
	* At invalid destination.
	*
	* ```markdown
	* > | [a](<<) b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceDestinationMissing(code) {
		return nok(code);
	}
	/**
	* In resource, after destination and whitespace, at `(` or title.
	*
	* ```markdown
	* > | [a](b ) c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function resourceBetween(code) {
		if (code === 34 || code === 39 || code === 40) return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
		return resourceEnd(code);
	}
	/**
	* In resource, after title, at optional whitespace.
	*
	* ```markdown
	* > | [a](b "c") d
	*              ^
	* ```
	*
	* @type {State}
	*/
	function resourceTitleAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
	}
	/**
	* In resource, at `)`.
	*
	* ```markdown
	* > | [a](b) d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function resourceEnd(code) {
		if (code === 41) {
			effects.enter("resourceMarker");
			effects.consume(code);
			effects.exit("resourceMarker");
			effects.exit("resource");
			return ok;
		}
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeReferenceFull(effects, ok, nok) {
	const self = this;
	return referenceFull;
	/**
	* In a reference (full), at the `[`.
	*
	* ```markdown
	* > | [a][b] d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceFull(code) {
		return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
	}
	/**
	* In a reference (full), after `]`.
	*
	* ```markdown
	* > | [a][b] d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function referenceFullAfter(code) {
		return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
	}
	/**
	* In reference (full) that was missing.
	*
	* ```markdown
	* > | [a][b d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceFullMissing(code) {
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeReferenceCollapsed(effects, ok, nok) {
	return referenceCollapsedStart;
	/**
	* In reference (collapsed), at `[`.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceCollapsedStart(code) {
		effects.enter("reference");
		effects.enter("referenceMarker");
		effects.consume(code);
		effects.exit("referenceMarker");
		return referenceCollapsedOpen;
	}
	/**
	* In reference (collapsed), at `]`.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] d
	*         ^
	* ```
	*
	*  @type {State}
	*/
	function referenceCollapsedOpen(code) {
		if (code === 93) {
			effects.enter("referenceMarker");
			effects.consume(code);
			effects.exit("referenceMarker");
			effects.exit("reference");
			return ok;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-image.js
/**
* @import {
*   Construct,
*   State,
*   Token,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelStartImage = {
	name: "labelStartImage",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartImage
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelStartImage(effects, ok, nok) {
	const self = this;
	/** @type {Token} */
	let labelImage;
	return start;
	/**
	* Start of label (image) start.
	*
	* ```markdown
	* > | a ![b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("labelImage");
		effects.enter("labelImageMarker");
		effects.consume(code);
		effects.exit("labelImageMarker");
		return open;
	}
	/**
	* After `!`, at `[`.
	*
	* ```markdown
	* > | a ![b] c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 91) {
			effects.enter("labelMarker");
			effects.consume(code);
			effects.exit("labelMarker");
			labelImage = effects.exit("labelImage");
			return after;
		}
		return nok(code);
	}
	/**
	* After `![`.
	*
	* ```markdown
	* > | a ![b] c
	*         ^
	* ```
	*
	* This is needed in because, when GFM footnotes are enabled, images never
	* form when started with a `^`.
	* Instead, links form:
	*
	* ```markdown
	* ![^a](b)
	*
	* ![^a][b]
	*
	* [b]: c
	* ```
	*
	* ```html
	* <p>!<a href=\"b\">^a</a></p>
	* <p>!<a href=\"c\">^a</a></p>
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelImage);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-link.js
/**
* @import {
*   Construct,
*   State,
*   Token,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelStartLink = {
	name: "labelStartLink",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartLink
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelStartLink(effects, ok, nok) {
	const self = this;
	/** @type {Token} */
	let labelLink;
	return start;
	/**
	* Start of label (link) start.
	*
	* ```markdown
	* > | a [b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("labelLink");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		labelLink = effects.exit("labelLink");
		return after;
	}
	/** @type {State} */
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelLink);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/line-ending.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const lineEnding = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLineEnding(effects, ok) {
	return start;
	/** @type {State} */
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, ok, "linePrefix");
	}
}
// node_modules/micromark-core-commonmark/lib/thematic-break.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const thematicBreak = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeThematicBreak(effects, ok, nok) {
	let size = 0;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of thematic break.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("thematicBreak");
		return before(code);
	}
	/**
	* After optional whitespace, at marker.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		marker = code;
		return atBreak(code);
	}
	/**
	* After something, before something else.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === marker) {
			effects.enter("thematicBreakSequence");
			return sequence(code);
		}
		if (size >= 3 && (code === null || markdownLineEnding(code))) {
			effects.exit("thematicBreak");
			return ok(code);
		}
		return nok(code);
	}
	/**
	* In sequence.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequence(code) {
		if (code === marker) {
			effects.consume(code);
			size++;
			return sequence;
		}
		effects.exit("thematicBreakSequence");
		return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
	}
}
// node_modules/micromark-core-commonmark/lib/list.js
/**
* @import {
*   Code,
*   Construct,
*   Exiter,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const list = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
};
/** @type {Construct} */
const listItemPrefixWhitespaceConstruct = {
	partial: true,
	tokenize: tokenizeListItemPrefixWhitespace
};
/** @type {Construct} */
const indentConstruct = {
	partial: true,
	tokenize: tokenizeIndent$1
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListStart(effects, ok, nok) {
	const self = this;
	const tail = self.events[self.events.length - 1];
	let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
		if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
			if (!self.containerState.type) {
				self.containerState.type = kind;
				effects.enter(kind, { _container: true });
			}
			if (kind === "listUnordered") {
				effects.enter("listItemPrefix");
				return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
			}
			if (!self.interrupt || code === 49) {
				effects.enter("listItemPrefix");
				effects.enter("listItemValue");
				return inside(code);
			}
		}
		return nok(code);
	}
	/** @type {State} */
	function inside(code) {
		if (asciiDigit(code) && ++size < 10) {
			effects.consume(code);
			return inside;
		}
		if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
			effects.exit("listItemValue");
			return atMarker(code);
		}
		return nok(code);
	}
	/**
	* @type {State}
	**/
	function atMarker(code) {
		effects.enter("listItemMarker");
		effects.consume(code);
		effects.exit("listItemMarker");
		self.containerState.marker = self.containerState.marker || code;
		return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
	}
	/** @type {State} */
	function onBlank(code) {
		self.containerState.initialBlankLine = true;
		initialSize++;
		return endOfPrefix(code);
	}
	/** @type {State} */
	function otherPrefix(code) {
		if (markdownSpace(code)) {
			effects.enter("listItemPrefixWhitespace");
			effects.consume(code);
			effects.exit("listItemPrefixWhitespace");
			return endOfPrefix;
		}
		return nok(code);
	}
	/** @type {State} */
	function endOfPrefix(code) {
		self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListContinuation(effects, ok, nok) {
	const self = this;
	self.containerState._closeFlow = void 0;
	return effects.check(blankLine, onBlank, notBlank);
	/** @type {State} */
	function onBlank(code) {
		self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
		return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
	}
	/** @type {State} */
	function notBlank(code) {
		if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
			self.containerState.furtherBlankLines = void 0;
			self.containerState.initialBlankLine = void 0;
			return notInCurrentItem(code);
		}
		self.containerState.furtherBlankLines = void 0;
		self.containerState.initialBlankLine = void 0;
		return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
	}
	/** @type {State} */
	function notInCurrentItem(code) {
		self.containerState._closeFlow = true;
		self.interrupt = void 0;
		return factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeIndent$1(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
	/** @type {State} */
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Exiter}
*/
function tokenizeListEnd(effects) {
	effects.exit(this.containerState.type);
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	/** @type {State} */
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
	}
}
// node_modules/micromark-util-edit-map/index.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, Array<Event>]} Change
* @typedef {[number, number, number]} Jump
*/
/**
* Tracks a bunch of edits.
*
* Port of `edit_map.rs` from `markdown-rs`:
* <https://github.com/wooorm/markdown-rs/blob/1506572f/src/util/edit_map.rs>.
*
* Deal with several changes in events, batching them together.
*
* Preferably, changes should be kept to a minimum.
* Sometimes, it’s needed to change the list of events, because parsing can be
* messy, and it helps to expose a cleaner interface of events to the compiler
* and other users.
* It can also help to merge many adjacent similar events.
* And, in other cases, it’s needed to parse subcontent: pass some events
* through another tokenizer and inject the result.
*/
var EditMap$1 = class {
	/**
	* Create a new edit map.
	*
	* @returns
	*   New instance.
	*/
	constructor() {
		/**
		* Changes by index, so `add` does not need to scan `map` (which is
		* quadratic for documents with many edits at different places).
		*
		* @type {Map<number, Change>}
		*/
		this.index = /* @__PURE__ */ new Map();
		/**
		* Record of changes.
		*
		* @type {Array<Change>}
		*/
		this.map = [];
	}
	/**
	* Create an edit: a remove and/or add at a certain place.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	add(index, remove, add) {
		addImplementation$1(this, index, remove, add, false);
	}
	/**
	* Create an edit: but insert `add` before existing additions, instead of
	* after them.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	addBefore(index, remove, add) {
		addImplementation$1(this, index, remove, add, true);
	}
	/**
	* Done, change the events.
	*
	* @param {Array<Event>} events
	*   List of events to apply the edits to.
	* @returns {undefined}
	*   Nothing.
	*/
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		/** @type {Array<Array<Event>>} */
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
/**
* Create an edit.
*
* @param {EditMap} editMap
*   Edit map to apply to.
* @param {number} at
*   Index at which to apply the edit.
* @param {number} remove
*   Count of items to remove at the index.
* @param {Array<Event>} add
*   Items to add at the index.
* @param {boolean} before
*   Insert `add` before existing additions at `at`, instead of after them.
* @returns {undefined}
*   Nothing.
*/
function addImplementation$1(editMap, at, remove, add, before) {
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		if (before) {
			add.push(...existing[2]);
			existing[2] = add;
		} else existing[2].push(...add);
		return;
	}
	/** @type {Change} */
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}
// node_modules/micromark-core-commonmark/lib/setext-underline.js
/**
* @import {
*   Code,
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const setextUnderline = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
/** @type {Resolver} */
function resolveToSetextUnderline(events, context) {
	const editMap = new EditMap$1();
	let index = events.length;
	/** @type {number | undefined} */
	let content;
	/** @type {number | undefined} */
	let text;
	/** @type {number | undefined} */
	let definition;
	while (index--) if (events[index][0] === "enter") {
		if (events[index][1].type === "content") {
			content = index;
			break;
		}
		if (events[index][1].type === "paragraph") text = index;
	} else {
		if (events[index][1].type === "content") editMap.add(index, 1, []);
		if (!definition && events[index][1].type === "definition") definition = index;
	}
	const heading = {
		type: "setextHeading",
		start: { ...events[content][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	events[text][1].type = "setextHeadingText";
	if (definition) {
		editMap.add(text, 0, [[
			"enter",
			heading,
			context
		]]);
		editMap.add(definition + 1, 0, [[
			"exit",
			events[content][1],
			context
		]]);
		events[content][1].end = { ...events[definition][1].end };
	} else events[content][1] = heading;
	editMap.add(events.length, 0, [[
		"exit",
		heading,
		context
	]]);
	editMap.consume(events);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeSetextUnderline(effects, ok, nok) {
	const self = this;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* At start of heading (setext) underline.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		let index = self.events.length;
		/** @type {boolean | undefined} */
		let paragraph;
		while (index--) if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
			paragraph = self.events[index][1].type === "paragraph";
			break;
		}
		if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
			effects.enter("setextHeadingLine");
			marker = code;
			return before(code);
		}
		return nok(code);
	}
	/**
	* After optional whitespace, at `-` or `=`.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("setextHeadingLineSequence");
		return inside(code);
	}
	/**
	* In sequence.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		effects.exit("setextHeadingLineSequence");
		return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
	}
	/**
	* After sequence, after optional whitespace.
	*
	* ```markdown
	*   | aa
	* > | ==
	*       ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("setextHeadingLine");
			return ok(code);
		}
		return nok(code);
	}
}
// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
/**
* @import {Event, Exiter, Extension, Resolver, State, Token, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
const indent = {
	tokenize: tokenizeIndent,
	partial: true
};
/**
* Create an extension for `micromark` to enable GFM footnote syntax.
*
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions` to
*   enable GFM footnote syntax.
*/
function gfmFootnote() {
	/** @type {Extension} */
	return {
		document: { [91]: {
			name: "gfmFootnoteDefinition",
			tokenize: tokenizeDefinitionStart,
			continuation: { tokenize: tokenizeDefinitionContinuation },
			exit: gfmFootnoteDefinitionEnd
		} },
		text: {
			[91]: {
				name: "gfmFootnoteCall",
				tokenize: tokenizeGfmFootnoteCall
			},
			[93]: {
				name: "gfmPotentialFootnoteCall",
				add: "after",
				tokenize: tokenizePotentialGfmFootnoteCall,
				resolveTo: resolveToPotentialGfmFootnoteCall
			}
		}
	};
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	let index = self.events.length;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	/** @type {Token} */
	let labelStart;
	while (index--) {
		const token = self.events[index][1];
		if (token.type === "labelImage") {
			labelStart = token;
			break;
		}
		if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") break;
	}
	return start;
	/**
	* @type {State}
	*/
	function start(code) {
		if (!labelStart || !labelStart._balanced) return nok(code);
		const id = normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		}));
		if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) return nok(code);
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallLabelMarker");
		return ok(code);
	}
}
/** @type {Resolver} */
function resolveToPotentialGfmFootnoteCall(events, context) {
	let index = events.length;
	while (index--) if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
		events[index][1];
		break;
	}
	events[index + 1][1].type = "data";
	events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
	/** @type {Token} */
	const call = {
		type: "gfmFootnoteCall",
		start: Object.assign({}, events[index + 3][1].start),
		end: Object.assign({}, events[events.length - 1][1].end)
	};
	/** @type {Token} */
	const marker = {
		type: "gfmFootnoteCallMarker",
		start: Object.assign({}, events[index + 3][1].end),
		end: Object.assign({}, events[index + 3][1].end)
	};
	marker.end.column++;
	marker.end.offset++;
	marker.end._bufferIndex++;
	/** @type {Token} */
	const string = {
		type: "gfmFootnoteCallString",
		start: Object.assign({}, marker.end),
		end: Object.assign({}, events[events.length - 1][1].start)
	};
	/** @type {Token} */
	const chunk = {
		type: "chunkString",
		contentType: "string",
		start: Object.assign({}, string.start),
		end: Object.assign({}, string.end)
	};
	/** @type {Array<Event>} */
	const replacement = [
		events[index + 1],
		events[index + 2],
		[
			"enter",
			call,
			context
		],
		events[index + 3],
		events[index + 4],
		[
			"enter",
			marker,
			context
		],
		[
			"exit",
			marker,
			context
		],
		[
			"enter",
			string,
			context
		],
		[
			"enter",
			chunk,
			context
		],
		[
			"exit",
			chunk,
			context
		],
		[
			"exit",
			string,
			context
		],
		events[events.length - 2],
		events[events.length - 1],
		[
			"exit",
			call,
			context
		]
	];
	events.splice(index, events.length - index + 1, ...replacement);
	return events;
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let size = 0;
	/** @type {boolean} */
	let data;
	return start;
	/**
	* Start of footnote label.
	*
	* ```markdown
	* > | a [^b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("gfmFootnoteCall");
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallLabelMarker");
		return callStart;
	}
	/**
	* After `[`, at `^`.
	*
	* ```markdown
	* > | a [^b] c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function callStart(code) {
		if (code !== 94) return nok(code);
		effects.enter("gfmFootnoteCallMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallMarker");
		effects.enter("gfmFootnoteCallString");
		effects.enter("chunkString").contentType = "string";
		return callData;
	}
	/**
	* In label.
	*
	* ```markdown
	* > | a [^b] c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function callData(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteCallString");
			if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) return nok(code);
			effects.enter("gfmFootnoteCallLabelMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteCallLabelMarker");
			effects.exit("gfmFootnoteCall");
			return ok;
		}
		if (!markdownLineEndingOrSpace(code)) data = true;
		size++;
		effects.consume(code);
		return code === 92 ? callEscape : callData;
	}
	/**
	* On character after escape.
	*
	* ```markdown
	* > | a [^b\c] d
	*           ^
	* ```
	*
	* @type {State}
	*/
	function callEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return callData;
		}
		return callData(code);
	}
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeDefinitionStart(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	/** @type {string} */
	let identifier;
	let size = 0;
	/** @type {boolean | undefined} */
	let data;
	return start;
	/**
	* Start of GFM footnote definition.
	*
	* ```markdown
	* > | [^a]: b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("gfmFootnoteDefinition")._container = true;
		effects.enter("gfmFootnoteDefinitionLabel");
		effects.enter("gfmFootnoteDefinitionLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteDefinitionLabelMarker");
		return labelAtMarker;
	}
	/**
	* In label, at caret.
	*
	* ```markdown
	* > | [^a]: b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function labelAtMarker(code) {
		if (code === 94) {
			effects.enter("gfmFootnoteDefinitionMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteDefinitionMarker");
			effects.enter("gfmFootnoteDefinitionLabelString");
			effects.enter("chunkString").contentType = "string";
			return labelInside;
		}
		return nok(code);
	}
	/**
	* In label.
	*
	* > 👉 **Note**: `cmark-gfm` prevents whitespace from occurring in footnote
	* > definition labels.
	*
	* ```markdown
	* > | [^a]: b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function labelInside(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteDefinitionLabelString");
			identifier = normalizeIdentifier(self.sliceSerialize(token));
			effects.enter("gfmFootnoteDefinitionLabelMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteDefinitionLabelMarker");
			effects.exit("gfmFootnoteDefinitionLabel");
			return labelAfter;
		}
		if (!markdownLineEndingOrSpace(code)) data = true;
		size++;
		effects.consume(code);
		return code === 92 ? labelEscape : labelInside;
	}
	/**
	* After `\`, at a special character.
	*
	* > 👉 **Note**: `cmark-gfm` currently does not support escaped brackets:
	* > <https://github.com/github/cmark-gfm/issues/240>
	*
	* ```markdown
	* > | [^a\*b]: c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
	/**
	* After definition label.
	*
	* ```markdown
	* > | [^a]: b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function labelAfter(code) {
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			if (!defined.includes(identifier)) defined.push(identifier);
			return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
		}
		return nok(code);
	}
	/**
	* After definition prefix.
	*
	* ```markdown
	* > | [^a]: b
	*           ^
	* ```
	*
	* @type {State}
	*/
	function whitespaceAfter(code) {
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeDefinitionContinuation(effects, ok, nok) {
	return effects.check(blankLine, ok, effects.attempt(indent, ok, nok));
}
/** @type {Exiter} */
function gfmFootnoteDefinitionEnd(effects) {
	effects.exit("gfmFootnoteDefinition");
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeIndent(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 5);
	/**
	* @type {State}
	*/
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code) : nok(code);
	}
}
// node_modules/micromark-extension-gfm-table/lib/edit-map.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, Array<Event>]} Change
* @typedef {[number, number, number]} Jump
*/
/**
* Tracks a bunch of edits.
*/
var EditMap = class {
	/**
	* Create a new edit map.
	*/
	constructor() {
		/**
		* Record of changes.
		*
		* @type {Array<Change>}
		*/
		this.map = [];
		/**
		* Changes by index, so `add` does not scan `map` (quadratic on
		* table-heavy documents).
		*
		* @type {Map<number, Change>}
		*/
		this.index = /* @__PURE__ */ new Map();
	}
	/**
	* Create an edit: a remove and/or add at a certain place.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	add(index, remove, add) {
		addImplementation(this, index, remove, add);
	}
	/**
	* Done, change the events.
	*
	* @param {Array<Event>} events
	*   List of events to apply the edits to.
	* @returns {undefined}
	*   Nothing.
	*/
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
		if (this.map.length === 0) return;
		let index = this.map.length;
		/** @type {Array<Array<Event>>} */
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
/**
* Create an edit.
*
* @param {EditMap} editMap
*   Edit map to apply to.
* @param {number} at
*   Index at which to apply the edit.
* @param {number} remove
*   Count of items to remove at the index.
* @param {Array<Event>} add
*   Items to add at the index.
* @returns {undefined}
*   Nothing.
*/
function addImplementation(editMap, at, remove, add) {
	/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		existing[2].push(...add);
		return;
	}
	/** @type {Change} */
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}
// node_modules/micromark-extension-gfm-table/lib/infer.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {'center' | 'left' | 'none' | 'right'} Align
*/
/**
* Figure out the alignment of a GFM table.
*
* @param {Readonly<Array<Event>>} events
*   List of events.
* @param {number} index
*   Table enter event.
* @returns {Array<Align>}
*   List of aligns.
*/
function gfmTableAlign(events, index) {
	let inDelimiterRow = false;
	/** @type {Array<Align>} */
	const align = [];
	while (index < events.length) {
		const event = events[index];
		if (inDelimiterRow) {
			if (event[0] === "enter") {
				if (event[1].type === "tableContent") align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
			} else if (event[1].type === "tableContent") {
				if (events[index - 1][1].type === "tableDelimiterMarker") {
					const alignIndex = align.length - 1;
					align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
				}
			} else if (event[1].type === "tableDelimiterRow") break;
		} else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") inDelimiterRow = true;
		index += 1;
	}
	return align;
}
// node_modules/micromark-extension-gfm-table/lib/syntax.js
/**
* @import {Event, Extension, Point, Resolver, State, Token, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, number, number]} Range
*   Cell info.
*
* @typedef {0 | 1 | 2 | 3} RowKind
*   Where we are: `1` for head row, `2` for delimiter row, `3` for body row.
*/
/**
* Create an HTML extension for `micromark` to support GitHub tables syntax.
*
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions` to enable GFM
*   table syntax.
*/
function gfmTable() {
	return { flow: { null: {
		name: "table",
		tokenize: tokenizeTable,
		resolveAll: resolveTable
	} } };
}
/**
* Tokenizer for GFM tables.
*
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeTable(effects, ok, nok) {
	const self = this;
	let size = 0;
	let sizeB = 0;
	/** @type {boolean | undefined} */
	let seen;
	return start;
	/**
	* Start of a GFM table.
	*
	* If there is a valid table row or table head before, then we try to parse
	* another row.
	* Otherwise, we try to parse a head.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	* > | | b |
	*     ^
	* ```
	* @type {State}
	*/
	function start(code) {
		let index = self.events.length - 1;
		while (index > -1) {
			const { type } = self.events[index][1];
			if (type === "lineEnding" || type === "linePrefix") index--;
			else break;
		}
		const tail = index > -1 ? self.events[index][1].type : null;
		const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
		if (next === bodyRowStart && self.parser.lazy[self.now().line]) return nok(code);
		return next(code);
	}
	/**
	* Before table head row.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowBefore(code) {
		effects.enter("tableHead");
		effects.enter("tableRow");
		return headRowStart(code);
	}
	/**
	* Before table head row, after whitespace.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowStart(code) {
		if (code === 124) return headRowBreak(code);
		seen = true;
		sizeB += 1;
		return headRowBreak(code);
	}
	/**
	* At break in table head row.
	*
	* ```markdown
	* > | | a |
	*     ^
	*       ^
	*         ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowBreak(code) {
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			if (sizeB > 1) {
				sizeB = 0;
				self.interrupt = true;
				effects.exit("tableRow");
				effects.enter("lineEnding");
				effects.consume(code);
				effects.exit("lineEnding");
				return headDelimiterStart;
			}
			return nok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, headRowBreak, "whitespace")(code);
		sizeB += 1;
		if (seen) {
			seen = false;
			size += 1;
		}
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			seen = true;
			return headRowBreak;
		}
		effects.enter("data");
		return headRowData(code);
	}
	/**
	* In table head row data.
	*
	* ```markdown
	* > | | a |
	*       ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return headRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? headRowEscape : headRowData;
	}
	/**
	* In table head row escape.
	*
	* ```markdown
	* > | | a\-b |
	*         ^
	*   | | ---- |
	*   | | c    |
	* ```
	*
	* @type {State}
	*/
	function headRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return headRowData;
		}
		return headRowData(code);
	}
	/**
	* Before delimiter row.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*     ^
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headDelimiterStart(code) {
		self.interrupt = false;
		if (self.parser.lazy[self.now().line]) return nok(code);
		effects.enter("tableDelimiterRow");
		seen = false;
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return headDelimiterBefore(code);
	}
	/**
	* Before delimiter row, after optional whitespace.
	*
	* Reused when a `|` is found later, to parse another cell.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*     ^
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headDelimiterBefore(code) {
		if (code === 45 || code === 58) return headDelimiterValueBefore(code);
		if (code === 124) {
			seen = true;
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return headDelimiterCellBefore;
		}
		return headDelimiterNok(code);
	}
	/**
	* After `|`, before delimiter cell.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*      ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterCellBefore(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
		return headDelimiterValueBefore(code);
	}
	/**
	* Before delimiter cell value.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterValueBefore(code) {
		if (code === 58) {
			sizeB += 1;
			seen = true;
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterLeftAlignmentAfter;
		}
		if (code === 45) {
			sizeB += 1;
			return headDelimiterLeftAlignmentAfter(code);
		}
		if (code === null || markdownLineEnding(code)) return headDelimiterCellAfter(code);
		return headDelimiterNok(code);
	}
	/**
	* After delimiter cell left alignment marker.
	*
	* ```markdown
	*   | | a  |
	* > | | :- |
	*        ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterLeftAlignmentAfter(code) {
		if (code === 45) {
			effects.enter("tableDelimiterFiller");
			return headDelimiterFiller(code);
		}
		return headDelimiterNok(code);
	}
	/**
	* In delimiter cell filler.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterFiller(code) {
		if (code === 45) {
			effects.consume(code);
			return headDelimiterFiller;
		}
		if (code === 58) {
			seen = true;
			effects.exit("tableDelimiterFiller");
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterRightAlignmentAfter;
		}
		effects.exit("tableDelimiterFiller");
		return headDelimiterRightAlignmentAfter(code);
	}
	/**
	* After delimiter cell right alignment marker.
	*
	* ```markdown
	*   | |  a |
	* > | | -: |
	*         ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterRightAlignmentAfter(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
		return headDelimiterCellAfter(code);
	}
	/**
	* After delimiter cell.
	*
	* ```markdown
	*   | |  a |
	* > | | -: |
	*          ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterCellAfter(code) {
		if (code === 124) return headDelimiterBefore(code);
		if (code === null || markdownLineEnding(code)) {
			if (!seen || size !== sizeB) return headDelimiterNok(code);
			effects.exit("tableDelimiterRow");
			effects.exit("tableHead");
			return ok(code);
		}
		return headDelimiterNok(code);
	}
	/**
	* In delimiter row, at a disallowed byte.
	*
	* ```markdown
	*   | | a |
	* > | | x |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterNok(code) {
		return nok(code);
	}
	/**
	* Before table body row.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*     ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowStart(code) {
		effects.enter("tableRow");
		return bodyRowBreak(code);
	}
	/**
	* At break in table body row.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*     ^
	*       ^
	*         ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowBreak(code) {
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return bodyRowBreak;
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("tableRow");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, bodyRowBreak, "whitespace")(code);
		effects.enter("data");
		return bodyRowData(code);
	}
	/**
	* In table body row data.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return bodyRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? bodyRowEscape : bodyRowData;
	}
	/**
	* In table body row escape.
	*
	* ```markdown
	*   | | a    |
	*   | | ---- |
	* > | | b\-c |
	*         ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return bodyRowData;
		}
		return bodyRowData(code);
	}
}
/** @type {Resolver} */
function resolveTable(events, context) {
	let index = -1;
	let inFirstCellAwaitingPipe = true;
	/** @type {RowKind} */
	let rowKind = 0;
	/** @type {Range} */
	let lastCell = [
		0,
		0,
		0,
		0
	];
	/** @type {Range} */
	let cell = [
		0,
		0,
		0,
		0
	];
	let afterHeadAwaitingFirstBodyRow = false;
	let lastTableEnd = 0;
	/** @type {Token | undefined} */
	let currentTable;
	/** @type {Token | undefined} */
	let currentBody;
	/** @type {Token | undefined} */
	let currentCell;
	const map = new EditMap();
	while (++index < events.length) {
		const event = events[index];
		const token = event[1];
		if (event[0] === "enter") {
			if (token.type === "tableHead") {
				afterHeadAwaitingFirstBodyRow = false;
				if (lastTableEnd !== 0) {
					flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
					currentBody = void 0;
					lastTableEnd = 0;
				}
				currentTable = {
					type: "table",
					start: Object.assign({}, token.start),
					end: Object.assign({}, token.end)
				};
				map.add(index, 0, [[
					"enter",
					currentTable,
					context
				]]);
			} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
				inFirstCellAwaitingPipe = true;
				currentCell = void 0;
				lastCell = [
					0,
					0,
					0,
					0
				];
				cell = [
					0,
					index + 1,
					0,
					0
				];
				if (afterHeadAwaitingFirstBodyRow) {
					afterHeadAwaitingFirstBodyRow = false;
					currentBody = {
						type: "tableBody",
						start: Object.assign({}, token.start),
						end: Object.assign({}, token.end)
					};
					map.add(index, 0, [[
						"enter",
						currentBody,
						context
					]]);
				}
				rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
			} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
				inFirstCellAwaitingPipe = false;
				if (cell[2] === 0) {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
						lastCell = [
							0,
							0,
							0,
							0
						];
					}
					cell[2] = index;
				}
			} else if (token.type === "tableCellDivider") {
				if (inFirstCellAwaitingPipe) inFirstCellAwaitingPipe = false;
				else {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
					}
					lastCell = cell;
					cell = [
						lastCell[1],
						index,
						0,
						0
					];
				}
			}
		} else if (token.type === "tableHead") {
			afterHeadAwaitingFirstBodyRow = true;
			lastTableEnd = index;
		} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
			lastTableEnd = index;
			if (lastCell[1] !== 0) {
				cell[0] = cell[1];
				currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
			} else if (cell[1] !== 0) currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
			rowKind = 0;
		} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) cell[3] = index;
	}
	if (lastTableEnd !== 0) flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
	map.consume(context.events);
	index = -1;
	while (++index < context.events.length) {
		const event = context.events[index];
		if (event[0] === "enter" && event[1].type === "table") event[1]._align = gfmTableAlign(context.events, index);
	}
	return events;
}
/**
* Generate a cell.
*
* @param {EditMap} map
*   Edit map to apply to.
* @param {Readonly<TokenizeContext>} context
*   Tokenize context.
* @param {Readonly<Range>} range
*   Range of the cell within events.
* @param {RowKind} rowKind
*   Type of row.
* @param {number | undefined} rowEnd
*   Index of the end of the row, if known.
* @param {Token | undefined} previousCell
*   Previous cell token, if any.
* @returns {Token | undefined}
*   Current cell token after flushing, if any.
*/
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
	const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
	const valueName = "tableContent";
	if (range[0] !== 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
		map.add(range[0], 0, [[
			"exit",
			previousCell,
			context
		]]);
	}
	const now = getPoint(context.events, range[1]);
	previousCell = {
		type: groupName,
		start: Object.assign({}, now),
		end: Object.assign({}, now)
	};
	map.add(range[1], 0, [[
		"enter",
		previousCell,
		context
	]]);
	if (range[2] !== 0) {
		const relatedStart = getPoint(context.events, range[2]);
		const relatedEnd = getPoint(context.events, range[3]);
		/** @type {Token} */
		const valueToken = {
			type: valueName,
			start: Object.assign({}, relatedStart),
			end: Object.assign({}, relatedEnd)
		};
		map.add(range[2], 0, [[
			"enter",
			valueToken,
			context
		]]);
		if (rowKind !== 2) {
			const start = context.events[range[2]];
			const end = context.events[range[3]];
			start[1].end = Object.assign({}, end[1].end);
			start[1].type = "chunkText";
			start[1].contentType = "text";
			if (range[3] > range[2] + 1) {
				const a = range[2] + 1;
				const b = range[3] - range[2] - 1;
				map.add(a, b, []);
			}
		}
		map.add(range[3] + 1, 0, [[
			"exit",
			valueToken,
			context
		]]);
	}
	if (rowEnd !== void 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
		map.add(rowEnd, 0, [[
			"exit",
			previousCell,
			context
		]]);
		previousCell = void 0;
	}
	return previousCell;
}
/**
* Generate table end (and table body end).
*
* @param {Readonly<EditMap>} map
*   Edit map to apply to.
* @param {Readonly<TokenizeContext>} context
*   Tokenize context.
* @param {number} index
*   Index within the events where the table end should be inserted.
* @param {Token} table
*   Table token.
* @param {Token | undefined} tableBody
*   Table body token, if any.
* @returns {undefined}
*   Nothing.
*/
function flushTableEnd(map, context, index, table, tableBody) {
	/** @type {Array<Event>} */
	const exits = [];
	const related = getPoint(context.events, index);
	if (tableBody) {
		tableBody.end = Object.assign({}, related);
		exits.push([
			"exit",
			tableBody,
			context
		]);
	}
	table.end = Object.assign({}, related);
	exits.push([
		"exit",
		table,
		context
	]);
	map.add(index + 1, 0, exits);
}
/**
* Get the point (start or end) for a given event in the list of events.
*
* @param {Readonly<Array<Event>>} events
*   List of events.
* @param {number} index
*   Index of the event to get the point for.
* @returns {Readonly<Point>}
*   Start point for enter and end point for exit.
*/
function getPoint(events, index) {
	const event = events[index];
	const side = event[0] === "enter" ? "start" : "end";
	return event[1][side];
}
// node_modules/fault/index.js
var import_format = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	(function() {
		var namespace;
		if (typeof module !== "undefined") namespace = module.exports = format;
		else namespace = function() {
			return this || (0, eval)("this");
		}();
		namespace.format = format;
		namespace.vsprintf = vsprintf;
		if (typeof console !== "undefined" && typeof console.log === "function") namespace.printf = printf;
		function printf() {
			console.log(format.apply(null, arguments));
		}
		function vsprintf(fmt, replacements) {
			return format.apply(null, [fmt].concat(replacements));
		}
		function format(fmt) {
			var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
				return args[argIndex++];
			}, slurpNumber = function() {
				var digits = "";
				while (/\d/.test(fmt[i])) {
					digits += fmt[i++];
					c = fmt[i];
				}
				return digits.length > 0 ? parseInt(digits) : null;
			};
			for (; i < n; ++i) {
				c = fmt[i];
				if (escaped) {
					escaped = false;
					if (c == ".") {
						leadingZero = false;
						c = fmt[++i];
					} else if (c == "0" && fmt[i + 1] == ".") {
						leadingZero = true;
						i += 2;
						c = fmt[i];
					} else leadingZero = true;
					precision = slurpNumber();
					switch (c) {
						case "b":
							result += parseInt(nextArg(), 10).toString(2);
							break;
						case "c":
							arg = nextArg();
							if (typeof arg === "string" || arg instanceof String) result += arg;
							else result += String.fromCharCode(parseInt(arg, 10));
							break;
						case "d":
							result += parseInt(nextArg(), 10);
							break;
						case "f":
							tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
							result += leadingZero ? tmp : tmp.replace(/^0/, "");
							break;
						case "j":
							result += JSON.stringify(nextArg());
							break;
						case "o":
							result += "0" + parseInt(nextArg(), 10).toString(8);
							break;
						case "s":
							result += nextArg();
							break;
						case "x":
							result += "0x" + parseInt(nextArg(), 10).toString(16);
							break;
						case "X":
							result += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
							break;
						default: result += c;
					}
				} else if (c === "%") escaped = true;
				else result += c;
			}
			return result;
		}
	})();
})))(), 1);
const fault = Object.assign(create(Error), {
	eval: create(EvalError),
	range: create(RangeError),
	reference: create(ReferenceError),
	syntax: create(SyntaxError),
	type: create(TypeError),
	uri: create(URIError)
});
/**
* Create a new `EConstructor`, with the formatted `format` as a first argument.
*
* @template {Error} Fault
* @template {new (reason: string) => Fault} Class
* @param {Class} Constructor
*/
function create(Constructor) {
	/** @type {string} */
	FormattedError.displayName = Constructor.displayName || Constructor.name;
	return FormattedError;
	/**
	* Create an error with a printf-like formatted message.
	*
	* @param {string|null} [format]
	*   Template string.
	* @param {...unknown} values
	*   Values to render in `format`.
	* @returns {Fault}
	*/
	function FormattedError(format, ...values) {
		return new Constructor(format ? (0, import_format.default)(format, ...values) : format);
	}
}
// node_modules/micromark-extension-frontmatter/lib/to-matters.js
/**
* @typedef {'toml' | 'yaml'} Preset
*   Known name of a frontmatter style.
*
* @typedef Info
*   Sequence.
*
*   Depending on how this structure is used, it reflects a marker or a fence.
* @property {string} close
*   Closing.
* @property {string} open
*   Opening.
*
* @typedef MatterProps
*   Fields describing a kind of matter.
* @property {string} type
*   Node type to tokenize as.
* @property {boolean | null | undefined} [anywhere=false]
*   Whether matter can be found anywhere in the document, normally, only matter
*   at the start of the document is recognized.
*
*   > 👉 **Note**: using this is a terrible idea.
*   > It’s called frontmatter, not matter-in-the-middle or so.
*   > This makes your markdown less portable.
*
* @typedef MarkerProps
*   Marker configuration.
* @property {Info | string} marker
*   Character repeated 3 times, used as complete fences.
*
*   For example the character `'-'` will result in `'---'` being used as the
*   fence
*   Pass `open` and `close` to specify different characters for opening and
*   closing fences.
* @property {never} [fence]
*   If `marker` is set, `fence` must not be set.
*
* @typedef FenceProps
*   Fence configuration.
* @property {Info | string} fence
*   Complete fences.
*
*   This can be used when fences contain different characters or lengths
*   other than 3.
*   Pass `open` and `close` to interface to specify different characters for opening and
*   closing fences.
* @property {never} [marker]
*   If `fence` is set, `marker` must not be set.
*
* @typedef {(MatterProps & FenceProps) | (MatterProps & MarkerProps)} Matter
*   Fields describing a kind of matter.
*
*   > 👉 **Note**: using `anywhere` is a terrible idea.
*   > It’s called frontmatter, not matter-in-the-middle or so.
*   > This makes your markdown less portable.
*
*   > 👉 **Note**: `marker` and `fence` are mutually exclusive.
*   > If `marker` is set, `fence` must not be set, and vice versa.
*
* @typedef {Matter | Preset | Array<Matter | Preset>} Options
*   Configuration.
*/
const own$2 = {}.hasOwnProperty;
const markers = {
	yaml: "-",
	toml: "+"
};
/**
* Simplify options by normalizing them to an array of matters.
*
* @param {Options | null | undefined} [options='yaml']
*   Configuration (default: `'yaml'`).
* @returns {Array<Matter>}
*   List of matters.
*/
function toMatters(options) {
	/** @type {Array<Matter>} */
	const result = [];
	let index = -1;
	/** @type {Array<Matter | Preset>} */
	const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
	while (++index < presetsOrMatters.length) result[index] = matter(presetsOrMatters[index]);
	return result;
}
/**
* Simplify an option.
*
* @param {Matter | Preset} option
*   Configuration.
* @returns {Matter}
*   Matter.
*/
function matter(option) {
	let result = option;
	if (typeof result === "string") {
		if (!own$2.call(markers, result)) throw fault("Missing matter definition for `%s`", result);
		result = {
			type: result,
			marker: markers[result]
		};
	} else if (typeof result !== "object") throw fault("Expected matter to be an object, not `%j`", result);
	if (!own$2.call(result, "type")) throw fault("Missing `type` in matter `%j`", result);
	if (!own$2.call(result, "fence") && !own$2.call(result, "marker")) throw fault("Missing `marker` or `fence` in matter `%j`", result);
	return result;
}
// node_modules/micromark-extension-frontmatter/lib/syntax.js
/**
* @typedef {import('micromark-util-types').Construct} Construct
* @typedef {import('micromark-util-types').ConstructRecord} ConstructRecord
* @typedef {import('micromark-util-types').Extension} Extension
* @typedef {import('micromark-util-types').State} State
* @typedef {import('micromark-util-types').TokenType} TokenType
* @typedef {import('micromark-util-types').TokenizeContext} TokenizeContext
* @typedef {import('micromark-util-types').Tokenizer} Tokenizer
*
* @typedef {import('./to-matters.js').Info} Info
* @typedef {import('./to-matters.js').Matter} Matter
* @typedef {import('./to-matters.js').Options} Options
*/
/**
* Create an extension for `micromark` to enable frontmatter syntax.
*
* @param {Options | null | undefined} [options='yaml']
*   Configuration (default: `'yaml'`).
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions`, to
*   enable frontmatter syntax.
*/
function frontmatter(options) {
	const matters = toMatters(options);
	/** @type {ConstructRecord} */
	const flow = {};
	let index = -1;
	while (++index < matters.length) {
		const matter = matters[index];
		const code = fence$1(matter, "open").charCodeAt(0);
		const construct = createConstruct(matter);
		const existing = flow[code];
		if (Array.isArray(existing)) existing.push(construct);
		else flow[code] = [construct];
	}
	return { flow };
}
/**
* @param {Matter} matter
* @returns {Construct}
*/
function createConstruct(matter) {
	const anywhere = matter.anywhere;
	const frontmatterType = matter.type;
	const fenceType = frontmatterType + "Fence";
	const sequenceType = fenceType + "Sequence";
	const valueType = frontmatterType + "Value";
	const closingFenceConstruct = {
		tokenize: tokenizeClosingFence,
		partial: true
	};
	/**
	* Fence to look for.
	*
	* @type {string}
	*/
	let buffer;
	let bufferIndex = 0;
	return {
		tokenize: tokenizeFrontmatter,
		concrete: true
	};
	/**
	* @this {TokenizeContext}
	* @type {Tokenizer}
	*/
	function tokenizeFrontmatter(effects, ok, nok) {
		const self = this;
		return start;
		/**
		* Start of frontmatter.
		*
		* ```markdown
		* > | ---
		*     ^
		*   | title: "Venus"
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function start(code) {
			const position = self.now();
			if (position.column === 1 && (position.line === 1 || anywhere)) {
				buffer = fence$1(matter, "open");
				bufferIndex = 0;
				if (code === buffer.charCodeAt(bufferIndex)) {
					effects.enter(frontmatterType);
					effects.enter(fenceType);
					effects.enter(sequenceType);
					return openSequence(code);
				}
			}
			return nok(code);
		}
		/**
		* In open sequence.
		*
		* ```markdown
		* > | ---
		*     ^
		*   | title: "Venus"
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function openSequence(code) {
			if (bufferIndex === buffer.length) {
				effects.exit(sequenceType);
				if (markdownSpace(code)) {
					effects.enter("whitespace");
					return openSequenceWhitespace(code);
				}
				return openAfter(code);
			}
			if (code === buffer.charCodeAt(bufferIndex++)) {
				effects.consume(code);
				return openSequence;
			}
			return nok(code);
		}
		/**
		* In whitespace after open sequence.
		*
		* ```markdown
		* > | ---␠
		*        ^
		*   | title: "Venus"
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function openSequenceWhitespace(code) {
			if (markdownSpace(code)) {
				effects.consume(code);
				return openSequenceWhitespace;
			}
			effects.exit("whitespace");
			return openAfter(code);
		}
		/**
		* After open sequence.
		*
		* ```markdown
		* > | ---
		*        ^
		*   | title: "Venus"
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function openAfter(code) {
			if (markdownLineEnding(code)) {
				effects.exit(fenceType);
				effects.enter("lineEnding");
				effects.consume(code);
				effects.exit("lineEnding");
				buffer = fence$1(matter, "close");
				bufferIndex = 0;
				return effects.attempt(closingFenceConstruct, after, contentStart);
			}
			return nok(code);
		}
		/**
		* Start of content chunk.
		*
		* ```markdown
		*   | ---
		* > | title: "Venus"
		*     ^
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function contentStart(code) {
			if (code === null || markdownLineEnding(code)) return contentEnd(code);
			effects.enter(valueType);
			return contentInside(code);
		}
		/**
		* In content chunk.
		*
		* ```markdown
		*   | ---
		* > | title: "Venus"
		*     ^
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function contentInside(code) {
			if (code === null || markdownLineEnding(code)) {
				effects.exit(valueType);
				return contentEnd(code);
			}
			effects.consume(code);
			return contentInside;
		}
		/**
		* End of content chunk.
		*
		* ```markdown
		*   | ---
		* > | title: "Venus"
		*                   ^
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function contentEnd(code) {
			if (code === null) return nok(code);
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return effects.attempt(closingFenceConstruct, after, contentStart);
		}
		/**
		* After frontmatter.
		*
		* ```markdown
		*   | ---
		*   | title: "Venus"
		* > | ---
		*        ^
		* ```
		*
		* @type {State}
		*/
		function after(code) {
			effects.exit(frontmatterType);
			return ok(code);
		}
	}
	/** @type {Tokenizer} */
	function tokenizeClosingFence(effects, ok, nok) {
		let bufferIndex = 0;
		return closeStart;
		/**
		* Start of close sequence.
		*
		* ```markdown
		*   | ---
		*   | title: "Venus"
		* > | ---
		*     ^
		* ```
		*
		* @type {State}
		*/
		function closeStart(code) {
			if (code === buffer.charCodeAt(bufferIndex)) {
				effects.enter(fenceType);
				effects.enter(sequenceType);
				return closeSequence(code);
			}
			return nok(code);
		}
		/**
		* In close sequence.
		*
		* ```markdown
		*   | ---
		*   | title: "Venus"
		* > | ---
		*     ^
		* ```
		*
		* @type {State}
		*/
		function closeSequence(code) {
			if (bufferIndex === buffer.length) {
				effects.exit(sequenceType);
				if (markdownSpace(code)) {
					effects.enter("whitespace");
					return closeSequenceWhitespace(code);
				}
				return closeAfter(code);
			}
			if (code === buffer.charCodeAt(bufferIndex++)) {
				effects.consume(code);
				return closeSequence;
			}
			return nok(code);
		}
		/**
		* In whitespace after close sequence.
		*
		* ```markdown
		* > | ---
		*   | title: "Venus"
		*   | ---␠
		*        ^
		* ```
		*
		* @type {State}
		*/
		function closeSequenceWhitespace(code) {
			if (markdownSpace(code)) {
				effects.consume(code);
				return closeSequenceWhitespace;
			}
			effects.exit("whitespace");
			return closeAfter(code);
		}
		/**
		* After close sequence.
		*
		* ```markdown
		*   | ---
		*   | title: "Venus"
		* > | ---
		*        ^
		* ```
		*
		* @type {State}
		*/
		function closeAfter(code) {
			if (code === null || markdownLineEnding(code)) {
				effects.exit(fenceType);
				return ok(code);
			}
			return nok(code);
		}
	}
}
/**
* @param {Matter} matter
* @param {'close' | 'open'} prop
* @returns {string}
*/
function fence$1(matter, prop) {
	return matter.marker ? pick$1(matter.marker, prop).repeat(3) : pick$1(matter.fence, prop);
}
/**
* @param {Info | string} schema
* @param {'close' | 'open'} prop
* @returns {string}
*/
function pick$1(schema, prop) {
	return typeof schema === "string" ? schema : schema[prop];
}
// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string) {
	if (typeof string !== "string") throw new TypeError("Expected a string");
	return string.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
// node_modules/mdast-util-frontmatter/lib/index.js
/**
* @typedef {import('mdast').Literal} Literal
*
* @typedef {import('mdast-util-from-markdown').CompileContext} CompileContext
* @typedef {import('mdast-util-from-markdown').Extension} FromMarkdownExtension
* @typedef {import('mdast-util-from-markdown').Handle} FromMarkdownHandle
* @typedef {import('mdast-util-to-markdown').Options} ToMarkdownExtension
*
* @typedef {import('micromark-extension-frontmatter').Info} Info
* @typedef {import('micromark-extension-frontmatter').Matter} Matter
* @typedef {import('micromark-extension-frontmatter').Options} Options
*/
/**
* Create an extension for `mdast-util-from-markdown`.
*
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown`.
*/
function frontmatterFromMarkdown(options) {
	const matters = toMatters(options);
	/** @type {FromMarkdownExtension['enter']} */
	const enter = {};
	/** @type {FromMarkdownExtension['exit']} */
	const exit = {};
	let index = -1;
	while (++index < matters.length) {
		const matter = matters[index];
		enter[matter.type] = opener(matter);
		exit[matter.type] = close;
		exit[matter.type + "Value"] = value;
	}
	return {
		enter,
		exit
	};
}
/**
* @param {Matter} matter
* @returns {FromMarkdownHandle} enter
*/
function opener(matter) {
	return open;
	/**
	* @this {CompileContext}
	* @type {FromMarkdownHandle}
	*/
	function open(token) {
		this.enter({
			type: matter.type,
			value: ""
		}, token);
		this.buffer();
	}
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function close(token) {
	const data = this.resume();
	const node = this.stack[this.stack.length - 1];
	"value" in node;
	this.exit(token);
	node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function value(token) {
	this.config.enter.data.call(this, token);
	this.config.exit.data.call(this, token);
}
/**
* Create an extension for `mdast-util-to-markdown`.
*
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown`.
*/
function frontmatterToMarkdown(options) {
	/** @type {ToMarkdownExtension['unsafe']} */
	const unsafe = [];
	/** @type {ToMarkdownExtension['handlers']} */
	const handlers = {};
	const matters = toMatters(options);
	let index = -1;
	while (++index < matters.length) {
		const matter = matters[index];
		handlers[matter.type] = handler(matter);
		const open = fence(matter, "open");
		unsafe.push({
			atBreak: true,
			character: open.charAt(0),
			after: escapeStringRegexp(open.charAt(1))
		});
	}
	return {
		unsafe,
		handlers
	};
}
/**
* Create a handle that can serialize a frontmatter node as markdown.
*
* @param {Matter} matter
*   Structure.
* @returns {(node: Literal) => string} enter
*   Handler.
*/
function handler(matter) {
	const open = fence(matter, "open");
	const close = fence(matter, "close");
	return handle;
	/**
	* Serialize a frontmatter node as markdown.
	*
	* @param {Literal} node
	*   Node to serialize.
	* @returns {string}
	*   Serialized node.
	*/
	function handle(node) {
		return open + (node.value ? "\n" + node.value : "") + "\n" + close;
	}
}
/**
* Get an `open` or `close` fence.
*
* @param {Matter} matter
*   Structure.
* @param {'close' | 'open'} prop
*   Field to get.
* @returns {string}
*   Fence.
*/
function fence(matter, prop) {
	return matter.marker ? pick(matter.marker, prop).repeat(3) : pick(matter.fence, prop);
}
/**
* Take `open` or `close` fields when schema is an info object, or use the
* given value when it is a string.
*
* @param {Info | string} schema
*   Info object or value.
* @param {'close' | 'open'} prop
*   Field to get.
* @returns {string}
*   Thing to use for the opening or closing.
*/
function pick(schema, prop) {
	return typeof schema === "string" ? schema : schema[prop];
}
// node_modules/remark-frontmatter/lib/index.js
/**
* @typedef {import('mdast').Root} Root
* @typedef {import('micromark-extension-frontmatter').Options} Options
* @typedef {import('unified').Processor<Root>} Processor
*/
/** @type {Options} */
const emptyOptions$1 = "yaml";
/**
* Add support for frontmatter.
*
* ###### Notes
*
* Doesn’t parse the data inside them: create your own plugin to do that.
*
* @param {Options | null | undefined} [options='yaml']
*   Configuration (default: `'yaml'`).
* @returns {undefined}
*   Nothing.
*/
function remarkFrontmatter(options) {
	const self = this;
	const settings = options || emptyOptions$1;
	const data = self.data();
	const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
	const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
	const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
	micromarkExtensions.push(frontmatter(settings));
	fromMarkdownExtensions.push(frontmatterFromMarkdown(settings));
	toMarkdownExtensions.push(frontmatterToMarkdown(settings));
}
// node_modules/micromark-util-combine-extensions/index.js
/**
* @import {
*   Extension,
*   Handles,
*   HtmlExtension,
*   NormalizedExtension
* } from 'micromark-util-types'
*/
const hasOwnProperty = {}.hasOwnProperty;
/**
* Combine multiple syntax extensions into one.
*
* @param {ReadonlyArray<Extension>} extensions
*   List of syntax extensions.
* @returns {NormalizedExtension}
*   A single combined extension.
*/
function combineExtensions(extensions) {
	/** @type {NormalizedExtension} */
	const all = {};
	let index = -1;
	while (++index < extensions.length) syntaxExtension(all, extensions[index]);
	return all;
}
/**
* Merge `extension` into `all`.
*
* @param {NormalizedExtension} all
*   Extension to merge into.
* @param {Extension} extension
*   Extension to merge.
* @returns {undefined}
*   Nothing.
*/
function syntaxExtension(all, extension) {
	/** @type {keyof Extension} */
	let hook;
	for (hook in extension) {
		/** @type {Record<string, unknown>} */
		const left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {});
		/** @type {Record<string, unknown> | undefined} */
		const right = extension[hook];
		/** @type {string} */
		let code;
		if (right) for (code in right) {
			if (!hasOwnProperty.call(left, code)) left[code] = [];
			const value = right[code];
			constructs(left[code], Array.isArray(value) ? value : value ? [value] : []);
		}
	}
}
/**
* Merge `list` into `existing` (both lists of constructs).
* Mutates `existing`.
*
* @param {Array<unknown>} existing
*   List of constructs to merge into.
* @param {Array<unknown>} list
*   List of constructs to merge.
* @returns {undefined}
*   Nothing.
*/
function constructs(existing, list) {
	let index = -1;
	/** @type {Array<unknown>} */
	const before = [];
	while (++index < list.length) (list[index].add === "after" ? existing : before).push(list[index]);
	splice(existing, 0, 0, before);
}
// node_modules/micromark/lib/initialize/content.js
/**
* @import {
*   InitialConstruct,
*   Initializer,
*   State,
*   TokenizeContext,
*   Token
* } from 'micromark-util-types'
*/
/** @type {InitialConstruct} */
const content = { tokenize: initializeContent };
/**
* @this {TokenizeContext}
*   Context.
* @type {Initializer}
*   Content.
*/
function initializeContent(effects) {
	const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
	/** @type {Token} */
	let previous;
	return contentStart;
	/** @type {State} */
	function afterContentStartConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, contentStart, "linePrefix");
	}
	/** @type {State} */
	function paragraphInitial(code) {
		effects.enter("paragraph");
		return lineStart(code);
	}
	/** @type {State} */
	function lineStart(code) {
		const token = effects.enter("chunkText", {
			contentType: "text",
			previous
		});
		if (previous) previous.next = token;
		previous = token;
		return data(code);
	}
	/** @type {State} */
	function data(code) {
		if (code === null) {
			effects.exit("chunkText");
			effects.exit("paragraph");
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			effects.exit("chunkText");
			return lineStart;
		}
		effects.consume(code);
		return data;
	}
}
// node_modules/micromark/lib/initialize/document.js
/**
* @import {
*   Construct,
*   ContainerState,
*   InitialConstruct,
*   Initializer,
*   Point,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/**
* @typedef {[Construct, ContainerState]} StackItem
*   Construct and its state.
*/
/** @type {InitialConstruct} */
const document$1 = { tokenize: initializeDocument };
/** @type {Construct} */
const containerConstruct = { tokenize: tokenizeContainer };
/**
* @this {TokenizeContext}
*   Self.
* @type {Initializer}
*   Initializer.
*/
function initializeDocument(effects) {
	const self = this;
	/** @type {Array<StackItem>} */
	const stack = [];
	let continued = 0;
	/** @type {TokenizeContext | undefined} */
	let childFlow;
	/** @type {Token | undefined} */
	let childToken;
	/** @type {number} */
	let lineStartOffset;
	return start;
	/** @type {State} */
	function start(code) {
		if (continued < stack.length) {
			const item = stack[continued];
			self.containerState = item[1];
			return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
		}
		return checkNewContainers(code);
	}
	/** @type {State} */
	function documentContinue(code) {
		continued++;
		if (self.containerState._closeFlow) {
			self.containerState._closeFlow = void 0;
			if (childFlow) closeFlow();
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			/** @type {Point | undefined} */
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				point = self.events[indexBeforeFlow][1].end;
				break;
			}
			exitContainers(continued);
			let index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap$1();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
			return checkNewContainers(code);
		}
		return start(code);
	}
	/** @type {State} */
	function checkNewContainers(code) {
		if (continued === stack.length) {
			if (!childFlow) return documentContinued(code);
			if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code);
			self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
		}
		self.containerState = {};
		return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
	}
	/** @type {State} */
	function thereIsANewContainer(code) {
		if (childFlow) closeFlow();
		exitContainers(continued);
		return documentContinued(code);
	}
	/** @type {State} */
	function thereIsNoNewContainer(code) {
		self.parser.lazy[self.now().line] = continued !== stack.length;
		lineStartOffset = self.now().offset;
		return flowStart(code);
	}
	/** @type {State} */
	function documentContinued(code) {
		self.containerState = {};
		return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
	}
	/** @type {State} */
	function containerContinue(code) {
		continued++;
		stack.push([self.currentConstruct, self.containerState]);
		return documentContinued(code);
	}
	/** @type {State} */
	function flowStart(code) {
		if (code === null) {
			if (childFlow) closeFlow();
			exitContainers(0);
			effects.consume(code);
			return;
		}
		childFlow = childFlow || self.parser.flow(self.now());
		effects.enter("chunkFlow", {
			_tokenizer: childFlow,
			contentType: "flow",
			previous: childToken
		});
		return flowContinue(code);
	}
	/** @type {State} */
	function flowContinue(code) {
		if (code === null) {
			writeToChild(effects.exit("chunkFlow"), true);
			exitContainers(0);
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			writeToChild(effects.exit("chunkFlow"));
			continued = 0;
			self.interrupt = void 0;
			return start;
		}
		effects.consume(code);
		return flowContinue;
	}
	/**
	* @param {Token} token
	*   Token.
	* @param {boolean | undefined} [endOfFile]
	*   Whether the token is at the end of the file (default: `false`).
	* @returns {undefined}
	*   Nothing.
	*/
	function writeToChild(token, endOfFile) {
		const stream = self.sliceStream(token);
		if (endOfFile) stream.push(null);
		token.previous = childToken;
		if (childToken) childToken.next = token;
		childToken = token;
		childFlow.defineSkip(token.start);
		childFlow.write(stream);
		if (self.parser.lazy[token.start.line]) {
			let index = childFlow.events.length;
			while (index--) if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) return;
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			/** @type {boolean | undefined} */
			let seen;
			/** @type {Point | undefined} */
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				if (seen) {
					point = self.events[indexBeforeFlow][1].end;
					break;
				}
				seen = true;
			}
			exitContainers(continued);
			index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap$1();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
		}
	}
	/**
	* @param {number} size
	*   Size.
	* @returns {undefined}
	*   Nothing.
	*/
	function exitContainers(size) {
		let index = stack.length;
		while (index-- > size) {
			const entry = stack[index];
			self.containerState = entry[1];
			entry[0].exit.call(self, effects);
		}
		stack.length = size;
	}
	function closeFlow() {
		childFlow.write([null]);
		childToken = void 0;
		childFlow = void 0;
		self.containerState._closeFlow = void 0;
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*   Tokenizer.
*/
function tokenizeContainer(effects, ok, nok) {
	return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}
// node_modules/micromark/lib/initialize/flow.js
/**
* @import {
*   InitialConstruct,
*   Initializer,
*   State,
*   TokenizeContext
* } from 'micromark-util-types'
*/
/** @type {InitialConstruct} */
const flow$1 = { tokenize: initializeFlow };
/**
* @this {TokenizeContext}
*   Self.
* @type {Initializer}
*   Initializer.
*/
function initializeFlow(effects) {
	const self = this;
	const initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content$1, afterConstruct)), "linePrefix")));
	return initial;
	/** @type {State} */
	function atBlankEnding(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEndingBlank");
		effects.consume(code);
		effects.exit("lineEndingBlank");
		self.currentConstruct = void 0;
		return initial;
	}
	/** @type {State} */
	function afterConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		self.currentConstruct = void 0;
		return initial;
	}
}
// node_modules/micromark/lib/initialize/text.js
/**
* @import {
*   Code,
*   InitialConstruct,
*   Initializer,
*   Resolver,
*   State,
*   TokenizeContext
* } from 'micromark-util-types'
*/
const resolver = { resolveAll: createResolver() };
const string$1 = initializeFactory("string");
const text$2 = initializeFactory("text");
/**
* @param {'string' | 'text'} field
*   Field.
* @returns {InitialConstruct}
*   Construct.
*/
function initializeFactory(field) {
	return {
		resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	/**
	* @this {TokenizeContext}
	*   Context.
	* @type {Initializer}
	*/
	function initializeText(effects) {
		const self = this;
		const constructs = this.parser.constructs[field];
		const text = effects.attempt(constructs, start, notText);
		return start;
		/** @type {State} */
		function start(code) {
			return atBreak(code) ? text(code) : notText(code);
		}
		/** @type {State} */
		function notText(code) {
			if (code === null) {
				effects.consume(code);
				return;
			}
			effects.enter("data");
			effects.consume(code);
			return data;
		}
		/** @type {State} */
		function data(code) {
			if (atBreak(code)) {
				effects.exit("data");
				return text(code);
			}
			effects.consume(code);
			return data;
		}
		/**
		* @param {Code} code
		*   Code.
		* @returns {boolean}
		*   Whether the code is a break.
		*/
		function atBreak(code) {
			if (code === null) return true;
			const list = constructs[code];
			let index = -1;
			if (list) while (++index < list.length) {
				const item = list[index];
				if (!item.previous || item.previous.call(self, self.previous)) return true;
			}
			return false;
		}
	}
}
/**
* @param {Resolver | undefined} [extraResolver]
*   Resolver.
* @returns {Resolver}
*   Resolver.
*/
function createResolver(extraResolver) {
	return resolveAllText;
	/** @type {Resolver} */
	function resolveAllText(events, context) {
		let index = -1;
		/** @type {number | undefined} */
		let enter;
		while (++index <= events.length) if (enter === void 0) {
			if (events[index] && events[index][1].type === "data") {
				enter = index;
				index++;
			}
		} else if (!events[index] || events[index][1].type !== "data") {
			if (index !== enter + 2) {
				events[enter][1].end = events[index - 1][1].end;
				events.splice(enter + 2, index - enter - 2);
				index = enter + 2;
			}
			enter = void 0;
		}
		return extraResolver ? extraResolver(events, context) : events;
	}
}
/**
* A rather ugly set of instructions which again looks at chunks in the input
* stream.
* The reason to do this here is that it is *much* faster to parse in reverse.
* And that we can’t hook into `null` to split the line suffix before an EOF.
* To do: figure out if we can make this into a clean utility, or even in core.
* As it will be useful for GFMs literal autolink extension (and maybe even
* tables?)
*
* @type {Resolver}
*/
function resolveAllLineSuffixes(events, context) {
	const editMap = new EditMap$1();
	let eventIndex = 0;
	while (++eventIndex <= events.length) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
		const data = events[eventIndex - 1][1];
		const chunks = context.sliceStream(data);
		let index = chunks.length;
		let bufferIndex = -1;
		let size = 0;
		/** @type {boolean | undefined} */
		let tabs;
		while (index--) {
			const chunk = chunks[index];
			if (typeof chunk === "string") {
				bufferIndex = chunk.length;
				while (chunk.charCodeAt(bufferIndex - 1) === 32) {
					size++;
					bufferIndex--;
				}
				if (bufferIndex) break;
				bufferIndex = -1;
			} else if (chunk === -2) {
				tabs = true;
				size++;
			} else if (chunk === -1) {} else {
				index++;
				break;
			}
		}
		if (context._contentTypeTextTrailing && eventIndex === events.length) size = 0;
		if (size) {
			const token = {
				type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
					_index: data.start._index + index,
					line: data.end.line,
					column: data.end.column - size,
					offset: data.end.offset - size
				},
				end: { ...data.end }
			};
			data.end = { ...token.start };
			if (data.start.offset === data.end.offset) Object.assign(data, token);
			else editMap.add(eventIndex, 0, [[
				"enter",
				token,
				context
			], [
				"exit",
				token,
				context
			]]);
		}
		eventIndex++;
	}
	editMap.consume(events);
	return events;
}
// node_modules/micromark/lib/constructs.js
/**
* @import {Extension} from 'micromark-util-types'
*/
var constructs_exports = /* @__PURE__ */ __exportAll({
	attentionMarkers: () => attentionMarkers,
	contentInitial: () => contentInitial,
	disable: () => disable,
	document: () => document,
	flow: () => flow,
	flowInitial: () => flowInitial,
	insideSpan: () => insideSpan,
	string: () => string,
	text: () => text$1
});
/** @satisfies {Extension['document']} */
const document = {
	[42]: list,
	[43]: list,
	[45]: list,
	[48]: list,
	[49]: list,
	[50]: list,
	[51]: list,
	[52]: list,
	[53]: list,
	[54]: list,
	[55]: list,
	[56]: list,
	[57]: list,
	[62]: blockQuote
};
/** @satisfies {Extension['contentInitial']} */
const contentInitial = { [91]: definition };
/** @satisfies {Extension['flowInitial']} */
const flowInitial = {
	[-2]: codeIndented,
	[-1]: codeIndented,
	[32]: codeIndented
};
/** @satisfies {Extension['flow']} */
const flow = {
	[35]: headingAtx,
	[42]: thematicBreak,
	[45]: [setextUnderline, thematicBreak],
	[60]: htmlFlow,
	[61]: setextUnderline,
	[95]: thematicBreak,
	[96]: codeFenced,
	[126]: codeFenced
};
/** @satisfies {Extension['string']} */
const string = {
	[38]: characterReference,
	[92]: characterEscape
};
/** @satisfies {Extension['text']} */
const text$1 = {
	[-5]: lineEnding,
	[-4]: lineEnding,
	[-3]: lineEnding,
	[33]: labelStartImage,
	[38]: characterReference,
	[42]: attention,
	[60]: [autolink, htmlText],
	[91]: labelStartLink,
	[92]: [hardBreakEscape, characterEscape],
	[93]: labelEnd,
	[95]: attention,
	[96]: codeText
};
/** @satisfies {Extension['insideSpan']} */
const insideSpan = { null: [attention, resolver] };
/** @satisfies {Extension['attentionMarkers']} */
const attentionMarkers = { null: [42, 95] };
/** @satisfies {Extension['disable']} */
const disable = { null: [] };
// node_modules/micromark/lib/create-tokenizer.js
/**
* @import {
*   Chunk,
*   Code,
*   ConstructRecord,
*   Construct,
*   Effects,
*   InitialConstruct,
*   ParseContext,
*   Point,
*   State,
*   TokenizeContext,
*   Token
* } from 'micromark-util-types'
*/
/**
* @callback Restore
*   Restore the state.
* @returns {undefined}
*   Nothing.
*
* @typedef Info
*   Info.
* @property {Restore} restore
*   Restore.
* @property {number} from
*   From.
*
* @callback ReturnHandle
*   Handle a successful run.
* @param {Construct} construct
*   Construct.
* @param {Info} info
*   Info.
* @returns {undefined}
*   Nothing.
*/
/**
* Create a tokenizer.
* Tokenizers deal with one type of data (e.g., containers, flow, text).
* The parser is the object dealing with it all.
* `initialize` works like other constructs, except that only its `tokenize`
* function is used, in which case it doesn’t receive an `ok` or `nok`.
* `from` can be given to set the point before the first character, although
* when further lines are indented, they must be set with `defineSkip`.
*
* @param {ParseContext} parser
*   Parser.
* @param {InitialConstruct} initialize
*   Construct.
* @param {Omit<Point, '_bufferIndex' | '_index'> | undefined} [from]
*   Point (optional).
* @returns {TokenizeContext}
*   Context.
*/
function createTokenizer(parser, initialize, from) {
	/** @type {Point} */
	let point = {
		_bufferIndex: -1,
		_index: 0,
		line: from && from.line || 1,
		column: from && from.column || 1,
		offset: from && from.offset || 0
	};
	/** @type {Record<string, number>} */
	const columnStart = {};
	/** @type {Array<Construct>} */
	const resolveAllConstructs = [];
	/** @type {Array<Chunk>} */
	let chunks = [];
	/** @type {Array<Token>} */
	let stack = [];
	/**
	* Tools used for tokenizing.
	*
	* @type {Effects}
	*/
	const effects = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		enter,
		exit,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: true })
	};
	/**
	* State and tools for resolving and serializing.
	*
	* @type {TokenizeContext}
	*/
	const context = {
		code: null,
		containerState: {},
		defineSkip,
		events: [],
		now,
		parser,
		previous: null,
		sliceSerialize,
		sliceStream,
		write
	};
	/**
	* The state function.
	*
	* @type {State | undefined}
	*/
	let state = initialize.tokenize.call(context, effects);
	if (initialize.resolveAll) resolveAllConstructs.push(initialize);
	return context;
	/** @type {TokenizeContext['write']} */
	function write(slice) {
		chunks = push(chunks, slice);
		main();
		if (chunks[chunks.length - 1] !== null) return [];
		addResult(initialize, 0);
		context.events = resolveAll(resolveAllConstructs, context.events, context);
		return context.events;
	}
	/** @type {TokenizeContext['sliceSerialize']} */
	function sliceSerialize(token, expandTabs) {
		return serializeChunks(sliceStream(token), expandTabs);
	}
	/** @type {TokenizeContext['sliceStream']} */
	function sliceStream(token) {
		return sliceChunks(chunks, token);
	}
	/** @type {TokenizeContext['now']} */
	function now() {
		const { _bufferIndex, _index, line, column, offset } = point;
		return {
			_bufferIndex,
			_index,
			line,
			column,
			offset
		};
	}
	/** @type {TokenizeContext['defineSkip']} */
	function defineSkip(value) {
		columnStart[value.line] = value.column;
		accountForPotentialSkip();
	}
	/**
	* Main loop (note that `_index` and `_bufferIndex` in `point` are modified by
	* `consume`).
	* Here is where we walk through the chunks, which either include strings of
	* several characters, or numerical character codes.
	* The reason to do this in a loop instead of a call is so the stack can
	* drain.
	*
	* @returns {undefined}
	*   Nothing.
	*/
	function main() {
		while (point._index < chunks.length) {
			const chunk = chunks[point._index];
			if (typeof chunk === "string") {
				const chunkIndex = point._index;
				if (point._bufferIndex < 0) point._bufferIndex = 0;
				while (point._index === chunkIndex && point._bufferIndex < chunk.length) go(chunk.charCodeAt(point._bufferIndex));
			} else go(chunk);
		}
	}
	/**
	* Deal with one code.
	*
	* @param {Code} code
	*   Code.
	* @returns {undefined}
	*   Nothing.
	*/
	function go(code) {
		state = state(code);
	}
	/** @type {Effects['consume']} */
	function consume(code) {
		if (markdownLineEnding(code)) {
			point.line++;
			point.column = 1;
			point.offset += code === -3 ? 2 : 1;
			accountForPotentialSkip();
		} else if (code !== -1) {
			point.column++;
			point.offset++;
		}
		if (point._bufferIndex < 0) point._index++;
		else {
			point._bufferIndex++;
			if (point._bufferIndex === chunks[point._index].length) {
				point._bufferIndex = -1;
				point._index++;
			}
		}
		context.previous = code;
	}
	/** @type {Effects['enter']} */
	function enter(type, fields) {
		/** @type {Token} */
		const token = fields || {};
		token.type = type;
		token.start = now();
		context.events.push([
			"enter",
			token,
			context
		]);
		stack.push(token);
		return token;
	}
	/** @type {Effects['exit']} */
	function exit(type) {
		const token = stack.pop();
		token.end = now();
		context.events.push([
			"exit",
			token,
			context
		]);
		return token;
	}
	/**
	* Use results.
	*
	* @type {ReturnHandle}
	*/
	function onsuccessfulconstruct(construct, info) {
		addResult(construct, info.from);
	}
	/**
	* Discard results.
	*
	* @type {ReturnHandle}
	*/
	function onsuccessfulcheck(_, info) {
		info.restore();
	}
	/**
	* Factory to attempt/check/interrupt.
	*
	* @param {ReturnHandle} onreturn
	*   Callback.
	* @param {{interrupt?: boolean | undefined} | undefined} [fields]
	*   Fields.
	*/
	function constructFactory(onreturn, fields) {
		return hook;
		/**
		* Handle either an object mapping codes to constructs, a list of
		* constructs, or a single construct.
		*
		* @param {Array<Construct> | ConstructRecord | Construct} constructs
		*   Constructs.
		* @param {State} returnState
		*   State.
		* @param {State | undefined} [bogusState]
		*   State.
		* @returns {State}
		*   State.
		*/
		function hook(constructs, returnState, bogusState) {
			/** @type {ReadonlyArray<Construct>} */
			let listOfConstructs;
			/** @type {number} */
			let constructIndex;
			/** @type {Construct} */
			let currentConstruct;
			/** @type {Info} */
			let info;
			return Array.isArray(constructs) ? handleListOfConstructs(constructs) : "tokenize" in constructs ? handleListOfConstructs([constructs]) : handleMapOfConstructs(constructs);
			/**
			* Handle a list of construct.
			*
			* @param {ConstructRecord} map
			*   Constructs.
			* @returns {State}
			*   State.
			*/
			function handleMapOfConstructs(map) {
				return start;
				/** @type {State} */
				function start(code) {
					const left = code !== null && map[code];
					const all = code !== null && map.null;
					return handleListOfConstructs([...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all) ? all : all ? [all] : []])(code);
				}
			}
			/**
			* Handle a list of construct.
			*
			* @param {ReadonlyArray<Construct>} list
			*   Constructs.
			* @returns {State}
			*   State.
			*/
			function handleListOfConstructs(list) {
				listOfConstructs = list;
				constructIndex = 0;
				if (list.length === 0) return bogusState;
				return handleConstruct(list[constructIndex]);
			}
			/**
			* Handle a single construct.
			*
			* @param {Construct} construct
			*   Construct.
			* @returns {State}
			*   State.
			*/
			function handleConstruct(construct) {
				return start;
				/** @type {State} */
				function start(code) {
					info = store();
					currentConstruct = construct;
					if (!construct.partial) context.currentConstruct = construct;
					if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) return nok(code);
					return construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
				}
			}
			/** @type {State} */
			function ok(code) {
				onreturn(currentConstruct, info);
				return returnState;
			}
			/** @type {State} */
			function nok(code) {
				info.restore();
				if (++constructIndex < listOfConstructs.length) return handleConstruct(listOfConstructs[constructIndex]);
				return bogusState;
			}
		}
	}
	/**
	* @param {Construct} construct
	*   Construct.
	* @param {number} from
	*   From.
	* @returns {undefined}
	*   Nothing.
	*/
	function addResult(construct, from) {
		if (construct.resolveAll && !resolveAllConstructs.includes(construct)) resolveAllConstructs.push(construct);
		if (construct.resolve) splice(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
		if (construct.resolveTo) context.events = construct.resolveTo(context.events, context);
	}
	/**
	* Store state.
	*
	* @returns {Info}
	*   Info.
	*/
	function store() {
		const startPoint = now();
		const startPrevious = context.previous;
		const startCurrentConstruct = context.currentConstruct;
		const startEventsIndex = context.events.length;
		const startStack = Array.from(stack);
		return {
			from: startEventsIndex,
			restore
		};
		/**
		* Restore state.
		*
		* @returns {undefined}
		*   Nothing.
		*/
		function restore() {
			point = startPoint;
			context.previous = startPrevious;
			context.currentConstruct = startCurrentConstruct;
			context.events.length = startEventsIndex;
			stack = startStack;
			accountForPotentialSkip();
		}
	}
	/**
	* Move the current point a bit forward in the line when it’s on a column
	* skip.
	*
	* @returns {undefined}
	*   Nothing.
	*/
	function accountForPotentialSkip() {
		if (point.line in columnStart && point.column < 2) {
			point.column = columnStart[point.line];
			point.offset += columnStart[point.line] - 1;
		}
	}
}
/**
* Get the chunks from a slice of chunks in the range of a token.
*
* @param {ReadonlyArray<Chunk>} chunks
*   Chunks.
* @param {Pick<Token, 'end' | 'start'>} token
*   Token.
* @returns {Array<Chunk>}
*   Chunks.
*/
function sliceChunks(chunks, token) {
	const startIndex = token.start._index;
	const startBufferIndex = token.start._bufferIndex;
	const endIndex = token.end._index;
	const endBufferIndex = token.end._bufferIndex;
	/** @type {Array<Chunk>} */
	let view;
	if (startIndex === endIndex) view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
	else {
		view = chunks.slice(startIndex, endIndex);
		if (startBufferIndex > -1) {
			const head = view[0];
			if (typeof head === "string") view[0] = head.slice(startBufferIndex);
			else view.shift();
		}
		if (endBufferIndex > 0) view.push(chunks[endIndex].slice(0, endBufferIndex));
	}
	return view;
}
/**
* Get the string value of a slice of chunks.
*
* @param {ReadonlyArray<Chunk>} chunks
*   Chunks.
* @param {boolean | undefined} [expandTabs=false]
*   Whether to expand tabs (default: `false`).
* @returns {string}
*   Result.
*/
function serializeChunks(chunks, expandTabs) {
	let index = -1;
	/** @type {Array<string>} */
	const result = [];
	/** @type {boolean | undefined} */
	let atTab;
	while (++index < chunks.length) {
		const chunk = chunks[index];
		/** @type {string} */
		let value;
		if (typeof chunk === "string") value = chunk;
		else switch (chunk) {
			case -5:
				value = "\r";
				break;
			case -4:
				value = "\n";
				break;
			case -3:
				value = "\r\n";
				break;
			case -2:
				value = expandTabs ? " " : "	";
				break;
			case -1:
				if (!expandTabs && atTab) continue;
				value = " ";
				break;
			default: value = String.fromCharCode(chunk);
		}
		atTab = chunk === -2;
		result.push(value);
	}
	return result.join("");
}
// node_modules/micromark/lib/parse.js
/**
* @import {
*   Create,
*   FullNormalizedExtension,
*   InitialConstruct,
*   ParseContext,
*   ParseOptions
* } from 'micromark-util-types'
*/
/**
* @param {ParseOptions | null | undefined} [options]
*   Configuration (optional).
* @returns {ParseContext}
*   Parser.
*/
function parse$1(options) {
	/** @type {ParseContext} */
	const parser = {
		constructs: combineExtensions([constructs_exports, ...(options || {}).extensions || []]),
		content: create(content),
		defined: [],
		document: create(document$1),
		flow: create(flow$1),
		lazy: {},
		string: create(string$1),
		text: create(text$2)
	};
	return parser;
	/**
	* @param {InitialConstruct} initial
	*   Construct to start with.
	* @returns {Create}
	*   Create a tokenizer.
	*/
	function create(initial) {
		return creator;
		/** @type {Create} */
		function creator(from) {
			return createTokenizer(parser, initial, from);
		}
	}
}
// node_modules/micromark/lib/postprocess.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @param {Array<Event>} events
*   Events.
* @returns {Array<Event>}
*   Events.
*/
function postprocess(events) {
	while (!subtokenize(events));
	return events;
}
// node_modules/micromark/lib/preprocess.js
/**
* @import {Chunk, Code, Encoding, Value} from 'micromark-util-types'
*/
/**
* @callback Preprocessor
*   Preprocess a value.
* @param {Value} value
*   Value.
* @param {Encoding | null | undefined} [encoding]
*   Encoding when `value` is a typed array (optional).
* @param {boolean | null | undefined} [end=false]
*   Whether this is the last chunk (default: `false`).
* @returns {Array<Chunk>}
*   Chunks.
*/
const search = /[\0\t\n\r]/g;
/**
* @returns {Preprocessor}
*   Preprocess a value.
*/
function preprocess() {
	let column = 1;
	let buffer = "";
	/** @type {boolean | undefined} */
	let start = true;
	/** @type {boolean | undefined} */
	let atCarriageReturn;
	return preprocessor;
	/** @type {Preprocessor} */
	function preprocessor(value, encoding, end) {
		value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
		/** @type {Array<Chunk>} */
		const chunks = [];
		let startPosition = 0;
		buffer = "";
		if (start) {
			if (value.charCodeAt(0) === 65279) startPosition++;
			start = void 0;
		}
		while (startPosition < value.length) {
			search.lastIndex = startPosition;
			const match = search.exec(value);
			const endPosition = match && match.index !== void 0 ? match.index : value.length;
			const code = value.charCodeAt(endPosition);
			if (!match) {
				buffer = value.slice(startPosition);
				break;
			}
			if (code === 10 && startPosition === endPosition && atCarriageReturn) {
				chunks.push(-3);
				atCarriageReturn = void 0;
			} else {
				if (atCarriageReturn) {
					chunks.push(-5);
					atCarriageReturn = void 0;
				}
				if (startPosition < endPosition) {
					chunks.push(value.slice(startPosition, endPosition));
					column += endPosition - startPosition;
				}
				switch (code) {
					case 0:
						chunks.push(65533);
						column++;
						break;
					case 9: {
						const next = Math.ceil(column / 4) * 4;
						chunks.push(-2);
						while (column++ < next) chunks.push(-1);
						break;
					}
					case 10:
						chunks.push(-4);
						column = 1;
						break;
					default:
						atCarriageReturn = true;
						column = 1;
				}
			}
			startPosition = endPosition + 1;
		}
		if (end) {
			if (atCarriageReturn) chunks.push(-5);
			if (buffer) chunks.push(buffer);
			chunks.push(null);
		}
		return chunks;
	}
}
// node_modules/unist-util-stringify-position/lib/index.js
/**
* @typedef {import('unist').Node} Node
* @typedef {import('unist').Point} Point
* @typedef {import('unist').Position} Position
*/
/**
* @typedef NodeLike
* @property {string} type
* @property {PositionLike | null | undefined} [position]
*
* @typedef PointLike
* @property {number | null | undefined} [line]
* @property {number | null | undefined} [column]
* @property {number | null | undefined} [offset]
*
* @typedef PositionLike
* @property {PointLike | null | undefined} [start]
* @property {PointLike | null | undefined} [end]
*/
/**
* Serialize the positional info of a point, position (start and end points),
* or node.
*
* @param {Node | NodeLike | Point | PointLike | Position | PositionLike | null | undefined} [value]
*   Node, position, or point.
* @returns {string}
*   Pretty printed positional info of a node (`string`).
*
*   In the format of a range `ls:cs-le:ce` (when given `node` or `position`)
*   or a point `l:c` (when given `point`), where `l` stands for line, `c` for
*   column, `s` for `start`, and `e` for end.
*   An empty string (`''`) is returned if the given value is neither `node`,
*   `position`, nor `point`.
*/
function stringifyPosition(value) {
	if (!value || typeof value !== "object") return "";
	if ("position" in value || "type" in value) return position(value.position);
	if ("start" in value || "end" in value) return position(value);
	if ("line" in value || "column" in value) return point$1(value);
	return "";
}
/**
* @param {Point | PointLike | null | undefined} point
* @returns {string}
*/
function point$1(point) {
	return index(point && point.line) + ":" + index(point && point.column);
}
/**
* @param {Position | PositionLike | null | undefined} pos
* @returns {string}
*/
function position(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
/**
* @param {number | null | undefined} value
* @returns {number}
*/
function index(value) {
	return value && typeof value === "number" ? value : 1;
}
// node_modules/mdast-util-from-markdown/lib/index.js
/**
* @import {
*   Break,
*   Blockquote,
*   Code,
*   Definition,
*   Emphasis,
*   Heading,
*   Html,
*   Image,
*   InlineCode,
*   Link,
*   ListItem,
*   List,
*   Nodes,
*   Paragraph,
*   PhrasingContent,
*   ReferenceType,
*   Root,
*   Strong,
*   Text,
*   ThematicBreak
* } from 'mdast'
* @import {
*   Encoding,
*   Event,
*   Token,
*   Value
* } from 'micromark-util-types'
* @import {Point} from 'unist'
* @import {
*   CompileContext,
*   CompileData,
*   Config,
*   Extension,
*   Handle,
*   OnEnterError,
*   Options
* } from './types.js'
*/
const own$1 = {}.hasOwnProperty;
/**
* Turn markdown into a syntax tree.
*
* @overload
* @param {Value} value
* @param {Encoding | null | undefined} [encoding]
* @param {Options | null | undefined} [options]
* @returns {Root}
*
* @overload
* @param {Value} value
* @param {Options | null | undefined} [options]
* @returns {Root}
*
* @param {Value} value
*   Markdown to parse.
* @param {Encoding | Options | null | undefined} [encoding]
*   Character encoding for when `value` is `Buffer`.
* @param {Options | null | undefined} [options]
*   Configuration.
* @returns {Root}
*   mdast tree.
*/
function fromMarkdown(value, encoding, options) {
	if (encoding && typeof encoding === "object") {
		options = encoding;
		encoding = void 0;
	}
	return compiler(options)(postprocess(parse$1(options).document().write(preprocess()(value, encoding, true))));
}
/**
* Note this compiler only understand complete buffering, not streaming.
*
* @param {Options | null | undefined} [options]
*/
function compiler(options) {
	/** @type {Config} */
	const config = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: opener(link),
			autolinkProtocol: onenterdata,
			autolinkEmail: onenterdata,
			atxHeading: opener(heading),
			blockQuote: opener(blockQuote),
			characterEscape: onenterdata,
			characterReference: onenterdata,
			codeFenced: opener(codeFlow),
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: opener(codeFlow, buffer),
			codeText: opener(codeText, buffer),
			codeTextData: onenterdata,
			data: onenterdata,
			codeFlowValue: onenterdata,
			definition: opener(definition),
			definitionDestinationString: buffer,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: opener(emphasis),
			hardBreakEscape: opener(hardBreak),
			hardBreakTrailing: opener(hardBreak),
			htmlFlow: opener(html, buffer),
			htmlFlowData: onenterdata,
			htmlText: opener(html, buffer),
			htmlTextData: onenterdata,
			image: opener(image),
			label: buffer,
			link: opener(link),
			listItem: opener(listItem),
			listItemValue: onenterlistitemvalue,
			listOrdered: opener(list, onenterlistordered),
			listUnordered: opener(list),
			paragraph: opener(paragraph),
			reference: onenterreference,
			referenceString: buffer,
			resourceDestinationString: buffer,
			resourceTitleString: buffer,
			setextHeading: opener(heading),
			strong: opener(strong),
			thematicBreak: opener(thematicBreak)
		},
		exit: {
			atxHeading: closer(),
			atxHeadingSequence: onexitatxheadingsequence,
			autolink: closer(),
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: closer(),
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			characterReference: onexitcharacterreference,
			codeFenced: closer(onexitcodefenced),
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onexitcodefencedfencemeta,
			codeFlowValue: onexitdata,
			codeIndented: closer(onexitcodeindented),
			codeText: closer(onexitcodetext),
			codeTextData: onexitdata,
			data: onexitdata,
			definition: closer(),
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: closer(),
			hardBreakEscape: closer(onexithardbreak),
			hardBreakTrailing: closer(onexithardbreak),
			htmlFlow: closer(onexithtmlflow),
			htmlFlowData: onexitdata,
			htmlText: closer(onexithtmltext),
			htmlTextData: onexitdata,
			image: closer(onexitimage),
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: closer(onexitlink),
			listItem: closer(),
			listOrdered: closer(),
			listUnordered: closer(),
			paragraph: closer(),
			referenceString: onexitreferencestring,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			resource: onexitresource,
			setextHeading: closer(onexitsetextheading),
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: closer(),
			thematicBreak: closer()
		}
	};
	configure(config, (options || {}).mdastExtensions || []);
	/** @type {CompileData} */
	const data = {};
	return compile;
	/**
	* Turn micromark events into an mdast tree.
	*
	* @param {Array<Event>} events
	*   Events.
	* @returns {Root}
	*   mdast tree.
	*/
	function compile(events) {
		/** @type {Root} */
		let tree = {
			type: "root",
			children: [],
			position: void 0
		};
		/** @type {Omit<CompileContext, 'sliceSerialize'>} */
		const context = {
			stack: [tree],
			tokenStack: [],
			config,
			enter,
			exit,
			buffer,
			resume,
			data
		};
		/** @type {Array<number>} */
		const listStack = [];
		/** @type {Array<Event>} */
		const prepared = [];
		let index = -1;
		while (++index < events.length) {
			prepared.push(events[index]);
			if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
				if (events[index][0] === "enter") listStack.push(prepared.length - 1);
				else prepareList(prepared, listStack.pop());
			}
		}
		events = prepared;
		index = -1;
		while (++index < events.length) {
			const handler = config[events[index][0]];
			if (events[index][0] === "enter" && config.beforeEnter.length > 0) callListeners(config.beforeEnter, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (own$1.call(handler, events[index][1].type)) handler[events[index][1].type].call({
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (events[index][0] === "exit" && config.afterExit.length > 0) callListeners(config.afterExit, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
		}
		if (context.tokenStack.length > 0) {
			const tail = context.tokenStack[context.tokenStack.length - 1];
			(tail[1] || defaultOnError).call(context, void 0, tail[0]);
		}
		tree.position = {
			start: point(events.length > 0 ? events[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: point(events.length > 0 ? events[events.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		};
		index = -1;
		while (++index < config.transforms.length) tree = config.transforms[index](tree) || tree;
		return tree;
	}
	/**
	* @param {Array<Handle>} listeners
	*   Listeners.
	* @param {CompileContext} context
	*   Context.
	* @param {Token} token
	*   Token.
	* @returns {undefined}
	*   Nothing.
	*/
	function callListeners(listeners, context, token) {
		let index = -1;
		while (++index < listeners.length) listeners[index].call(context, token);
	}
	/**
	* @param {Array<Event>} events
	*   Events, ending with the list to prepare.
	* @param {number} start
	*   Index of the list enter.
	* @returns {undefined}
	*/
	function prepareList(events, start) {
		const end = events.length - 1;
		let index = start - 1;
		let containerBalance = -1;
		let listSpread = false;
		/** @type {Token | undefined} */
		let listItem;
		/** @type {number | undefined} */
		let lineIndex;
		/** @type {number | undefined} */
		let firstBlankLineIndex;
		/** @type {boolean | undefined} */
		let atMarker;
		/**
		* `listItem` events to insert before the event at `at`, in walk order.
		* Merged in after the walk, as inserting while walking would shift the
		* rest of the list once per item.
		* @type {Array<{at: number, event: Event}>}
		*/
		const insertions = [];
		while (++index <= end) {
			const event = events[index];
			switch (event[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					if (event[0] === "enter") containerBalance++;
					else containerBalance--;
					atMarker = void 0;
					break;
				case "lineEndingBlank":
					if (event[0] === "enter") {
						if (listItem && !atMarker && !containerBalance && !firstBlankLineIndex) firstBlankLineIndex = index;
						atMarker = void 0;
					}
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: atMarker = void 0;
			}
			if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
				if (listItem) {
					let tailIndex = index;
					lineIndex = void 0;
					while (tailIndex--) {
						const tailEvent = events[tailIndex];
						if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
							if (tailEvent[0] === "exit") continue;
							if (lineIndex) {
								events[lineIndex][1].type = "lineEndingBlank";
								listSpread = true;
							}
							tailEvent[1].type = "lineEnding";
							lineIndex = tailIndex;
						} else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {} else break;
					}
					if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) listItem._spread = true;
					listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
					insertions.push({
						at: lineIndex || index,
						event: [
							"exit",
							listItem,
							event[2]
						]
					});
				}
				if (event[1].type === "listItemPrefix") {
					/** @type {Token} */
					const item = {
						type: "listItem",
						_spread: false,
						start: Object.assign({}, event[1].start),
						end: void 0
					};
					listItem = item;
					insertions.push({
						at: index,
						event: [
							"enter",
							item,
							event[2]
						]
					});
					firstBlankLineIndex = void 0;
					atMarker = true;
				}
			}
		}
		const listEvents = events.splice(start);
		let insertion = 0;
		index = -1;
		while (++index < listEvents.length) {
			while (insertion < insertions.length && insertions[insertion].at === start + index) events.push(insertions[insertion++].event);
			events.push(listEvents[index]);
		}
		events[start][1]._spread = listSpread;
	}
	/**
	* Create an opener handle.
	*
	* @param {(token: Token) => Nodes} create
	*   Create a node.
	* @param {Handle | undefined} [and]
	*   Optional function to also run.
	* @returns {Handle}
	*   Handle.
	*/
	function opener(create, and) {
		return open;
		/**
		* @this {CompileContext}
		* @param {Token} token
		* @returns {undefined}
		*/
		function open(token) {
			enter.call(this, create(token), token);
			if (and) and.call(this, token);
		}
	}
	/**
	* @type {CompileContext['buffer']}
	*/
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	/**
	* @type {CompileContext['enter']}
	*/
	function enter(node, token, errorHandler) {
		this.stack[this.stack.length - 1].children.push(node);
		this.stack.push(node);
		this.tokenStack.push([token, errorHandler || void 0]);
		node.position = {
			start: point(token.start),
			end: void 0
		};
	}
	/**
	* Create a closer handle.
	*
	* @param {Handle | undefined} [and]
	*   Optional function to also run.
	* @returns {Handle}
	*   Handle.
	*/
	function closer(and) {
		return close;
		/**
		* @this {CompileContext}
		* @param {Token} token
		* @returns {undefined}
		*/
		function close(token) {
			if (and) and.call(this, token);
			exit.call(this, token);
		}
	}
	/**
	* @type {CompileContext['exit']}
	*/
	function exit(token, onExitError) {
		const node = this.stack.pop();
		const open = this.tokenStack.pop();
		if (!open) throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
			start: token.start,
			end: token.end
		}) + "): it’s not open");
		if (open[0].type !== token.type) {
			if (onExitError) onExitError.call(this, token, open[0]);
			else (open[1] || defaultOnError).call(this, token, open[0]);
		}
		node.position.end = point(token.end);
	}
	/**
	* @type {CompileContext['resume']}
	*/
	function resume() {
		return toString(this.stack.pop());
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistitemvalue(token) {
		if (this.data.expectingFirstListItemValue) {
			const ancestor = this.stack[this.stack.length - 2];
			ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
			this.data.expectingFirstListItemValue = void 0;
		}
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfenceinfo() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.lang = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfencemeta() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.meta = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfence() {
		if (this.data.flowCodeInside) return;
		this.buffer();
		this.data.flowCodeInside = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefenced() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
		this.data.flowCodeInside = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodeindented() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/(\r?\n|\r)$/g, "");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitionlabelstring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiontitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiondestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitatxheadingsequence(token) {
		const node = this.stack[this.stack.length - 1];
		if (!node.depth) node.depth = this.sliceSerialize(token).length;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadinglinesequence(token) {
		const node = this.stack[this.stack.length - 1];
		node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterdata(token) {
		/** @type {Array<Nodes>} */
		const siblings = this.stack[this.stack.length - 1].children;
		let tail = siblings[siblings.length - 1];
		if (!tail || tail.type !== "text") {
			tail = text();
			tail.position = {
				start: point(token.start),
				end: void 0
			};
			siblings.push(tail);
		}
		this.stack.push(tail);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdata(token) {
		const tail = this.stack.pop();
		tail.value += this.sliceSerialize(token);
		tail.position.end = point(token.end);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlineending(token) {
		const context = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			const tail = context.children[context.children.length - 1];
			tail.position.end = point(token.end);
			this.data.atHardBreak = void 0;
			return;
		}
		if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
			onenterdata.call(this, token);
			onexitdata.call(this, token);
		}
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithardbreak() {
		this.data.atHardBreak = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithtmlflow() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithtmltext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodetext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlink() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			/** @type {ReferenceType} */
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitimage() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			/** @type {ReferenceType} */
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabeltext(token) {
		const string = this.sliceSerialize(token);
		const ancestor = this.stack[this.stack.length - 2];
		ancestor.label = decodeString(string);
		ancestor.identifier = normalizeIdentifier(string).toLowerCase();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabel() {
		const fragment = this.stack[this.stack.length - 1];
		const value = this.resume();
		const node = this.stack[this.stack.length - 1];
		this.data.inReference = true;
		if (node.type === "link") node.children = fragment.children;
		else node.alt = value;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcedestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcetitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresource() {
		this.data.inReference = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitreferencestring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
		this.data.referenceType = "full";
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreferencemarker(token) {
		this.data.characterReferenceType = token.type;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreferencevalue(token) {
		const data = this.sliceSerialize(token);
		const type = this.data.characterReferenceType;
		/** @type {string} */
		let value;
		if (type) {
			value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
			this.data.characterReferenceType = void 0;
		} else value = decodeNamedCharacterReference(data);
		const tail = this.stack[this.stack.length - 1];
		tail.value += value;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreference(token) {
		const tail = this.stack.pop();
		tail.position.end = point(token.end);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkprotocol(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = this.sliceSerialize(token);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkemail(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = "mailto:" + this.sliceSerialize(token);
	}
	/** @returns {Blockquote} */
	function blockQuote() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	/** @returns {Code} */
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	/** @returns {InlineCode} */
	function codeText() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	/** @returns {Definition} */
	function definition() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	/** @returns {Emphasis} */
	function emphasis() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	/** @returns {Heading} */
	function heading() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	/** @returns {Break} */
	function hardBreak() {
		return {
			type: "break",
			position: void 0
		};
	}
	/** @returns {Html} */
	function html() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	/** @returns {Image} */
	function image() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	/** @returns {Link} */
	function link() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	/**
	* @param {Token} token
	* @returns {List}
	*/
	function list(token) {
		return {
			type: "list",
			ordered: token.type === "listOrdered",
			start: null,
			spread: token._spread,
			children: [],
			position: void 0
		};
	}
	/**
	* @param {Token} token
	* @returns {ListItem}
	*/
	function listItem(token) {
		return {
			type: "listItem",
			spread: token._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	/** @returns {Paragraph} */
	function paragraph() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	/** @returns {Strong} */
	function strong() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	/** @returns {Text} */
	function text() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	/** @returns {ThematicBreak} */
	function thematicBreak() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
/**
* Copy a point-like value.
*
* @param {Point} d
*   Point-like value.
* @returns {Point}
*   unist point.
*/
function point(d) {
	return {
		line: d.line,
		column: d.column,
		offset: d.offset
	};
}
/**
* @param {Config} combined
* @param {Array<Array<Extension> | Extension>} extensions
* @returns {undefined}
*/
function configure(combined, extensions) {
	let index = -1;
	while (++index < extensions.length) {
		const value = extensions[index];
		if (Array.isArray(value)) configure(combined, value);
		else extension(combined, value);
	}
}
/**
* @param {Config} combined
* @param {Extension} extension
* @returns {undefined}
*/
function extension(combined, extension) {
	/** @type {keyof Extension} */
	let key;
	for (key in extension) if (own$1.call(extension, key)) switch (key) {
		case "canContainEols": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "transforms": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			const right = extension[key];
			if (right) combined[key].push(right);
			break;
		}
		case "enter":
		case "exit": {
			const right = extension[key];
			if (right) Object.assign(combined[key], right);
			break;
		}
	}
}
/** @type {OnEnterError} */
function defaultOnError(left, right) {
	if (left) throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
		start: left.start,
		end: left.end
	}) + "): a different token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is open");
	throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is still open");
}
// node_modules/remark-parse/lib/index.js
/**
* @typedef {import('mdast').Root} Root
* @typedef {import('mdast-util-from-markdown').Options} FromMarkdownOptions
* @typedef {import('unified').Parser<Root>} Parser
* @typedef {import('unified').Processor<Root>} Processor
*/
/**
* @typedef {Omit<FromMarkdownOptions, 'extensions' | 'mdastExtensions'>} Options
*/
/**
* Aadd support for parsing from markdown.
*
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {undefined}
*   Nothing.
*/
function remarkParse(options) {
	/** @type {Processor} */
	const self = this;
	self.parser = parser;
	/**
	* @type {Parser}
	*/
	function parser(doc) {
		return fromMarkdown(doc, {
			...self.data("settings"),
			...options,
			extensions: self.data("micromarkExtensions") || [],
			mdastExtensions: self.data("fromMarkdownExtensions") || []
		});
	}
}
// node_modules/bail/index.js
/**
* Throw a given error.
*
* @param {Error|null|undefined} [error]
*   Maybe error.
* @returns {asserts error is null|undefined}
*/
function bail(error) {
	if (error) throw error;
}
// node_modules/extend/index.js
var require_extend = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwn = Object.prototype.hasOwnProperty;
	var toStr = Object.prototype.toString;
	var defineProperty = Object.defineProperty;
	var gOPD = Object.getOwnPropertyDescriptor;
	var isArray = function isArray(arr) {
		if (typeof Array.isArray === "function") return Array.isArray(arr);
		return toStr.call(arr) === "[object Array]";
	};
	var isPlainObject = function isPlainObject(obj) {
		if (!obj || toStr.call(obj) !== "[object Object]") return false;
		var hasOwnConstructor = hasOwn.call(obj, "constructor");
		var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
		if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return false;
		var key;
		for (key in obj);
		return typeof key === "undefined" || hasOwn.call(obj, key);
	};
	var setProperty = function setProperty(target, options) {
		if (defineProperty && options.name === "__proto__") defineProperty(target, options.name, {
			enumerable: true,
			configurable: true,
			value: options.newValue,
			writable: true
		});
		else target[options.name] = options.newValue;
	};
	var getProperty = function getProperty(obj, name) {
		if (name === "__proto__") {
			if (!hasOwn.call(obj, name)) return;
			else if (gOPD) return gOPD(obj, name).value;
		}
		return obj[name];
	};
	module.exports = function extend() {
		var options, name, src, copy, copyIsArray, clone;
		var target = arguments[0];
		var i = 1;
		var length = arguments.length;
		var deep = false;
		if (typeof target === "boolean") {
			deep = target;
			target = arguments[1] || {};
			i = 2;
		}
		if (target == null || typeof target !== "object" && typeof target !== "function") target = {};
		for (; i < length; ++i) {
			options = arguments[i];
			if (options != null) for (name in options) {
				src = getProperty(target, name);
				copy = getProperty(options, name);
				if (target !== copy) {
					if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
						if (copyIsArray) {
							copyIsArray = false;
							clone = src && isArray(src) ? src : [];
						} else clone = src && isPlainObject(src) ? src : {};
						setProperty(target, {
							name,
							newValue: extend(deep, clone, copy)
						});
					} else if (typeof copy !== "undefined") setProperty(target, {
						name,
						newValue: copy
					});
				}
			}
		}
		return target;
	};
}));
// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
// node_modules/trough/lib/index.js
/**
* @typedef {(error?: Error | null | undefined, ...output: Array<any>) => void} Callback
*   Callback.
*
* @typedef {(...input: Array<any>) => any} Middleware
*   Ware.
*
* @typedef Pipeline
*   Pipeline.
* @property {Run} run
*   Run the pipeline.
* @property {Use} use
*   Add middleware.
*
* @typedef {(...input: Array<any>) => void} Run
*   Call all middleware.
*
*   Calls `done` on completion with either an error or the output of the
*   last middleware.
*
*   > 👉 **Note**: as the length of input defines whether async functions get a
*   > `next` function,
*   > it’s recommended to keep `input` at one value normally.

*
* @typedef {(fn: Middleware) => Pipeline} Use
*   Add middleware.
*/
/**
* Create new middleware.
*
* @returns {Pipeline}
*   Pipeline.
*/
function trough() {
	/** @type {Array<Middleware>} */
	const fns = [];
	/** @type {Pipeline} */
	const pipeline = {
		run,
		use
	};
	return pipeline;
	/** @type {Run} */
	function run(...values) {
		let middlewareIndex = -1;
		/** @type {Callback} */
		const callback = values.pop();
		if (typeof callback !== "function") throw new TypeError("Expected function as last argument, not " + callback);
		next(null, ...values);
		/**
		* Run the next `fn`, or we’re done.
		*
		* @param {Error | null | undefined} error
		* @param {Array<any>} output
		*/
		function next(error, ...output) {
			const fn = fns[++middlewareIndex];
			let index = -1;
			if (error) {
				callback(error);
				return;
			}
			while (++index < values.length) if (output[index] === null || output[index] === void 0) output[index] = values[index];
			values = output;
			if (fn) wrap(fn, next)(...output);
			else callback(null, ...output);
		}
	}
	/** @type {Use} */
	function use(middelware) {
		if (typeof middelware !== "function") throw new TypeError("Expected `middelware` to be a function, not " + middelware);
		fns.push(middelware);
		return pipeline;
	}
}
/**
* Wrap `middleware` into a uniform interface.
*
* You can pass all input to the resulting function.
* `callback` is then called with the output of `middleware`.
*
* If `middleware` accepts more arguments than the later given in input,
* an extra `done` function is passed to it after that input,
* which must be called by `middleware`.
*
* The first value in `input` is the main input value.
* All other input values are the rest input values.
* The values given to `callback` are the input values,
* merged with every non-nullish output value.
*
* * if `middleware` throws an error,
*   returns a promise that is rejected,
*   or calls the given `done` function with an error,
*   `callback` is called with that error
* * if `middleware` returns a value or returns a promise that is resolved,
*   that value is the main output value
* * if `middleware` calls `done`,
*   all non-nullish values except for the first one (the error) overwrite the
*   output values
*
* @param {Middleware} middleware
*   Function to wrap.
* @param {Callback} callback
*   Callback called with the output of `middleware`.
* @returns {Run}
*   Wrapped middleware.
*/
function wrap(middleware, callback) {
	/** @type {boolean} */
	let called;
	return wrapped;
	/**
	* Call `middleware`.
	* @this {any}
	* @param {Array<any>} parameters
	* @returns {void}
	*/
	function wrapped(...parameters) {
		const fnExpectsCallback = middleware.length > parameters.length;
		/** @type {any} */
		let result;
		if (fnExpectsCallback) parameters.push(done);
		try {
			result = middleware.apply(this, parameters);
		} catch (error) {
			const exception = error;
			if (fnExpectsCallback && called) throw exception;
			return done(exception);
		}
		if (!fnExpectsCallback) {
			if (result && result.then && typeof result.then === "function") result.then(then, done);
			else if (result instanceof Error) done(result);
			else then(result);
		}
	}
	/**
	* Call `callback`, only once.
	*
	* @type {Callback}
	*/
	function done(error, ...output) {
		if (!called) {
			called = true;
			callback(error, ...output);
		}
	}
	/**
	* Call `done` with one value.
	*
	* @param {any} [value]
	*/
	function then(value) {
		done(null, value);
	}
}
// node_modules/vfile-message/lib/index.js
/**
* @import {Node, Point, Position} from 'unist'
*/
/**
* @typedef {object & {type: string, position?: Position | undefined}} NodeLike
*
* @typedef Options
*   Configuration.
* @property {Array<Node> | null | undefined} [ancestors]
*   Stack of (inclusive) ancestor nodes surrounding the message (optional).
* @property {Error | null | undefined} [cause]
*   Original error cause of the message (optional).
* @property {Point | Position | null | undefined} [place]
*   Place of message (optional).
* @property {string | null | undefined} [ruleId]
*   Category of message (optional, example: `'my-rule'`).
* @property {string | null | undefined} [source]
*   Namespace of who sent the message (optional, example: `'my-package'`).
*/
/**
* Message.
*/
var VFileMessage = class extends Error {
	/**
	* Create a message for `reason`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Options | null | undefined} [options]
	*   Configuration (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | null | undefined} parent
	*   Node or node-like, used for `ancestors` and `place`.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Point | Position | null | undefined} place
	*   Place of message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {Node | NodeLike | null | undefined} parent
	*   Node or node-like, used for `ancestors` and `place`.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {Point | Position | null | undefined} place
	*   Place of message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns
	*   Instance of `VFileMessage`.
	*/
	constructor(causeOrReason, optionsOrParentOrPlace, origin) {
		super();
		if (typeof optionsOrParentOrPlace === "string") {
			origin = optionsOrParentOrPlace;
			optionsOrParentOrPlace = void 0;
		}
		/** @type {string} */
		let reason = "";
		/** @type {Options} */
		let options = {};
		let legacyCause = false;
		if (optionsOrParentOrPlace) {
			if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("type" in optionsOrParentOrPlace) options = {
				ancestors: [optionsOrParentOrPlace],
				place: optionsOrParentOrPlace.position
			};
			else options = { ...optionsOrParentOrPlace };
		}
		if (typeof causeOrReason === "string") reason = causeOrReason;
		else if (!options.cause && causeOrReason) {
			legacyCause = true;
			reason = causeOrReason.message;
			options.cause = causeOrReason;
		}
		if (!options.ruleId && !options.source && typeof origin === "string") {
			const index = origin.indexOf(":");
			if (index === -1) options.ruleId = origin;
			else {
				options.source = origin.slice(0, index);
				options.ruleId = origin.slice(index + 1);
			}
		}
		if (!options.place && options.ancestors) {
			const parent = options.ancestors[options.ancestors.length - 1];
			if (parent) options.place = parent.position;
		}
		const start = options.place && "start" in options.place ? options.place.start : options.place;
		/**
		* Stack of ancestor nodes surrounding the message.
		*
		* @type {Array<Node> | undefined}
		*/
		this.ancestors = options.ancestors || void 0;
		/**
		* Original error cause of the message.
		*
		* @type {Error | undefined}
		*/
		this.cause = options.cause || void 0;
		/**
		* Starting column of message.
		*
		* @type {number | undefined}
		*/
		this.column = start ? start.column : void 0;
		/**
		* State of problem.
		*
		* * `true` — error, file not usable
		* * `false` — warning, change may be needed
		* * `undefined` — change likely not needed
		*
		* @type {boolean | null | undefined}
		*/
		this.fatal = void 0;
		/**
		* Path of a file (used throughout the `VFile` ecosystem).
		*
		* @type {string | undefined}
		*/
		this.file = "";
		/**
		* Reason for message.
		*
		* @type {string}
		*/
		this.message = reason;
		/**
		* Starting line of error.
		*
		* @type {number | undefined}
		*/
		this.line = start ? start.line : void 0;
		/**
		* Serialized positional info of message.
		*
		* On normal errors, this would be something like `ParseError`, buit in
		* `VFile` messages we use this space to show where an error happened.
		*
		* @type {string}
		*/
		this.name = stringifyPosition(options.place) || "1:1";
		/**
		* Place of message.
		*
		* @type {Point | Position | undefined}
		*/
		this.place = options.place || void 0;
		/**
		* Reason for message, should use markdown.
		*
		* @type {string}
		*/
		this.reason = this.message;
		/**
		* Category of message (example: `'my-rule'`).
		*
		* @type {string | undefined}
		*/
		this.ruleId = options.ruleId || void 0;
		/**
		* Namespace of message (example: `'my-package'`).
		*
		* @type {string | undefined}
		*/
		this.source = options.source || void 0;
		/**
		* Stack of message.
		*
		* This is used by normal errors to show where something happened in
		* programming code, irrelevant for `VFile` messages,
		*
		* @type {string}
		*/
		this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
		/**
		* Specify the source value that’s being reported, which is deemed
		* incorrect.
		*
		* @type {string | undefined}
		*/
		this.actual = void 0;
		/**
		* Suggest acceptable values that can be used instead of `actual`.
		*
		* @type {Array<string> | undefined}
		*/
		this.expected = void 0;
		/**
		* Long form description of the message (you should use markdown).
		*
		* @type {string | undefined}
		*/
		this.note = void 0;
		/**
		* Link to docs for the message.
		*
		* > 👉 **Note**: this must be an absolute URL that can be passed as `x`
		* > to `new URL(x)`.
		*
		* @type {string | undefined}
		*/
		this.url = void 0;
	}
};
Object.defineProperties(VFileMessage.prototype, {
	file: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	name: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	reason: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	message: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	stack: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	column: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	line: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ancestors: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	cause: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	fatal: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	place: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ruleId: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	source: {
		configurable: true,
		enumerable: true,
		writable: true
	}
});
// node_modules/vfile/lib/minurl.shared.js
/**
* Checks if a value has the shape of a WHATWG URL object.
*
* Using a symbol or instanceof would not be able to recognize URL objects
* coming from other implementations (e.g. in Electron), so instead we are
* checking some well known properties for a lack of a better test.
*
* We use `href` and `protocol` as they are the only properties that are
* easy to retrieve and calculate due to the lazy nature of the getters.
*
* We check for auth attribute to distinguish legacy url instance with
* WHATWG URL instance.
*
* @param {unknown} fileUrlOrPath
*   File path or URL.
* @returns {fileUrlOrPath is URL}
*   Whether it’s a URL.
*/
function isUrl(fileUrlOrPath) {
	return Boolean(fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && fileUrlOrPath.auth === void 0);
}
// node_modules/vfile/lib/index.js
/**
* @import {Node, Point, Position} from 'unist'
* @import {Options as MessageOptions} from 'vfile-message'
* @import {Compatible, Data, Map, Options, Value} from 'vfile'
*/
/**
* @typedef {object & {type: string, position?: Position | undefined}} NodeLike
*/
/**
* Order of setting (least specific to most), we need this because otherwise
* `{stem: 'a', path: '~/b.js'}` would throw, as a path is needed before a
* stem can be set.
*/
const order = [
	"history",
	"path",
	"basename",
	"stem",
	"extname",
	"dirname"
];
var VFile = class {
	/**
	* Create a new virtual file.
	*
	* `options` is treated as:
	*
	* *   `string` or `Uint8Array` — `{value: options}`
	* *   `URL` — `{path: options}`
	* *   `VFile` — shallow copies its data over to the new file
	* *   `object` — all fields are shallow copied over to the new file
	*
	* Path related fields are set in the following order (least specific to
	* most specific): `history`, `path`, `basename`, `stem`, `extname`,
	* `dirname`.
	*
	* You cannot set `dirname` or `extname` without setting either `history`,
	* `path`, `basename`, or `stem` too.
	*
	* @param {Compatible | null | undefined} [value]
	*   File value.
	* @returns
	*   New instance.
	*/
	constructor(value) {
		/** @type {Options | VFile} */
		let options;
		if (!value) options = {};
		else if (isUrl(value)) options = { path: value };
		else if (typeof value === "string" || isUint8Array$1(value)) options = { value };
		else options = value;
		/**
		* Base of `path` (default: `process.cwd()` or `'/'` in browsers).
		*
		* @type {string}
		*/
		this.cwd = "cwd" in options ? "" : minproc.cwd();
		/**
		* Place to store custom info (default: `{}`).
		*
		* It’s OK to store custom data directly on the file but moving it to
		* `data` is recommended.
		*
		* @type {Data}
		*/
		this.data = {};
		/**
		* List of file paths the file moved between.
		*
		* The first is the original path and the last is the current path.
		*
		* @type {Array<string>}
		*/
		this.history = [];
		/**
		* List of messages associated with the file.
		*
		* @type {Array<VFileMessage>}
		*/
		this.messages = [];
		/**
		* Raw value.
		*
		* @type {Value}
		*/
		this.value;
		/**
		* Source map.
		*
		* This type is equivalent to the `RawSourceMap` type from the `source-map`
		* module.
		*
		* @type {Map | null | undefined}
		*/
		this.map;
		/**
		* Custom, non-string, compiled, representation.
		*
		* This is used by unified to store non-string results.
		* One example is when turning markdown into React nodes.
		*
		* @type {unknown}
		*/
		this.result;
		/**
		* Whether a file was saved to disk.
		*
		* This is used by vfile reporters.
		*
		* @type {boolean}
		*/
		this.stored;
		let index = -1;
		while (++index < order.length) {
			const field = order[index];
			if (field in options && options[field] !== void 0 && options[field] !== null) this[field] = field === "history" ? [...options[field]] : options[field];
		}
		/** @type {string} */
		let field;
		for (field in options) if (!order.includes(field)) this[field] = options[field];
	}
	/**
	* Get the basename (including extname) (example: `'index.min.js'`).
	*
	* @returns {string | undefined}
	*   Basename.
	*/
	get basename() {
		return typeof this.path === "string" ? minpath.basename(this.path) : void 0;
	}
	/**
	* Set basename (including extname) (`'index.min.js'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be nullified (use `file.path = file.dirname` instead).
	*
	* @param {string} basename
	*   Basename.
	* @returns {undefined}
	*   Nothing.
	*/
	set basename(basename) {
		assertNonEmpty(basename, "basename");
		assertPart(basename, "basename");
		this.path = minpath.join(this.dirname || "", basename);
	}
	/**
	* Get the parent path (example: `'~'`).
	*
	* @returns {string | undefined}
	*   Dirname.
	*/
	get dirname() {
		return typeof this.path === "string" ? minpath.dirname(this.path) : void 0;
	}
	/**
	* Set the parent path (example: `'~'`).
	*
	* Cannot be set if there’s no `path` yet.
	*
	* @param {string | undefined} dirname
	*   Dirname.
	* @returns {undefined}
	*   Nothing.
	*/
	set dirname(dirname) {
		assertPath(this.basename, "dirname");
		this.path = minpath.join(dirname || "", this.basename);
	}
	/**
	* Get the extname (including dot) (example: `'.js'`).
	*
	* @returns {string | undefined}
	*   Extname.
	*/
	get extname() {
		return typeof this.path === "string" ? minpath.extname(this.path) : void 0;
	}
	/**
	* Set the extname (including dot) (example: `'.js'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be set if there’s no `path` yet.
	*
	* @param {string | undefined} extname
	*   Extname.
	* @returns {undefined}
	*   Nothing.
	*/
	set extname(extname) {
		assertPart(extname, "extname");
		assertPath(this.dirname, "extname");
		if (extname) {
			if (extname.codePointAt(0) !== 46) throw new Error("`extname` must start with `.`");
			if (extname.includes(".", 1)) throw new Error("`extname` cannot contain multiple dots");
		}
		this.path = minpath.join(this.dirname, this.stem + (extname || ""));
	}
	/**
	* Get the full path (example: `'~/index.min.js'`).
	*
	* @returns {string}
	*   Path.
	*/
	get path() {
		return this.history[this.history.length - 1];
	}
	/**
	* Set the full path (example: `'~/index.min.js'`).
	*
	* Cannot be nullified.
	* You can set a file URL (a `URL` object with a `file:` protocol) which will
	* be turned into a path with `url.fileURLToPath`.
	*
	* @param {URL | string} path
	*   Path.
	* @returns {undefined}
	*   Nothing.
	*/
	set path(path) {
		if (isUrl(path)) path = urlToPath(path);
		assertNonEmpty(path, "path");
		if (this.path !== path) this.history.push(path);
	}
	/**
	* Get the stem (basename w/o extname) (example: `'index.min'`).
	*
	* @returns {string | undefined}
	*   Stem.
	*/
	get stem() {
		return typeof this.path === "string" ? minpath.basename(this.path, this.extname) : void 0;
	}
	/**
	* Set the stem (basename w/o extname) (example: `'index.min'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be nullified (use `file.path = file.dirname` instead).
	*
	* @param {string} stem
	*   Stem.
	* @returns {undefined}
	*   Nothing.
	*/
	set stem(stem) {
		assertNonEmpty(stem, "stem");
		assertPart(stem, "stem");
		this.path = minpath.join(this.dirname || "", stem + (this.extname || ""));
	}
	/**
	* Create a fatal message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `true` (error; file not usable)
	* and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {never}
	*   Never.
	* @throws {VFileMessage}
	*   Message.
	*/
	fail(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = true;
		throw message;
	}
	/**
	* Create an info message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `undefined` (info; change
	* likely not needed) and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {VFileMessage}
	*   Message.
	*/
	info(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = void 0;
		return message;
	}
	/**
	* Create a message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `false` (warning; change may be
	* needed) and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {VFileMessage}
	*   Message.
	*/
	message(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = new VFileMessage(causeOrReason, optionsOrParentOrPlace, origin);
		if (this.path) {
			message.name = this.path + ":" + message.name;
			message.file = this.path;
		}
		message.fatal = false;
		this.messages.push(message);
		return message;
	}
	/**
	* Serialize the file.
	*
	* > **Note**: which encodings are supported depends on the engine.
	* > For info on Node.js, see:
	* > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
	*
	* @param {string | null | undefined} [encoding='utf8']
	*   Character encoding to understand `value` as when it’s a `Uint8Array`
	*   (default: `'utf-8'`).
	* @returns {string}
	*   Serialized file.
	*/
	toString(encoding) {
		if (this.value === void 0) return "";
		if (typeof this.value === "string") return this.value;
		return new TextDecoder(encoding || void 0).decode(this.value);
	}
};
/**
* Assert that `part` is not a path (as in, does not contain `path.sep`).
*
* @param {string | null | undefined} part
*   File path part.
* @param {string} name
*   Part name.
* @returns {undefined}
*   Nothing.
*/
function assertPart(part, name) {
	if (part && part.includes(minpath.sep)) throw new Error("`" + name + "` cannot be a path: did not expect `" + minpath.sep + "`");
}
/**
* Assert that `part` is not empty.
*
* @param {string | undefined} part
*   Thing.
* @param {string} name
*   Part name.
* @returns {asserts part is string}
*   Nothing.
*/
function assertNonEmpty(part, name) {
	if (!part) throw new Error("`" + name + "` cannot be empty");
}
/**
* Assert `path` exists.
*
* @param {string | undefined} path
*   Path.
* @param {string} name
*   Dependency name.
* @returns {asserts path is string}
*   Nothing.
*/
function assertPath(path, name) {
	if (!path) throw new Error("Setting `" + name + "` requires `path` to be set too");
}
/**
* Assert `value` is an `Uint8Array`.
*
* @param {unknown} value
*   thing.
* @returns {value is Uint8Array}
*   Whether `value` is an `Uint8Array`.
*/
function isUint8Array$1(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}
// node_modules/unified/lib/callable-instance.js
const CallableInstance = (
/**
* @this {Function}
* @param {string | symbol} property
* @returns {(...parameters: Array<unknown>) => unknown}
*/
function(property) {
	const proto = this.constructor.prototype;
	const value = proto[property];
	/** @type {(...parameters: Array<unknown>) => unknown} */
	const apply = function() {
		return value.apply(apply, arguments);
	};
	Object.setPrototypeOf(apply, proto);
	return apply;
});
// node_modules/unified/lib/index.js
/**
* @typedef {import('trough').Pipeline} Pipeline
*
* @typedef {import('unist').Node} Node
*
* @typedef {import('vfile').Compatible} Compatible
* @typedef {import('vfile').Value} Value
*
* @typedef {import('../index.js').CompileResultMap} CompileResultMap
* @typedef {import('../index.js').Data} Data
* @typedef {import('../index.js').Settings} Settings
*/
/**
* @typedef {CompileResultMap[keyof CompileResultMap]} CompileResults
*   Acceptable results from compilers.
*
*   To register custom results, add them to
*   {@linkcode CompileResultMap}.
*/
/**
* @template {Node} [Tree=Node]
*   The node that the compiler receives (default: `Node`).
* @template {CompileResults} [Result=CompileResults]
*   The thing that the compiler yields (default: `CompileResults`).
* @callback Compiler
*   A **compiler** handles the compiling of a syntax tree to something else
*   (in most cases, text) (TypeScript type).
*
*   It is used in the stringify phase and called with a {@linkcode Node}
*   and {@linkcode VFile} representation of the document to compile.
*   It should return the textual representation of the given tree (typically
*   `string`).
*
*   > **Note**: unified typically compiles by serializing: most compilers
*   > return `string` (or `Uint8Array`).
*   > Some compilers, such as the one configured with
*   > [`rehype-react`][rehype-react], return other values (in this case, a
*   > React tree).
*   > If you’re using a compiler that doesn’t serialize, expect different
*   > result values.
*   >
*   > To register custom results in TypeScript, add them to
*   > {@linkcode CompileResultMap}.
*
*   [rehype-react]: https://github.com/rehypejs/rehype-react
* @param {Tree} tree
*   Tree to compile.
* @param {VFile} file
*   File associated with `tree`.
* @returns {Result}
*   New content: compiled text (`string` or `Uint8Array`, for `file.value`) or
*   something else (for `file.result`).
*/
/**
* @template {Node} [Tree=Node]
*   The node that the parser yields (default: `Node`)
* @callback Parser
*   A **parser** handles the parsing of text to a syntax tree.
*
*   It is used in the parse phase and is called with a `string` and
*   {@linkcode VFile} of the document to parse.
*   It must return the syntax tree representation of the given file
*   ({@linkcode Node}).
* @param {string} document
*   Document to parse.
* @param {VFile} file
*   File associated with `document`.
* @returns {Tree}
*   Node representing the given file.
*/
/**
* @typedef {(
*   Plugin<Array<any>, any, any> |
*   PluginTuple<Array<any>, any, any> |
*   Preset
* )} Pluggable
*   Union of the different ways to add plugins and settings.
*/
/**
* @typedef {Array<Pluggable>} PluggableList
*   List of plugins and presets.
*/
/**
* @template {Array<unknown>} [PluginParameters=[]]
*   Arguments passed to the plugin (default: `[]`, the empty tuple).
* @template {Node | string | undefined} [Input=Node]
*   Value that is expected as input (default: `Node`).
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node it expects.
*   *   If the plugin sets a {@linkcode Parser}, this should be
*       `string`.
*   *   If the plugin sets a {@linkcode Compiler}, this should be the
*       node it expects.
* @template [Output=Input]
*   Value that is yielded as output (default: `Input`).
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node that that yields.
*   *   If the plugin sets a {@linkcode Parser}, this should be the
*       node that it yields.
*   *   If the plugin sets a {@linkcode Compiler}, this should be
*       result it yields.
* @typedef {(
*   (this: Processor, ...parameters: PluginParameters) =>
*     Input extends string ? // Parser.
*        Output extends Node | undefined ? undefined | void : never :
*     Output extends CompileResults ? // Compiler.
*        Input extends Node | undefined ? undefined | void : never :
*     Transformer<
*       Input extends Node ? Input : Node,
*       Output extends Node ? Output : Node
*     > | undefined | void
* )} Plugin
*   Single plugin.
*
*   Plugins configure the processors they are applied on in the following
*   ways:
*
*   *   they change the processor, such as the parser, the compiler, or by
*       configuring data
*   *   they specify how to handle trees and files
*
*   In practice, they are functions that can receive options and configure the
*   processor (`this`).
*
*   > **Note**: plugins are called when the processor is *frozen*, not when
*   > they are applied.
*/
/**
* Tuple of a plugin and its configuration.
*
* The first item is a plugin, the rest are its parameters.
*
* @template {Array<unknown>} [TupleParameters=[]]
*   Arguments passed to the plugin (default: `[]`, the empty tuple).
* @template {Node | string | undefined} [Input=undefined]
*   Value that is expected as input (optional).
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node it expects.
*   *   If the plugin sets a {@linkcode Parser}, this should be
*       `string`.
*   *   If the plugin sets a {@linkcode Compiler}, this should be the
*       node it expects.
* @template [Output=undefined] (optional).
*   Value that is yielded as output.
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node that that yields.
*   *   If the plugin sets a {@linkcode Parser}, this should be the
*       node that it yields.
*   *   If the plugin sets a {@linkcode Compiler}, this should be
*       result it yields.
* @typedef {(
*   [
*     plugin: Plugin<TupleParameters, Input, Output>,
*     ...parameters: TupleParameters
*   ]
* )} PluginTuple
*/
/**
* @typedef Preset
*   Sharable configuration.
*
*   They can contain plugins and settings.
* @property {PluggableList | undefined} [plugins]
*   List of plugins and presets (optional).
* @property {Settings | undefined} [settings]
*   Shared settings for parsers and compilers (optional).
*/
/**
* @template {VFile} [File=VFile]
*   The file that the callback receives (default: `VFile`).
* @callback ProcessCallback
*   Callback called when the process is done.
*
*   Called with either an error or a result.
* @param {Error | undefined} [error]
*   Fatal error (optional).
* @param {File | undefined} [file]
*   Processed file (optional).
* @returns {undefined}
*   Nothing.
*/
/**
* @template {Node} [Tree=Node]
*   The tree that the callback receives (default: `Node`).
* @callback RunCallback
*   Callback called when transformers are done.
*
*   Called with either an error or results.
* @param {Error | undefined} [error]
*   Fatal error (optional).
* @param {Tree | undefined} [tree]
*   Transformed tree (optional).
* @param {VFile | undefined} [file]
*   File (optional).
* @returns {undefined}
*   Nothing.
*/
/**
* @template {Node} [Output=Node]
*   Node type that the transformer yields (default: `Node`).
* @callback TransformCallback
*   Callback passed to transforms.
*
*   If the signature of a `transformer` accepts a third argument, the
*   transformer may perform asynchronous operations, and must call it.
* @param {Error | undefined} [error]
*   Fatal error to stop the process (optional).
* @param {Output | undefined} [tree]
*   New, changed, tree (optional).
* @param {VFile | undefined} [file]
*   New, changed, file (optional).
* @returns {undefined}
*   Nothing.
*/
/**
* @template {Node} [Input=Node]
*   Node type that the transformer expects (default: `Node`).
* @template {Node} [Output=Input]
*   Node type that the transformer yields (default: `Input`).
* @callback Transformer
*   Transformers handle syntax trees and files.
*
*   They are functions that are called each time a syntax tree and file are
*   passed through the run phase.
*   When an error occurs in them (either because it’s thrown, returned,
*   rejected, or passed to `next`), the process stops.
*
*   The run phase is handled by [`trough`][trough], see its documentation for
*   the exact semantics of these functions.
*
*   > **Note**: you should likely ignore `next`: don’t accept it.
*   > it supports callback-style async work.
*   > But promises are likely easier to reason about.
*
*   [trough]: https://github.com/wooorm/trough#function-fninput-next
* @param {Input} tree
*   Tree to handle.
* @param {VFile} file
*   File to handle.
* @param {TransformCallback<Output>} next
*   Callback.
* @returns {(
*   Promise<Output | undefined | void> |
*   Promise<never> | // For some reason this is needed separately.
*   Output |
*   Error |
*   undefined |
*   void
* )}
*   If you accept `next`, nothing.
*   Otherwise:
*
*   *   `Error` — fatal error to stop the process
*   *   `Promise<undefined>` or `undefined` — the next transformer keeps using
*       same tree
*   *   `Promise<Node>` or `Node` — new, changed, tree
*/
/**
* @template {Node | undefined} ParseTree
*   Output of `parse`.
* @template {Node | undefined} HeadTree
*   Input for `run`.
* @template {Node | undefined} TailTree
*   Output for `run`.
* @template {Node | undefined} CompileTree
*   Input of `stringify`.
* @template {CompileResults | undefined} CompileResult
*   Output of `stringify`.
* @template {Node | string | undefined} Input
*   Input of plugin.
* @template Output
*   Output of plugin (optional).
* @typedef {(
*   Input extends string
*     ? Output extends Node | undefined
*       ? // Parser.
*         Processor<
*           Output extends undefined ? ParseTree : Output,
*           HeadTree,
*           TailTree,
*           CompileTree,
*           CompileResult
*         >
*       : // Unknown.
*         Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
*     : Output extends CompileResults
*     ? Input extends Node | undefined
*       ? // Compiler.
*         Processor<
*           ParseTree,
*           HeadTree,
*           TailTree,
*           Input extends undefined ? CompileTree : Input,
*           Output extends undefined ? CompileResult : Output
*         >
*       : // Unknown.
*         Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
*     : Input extends Node | undefined
*     ? Output extends Node | undefined
*       ? // Transform.
*         Processor<
*           ParseTree,
*           HeadTree extends undefined ? Input : HeadTree,
*           Output extends undefined ? TailTree : Output,
*           CompileTree,
*           CompileResult
*         >
*       : // Unknown.
*         Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
*     : // Unknown.
*       Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
* )} UsePlugin
*   Create a processor based on the input/output of a {@link Plugin plugin}.
*/
/**
* @template {CompileResults | undefined} Result
*   Node type that the transformer yields.
* @typedef {(
*   Result extends Value | undefined ?
*     VFile :
*     VFile & {result: Result}
*   )} VFileWithOutput
*   Type to generate a {@linkcode VFile} corresponding to a compiler result.
*
*   If a result that is not acceptable on a `VFile` is used, that will
*   be stored on the `result` field of {@linkcode VFile}.
*/
var import_extend = /* @__PURE__ */ __toESM(require_extend(), 1);
const own = {}.hasOwnProperty;
/**
* Create a new processor.
*
* @example
*   This example shows how a new processor can be created (from `remark`) and linked
*   to **stdin**(4) and **stdout**(4).
*
*   ```js
*   import process from 'node:process'
*   import concatStream from 'concat-stream'
*   import {remark} from 'remark'
*
*   process.stdin.pipe(
*     concatStream(function (buf) {
*       process.stdout.write(String(remark().processSync(buf)))
*     })
*   )
*   ```
*
* @returns
*   New *unfrozen* processor (`processor`).
*
*   This processor is configured to work the same as its ancestor.
*   When the descendant processor is configured in the future it does not
*   affect the ancestral processor.
*/
const unified = new class Processor extends CallableInstance {
	/**
	* Create a processor.
	*/
	constructor() {
		super("copy");
		/**
		* Compiler to use (deprecated).
		*
		* @deprecated
		*   Use `compiler` instead.
		* @type {(
		*   Compiler<
		*     CompileTree extends undefined ? Node : CompileTree,
		*     CompileResult extends undefined ? CompileResults : CompileResult
		*   > |
		*   undefined
		* )}
		*/
		this.Compiler = void 0;
		/**
		* Parser to use (deprecated).
		*
		* @deprecated
		*   Use `parser` instead.
		* @type {(
		*   Parser<ParseTree extends undefined ? Node : ParseTree> |
		*   undefined
		* )}
		*/
		this.Parser = void 0;
		/**
		* Internal list of configured plugins.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {Array<PluginTuple<Array<unknown>>>}
		*/
		this.attachers = [];
		/**
		* Compiler to use.
		*
		* @type {(
		*   Compiler<
		*     CompileTree extends undefined ? Node : CompileTree,
		*     CompileResult extends undefined ? CompileResults : CompileResult
		*   > |
		*   undefined
		* )}
		*/
		this.compiler = void 0;
		/**
		* Internal state to track where we are while freezing.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {number}
		*/
		this.freezeIndex = -1;
		/**
		* Internal state to track whether we’re frozen.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {boolean | undefined}
		*/
		this.frozen = void 0;
		/**
		* Internal state.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {Data}
		*/
		this.namespace = {};
		/**
		* Parser to use.
		*
		* @type {(
		*   Parser<ParseTree extends undefined ? Node : ParseTree> |
		*   undefined
		* )}
		*/
		this.parser = void 0;
		/**
		* Internal list of configured transformers.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {Pipeline}
		*/
		this.transformers = trough();
	}
	/**
	* Copy a processor.
	*
	* @deprecated
	*   This is a private internal method and should not be used.
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   New *unfrozen* processor ({@linkcode Processor}) that is
	*   configured to work the same as its ancestor.
	*   When the descendant processor is configured in the future it does not
	*   affect the ancestral processor.
	*/
	copy() {
		const destination = new Processor();
		let index = -1;
		while (++index < this.attachers.length) {
			const attacher = this.attachers[index];
			destination.use(...attacher);
		}
		destination.data((0, import_extend.default)(true, {}, this.namespace));
		return destination;
	}
	/**
	* Configure the processor with info available to all plugins.
	* Information is stored in an object.
	*
	* Typically, options can be given to a specific plugin, but sometimes it
	* makes sense to have information shared with several plugins.
	* For example, a list of HTML elements that are self-closing, which is
	* needed during all phases.
	*
	* > **Note**: setting information cannot occur on *frozen* processors.
	* > Call the processor first to create a new unfrozen processor.
	*
	* > **Note**: to register custom data in TypeScript, augment the
	* > {@linkcode Data} interface.
	*
	* @example
	*   This example show how to get and set info:
	*
	*   ```js
	*   import {unified} from 'unified'
	*
	*   const processor = unified().data('alpha', 'bravo')
	*
	*   processor.data('alpha') // => 'bravo'
	*
	*   processor.data() // => {alpha: 'bravo'}
	*
	*   processor.data({charlie: 'delta'})
	*
	*   processor.data() // => {charlie: 'delta'}
	*   ```
	*
	* @template {keyof Data} Key
	*
	* @overload
	* @returns {Data}
	*
	* @overload
	* @param {Data} dataset
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {Key} key
	* @returns {Data[Key]}
	*
	* @overload
	* @param {Key} key
	* @param {Data[Key]} value
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @param {Data | Key} [key]
	*   Key to get or set, or entire dataset to set, or nothing to get the
	*   entire dataset (optional).
	* @param {Data[Key]} [value]
	*   Value to set (optional).
	* @returns {unknown}
	*   The current processor when setting, the value at `key` when getting, or
	*   the entire dataset when getting without key.
	*/
	data(key, value) {
		if (typeof key === "string") {
			if (arguments.length === 2) {
				assertUnfrozen("data", this.frozen);
				this.namespace[key] = value;
				return this;
			}
			return own.call(this.namespace, key) && this.namespace[key] || void 0;
		}
		if (key) {
			assertUnfrozen("data", this.frozen);
			this.namespace = key;
			return this;
		}
		return this.namespace;
	}
	/**
	* Freeze a processor.
	*
	* Frozen processors are meant to be extended and not to be configured
	* directly.
	*
	* When a processor is frozen it cannot be unfrozen.
	* New processors working the same way can be created by calling the
	* processor.
	*
	* It’s possible to freeze processors explicitly by calling `.freeze()`.
	* Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
	* `.stringify()`, `.process()`, or `.processSync()` are called.
	*
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   The current processor.
	*/
	freeze() {
		if (this.frozen) return this;
		const self = this;
		while (++this.freezeIndex < this.attachers.length) {
			const [attacher, ...options] = this.attachers[this.freezeIndex];
			if (options[0] === false) continue;
			if (options[0] === true) options[0] = void 0;
			const transformer = attacher.call(self, ...options);
			if (typeof transformer === "function") this.transformers.use(transformer);
		}
		this.frozen = true;
		this.freezeIndex = Number.POSITIVE_INFINITY;
		return this;
	}
	/**
	* Parse text to a syntax tree.
	*
	* > **Note**: `parse` freezes the processor if not already *frozen*.
	*
	* > **Note**: `parse` performs the parse phase, not the run phase or other
	* > phases.
	*
	* @param {Compatible | undefined} [file]
	*   file to parse (optional); typically `string` or `VFile`; any value
	*   accepted as `x` in `new VFile(x)`.
	* @returns {ParseTree extends undefined ? Node : ParseTree}
	*   Syntax tree representing `file`.
	*/
	parse(file) {
		this.freeze();
		const realFile = vfile(file);
		const parser = this.parser || this.Parser;
		assertParser("parse", parser);
		return parser(String(realFile), realFile);
	}
	/**
	* Process the given file as configured on the processor.
	*
	* > **Note**: `process` freezes the processor if not already *frozen*.
	*
	* > **Note**: `process` performs the parse, run, and stringify phases.
	*
	* @overload
	* @param {Compatible | undefined} file
	* @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
	* @returns {undefined}
	*
	* @overload
	* @param {Compatible | undefined} [file]
	* @returns {Promise<VFileWithOutput<CompileResult>>}
	*
	* @param {Compatible | undefined} [file]
	*   File (optional); typically `string` or `VFile`]; any value accepted as
	*   `x` in `new VFile(x)`.
	* @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
	*   Callback (optional).
	* @returns {Promise<VFile> | undefined}
	*   Nothing if `done` is given.
	*   Otherwise a promise, rejected with a fatal error or resolved with the
	*   processed file.
	*
	*   The parsed, transformed, and compiled value is available at
	*   `file.value` (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most
	*   > compilers return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	process(file, done) {
		const self = this;
		this.freeze();
		assertParser("process", this.parser || this.Parser);
		assertCompiler("process", this.compiler || this.Compiler);
		return done ? executor(void 0, done) : new Promise(executor);
		/**
		* @param {((file: VFileWithOutput<CompileResult>) => undefined | void) | undefined} resolve
		* @param {(error: Error | undefined) => undefined | void} reject
		* @returns {undefined}
		*/
		function executor(resolve, reject) {
			const realFile = vfile(file);
			const parseTree = self.parse(realFile);
			self.run(parseTree, realFile, function(error, tree, file) {
				if (error || !tree || !file) return realDone(error);
				const compileTree = tree;
				const compileResult = self.stringify(compileTree, file);
				if (looksLikeAValue(compileResult)) file.value = compileResult;
				else file.result = compileResult;
				realDone(error, file);
			});
			/**
			* @param {Error | undefined} error
			* @param {VFileWithOutput<CompileResult> | undefined} [file]
			* @returns {undefined}
			*/
			function realDone(error, file) {
				if (error || !file) reject(error);
				else if (resolve) resolve(file);
				else done(void 0, file);
			}
		}
	}
	/**
	* Process the given file as configured on the processor.
	*
	* An error is thrown if asynchronous transforms are configured.
	*
	* > **Note**: `processSync` freezes the processor if not already *frozen*.
	*
	* > **Note**: `processSync` performs the parse, run, and stringify phases.
	*
	* @param {Compatible | undefined} [file]
	*   File (optional); typically `string` or `VFile`; any value accepted as
	*   `x` in `new VFile(x)`.
	* @returns {VFileWithOutput<CompileResult>}
	*   The processed file.
	*
	*   The parsed, transformed, and compiled value is available at
	*   `file.value` (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most
	*   > compilers return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	processSync(file) {
		/** @type {boolean} */
		let complete = false;
		/** @type {VFileWithOutput<CompileResult> | undefined} */
		let result;
		this.freeze();
		assertParser("processSync", this.parser || this.Parser);
		assertCompiler("processSync", this.compiler || this.Compiler);
		this.process(file, realDone);
		assertDone("processSync", "process", complete);
		return result;
		/**
		* @type {ProcessCallback<VFileWithOutput<CompileResult>>}
		*/
		function realDone(error, file) {
			complete = true;
			bail(error);
			result = file;
		}
	}
	/**
	* Run *transformers* on a syntax tree.
	*
	* > **Note**: `run` freezes the processor if not already *frozen*.
	*
	* > **Note**: `run` performs the run phase, not other phases.
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
	* @returns {undefined}
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {Compatible | undefined} file
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
	* @returns {undefined}
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {Compatible | undefined} [file]
	* @returns {Promise<TailTree extends undefined ? Node : TailTree>}
	*
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	*   Tree to transform and inspect.
	* @param {(
	*   RunCallback<TailTree extends undefined ? Node : TailTree> |
	*   Compatible
	* )} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
	*   Callback (optional).
	* @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
	*   Nothing if `done` is given.
	*   Otherwise, a promise rejected with a fatal error or resolved with the
	*   transformed tree.
	*/
	run(tree, file, done) {
		assertNode(tree);
		this.freeze();
		const transformers = this.transformers;
		if (!done && typeof file === "function") {
			done = file;
			file = void 0;
		}
		return done ? executor(void 0, done) : new Promise(executor);
		/**
		* @param {(
		*   ((tree: TailTree extends undefined ? Node : TailTree) => undefined | void) |
		*   undefined
		* )} resolve
		* @param {(error: Error) => undefined | void} reject
		* @returns {undefined}
		*/
		function executor(resolve, reject) {
			const realFile = vfile(file);
			transformers.run(tree, realFile, realDone);
			/**
			* @param {Error | undefined} error
			* @param {Node} outputTree
			* @param {VFile} file
			* @returns {undefined}
			*/
			function realDone(error, outputTree, file) {
				const resultingTree = outputTree || tree;
				if (error) reject(error);
				else if (resolve) resolve(resultingTree);
				else done(void 0, resultingTree, file);
			}
		}
	}
	/**
	* Run *transformers* on a syntax tree.
	*
	* An error is thrown if asynchronous transforms are configured.
	*
	* > **Note**: `runSync` freezes the processor if not already *frozen*.
	*
	* > **Note**: `runSync` performs the run phase, not other phases.
	*
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	*   Tree to transform and inspect.
	* @param {Compatible | undefined} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @returns {TailTree extends undefined ? Node : TailTree}
	*   Transformed tree.
	*/
	runSync(tree, file) {
		/** @type {boolean} */
		let complete = false;
		/** @type {(TailTree extends undefined ? Node : TailTree) | undefined} */
		let result;
		this.run(tree, file, realDone);
		assertDone("runSync", "run", complete);
		return result;
		/**
		* @type {RunCallback<TailTree extends undefined ? Node : TailTree>}
		*/
		function realDone(error, tree) {
			bail(error);
			result = tree;
			complete = true;
		}
	}
	/**
	* Compile a syntax tree.
	*
	* > **Note**: `stringify` freezes the processor if not already *frozen*.
	*
	* > **Note**: `stringify` performs the stringify phase, not the run phase
	* > or other phases.
	*
	* @param {CompileTree extends undefined ? Node : CompileTree} tree
	*   Tree to compile.
	* @param {Compatible | undefined} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @returns {CompileResult extends undefined ? Value : CompileResult}
	*   Textual representation of the tree (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most compilers
	*   > return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	stringify(tree, file) {
		this.freeze();
		const realFile = vfile(file);
		const compiler = this.compiler || this.Compiler;
		assertCompiler("stringify", compiler);
		assertNode(tree);
		return compiler(tree, realFile);
	}
	/**
	* Configure the processor to use a plugin, a list of usable values, or a
	* preset.
	*
	* If the processor is already using a plugin, the previous plugin
	* configuration is changed based on the options that are passed in.
	* In other words, the plugin is not added a second time.
	*
	* > **Note**: `use` cannot be called on *frozen* processors.
	* > Call the processor first to create a new unfrozen processor.
	*
	* @example
	*   There are many ways to pass plugins to `.use()`.
	*   This example gives an overview:
	*
	*   ```js
	*   import {unified} from 'unified'
	*
	*   unified()
	*     // Plugin with options:
	*     .use(pluginA, {x: true, y: true})
	*     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
	*     .use(pluginA, {y: false, z: true})
	*     // Plugins:
	*     .use([pluginB, pluginC])
	*     // Two plugins, the second with options:
	*     .use([pluginD, [pluginE, {}]])
	*     // Preset with plugins and settings:
	*     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
	*     // Settings only:
	*     .use({settings: {position: false}})
	*   ```
	*
	* @template {Array<unknown>} [Parameters=[]]
	* @template {Node | string | undefined} [Input=undefined]
	* @template [Output=Input]
	*
	* @overload
	* @param {Preset | null | undefined} [preset]
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {PluggableList} list
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {Plugin<Parameters, Input, Output>} plugin
	* @param {...(Parameters | [boolean])} parameters
	* @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
	*
	* @param {PluggableList | Plugin | Preset | null | undefined} value
	*   Usable value.
	* @param {...unknown} parameters
	*   Parameters, when a plugin is given as a usable value.
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   Current processor.
	*/
	use(value, ...parameters) {
		const attachers = this.attachers;
		const namespace = this.namespace;
		assertUnfrozen("use", this.frozen);
		if (value === null || value === void 0) {} else if (typeof value === "function") addPlugin(value, parameters);
		else if (typeof value === "object") {
			if (Array.isArray(value)) addList(value);
			else addPreset(value);
		} else throw new TypeError("Expected usable value, not `" + value + "`");
		return this;
		/**
		* @param {Pluggable} value
		* @returns {undefined}
		*/
		function add(value) {
			if (typeof value === "function") addPlugin(value, []);
			else if (typeof value === "object") {
				if (Array.isArray(value)) {
					const [plugin, ...parameters] = value;
					addPlugin(plugin, parameters);
				} else addPreset(value);
			} else throw new TypeError("Expected usable value, not `" + value + "`");
		}
		/**
		* @param {Preset} result
		* @returns {undefined}
		*/
		function addPreset(result) {
			if (!("plugins" in result) && !("settings" in result)) throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			addList(result.plugins);
			if (result.settings) namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
		}
		/**
		* @param {PluggableList | null | undefined} plugins
		* @returns {undefined}
		*/
		function addList(plugins) {
			let index = -1;
			if (plugins === null || plugins === void 0) {} else if (Array.isArray(plugins)) while (++index < plugins.length) {
				const thing = plugins[index];
				add(thing);
			}
			else throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
		}
		/**
		* @param {Plugin} plugin
		* @param {Array<unknown>} parameters
		* @returns {undefined}
		*/
		function addPlugin(plugin, parameters) {
			let index = -1;
			let entryIndex = -1;
			while (++index < attachers.length) if (attachers[index][0] === plugin) {
				entryIndex = index;
				break;
			}
			if (entryIndex === -1) attachers.push([plugin, ...parameters]);
			else if (parameters.length > 0) {
				let [primary, ...rest] = parameters;
				const currentPrimary = attachers[entryIndex][1];
				if (isPlainObject(currentPrimary) && isPlainObject(primary)) primary = (0, import_extend.default)(true, currentPrimary, primary);
				attachers[entryIndex] = [
					plugin,
					primary,
					...rest
				];
			}
		}
	}
}().freeze();
/**
* Assert a parser is available.
*
* @param {string} name
* @param {unknown} value
* @returns {asserts value is Parser}
*/
function assertParser(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `parser`");
}
/**
* Assert a compiler is available.
*
* @param {string} name
* @param {unknown} value
* @returns {asserts value is Compiler}
*/
function assertCompiler(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `compiler`");
}
/**
* Assert the processor is not frozen.
*
* @param {string} name
* @param {unknown} frozen
* @returns {asserts frozen is false}
*/
function assertUnfrozen(name, frozen) {
	if (frozen) throw new Error("Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
/**
* Assert `node` is a unist node.
*
* @param {unknown} node
* @returns {asserts node is Node}
*/
function assertNode(node) {
	if (!isPlainObject(node) || typeof node.type !== "string") throw new TypeError("Expected node, got `" + node + "`");
}
/**
* Assert that `complete` is `true`.
*
* @param {string} name
* @param {string} asyncName
* @param {unknown} complete
* @returns {asserts complete is true}
*/
function assertDone(name, asyncName, complete) {
	if (!complete) throw new Error("`" + name + "` finished async. Use `" + asyncName + "` instead");
}
/**
* @param {Compatible | undefined} [value]
* @returns {VFile}
*/
function vfile(value) {
	return looksLikeAVFile(value) ? value : new VFile(value);
}
/**
* @param {Compatible | undefined} [value]
* @returns {value is VFile}
*/
function looksLikeAVFile(value) {
	return Boolean(value && typeof value === "object" && "message" in value && "messages" in value);
}
/**
* @param {unknown} [value]
* @returns {value is Value}
*/
function looksLikeAValue(value) {
	return typeof value === "string" || isUint8Array(value);
}
/**
* Assert `value` is an `Uint8Array`.
*
* @param {unknown} value
*   thing.
* @returns {value is Uint8Array}
*   Whether `value` is an `Uint8Array`.
*/
function isUint8Array(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}
// lib/markdown/blocks.ts
/**
* Only tables and footnotes are blocks among what GitHub adds; and what stands inside a line is never asked for: it is
* kept as written. Left out, it costs no time, and a text full of brackets or stars costs as much as any other.
*/
function blocksAlone() {
	const data = this.data();
	const syntax = [
		gfmTable(),
		gfmFootnote(),
		{ disable: { null: [...INLINE] } }
	];
	data.micromarkExtensions = [...data.micromarkExtensions ?? [], ...syntax];
	const tree = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];
	data.fromMarkdownExtensions = [...data.fromMarkdownExtensions ?? [], ...tree];
}
const INLINE = [
	"attention",
	"autolink",
	"characterEscape",
	"characterReference",
	"codeText",
	"gfmFootnoteCall",
	"gfmPotentialFootnoteCall",
	"hardBreakEscape",
	"htmlText",
	"labelEnd",
	"labelStartImage",
	"labelStartLink"
];
/** The one place that knows a markdown parser, and the authority on what is a block. */
const processor = unified().use(remarkParse).use(blocksAlone).use(remarkFrontmatter);
let parses = 0;
/** The blocks of a text, which is read whole. Never throws; what the parser cannot read is one block of its own. */
function parseBlocks(text) {
	parses++;
	try {
		return processor.parse(text).children.map((node) => block(node, text));
	} catch {
		return [{
			type: "other",
			span: {
				start: 0,
				end: text.length
			}
		}];
	}
}
function block(node, text) {
	const span = spanOf(node);
	switch (node.type) {
		case "heading": return {
			type: "heading",
			span,
			depth: node.depth,
			content: contentOf(node.children, span)
		};
		case "table": return {
			type: "table",
			span,
			rows: node.children.map((row) => ({
				span: spanOf(row),
				cells: row.children.map((cell) => cellSpan(cell, text))
			}))
		};
		case "list": return {
			type: "list",
			span,
			ordered: node.ordered ?? false,
			items: node.children.map((item, at, all) => listItem(item, text, all[at + 1]))
		};
		case "code": return {
			type: "code",
			span,
			value: node.value
		};
		case "paragraph": return {
			type: "paragraph",
			span
		};
		default: return {
			type: "other",
			span
		};
	}
}
const listItem = (item, text, next) => {
	const { start, end } = spanOf(item);
	return {
		span: {
			start,
			end: next ? Math.min(end, lineStart(text, spanOf(next).start)) : end
		},
		blocks: item.children.map((child) => block(child, text))
	};
};
function spanOf(node) {
	return {
		start: node.position?.start.offset ?? 0,
		end: node.position?.end.offset ?? 0
	};
}
function contentOf(children, span) {
	const [first] = children;
	const last = children.at(-1);
	return first && last ? {
		start: spanOf(first).start,
		end: spanOf(last).end
	} : {
		start: span.end,
		end: span.end
	};
}
/** The parser's cell takes in the pipe before it, and for the last of a line the pipe and white space behind it. */
function cellSpan(cell, text) {
	const { start, end } = spanOf(cell);
	const from = text[start] === "|" ? start + 1 : start;
	const inner = text.slice(from, end).trimEnd();
	return {
		start: from,
		end: inner.endsWith("|") && (/\\*(?=\|$)/.exec(inner)?.[0].length ?? 0) % 2 === 0 ? from + inner.length - 1 : end
	};
}
// lib/markdown/pieces.ts
/**
* Pieces that stayed as they were are not read again: a change outside, or a check of what was printed, is cheap.
* Bounded by the characters held, since pieces are a line or a megabyte: the largest file there may be, and then some.
*/
const cache = /* @__PURE__ */ new Map();
const MAX_CHARACTERS = 16e6;
let characters = 0;
/** Reads a piece of text, or knows it. Never throws. */
function readPiece(text) {
	const known = cache.get(text);
	if (known) {
		cache.delete(text);
		cache.set(text, known);
		return known;
	}
	const read = readAnew(text);
	keep(text, read);
	return read;
}
function readAnew(text) {
	const excess = excessOf(text);
	if (!excess) return { blocks: parseBlocks(text) };
	return {
		blocks: [{
			type: "other",
			span: {
				start: 0,
				end: text.length
			}
		}],
		excess
	};
}
function keep(text, read) {
	cache.set(JSON.parse(JSON.stringify(text)), read);
	characters += text.length;
	for (const oldest of cache.keys()) {
		if (characters <= MAX_CHARACTERS) break;
		cache.delete(oldest);
		characters -= oldest.length;
	}
}
// lib/markdown/sections.ts
/** Characters of one-line items that stay together: a piece for each would cost more than it saves. */
const LINES_TOGETHER = 1e3;
/**
* Cuts a text at its headings, and these sections at their blocks and bullets, in one pass over its lines, without a
* markdown parser: linear, whatever the text. It cuts only where that is certain; what is not stays inside a piece,
* where the parser finds it. So the pieces read one by one give the blocks of the whole, but that a list is several
* lists of an item each. Ordered lists are left whole.
*/
function sections(text) {
	const all = lines(text);
	const lineAt = (at) => text.slice(all[at]?.start, all[at]?.content);
	const found = [];
	let start = 0;
	let heading;
	let pieces = [];
	let piece = 0;
	const cut = (at) => {
		if (at > piece) pieces.push({
			start: piece,
			end: at
		});
		piece = at;
	};
	const close = (at) => {
		cut(at);
		if (at > start) found.push({
			start,
			end: at,
			...heading && { heading },
			pieces
		});
		start = at;
		pieces = [];
	};
	const scan = lineScan();
	for (let at = frontMatterEnd(all.length, lineAt); at < all.length; at++) {
		const begin = all[at]?.start ?? 0;
		const kind = scan(lineAt(at));
		if (kind === "unsure") break;
		if (kind === "heading") {
			close(begin);
			heading = headingOf(lineAt(at));
		} else if (kind === "block" || kind === "bullet") cut(begin);
		else if (kind === "next bullet" && begin - piece >= LINES_TOGETHER) cut(begin);
	}
	close(text.length);
	return found;
}
/** `## Words ##`; by hand, since a pattern would take the square of a line's length where that is full of spaces. */
function headingOf(line) {
	const depth = /^#+/.exec(line)?.[0].length ?? 1;
	const words = line.slice(depth).trim();
	let end = words.length;
	while (words[end - 1] === "#") end--;
	return {
		depth,
		text: end === 0 || words[end - 1] === " " || words[end - 1] === "	" ? words.slice(0, end).trimEnd() : words
	};
}
// lib/markdown/outline.ts
/** A piece that may hold headings the line scan left alone: indented, underlined, or behind uncertain lines. */
const HIDDEN_HEADING = /(?:^|[\r\n]) {0,3}(?:#{1,6}(?:[ \t\r\n]|$)|(?:=+|-+)[ \t]*(?:[\r\n]|$))/;
/** Beyond this length only certain headings are looked for, in one linear pass. */
const SEARCHED = 1e6;
function outline(text) {
	const cut = sections(text);
	const pieces = cut.flatMap((section) => section.pieces);
	const moved = /* @__PURE__ */ new Map();
	const read = (piece) => readPiece(text.slice(piece.start, piece.end));
	const blocksOf = (piece) => {
		const known = moved.get(piece) ?? read(piece).blocks.map((block) => shift(block, piece.start));
		moved.set(piece, known);
		return known;
	};
	const touching = ({ start, end }) => pieces.slice(firstEndingBehind(pieces, start), firstStartingAt(pieces, end));
	const small = text.length <= SEARCHED;
	const hidden = (piece, from) => small && HIDDEN_HEADING.test(text.slice(from, piece.end)) && !read(piece).excess ? blocksOf(piece).flatMap((block) => block.type === "heading" ? [{
		span: block.span,
		depth: block.depth,
		text: text.slice(block.content.start, block.content.end)
	}] : []) : void 0;
	return {
		headings: cut.flatMap((section) => section.pieces.flatMap((piece, at) => {
			if (!section.heading || at > 0) return hidden(piece, piece.start) ?? [];
			const length = text.slice(piece.start, piece.end).search(/[\r\n]/);
			const end = length < 0 ? piece.end : piece.start + length;
			return hidden(piece, end) ?? [{
				span: {
					start: piece.start,
					end
				},
				...section.heading
			}];
		})),
		blocksIn: (span) => touching(span).flatMap(blocksOf).filter((block) => block.span.start >= span.start && block.span.start < span.end),
		excessIn: (span) => {
			for (const piece of touching(span)) {
				const { excess } = read(piece);
				if (excess) return {
					excess,
					start: piece.start
				};
			}
		}
	};
}
const firstEndingBehind = (pieces, offset) => firstIndex(pieces, ({ end }) => end > offset);
const firstStartingAt = (pieces, offset) => firstIndex(pieces, ({ start }) => start >= offset);
/** Index of the first of a sequence that satisfies what all behind it satisfy too. */
function firstIndex(sequence, satisfies) {
	let low = 0;
	let high = sequence.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (satisfies(sequence[middle])) high = middle;
		else low = middle + 1;
	}
	return low;
}
const move = ({ start, end }, by) => ({
	start: start + by,
	end: end + by
});
function shift(block, by) {
	const span = move(block.span, by);
	switch (block.type) {
		case "heading": return {
			...block,
			span,
			content: move(block.content, by)
		};
		case "table": return {
			...block,
			span,
			rows: block.rows.map((row) => ({
				span: move(row.span, by),
				cells: row.cells.map((cell) => move(cell, by))
			}))
		};
		case "list": return {
			...block,
			span,
			items: block.items.map((item) => ({
				span: move(item.span, by),
				blocks: item.blocks.map((inner) => shift(inner, by))
			}))
		};
		default: return {
			...block,
			span
		};
	}
}
// lib/markdown/plan-sections.ts
const PLAN = /^(?:[\d.]+\s+)?execution plan\s*(?:[:(—–-].*)?$/i;
const STREAMS$3 = /^(?:work )?streams$/i;
const HANDOFFS$2 = /^communication$/i;
const PHASE$1 = /^(?:\*\*|__)?phase[ \t]+\d{1,9}(?![\w.])/i;
/**
* Finds the plan among a text's headings. Under an `Execution Plan` heading, its phases and tables are the
* sub-headings. Without one, a text has a plan only if two phases stand in it, or one with a chunk table or a
* field: prose headed "Phase 4: Handoff" is no plan.
*/
function planSections(text, { headings, blocksIn }) {
	const candidates = headings.flatMap((heading, at) => {
		if (!PLAN.test(plain(heading.text))) return [];
		const end = headings.slice(at + 1).find(({ depth }) => depth <= heading.depth)?.span.start ?? text.length;
		const plan = {
			start: heading.span.start,
			end
		};
		return [parts(plan, headings.filter(({ span, depth }) => span.start > plan.start && span.start < end && depth > heading.depth), heading.depth + 1)];
	});
	const named = candidates.find(({ phases, streams }) => phases.length > 0 || streams) ?? candidates[0];
	if (named && (named.phases.length > 0 || named.streams)) return named;
	const whole = parts({
		start: 0,
		end: text.length
	}, headings, 2);
	const tells = ({ section }) => blocksIn(section).some((block) => block.type === "table" && /\bchunk\b/i.test(text.slice(block.span.start, block.rows[0]?.span.end)) || block.type === "list" && /^[ \t]+(?:\*\*|__)?(?:outcome|stream|skills|depends on)(?:\*\*|__)?:/im.test(text.slice(block.span.start, block.span.end)));
	if (whole.phases.length >= 2 || whole.phases.some(tells)) return {
		...whole,
		plan: around(whole)
	};
	return named;
}
/** From the first of a plan's sections to the last, for a plan without a heading of its own. */
function around({ streams, handoffs, phases }) {
	const all = [
		streams,
		handoffs,
		...phases.map(({ section }) => section)
	].filter((section) => section !== void 0);
	return {
		start: Math.min(...all.map(({ start }) => start)),
		end: Math.max(...all.map(({ end }) => end))
	};
}
function parts(plan, headings, depth) {
	const section = (heading) => {
		const at = headings.indexOf(heading);
		const next = headings.slice(at + 1).find((other) => other.depth <= heading.depth || isPart(other));
		return {
			start: heading.span.start,
			end: next?.span.start ?? plan.end
		};
	};
	const first = (pattern) => headings.find(({ text }) => pattern.test(plain(text)));
	const streams = first(STREAMS$3);
	const handoffs = first(HANDOFFS$2);
	const phase = first(PHASE$1);
	return {
		plan,
		depth: Math.min(6, phase?.depth ?? streams?.depth ?? depth),
		...streams && { streams: section(streams) },
		...handoffs && { handoffs: section(handoffs) },
		phases: headings.filter(({ text }) => PHASE$1.test(text)).map((heading) => ({
			heading,
			section: section(heading)
		}))
	};
}
const isPart = ({ text }) => PHASE$1.test(text) || STREAMS$3.test(plain(text)) || HANDOFFS$2.test(plain(text));
// lib/markdown/repeated-terms.ts
/**
* Terms that one cell or one field of a chunk says again, in whatever spelling; the plan holds each but once. Row and
* item saying the same is no repetition: they are two views of one chunk.
*/
function repeatedTerms(text, rows, items) {
	return [...rows, ...items].flatMap(([id, { terms }]) => isChunk(id) ? again(text, terms).map((term) => ({
		chunk: id,
		text: term
	})) : []);
}
const isChunk = (id) => id.startsWith("c");
function again(text, value) {
	const seen = /* @__PURE__ */ new Set();
	return (value?.terms ?? []).flatMap(({ span, key }) => {
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return [text.slice(span.start, span.end)];
	});
}
// lib/markdown/unread.ts
/**
* What looks like a fact of the plan and is none to us: a Work Streams or Communication section without a table, a
* table in a phase that has no Chunk column or is its second. It is kept as it is, and said once.
*/
function unreadParts(text, { blocksIn }, sections, { streams, handoffs, phases }) {
	const lineOf = lineNumbers(text);
	const hasWords = (section) => blocksIn(section).some((block) => block.type === "list" || block.type === "table");
	const bare = (name, section, table) => section && !table && hasWords(section) ? [{
		line: lineOf(section.start),
		what: `the ${name} section, which has no table`
	}] : [];
	return [
		...bare("Work Streams", sections.streams, streams),
		...phases.flatMap(({ section, table }) => blocksIn(section).flatMap((block) => block.type !== "table" || table && block.span.start >= table.span.start && block.span.start < table.span.end ? [] : [{
			line: lineOf(block.span.start),
			what: table ? "a second table in a phase" : "a table without a Chunk column"
		}])),
		...bare("Communication", sections.handoffs, handoffs)
	];
}
// lib/markdown/parse.ts
const BOM = "﻿";
const NO_PLAN$1 = {
	streams: [],
	phases: [],
	handoffs: []
};
/**
* Opens a text. Any text opens, and nothing throws: one without a plan has an empty one, and one over a limit says
* why it cannot be edited. Printing what was opened gives the same text, whatever it was.
*/
function parse(opened) {
	const bom = opened.startsWith(BOM);
	const bare = bom ? opened.slice(1) : opened;
	const eol = mainEnding(bare);
	const addedEnd = bare !== "" && !/[\r\n]$/.test(bare);
	const text = addedEnd ? bare + eol : bare;
	const frame = {
		text,
		bom,
		addedEnd,
		eol
	};
	const whole = {
		start: 0,
		end: text.length
	};
	const read = outline(text);
	const found = planSections(text, read);
	const status = statusSpan(text, read);
	const empty = {
		...frame,
		plan: found?.plan ?? whole,
		missing: !found,
		depth: found?.depth ?? 3,
		sections: {
			...found?.streams && { streams: found.streams },
			...found?.handoffs && { handoffs: found.handoffs }
		},
		phases: [],
		rows: /* @__PURE__ */ new Map(),
		items: /* @__PURE__ */ new Map()
	};
	const stated = status && { status: text.slice(status.start, status.end) };
	const readOnly = found && (tooLarge(found.plan) ?? unreadable$1(text, read, found.plan));
	if (!found || readOnly) return {
		text: opened,
		plan: {
			...stated,
			...NO_PLAN$1
		},
		context: readContext(text, read, found?.plan),
		source: {
			...empty,
			...status && { status }
		},
		hasPlan: false,
		fenced: fencedPlans(text, read),
		...readOnly && { readOnly }
	};
	const { plan, ...places } = interpret(text, read, found);
	const unread = unreadParts(text, read, empty.sections, places);
	const repeated = repeatedTerms(text, places.rows, places.items);
	return {
		text: opened,
		plan: {
			...stated,
			...plan
		},
		context: {
			...readContext(text, read, found.plan),
			...repeated.length > 0 && { repeatedTerms: repeated },
			...unread.length > 0 && { unread }
		},
		source: {
			...empty,
			...places,
			...status && { status }
		},
		hasPlan: true,
		fenced: []
	};
}
/** Why a plan cannot be read whole, if it cannot. */
function unreadable$1(text, { excessIn }, plan) {
	const found = excessIn(plan);
	return found && overLimit(found.excess, lineNumbers(text)(found.start));
}
/** Plans inside code blocks: an answer pasted whole, say, or a guide to the format. */
function fencedPlans(text, { blocksIn }) {
	if (text.length > 1e6) return [];
	if (!/^[ \t>]*(?:#{1,6}[ \t]+)(?:Execution Plan|Phase[ \t]+\d)/im.test(text)) return [];
	const lineOf = lineNumbers(text);
	return blocksIn({
		start: 0,
		end: text.length
	}).flatMap((block) => {
		if (block.type !== "code") return [];
		const inner = outline(block.value);
		const found = planSections(block.value, inner);
		return found && found.phases.length > 0 ? [{
			text: `${block.value}\n`,
			line: lineOf(block.span.start)
		}] : [];
	});
}
// bin/open-spec.ts
/** Reads and opens a spec. Refused with a sentence that begins with the file's name: what is no readable text. */
async function openSpec(io, path) {
	const bytes = await io.read(path);
	if (!bytes.ok) return bytes;
	const text = readText(bytes.value);
	if (!text.ok) return fail(text.error.code, `${shownPath(path)}: ${text.error.message}`);
	return ok$2({
		path,
		bytes: bytes.value,
		document: parse(text.value)
	});
}
/** Opens a spec that must hold a plan. Refused, too, where it holds none, or one that is over a limit. */
async function openPlan(io, path) {
	const spec = await openSpec(io, path);
	const refusal = spec.ok ? withoutPlan(spec.value) : void 0;
	return refusal === void 0 ? spec : fail("no-plan", refusal);
}
/** Why a document cannot be looked at as a plan; undefined if it can. */
function withoutPlan({ path, document }) {
	const { hasPlan, readOnly, fenced } = document;
	const name = shownPath(path);
	if (readOnly) return `${name}: ${readOnly.message}`;
	if (hasPlan) return void 0;
	const [inside] = fenced;
	return inside ? `${name}: a plan stands only in a code block, on line ${inside.line}; take it out of the block first.` : `${name}: there is no execution plan in it: neither an “Execution Plan” heading nor phases.`;
}
// bin/check.ts
/** Says what is wrong with a plan, or all that it says, as JSON. */
const check = {
	name: "check",
	words: "Says what is wrong with a plan.",
	more: ["One line a problem: file:line:column: severity code message. Severities are error, warning and advice;", "errors alone make the exit code 1. With --json the whole plan and its problems as one JSON object."],
	files: ["FILE"],
	flags: { json: {
		type: "boolean",
		words: "plan and problems as JSON"
	} },
	examples: ["planlanes check spec.md", "planlanes check spec.md --json | jq \".phases[].chunks[].title\""],
	async run({ files: [path = ""], on }, io) {
		const spec = await openSpec(io, path);
		if (!spec.ok) {
			io.say(spec.error.message);
			return exit$2.misused;
		}
		const json = planJson(spec.value.document);
		if (on.has("json")) io.write(`${JSON.stringify(json, null, 2)}\n`);
		const refusal = withoutPlan(spec.value);
		if (refusal !== void 0) {
			io.say(refusal);
			return exit$2.misused;
		}
		const { problems } = json;
		if (!on.has("json")) {
			for (const { line, column, severity, code, message } of problems) io.write(printable(`${shownPath(path)}:${line}:${column}: ${severity} ${code} ${message}\n`));
			io.say(summary(problems));
		}
		return problems.some(({ severity }) => severity === "error") ? exit$2.found : exit$2.fine;
	}
};
function summary(problems) {
	const count = (wanted, word) => {
		const many = problems.filter(({ severity }) => severity === wanted).length;
		return `${many} ${word}${many === 1 || wanted === "advice" ? "" : "s"}`;
	};
	return problems.length === 0 ? "No problems." : `${count("error", "error")}, ${count("warning", "warning")}, ${count("advice", "advice")}.`;
}
// lib/plan/named/kinds.ts
const CHUNK = "a chunk by id token, issue id, title or slug";
const PHASE = "a phase by number, “Phase 2”, name or slug";
const STREAM = "a stream by its name";
const STREAMS$2 = "a stream, or several: [\"a\", \"b\"] or \"a, b\"";
/** What may be written for each kind, in the words of help and of refusals. */
const kindWords = {
	chunk: CHUNK,
	chunks: "a chunk or a list of chunks, by id token, issue id, title or slug",
	phase: PHASE,
	phaseToGoTo: PHASE,
	stream: STREAM,
	streamOrNone: `${STREAM}, or null for none`,
	lane: `${STREAM}, or null for none`,
	handoff: "a handoff by its number in the table, from 1, or {\"from\": …, \"to\": …}",
	senders: STREAMS$2,
	receivers: `${STREAMS$2}; or "all"`,
	when: "“After Phase 1”, “After <chunk>”, “During Phase 2”, or {\"text\": …} for other words",
	dependency: "a chunk, or “Phase 1”; {\"chunk\": …} and {\"phase\": …} say which",
	writtenDependency: "a chunk, “Phase 1”, or a term as it stands in the plan",
	place: "{\"after\": <chunk>} or {\"before\": <chunk>}",
	phaseIndex: "{\"after\": <phase>}, {\"before\": <phase>}, \"end\", or how many phases stand before it",
	streamIndex: "{\"after\": <stream>}, {\"before\": <stream>}, \"end\", or how many streams stand before it",
	subtasks: "a list of texts, or of {\"text\": …, \"done\": …, \"subtasks\": […]}",
	numbers: "a number, or a list of numbers, from 1",
	cells: "{\"<column>\": <text>, …}",
	cellsOrNull: "{\"<label>\": <text or null>, …}",
	text: "a text",
	textOrNull: "a text, or null to take it away",
	names: "a list of texts, or one text with commas",
	namesOrNull: "a list of texts, or one text with commas; null takes the field away",
	yesOrNo: "true or false",
	references: "\"bridge\" or \"remove\"",
	keepOrDelete: "\"keep\" or \"delete\""
};
// lib/plan/named/refusal.ts
const LONGEST = 60;
const MOST_NAMED = 6;
/** A value as refusals show it: JSON, cut where it would swallow the sentence. */
function shown(value) {
	if (value === void 0) return "missing";
	const json = typeof value === "string" ? `“${value}”` : JSON.stringify(value);
	return json.length > LONGEST ? `${json.slice(0, 59)}…` : json;
}
/** A list of names in a sentence, the last with `and`; from the seventh on only how many more. */
function listed$1(names, and = "and") {
	const told = names.length > 7 ? [...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more`] : names;
	const last = told.at(-1) ?? "";
	return told.length > 1 ? `${told.slice(0, -1).join(", ")} ${and} ${last}` : last;
}
/** A value of the wrong shape: the field, what was given, what it takes. */
const wrongShape = ({ field }, value, takes) => fail("wrong-shape", `“${field}” is ${shown(value)}, but it takes ${takes}.`);
/** A name that nothing has: the nearest that something does have, or what there is. */
function unknownName({ field }, kind, value, names) {
	const near = typeof value === "string" ? nearest$1(names.map((name) => [name, name]), value) : void 0;
	const help = near !== void 0 ? `“${plain(near)}” comes closest` : names.length > 0 ? `there ${names.length > 1 ? "are" : "is"} ${listed$1(names.map((name) => `“${plain(name)}”`))}` : "the plan has none";
	return fail("unknown-name", `“${field}” is ${shown(value)}, but no ${kind} is called that; ${help}.`);
}
/** A name that several have: which they are, and how to say which is meant. */
const ambiguousName = ({ field }, kind, value, owners, instead) => fail("ambiguous-name", `“${field}” is ${shown(value)}, which ${owners.length} ${kind} are called: ${listed$1(owners)}; ${instead}.`);
// lib/plan/named/shape.ts
/** Whether a value is a JSON object, neither a list nor null. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Whether a value is an object that has all of the first keys, and else none but the second. */
function hasShape(value, needed, optional = []) {
	if (!isRecord(value)) return false;
	const keys = Object.keys(value);
	return needed.every((key) => keys.includes(key)) && keys.every((key) => needed.includes(key) || optional.includes(key));
}
// lib/plan/named/phase-names.ts
/** A phase by its number, by “Phase 2”, by “Phase 2: Name”, by its name, or by the name's slug. */
function readPhase(value, at) {
	if (hasShape(value, ["phase"])) return readPhase(value["phase"], at);
	if (typeof value !== "number" && typeof value !== "string") return wrongShape(at, value, kindWords.phase);
	const { plan } = at;
	const found = phasesNamed(plan, String(value));
	const [only, ...more] = found;
	if (!only) return unknownName(at, "phase", value, plan.phases.map(fullName));
	return more.length === 0 ? ok$2(only.id) : ambiguousName(at, "phases", value, found.map((phase) => `“${fullName(phase)}”`), "use the name or number that only one has");
}
/** Where chunks go: a phase, or with null the one in which all of them stand. */
function readPhaseToGoTo(value, at) {
	if (value !== null) return readPhase(value, at);
	const ids = at.known["chunks"];
	const own = new Set((ids ?? []).map((id) => lookup(at.plan).chunks.get(id)?.phase.id));
	const [only] = own;
	return only !== void 0 && own.size === 1 ? ok$2(only) : wrongShape({
		...at,
		field: "phase"
	}, void 0, `${kindWords.phase}, since the chunks stand in several`);
}
/** The phases that a name means, by the first way of naming that any is named by. */
function phasesNamed(plan, name) {
	const text = plain(name).toLowerCase();
	const number = /^(?:phase\s+)?(\d+)$/.exec(text)?.[1];
	return [
		(phase) => number !== void 0 && phase.number === Number(number),
		(phase) => plain(phase.name).toLowerCase() === text || fullName(phase).toLowerCase() === text,
		(phase) => slug(text) !== "" && (slug(phase.name) === slug(text) || slug(fullName(phase)) === slug(text))
	].map((way) => plan.phases.filter(way)).find((found) => found.length > 0) ?? [];
}
const fullName = ({ number, name }) => name === "" ? `Phase ${number}` : `Phase ${number}: ${plain(name)}`;
// lib/plan/named/chunk-names.ts
/**
* A chunk by the rule of references: id token, issue id, title in either wording, slug. `{"chunk": …, "phase": …}`
* tells chunks of one name apart, and `{"chunk": …, "token": …}` is what `check --json` writes.
*/
function readChunk(value, at) {
	if (typeof value === "string") return chunkCalled(value, at);
	if (hasShape(value, ["chunk"], ["phase", "token"])) {
		const { chunk, phase, token } = value;
		if (typeof token === "string") return chunkCalled(token, at);
		if (typeof chunk === "string") {
			if (phase === void 0) return chunkCalled(chunk, at);
			const inside = readPhase(phase, at);
			return inside.ok ? chunkCalled(chunk, at, (id) => phaseOf$1(at.plan, id)?.id === inside.value) : inside;
		}
	}
	return wrongShape(at, value, kindWords.chunk);
}
/** One chunk, or a list without doubles. */
function readChunks(value, at) {
	const list = Array.isArray(value) ? value : [value];
	if (list.length === 0) return wrongShape(at, value, kindWords.chunks);
	const ids = /* @__PURE__ */ new Set();
	for (const one of list) {
		const id = readChunk(one, at);
		if (!id.ok) return id;
		ids.add(id.value);
	}
	return ok$2([...ids]);
}
function chunkCalled(name, at, fits = () => true) {
	const { plan } = at;
	const ids = chunksNamed(plan, name).filter(fits);
	const [only, ...more] = ids;
	if (only === void 0) return unknownName(at, "chunk", name, chunksOf(plan).filter(({ id }) => fits(id)).flatMap(namesOf));
	if (more.length === 0) return ok$2(only);
	const owners = chunksOf(plan).filter(({ id }) => ids.includes(id));
	return ambiguousName(at, "chunks", name, owners.map((chunk) => `“${namesOf(chunk)[0] ?? ""}” in Phase ${phaseOf$1(plan, chunk.id)?.number ?? "?"}`), "use an id token or issue id, or {\"chunk\": …, \"phase\": …}");
}
/** The chunks that a name means; a title copied with its issue id and note is a name, too. */
function chunksNamed(plan, name) {
	const [first] = plan.phases;
	if (!first || name.trim() === "") return [];
	const target = resolveTerm(plan, name, first.id);
	if (target.on === "chunk") return [target.chunk];
	if (target.on === "ambiguous") return target.chunks;
	const { title } = readTitle(name);
	const bare = name.slice(0, title.end).trim();
	return bare !== "" && bare !== name.trim() ? chunksNamed(plan, bare) : [];
}
/** A chunk's titles as they may be written, with their id tokens. */
const namesOf = (chunk) => [chunk, ...chunk.row && chunk.row.title !== chunk.title ? [chunk.row] : []].map(({ token = "", title }) => `${token} ${title}`.trim());
// lib/plan/named/moments.ts
/** What a chunk can wait for: a chunk, or a phase by its number. `{"phase": …}` takes any name of a phase. */
function readDependency(value, at) {
	const target = readChunkOrPhase(value, at, kindWords.dependency);
	if (!target.ok) return target;
	const { value: id } = target;
	return ok$2(isPhase(id) ? {
		on: "phase",
		phase: id
	} : {
		on: "chunk",
		chunk: id
	});
}
/** The same, or a term that some chunk has and that means nothing, as it is written. */
function readWrittenDependency(value, at) {
	const text = hasShape(value, ["unresolved"]) ? value["unresolved"] : value;
	if (typeof text === "string") {
		const same = (other) => plain(other).toLowerCase() === plain(text).toLowerCase();
		const written = chunksOf(at.plan).filter(({ id }) => at.known["chunk"] === void 0 || id === at.known["chunk"]).flatMap(({ dependsOn }) => dependsOn).find((dependency) => dependency.on === "unresolved" && same(dependency.text));
		if (written) return ok$2(written);
	}
	return readDependency(text, at);
}
/** A moment: `After` or `During` a phase or chunk. Words that only look like one are refused, unless given as `text`. */
function readMoment(value, at) {
	if (typeof value === "string") {
		const text = value.replace(/\s+/g, " ").trim();
		const [, verb, of] = /^(after|during)\s+(.+)$/i.exec(text) ?? [];
		if (verb === void 0 || of === void 0) return text === "" ? wrongShape(at, value, kindWords.when) : ok$2({ text });
		const read = readWhen(at.plan, text);
		return "of" in read ? ok$2(read) : moment$1(verb.toLowerCase() === "during" ? "during" : "after", of, at);
	}
	if (hasShape(value, ["after"])) return moment$1("after", value["after"], at);
	if (hasShape(value, ["during"])) return moment$1("during", value["during"], at);
	if (hasShape(value, ["text"]) && typeof value["text"] === "string") return ok$2({ text: value["text"].replace(/\s+/g, " ").trim() });
	return wrongShape(at, value, kindWords.when);
}
function moment$1(verb, value, at) {
	const target = readChunkOrPhase(value, at, kindWords.when);
	return target.ok ? ok$2({
		verb,
		of: target.value
	}) : target;
}
/** A text is a phase if it says `Phase` and a number, else a chunk; a number alone is a phase. */
function readChunkOrPhase(value, at, takes) {
	if (typeof value === "number") return readPhase(value, at);
	if (typeof value === "string") return /^phase\s+\d+(?=$|[:\s])/i.test(plain(value)) && chunksNamed(at.plan, value).length === 0 || chunksNamed(at.plan, value).length === 0 && phasesNamed(at.plan, value).length > 0 ? readPhase(value, at) : readChunk(value, at);
	if (hasShape(value, ["phase"])) return readPhase(value, at);
	if (hasShape(value, ["chunk"], ["phase", "token"])) return readChunk(value, at);
	return wrongShape(at, value, takes);
}
const isPhase = (id) => id.startsWith("p");
// lib/plan/named/stream-names.ts
/** A stream of the table by its name, whatever its case, or by the name's slug. */
function readStream(value, at) {
	const ref = typeof value === "string" ? streamCalled(value, at) : wrongShape(at, value, kindWords.stream);
	if (!ref.ok || typeof ref.value === "string") return ref;
	return unknownName(at, "stream of the table", value, at.plan.streams.map(({ name }) => name));
}
/** The same; null is none. */
const readStreamOrNone = (value, at) => value === null ? ok$2(null) : readStream(value, at);
/** A lane: a stream of the table, one that only chunks or handoffs name, `{"unknown": …}` for any, or null for none. */
function readLane(value, at) {
	if (value === null) return ok$2(null);
	if (typeof value === "string") return streamCalled(value, at);
	if (hasShape(value, ["unknown"]) && typeof value["unknown"] === "string") return ok$2({ unknown: value["unknown"] });
	return wrongShape(at, value, kindWords.lane);
}
/** One stream or several, as a list or in one text. */
function readSenders(value, at) {
	const whole = typeof value === "string" && streamsNamed(at.plan, value).length > 0;
	const list = Array.isArray(value) ? value : typeof value === "string" && !whole ? value.split(/[,+&]/).map((name) => name.trim()) : [value];
	const refs = [];
	for (const one of list) {
		const ref = readLane(one, at);
		if (!ref.ok) return ref;
		if (ref.value === null) return wrongShape(at, value, kindWords.senders);
		refs.push(ref.value);
	}
	return refs.length > 0 ? ok$2(refs) : wrongShape(at, value, kindWords.senders);
}
/** The same, or `all`. */
function readReceivers(value, at) {
	const [only, ...more] = Array.isArray(value) ? value : [value];
	return typeof only === "string" && /^all$/i.test(only.trim()) && more.length === 0 ? ok$2("all") : readSenders(value, at);
}
/** A handoff by its number in the table, from 1, or by its ends. */
function readHandoff(value, at) {
	const { handoffs } = at.plan;
	if (typeof value === "number" || typeof value === "string" && /^\d+$/.test(value)) {
		const found = handoffs[Number(value) - 1];
		return found ? ok$2(found.id) : wrongShape(at, value, handoffs.length > 0 ? `a number from 1 to ${handoffs.length}` : "none, since the plan has no handoffs");
	}
	if (!hasShape(value, ["from", "to"])) return wrongShape(at, value, kindWords.handoff);
	const from = readSenders(value["from"], at);
	if (!from.ok) return from;
	const to = readReceivers(value["to"], at);
	if (!to.ok) return to;
	const ends = keyOf(from.value, to.value);
	const found = handoffs.filter((handoff) => keyOf(handoff.from, handoff.to) === ends);
	const [only, ...more] = found;
	if (!only) return unknownName(at, "handoff", value, []);
	if (more.length === 0) return ok$2(only.id);
	const numbers = found.map((handoff) => `number ${handoffs.indexOf(handoff) + 1}`);
	return ambiguousName(at, "handoffs", value, numbers, "give the number");
}
const keyOf = (from, to) => {
	const names = (refs) => refs.map((ref) => typeof ref === "string" ? ref : `unknown ${ref.unknown}`).sort();
	return JSON.stringify([names(from), to === "all" ? to : names(to)]);
};
function streamCalled(name, at) {
	const found = streamsNamed(at.plan, name);
	const [only, ...more] = found;
	if (only === void 0) return unknownName(at, "stream", name, [...at.plan.streams.map((stream) => stream.name), ...unlisted(at.plan)]);
	return more.length === 0 ? ok$2(only) : ambiguousName(at, "streams", name, found.map((ref) => typeof ref === "string" ? `“${lookup(at.plan).streams.get(ref)?.name ?? ""}”` : ref.unknown), "rename one first");
}
/** The streams that a name means, by the first way of naming that any is named by. */
function streamsNamed(plan, name) {
	const text = plain(name);
	const known = [...plan.streams.map((stream) => [plain(stream.name), stream.id]), ...unlisted(plan).map((unknown) => [unknown, { unknown }])];
	const ways = [
		(of) => of === text,
		(of) => of.toLowerCase() === text.toLowerCase(),
		(of) => slug(of) !== "" && slug(of) === slug(text)
	];
	for (const way of ways) {
		const found = known.filter(([of]) => way(of));
		if (found.length > 0) return found.map(([, ref]) => ref);
	}
	return [];
}
/** Names of streams that chunks or handoffs use and the table lacks. */
function unlisted(plan) {
	const refs = [...chunksOf(plan).flatMap(({ stream, row }) => [stream, row?.stream]), ...plan.handoffs.flatMap(({ from, to }) => to === "all" ? from : [...from, ...to])];
	return [...new Set(refs.flatMap((ref) => typeof ref === "object" ? [ref.unknown] : []))];
}
// lib/plan/named/places.ts
/** A place in a phase's order, by the chunk beside it. */
function readPlace(value, at) {
	if (hasShape(value, ["after"])) {
		const after = readChunk(value["after"], at);
		return after.ok ? ok$2({ after: after.value }) : after;
	}
	if (hasShape(value, ["before"])) {
		const before = readChunk(value["before"], at);
		return before.ok ? ok$2({ before: before.value }) : before;
	}
	return wrongShape(at, value, kindWords.place);
}
/** A place among the phases; where one moves, among the others. */
const readPhaseIndex = (value, at) => readIndex(value, at, at.plan.phases, at.known["phase"], readPhase, kindWords.phaseIndex);
/** A place among the streams; where one moves, among the others. */
const readStreamIndex = (value, at) => readIndex(value, at, at.plan.streams, at.known["stream"], readStream, kindWords.streamIndex);
function readIndex(value, at, all, moved, read, takes) {
	const others = all.filter(({ id }) => id !== moved).map(({ id }) => id);
	if (value === "end") return ok$2(others.length);
	if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value <= others.length ? ok$2(value) : wrongShape(at, value, `0 to ${others.length}, how many stand before it`);
	const isAfter = hasShape(value, ["after"]);
	if (!isAfter && !hasShape(value, ["before"])) return wrongShape(at, value, takes);
	const anchor = read(isAfter ? value["after"] : value["before"], at);
	if (!anchor.ok) return anchor;
	const index = others.indexOf(anchor.value);
	return index < 0 ? wrongShape(at, value, "another one than the one that moves") : ok$2(isAfter ? index + 1 : index);
}
// lib/plan/named/values.ts
const readWords = (value, at) => typeof value === "string" ? ok$2(value) : wrongShape(at, value, kindWords.text);
const readWordsOrNull = (value, at) => typeof value === "string" || value === null ? ok$2(value) : wrongShape(at, value, kindWords.textOrNull);
const readYesOrNo = (value, at) => typeof value === "boolean" ? ok$2(value) : wrongShape(at, value, kindWords.yesOrNo);
/** A list as JSON, or as a cell has it: with commas, and `—` or `none` for none. */
const readNames = (value, at) => namesIn(value) ?? wrongShape(at, value, kindWords.names);
/** The same; null takes the field away. */
const readNamesOrNull = (value, at) => value === null ? ok$2(null) : namesIn(value) ?? wrongShape(at, value, kindWords.namesOrNull);
function namesIn(value) {
	if (typeof value === "string") return ok$2(readList(value));
	return isTexts(value) ? ok$2(value) : void 0;
}
const isTexts = (value) => Array.isArray(value) && value.every((member) => typeof member === "string");
/** Places as people count them, from 1; the plan counts from 0. */
function readNumbers(value, at) {
	const numbers = Array.isArray(value) ? value : [value];
	const isPlace = (number) => Number.isInteger(number) && Number(number) > 0;
	return numbers.length > 0 && numbers.every(isPlace) ? ok$2(numbers.map((number) => number - 1)) : wrongShape(at, value, kindWords.numbers);
}
/** Texts by the header of their column. */
const readCells = (value, at) => isRecordOf(value, (own) => typeof own === "string") ? ok$2(value) : wrongShape(at, value, kindWords.cells);
/** Texts by the label of their field; null takes one away. */
const readCellsOrNull = (value, at) => isRecordOf(value, (own) => typeof own === "string" || own === null) ? ok$2(value) : wrongShape(at, value, kindWords.cellsOrNull);
const isRecordOf = (value, is) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(is);
/** One of a few words. */
const readChoice = (words, takes) => (value, at) => {
	const chosen = words.find((word) => word === value);
	return chosen === void 0 ? wrongShape(at, value, takes) : ok$2(chosen);
};
/** Sub-tasks as texts, or with boxes and sub-tasks of their own. */
function readSubtasks(value, at) {
	const subtasks = subtasksIn(value);
	return subtasks ? ok$2(subtasks) : wrongShape(at, value, kindWords.subtasks);
}
function subtasksIn(value) {
	if (!Array.isArray(value)) return void 0;
	const read = value.map(subtaskIn);
	return read.every((subtask) => subtask !== void 0) ? read : void 0;
}
function subtaskIn(value) {
	if (typeof value === "string") return {
		text: value,
		subtasks: []
	};
	if (!hasShape(value, ["text"], ["done", "subtasks"])) return void 0;
	const { text, done = null, subtasks = [] } = value;
	const own = subtasksIn(subtasks);
	if (typeof text !== "string" || !own || done !== null && typeof done !== "boolean") return void 0;
	return {
		text,
		...done !== null && { done },
		subtasks: own
	};
}
// lib/plan/named/readers.ts
/** How a value of each kind is read; what is automatic looks at the plan alone. */
const readers = {
	chunk: readChunk,
	chunks: readChunks,
	phase: readPhase,
	phaseToGoTo: readPhaseToGoTo,
	stream: readStream,
	streamOrNone: readStreamOrNone,
	lane: readLane,
	handoff: readHandoff,
	senders: readSenders,
	receivers: readReceivers,
	when: readMoment,
	dependency: readDependency,
	writtenDependency: readWrittenDependency,
	place: readPlace,
	phaseIndex: readPhaseIndex,
	streamIndex: readStreamIndex,
	subtasks: readSubtasks,
	numbers: readNumbers,
	cells: readCells,
	cellsOrNull: readCellsOrNull,
	text: readWords,
	textOrNull: readWordsOrNull,
	names: readNames,
	namesOrNull: readNamesOrNull,
	yesOrNo: readYesOrNo,
	references: readChoice(["bridge", "remove"], kindWords.references),
	keepOrDelete: readChoice(["keep", "delete"], kindWords.keepOrDelete),
	newChunk: (_, { plan }) => ok$2(chunkId(freeOrdinals(plan).chunk)),
	newStream: (_, { plan }) => ok$2(streamId(freeOrdinals(plan).stream)),
	newPhase: (_, { plan }) => ok$2(phaseId(freeOrdinals(plan).phase)),
	newHandoff: (_, { plan }) => ok$2(handoffId(freeOrdinals(plan).handoff)),
	noExtras: () => ok$2([])
};
const AUTOMATIC = /* @__PURE__ */ new Set([
	"newChunk",
	"newStream",
	"newPhase",
	"newHandoff",
	"noExtras"
]);
/** Whether a field fills itself in, so that nobody gives it or is told of it. */
const isAutomatic = (kind) => AUTOMATIC.has(kind);
// lib/plan/named/chunk-entries.ts
/** The commands on chunks and on what they wait for. */
const chunkEntries = {
	"chunk.move": {
		words: "Moves chunks to a phase, a stream, a place in the order; row and item go along.",
		fields: {
			chunks: {
				kind: "chunks",
				needed: true,
				also: ["chunk"],
				words: "what moves"
			},
			phase: {
				kind: "phaseToGoTo",
				otherwise: null,
				words: "where to; else their own phase"
			},
			stream: {
				kind: "lane",
				words: "the lane; else each keeps its own"
			},
			place: {
				kind: "place",
				words: "in the phase’s order; else where it is, or at the end of another phase"
			}
		},
		example: {
			type: "chunk.move",
			chunk: "auth-utilities",
			phase: 2,
			stream: "api"
		}
	},
	"chunk.tick": {
		words: "Ticks a chunk, or unticks it.",
		fields: {
			chunk: {
				kind: "chunk",
				needed: true,
				words: "which"
			},
			done: {
				kind: "yesOrNo",
				otherwise: true,
				words: "whether it is done"
			}
		},
		example: {
			type: "chunk.tick",
			chunk: "NS-101"
		}
	},
	"chunk.add": {
		words: "Adds a chunk in the manner of its neighbours, with the next id token where they have tokens.",
		fields: {
			id: { kind: "newChunk" },
			phase: {
				kind: "phase",
				needed: true,
				words: "where to"
			},
			title: {
				kind: "text",
				needed: true,
				words: "its title; (NS-1) behind it is the issue id"
			},
			stream: {
				kind: "lane",
				words: "its lane; else none"
			},
			place: {
				kind: "place",
				words: "in the phase’s order; else behind the last of its lane"
			}
		},
		example: {
			type: "chunk.add",
			phase: 2,
			title: "Rate limits",
			stream: "api",
			place: { after: "C7" }
		}
	},
	"chunk.rename": {
		words: "Gives row and item another title; references by title or slug follow.",
		fields: {
			chunk: {
				kind: "chunk",
				needed: true,
				words: "which"
			},
			title: {
				kind: "text",
				needed: true,
				words: "the new title, without the id token"
			}
		},
		example: {
			type: "chunk.rename",
			chunk: "C7",
			title: "Login and sign-up"
		}
	},
	"chunk.edit": {
		words: "Sets what a chunk says; what is not given stays.",
		fields: {
			chunk: {
				kind: "chunk",
				needed: true,
				words: "which"
			},
			outcome: {
				kind: "textOrNull",
				words: "what success looks like"
			},
			skills: {
				kind: "namesOrNull",
				words: "skills to load; [] writes —"
			},
			issue: {
				kind: "textOrNull",
				words: "the tracker’s id, such as NS-101"
			},
			note: {
				kind: "textOrNull",
				words: "what stands in parentheses behind the title"
			},
			subtasks: {
				kind: "subtasks",
				words: "all of its sub-tasks"
			},
			summary: {
				kind: "textOrNull",
				words: "the Outcome cell of its row"
			},
			fields: {
				kind: "cellsOrNull",
				words: "other fields of the item: Note, or a header of the chunk tables"
			},
			cells: {
				kind: "cells",
				words: "cells of its row in columns of the document’s own"
			}
		},
		example: {
			type: "chunk.edit",
			chunk: "C7",
			outcome: "Users can sign in.",
			skills: ["backend-api"]
		}
	},
	"chunk.duplicate": {
		words: "Adds a copy directly behind a chunk, undone and without an issue id.",
		fields: {
			chunk: {
				kind: "chunk",
				needed: true,
				words: "which"
			},
			id: { kind: "newChunk" }
		},
		example: {
			type: "chunk.duplicate",
			chunk: "C7"
		}
	},
	"chunk.split": {
		words: "Makes some sub-tasks of a chunk a chunk of their own; who waits for it waits for both.",
		fields: {
			chunk: {
				kind: "chunk",
				needed: true,
				words: "which"
			},
			id: { kind: "newChunk" },
			title: {
				kind: "text",
				needed: true,
				words: "the title of the new chunk"
			},
			subtasks: {
				kind: "numbers",
				needed: true,
				words: "the sub-tasks that go"
			}
		},
		example: {
			type: "chunk.split",
			chunk: "C7",
			title: "Limits for visitors",
			subtasks: [2, 3]
		}
	},
	"chunk.merge": {
		words: "Takes another chunk into one, with all that it says and all that waits for it.",
		fields: {
			chunk: {
				kind: "chunk",
				needed: true,
				words: "the one that keeps its title and place"
			},
			other: {
				kind: "chunk",
				needed: true,
				words: "the one that goes"
			}
		},
		example: {
			type: "chunk.merge",
			chunk: "C7",
			other: "C8"
		}
	},
	"subtask.tick": {
		words: "Ticks a sub-task, or unticks it.",
		fields: {
			chunk: {
				kind: "chunk",
				needed: true,
				words: "whose"
			},
			path: {
				kind: "numbers",
				needed: true,
				words: "which; [2, 1] is the first below the second"
			},
			done: {
				kind: "yesOrNo",
				otherwise: true,
				words: "whether it is done"
			}
		},
		example: {
			type: "subtask.tick",
			chunk: "C7",
			path: 2
		}
	},
	"chunk.delete": {
		words: "Deletes chunks with their rows and items.",
		fields: {
			chunks: {
				kind: "chunks",
				needed: true,
				also: ["chunk"],
				words: "which"
			},
			references: {
				kind: "references",
				otherwise: "bridge",
				words: "those who waited for it wait for what it waited for, or no more"
			}
		},
		example: {
			type: "chunk.delete",
			chunk: "token-refresh",
			references: "remove"
		}
	},
	"chunk.complete": {
		words: "Writes the half of a chunk that is missing: the item for a row, or the row for an item.",
		fields: { chunk: {
			kind: "chunk",
			needed: true,
			words: "which"
		} },
		example: {
			type: "chunk.complete",
			chunk: "C7"
		}
	},
	"chunk.join": {
		words: "Makes a chunk that is only a row and one that is only an item one chunk.",
		fields: {
			row: {
				kind: "chunk",
				needed: true,
				words: "the one that is only a row"
			},
			item: {
				kind: "chunk",
				needed: true,
				words: "the one that is only an item; its title stays"
			}
		},
		example: {
			type: "chunk.join",
			row: "Mail previews",
			item: "Preview mails"
		}
	},
	"dependency.add": {
		words: "Lets a chunk wait for another chunk or a phase.",
		fields: {
			chunk: {
				kind: "chunk",
				needed: true,
				words: "which waits"
			},
			on: {
				kind: "dependency",
				needed: true,
				words: "what it waits for"
			}
		},
		example: {
			type: "dependency.add",
			chunk: "C8",
			on: "C7"
		}
	},
	"dependency.remove": {
		words: "Takes a dependency away wherever it is written.",
		fields: {
			chunk: {
				kind: "chunk",
				needed: true,
				words: "which waits"
			},
			on: {
				kind: "writtenDependency",
				needed: true,
				words: "what it waits for no more"
			}
		},
		example: {
			type: "dependency.remove",
			chunk: "C8",
			on: "Phase 1"
		}
	}
};
/** The commands on streams, phases and handoffs. */
const frameEntries = {
	"stream.add": {
		words: "Adds a stream behind the others.",
		fields: {
			id: { kind: "newStream" },
			name: {
				kind: "text",
				needed: true,
				words: "its name"
			},
			responsibility: {
				kind: "text",
				words: "what it answers for"
			},
			owns: {
				kind: "text",
				words: "paths that only it may change"
			},
			skills: {
				kind: "names",
				words: "skills its agent loads"
			},
			adopt: {
				kind: "yesOrNo",
				words: "whether every chunk without a stream joins"
			}
		},
		example: {
			type: "stream.add",
			name: "web",
			owns: "src/pages/",
			skills: ["frontend-nextjs"]
		}
	},
	"stream.rename": {
		words: "Gives a stream another name, in its row and wherever the plan names it.",
		fields: {
			stream: {
				kind: "stream",
				needed: true,
				words: "which"
			},
			name: {
				kind: "text",
				needed: true,
				words: "the new name"
			}
		},
		example: {
			type: "stream.rename",
			stream: "api",
			name: "backend"
		}
	},
	"stream.edit": {
		words: "Sets what a stream says; what is not given stays.",
		fields: {
			stream: {
				kind: "stream",
				needed: true,
				words: "which"
			},
			responsibility: {
				kind: "text",
				words: "what it answers for"
			},
			owns: {
				kind: "text",
				words: "paths that only it may change"
			},
			skills: {
				kind: "names",
				words: "skills its agent loads"
			},
			cells: {
				kind: "cells",
				words: "cells in columns of the document’s own"
			}
		},
		example: {
			type: "stream.edit",
			stream: "api",
			owns: "src/api/, src/middleware/"
		}
	},
	"stream.move": {
		words: "Gives a stream another place in the table.",
		fields: {
			stream: {
				kind: "stream",
				needed: true,
				words: "which"
			},
			index: {
				kind: "streamIndex",
				needed: true,
				also: ["place"],
				words: "where it stands among the others"
			}
		},
		example: {
			type: "stream.move",
			stream: "web",
			index: { before: "api" }
		}
	},
	"stream.delete": {
		words: "Deletes a stream; its chunks go to another, or to none.",
		fields: {
			stream: {
				kind: "stream",
				needed: true,
				words: "which"
			},
			to: {
				kind: "streamOrNone",
				needed: true,
				words: "who takes its chunks"
			}
		},
		example: {
			type: "stream.delete",
			stream: "web",
			to: "api"
		}
	},
	"streams.drop": {
		words: "Makes it a plan without streams.",
		fields: {},
		example: { type: "streams.drop" }
	},
	"phase.add": {
		words: "Adds a phase; those behind it are numbered on.",
		fields: {
			id: { kind: "newPhase" },
			name: {
				kind: "text",
				needed: true,
				words: "its name"
			},
			index: {
				kind: "phaseIndex",
				otherwise: "end",
				also: ["place"],
				words: "where it stands"
			}
		},
		example: {
			type: "phase.add",
			name: "Hardening",
			index: { after: 2 }
		}
	},
	"phase.edit": {
		words: "Gives a phase another name, other words in the parenthesis behind it, or notes.",
		fields: {
			phase: {
				kind: "phase",
				needed: true,
				words: "which"
			},
			name: {
				kind: "text",
				words: "the new name"
			},
			annotation: {
				kind: "textOrNull",
				words: "the words in the parenthesis: parallel, blocked by Phase 1, …"
			},
			notes: {
				kind: "textOrNull",
				words: "prose beside its table and items"
			}
		},
		example: {
			type: "phase.edit",
			phase: 2,
			name: "Endpoints",
			annotation: "parallel"
		}
	},
	"phase.move": {
		words: "Gives a phase another place in the order; the numbers stay in theirs.",
		fields: {
			phase: {
				kind: "phase",
				needed: true,
				words: "which"
			},
			index: {
				kind: "phaseIndex",
				needed: true,
				also: ["place"],
				words: "where it stands among the others"
			}
		},
		example: {
			type: "phase.move",
			phase: "Hardening",
			index: { before: 2 }
		}
	},
	"phase.delete": {
		words: "Deletes a phase; its chunks go to the phase before, or with it.",
		fields: {
			phase: {
				kind: "phase",
				needed: true,
				words: "which"
			},
			chunks: {
				kind: "keepOrDelete",
				otherwise: "keep",
				words: "what becomes of its chunks"
			},
			references: {
				kind: "references",
				otherwise: "bridge",
				words: "those who waited for what is deleted wait for what it waited for, or no more"
			}
		},
		example: {
			type: "phase.delete",
			phase: 3,
			chunks: "keep"
		}
	},
	"table.add": {
		words: "Lists every chunk of a phase in its table, and adds the table where it has none.",
		fields: { phase: {
			kind: "phase",
			needed: true,
			words: "which"
		} },
		example: {
			type: "table.add",
			phase: 2
		}
	},
	"plan.status": {
		words: "Sets the Status in the spec’s Meta.",
		fields: { status: {
			kind: "text",
			needed: true,
			words: "draft, in-progress, done, …"
		} },
		example: {
			type: "plan.status",
			status: "in-progress"
		}
	},
	"handoff.add": {
		words: "Adds a handoff behind the others.",
		fields: {
			id: { kind: "newHandoff" },
			from: {
				kind: "senders",
				needed: true,
				words: "who hands over"
			},
			to: {
				kind: "receivers",
				needed: true,
				words: "who gets it"
			},
			when: {
				kind: "when",
				needed: true,
				words: "the moment"
			},
			what: {
				kind: "text",
				needed: true,
				words: "what is handed over"
			},
			extra: { kind: "noExtras" }
		},
		example: {
			type: "handoff.add",
			from: "data",
			to: "api",
			when: "After Phase 1",
			what: "Model schemas"
		}
	},
	"handoff.edit": {
		words: "Sets the ends of a handoff, its moment, or what is handed over; what is not given stays.",
		fields: {
			handoff: {
				kind: "handoff",
				needed: true,
				words: "which"
			},
			from: {
				kind: "senders",
				words: "who hands over"
			},
			to: {
				kind: "receivers",
				words: "who gets it"
			},
			when: {
				kind: "when",
				words: "the moment"
			},
			what: {
				kind: "text",
				words: "what is handed over"
			},
			cells: {
				kind: "cells",
				words: "cells in columns of the document’s own"
			}
		},
		example: {
			type: "handoff.edit",
			handoff: 1,
			when: "After Phase 2"
		}
	},
	"handoff.expand": {
		words: "Names each stream where a handoff goes to all.",
		fields: { handoff: {
			kind: "handoff",
			needed: true,
			words: "which"
		} },
		example: {
			type: "handoff.expand",
			handoff: 1
		}
	},
	"handoff.delete": {
		words: "Deletes a handoff.",
		fields: { handoff: {
			kind: "handoff",
			needed: true,
			words: "which"
		} },
		example: {
			type: "handoff.delete",
			handoff: {
				from: "data",
				to: "api"
			}
		}
	}
};
// lib/plan/named/table.ts
const every = {
	...chunkEntries,
	...frameEntries
};
/** Every command by its type, with what it does, its fields and an example, in the order they are told. */
const commandTable = new Map(Object.entries(every));
// lib/plan/named/describe-commands.ts
/** Every command with the fields that can be given. */
const describeCommands = () => [...commandTable].map(([type, { words, fields, example }]) => ({
	type,
	words,
	fields: Object.entries(fields).flatMap(([name, field]) => {
		if (isAutomatic(field.kind)) return [];
		return [{
			name,
			also: field.also ?? [],
			needed: field.needed === true,
			otherwise: field.otherwise ?? null,
			words: field.words ?? "",
			takes: kindWords[field.kind]
		}];
	}),
	example
}));
// bin/commands.ts
/** Lists what `edit` can do. */
const commands = {
	name: "commands",
	words: "Lists the commands that edit runs, with their fields.",
	more: ["A field with * is needed. Each command ends with an example."],
	files: [],
	flags: { json: {
		type: "boolean",
		words: "the list as JSON"
	} },
	examples: ["planlanes commands", "planlanes commands --json | jq \".[].type\""],
	run({ on }, io) {
		const all = describeCommands();
		io.write(on.has("json") ? `${JSON.stringify(all, null, 2)}\n` : `${all.map(told$1).join("\n\n")}\n`);
		return Promise.resolve(exit$2.fine);
	}
};
function told$1({ type, words, fields, example }) {
	const names = fields.map(({ name, also, needed }) => [name, ...also].join(" or ") + (needed ? " *" : ""));
	const width = Math.max(0, ...names.map((name) => name.length));
	return [
		type,
		`  ${words}`,
		...fields.map((field, at) => `  ${(names[at] ?? "").padEnd(width)}  ${fieldTold(field)}`),
		`  ${JSON.stringify(example)}`
	].join("\n");
}
const fieldTold = ({ words, takes, otherwise }) => `${words}: ${takes}${otherwise === null ? "" : `; else ${JSON.stringify(otherwise)}`}`;
// lib/markdown/context-difference.ts
/**
* Which parts of the text around the plan differ, by heading; the plan's section and the value of `Status` aside, which
* are the plan's own. Line endings and blank ends of lines do not count.
*/
function contextDifference(before, after) {
	const then = partsOf(before);
	const now = partsOf(after);
	return [.../* @__PURE__ */ new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
		const [old, own] = [then.get(key), now.get(key)];
		if (old?.text === own?.text) return [];
		const { heading = "" } = old ?? own ?? {};
		return [{
			heading,
			change: old === void 0 ? "added" : own === void 0 ? "removed" : "changed"
		}];
	});
}
/** What stands below each heading outside the plan, by the heading and its number among those of that name. */
function partsOf({ source, context, hasPlan }) {
	const { text, plan, status } = source;
	const headings = new Map(context.sections.map(({ heading, line }) => [line, heading]));
	const parts = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	let heading = "";
	let key = "";
	for (const [index, { start, content }] of lines(text).entries()) {
		const opens = headings.get(index + 1);
		if (opens !== void 0) {
			const count = (seen.get(opens) ?? 0) + 1;
			seen.set(opens, count);
			heading = opens;
			key = `${opens} ${count}`;
		}
		if (hasPlan && start >= plan.start && start < plan.end) continue;
		const line = status && lineStart(text, status.start) === start ? text.slice(start, status.start) + text.slice(status.end, content) : text.slice(start, content);
		parts.set(key, {
			heading,
			text: `${parts.get(key)?.text ?? ""}${line.trimEnd()}\n`
		});
	}
	return new Map([...parts].flatMap(([of, part]) => {
		const trimmed = part.text.trim();
		return trimmed === "" ? [] : [[of, {
			...part,
			text: trimmed
		}]];
	}));
}
// lib/plan/equal.ts
/** Whether two values of plain data say the same: by content, whatever the order of their keys; undefined keys aside. */
function equal(a, b) {
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const left = a;
	const right = b;
	return [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => equal(left[key], right[key]));
}
// lib/plan/difference-words.ts
/** A difference with its sentence: what is called so, and what became of it. */
function told(telling) {
	const { change, kind, name, field, before, after } = telling;
	return {
		change,
		kind,
		name,
		...field !== void 0 && { field },
		...before !== void 0 && { before },
		...after !== void 0 && { after },
		sentence: `${subject(kind, name)}: ${became(telling)}`
	};
}
/** What a sentence is about. A handoff has no name of its own but words, which begin the sentence. */
function subject(kind, name) {
	if (kind === "handoff") return name.charAt(0).toUpperCase() + name.slice(1);
	return kind === "stream" ? `Stream ${name}` : name;
}
/** The facts of one entity that are not what they were. Facts that are missing on one side say nothing there. */
function changedFacts(kind, name, then, now) {
	return [...new Set([...then, ...now].map(({ field }) => field))].flatMap((field) => {
		const before = then.find((fact) => fact.field === field);
		const after = now.find((fact) => fact.field === field);
		if (equal(before?.value, after?.value)) return [];
		const change = changeOf(kind, field, after);
		return [told({
			change,
			kind,
			name,
			field,
			before: before?.words,
			after: after?.words,
			...change === "rerouted" && {
				gained: missing(before, after),
				lost: missing(after, before)
			}
		})];
	});
}
function changeOf(kind, field, after) {
	if (field === "done" && after?.value !== void 0) return after.value === "ticked" ? "ticked" : "unticked";
	if (field === "stream" && kind === "chunk") return "moved";
	if (field === "waits for") return "rerouted";
	return field === "title" || field === "name" ? "renamed" : "changed";
}
/** What the second of two sets has that the first lacks, in words. */
const missing = (first, second) => [...second?.members ?? []].flatMap(([key, words]) => first?.members?.has(key) ? [] : [words]);
function became({ change, field, before, after, gained = [], lost = [] }) {
	switch (change) {
		case "added": return after === void 0 ? "added" : `added to ${after}`;
		case "removed": return before === void 0 ? "removed" : `removed from ${before}`;
		case "moved":
			if (field === "place") return before === void 0 ? "moved" : `moved within ${before}`;
			return `moved from ${before ?? "no stream"} to ${after ?? "no stream"}`;
		case "renamed": return `renamed to “${after ?? ""}”`;
		case "rerouted": return [...gained.length > 0 ? [`now waits for ${gained.join(", ")}`] : [], ...lost.length > 0 ? [`no longer waits for ${lost.join(", ")}`] : []].join("; ");
		case "ticked":
		case "unticked": return change;
		case "changed":
			if (before === void 0) return `${field} set to “${after}”`;
			return after === void 0 ? `${field} “${before}” removed` : `${field} changed from “${before}” to “${after}”`;
	}
}
// lib/plan/names.ts
/** A chunk as steps name it: its title in plain words. */
const chunkName = (plan, id) => plain(chunkOf$1(plan, id)?.title ?? "") || "a chunk";
/** A phase as steps name it: by its number. */
function phaseName(plan, id) {
	const found = lookup(plan).phases.get(id)?.phase;
	return found ? `Phase ${found.number}` : "a phase";
}
/** A stream as steps name it. */
const laneName = (plan, ref) => ref === null || ref === void 0 ? "no stream" : plain(streamName(plan, ref)) || "a stream";
/** A handoff as steps name it: from whom to whom. */
function handoffName(plan, id) {
	const found = lookup(plan).handoffs.get(id);
	return found ? `the handoff ${endNames$1(plan, found)}` : "a handoff";
}
/** From whom to whom something is handed. */
function endNames$1(plan, { from, to }) {
	const names = (refs) => refs.map((ref) => laneName(plan, ref)).join(" and ");
	return `from ${names(from)} to ${to === "all" ? "all" : names(to)}`;
}
/** What a chunk waits for, as steps name it. */
function waitedName(plan, on) {
	if (on.on === "chunk") return chunkName(plan, on.chunk);
	return on.on === "phase" ? phaseName(plan, on.phase) : `“${on.text}”`;
}
/** A chunk as a list of many names it: id token and title. */
function chunkLabel(plan, id) {
	const token = chunkOf$1(plan, id)?.token;
	return `${token === void 0 ? "" : `${token} `}${chunkName(plan, id)}`;
}
/** A phase as a list of many names it: number and name. */
function phaseLabel(plan, id) {
	const name = plain(lookup(plan).phases.get(id)?.phase.name ?? "");
	return `${phaseName(plan, id)}${name === "" ? "" : `: ${name}`}`;
}
// lib/plan/facts.ts
const fact = (field, words, value = words) => ({
	field,
	value,
	words
});
const planFacts = ({ status }) => [fact("status", status)];
/** What a chunk says, beside its place: the item's wording, then what the table words otherwise. */
function chunkFacts(plan, chunk) {
	const { row } = chunk;
	const other = (own, item) => own === item ? void 0 : own;
	return [
		fact("id", chunk.token),
		fact("title", plain(chunk.title), chunk.title),
		fact("issue id", chunk.issue),
		fact("note", chunk.note),
		fact("done", chunk.done === void 0 ? void 0 : chunk.done ? "ticked" : "not ticked"),
		fact("stream", chunk.stream === void 0 ? void 0 : laneName(plan, chunk.stream), chunk.stream),
		fact("outcome", chunk.outcome),
		fact("skills", chunk.skills && writeList(chunk.skills)),
		fact("sub-tasks", subtaskWords(chunk.subtasks), chunk.subtasks),
		waitsFact(plan, chunk),
		...extraFacts([...chunk.extra, ...row?.extra ?? []]),
		fact("title in the table", row && other(plain(row.title), plain(chunk.title))),
		fact("id in the table", row && other(row.token, chunk.token)),
		fact("issue id in the table", row && other(row.issue, chunk.issue)),
		fact("note in the table", row && other(row.note, chunk.note)),
		fact("stream in the table", row?.stream === void 0 ? void 0 : other(laneName(plan, row.stream), chunk.stream && laneName(plan, chunk.stream))),
		fact("outcome in the table", row && other(row.summary, chunk.outcome)),
		fact("place in the text", `${chunk.item ? "item" : ""}${row && chunk.item ? " and " : ""}${row ? "row" : ""}`)
	];
}
/** What a chunk waits for: a set, in which the phase before means the barrier. */
function waitsFact(plan, { id, waitsForBarrier, dependsOn }) {
	const home = lookup(plan).chunks.get(id)?.phase.id;
	const before = home && phaseBefore(plan, home);
	const waits = /* @__PURE__ */ new Map();
	if (before && waitsForBarrier) waits.set("barrier", phaseName(plan, before.id));
	for (const own of dependsOn) waits.set(own.on === "phase" && own.phase === before?.id ? "barrier" : dependencyKey(own), waitedName(plan, own));
	const words = waits.size > 0 ? [...waits.values()].join(", ") : void 0;
	return {
		...fact("waits for", words, [...waits.keys()].sort()),
		members: waits
	};
}
const subtaskWords = (subtasks) => subtasks.length === 0 ? void 0 : subtasks.map(({ text, done, subtasks: inner }) => {
	const below = subtaskWords(inner);
	return `${done === void 0 ? "" : done ? "[x] " : "[ ] "}${text}${below === void 0 ? "" : ` (${below})`}`;
}).join("; ");
/** Columns and fields the format does not name; an empty one says nothing. */
const extraFacts = (extra) => extra.filter(({ value }) => value !== "" && value !== "—").map(({ label, value }) => fact(columnKey(label), value));
const streamFacts = ({ name, responsibility, owns, skills, extra }) => [
	fact("name", plain(name), name),
	fact("responsibility", responsibility || void 0),
	fact("owned paths", owns || void 0),
	fact("skills", skills && writeList(skills)),
	...extraFacts(extra)
];
const phaseFacts = (plan, phase) => [
	fact("name", plain(phase.name), phase.name),
	fact("number", String(phase.number)),
	fact("annotation", annotationText(plan, phase), annotationText(plan, phase) && phase.annotation),
	fact("notes", phase.notes)
];
const handoffFacts = (plan, handoff) => [
	fact("ends", endNames$1(plan, handoff), [handoff.from, handoff.to]),
	fact("moment", writeWhen(plan, handoff.when), handoff.when),
	fact("what", handoff.what),
	...extraFacts(handoff.extra)
];
// lib/plan/couples.ts
/**
* Who is who in two lists, found by one trait after the other: the surest first, and what is found once stays. A trait
* couples only what it names alone on both sides, so that nothing is known by its position.
*/
var Couples = class {
	before;
	after;
	found = /* @__PURE__ */ new Map();
	#taken = /* @__PURE__ */ new Set();
	constructor(before, after) {
		this.before = before;
		this.after = after;
	}
	/** Those of either list that have no other half yet. */
	get left() {
		return [this.before.filter(({ id }) => !this.found.has(id)), this.after.filter(({ id }) => !this.#taken.has(id))];
	}
	couple(before, after) {
		this.found.set(before.id, after.id);
		this.#taken.add(after.id);
	}
	/**
	* Couples what a trait names alone among those left. Members with one trait are coupled in their order where
	* `inOrder` says so, as many as both sides have: they are twins, and one is as good as the other.
	* @param trait names of the member, strongest alone; none: it has no such trait
	*/
	by(traitBefore, traitAfter = traitBefore, { inOrder = false, may = () => true } = {}) {
		const [left, right] = this.left;
		const others = grouped(right, traitAfter);
		for (const [key, own] of grouped(left, traitBefore)) {
			const twins = others.get(key) ?? [];
			if (!inOrder && own.length + twins.length > 2) continue;
			own.forEach((before, at) => {
				const after = twins[at];
				if (after && may(before, after)) this.couple(before, after);
			});
		}
		return this;
	}
};
function grouped(list, trait) {
	const groups = /* @__PURE__ */ new Map();
	for (const member of list) {
		const key = trait(member);
		if (key === void 0) continue;
		const group = groups.get(key);
		if (group) group.push(member);
		else groups.set(key, [member]);
	}
	return groups;
}
// lib/plan/match-chunks.ts
/** Words that two titles share at least, over the smaller word count, to be one title. */
const ALIKE = .6;
/**
* Chunks that are surely the same, wherever they stand: by token and a title alike; by a title that no other chunk of
* either plan has (its token may have been counted on); by token; by issue id; by the table's wording; and twins of one
* title inside a phase by what they say, else in their order.
*/
function matchChunks(before, after, phases) {
	const only = {
		before: lone(before),
		after: lone(after)
	};
	const chunks = new Couples(chunksOf(before), chunksOf(after));
	const home = {
		before: homes(before),
		after: homes(after, phases)
	};
	return chunks.by(tokenOf, tokenOf, { may: alike }).by(only.before, only.after).by(tokenOf).by(({ issue, row }) => issue ?? row?.issue, void 0, { may: mayPair }).by(({ row }) => row && filled$1(slug(row.title)), void 0, { may: mayPair }).by((of) => join$1(home.before(of), wording(of), body(of)), (of) => join$1(home.after(of), wording(of), body(of)), { may: mayPair }).by((of) => join$1(home.before(of), wording(of)), (of) => join$1(home.after(of), wording(of)), {
		may: mayPair,
		inOrder: true
	}).by((of) => filled$1(slug(of.title)), void 0, { may: mayPair });
}
/** Chunks that got other words: alike inside their phase and to no other; or with what they are to achieve. */
function matchSimilar(before, after, phases, chunks) {
	const home = {
		before: homes(before),
		after: homes(after, phases)
	};
	const [left, right] = chunks.left;
	const mayBe = (a, b) => home.before(a) === home.after(b) && mayPair(a, b) && likeness(a, b) >= ALIKE;
	for (const chunk of left) {
		const [likely, ...more] = right.filter((other) => mayBe(chunk, other));
		const rivals = likely ? left.filter((other) => mayBe(other, likely)) : [];
		if (likely && more.length === 0 && rivals.length === 1) chunks.couple(chunk, likely);
	}
	chunks.by((of) => join$1(home.before(of), body(of)), (of) => join$1(home.after(of), body(of)), { may: mayPair }).by(body, body, { may: mayPair }).by((of) => join$1(home.before(of), of.outcome), (of) => join$1(home.after(of), of.outcome), { may: mayPair });
}
const tokenOf = ({ token, row }) => (token ?? row?.token)?.toUpperCase();
/** What a title says, if only in signs, or that it says nothing. */
const wording = ({ title }) => slug(title) || `“${title}”`;
const filled$1 = (text) => text === "" ? void 0 : text;
const join$1 = (...parts) => parts.every((part) => part !== void 0 && part !== "") ? parts.join("\n") : void 0;
const alike = (a, b) => likeness(a, b) >= ALIKE;
const likeness = (a, b) => resemblance(slug(a.title), slug(b.title));
/** The slug of a title that no other chunk of its plan has. */
function lone(plan) {
	const counts = /* @__PURE__ */ new Map();
	for (const { title } of chunksOf(plan)) counts.set(slug(title), (counts.get(slug(title)) ?? 0) + 1);
	return ({ title }) => counts.get(slug(title)) === 1 ? filled$1(slug(title)) : void 0;
}
/** The phase that a chunk stands in, by its id in the first plan; undefined where that has no such phase. */
function homes(plan, phases) {
	const back = phases && new Map([...phases.found].map(([from, to]) => [to, from]));
	return ({ id }) => {
		const own = lookup(plan).chunks.get(id)?.phase.id;
		return own && (back ? back.get(own) : own);
	};
}
/** What a chunk is to achieve; none where it does not say. */
const body = ({ outcome, subtasks }) => outcome !== void 0 || subtasks.length > 0 ? JSON.stringify([outcome ?? "", subtasks.map(({ text }) => text)]) : void 0;
// lib/plan/match.ts
/**
* Finds the entities that two readings of a plan share, by what they are called and what they say, never by position
* alone: streams by name, then by what they own or answer for; phases by number and name, by name, by the chunks in
* them; chunks by token, title, issue id, by likeness inside a phase, by what they are to achieve; handoffs by content,
* then by their ends. What a trait does not name alone is not matched by it.
*/
function match(before, after) {
	const streams = matchStreams(before, after);
	const phases = new Couples(before.phases, after.phases).by(({ number, name }) => `${number} ${plain(name)}`).by(({ name }) => named(name));
	const chunks = matchChunks(before, after, phases);
	bySharedChunks(phases, chunks.found);
	matchSimilar(before, after, phases, chunks);
	bySharedChunks(phases, chunks.found);
	const known = new Map([
		...streams.found,
		...phases.found,
		...chunks.found
	]);
	return new Map([...known, ...matchHandoffs(before, after, known).found]);
}
/**
* Finds what two plans brought both, where neither had it before: of the new entities of each, those called the same.
* Only names count, since two new things that resemble each other are two things.
* @param known the ids of the first plan that are known → those of the second; others of the second are new
* @param isNew which of the first are new
*/
function matchNew(mine, theirs, known, isNew) {
	const values = new Set(known.values());
	const couples = (all) => new Couples(all(mine).filter(({ id }) => isNew(id)), all(theirs).filter(({ id }) => !values.has(id)));
	const found = new Map([
		...couples((plan) => plan.streams).by(({ name }) => named(name)).found,
		...couples((plan) => plan.phases).by(({ name }) => named(name)).found,
		...couples(chunksOf).by(({ title }) => named(title)).found
	]);
	const back = new Map([...known, ...found].map(([from, to]) => [to, from]));
	const handoffs = couples((plan) => plan.handoffs).by((handoff) => said$1(mine, handoff, (id) => id), (handoff) => said$1(theirs, handoff, (id) => back.get(id) ?? `new ${id}`), { inOrder: true });
	return new Map([...found, ...handoffs.found]);
}
const named = (name) => plain(name).toLowerCase() || void 0;
const matchStreams = (before, after) => new Couples(before.streams, after.streams).by(({ name }) => plain(name)).by(({ name }) => named(name)).by(({ owns }) => isNone(owns) ? void 0 : owns).by(({ responsibility }) => isNone(responsibility) ? void 0 : responsibility);
/** A phase under another name is the one that it shares the most chunks with, at least half of what the smaller holds. */
function bySharedChunks(phases, chunks) {
	const [left, right] = phases.left;
	const shared = (phase, other) => {
		const there = new Set(other.chunks.map(({ id }) => id));
		const both = phase.chunks.filter(({ id }) => there.has(chunks.get(id) ?? "c0")).length;
		return both * 2 >= Math.min(phase.chunks.length, there.size) ? both : 0;
	};
	for (const phase of left) {
		const other = onlyBest(right, (own) => shared(phase, own));
		if (other && onlyBest(left, (own) => shared(own, other)) === phase) phases.couple(phase, other);
	}
}
/** The member with the highest score over 0, if no other has it too. */
function onlyBest(list, score) {
	const most = Math.max(0, ...list.map(score));
	const [best, ...more] = list.filter((of) => most > 0 && score(of) === most);
	return more.length === 0 ? best : void 0;
}
function matchHandoffs(before, after, known) {
	const back = new Map([...known].map(([from, to]) => [to, from]));
	const inBefore = (id) => back.get(id) ?? `new ${id}`;
	const ends = (plan, to) => (handoff) => endsOf(plan, handoff, to);
	const own = (id) => id;
	return new Couples(before.handoffs, after.handoffs).by((of) => said$1(before, of, own), (of) => said$1(after, of, inBefore), { inOrder: true }).by(({ what }) => named(what)).by((of) => `${ends(before, own)(of)} ${moment(before, of, own)}`, (of) => `${ends(after, inBefore)(of)} ${moment(after, of, inBefore)}`).by(ends(before, own), ends(after, inBefore));
}
const said$1 = (plan, handoff, to) => `${endsOf(plan, handoff, to)} ${moment(plan, handoff, to)} ${handoff.what}`;
function endsOf(plan, { from, to }, translate) {
	const name = (ref) => typeof ref === "string" ? translate(ref) : streamName(plan, ref);
	return JSON.stringify([from.map(name), to === "all" ? to : to.map(name)]);
}
const moment = (plan, { when }, to) => "of" in when ? `${when.verb} ${to(when.of)}` : writeWhen(plan, when);
// lib/plan/reidentify.ts
/**
* Rewrites a plan into the ids of another one, in which its entities are known: what is not known gets an ordinal that
* neither ever had. `highest` is the highest ordinal of the other.
*/
function reidentify(plan, known, highest) {
	const ids = /* @__PURE__ */ new Map();
	let last = [...known.values()].reduce((most, id) => Math.max(most, Number(id.slice(1))), highest);
	for (const { id } of [
		...plan.streams,
		...plan.phases,
		...chunksOf(plan),
		...plan.handoffs
	]) ids.set(id, known.get(id) ?? `${id.slice(0, 1)}${++last}`);
	return {
		plan: {
			...withIds(plan, ids),
			lastOrdinal: Math.max(last, lastOrdinal(plan))
		},
		ids
	};
}
/** The other way round: ids of the second plan → those of the first. */
const inverse = (ids) => new Map([...ids].map(([from, to]) => [to, from]));
function withIds(plan, ids) {
	const to = (id) => ids.get(id) ?? id;
	const ref = (of) => typeof of === "string" ? to(of) : of;
	const dependency = (of) => of.on === "chunk" ? {
		on: "chunk",
		chunk: to(of.chunk)
	} : of.on === "phase" ? {
		on: "phase",
		phase: to(of.phase)
	} : of;
	const part = (of) => {
		if (typeof of === "string" || "phaseBefore" in of) return of;
		return "stream" in of ? { stream: to(of.stream) } : { phase: to(of.phase) };
	};
	const streamed = (of) => of.stream === void 0 ? of : {
		...of,
		stream: ref(of.stream)
	};
	const chunk = (of) => ({
		...streamed(of),
		id: to(of.id),
		dependsOn: of.dependsOn.map(dependency),
		...of.row && { row: streamed(of.row) }
	});
	const handoff = (of) => ({
		...of,
		id: to(of.id),
		from: of.from.map(ref),
		to: of.to === "all" ? of.to : of.to.map(ref),
		when: "of" in of.when ? {
			verb: of.when.verb,
			of: to(of.when.of)
		} : of.when
	});
	return {
		...plan,
		streams: plan.streams.map((stream) => ({
			...stream,
			id: to(stream.id)
		})),
		phases: plan.phases.map((phase) => ({
			...phase,
			id: to(phase.id),
			...phase.annotation && { annotation: phase.annotation.map(part) },
			chunks: phase.chunks.map(chunk)
		})),
		handoffs: plan.handoffs.map(handoff)
	};
}
// lib/plan/difference.ts
/**
* How one plan differs from another in what it means: entities are matched (see `match`), so that what moved or was
* renamed is no other thing. By kind, in the order of the first plan, what was added last. Equal plans have none.
*/
function difference(before, other) {
	const after = reidentify(other, inverse(match(before, other)), lastOrdinal(before)).plan;
	const pair = [before, after];
	return [
		...changedFacts("plan", "Plan", planFacts(before), planFacts(after)),
		...entities(pair, "stream", {
			all: ({ streams }) => [streams],
			name: (plan, { id }) => laneName(plan, id),
			facts: (_, stream) => streamFacts(stream)
		}),
		...entities(pair, "phase", {
			all: ({ phases }) => [phases],
			name: (plan, { id }) => phaseLabel(plan, id),
			facts: phaseFacts
		}),
		...entities(pair, "chunk", {
			all: ({ phases }) => phases.map(({ chunks }) => chunks),
			name: (plan, { id }) => chunkLabel(plan, id),
			facts: chunkFacts,
			home: (plan, { id }) => lookup(plan).chunks.get(id)?.phase.id
		}),
		...entities(pair, "handoff", {
			all: ({ handoffs }) => [handoffs],
			name: (plan, { id }) => handoffName(plan, id),
			facts: handoffFacts
		})
	];
}
/** What came, went, moved and says other things, of one kind; both plans in the same ids. */
function entities([before, after], kind, { all, name, facts, home = () => void 0 }) {
	const now = new Map(all(after).flatMap((list) => list.map((of) => [of.id, of])));
	const then = new Set(all(before).flatMap((list) => list.map(({ id }) => id)));
	const inPhase = (plan, of) => {
		const id = home(plan, of);
		return id?.startsWith("p") ? phaseName(plan, id) : void 0;
	};
	const lists = all(after).map((list) => list.map(({ id }) => id));
	const changed = all(before).flatMap((list) => {
		const stayed = new Set(lists.flatMap((other) => longestCommon(list.map(({ id }) => id), other)));
		return list.flatMap((of) => {
			const own = now.get(of.id);
			const called = {
				kind,
				name: name(before, of)
			};
			const from = inPhase(before, of);
			if (!own) return [told({
				...called,
				change: "removed",
				before: from
			})];
			return [...home(before, of) !== home(after, own) ? [told({
				...called,
				change: "moved",
				field: "phase",
				before: from,
				after: inPhase(after, own)
			})] : stayed.has(of.id) ? [] : [told({
				...called,
				change: "moved",
				field: "place",
				before: from,
				after: from
			})], ...changedFacts(kind, called.name, facts(before, of), facts(after, own))];
		});
	});
	const added = [...now.values()].filter(({ id }) => !then.has(id));
	return [...changed, ...added.map((of) => told({
		kind,
		name: name(after, of),
		change: "added",
		after: inPhase(after, of)
	}))];
}
// bin/diff.ts
/** How one spec differs from another in what its plan means. */
const diff = {
	name: "diff",
	words: "Says in plan terms how one spec differs from another.",
	more: ["One line a difference: what moved, was renamed, re-routed, ticked, added, removed or changed, and which parts of", "the text around the plan are other ones. How a plan is written makes no difference."],
	files: ["OLD", "NEW"],
	flags: {
		json: {
			type: "boolean",
			words: "the differences as JSON"
		},
		"exit-code": {
			type: "boolean",
			words: "exit code 1 if there is a difference"
		}
	},
	examples: ["planlanes diff old.md new.md", "git show HEAD:spec.md | planlanes diff - spec.md --exit-code"],
	async run({ files: [old = "", now = ""], on }, io) {
		const before = await openSpec(io, old);
		const after = await openSpec(io, now);
		for (const spec of [before, after]) if (!spec.ok) io.say(spec.error.message);
		if (!before.ok || !after.ok) return exit$2.misused;
		const refusals = unreadable(before.value, after.value);
		if (refusals.length > 0) {
			for (const refusal of refusals) io.say(refusal);
			return exit$2.misused;
		}
		const told = differences(before.value.document, after.value.document);
		if (on.has("json")) io.write(`${JSON.stringify({ differences: told }, null, 2)}\n`);
		else for (const { sentence } of told) io.write(printable(`${sentence}\n`));
		if (told.length === 0 && !on.has("json")) io.say(before.value.document.text === after.value.document.text ? "No difference." : `No difference but in how ${shownPath(now)} is written.`);
		return told.length > 0 && on.has("exit-code") ? exit$2.found : exit$2.fine;
	}
};
/** Why two files cannot be compared as plans. One without a plan can: all of the other's came or went. */
function unreadable(before, after) {
	const both = [before, after];
	return (both.some(({ document }) => document.hasPlan) ? both.filter(({ document }) => document.readOnly) : both).flatMap((spec) => withoutPlan(spec) ?? []);
}
/** The plan's differences, then those of its context; all fields present. */
const differences = (before, after) => [...difference(before.plan, after.plan).map(({ change, kind, name, field = null, before = null, after = null, sentence }) => ({
	change,
	kind,
	name,
	field,
	before,
	after,
	sentence
})), ...contextDifference(before, after).map(({ heading, change }) => {
	const name = heading === "" ? "the top of the text" : heading;
	return {
		change,
		kind: "context",
		name,
		field: null,
		before: null,
		after: null,
		sentence: `Context, ${name}: ${change}`
	};
})];
// lib/plan/normal.ts
/**
* A plan as plain data in which two plans that say the same are equal: ids become ordinals, dependencies a sorted
* list, a first phase's barrier flag and a flag said as a dependency on the phase before become one thing, and
* every fact stands where the phase's table has room for it. The law of agreement compares in this form.
*/
function normal(plan) {
	const ids = /* @__PURE__ */ new Map();
	plan.streams.forEach(({ id }, at) => ids.set(id, `stream ${at + 1}`));
	plan.phases.forEach(({ id }, at) => ids.set(id, `phase ${at + 1}`));
	plan.phases.flatMap((phase) => phase.chunks).forEach(({ id }, at) => ids.set(id, `chunk ${at + 1}`));
	const name = (id) => ids.get(id) ?? "gone";
	const labels = /* @__PURE__ */ new Set(["note", ...plan.phases.flatMap((of) => columnsOf(of) ?? []).map(columnKey)]);
	const stream = (ref) => typeof ref === "string" ? name(ref) : ref.unknown;
	return {
		status: plan.status ?? null,
		streams: plan.streams.map(({ id, extra, skills, ...rest }) => ({
			id: name(id),
			name: rest.name,
			responsibility: inCell(rest.responsibility),
			owns: inCell(rest.owns),
			skills: skills?.map(inCell) ?? null,
			extra: extras(extra)
		})),
		phases: plan.phases.map((phase, at) => normalPhase(plan, phase, plan.phases[at - 1], labels, name, stream)),
		handoffs: plan.handoffs.map(({ from, to, when, what, extra }) => ({
			from: from.map(stream),
			to: to === "all" ? to : to.map(stream),
			when: normalWhen(when, name),
			what: inCell(what),
			extra: extras(extra)
		}))
	};
}
/** A pipe in a cell is escaped, whether its writer did so or we: both say the same. */
const inCell = (value) => value.replace(/(?<!\\)((?:\\\\)*)\\\|/g, "$1|");
function normalPhase(plan, phase, before, labels, name, stream) {
	const columns = columnsOf(phase);
	const held = (chunk) => {
		const own = asHeld(chunk, columns, !before);
		return {
			...own,
			extra: own.extra.filter(({ label }) => labels.has(columnKey(label)))
		};
	};
	return {
		id: name(phase.id),
		number: phase.number,
		name: phase.name,
		annotation: annotationText(plan, phase) ?? null,
		notes: phase.notes ?? null,
		chunks: phase.chunks.map((chunk) => normalChunk(held(chunk), before, name, stream))
	};
}
function normalChunk(chunk, before, name, stream) {
	const waits = new Set(chunk.dependsOn.map((dependency) => dependency.on === "phase" && dependency.phase === before?.id ? "barrier" : dependency.on === "unresolved" ? dependencyKey(dependency) : name(dependency.on === "phase" ? dependency.phase : dependency.chunk)));
	if (chunk.waitsForBarrier && before) waits.add("barrier");
	const { row } = chunk;
	return {
		id: name(chunk.id),
		token: chunk.token ?? null,
		title: chunk.title,
		issue: chunk.issue ?? null,
		note: chunk.note ?? null,
		done: chunk.done ?? null,
		stream: chunk.stream === void 0 ? null : stream(chunk.stream),
		outcome: chunk.outcome ?? null,
		skills: chunk.skills ?? null,
		subtasks: chunk.subtasks,
		extra: extras(chunk.extra),
		waits: [...waits].sort(),
		item: chunk.item,
		row: row ? {
			token: row.token ?? null,
			title: inCell(row.title),
			issue: row.issue ?? null,
			note: row.note === void 0 ? null : inCell(row.note),
			stream: row.stream === void 0 ? null : stream(row.stream),
			summary: row.summary === void 0 ? null : inCell(row.summary),
			extra: extras(row.extra)
		} : null
	};
}
/** Empty cells say nothing; order is the table's. */
const extras = (extra) => extra.filter(({ value }) => value !== "" && value !== "—").map(({ label, value }) => `${columnKey(label)}: ${inCell(value)}`).sort();
const normalWhen = (when, name) => "verb" in when ? `${when.verb} ${name(when.of)}` : when.text;
// lib/markdown/emit.ts
/** Collects what is printed, piece by piece in order, and remembers where each entity went. */
var Emitter = class {
	source;
	pieces = [];
	length = 0;
	spans = /* @__PURE__ */ new Map();
	constructor(source) {
		this.source = source;
	}
	/** Copies a span of the opened text. */
	copy(start, end) {
		if (end > start) this.write(this.source.text.slice(start, end));
	}
	write(text) {
		const piece = text.startsWith("\n") && this.pieces.at(-1)?.endsWith("\r") ? `\n${text}` : text;
		if (piece === "") return;
		this.pieces.push(piece);
		this.length += piece.length;
	}
	/** Writes an entity's lines. A chunk's item is written behind its row and is what stands for it. */
	entity(id, text) {
		const start = this.length;
		this.write(text);
		this.spans.set(id, {
			start,
			end: this.length
		});
	}
	/** Whether what was written so far ends with a blank line, or nothing was written. */
	endsBlank() {
		const tail = this.pieces.slice(-3).join("");
		const last = lines(tail).at(-1);
		return last === void 0 || tail.slice(last.start, last.content).trim() === "";
	}
	/** Takes back blank lines at the end of what was written. */
	dropBlankEnd() {
		let tail = "";
		while (tail.trim() === "" && this.pieces.length > 0) tail = (this.pieces.pop() ?? "") + tail;
		const said = lines(tail).findLast(({ start, content }) => tail.slice(start, content).trim() !== "");
		const kept = tail.slice(0, said?.end ?? 0);
		this.length += kept.length - tail.length;
		this.pieces.push(kept);
	}
	/** The text as it goes to the file, and a way to ask for an entity's lines, 1-based, both ends included. */
	finish() {
		const { bom, addedEnd } = this.source;
		const whole = this.pieces.join("");
		const spans = this.spans;
		return {
			text: (bom ? "﻿" : "") + (addedEnd ? whole.replace(/(?:\r\n|\n|\r)$/, "") : whole),
			lines: () => {
				const lineOf = lineNumbers(whole);
				return new Map([...spans].map(([id, { start, end }]) => [id, {
					first: lineOf(start),
					last: lineOf(Math.max(start, end - 1))
				}]));
			}
		};
	}
};
// lib/markdown/print-context.ts
const printContext = (document, plan) => ({
	source: document.source,
	opened: document.plan,
	plan
});
function heldChunks({ plan }, phase) {
	const columns = columnsOf(phase);
	const isFirstPhase = plan.phases[0] === phase;
	return phase.chunks.map((chunk) => ({
		chunk: asHeld(chunk, columns, isFirstPhase),
		phase,
		isFirstPhase,
		columns
	}));
}
/** The chunk as it was opened; undefined for a new one. */
const openedChunk = ({ opened }, { chunk }) => lookup(opened).chunks.get(chunk.id)?.chunk;
/** The phase as it was opened; undefined for a new one. */
const openedPhase = ({ opened }, { id }) => lookup(opened).phases.get(id)?.phase;
// lib/markdown/manner.ts
const CANONICAL = {
	marker: "-",
	indent: "",
	airy: true,
	compact: false,
	boldLabels: false
};
/** The manner of a phase's items, else of the nearest phase that has any, else the canonical one. */
function mannerOf(source, plan, phase) {
	const any = nearestRun(source, plan, phase)?.units.map(({ chunk }) => source.items.get(chunk)).find(hasFields) ?? [...source.items.values()].find(hasFields);
	const first = nearestRun(source, plan, phase)?.units[0];
	const list = first && source.items.get(first.chunk);
	return {
		...any ? fieldManner(source.text, any) : {
			...CANONICAL,
			airy: listGap(source, void 0, plan, phase) !== ""
		},
		...list && {
			marker: list.marker,
			indent: list.indent
		}
	};
}
const hasFields = (item) => item?.fields.some(({ inHead }) => !inHead) ?? false;
/** How an item with fields writes them. */
function fieldManner(text, item) {
	const fields = item.fields.filter(({ inHead }) => !inHead);
	const [first] = fields;
	const between = first ? text.slice(item.head.end, first.whole.start) : "\n\n";
	return {
		marker: item.marker,
		indent: item.indent,
		airy: (between.match(/\r\n|\n|\r/g)?.length ?? 0) > 1,
		compact: fields.some((field, at) => at > 0 && !/[\r\n]/.test(text.slice(fields[at - 1]?.whole.end, field.whole.start))),
		boldLabels: (first?.bold ?? "") !== ""
	};
}
/** The run of items nearest to a phase: its own, those before it, those behind it. */
function nearestRun(source, plan, phase) {
	const runs = new Map(source.phases.map((own) => [own.id, own.runs]));
	for (let at = phase; at; at = phaseBefore(plan, at)?.id) {
		const run = runs.get(at)?.find(({ units }) => units.length > 0);
		if (run) return run;
	}
	return source.phases.find(({ runs: own }) => own.length > 0)?.runs[0];
}
/** The white space between two items of a list: the list's own, else that of the nearest list with two. */
function listGap(source, run, plan, phase) {
	const own = run?.units[1]?.gap;
	if (own !== void 0) return own;
	for (let at = phase; at; at = phaseBefore(plan, at)?.id) {
		const found = source.phases.find(({ id }) => id === at)?.runs.find(({ units }) => units.length > 1);
		if (found) return found.units[1]?.gap ?? source.eol;
	}
	return source.phases.flatMap(({ runs }) => runs).find(({ units }) => units.length > 1)?.units[1]?.gap ?? source.eol;
}
/** Whether the document's items say their stream; a document without items follows the canonical form. */
function statesStreams({ items }) {
	const all = [...items.values()];
	return all.length === 0 || all.some(({ fields }) => fields.some(({ key }) => key === "stream"));
}
// lib/markdown/patch.ts
/** A span of the opened text with patches made in it. They must not overlap; those at one place keep their order. */
function patched(text, { start, end }, patches) {
	let out = "";
	let at = start;
	for (const patch of [...patches].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
		if (patch.span.start < at || patch.span.end > end) throw new RangeError("Patches overlap or leave their span");
		out += text.slice(at, patch.span.start) + patch.text;
		at = patch.span.end;
	}
	return out + text.slice(at, end);
}
/** A value as it can stand in one line. */
const oneLine = (value) => value.replace(/\s*[\r\n]+\s*/g, " ").trim();
/** A value as it can stand in a cell: a pipe that no backslash escapes gets one. */
const cellValue = (value) => oneLine(value).replace(/(?<!\\)((?:\\\\)*)\|/g, "$1\\|").replace(/\\$/, "\\ ");
// lib/markdown/print-heading.ts
/** A phase's heading line: number, name and parenthesis, each patched where it changed. */
function printHeading(context, phase, own) {
	const { text } = context.source;
	const then = lookup(context.opened).phases.get(phase.id)?.phase;
	const patches = [];
	if (!Object.is(phase.number, then?.number)) patches.push({
		span: own.number,
		text: String(phase.number)
	});
	if (phase.name !== then?.name) patches.push(namePatch(text, own, oneLine(phase.name)));
	const now = annotationText(context.plan, phase);
	if (now !== (then && annotationText(context.opened, then))) patches.push(annotationPatch(text, own, now));
	return patched(text, own.heading, patches);
}
/** A name in its place, parted from the number before it and from a parenthesis directly behind. */
function namePatch(text, { number, name, annotation }, now) {
	const lead = name.start === number.end ? ": " : /\s/.test(text[name.start - 1] ?? "") ? "" : " ";
	const behind = annotation && name.end === annotation.start - 1 ? " " : "";
	return {
		span: name,
		text: lead + now + behind
	};
}
function annotationPatch(text, { name, annotation }, now) {
	if (!annotation) return {
		span: {
			start: name.end,
			end: name.end
		},
		text: now === void 0 ? "" : ` (${now})`
	};
	if (now !== void 0) return {
		span: annotation,
		text: now
	};
	let start = annotation.start - 1;
	while (start > name.end && /[ \t]/.test(text[start - 1] ?? "")) start--;
	return {
		span: {
			start,
			end: annotation.end + 1
		},
		text: ""
	};
}
/** The heading line of a new phase. */
function writeHeading({ source, plan }, phase) {
	const words = annotationText(plan, phase);
	return `${"#".repeat(source.depth)} Phase ${phase.number}: ${oneLine(phase.name)}${words === void 0 ? "" : ` (${words})`}${source.eol}`;
}
// lib/plan/stream-columns.ts
const hasStream = (columns) => columns?.some((header) => columnKey(header) === "stream") ?? false;
/** Whether a plan says anything of streams: in a table of them, in a column, or in an item. */
const speaksOfStreams = (plan) => plan.streams.length > 0 || plan.phases.some(({ columns }) => hasStream(columns)) || chunksOf(plan).some(({ stream }) => stream !== void 0);
/** The plan with a Stream column in each chunk table, as one with streams has it; each row says its chunk's stream. */
const withStreamColumns = (plan) => withColumns(plan, withStreamColumn, (row, stream) => hasStream(row.columns) || stream === void 0 ? row : {
	...row,
	stream
});
/** The plan without a Stream column in the tables where no row names a stream any more. */
const withoutStreamColumns = (plan) => withColumns(plan, withoutStreamColumn, (row) => row, ({ chunks }) => chunks.some(({ row }) => row?.stream !== void 0));
function withColumns(plan, change, fill, stays = () => false) {
	return {
		...plan,
		phases: plan.phases.map((phase) => {
			if (stays(phase)) return phase;
			return {
				...phase,
				...phase.columns && { columns: change(phase.columns) },
				chunks: phase.chunks.map((chunk) => chunk.row ? {
					...chunk,
					row: {
						...fill(chunk.row, chunk.stream),
						columns: change(chunk.row.columns)
					}
				} : chunk)
			};
		})
	};
}
// lib/markdown/print-fields.ts
/** What changes in an item's fields: values in place, fields that went with their line, new ones in its manner. */
function fieldPatches(source, item, facts, neighbours) {
	const changed = facts.filter(({ now, then }) => now !== then);
	if (changed.length === 0) return [];
	const factOf = (field) => changed.find(({ label }) => columnKey(label) === field.key);
	const goes = (field) => changed.some((fact) => columnKey(fact.label) === field.key && fact.now === void 0);
	const has = (fact) => item.fields.some(({ key }) => key === columnKey(fact.label));
	const added = changed.filter((fact) => !has(fact) && fact.now !== void 0);
	return [...lineGroups(source.text, item).flatMap((group) => groupPatches(source, item, group, factOf, goes, added)), ...added.length > 0 ? insertions(source, item, added, neighbours, goes) : []];
}
/** The labelled fields, those of one line together. */
function lineGroups(text, { fields }) {
	const groups = [];
	for (const field of fields.filter(({ inHead }) => !inHead)) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		if (group && last && !/[\r\n]/.test(text.slice(last.whole.end, field.whole.start))) group.push(field);
		else groups.push([field]);
	}
	return groups;
}
function groupPatches({ text, eol }, item, group, factOf, goes, added) {
	const valuePatch = (field) => {
		const fact = factOf(field);
		if (!fact || field.shadowed) return [];
		const gap = text[field.value.start - 1] === ":" ? " " : "";
		const apart = text[field.value.end] === "·" ? " " : "";
		return [{
			span: field.value,
			text: gap + oneLine(fact.now ?? "—") + apart
		}];
	};
	const first = group[0];
	const last = group.at(-1);
	const kept = group.filter((field) => !goes(field));
	if (kept.length === group.length) return group.flatMap(valuePatch);
	const written = kept.map((field) => {
		const [patch] = valuePatch(field);
		return text.slice(field.whole.start, field.value.start) + (patch?.text ?? text.slice(field.value.start, field.value.end));
	});
	if (written.length > 0) return [{
		span: {
			start: first.whole.start,
			end: last.whole.end
		},
		text: written.join(" · ")
	}];
	const end = lineEnd(text, last.whole.end);
	const blank = added.length === 0 && item.fields.filter(({ inHead }) => !inHead).every((field) => group.includes(field)) ? /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(end, item.span.end))?.[0].length ?? 0 : 0;
	const above = item.fields.findLast((field) => field.whole.end <= first.whole.start && !goes(field));
	const parts = (above ? isProse(above.key) : added.some(({ label }) => label === "Outcome")) && item.loose.some(({ start }) => lineStart(text, start) === end);
	return [{
		span: {
			start: lineStart(text, first.whole.start),
			end: end + blank
		},
		text: parts ? eol : ""
	}];
}
/**
* New fields, in the manner of the item's own: an outcome before them, where no prose can run into it, another at its
* place in the format's order as far as the item keeps to that, else behind them.
*/
function insertions({ text, eol }, item, facts, neighbours, goes) {
	const labelled = item.fields.filter(({ inHead }) => !inHead);
	const [first] = labelled;
	const last = labelled.at(-1);
	const manner = first ? fieldManner(text, item) : neighbours();
	const line = ({ label, now }) => `${manner.boldLabels ? `**${label}:**` : `${label}:`} ${oneLine(now ?? "")}`;
	const isOutcome = (fact) => fact.label === "Outcome";
	const others = facts.filter((fact) => !isOutcome(fact));
	if (!first || !last) {
		const lead = manner.airy ? eol + eol : eol;
		const rest = others.map(line);
		const body = [...facts.filter(isOutcome).map(line), ...manner.compact && rest.length > 0 ? [rest.join(" · ")] : rest];
		return [{
			span: {
				start: item.head.end,
				end: item.head.end
			},
			text: lead + item.contentIndent + body.join(eol + item.contentIndent)
		}];
	}
	if (manner.compact && !isProse(last.key) && !goes(last) && others.length > 0) {
		const joined = {
			span: {
				start: last.whole.end,
				end: last.whole.end
			},
			text: others.map((fact) => ` · ${line(fact)}`).join("")
		};
		return [...facts.filter(isOutcome).map((fact) => onLine(first, fact, last)), joined];
	}
	return facts.map((fact) => onLine(anchor(labelled, fact), fact, last));
	/** A line of its own: before a field, or behind the last. */
	function onLine(before, fact, lowest) {
		const of = before ?? lowest;
		const start = lineStart(text, of.whole.start);
		const at = before ? start : lineEnd(text, of.whole.end);
		const indent = text.slice(start, start + (/^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0));
		return {
			span: {
				start: at,
				end: at
			},
			text: indent + line(fact) + eol
		};
	}
}
const ORDER = [
	"outcome",
	"stream",
	"skills",
	"depends on"
];
const rank = (key) => ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length;
/** The field that a new one goes before; undefined: behind the last. */
function anchor(labelled, { label }) {
	const own = rank(columnKey(label));
	if (own === 0) return labelled[0];
	return labelled.every(({ key }, at) => at === 0 || rank(labelled[at - 1]?.key ?? "") <= rank(key)) ? labelled.find(({ key }) => rank(key) > own) : void 0;
}
// lib/markdown/print-head.ts
/** What changes in an item's head: each part alone, where it stands or would stand, and an outcome behind the title. */
function headPatches(text, item, now, then) {
	const { head } = item;
	const { title } = head.reading;
	const inBold = head.boldEnd !== void 0 && title.end <= head.boldEnd;
	const bare = !inBold && (head.boldEnd !== void 0 || item.box === void 0);
	const endsEarly = now.title !== then.title && titleStop(now.title, 0, now.title.length) < now.title.length;
	if (bare && (endsEarly || now.note !== then.note)) return [boldHead(text, item, now, then)];
	const behind = inBold ? head.boldEnd ?? title.end : title.end;
	return [...titlePatches(text, head.reading, now, then, behind), ...now.outcome === then.outcome ? [] : outcomePatches(text, item, now.outcome)];
}
const headOutcome = ({ fields }) => fields.find(({ inHead }) => inHead)?.value;
/** An outcome behind the title goes with the sign that parts it; one parted by its own parenthesis gets a dash. */
function outcomePatches(text, item, outcome) {
	const value = headOutcome(item);
	if (!value) return [];
	const from = Math.min(item.head.span.end, value.start);
	if (outcome === void 0) return [{
		span: {
			start: from,
			end: value.end
		},
		text: ""
	}];
	return [{
		span: value,
		text: (text.slice(from, value.start).trim() !== "" ? "" : "— ") + oneLine(outcome)
	}];
}
/** Patches of a title's parts. `behind` is where an issue id is written that was not there. */
function titlePatches(text, reading, now, then, behind) {
	const patches = [];
	const { title, issue, note } = reading;
	if (now.title !== then.title) patches.push({
		span: title,
		text: now.title
	});
	if (now.token !== then.token && now.token !== void 0) patches.push(reading.token ? {
		span: reading.token,
		text: now.token
	} : {
		span: {
			start: title.start,
			end: title.start
		},
		text: `${now.token} `
	});
	if (now.issue !== then.issue) patches.push(part(text, issue && {
		start: issue.start - 1,
		end: issue.end + 1
	}, behind, now.issue && `(${now.issue})`));
	if (now.note !== then.note) {
		const end = Math.max(behind, issue ? issue.end + 1 : 0);
		patches.push(part(text, note, end, now.note));
	}
	return patches;
}
/** A part with the space before it: replaced, taken away, or put in. */
function part(text, old, at, value) {
	if (!old) return {
		span: {
			start: at,
			end: at
		},
		text: value === void 0 ? "" : ` ${value}`
	};
	if (value !== void 0) return {
		span: old,
		text: value
	};
	let { start } = old;
	while (/[ \t]/.test(text[start - 1] ?? "")) start--;
	return {
		span: {
			start,
			end: old.end
		},
		text: ""
	};
}
/** A title that would end too early, or gets a note, is set in bold; what stood behind it is parted by a dash. */
function boldHead(text, item, now, then) {
	const { head } = item;
	const value = headOutcome(item);
	const { token, title, issue, note } = now;
	const behind = [issue && `(${issue})`, note].filter((of) => of !== void 0);
	const bold = [`**${[token, title].filter((of) => of !== void 0).join(" ")}**`, ...behind].join(" ");
	const end = value?.end ?? Math.max(head.span.end, head.reading.title.end);
	const kept = value && now.outcome === then.outcome ? text.slice(value.start, value.end) : oneLine(now.outcome ?? "");
	return {
		span: {
			start: head.span.start,
			end
		},
		text: value && kept !== "" ? `${bold} — ${kept}` : bold
	};
}
// lib/markdown/continued.ts
/**
* Which sub-tasks of a list go on from which of the list as opened. Those that say the same do, wherever they stand;
* between two of those that stayed, the ones that begin with the same words, and the rest in order where as many went
* as came: they were reworded, not replaced.
*/
function continued(now, then) {
	const keysThen = keyed(then);
	const keys = [...keyed(now)];
	const { kept } = reconcile(keysThen, keys);
	for (const { came, went } of gaps$1(keys, keysThen, kept)) {
		const fresh = came.filter((key) => !keysThen.includes(key));
		const gone = went.filter((key) => !keys.includes(key));
		const textOf = (key) => JSON.parse(key.slice(0, key.lastIndexOf("#")))[0];
		const inOrder = fresh.length === gone.length;
		let from = 0;
		fresh.forEach((key, at) => {
			const alike = gone.findIndex((old, index) => index >= from && textOf(old) === textOf(key));
			const partner = alike >= 0 ? alike : inOrder && at >= from ? at : -1;
			const old = gone[partner];
			if (old === void 0) return;
			keys[keys.indexOf(key)] = old;
			from = partner + 1;
		});
	}
	return {
		keys,
		keysThen
	};
}
/** What came and what went between each two that stayed. */
function gaps$1(keys, keysThen, kept) {
	const cut = (list) => {
		const parts = [[]];
		for (const key of list) if (kept.has(key)) parts.push([]);
		else parts.at(-1)?.push(key);
		return parts;
	};
	const went = cut(keysThen);
	return cut(keys).map((came, at) => ({
		came,
		went: went[at] ?? []
	}));
}
/** What a sub-task says, as something to compare. */
const asSaid = ({ text, done, subtasks }) => [
	text,
	done ?? null,
	subtasks.map(asSaid)
];
/** One key a sub-task: what it says, told apart where two say the same. */
function keyed(subtasks) {
	const seen = /* @__PURE__ */ new Map();
	return subtasks.map((subtask) => {
		const said = JSON.stringify(asSaid(subtask));
		const count = (seen.get(said) ?? 0) + 1;
		seen.set(said, count);
		return `${said}#${count}`;
	});
}
// lib/markdown/print-subtasks.ts
/** What changes in an item's sub-tasks: each patched where it stands, those that moved taken along, new ones written. */
function subtaskPatches(source, item, now, then, airy) {
	const behind = {
		start: item.span.end,
		end: item.span.end
	};
	const fresh = () => (airy() ? source.eol : "") + writtenAll(now, item.contentIndent, "-", source.eol);
	return listPatch(source, item.subtasks, now, then, {
		headEnd: item.head.end,
		behind,
		fresh
	});
}
function listPatch(source, units, now, then, around) {
	const { keys, keysThen } = continued(now, then);
	const [first] = units;
	const last = units.at(-1);
	if (same$1(now, then)) return [];
	if (!first || !last) return [{
		span: around.behind,
		text: around.fresh()
	}];
	const { kept, first: leading, behind } = reconcile(keysThen, keys);
	const gap = units[1]?.gap.trim() === "" ? units[1].gap : "";
	const pieces = [];
	const put = (text, before) => pieces.push((pieces.length > 0 ? before : "") + text);
	const textOf = (key) => {
		const subtask = now[keys.indexOf(key)];
		const at = keysThen.indexOf(key);
		const [unit, was] = [units[at], then[at]];
		if (!subtask) return "";
		return unit && was ? unitText(source, unit, subtask, was) : written$3(subtask, first.indent, first.marker, source.eol);
	};
	leading.forEach((key) => put(textOf(key), gap));
	units.forEach((unit, at) => {
		const key = keysThen[at] ?? "";
		const own = at > 0 ? unit.gap : gap;
		if (!kept.has(key)) {
			if (own.trim() !== "") pieces.push(own);
			return;
		}
		put(textOf(key), own);
		behind.get(key)?.forEach((id) => put(textOf(id), gap));
	});
	const above = source.text.slice(around.headEnd, first.span.start);
	return [{
		span: {
			start: pieces.length > 0 ? first.span.start : first.span.start - (above.length - above.trimEnd().length) + endingLength(above),
			end: last.span.end
		},
		text: pieces.join("")
	}];
}
/** A sub-task's lines with what changed patched in: box, words, and its own sub-tasks. */
function unitText(source, unit, now, then) {
	const { text, eol } = source;
	const { words, afterMarker, box } = unit;
	if (same$1([now], [then])) return text.slice(unit.span.start, unit.span.end);
	if (!words) return written$3(now, unit.indent, unit.marker, eol);
	const patches = [];
	if (now.done !== then.done) {
		const sign = now.done === true ? "x" : " ";
		const boxed = box === void 0 ? {
			start: afterMarker,
			end: afterMarker
		} : {
			start: box,
			end: box + 1
		};
		patches.push(now.done === void 0 ? {
			span: {
				start: afterMarker,
				end: words.start
			},
			text: ""
		} : {
			span: boxed,
			text: box === void 0 ? `[${sign}] ` : sign
		});
	}
	if (now.text !== then.text) patches.push({
		span: words,
		text: escapeStart(now.text)
	});
	const space = text.slice(unit.span.start + unit.indent.length + unit.marker.length, afterMarker);
	const indent = unit.indent + " ".repeat(space.includes("	") ? 4 : unit.marker.length + space.length);
	const behind = {
		start: unit.span.end,
		end: unit.span.end
	};
	const fresh = () => writtenAll(now.subtasks, indent, "-", eol);
	const around = {
		headEnd: words.end,
		behind,
		fresh
	};
	patches.push(...listPatch(source, unit.inner, now.subtasks, then.subtasks, around));
	return patched(text, unit.span, patches);
}
const same$1 = (a, b) => JSON.stringify(a.map(asSaid)) === JSON.stringify(b.map(asSaid));
/** Length of the line ending behind the last words of a text. */
const endingLength = (text) => /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(text.trimEnd().length))?.[0].length ?? 0;
const writtenAll = (subtasks, indent, marker, eol) => subtasks.map((own) => written$3(own, indent, marker, eol)).join("");
function written$3({ text, done, subtasks }, indent, marker, eol) {
	const box = done === void 0 ? "" : done ? "[x] " : "[ ] ";
	const inner = writtenAll(subtasks, indent + " ".repeat(marker.length + 1), "-", eol);
	return `${indent}${marker} ${box}${escapeStart(text)}${eol}${inner}`;
}
// node_modules/ccount/index.js
/**
* Count how often a character (or substring) is used in a string.
*
* @param {string} value
*   Value to search in.
* @param {string} character
*   Character (or substring) to look for.
* @return {number}
*   Number of times `character` occurred in `value`.
*/
function ccount(value, character) {
	const source = String(value);
	if (typeof character !== "string") throw new TypeError("Expected character");
	let count = 0;
	let index = source.indexOf(character);
	while (index !== -1) {
		count++;
		index = source.indexOf(character, index + character.length);
	}
	return count;
}
// node_modules/mdast-util-find-and-replace/lib/index.js
/**
* @import {Nodes, Parents, PhrasingContent, Root, Text} from 'mdast'
* @import {BuildVisitor, Test, VisitorResult} from 'unist-util-visit-parents'
*/
/**
* @typedef RegExpMatchObject
*   Info on the match.
* @property {number} index
*   The index of the search at which the result was found.
* @property {string} input
*   A copy of the search string in the text node.
* @property {[...Array<Parents>, Text]} stack
*   All ancestors of the text node, where the last node is the text itself.
*
* @typedef {RegExp | string} Find
*   Pattern to find.
*
*   Strings are escaped and then turned into global expressions.
*
* @typedef {Array<FindAndReplaceTuple>} FindAndReplaceList
*   Several find and replaces, in array form.
*
* @typedef {[Find, Replace?]} FindAndReplaceTuple
*   Find and replace in tuple form.
*
* @typedef {ReplaceFunction | string | null | undefined} Replace
*   Thing to replace with.
*
* @callback ReplaceFunction
*   Callback called when a search matches.
* @param {...any} parameters
*   The parameters are the result of corresponding search expression:
*
*   * `value` (`string`) — whole match
*   * `...capture` (`Array<string>`) — matches from regex capture groups
*   * `match` (`RegExpMatchObject`) — info on the match
* @returns {Array<PhrasingContent> | PhrasingContent | string | false | null | undefined}
*   Thing to replace with.
*
*   * when `null`, `undefined`, `''`, remove the match
*   * …or when `false`, do not replace at all
*   * …or when `string`, replace with a text node of that value
*   * …or when `Node` or `Array<Node>`, replace with those nodes
*
* @typedef {[RegExp, ReplaceFunction]} Pair
*   Normalized find and replace.
*
* @typedef {Array<Pair>} Pairs
*   All find and replaced.
*
* @typedef Options
*   Configuration.
* @property {Test | null | undefined} [ignore]
*   Test for which nodes to ignore (optional).
*/
/**
* Find patterns in a tree and replace them.
*
* The algorithm searches the tree in *preorder* for complete values in `Text`
* nodes.
* Partial matches are not supported.
*
* @param {Nodes} tree
*   Tree to change.
* @param {FindAndReplaceList | FindAndReplaceTuple} list
*   Patterns to find.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {undefined}
*   Nothing.
*/
function findAndReplace(tree, list, options) {
	const ignored = convert((options || {}).ignore || []);
	const pairs = toPairs(list);
	let pairIndex = -1;
	while (++pairIndex < pairs.length) visitParents(tree, visitor);
	/**
	* Handle text nodes and skip ignored nodes.
	*
	* @type {BuildVisitor<Root>}
	*/
	function visitor(node, parents, index) {
		if (node.type === "text" && typeof index === "number") return handler(node, parents, index);
		if (ignored(node, index, parents[parents.length - 1])) return SKIP;
	}
	/**
	* Handle a text node which is not in an ignored parent.
	*
	* @param {Text} node
	*   Text node to search in.
	* @param {Array<Parents>} parents
	*   Ancestors of `node`.
	* @param {number} index
	*   Index of `node` in its parent.
	* @returns {VisitorResult}
	*   Where to continue visiting.
	*/
	function handler(node, parents, index) {
		const parent = parents[parents.length - 1];
		const find = pairs[pairIndex][0];
		const replace = pairs[pairIndex][1];
		let start = 0;
		let change = false;
		/** @type {Array<PhrasingContent>} */
		let nodes = [];
		find.lastIndex = 0;
		let match = find.exec(node.value);
		while (match) {
			const position = match.index;
			/** @type {RegExpMatchObject} */
			const matchObject = {
				index: match.index,
				input: match.input,
				stack: [...parents, node]
			};
			let value = replace(...match, matchObject);
			if (typeof value === "string") value = value.length > 0 ? {
				type: "text",
				value
			} : void 0;
			if (value === false) find.lastIndex = position + 1;
			else {
				if (start !== position) add({
					type: "text",
					value: node.value.slice(start, position)
				});
				if (Array.isArray(value)) for (const child of value) add(child);
				else if (value) add(value);
				start = position + match[0].length;
				change = true;
			}
			if (!find.global) break;
			match = find.exec(node.value);
		}
		if (change) {
			if (start < node.value.length) add({
				type: "text",
				value: node.value.slice(start)
			});
			parent.children.splice(index, 1, ...nodes);
		} else nodes = [node];
		return index + nodes.length;
		/**
		* Add a node.
		*
		* @param {PhrasingContent} child
		*   Node to add.
		* @returns {undefined}
		*   Nothing.
		*/
		function add(child) {
			const previous = nodes[nodes.length - 1];
			if (previous && previous.type === "text" && child.type === "text") previous.value += child.value;
			else nodes.push(child);
		}
	}
}
/**
* Turn a tuple or a list of tuples into pairs.
*
* @param {FindAndReplaceList | FindAndReplaceTuple} tupleOrList
*   Schema.
* @returns {Pairs}
*   Clean pairs.
*/
function toPairs(tupleOrList) {
	if (!Array.isArray(tupleOrList)) throw new TypeError("Expected find and replace tuple or list of tuples");
	/** @type {Pairs} */
	const result = [];
	const list = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? tupleOrList : [tupleOrList];
	let index = -1;
	while (++index < list.length) {
		const tuple = list[index];
		result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
	}
	return result;
}
/**
* Turn a find into an expression.
*
* @param {Find} find
*   Pattern to find.
* @returns {RegExp}
*   Global expression.
*/
function toExpression(find) {
	return typeof find === "string" ? new RegExp(escapeStringRegexp(find), "g") : find;
}
/**
* Turn a replace into a function.
*
* @param {Replace} replace
*   Thing to replace with.
* @returns {ReplaceFunction}
*   Function that returns that thing.
*/
function toFunction(replace) {
	return typeof replace === "function" ? replace : function() {
		return replace;
	};
}
// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
/**
* @import {RegExpMatchObject, ReplaceFunction} from 'mdast-util-find-and-replace'
* @import {CompileContext, Extension as FromMarkdownExtension, Handle as FromMarkdownHandle, Transform as FromMarkdownTransform} from 'mdast-util-from-markdown'
* @import {ConstructName, Options as ToMarkdownExtension} from 'mdast-util-to-markdown'
* @import {Link, PhrasingContent} from 'mdast'
*/
/** @type {ConstructName} */
const inConstruct = "phrasing";
/** @type {Array<ConstructName>} */
const notInConstruct = [
	"autolink",
	"link",
	"image",
	"label"
];
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM autolink
* literals in markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM autolink literals.
*/
function gfmAutolinkLiteralFromMarkdown() {
	return {
		transforms: [transformGfmAutolinkLiterals],
		enter: {
			literalAutolink: enterLiteralAutolink,
			literalAutolinkEmail: enterLiteralAutolinkValue,
			literalAutolinkHttp: enterLiteralAutolinkValue,
			literalAutolinkWww: enterLiteralAutolinkValue
		},
		exit: {
			literalAutolink: exitLiteralAutolink,
			literalAutolinkEmail: exitLiteralAutolinkEmail,
			literalAutolinkHttp: exitLiteralAutolinkHttp,
			literalAutolinkWww: exitLiteralAutolinkWww
		}
	};
}
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM autolink
* literals in markdown.
*
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM autolink literals.
*/
function gfmAutolinkLiteralToMarkdown() {
	return { unsafe: [
		{
			character: "@",
			before: "[+\\-.\\w]",
			after: "[\\-.\\w]",
			inConstruct,
			notInConstruct
		},
		{
			character: ".",
			before: "[Ww]",
			after: "[\\-.\\w]",
			inConstruct,
			notInConstruct
		},
		{
			character: ":",
			before: "[ps]",
			after: "\\/",
			inConstruct,
			notInConstruct
		}
	] };
}
/**
* Handle the start of an autolink literal.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterLiteralAutolink(token) {
	this.enter({
		type: "link",
		title: null,
		url: "",
		children: [],
		position: void 0
	}, token);
}
/**
* Handle the start of an autolink literal value.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterLiteralAutolinkValue(token) {
	this.config.enter.autolinkProtocol.call(this, token);
}
/**
* Handle the end of an HTTP autolink literal value.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitLiteralAutolinkHttp(token) {
	this.config.exit.autolinkProtocol.call(this, token);
}
/**
* Handle the end of a `www` autolink literal value.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitLiteralAutolinkWww(token) {
	this.config.exit.data.call(this, token);
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.url = "http://" + this.sliceSerialize(token);
}
/**
* Handle the end of an email autolink literal value.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitLiteralAutolinkEmail(token) {
	this.config.exit.autolinkEmail.call(this, token);
}
/**
* Handle the end of an autolink literal.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitLiteralAutolink(token) {
	this.exit(token);
}
/**
* Find autolink literals in text and turn them into links.
*
* @type {FromMarkdownTransform}
*/
function transformGfmAutolinkLiterals(tree) {
	findAndReplace(tree, [
		[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi, findUrl],
		[/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g, findXmpp],
		[/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
		[/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findEmail]
	], { ignore: ["link", "linkReference"] });
}
/**
* Turn a URL match into a link.
*
* @type {ReplaceFunction}
* @param {string} _
*   Whole match.
* @param {string} protocol
*   Protocol (`http://`, `https://`) or `www`.
* @param {string} domain
*   Host name, up to the path.
* @param {string} path
*   Path, query, and fragment.
* @param {RegExpMatchObject} match
*   Match object.
* @returns {Array<PhrasingContent> | Link | false}
*   Link, link and trailing text, or `false` if not a URL.
*/
function findUrl(_, protocol, domain, path, match) {
	if (!previous(match)) return false;
	let prefix = "";
	if (/^w/i.test(protocol)) {
		domain = protocol + domain;
		protocol = "";
		prefix = "http://";
	}
	if (unicodePunctuation(domain.charCodeAt(0)) || !isCorrectDomain(domain)) return false;
	const parts = splitUrl(domain + path);
	/** @type {Link} */
	const result = {
		type: "link",
		title: null,
		url: prefix + protocol + parts[0],
		children: [{
			type: "text",
			value: protocol + parts[0],
			position: void 0
		}],
		position: void 0
	};
	if (parts[1]) return [result, {
		type: "text",
		value: parts[1],
		position: void 0
	}];
	return result;
}
/**
* Turn an email match into a link.
*
* @type {ReplaceFunction}
* @param {string} _
*   Whole match.
* @param {string} atext
*   Local part.
* @param {string} label
*   Domain.
* @returns {Link | false}
*   Link, or `false` if not an email.
*/
function findEmail(_, atext, label) {
	if (/[\d\-_]$/.test(label)) return false;
	return {
		type: "link",
		title: null,
		url: "mailto:" + atext + "@" + label,
		children: [{
			type: "text",
			value: atext + "@" + label,
			position: void 0
		}],
		position: void 0
	};
}
/**
* Turn a `mailto:` email match into a link.
*
* @type {ReplaceFunction}
* @param {string} _
*   Whole match.
* @param {string} atext
*   Local part.
* @param {string} label
*   Domain.
* @returns {Link | false}
*   Link, or `false` if not an email.
*/
function findMailto(_, atext, label) {
	if (/[\d\-_]$/.test(label)) return false;
	const value = "mailto:" + atext + "@" + label;
	return {
		type: "link",
		title: null,
		url: value,
		children: [{
			type: "text",
			value,
			position: void 0
		}],
		position: void 0
	};
}
/**
* Turn an `xmpp:` address match into a link.
*
* @type {ReplaceFunction}
* @param {string} matchValue
*   Whole match.
* @param {string} atext
*   Local part.
* @param {string} label
*   Domain.
* @param {string | undefined} resource
*   Resource (`/` and more), if any.
* @param {RegExpMatchObject} match
*   Match object.
* @returns {Link | false}
*   Link, or `false` if not an address.
*/
function findXmpp(matchValue, atext, label, resource, match) {
	if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@")) return false;
	const value = "xmpp:" + atext + "@" + label + (resource || "");
	return {
		type: "link",
		title: null,
		url: value,
		children: [{
			type: "text",
			value,
			position: void 0
		}],
		position: void 0
	};
}
/**
* Check if a domain is valid.
*
* @param {string} domain
*   Host name to check.
* @returns {boolean}
*   Whether the domain is valid.
*/
function isCorrectDomain(domain) {
	const parts = domain.split(".");
	if (parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2]))) return false;
	return true;
}
/**
* Split trailing punctuation off a URL.
*
* @param {string} url
*   Value to split.
* @returns {[string, string | undefined]}
*   URL and trailing punctuation, if any.
*/
function splitUrl(url) {
	let index = url.length;
	while (index > 0) {
		const code = url.charCodeAt(index - 1);
		if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 62 || code === 63 || code === 93 || code === 125) index--;
		else break;
	}
	if (index === url.length) return [url, void 0];
	let trail = url.slice(index);
	url = url.slice(0, index);
	let closingParenIndex = trail.indexOf(")");
	const openingParens = ccount(url, "(");
	let closingParens = ccount(url, ")");
	while (closingParenIndex !== -1 && openingParens > closingParens) {
		url += trail.slice(0, closingParenIndex + 1);
		trail = trail.slice(closingParenIndex + 1);
		closingParenIndex = trail.indexOf(")");
		closingParens++;
	}
	return [url, trail];
}
/**
* Check if the character before a match is allowed.
*
* @param {RegExpMatchObject} match
*   Match object.
* @returns {boolean}
*   Whether the previous character is allowed.
*/
function previous(match) {
	const code = match.input.charCodeAt(match.index - 1);
	return match.index === 0 || unicodeWhitespace(code) || unicodePunctuation(code);
}
// node_modules/mdast-util-gfm-strikethrough/lib/index.js
/**
* @import {Delete} from 'mdast'
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle
* } from 'mdast-util-from-markdown'
* @import {
*   Attention,
*   ConstructName,
*   Handle as ToMarkdownHandle,
*   Options as ToMarkdownExtension
* } from 'mdast-util-to-markdown'
*/
/**
* List of constructs that occur in phrasing (paragraphs, headings), but cannot
* contain strikethrough.
* So they sort of cancel each other out.
* Note: could use a better name.
*
* Note: keep in sync with: <https://github.com/syntax-tree/mdast-util-to-markdown/blob/8ce8dbf/lib/unsafe.js#L14>
*
* @type {Array<ConstructName>}
*/
const constructsWithoutStrikethrough = [
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
];
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM
* strikethrough in markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown` to enable GFM strikethrough.
*/
function gfmStrikethroughFromMarkdown() {
	return {
		canContainEols: ["delete"],
		enter: { strikethrough: enterStrikethrough },
		exit: { strikethrough: exitStrikethrough }
	};
}
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM
* strikethrough in markdown.
*
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM strikethrough.
*/
function gfmStrikethroughToMarkdown() {
	return {
		handlers: { delete: handleDelete },
		unsafe: [{
			character: "~",
			inConstruct: "phrasing",
			notInConstruct: constructsWithoutStrikethrough
		}]
	};
}
/**
* Enter strikethrough.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterStrikethrough(token) {
	this.enter({
		type: "delete",
		children: [],
		position: void 0
	}, token);
}
/**
* Exit strikethrough.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitStrikethrough(token) {
	this.exit(token);
}
/**
* Serialize a delete node.
*
* @type {ToMarkdownHandle}
* @param {Delete} node
*   Node to serialize.
*/
function handleDelete(node, _, state, info) {
	const tracker = state.createTracker(info);
	const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
	const exit = state.enter("strikethrough");
	let value = tracker.move(sequence);
	value += state.containerPhrasing(node, {
		...tracker.current(),
		before: value,
		after: "~"
	});
	value += tracker.move(sequence);
	exit();
	return value;
}
/**
* Serialize a delete node as attention.
*
* @type {Attention}
*/
function attentionDelete() {
	return {
		construct: "strikethrough",
		markers: ["~"],
		sizes: [2, 1]
	};
}
/**
* Peek the first character of a delete node.
*
* @type {ToMarkdownHandle}
*/
function peekDelete() {
	return "~";
}
// node_modules/mdast-util-gfm-task-list-item/lib/index.js
/**
* @import {ListItem, Paragraph, Parents} from 'mdast'
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle
* } from 'mdast-util-from-markdown'
* @import {
*   Handle as ToMarkdownHandle,
*   Join as ToMarkdownJoin,
*   Options as ToMarkdownExtension
* } from 'mdast-util-to-markdown'
*/
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM task
* list items in markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown` to enable GFM task list items.
*/
function gfmTaskListItemFromMarkdown() {
	return { exit: {
		taskListCheckValueChecked: exitCheck,
		taskListCheckValueUnchecked: exitCheck,
		paragraph: exitParagraphWithTaskListItem
	} };
}
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM task list
* items in markdown.
*
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM task list items.
*/
function gfmTaskListItemToMarkdown() {
	return {
		handlers: { paragraph: paragraphWithTaskListItem },
		join: [joinDefinitionsBeforeTaskListItemParagraph]
	};
}
/**
* Exit a check.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitCheck(token) {
	const node = this.stack[this.stack.length - 2];
	node.type;
	node.checked = token.type === "taskListCheckValueChecked";
}
/**
* Exit a paragraph, removing the whitespace after a check.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitParagraphWithTaskListItem(token) {
	const parent = this.stack[this.stack.length - 2];
	if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
		const node = this.stack[this.stack.length - 1];
		node.type;
		const head = node.children[0];
		if (head && head.type === "text") {
			const siblings = parent.children;
			let index = -1;
			/** @type {Paragraph | undefined} */
			let firstParagraph;
			while (++index < siblings.length) {
				const sibling = siblings[index];
				if (sibling.type === "paragraph") {
					firstParagraph = sibling;
					break;
				}
			}
			if (firstParagraph === node) {
				head.value = head.value.slice(1);
				if (head.value.length === 0) node.children.shift();
				else if (node.position && head.position && typeof head.position.start.offset === "number") {
					head.position.start.column++;
					head.position.start.offset++;
					node.position.start = { ...head.position.start };
				}
			}
		}
	}
	this.exit(token);
}
/**
* Serialize a paragraph,
* with a check if it is the paragraph of a task list item.
*
* @type {ToMarkdownHandle}
* @param {Paragraph} node
*   Paragraph.
* @param {Parents | undefined} parent
*   Parent.
*/
function paragraphWithTaskListItem(node, parent, state, info) {
	if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node) return handle.paragraph(node, parent, state, info);
	const checkbox = "[" + (parent.checked ? "x" : " ") + "] ";
	const tracker = state.createTracker(info);
	tracker.move(checkbox);
	return checkbox + handle.paragraph(node.children.length > 0 ? node : {
		type: "paragraph",
		children: [{
			type: "text",
			value: " "
		}]
	}, parent, state, {
		...info,
		...tracker.current()
	});
}
/**
* Join definitions before the paragraph of a task list item without blank
* lines,
* as a check is only seen at the start of the first content of a list item.
*
* @type {ToMarkdownJoin}
*/
function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
	if (!(left.type === "definition" && parent.type === "listItem")) return;
	const paragraph = taskListItemParagraph(parent);
	if (paragraph && parent.children.indexOf(left) < parent.children.indexOf(paragraph)) return 0;
}
/**
* Find the paragraph of a task list item that can start with a check.
*
* @param {ListItem} node
*   List item.
* @returns {Paragraph | undefined}
*   Paragraph, if `node` is checkable.
*/
function taskListItemParagraph(node) {
	if (typeof node.checked !== "boolean") return;
	for (const child of node.children) {
		if (child.type === "paragraph") return child;
		if (child.type !== "definition") return;
	}
}
// node_modules/mdast-util-gfm/lib/index.js
/**
* @import {Extension as FromMarkdownExtension} from 'mdast-util-from-markdown'
* @import {Options} from 'mdast-util-gfm'
* @import {Options as ToMarkdownExtension} from 'mdast-util-to-markdown'
*/
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM (autolink
* literals, footnotes, strikethrough, tables, tasklists).
*
* @returns {Array<FromMarkdownExtension>}
*   Extension for `mdast-util-from-markdown` to enable GFM (autolink literals,
*   footnotes, strikethrough, tables, tasklists).
*/
function gfmFromMarkdown() {
	return [
		gfmAutolinkLiteralFromMarkdown(),
		gfmFootnoteFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmTableFromMarkdown(),
		gfmTaskListItemFromMarkdown()
	];
}
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM (autolink
* literals, footnotes, strikethrough, tables, tasklists).
*
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM (autolink literals,
*   footnotes, strikethrough, tables, tasklists).
*/
function gfmToMarkdown(options) {
	return { extensions: [
		gfmAutolinkLiteralToMarkdown(),
		gfmFootnoteToMarkdown(options),
		gfmStrikethroughToMarkdown(),
		gfmTableToMarkdown(options),
		gfmTaskListItemToMarkdown()
	] };
}
// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
/**
* @import {Code, ConstructRecord, Event, Extension, Previous, State, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
const wwwPrefix = {
	tokenize: tokenizeWwwPrefix,
	partial: true
};
const domain = {
	tokenize: tokenizeDomain,
	partial: true
};
const path = {
	tokenize: tokenizePath,
	partial: true
};
const trail = {
	tokenize: tokenizeTrail,
	partial: true
};
const emailDomainDotTrail = {
	tokenize: tokenizeEmailDomainDotTrail,
	partial: true
};
const wwwAutolink = {
	name: "wwwAutolink",
	tokenize: tokenizeWwwAutolink,
	previous: previousWww
};
const protocolAutolink = {
	name: "protocolAutolink",
	tokenize: tokenizeProtocolAutolink,
	previous: previousProtocol
};
const emailAutolink = {
	name: "emailAutolink",
	tokenize: tokenizeEmailAutolink,
	previous: previousEmail
};
/** @type {ConstructRecord} */
const text = {};
/**
* Create an extension for `micromark` to support GitHub autolink literal
* syntax.
*
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions` to enable GFM
*   autolink literal syntax.
*/
function gfmAutolinkLiteral() {
	return { text };
}
/** @type {Code} */
let code = 48;
while (code < 123) {
	text[code] = emailAutolink;
	code++;
	if (code === 58) code = 65;
	else if (code === 91) code = 97;
}
text[43] = emailAutolink;
text[45] = emailAutolink;
text[46] = emailAutolink;
text[95] = emailAutolink;
text[72] = [emailAutolink, protocolAutolink];
text[104] = [emailAutolink, protocolAutolink];
text[87] = [emailAutolink, wwwAutolink];
text[119] = [emailAutolink, wwwAutolink];
/**
* Email autolink literal.
*
* ```markdown
* > | a contact@example.org b
*       ^^^^^^^^^^^^^^^^^^^
* ```
*
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeEmailAutolink(effects, ok, nok) {
	const self = this;
	/** @type {boolean | undefined} */
	let dot;
	/** @type {boolean} */
	let data;
	return start;
	/**
	* Start of email autolink literal.
	*
	* ```markdown
	* > | a contact@example.org b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (!gfmAtext(code) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) return nok(code);
		effects.enter("literalAutolink");
		effects.enter("literalAutolinkEmail");
		return atext(code);
	}
	/**
	* In email atext.
	*
	* ```markdown
	* > | a contact@example.org b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function atext(code) {
		if (gfmAtext(code)) {
			effects.consume(code);
			return atext;
		}
		if (code === 64) {
			effects.consume(code);
			return emailDomain;
		}
		return nok(code);
	}
	/**
	* In email domain.
	*
	* The reference code is a bit overly complex as it handles the `@`, of which
	* there may be just one.
	* Source: <https://github.com/github/cmark-gfm/blob/ef1cfcb/extensions/autolink.c#L318>
	*
	* ```markdown
	* > | a contact@example.org b
	*               ^
	* ```
	*
	* @type {State}
	*/
	function emailDomain(code) {
		if (code === 46) return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code);
		if (code === 45 || code === 95 || asciiAlphanumeric(code)) {
			data = true;
			effects.consume(code);
			return emailDomain;
		}
		return emailDomainAfter(code);
	}
	/**
	* In email domain, on dot that is not a trail.
	*
	* ```markdown
	* > | a contact@example.org b
	*                      ^
	* ```
	*
	* @type {State}
	*/
	function emailDomainDot(code) {
		effects.consume(code);
		dot = true;
		return emailDomain;
	}
	/**
	* After email domain.
	*
	* ```markdown
	* > | a contact@example.org b
	*                          ^
	* ```
	*
	* @type {State}
	*/
	function emailDomainAfter(code) {
		if (data && dot && asciiAlpha(self.previous)) {
			effects.exit("literalAutolinkEmail");
			effects.exit("literalAutolink");
			return ok(code);
		}
		return nok(code);
	}
}
/**
* `www` autolink literal.
*
* ```markdown
* > | a www.example.org b
*       ^^^^^^^^^^^^^^^
* ```
*
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeWwwAutolink(effects, ok, nok) {
	const self = this;
	return wwwStart;
	/**
	* Start of www autolink literal.
	*
	* ```markdown
	* > | www.example.com/a?b#c
	*     ^
	* ```
	*
	* @type {State}
	*/
	function wwwStart(code) {
		if (code !== 87 && code !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) return nok(code);
		effects.enter("literalAutolink");
		effects.enter("literalAutolinkWww");
		return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code);
	}
	/**
	* After a www autolink literal.
	*
	* ```markdown
	* > | www.example.com/a?b#c
	*                          ^
	* ```
	*
	* @type {State}
	*/
	function wwwAfter(code) {
		effects.exit("literalAutolinkWww");
		effects.exit("literalAutolink");
		return ok(code);
	}
}
/**
* Protocol autolink literal.
*
* ```markdown
* > | a https://example.org b
*       ^^^^^^^^^^^^^^^^^^^
* ```
*
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeProtocolAutolink(effects, ok, nok) {
	const self = this;
	let buffer = "";
	let seen = false;
	return protocolStart;
	/**
	* Start of protocol autolink literal.
	*
	* ```markdown
	* > | https://example.com/a?b#c
	*     ^
	* ```
	*
	* @type {State}
	*/
	function protocolStart(code) {
		if ((code === 72 || code === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
			effects.enter("literalAutolink");
			effects.enter("literalAutolinkHttp");
			buffer += String.fromCodePoint(code);
			effects.consume(code);
			return protocolPrefixInside;
		}
		return nok(code);
	}
	/**
	* In protocol.
	*
	* ```markdown
	* > | https://example.com/a?b#c
	*     ^^^^^
	* ```
	*
	* @type {State}
	*/
	function protocolPrefixInside(code) {
		if (asciiAlpha(code) && buffer.length < 5) {
			buffer += String.fromCodePoint(code);
			effects.consume(code);
			return protocolPrefixInside;
		}
		if (code === 58) {
			const protocol = buffer.toLowerCase();
			if (protocol === "http" || protocol === "https") {
				effects.consume(code);
				return protocolSlashesInside;
			}
		}
		return nok(code);
	}
	/**
	* In slashes.
	*
	* ```markdown
	* > | https://example.com/a?b#c
	*           ^^
	* ```
	*
	* @type {State}
	*/
	function protocolSlashesInside(code) {
		if (code === 47) {
			effects.consume(code);
			if (seen) return afterProtocol;
			seen = true;
			return protocolSlashesInside;
		}
		return nok(code);
	}
	/**
	* After protocol, before domain.
	*
	* ```markdown
	* > | https://example.com/a?b#c
	*             ^
	* ```
	*
	* @type {State}
	*/
	function afterProtocol(code) {
		return code === null || asciiControl(code) || markdownLineEndingOrSpace(code) || unicodeWhitespace(code) || unicodePunctuation(code) ? nok(code) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code);
	}
	/**
	* After a protocol autolink literal.
	*
	* ```markdown
	* > | https://example.com/a?b#c
	*                              ^
	* ```
	*
	* @type {State}
	*/
	function protocolAfter(code) {
		effects.exit("literalAutolinkHttp");
		effects.exit("literalAutolink");
		return ok(code);
	}
}
/**
* `www` prefix.
*
* ```markdown
* > | a www.example.org b
*       ^^^^
* ```
*
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeWwwPrefix(effects, ok, nok) {
	let size = 0;
	return wwwPrefixInside;
	/**
	* In www prefix.
	*
	* ```markdown
	* > | www.example.com
	*     ^^^^
	* ```
	*
	* @type {State}
	*/
	function wwwPrefixInside(code) {
		if ((code === 87 || code === 119) && size < 3) {
			size++;
			effects.consume(code);
			return wwwPrefixInside;
		}
		if (code === 46 && size === 3) {
			effects.consume(code);
			return wwwPrefixAfter;
		}
		return nok(code);
	}
	/**
	* After www prefix.
	*
	* ```markdown
	* > | www.example.com
	*         ^
	* ```
	*
	* @type {State}
	*/
	function wwwPrefixAfter(code) {
		return code === null ? nok(code) : ok(code);
	}
}
/**
* Domain.
*
* ```markdown
* > | a https://example.org b
*               ^^^^^^^^^^^
* ```
*
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeDomain(effects, ok, nok) {
	/** @type {boolean | undefined} */
	let underscoreInLastSegment;
	/** @type {boolean | undefined} */
	let underscoreInLastLastSegment;
	/** @type {boolean | undefined} */
	let seen;
	return domainInside;
	/**
	* In domain.
	*
	* ```markdown
	* > | https://example.com/a
	*             ^^^^^^^^^^^
	* ```
	*
	* @type {State}
	*/
	function domainInside(code) {
		if (code === 46 || code === 95) return effects.check(trail, domainAfter, domainAtPunctuation)(code);
		if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code) || code !== 45 && unicodePunctuation(code)) return domainAfter(code);
		seen = true;
		effects.consume(code);
		return domainInside;
	}
	/**
	* In domain, at potential trailing punctuation, that was not trailing.
	*
	* ```markdown
	* > | https://example.com
	*                    ^
	* ```
	*
	* @type {State}
	*/
	function domainAtPunctuation(code) {
		if (code === 95) underscoreInLastSegment = true;
		else {
			underscoreInLastLastSegment = underscoreInLastSegment;
			underscoreInLastSegment = void 0;
		}
		effects.consume(code);
		return domainInside;
	}
	/**
	* After domain.
	*
	* ```markdown
	* > | https://example.com/a
	*                        ^
	* ```
	*
	* @type {State} */
	function domainAfter(code) {
		if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) return nok(code);
		return ok(code);
	}
}
/**
* Path.
*
* ```markdown
* > | a https://example.org/stuff b
*                          ^^^^^^
* ```
*
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizePath(effects, ok) {
	let sizeOpen = 0;
	let sizeClose = 0;
	return pathInside;
	/**
	* In path.
	*
	* ```markdown
	* > | https://example.com/a
	*                        ^^
	* ```
	*
	* @type {State}
	*/
	function pathInside(code) {
		if (code === 40) {
			sizeOpen++;
			effects.consume(code);
			return pathInside;
		}
		if (code === 41 && sizeClose < sizeOpen) return pathAtPunctuation(code);
		if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 63 || code === 93 || code === 95 || code === 126) return effects.check(trail, ok, pathAtPunctuation)(code);
		if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		effects.consume(code);
		return pathInside;
	}
	/**
	* In path, at potential trailing punctuation, that was not trailing.
	*
	* ```markdown
	* > | https://example.com/a"b
	*                          ^
	* ```
	*
	* @type {State}
	*/
	function pathAtPunctuation(code) {
		if (code === 41) sizeClose++;
		effects.consume(code);
		return pathInside;
	}
}
/**
* Trail.
*
* This calls `ok` if this *is* the trail, followed by an end, which means
* the entire trail is not part of the link.
* It calls `nok` if this *is* part of the link.
*
* ```markdown
* > | https://example.com").
*                        ^^^
* ```
*
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeTrail(effects, ok, nok) {
	return trail;
	/**
	* In trail of domain or path.
	*
	* ```markdown
	* > | https://example.com").
	*                        ^
	* ```
	*
	* @type {State}
	*/
	function trail(code) {
		if (code === 33 || code === 34 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 63 || code === 95 || code === 126) {
			effects.consume(code);
			return trail;
		}
		if (code === 38) {
			effects.consume(code);
			return trailCharacterReferenceStart;
		}
		if (code === 93) {
			effects.consume(code);
			return trailBracketAfter;
		}
		if (code === 60 || code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		return nok(code);
	}
	/**
	* In trail, after `]`.
	*
	* > 👉 **Note**: this deviates from `cmark-gfm` to fix a bug.
	* > See end of <https://github.com/github/cmark-gfm/issues/278> for more.
	*
	* ```markdown
	* > | https://example.com](
	*                         ^
	* ```
	*
	* @type {State}
	*/
	function trailBracketAfter(code) {
		if (code === null || code === 40 || code === 91 || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		return trail(code);
	}
	/**
	* In character-reference like trail, after `&`.
	*
	* ```markdown
	* > | https://example.com&amp;).
	*                         ^
	* ```
	*
	* @type {State}
	*/
	function trailCharacterReferenceStart(code) {
		return asciiAlpha(code) ? trailCharacterReferenceInside(code) : nok(code);
	}
	/**
	* In character-reference like trail.
	*
	* ```markdown
	* > | https://example.com&amp;).
	*                         ^
	* ```
	*
	* @type {State}
	*/
	function trailCharacterReferenceInside(code) {
		if (code === 59) {
			effects.consume(code);
			return trail;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return trailCharacterReferenceInside;
		}
		return nok(code);
	}
}
/**
* Dot in email domain trail.
*
* This calls `ok` if this *is* the trail, followed by an end, which means
* the trail is not part of the link.
* It calls `nok` if this *is* part of the link.
*
* ```markdown
* > | contact@example.org.
*                        ^
* ```
*
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeEmailDomainDotTrail(effects, ok, nok) {
	return start;
	/**
	* Dot.
	*
	* ```markdown
	* > | contact@example.org.
	*                    ^   ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.consume(code);
		return after;
	}
	/**
	* After dot.
	*
	* ```markdown
	* > | contact@example.org.
	*                     ^   ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return asciiAlphanumeric(code) ? nok(code) : ok(code);
	}
}
/**
* See:
* <https://github.com/github/cmark-gfm/blob/ef1cfcb/extensions/autolink.c#L156>.
*
* @type {Previous}
*/
function previousWww(code) {
	return code === null || code === 40 || code === 42 || code === 95 || code === 91 || code === 93 || code === 126 || markdownLineEndingOrSpace(code);
}
/**
* See:
* <https://github.com/github/cmark-gfm/blob/ef1cfcb/extensions/autolink.c#L214>.
*
* @type {Previous}
*/
function previousProtocol(code) {
	return !asciiAlpha(code);
}
/**
* @this {TokenizeContext}
* @type {Previous}
*/
function previousEmail(code) {
	return !(code === 47 || gfmAtext(code));
}
/**
* @param {Code} code
* @returns {boolean}
*/
function gfmAtext(code) {
	return code === 43 || code === 45 || code === 46 || code === 95 || asciiAlphanumeric(code);
}
/**
* @param {Array<Event>} events
* @returns {boolean}
*/
function previousUnbalanced(events) {
	let index = events.length;
	let result = false;
	while (index--) {
		const token = events[index][1];
		if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
			result = true;
			break;
		}
		if (token._gfmAutolinkLiteralWalkedInto) {
			result = false;
			break;
		}
	}
	if (events.length > 0 && !result) events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
	return result;
}
// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
/**
* @import {Options} from 'micromark-extension-gfm-strikethrough'
* @import {Event, Extension, Resolver, State, Token, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
/**
* Create an extension for `micromark` to enable GFM strikethrough syntax.
*
* @param {Options | null | undefined} [options={}]
*   Configuration.
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions`, to
*   enable GFM strikethrough syntax.
*/
function gfmStrikethrough(options) {
	let single = (options || {}).singleTilde;
	const tokenizer = {
		name: "strikethrough",
		tokenize: tokenizeStrikethrough,
		resolveAll: resolveAllStrikethrough
	};
	if (single === null || single === void 0) single = true;
	return {
		text: { [126]: tokenizer },
		insideSpan: { null: [tokenizer] },
		attentionMarkers: { null: [126] }
	};
	/**
	* Take events and resolve strikethrough.
	*
	* @type {Resolver}
	*/
	function resolveAllStrikethrough(events, context) {
		let index = -1;
		while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
			let open = index;
			while (open--) if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
				events[index][1].type = "strikethroughSequence";
				events[open][1].type = "strikethroughSequence";
				/** @type {Token} */
				const strikethrough = {
					type: "strikethrough",
					start: Object.assign({}, events[open][1].start),
					end: Object.assign({}, events[index][1].end)
				};
				/** @type {Token} */
				const text = {
					type: "strikethroughText",
					start: Object.assign({}, events[open][1].end),
					end: Object.assign({}, events[index][1].start)
				};
				/** @type {Array<Event>} */
				const nextEvents = [
					[
						"enter",
						strikethrough,
						context
					],
					[
						"enter",
						events[open][1],
						context
					],
					[
						"exit",
						events[open][1],
						context
					],
					[
						"enter",
						text,
						context
					]
				];
				const insideSpan = context.parser.constructs.insideSpan.null;
				if (insideSpan) splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan, events.slice(open + 1, index), context));
				splice(nextEvents, nextEvents.length, 0, [
					[
						"exit",
						text,
						context
					],
					[
						"enter",
						events[index][1],
						context
					],
					[
						"exit",
						events[index][1],
						context
					],
					[
						"exit",
						strikethrough,
						context
					]
				]);
				splice(events, open - 1, index - open + 3, nextEvents);
				index = open + nextEvents.length - 2;
				break;
			}
		}
		index = -1;
		while (++index < events.length) if (events[index][1].type === "strikethroughSequenceTemporary") events[index][1].type = "data";
		return events;
	}
	/**
	* @this {TokenizeContext}
	* @type {Tokenizer}
	*/
	function tokenizeStrikethrough(effects, ok, nok) {
		const previous = this.previous;
		const events = this.events;
		let size = 0;
		return start;
		/** @type {State} */
		function start(code) {
			if (previous === 126 && events[events.length - 1][1].type !== "characterEscape") return nok(code);
			effects.enter("strikethroughSequenceTemporary");
			return more(code);
		}
		/** @type {State} */
		function more(code) {
			const before = classifyCharacter(previous);
			if (code === 126) {
				if (size > 1) return nok(code);
				effects.consume(code);
				size++;
				return more;
			}
			if (size < 2 && !single) return nok(code);
			const token = effects.exit("strikethroughSequenceTemporary");
			const after = classifyCharacter(code);
			token._open = !after || after === 2 && Boolean(before);
			token._close = !before || before === 2 && Boolean(after);
			return ok(code);
		}
	}
}
// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
/**
* @import {Extension, State, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
const tasklistCheck = {
	name: "tasklistCheck",
	tokenize: tokenizeTasklistCheck
};
/**
* Create an HTML extension for `micromark` to support GFM task list items
* syntax.
*
* @returns {Extension}
*   Extension for `micromark` that can be passed in `htmlExtensions` to
*   support GFM task list items when serializing to HTML.
*/
function gfmTaskListItem() {
	return { text: { [91]: tasklistCheck } };
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeTasklistCheck(effects, ok, nok) {
	const self = this;
	return open;
	/**
	* At start of task list item check.
	*
	* ```markdown
	* > | * [x] y.
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (self.previous !== null || !self._gfmTasklistFirstContentOfListItem) return nok(code);
		effects.enter("taskListCheck");
		effects.enter("taskListCheckMarker");
		effects.consume(code);
		effects.exit("taskListCheckMarker");
		return inside;
	}
	/**
	* In task list item check.
	*
	* ```markdown
	* > | * [x] y.
	*        ^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (markdownLineEndingOrSpace(code)) {
			effects.enter("taskListCheckValueUnchecked");
			effects.consume(code);
			effects.exit("taskListCheckValueUnchecked");
			return close;
		}
		if (code === 88 || code === 120) {
			effects.enter("taskListCheckValueChecked");
			effects.consume(code);
			effects.exit("taskListCheckValueChecked");
			return close;
		}
		return nok(code);
	}
	/**
	* At close of task list item check.
	*
	* ```markdown
	* > | * [x] y.
	*         ^
	* ```
	*
	* @type {State}
	*/
	function close(code) {
		if (code === 93) {
			effects.enter("taskListCheckMarker");
			effects.consume(code);
			effects.exit("taskListCheckMarker");
			effects.exit("taskListCheck");
			return after;
		}
		return nok(code);
	}
	/**
	* @type {State}
	*/
	function after(code) {
		if (markdownLineEnding(code)) return ok(code);
		if (markdownSpace(code)) return effects.check({ tokenize: spaceThenNonSpace }, ok, nok)(code);
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function spaceThenNonSpace(effects, ok, nok) {
	return factorySpace(effects, after, "whitespace");
	/**
	* After whitespace, after task list item check.
	*
	* ```markdown
	* > | * [x] y.
	*           ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return code === null ? nok(code) : ok(code);
	}
}
// node_modules/micromark-extension-gfm/index.js
/**
* @typedef {import('micromark-extension-gfm-footnote').HtmlOptions} HtmlOptions
* @typedef {import('micromark-extension-gfm-strikethrough').Options} Options
* @typedef {import('micromark-util-types').Extension} Extension
* @typedef {import('micromark-util-types').HtmlExtension} HtmlExtension
*/
/**
* Create an extension for `micromark` to enable GFM syntax.
*
* @param {Options | null | undefined} [options]
*   Configuration (optional).
*
*   Passed to `micromark-extens-gfm-strikethrough`.
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions` to enable GFM
*   syntax.
*/
function gfm(options) {
	return combineExtensions([
		gfmAutolinkLiteral(),
		gfmFootnote(),
		gfmStrikethrough(options),
		gfmTable(),
		gfmTaskListItem()
	]);
}
// node_modules/remark-gfm/lib/index.js
/**
* @import {Root} from 'mdast'
* @import {Options} from 'remark-gfm'
* @import {} from 'remark-parse'
* @import {} from 'remark-stringify'
* @import {Processor} from 'unified'
*/
/** @type {Options} */
const emptyOptions = {};
/**
* Add support GFM (autolink literals, footnotes, strikethrough, tables,
* tasklists).
*
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {undefined}
*   Nothing.
*/
function remarkGfm(options) {
	const self = this;
	const settings = options || emptyOptions;
	const data = self.data();
	const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
	const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
	const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
	micromarkExtensions.push(gfm(settings));
	fromMarkdownExtensions.push(gfmFromMarkdown());
	toMarkdownExtensions.push(gfmToMarkdown(settings));
}
// node_modules/remark-stringify/lib/index.js
/**
* @typedef {import('mdast').Root} Root
* @typedef {import('mdast-util-to-markdown').Options} ToMarkdownOptions
* @typedef {import('unified').Compiler<Root, string>} Compiler
* @typedef {import('unified').Processor<undefined, undefined, undefined, Root, string>} Processor
*/
/**
* @typedef {Omit<ToMarkdownOptions, 'extensions'>} Options
*/
/**
* Add support for serializing to markdown.
*
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {undefined}
*   Nothing.
*/
function remarkStringify(options) {
	/** @type {Processor} */
	const self = this;
	self.compiler = compiler;
	/**
	* @type {Compiler}
	*/
	function compiler(tree) {
		return toMarkdown(tree, {
			...self.data("settings"),
			...options,
			extensions: self.data("toMarkdownExtensions") || []
		});
	}
}
// lib/markdown/write-title.ts
/** A title with its id token before it and its issue id and note behind it, as a row or an item of a list writes it. */
function writeTitle({ token, issue, note }, title) {
	return [
		token,
		title,
		issue && `(${issue})`,
		note
	].filter(Boolean).join(" ");
}
// lib/markdown/write-item.ts
/** Canonical list style, as in the format's guide. */
const writer = unified().use(remarkStringify, {
	bullet: "-",
	listItemIndent: "one"
}).use(remarkGfm);
/** A new checklist item: canonical, in the list manner of the document it goes into. Ends with a line ending. */
function writeItem(chunk, fields, manner, eol) {
	const { token, issue, note } = chunk;
	const head = `**${oneLine(token ? `${token} ${chunk.title}` : chunk.title)}**${writeTitle({
		...issue && { issue },
		...note && { note }
	}, "").replace(/^(?=.)/, " ")}`;
	const said = fields.flatMap(({ label, now }) => now === void 0 ? [] : [{
		label,
		now: oneLine(now)
	}]);
	const lines = said.map(({ label, now }) => `${manner.boldLabels ? `**${label}:**` : `${label}:`} ${now}`);
	const prose = said.findIndex(({ label }) => label === "Outcome");
	const body = manner.compact ? [...lines.slice(0, prose + 1), lines.slice(prose + 1).join(" · ")].filter(Boolean) : lines;
	const item = {
		type: "listItem",
		spread: manner.airy,
		checked: chunk.done ?? null,
		children: [...manner.airy ? [paragraph(head), ...body.length > 0 ? [paragraph(body.join("\n"))] : []] : [paragraph([head, ...body].join("\n"))], ...chunk.subtasks.length > 0 ? [subtaskList(chunk.subtasks)] : []]
	};
	const list = {
		type: "list",
		ordered: false,
		spread: manner.airy,
		children: [item]
	};
	return writer.stringify({
		type: "root",
		children: [list]
	}).replace(/^-/, manner.marker).replace(/^(?=.)/gm, manner.indent).replace(/\n/g, eol);
}
/** Inline markdown goes in as it was written: the writer must not escape it again. */
const paragraph = (value) => ({
	type: "paragraph",
	children: [{
		type: "html",
		value
	}]
});
const subtaskList = (subtasks) => ({
	type: "list",
	ordered: false,
	spread: false,
	children: subtasks.map(({ text, done, subtasks: inner }) => ({
		type: "listItem",
		spread: false,
		checked: done ?? null,
		children: [paragraph(escapeStart(oneLine(text))), ...inner.length > 0 ? [subtaskList(inner)] : []]
	}))
});
// lib/markdown/print-item.ts
/** An item's lines, indented for the list they come into; one that stayed keeps its indentation. */
function printItem(context, held, terms, indent) {
	const { source, plan } = context;
	const item = source.items.get(held.chunk.id);
	if (!item) {
		const manner = mannerOf(source, plan, held.phase.id);
		const inList = {
			...manner,
			indent: indent ?? manner.indent
		};
		return writeItem(held.chunk, fieldsOf(context, held, void 0, terms), inList, source.eol);
	}
	const then = openedChunk(context, held) ?? held.chunk;
	const neighbours = () => mannerOf(source, plan, held.phase.id);
	const labelled = item.fields.some(({ inHead }) => !inHead);
	const airy = () => (labelled ? fieldManner(source.text, item) : neighbours()).airy;
	const patches = [
		...boxPatch(item, held.chunk, then),
		...headPatches(source.text, item, held.chunk, then),
		...fieldPatches(source, item, fieldsOf(context, held, item, terms), neighbours),
		...subtaskPatches(source, item, held.chunk.subtasks, then.subtasks, airy)
	];
	const text = patched(source.text, item.span, patches);
	return indent === void 0 || indent === item.indent ? text : shifted(text, item.indent, indent);
}
function boxPatch(item, now, then) {
	if (now.done === then.done) return [];
	const sign = now.done ? "x" : " ";
	return item.box === void 0 ? [{
		span: {
			start: item.afterMarker,
			end: item.afterMarker
		},
		text: `[${sign}] `
	}] : [{
		span: {
			start: item.box,
			end: item.box + 1
		},
		text: sign
	}];
}
function fieldsOf(context, held, item, terms) {
	const { chunk } = held;
	const then = item && openedChunk(context, held);
	const has = (key) => item?.fields.some((field) => field.key === key) ?? false;
	const named = (label, fact) => ({
		label,
		now: fact(chunk, context.plan),
		then: then && fact(then, context.opened)
	});
	const rowSays = (chunk.row ? held.columns ?? [] : []).some((header) => columnKey(header) === "stream");
	const statesStream = (item ? has("stream") || introducesStreams(context) : statesStreams(context.source)) || !rowSays || !sameStream(chunk.row?.stream, chunk.stream);
	const written = item?.terms && context.source.text.slice(item.terms.value.start, item.terms.value.end);
	const labels = [...new Map([...chunk.extra, ...then?.extra ?? []].map(({ label }) => [columnKey(label), label])).values()];
	return [
		named("Outcome", ({ outcome }) => outcome),
		named("Stream", ({ stream }, plan) => {
			if (!statesStream) return void 0;
			if (stream !== void 0) return streamName(plan, stream);
			return plan.streams.length > 0 ? "—" : void 0;
		}),
		named("Skills", ({ skills }) => skills && writeList(skills)),
		{
			label: "Depends On",
			now: terms,
			then: written
		},
		...labels.map((label) => named(label, ({ extra }) => extra.find((own) => columnKey(own.label) === columnKey(label))?.value))
	];
}
/** Whether the plan has streams now, in a document that said nothing of any: then each item says its own, or none. */
const introducesStreams = ({ plan, opened }) => plan.streams.length > 0 && !speaksOfStreams(opened);
/** A moved item's lines are indented as a whole for the list they come into. */
function shifted(text, from, to) {
	return text.replace(/[^\r\n]*(?:\r\n|\n|\r|$)/g, (line) => line.trim() === "" ? line : line.startsWith(from) ? to + line.slice(from.length) : line);
}
// lib/markdown/print-row.ts
/** A row's line: its own with what changed patched in, or laid out anew for a table it did not stand in. */
function printRow(source, id, columns, table, fact) {
	const row = source.rows.get(id);
	if (row && sameColumns(row.table.columns, columns) && row.table.indent === (table?.indent ?? "")) return patchRow(source, row, fact);
	const cells = columns.map((column) => {
		const { now, then, patched: inPlace } = fact(column);
		const own = row && cellOf(source, row, column);
		return ` ${own === void 0 ? cellValue(now) : now === then ? own : inPlace?.(own) ?? cellValue(now)} `.padEnd((table && widthOf(table, column)) ?? 0);
	});
	return `${table?.indent ?? ""}|${cells.join("|")}|${source.eol}`;
}
function patchRow(source, row, fact) {
	const { columns, widths } = row.table;
	const patches = [];
	const missing = [];
	columns.forEach((column, at) => {
		const { now, then, patched: inPlace } = fact(column);
		const span = row.cells[at];
		if (!span) missing.push(now === (then ?? "") || now === "—" ? "" : cellValue(now));
		else if (now !== then) {
			const old = source.text.slice(span.start, span.end);
			const value = old.trim() === "" ? cellValue(now) : inPlace?.(old.trim()) ?? cellValue(now);
			const open = at === 0 && source.text[span.start - 1] !== "|" && escapeStart(value) !== value;
			patches.push({
				span,
				text: (open ? "| " : "") + fitted$1(old, value, widths[at])
			});
		}
	});
	const last = missing.findLastIndex((value) => value !== "");
	if (last >= 0) {
		const { end } = trim(source.text, row.line.start, row.line.end);
		const closed = source.text[end - 1] === "|" && source.text[end - 2] !== "\\";
		const added = missing.slice(0, last + 1).map((value) => `${value === "" ? " " : ` ${value} `}|`);
		patches.push({
			span: {
				start: end,
				end
			},
			text: (closed ? "" : " |") + added.join("")
		});
	}
	return patches.length > 0 ? patched(source.text, row.line, patches) : source.text.slice(row.line.start, row.line.end);
}
/** The new value in the old cell's white space; an aligned column keeps its width while its padding lasts. */
function fitted$1(old, value, width) {
	const lead = /^\s*/.exec(old)?.[0] ?? "";
	const trail = old.trim() === "" ? lead === "" ? "" : " " : /\s*$/.exec(old)?.[0] ?? "";
	const begin = (old.trim() === "" ? lead.slice(0, 1) : lead) + value;
	if (width === void 0) return begin + (old.trim() === "" ? trail : trail.slice(0, Math.max(1, trail.length)));
	return begin + " ".repeat(Math.max(Math.min(1, trail.length), width - begin.length));
}
/** The raw width of the column of that name, where its lines agree on one. */
function widthOf({ columns, widths }, column) {
	return widths[columns.findIndex((header) => columnKey(header) === columnKey(column))];
}
function cellOf(source, row, column) {
	const at = row.table.columns.findIndex((header) => columnKey(header) === columnKey(column));
	const span = row.cells[at];
	if (!span) return void 0;
	const { start, end } = trim(source.text, span.start, span.end);
	return source.text.slice(start, end);
}
const sameColumns = (a, b) => a.length === b.length && a.every((header, at) => columnKey(header) === columnKey(b[at] ?? ""));
/** A chunk's row as facts by column. */
function chunkCells(context, held, terms) {
	const source = context.source.rows.get(held.chunk.id);
	const then = openedChunk(context, held)?.row;
	const now = held.chunk.row;
	return (column) => {
		const key = columnKey(column);
		if (key === "chunk" && now && then) return {
			now: writeTitle(now, now.title),
			then: writeTitle(then, then.title),
			patched: source?.title && ((old) => patchTitle(context, source, old, now, then))
		};
		if (key !== "depends on") return {
			now: (now && rowValue(context.plan, now, key)) ?? "—",
			then: then && (rowValue(context.opened, then, key) ?? "—")
		};
		const at = source?.table.columns.findIndex((header) => columnKey(header) === key) ?? -1;
		const span = source?.cells[at];
		const old = span && cellText(context.source.text, span);
		return {
			now: terms?.replace(/\\\|/g, "|") ?? old ?? "—",
			then: old
		};
	};
}
/** A title's parts, each in its place: bold around it and what else the cell says stay. */
function patchTitle({ source }, row, old, now, then) {
	const { title } = row;
	if (!title) return cellValue(writeTitle(now, now.title));
	const at = row.cells.find(({ start, end }) => start <= title.title.start && title.title.end <= end);
	const span = at && trim(source.text, at.start, at.end);
	if (!span) return old;
	const escaped = (parts) => ({
		...parts,
		title: cellValue(parts.title),
		...parts.note !== void 0 && { note: cellValue(parts.note) }
	});
	const behind = title.title.end + (/^[*_]*/.exec(source.text.slice(title.title.end, span.end))?.[0].length ?? 0);
	return patched(source.text, span, titlePatches(source.text, title, escaped(now), escaped(then), behind));
}
function rowValue(plan, row, key) {
	if (key === "chunk") return writeTitle(row, row.title);
	if (key === "stream") return row.stream === void 0 ? void 0 : streamName(plan, row.stream);
	if (key === "outcome") return row.summary;
	return row.extra.find(({ label }) => columnKey(label) === key)?.value;
}
// lib/markdown/print-terms.ts
/**
* Where a chunk's dependencies are written. A new one goes to each place that already names some, else into the row,
* else into the item; a standing one keeps its place, order and spelling, and is spelled anew only where its old text
* no longer reads as the same target.
*/
function statements(context, held) {
	const { chunk, columns } = held;
	const row = context.source.rows.get(chunk.id)?.terms;
	const item = context.source.items.get(chunk.id)?.terms;
	const wanted = wantedKeys(held);
	const rowHolds = chunk.row !== void 0 && (columns?.some((header) => columnKey(header) === "depends on") ?? false);
	const said = /* @__PURE__ */ new Set([...keysOf(row), ...keysOf(item)]);
	const fresh = wanted.filter((key) => !said.has(key));
	const inRow = rowHolds && keysOf(row).length > 0;
	const inItem = chunk.item && keysOf(item).length > 0;
	const homeless = rowHolds ? [] : wanted.filter((key) => keysOf(row).includes(key) && !keysOf(item).includes(key));
	const toRow = inRow || rowHolds && !inItem ? fresh : [];
	const toItem = inItem || !rowHolds ? [...homeless, ...fresh] : [];
	const rowText = rowHolds ? printTerms(context, held, row, wanted, toRow) : void 0;
	const itemText = chunk.item ? printTerms(context, held, item, wanted, toItem) : void 0;
	return {
		...rowText !== void 0 && { row: rowText },
		...itemText !== void 0 && { item: itemText }
	};
}
const keysOf = (terms) => terms?.terms.map(({ key }) => key) ?? [];
/** The barrier is not said in the first phase, where there is none; the chunk remembers it. */
const wantedKeys = ({ chunk, isFirstPhase }) => [...chunk.waitsForBarrier && !isFirstPhase ? ["barrier"] : [], ...chunk.dependsOn.map(dependencyKey)];
function printTerms(context, { phase }, source, wanted, added) {
	const { plan } = context;
	const { text } = context.source;
	const before = phaseBefore(plan, phase.id);
	const asRead = (key) => before && key === `phase:${before.id}` ? "barrier" : key;
	const wantedSet = new Set(wanted);
	const kept = (source?.terms ?? []).filter(({ key }) => wantedSet.has(key));
	const expected = /* @__PURE__ */ new Set([...kept.map(({ key }) => asRead(key)), ...added.map(asRead)]);
	const parts = [];
	const said = /* @__PURE__ */ new Set();
	let changed = added.length > 0 || kept.length !== (source?.terms.length ?? 0);
	source?.terms.forEach(({ span, key }, at) => {
		if (!wantedSet.has(key)) return;
		const old = text.slice(span.start, span.end);
		const holds = asRead(termKey(plan, old, phase.id)) === asRead(key);
		if (!holds) changed = true;
		const again = !holds && (said.has(asRead(key)) || saysElsewhere(at, key));
		said.add(asRead(key));
		if (again) return;
		const separator = at > 0 ? text.slice(source.terms[at - 1]?.span.end, span.start) : "";
		parts.push((parts.length > 0 ? separator || " + " : "") + (holds ? old : spell(plan, key, phase.id) ?? old));
	});
	/** Whether another term of the place, which keeps its words, says the same. */
	function saysElsewhere(own, key) {
		return (source?.terms ?? []).some(({ span, key: other }, at) => at !== own && wantedSet.has(other) && asRead(other) === asRead(key) && asRead(termKey(plan, text.slice(span.start, span.end), phase.id)) === asRead(other));
	}
	for (const key of added) {
		if (said.has(asRead(key))) continue;
		said.add(asRead(key));
		parts.push((parts.length > 0 ? lastSeparator(text, source) : "") + (spell(plan, key, phase.id) ?? ""));
	}
	if (!source && parts.length === 0) return void 0;
	const opened = source ? text.slice(source.value.start, source.value.end).trim() : "";
	const value = !changed && source ? opened : parts.join("") || "—";
	const read = new Set(readTerms(plan, value, phase.id).map(({ key }) => asRead(key)));
	if (read.size === expected.size && [...expected].every((key) => read.has(key))) return value;
	return [...expected].map((key) => spell(plan, key, phase.id) ?? key.slice(key.indexOf(":") + 1)).join(" + ") || "—";
}
function lastSeparator(text, source) {
	const last = source?.terms.at(-1);
	const previous = source?.terms.at(-2);
	return last && previous ? text.slice(previous.span.end, last.span.start) : " + ";
}
// lib/markdown/print-tables.ts
const STREAMS$1 = {
	heading: "Work Streams",
	goesWhenEmpty: true,
	columns: [
		"Stream",
		"Responsibility",
		"Owns",
		"Skills"
	],
	fact: (_, stream, key) => {
		if (key === "stream") return stream.name;
		if (key === "responsibility") return stream.responsibility;
		if (key === "owns") return stream.owns;
		if (key === "skills") return writeList(stream.skills ?? []);
		return stream.extra.find(({ label }) => columnKey(label) === key)?.value ?? "";
	}
};
const endNames = (plan, refs) => refs.map((ref) => streamName(plan, ref));
const HANDOFFS$1 = {
	heading: "Communication",
	goesWhenEmpty: false,
	columns: [
		"From",
		"To",
		"When",
		"What"
	],
	fact: (plan, handoff, key) => {
		if (key === "from") return endNames(plan, handoff.from).join(", ");
		if (key === "to") return handoff.to === "all" ? "all" : endNames(plan, handoff.to).join(", ");
		if (key === "when") return writeWhen(plan, handoff.when);
		if (key === "what") return handoff.what;
		return handoff.extra.find(({ label }) => columnKey(label) === key)?.value ?? "";
	},
	names: (plan, handoff, key) => {
		if (key === "from") return endNames(plan, handoff.from);
		return key === "to" && handoff.to !== "all" ? endNames(plan, handoff.to) : void 0;
	}
};
/** The rows of the streams or handoffs table, in the plan's order. `table`: the one they stand in; absent for a new one. */
function printRows({ source, plan, opened }, out, kind, table, now, then) {
	for (const of of now) {
		const old = then.find(({ id }) => id === of.id);
		const cells = (column) => {
			const key = columnKey(column);
			const [names, were] = [kind.names?.(plan, of, key), old && kind.names?.(opened, old, key)];
			return {
				now: kind.fact(plan, of, key),
				then: old && kind.fact(opened, old, key),
				...names && were && { patched: (words) => respelled(words, were, names) }
			};
		};
		out.entity(of.id, printRow(source, of.id, table?.columns ?? kind.columns, table, cells));
	}
}
/** Header and delimiter of a new table, as the format's guide writes them: its example has 15 dashes below Responsibility. */
function tableHead(columns, eol) {
	const headers = columns.map(cellValue);
	const dashes = headers.map((header) => "-".repeat(header === "Responsibility" ? 15 : header.length + 2));
	return `| ${headers.join(" | ")} |${eol}|${dashes.join("|")}|${eol}`;
}
/** Header and delimiter of a table whose columns are others than when it was opened; those that stayed keep their cells. */
function printTableHead({ text, eol }, { columns: opened, head, indent }, columns) {
	const cells = columns.map((column) => {
		const own = head[opened.findIndex((header) => columnKey(header) === columnKey(column))];
		if (!own) return {
			header: ` ${cellValue(column)} `,
			rule: "-".repeat(column.length + 2)
		};
		const raw = ({ start, end }) => text.slice(start, end);
		return {
			header: raw(own.header),
			rule: raw(own.rule) || "---"
		};
	});
	const line = (of) => `${indent}|${of.join("|")}|${eol}`;
	return line(cells.map(({ header }) => header)) + line(cells.map(({ rule }) => rule));
}
/** Names replaced one by one in a cell's own words, so that its separators stay; written anew if they do not match. */
function respelled(words, were, names) {
	const separator = /\s*[,+&]\s*/.exec(words)?.[0] ?? ", ";
	if (were.length !== names.length) return cellValue(names.join(separator));
	let out = "";
	let at = 0;
	for (const [index, was] of were.entries()) {
		const found = words.toLowerCase().indexOf(was.toLowerCase(), at);
		if (found < 0) return cellValue(names.join(separator));
		out += words.slice(at, found) + cellValue(names[index] ?? "");
		at = found + was.length;
	}
	return out + words.slice(at);
}
// lib/markdown/row-order.ts
/**
* The order of a phase's rows: their own, a moved one behind the row of the chunk before it; a chunk that is only a
* row directly behind the row of the chunk it follows, since that is how its place is read.
*/
function rowOrder({ opened }, phase, held, table) {
	const withRow = held.filter(({ chunk }) => chunk.row);
	const was = lookup(opened).phases.get(phase.id)?.phase.chunks.map(({ id }) => id) ?? [];
	const stayed = new Set(longestCommon(was, phase.chunks.map(({ id }) => id)));
	const rank = new Map(table?.order.map((id, at) => [id, at]));
	const isFree = ({ item, id }) => item && stayed.has(id) && rank.has(id);
	const order = withRow.filter(({ chunk }) => isFree(chunk)).sort((a, b) => (rank.get(a.chunk.id) ?? 0) - (rank.get(b.chunk.id) ?? 0));
	const behindPrevious = (of) => {
		const previous = withRow.slice(0, withRow.indexOf(of)).findLast((other) => order.includes(other));
		order.splice(previous ? order.indexOf(previous) + 1 : 0, 0, of);
	};
	withRow.filter(({ chunk }) => chunk.item && !isFree(chunk)).forEach(behindPrevious);
	withRow.filter(({ chunk }) => !chunk.item).forEach(behindPrevious);
	return order;
}
// lib/markdown/print-phase.ts
/** Writes a phase's section: its frame as it was, its rows and items as the plan has them. */
function printPhase(context, out, phase, own) {
	const { source } = context;
	const held = heldChunks(context, phase);
	const said = new Map(held.map((of) => [of.chunk.id, statements(context, of)]));
	const items = held.filter(({ chunk }) => chunk.item);
	const order = reconcile(own.runs.flatMap(({ units }) => units.map(({ chunk }) => chunk)), items.map(({ chunk }) => chunk.id));
	const byId = new Map(held.map((of) => [of.chunk.id, of]));
	const write = (id, indent) => {
		const of = byId.get(id);
		if (of) out.entity(id, printItem(context, of, said.get(id)?.item, indent));
	};
	out.entity(phase.id, printHeading(context, phase, own));
	let at = own.heading.end;
	const to = (offset) => {
		out.copy(at, offset);
		at = offset;
	};
	const rows = rowOrder(context, phase, held, own.table);
	const row = (table, columns) => (of) => out.entity(of.chunk.id, printRow(source, of.chunk.id, columns, table, chunkCells(context, of, said.get(of.chunk.id)?.row)));
	const columns = columnsOf(phase);
	if (!own.table && rows.length > 0) newTable(context, out, columns ?? CANONICAL_COLUMNS, at, () => rows.forEach(row(void 0, columns ?? CANONICAL_COLUMNS)));
	const slots = [
		...own.table ? [tableSlot(own.table, columns ?? own.table.columns)] : [],
		...own.runs.map((run) => ({
			span: run.span,
			run
		})),
		...noteChanges(source, own, phase.notes, openedPhase(context, phase)?.notes).map((note) => ({
			span: note.span,
			note
		}))
	].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	const nothingKept = order.kept.size === 0;
	for (const slot of slots) {
		to(slot.span.start);
		at = slot.span.end;
		if ("table" in slot) {
			if (slot.anew) out.write(printTableHead(source, slot.table, slot.columns));
			rows.forEach(row(slot.table, slot.columns));
		} else if ("note" in slot) {
			out.write(slot.note.text);
			if (slot.note.text === "" && at >= own.contentEnd) out.dropBlankEnd();
		} else {
			const first = slot.run.units.some(({ chunk }) => chunk === [...order.kept][0]) || nothingKept && slot.run === own.runs[0] ? order.first : [];
			const printed = printRun(context, out, phase, slot.run, order, first, write);
			if (!printed) at = behindEmptied(source.text, slot.span.start, at, own.contentEnd);
			if (!printed && at >= own.contentEnd) out.dropBlankEnd();
		}
	}
	if (own.runs.length === 0 && order.first.length > 0) {
		to(own.contentEnd);
		out.write(source.eol);
		const gap = listGap(source, void 0, context.plan, phase.id);
		order.first.forEach((id, index) => {
			if (index > 0) out.write(gap);
			write(id, nearestIndent(context, phase));
		});
	}
	to(own.contentEnd);
}
/** What of a table is written: its rows, and its two first lines too where its columns are others now. */
const tableSlot = (table, columns) => {
	const anew = !sameColumns(table.columns, columns);
	return {
		span: anew ? table.span : table.rows,
		table,
		columns,
		anew
	};
};
/** One run of items. Gaps belong to the list: one kept its own unless it leads now; what came copies the list's. */
function printRun(context, out, phase, run, order, first, write) {
	const { source } = context;
	const gap = listGap(source, run, context.plan, phase.id);
	const indent = source.items.get(run.units[0]?.chunk ?? "c0")?.indent ?? "";
	let any = false;
	const put = (id, before, own) => {
		if (any) out.write(before);
		write(id, own);
		any = true;
	};
	first.forEach((id) => put(id, gap, indent));
	run.units.forEach(({ chunk, gap: own }, at) => {
		if (!order.kept.has(chunk)) return;
		put(chunk, at > 0 ? own : gap);
		order.behind.get(chunk)?.forEach((id) => put(id, gap, indent));
	});
	return any;
}
/** A list that has gone takes the blank lines behind it along, unless they are all that parts its neighbours. */
function behindEmptied(text, start, end, sectionEnd) {
	const above = text.slice(lineStart(text, start - 1), start);
	const parted = above.trim() === "" || /^ {0,3}#{1,6}[ \t]/.test(above);
	const blank = /^(?:[ \t]*(?:\r\n|\n|\r))+/.exec(text.slice(end, sectionEnd))?.[0].length ?? 0;
	return parted ? end + blank : end;
}
const nearestIndent = ({ source, plan }, phase) => {
	const unit = nearestRun(source, plan, phase.id)?.units[0];
	return (unit && source.items.get(unit.chunk)?.indent) ?? "";
};
/** A table for rows that came into a phase without one, directly below its heading. */
function newTable({ source: { eol, text } }, out, columns, at, rows) {
	out.write(eol + tableHead(columns, eol));
	rows();
	if (!/^[ \t]*(?:\r\n|\n|\r|$)/.test(text.slice(at))) out.write(eol);
}
/** Writes the section of a phase that the document did not have. */
function printNewPhase(context, out, phase) {
	const { source } = context;
	const held = heldChunks(context, phase);
	const said = new Map(held.map((of) => [of.chunk.id, statements(context, of)]));
	out.entity(phase.id, writeHeading(context, phase));
	if (phase.notes !== void 0) out.write(`\n${phase.notes}\n`.replace(/\n/g, source.eol));
	const rows = held.filter(({ chunk }) => chunk.row);
	const columns = columnsOf(phase) ?? CANONICAL_COLUMNS;
	if (rows.length > 0) out.write(source.eol + tableHead(columns, source.eol));
	for (const of of rows) {
		const cells = chunkCells(context, of, said.get(of.chunk.id)?.row);
		out.entity(of.chunk.id, printRow(source, of.chunk.id, columns, void 0, cells));
	}
	const gap = listGap(source, void 0, context.plan, phase.id);
	held.filter(({ chunk }) => chunk.item).forEach((of, at) => {
		out.write(at > 0 ? gap : source.eol);
		const text = printItem(context, of, said.get(of.chunk.id)?.item, nearestIndent(context, phase));
		out.entity(of.chunk.id, text);
	});
}
// lib/markdown/print.ts
/**
* Writes a plan down in the document it was opened from. What says the same as when it was opened keeps its bytes;
* what changed is patched in the document's own manner; what is new is canonical. The text depends on the opened
* document and the plan alone, not on how the plan came to be.
*/
function print$1(document, plan) {
	const { source } = document;
	const out = new Emitter(source);
	let at = 0;
	for (const { span, write } of slotsOf(printContext(document, plan), out)) {
		out.copy(at, span.start);
		const gone = write() === "gone";
		if (!gone && at > span.end && saysAt(source.text, at) && !out.endsBlank()) out.write(source.eol);
		at = Math.max(at, span.end);
		if (!gone) continue;
		at += /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(source.text.slice(at))?.[0].length ?? 0;
		if (at >= source.text.length) out.dropBlankEnd();
	}
	out.copy(at, source.text.length);
	const { text, lines } = out.finish();
	let known;
	return {
		text,
		get lines() {
			return known ??= lines();
		}
	};
}
/** The slots in document order; all between them is frame, and copied. */
function slotsOf(context, out) {
	const { source, plan, opened } = context;
	const { status, sections } = source;
	const top = source.phases[0]?.section.start;
	return [
		...source.missing ? missingPlan(context, out) : [],
		...status && plan.status !== opened.status ? [inPlace(status, () => out.write(plan.status ?? ""))] : [],
		...rowSlots(context, out, STREAMS$1, source.streams, sections.streams, plan.streams, opened.streams, top),
		...phaseSlots(context, out),
		...rowSlots(context, out, HANDOFFS$1, source.handoffs, sections.handoffs, plan.handoffs, opened.handoffs, void 0)
	].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
const inPlace = (span, write) => ({
	span,
	write: () => {
		write();
	}
});
/** A text without a plan gets one at its end, with the first thing in it. */
function missingPlan(context, out) {
	const { source, plan } = context;
	if (plan.streams.length + plan.phases.length + plan.handoffs.length === 0) return [];
	const at = contentEnd(context, source.plan);
	const write = () => {
		if (!out.endsBlank()) out.write(source.eol);
		out.write(`## Execution Plan${source.eol}`);
	};
	return [inPlace({
		start: at,
		end: at
	}, write)];
}
/** Whether the line that begins at an offset says something: then what is put before it needs a blank line behind. */
const saysAt = (text, at) => /^[ \t]*[^ \t\r\n]/.test(text.slice(at, at + 200));
/** End of the last line of a span that says something. */
function contentEnd({ source: { text } }, { start, end }) {
	const last = text.slice(start, end).trimEnd().length;
	return start + last + (/^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(start + last, end))?.[0].length ?? 0);
}
/**
* The rows of a table; a new table in a section without one; a new section before `top`, else at the plan's end. The
* streams' section goes with the last of them.
*/
function rowSlots(context, out, kind, table, section, now, then, top) {
	const { source } = context;
	const { eol } = source;
	if (table && section && now.length === 0 && then.length > 0 && kind.goesWhenEmpty) {
		const alone = source.text.slice(lineEnd(source.text, section.start), table.span.start).trim() === "";
		const end = contentEnd(context, section);
		return [{
			span: alone && end === table.span.end ? {
				start: section.start,
				end
			} : table.span,
			write: () => "gone"
		}];
	}
	if (table) return [inPlace(table.rows, () => printRows(context, out, kind, table, now, then))];
	if (now.length === 0) return [];
	const at = section ? contentEnd(context, section) : top ?? contentEnd(context, source.plan);
	const write = () => {
		if (!out.endsBlank()) out.write(eol);
		if (!section) out.write(`${"#".repeat(source.depth)} ${kind.heading}${eol}${eol}`);
		out.write(tableHead(kind.columns, eol));
		printRows(context, out, kind, void 0, now, then);
		if (saysAt(source.text, at)) out.write(eol);
	};
	return [inPlace({
		start: at,
		end: at
	}, write)];
}
/** The phases' sections, in the plan's order: those that stayed in their place, the others behind their neighbours. */
function phaseSlots(context, out) {
	const { source, plan } = context;
	const own = new Map(source.phases.map((phase) => [phase.id, phase]));
	const order = reconcile(source.phases.map(({ id }) => id), plan.phases.map(({ id }) => id));
	const put = (id) => {
		const phase = lookup(plan).phases.get(id)?.phase;
		const known = own.get(id);
		if (phase && known) printPhase(context, out, phase, known);
		else if (phase) printNewPhase(context, out, phase);
	};
	const apart = () => {
		if (!out.endsBlank()) out.write(source.eol);
	};
	const putBehind = (ids) => {
		for (const id of ids) {
			apart();
			put(id);
		}
	};
	if (source.phases.length === 0 && order.first.length > 0) {
		const at = contentEnd(context, source.sections.streams ?? source.plan);
		return [inPlace({
			start: at,
			end: at
		}, () => putBehind(order.first))];
	}
	const [lead] = order.kept;
	return source.phases.map(({ id, section, contentEnd: end }, at) => ({
		span: {
			start: section.start,
			end
		},
		write: () => {
			const leads = lead === void 0 ? at === 0 : id === lead;
			if (!order.kept.has(id) && !leads) return "gone";
			const first = leads ? order.first : [];
			if (lead === void 0 && first.length === 0) return "gone";
			for (const [index, before] of first.entries()) {
				if (index > 0) apart();
				put(before);
			}
			if (!order.kept.has(id)) return void 0;
			if (first.length > 0) apart();
			put(id);
			const behind = order.behind.get(id) ?? [];
			putBehind(behind);
			if (behind.length > 0 && saysAt(source.text, end)) apart();
		}
	}));
}
// lib/markdown/verify.ts
/**
* Reads again what would be written, since markdown can capture: a rule below a paragraph makes it a heading, text
* behind an unclosed fence vanishes into it. The text, or a sentence if it does not read as the plan that is shown.
* Sections that did not change come from the reader's cache.
*/
function verify(document, plan) {
	const { text } = print$1(document, plan);
	if (text === document.text && plan === document.plan) return ok$2(text);
	const difference = firstDifference(normal(plan), normal(parse(text).plan), []);
	if (difference === void 0) return ok$2(text);
	return fail("reads-differently", `Written down, the plan would not read as it is shown (${difference}): the text around it would change its meaning. Nothing was written.`);
}
/** Where two values first differ, in words; undefined if they are equal. */
function firstDifference(a, b, path) {
	if (a === b) return void 0;
	if (typeof a !== "object" || typeof b !== "object" || !a || !b) return `${path.join(" ")}: ${JSON.stringify(a)} would be ${JSON.stringify(b)}`;
	const keys = /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)]);
	for (const key of keys) {
		const at = (of) => of[key];
		const step = /^\d+$/.test(key) ? String(Number(key) + 1) : key;
		const found = firstDifference(at(a), at(b), [...path, step]);
		if (found !== void 0) return found;
	}
}
// bin/read-commands.ts
/** The commands of all flags in the order typed. Refused with a sentence: what is no JSON. */
async function readCommands(io, values) {
	const all = [];
	let nth = 0;
	for (const { flag, value } of values) {
		const where = flag === "command" ? `--command ${++nth}` : shownPath(value);
		const text = flag === "command" ? ok$2(value) : await textOf(io, value);
		if (!text.ok) return text;
		const read = commandsIn(text.value, where);
		if (!read.ok) return read;
		all.push(...read.value);
	}
	return ok$2(all);
}
async function textOf(io, path) {
	const bytes = await io.read(path);
	if (!bytes.ok) return bytes;
	const text = readText(bytes.value);
	return text.ok ? ok$2(text.value.replace(/^\uFEFF/, "")) : fail(text.error.code, `${shownPath(path)}: ${text.error.message}`);
}
/** A command, a list of them, or one a line. */
function commandsIn(text, where) {
	const whole = parsed(text, where);
	if (whole.ok) {
		const { value } = whole;
		return ok$2(Array.isArray(value) ? numbered(value, where) : [{
			json: value,
			where
		}]);
	}
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	if (lines.length < 2) return whole;
	const each = [];
	for (const line of lines) {
		const one = parsed(line, where);
		if (!one.ok) return whole;
		each.push(one.value);
	}
	return ok$2(numbered(each, where));
}
const numbered = (list, where) => list.map((json, at) => ({
	json,
	where: `${where}, command ${at + 1}`
}));
function parsed(text, where) {
	try {
		const value = JSON.parse(text);
		return ok$2(value);
	} catch (error) {
		return fail("no-json", `${where}: this is no JSON (${error instanceof Error ? error.message : String(error)}).`);
	}
}
// lib/plan/edit.ts
/** The plan with one phase replaced. What did not change keeps its identity, so that caches and views hold. */
const withPhase = (plan, id, change) => ({
	...plan,
	phases: plan.phases.map((phase) => phase.id === id ? change(phase) : phase)
});
/** The plan with one chunk replaced where it stands. */
const withChunk = (plan, id, change) => ({
	...plan,
	phases: plan.phases.map((phase) => phase.chunks.some((chunk) => chunk.id === id) ? {
		...phase,
		chunks: phase.chunks.map((chunk) => chunk.id === id ? change(chunk) : chunk)
	} : phase)
});
// lib/plan/commands/chunk-move.ts
/**
* Moves chunks to a phase, a stream, a place in the order. They go as one, in plan order; row and item go along,
* and the written-out barrier means the phase before wherever they stand.
*/
function moveChunks(plan, command) {
	const { phases, chunks, streams } = lookup(plan);
	const target = phases.get(command.phase)?.phase;
	if (!target) return fail("unknown-phase", "The phase to move to is not in the plan any more.");
	if (command.chunks.find((id) => !chunks.has(id))) return fail("unknown-chunk", "A chunk to be moved is not in the plan any more.");
	if (typeof command.stream === "string" && !streams.has(command.stream)) return fail("unknown-stream", "The stream to move to is not in the plan any more.");
	const moving = new Set(command.chunks);
	const moved = plan.phases.flatMap((phase) => phase.chunks.filter((chunk) => moving.has(chunk.id))).map((chunk) => command.stream === void 0 ? chunk : withStream$1(chunk, command.stream));
	const byId = new Map(moved.map((chunk) => [chunk.id, chunk]));
	const stays = ({ id }) => !moving.has(id) || command.place === void 0 && chunks.get(id)?.phase.id === target.id;
	const taken = plan.phases.map((phase) => {
		if (!phase.chunks.some(({ id }) => moving.has(id))) return phase;
		return {
			...phase,
			chunks: phase.chunks.filter(stays).map((chunk) => byId.get(chunk.id) ?? chunk)
		};
	});
	const arriving = moved.filter((chunk) => !stays(chunk));
	if (arriving.length === 0) return ok$2({
		...plan,
		phases: taken
	});
	return ok$2(withPhase({
		...plan,
		phases: taken
	}, target.id, (phase) => {
		const at = insertionIndex(phase, target, command);
		return {
			...phase,
			chunks: [
				...phase.chunks.slice(0, at),
				...arriving,
				...phase.chunks.slice(at)
			]
		};
	}));
}
/** Where the moved chunks go among those that stay; a place named by a moved chunk means its nearest neighbour. */
function insertionIndex(staying, before, { place }) {
	if (!place) return staying.chunks.length;
	const anchor = "after" in place ? place.after : place.before;
	const ids = staying.chunks.map(({ id }) => id);
	const direct = ids.indexOf(anchor);
	if (direct >= 0) return "after" in place ? direct + 1 : direct;
	const was = before.chunks.findIndex(({ id }) => id === anchor);
	if (was < 0) return staying.chunks.length;
	const above = before.chunks.slice(0, was).findLast(({ id }) => ids.includes(id));
	return above ? ids.indexOf(above.id) + 1 : 0;
}
function withStream$1(chunk, stream) {
	const { stream: _own, row, ...rest } = chunk;
	const named = stream === null ? {} : { stream };
	if (!row) return {
		...rest,
		...named
	};
	const { stream: _rows, ...cells } = row;
	return {
		...rest,
		...named,
		row: {
			...cells,
			...named
		}
	};
}
// lib/plan/commands/chunk-tick.ts
/** Ticks a chunk or takes the tick away. A chunk that only a table row stands for has no box to tick. */
function tickChunk(plan, { chunk: id, done }) {
	const chunk = chunkOf$1(plan, id);
	if (!chunk) return fail("unknown-chunk", "The chunk to tick is not in the plan any more.");
	if (!chunk.item) return fail("no-item", `“${chunk.title}” has only a table row, and a row has no box. Add its checklist item first.`);
	if (!done && chunk.done === void 0) return ok$2(plan);
	return ok$2(withChunk(plan, id, (old) => ({
		...old,
		done
	})));
}
// lib/plan/next-token.ts
/**
* The id token a new chunk gets beside one that has a token: the highest of its kind in the plan, plus one. `C13` where
* there is `C12`, `C2.4` behind `C2.3`, `T010` behind `T009`. Undefined beside a chunk without a token.
*/
function nextToken(plan, beside) {
	const match = /^(.*?)(\d+)$/.exec(beside?.token ?? beside?.row?.token ?? "");
	if (!match) return void 0;
	const [, prefix = "", digits = ""] = match;
	const numbers = chunksOf(plan).flatMap((chunk) => [chunk.token, chunk.row?.token]).flatMap((token) => token?.startsWith(prefix) === true && /^\d+$/.test(token.slice(prefix.length)) ? [Number(token.slice(prefix.length))] : []);
	return prefix + String(Math.max(0, ...numbers) + 1).padStart(digits.length, "0");
}
// lib/plan/typed-title.ts
/**
* Reads a typed title as the file would be read: `Fix (NS-1)` brings an issue id, `Fix (needs a key)` a note, `C5 Fix`
* the chunk's own token or, where it has none, a new one. Line breaks become spaces; marks that would end the bold
* around a title are escaped. Refused: nothing but marks, and another chunk's kind of token before the title.
*/
function readTypedTitle(typed, own) {
	const line = typed.replace(/\s+/g, " ").trim();
	const text = holdsInBold(line) ? line : line.replace(/[\\`*_]/g, "\\$&");
	const reading = readTitle(text);
	const part = (span) => span && text.slice(span.start, span.end);
	const token = part(reading.token);
	const words = part(reading.title) ?? "";
	if (!/[\p{L}\p{N}]/u.test(words)) return fail("empty-title", "A chunk needs a title with at least one letter or digit.");
	if (token !== void 0 && own !== void 0 && token.toUpperCase() !== own.toUpperCase()) return fail("second-token", `“${token}” reads as an id, and this chunk has the id ${own}. Start the title with another word.`);
	const title = [words, `\\${words}`].find((candidate) => readsBehind(own, candidate));
	if (title === void 0) return fail("unreadable-title", `“${words}” would be read as something else behind the id. Reword it.`);
	const issue = part(reading.issue);
	const note = part(reading.note);
	return ok$2({
		...(own ?? token) !== void 0 && { token: own ?? token },
		title,
		...issue !== void 0 && { issue },
		...note !== void 0 && { note }
	});
}
/** Whether words set in bold are still those words in bold: no mark of theirs ends it, or runs past its end. */
function holdsInBold(words) {
	const bold = `**${words}**`;
	return !words.replace(/\\[\\`]/g, "").replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "").includes("`") && boldSpan(bold, 0, bold.length)?.end === bold.length;
}
/** Whether a title is read as itself with an id token before it. */
function readsBehind(token, title) {
	if (token === void 0) return true;
	const whole = `${token} ${title}`;
	const reading = readTitle(whole);
	return reading.token !== void 0 && whole.slice(reading.title.start, reading.title.end) === title;
}
// lib/plan/commands/chunk-add.ts
/**
* A new chunk in the manner of its neighbours: behind the last card of its cell, with the next free id token if they
* have tokens, its stream's skills, the barrier written out if they write it, a row if the phase has a table.
*/
function addChunk(plan, command) {
	const phase = lookup(plan).phases.get(command.phase)?.phase;
	if (!phase) return fail("unknown-phase", "The phase for the new chunk is not in the plan any more.");
	if (lookup(plan).chunks.has(command.id)) return fail("known-id", "A chunk with this id is in the plan already.");
	const stream = command.stream ?? void 0;
	if (typeof stream === "string" && !lookup(plan).streams.has(stream)) return fail("unknown-stream", "The stream for the new chunk is not in the plan any more.");
	const neighbour = neighbourOf(plan, phase, stream);
	const read = readTypedTitle(command.title, void 0);
	if (!read.ok) return read;
	const token = read.value.token ?? nextToken(plan, neighbour);
	const typed = readTypedTitle(command.title, token);
	if (!typed.ok) return typed;
	const columns = tableFor(plan, phase);
	const skills = skillsFor(plan, stream, neighbour);
	const named = {
		...typed.value,
		...token !== void 0 && { token }
	};
	const row = columns && {
		...token !== void 0 && { token },
		title: named.title,
		...stream !== void 0 && { stream },
		extra: [],
		columns
	};
	const boxless = neighbour?.item === true && neighbour.done === void 0;
	const chunk = {
		id: command.id,
		...named,
		...!boxless && { done: false },
		...stream !== void 0 && { stream },
		...skills && { skills },
		subtasks: [],
		extra: [],
		waitsForBarrier: phase !== plan.phases[0] && writesBarrier(plan, phase),
		dependsOn: [],
		...row && { row },
		item: true
	};
	return ok$2(withPhase(plan, phase.id, (old) => ({
		...old,
		chunks: placed(old.chunks, chunk, command)
	})));
}
function placed(chunks, chunk, { place }) {
	const anchor = place && ("after" in place ? place.after : place.before);
	const at = chunks.findIndex(({ id }) => id === anchor);
	const lastOfCell = chunks.findLastIndex((other) => sameStream(other.stream, chunk.stream));
	const index = place && at >= 0 ? "after" in place ? at + 1 : at : lastOfCell >= 0 ? lastOfCell + 1 : chunks.length;
	return [
		...chunks.slice(0, index),
		chunk,
		...chunks.slice(index)
	];
}
/** The chunk whose manner a new one follows: the last of its cell, of its phase, of a phase before, or any. */
function neighbourOf(plan, phase, stream) {
	const before = plan.phases.slice(0, plan.phases.indexOf(phase)).flatMap(({ chunks }) => chunks);
	return phase.chunks.findLast((chunk) => sameStream(chunk.stream, stream)) ?? phase.chunks.at(-1) ?? before.at(-1) ?? chunksOf(plan)[0];
}
/** Columns of the row a new chunk gets; undefined where its phase has chunks but no table, or no phase has one. */
function tableFor(plan, phase) {
	const own = columnsOf(phase);
	if (own || phase.chunks.length > 0) return own;
	return plan.phases.map(columnsOf).find((columns) => columns !== void 0);
}
function skillsFor(plan, stream, neighbour) {
	if (neighbour?.item === true && neighbour.skills === void 0) return void 0;
	return (typeof stream === "string" ? lookup(plan).streams.get(stream)?.skills : void 0) ?? [];
}
/** Whether chunks of a phase write the barrier out; an empty one follows the others. */
function writesBarrier(plan, phase) {
	const like = phase.chunks.length > 0 ? phase.chunks : plan.phases.slice(1).flatMap(({ chunks }) => chunks);
	return like.filter(({ waitsForBarrier }) => waitsForBarrier).length * 2 > like.length;
}
// lib/plan/redirect.ts
/** The plan in which whatever means one chunk (who waits for it, a handoff after it) means another. */
const redirect = (plan, from, to) => ({
	...plan,
	phases: plan.phases.map((phase) => {
		const chunks = phase.chunks.map((chunk) => redirected(chunk, from, to));
		return chunks.every((chunk, at) => chunk === phase.chunks[at]) ? phase : {
			...phase,
			chunks
		};
	}),
	handoffs: plan.handoffs.map((handoff) => "of" in handoff.when && handoff.when.of === from ? {
		...handoff,
		when: {
			verb: handoff.when.verb,
			of: to
		}
	} : handoff)
});
function redirected(chunk, from, to) {
	if (!chunk.dependsOn.some((own) => own.on === "chunk" && own.chunk === from)) return chunk;
	const dependsOn = chunk.dependsOn.map((own) => own.on === "chunk" && own.chunk === from ? {
		on: "chunk",
		chunk: to
	} : own);
	return {
		...chunk,
		dependsOn: union(dependsOn, [])
	};
}
/** Two lists of dependencies as one, each said once. */
const union = (own, more) => [...new Map([...own, ...more].map((dependency) => [dependencyKey(dependency), dependency])).values()];
// lib/plan/row-for.ts
/** The table row of a chunk that has only an item: its name and stream, under the headers given. */
const rowFor = ({ token, title, stream }, columns) => ({
	...token !== void 0 && { token },
	title,
	...stream !== void 0 && { stream },
	extra: [],
	columns
});
// lib/plan/commands/table-add.ts
/** Lists every chunk of a phase in its table, and gives the phase one, with the columns of another phase's, if it has none. */
function addTable(plan, { phase: id }) {
	const phase = lookup(plan).phases.get(id)?.phase;
	if (!phase) return fail("unknown-phase", "The phase is not in the plan any more.");
	if (phase.chunks.length === 0) return fail("empty-phase", `Phase ${phase.number} has no chunks to list; its table comes with the first.`);
	if (phase.chunks.every(({ row }) => row)) return ok$2(plan);
	const columns = columnsFor(plan, phase);
	return ok$2(withPhase(plan, id, (own) => ({
		...own,
		chunks: own.chunks.map((chunk) => chunk.row ? chunk : {
			...chunk,
			row: rowFor(chunk, columns)
		})
	})));
}
/** Headers for rows of a phase: its table's, else those of a phase that has one, else the format's. */
function columnsFor(plan, phase) {
	return columnsOf(phase) ?? plan.phases.map(columnsOf).find((columns) => columns !== void 0) ?? (plan.streams.length > 0 ? CANONICAL_COLUMNS : withoutStreamColumn(CANONICAL_COLUMNS));
}
// lib/plan/commands/chunk-complete.ts
/** Writes the half that a chunk lacks: the checklist item of a row, or the table row of an item. */
function completeChunk(plan, { chunk: id }) {
	const place = lookup(plan).chunks.get(id);
	if (!place) return fail("unknown-chunk", "The chunk to complete is not in the plan any more.");
	const { chunk, phase } = place;
	if (!chunk.item) {
		const outcome = chunk.row?.summary;
		return ok$2(withChunk(plan, id, (old) => ({
			...old,
			item: true,
			done: false,
			...outcome !== void 0 && { outcome },
			skills: old.skills ?? []
		})));
	}
	if (chunk.row) return ok$2(plan);
	const row = rowFor(chunk, columnsFor(plan, phase));
	return ok$2(withChunk(plan, id, (old) => ({
		...old,
		row
	})));
}
/** Makes a lone row and a lone item of one phase one chunk: the row takes the item's title, the item the row's place. */
function joinChunks(plan, command) {
	const { chunks } = lookup(plan);
	const row = chunks.get(command.row);
	const item = chunks.get(command.item);
	if (!row || !item) return fail("unknown-chunk", "A chunk to be joined is not in the plan any more.");
	if (row.phase !== item.phase || row.chunk.item || !row.chunk.row || item.chunk.row || !item.chunk.item) return fail("cannot-join", "Only a row without an item and an item without a row, both of one phase, can become one chunk.");
	const cells = row.chunk.row;
	const joined = {
		...item.chunk,
		...item.chunk.stream === void 0 && cells.stream !== void 0 && { stream: cells.stream },
		waitsForBarrier: item.chunk.waitsForBarrier || row.chunk.waitsForBarrier,
		dependsOn: union(item.chunk.dependsOn, row.chunk.dependsOn),
		row: {
			...cells,
			title: item.chunk.title,
			...item.chunk.token !== void 0 && { token: item.chunk.token }
		}
	};
	const merged = withPhase(plan, item.phase.id, (phase) => ({
		...phase,
		chunks: phase.chunks.flatMap((chunk) => chunk === row.chunk ? [] : chunk === item.chunk ? [joined] : [chunk])
	}));
	return ok$2(redirect(merged, row.chunk.id, item.chunk.id));
}
// lib/plan/commands/chunk-delete.ts
/**
* Deletes chunks with their rows and items. Those who waited for one wait for what it waited for, its barrier aside,
* or no more, as asked; a handoff after it comes after its phase.
*/
function deleteChunks(plan, { chunks, references }) {
	if (chunks.some((id) => !chunkOf$1(plan, id))) return fail("unknown-chunk", "A chunk to be deleted is not in the plan any more.");
	return ok$2(withoutChunks(plan, new Set(chunks), references));
}
/** The plan without some chunks, and with nothing that still means them. */
function withoutChunks(plan, gone, references) {
	const phases = plan.phases.map((phase) => {
		const chunks = phase.chunks.flatMap((chunk) => gone.has(chunk.id) ? [] : [released(plan, chunk, gone, references)]);
		return chunks.length === phase.chunks.length && chunks.every((chunk, at) => chunk === phase.chunks[at]) ? phase : {
			...phase,
			chunks
		};
	});
	return {
		...plan,
		phases,
		handoffs: plan.handoffs.map((handoff) => moved(plan, handoff, gone))
	};
}
function released(plan, chunk, gone, references) {
	if (!chunk.dependsOn.some(({ on, ...target }) => on === "chunk" && gone.has(target.chunk))) return chunk;
	const kept = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	const take = (dependency) => {
		if (dependency.on !== "chunk" || !gone.has(dependency.chunk)) {
			if (dependency.on !== "chunk" || dependency.chunk !== chunk.id) kept.set(dependencyKey(dependency), dependency);
		} else if (references === "bridge" && !seen.has(dependency.chunk)) {
			seen.add(dependency.chunk);
			chunkOf$1(plan, dependency.chunk)?.dependsOn.filter(({ on }) => on !== "unresolved").forEach(take);
		}
	};
	chunk.dependsOn.forEach(take);
	return {
		...chunk,
		dependsOn: [...kept.values()]
	};
}
function moved(plan, handoff, gone) {
	const { when } = handoff;
	if ("text" in when || !gone.has(when.of)) return handoff;
	const phase = lookup(plan).chunks.get(when.of)?.phase;
	return phase ? {
		...handoff,
		when: {
			verb: when.verb,
			of: phase.id
		}
	} : handoff;
}
// lib/plan/commands/chunk-duplicate.ts
/**
* A copy of a chunk directly behind it: the same lane, skills, sub-tasks and waits, nothing of it done, no issue id, and
* a title of its own, since references could not tell two of one title apart.
*/
function duplicateChunk(plan, command) {
	const { chunks } = lookup(plan);
	const place = chunks.get(command.chunk);
	if (!place) return fail("unknown-chunk", "The chunk to copy is not in the plan any more.");
	if (chunks.has(command.id)) return fail("known-id", "A chunk with this id is in the plan already.");
	const token = nextToken(plan, place.chunk);
	const named = readTypedTitle(freeTitle(plan, place.chunk), token);
	if (!named.ok) return named;
	const copy = copied(place.chunk, {
		id: command.id,
		title: named.value.title,
		token
	});
	return ok$2(withPhase(plan, place.phase.id, (phase) => ({
		...phase,
		chunks: phase.chunks.flatMap((chunk) => chunk === place.chunk ? [chunk, copy] : [chunk])
	})));
}
/** `Title copy`, `Title copy 2`, and so on: the first that no chunk has. */
function freeTitle(plan, { title }) {
	const taken = new Set(chunksOf(plan).flatMap((chunk) => [slug(chunk.title), ...chunk.row ? [slug(chunk.row.title)] : []]));
	const base = `${plain(title)} copy`;
	for (let number = 1;; number++) {
		const candidate = number === 1 ? base : `${base} ${number}`;
		if (!taken.has(slug(candidate))) return candidate;
	}
}
function copied({ token: _token, issue: _issue, row, ...chunk }, { id, title, token }) {
	const named = {
		title,
		...token !== void 0 && { token }
	};
	return {
		...chunk,
		id,
		...named,
		...chunk.done !== void 0 && { done: false },
		subtasks: chunk.subtasks.map(undone),
		...row && { row: {
			...unnamed(row),
			...named
		} }
	};
}
function unnamed({ token: _token, issue: _issue, ...row }) {
	return row;
}
const undone = (subtask) => ({
	...subtask,
	...subtask.done !== void 0 && { done: false },
	subtasks: subtask.subtasks.map(undone)
});
// lib/plan/cells.ts
/**
* Cells or fields that the format does not name, some of them set anew. Refused (`unknown-column`) where no column or
* field has the label: there would be no place to write it.
*/
function withCells(own, typed, labels) {
	let cells = own;
	for (const [label, value] of Object.entries(typed)) {
		const key = columnKey(label);
		const known = labels.find((header) => columnKey(header) === key);
		if (known === void 0) return fail("unknown-column", labels.length > 0 ? `There is no place called “${label}” here; there is ${labels.map((header) => `“${header}”`).join(", ")}.` : `There is no place called “${label}” here: the table has only the format's own columns.`);
		const words = value?.replace(/\s+/g, " ").trim() ?? "";
		const at = cells.findIndex((cell) => columnKey(cell.label) === key);
		if (value === null) cells = cells.filter((_, index) => index !== at);
		else if (at < 0) cells = [...cells, {
			label: known,
			value: words
		}];
		else cells = cells.map((cell, index) => index === at ? {
			...cell,
			value: words
		} : cell);
	}
	return ok$2(cells);
}
// lib/plan/typed-note.ts
/**
* A typed note as it stands behind a title: in parentheses, which are added where they are missing. Undefined for no
* words. Refused: parentheses that do not close, and what would be read as an issue id.
*/
function readTypedNote(typed) {
	const line = typed.replace(/\s+/g, " ").trim();
	if (line === "") return ok$2(void 0);
	const note = [line, `(${line})`].find(readsAsNote);
	if (note !== void 0) return ok$2(note);
	return fail("unreadable-note", `“${line}” cannot stand behind a title as a note: close its parentheses, and keep issue ids in their own field.`);
}
function readsAsNote(note) {
	const title = `Title ${note}`;
	const { title: words, note: read, issue } = readTitle(title);
	return !issue && words.end === 5 && read !== void 0 && title.slice(read.start, read.end) === note;
}
// lib/plan/commands/chunk-edit.ts
/**
* Sets what a chunk says: outcome, skills, issue id, note, sub-tasks, other fields; and what its row says in words of its
* own. A row that stands alone takes an outcome as its summary.
*/
function editChunk(plan, command) {
	const chunk = chunkOf$1(plan, command.chunk);
	if (!chunk) return fail("unknown-chunk", "The chunk to edit is not in the plan any more.");
	const issue = command.issue === null ? null : command.issue?.trim();
	if (typeof issue === "string" && issue !== "" && !isIssueId(issue)) return fail("no-issue-id", `“${issue}” is no issue id. One looks like NS-101: capitals, a dash, a number.`);
	const parting = [...command.skills ?? [], ...Object.values(command.fields ?? {})].find((value) => value?.includes("·"));
	if (parting !== void 0 && parting !== null) return fail("unreadable-value", `“${parting}” cannot be written here: “·” parts the fields of a line.`);
	const half = missingHalf(chunk, command);
	if (half) return half;
	const note = command.note === void 0 ? void 0 : readTypedNote(command.note ?? "");
	if (note && !note.ok) return note;
	if (note?.value !== void 0 && plain(chunk.title) === "") return fail("no-title", "A note stands behind a title, and this chunk has none yet. Give it one first.");
	const fields = withCells(chunk.extra, command.fields ?? {}, ["Note", ...namelessColumns(plan)]);
	if (!fields.ok) return fields;
	const own = phaseOf$1(plan, chunk.id);
	const cells = withCells(chunk.row?.extra ?? [], command.cells ?? {}, nameless$1((own && columnsOf(own)) ?? []));
	if (!cells.ok) return cells;
	return ok$2(withChunk(plan, chunk.id, (old) => {
		const changed = {
			...edited(old, command),
			extra: fields.value
		};
		const row = changed.row && {
			...changed.row,
			extra: cells.value
		};
		const whole = row ? {
			...changed,
			row
		} : changed;
		return note ? noted(whole, note.value) : whole;
	}));
}
/** Columns that the format does not name: their values can stand in an item too. */
const nameless$1 = (columns) => columns.filter((header) => ![
	"chunk",
	"stream",
	"outcome",
	"depends on"
].includes(columnKey(header)));
const namelessColumns = (plan) => [...new Set(plan.phases.flatMap((phase) => nameless$1(columnsOf(phase) ?? [])))];
/** Refuses what the half that a chunk lacks would have to hold. */
function missingHalf(chunk, command) {
	const needsItem = command.skills !== void 0 || command.subtasks !== void 0 || command.fields;
	if (!chunk.item && needsItem) return fail("no-item", `“${plain(chunk.title)}” has only a table row, which holds no skills, sub-tasks or other fields. Add its checklist item first.`);
	if (!chunk.row && (command.summary !== void 0 || command.cells)) return fail("no-row", `“${plain(chunk.title)}” has no table row to write it in. Add its row first.`);
}
/** The note behind the title: the item's, or the row's that stands alone. */
function noted(chunk, note) {
	const { note: _old, ...rest } = chunk;
	const said = note === void 0 ? {} : { note };
	if (chunk.item || !chunk.row) return {
		...rest,
		...said
	};
	const { note: _rows, ...row } = chunk.row;
	return {
		...rest,
		...said,
		row: {
			...row,
			...said
		}
	};
}
function edited(chunk, { outcome, skills, issue, subtasks, summary }) {
	const { outcome: oldOutcome, skills: oldSkills, issue: oldIssue, row, ...rest } = chunk;
	const newOutcome = outcome === void 0 ? oldOutcome : words$1(outcome);
	const newSkills = skills === void 0 ? oldSkills : skills?.flatMap(listed) ?? void 0;
	const newIssue = issue === void 0 ? oldIssue : words$1(issue);
	const base = {
		...rest,
		...newSkills !== void 0 && { skills: newSkills },
		...newIssue !== void 0 && { issue: newIssue },
		...subtasks !== void 0 && { subtasks: subtasks.flatMap(readable) }
	};
	const said = row && (summary === void 0 ? row : rowOnly(row, summary, void 0));
	if (chunk.item || !said) return {
		...base,
		...newOutcome !== void 0 && { outcome: newOutcome },
		...said && { row: said }
	};
	return {
		...base,
		row: rowOnly(said, outcome, issue)
	};
}
/** What stands for a chunk without an item: its summary is the outcome, its issue id the chunk's. */
function rowOnly({ summary, issue, ...row }, outcome, issued) {
	const newSummary = outcome === void 0 ? summary : words$1(outcome);
	const newIssue = issued === void 0 ? issue : words$1(issued);
	return {
		...row,
		...newSummary !== void 0 && { summary: newSummary },
		...newIssue !== void 0 && { issue: newIssue }
	};
}
/** A typed value in one line; nothing, or a word for none, takes the field away. */
const words$1 = (value) => {
	const line = value?.replace(/\s+/g, " ").trim() ?? "";
	return isNone(line) ? void 0 : line;
};
const listed = (skill) => skill.split(",").map((member) => member.replace(/\s+/g, " ").trim()).filter((member) => !isNone(member));
/** A sub-task without words is none. */
function readable({ text, done, subtasks }) {
	const line = text.replace(/\s+/g, " ").trim();
	if (line === "") return [];
	return [{
		text: line,
		...done !== void 0 && { done },
		subtasks: subtasks.flatMap(readable)
	}];
}
// lib/plan/commands/chunk-merge.ts
/**
* Takes another chunk into one, which keeps its title and place: outcomes, skills, sub-tasks and waits are united, and
* who waited for the other waits for it. Done only if both were.
*/
function mergeChunks(plan, command) {
	const { chunks } = lookup(plan);
	const kept = chunks.get(command.chunk);
	const other = chunks.get(command.other);
	if (!kept || !other) return fail("unknown-chunk", "A chunk to be merged is not in the plan any more.");
	if (kept.chunk === other.chunk) return fail("same-chunk", "A chunk cannot be merged with itself.");
	const merged = united(kept.chunk, other.chunk, kept.phase, kept.phase === other.phase);
	const without = {
		...plan,
		phases: plan.phases.map((phase) => {
			if (phase !== kept.phase && phase !== other.phase) return phase;
			return {
				...phase,
				chunks: phase.chunks.flatMap((chunk) => chunk === other.chunk ? [] : chunk === kept.chunk ? [merged] : [chunk])
			};
		})
	};
	return ok$2(redirect(without, other.chunk.id, kept.chunk.id));
}
function united(kept, other, phase, samePhase) {
	const { outcome: _outcome, skills: _skills, issue: _issue, done: _done, row: _row, ...rest } = kept;
	const outcome = sentences(kept.outcome, other.outcome);
	const skills = kept.skills || other.skills ? [.../* @__PURE__ */ new Set([...kept.skills ?? [], ...other.skills ?? []])] : void 0;
	const issue = kept.issue ?? other.issue;
	const stream = kept.stream ?? other.stream;
	const item = kept.item || other.item;
	const done = item && !kept.item ? other.done ?? false : kept.done;
	const row = kept.row ?? (columnsOf(phase) && other.row && {
		...other.row,
		...nameOf$1(kept)
	});
	return {
		...rest,
		...done !== void 0 && { done: done && other.done !== false },
		...outcome !== void 0 && { outcome },
		...skills && item && { skills },
		...issue !== void 0 && { issue },
		...stream !== void 0 && { stream },
		subtasks: [...kept.subtasks, ...other.subtasks],
		extra: filled(kept.extra, other.extra),
		waitsForBarrier: kept.waitsForBarrier || samePhase && other.waitsForBarrier,
		dependsOn: union(kept.dependsOn, other.dependsOn).filter((own) => own.on !== "chunk" || own.chunk !== kept.id && own.chunk !== other.id),
		...row && { row: unitedRow(kept.stream === void 0 ? onStream(row, stream) : row, other.row) },
		item
	};
}
const nameOf$1 = ({ token, title }) => ({
	...token !== void 0 && { token },
	title
});
const onStream = (row, stream) => ({
	...row,
	...stream !== void 0 && { stream }
});
function unitedRow({ summary: own, ...row }, other) {
	const parts = [own, other?.summary].filter((part) => part !== void 0);
	const summary = [...new Set(parts)].join("; ");
	return {
		...row,
		...summary !== "" && { summary },
		extra: filled(row.extra, other?.extra ?? [])
	};
}
/** One list with what only the other says. */
function filled(own, other) {
	const said = (label) => own.some((extra) => columnKey(extra.label) === columnKey(label) && extra.value !== "");
	const more = other.filter(({ label }) => !said(label));
	const empty = ({ label, value }) => value === "" && more.some((extra) => columnKey(extra.label) === columnKey(label));
	return [...own.filter((extra) => !empty(extra)), ...more];
}
/** Two outcomes as sentences one behind the other; one that says the same is said once. */
function sentences(own, other) {
	if (own === void 0 || other === void 0 || own === other) return own ?? other;
	return `${own}${/[.!?…]$/.test(own) ? "" : "."} ${other}`;
}
// lib/plan/commands/chunk-rename.ts
/** Gives a chunk another title, in its row and its item. Token, issue id and note stay unless typed anew. */
function renameChunk(plan, { chunk: id, title: typed }) {
	const chunk = chunkOf$1(plan, id);
	if (!chunk) return fail("unknown-chunk", "The chunk to rename is not in the plan any more.");
	const own = chunk.token ?? chunk.row?.token;
	const read = readTypedTitle(typed, own);
	if (!read.ok) return read;
	const { title, token, issue, note } = read.value;
	const named = {
		title,
		...own === void 0 && token !== void 0 && { token }
	};
	const said = {
		...issue !== void 0 && { issue },
		...note !== void 0 && { note }
	};
	return ok$2(withChunk(plan, id, (old) => ({
		...old,
		...named,
		...said,
		...old.row && { row: {
			...old.row,
			...named,
			...!old.item && said
		} }
	})));
}
// lib/plan/commands/chunk-split.ts
/**
* Makes some of a chunk's sub-tasks a chunk of their own, directly behind it: in its lane, with its skills, waiting for
* what it waits for. Who waits for the whole waits for both parts.
*/
function splitChunk(plan, command) {
	const { chunks } = lookup(plan);
	const place = chunks.get(command.chunk);
	if (!place) return fail("unknown-chunk", "The chunk to split is not in the plan any more.");
	if (chunks.has(command.id)) return fail("known-id", "A chunk with this id is in the plan already.");
	const { chunk, phase } = place;
	const going = new Set(command.subtasks);
	if (going.size === 0 || command.subtasks.some((at) => chunk.subtasks[at] === void 0)) return fail("no-subtask", `“${plain(chunk.title)}” has ${chunk.subtasks.length} sub-tasks; choose which of them become a chunk.`);
	const read = readTypedTitle(command.title, void 0);
	if (!read.ok) return read;
	const token = read.value.token ?? nextToken(plan, chunk);
	const named = readTypedTitle(command.title, token);
	if (!named.ok) return named;
	const part = partOf(chunk, {
		...named.value,
		id: command.id
	}, going);
	const rest = {
		...chunk,
		subtasks: chunk.subtasks.filter((_, at) => !going.has(at))
	};
	const split = withPhase(plan, phase.id, (own) => ({
		...own,
		chunks: own.chunks.flatMap((other) => other === chunk ? [rest, part] : [other])
	}));
	return ok$2(alsoAwaited(split, chunk.id, part.id));
}
function partOf(chunk, { id, ...named }, going) {
	const { stream, skills, done, waitsForBarrier, dependsOn, row } = chunk;
	return {
		id,
		...named,
		...done !== void 0 && { done: false },
		...stream !== void 0 && { stream },
		...skills && { skills },
		subtasks: chunk.subtasks.filter((_, at) => going.has(at)),
		extra: [],
		waitsForBarrier,
		dependsOn,
		...row && { row: partRow(row, named) },
		item: true
	};
}
const partRow = ({ stream, columns }, { token, title }) => ({
	...token !== void 0 && { token },
	title,
	...stream !== void 0 && { stream },
	extra: [],
	columns
});
/** Who waits for one chunk waits for the other too. */
const alsoAwaited = (plan, one, other) => ({
	...plan,
	phases: plan.phases.map((phase) => {
		const chunks = phase.chunks.map((chunk) => chunk.dependsOn.some((own) => own.on === "chunk" && own.chunk === one) ? {
			...chunk,
			dependsOn: union(chunk.dependsOn, [{
				on: "chunk",
				chunk: other
			}])
		} : chunk);
		return chunks.every((chunk, at) => chunk === phase.chunks[at]) ? phase : {
			...phase,
			chunks
		};
	})
});
// lib/plan/commands/dependency-add.ts
/**
* Lets a chunk wait for another chunk or a phase. The phase before is the barrier and sets the flag. Refused where
* the target has no name that means it alone; a loop or a later phase can be written down, and is a problem.
*/
function addDependency(plan, command) {
	const { chunks, phases } = lookup(plan);
	const place = chunks.get(command.chunk);
	if (!place) return fail("unknown-chunk", "The chunk that should wait is not in the plan any more.");
	const { chunk, phase } = place;
	const { on } = command;
	if (on.on === "unresolved") return fail("unknown-target", `“${on.text}” is no chunk or phase of this plan, so nothing can wait for it.`);
	if (on.on === "chunk" ? !chunks.has(on.chunk) : !phases.has(on.phase)) return fail("unknown-target", "What it should wait for is not in the plan any more.");
	const key = dependencyKey(on);
	if (chunk.dependsOn.some((known) => dependencyKey(known) === key)) return ok$2(plan);
	if (on.on === "phase" && on.phase === phaseBefore(plan, phase.id)?.id) return chunk.waitsForBarrier ? ok$2(plan) : ok$2(withChunk(plan, chunk.id, (old) => ({
		...old,
		waitsForBarrier: true
	})));
	if (spell(plan, key, phase.id) === void 0) {
		const target = on.on === "chunk" ? `“${plain(chunks.get(on.chunk)?.chunk.title ?? "")}”` : "That phase";
		return fail("no-unique-name", `${target} has no name that means it alone, so a reference to it could not be read back. Give it a title of its own first.`);
	}
	return ok$2(withChunk(plan, chunk.id, (old) => ({
		...old,
		dependsOn: [...old.dependsOn, on]
	})));
}
// lib/plan/commands/dependency-remove.ts
/** Takes a dependency away wherever it is written. Removing the phase before takes the written-out barrier away. */
function removeDependency(plan, { chunk: id, on }) {
	const place = lookup(plan).chunks.get(id);
	if (!place) return fail("unknown-chunk", "The chunk that waits is not in the plan any more.");
	const key = dependencyKey(on);
	const isBarrier = on.on === "phase" && on.phase === phaseBefore(plan, place.phase.id)?.id;
	return ok$2(withChunk(plan, id, (chunk) => ({
		...chunk,
		waitsForBarrier: chunk.waitsForBarrier && !isBarrier,
		dependsOn: chunk.dependsOn.filter((known) => dependencyKey(known) !== key)
	})));
}
// lib/plan/commands/handoff-edit.ts
const GONE$2 = "The handoff is not in the plan any more.";
/** A new handoff, behind the others. */
function addHandoff(plan, { type: _, ...handoff }) {
	if (lookup(plan).handoffs.has(handoff.id)) return fail("known-id", "A handoff with this id is in the plan already.");
	const checked = complete(plan, handoff);
	return checked.ok ? ok$2({
		...plan,
		handoffs: [...plan.handoffs, checked.value]
	}) : checked;
}
/** Other ends, another moment, or another thing handed over. */
function editHandoff(plan, { type: _, handoff: id, cells = {}, ...change }) {
	const old = lookup(plan).handoffs.get(id);
	if (!old) return fail("unknown-handoff", GONE$2);
	const labels = [...new Set(plan.handoffs.flatMap(({ extra }) => extra.map(({ label }) => label)))];
	const extra = withCells(old.extra, cells, labels);
	if (!extra.ok) return extra;
	const checked = complete(plan, {
		...old,
		...change,
		extra: extra.value
	});
	if (!checked.ok) return checked;
	return ok$2({
		...plan,
		handoffs: plan.handoffs.map((handoff) => handoff.id === id ? checked.value : handoff)
	});
}
/** A handoff to all names each stream instead, since agents look for their own name. Refused where nobody is left. */
function expandHandoff(plan, { handoff: id }) {
	const old = lookup(plan).handoffs.get(id);
	if (!old) return fail("unknown-handoff", GONE$2);
	if (old.to !== "all") return ok$2(plan);
	const to = plan.streams.flatMap((stream) => old.from.includes(stream.id) ? [] : [stream.id]);
	if (to.length === 0) return fail("nobody", "There is no other stream that could get the handoff.");
	return editHandoff(plan, {
		type: "handoff.edit",
		handoff: id,
		to
	});
}
function deleteHandoff(plan, { handoff: id }) {
	return lookup(plan).handoffs.has(id) ? ok$2({
		...plan,
		handoffs: plan.handoffs.filter((handoff) => handoff.id !== id)
	}) : fail("unknown-handoff", GONE$2);
}
function complete(plan, handoff) {
	if (handoff.from.length === 0 || handoff.to.length === 0) return fail("open-handoff", "A handoff goes from a stream to a stream: name both.");
	const { streams, phases, chunks } = lookup(plan);
	if ([...handoff.from, ...handoff.to === "all" ? [] : handoff.to].some((ref) => typeof ref === "string" && !streams.has(ref))) return fail("unknown-stream", "A stream of the handoff is not in the plan any more.");
	const { when } = handoff;
	if ("of" in when && !phases.has(when.of) && !chunks.has(when.of)) return fail("unknown-moment", "The phase or chunk that the handoff comes after is not in the plan any more.");
	return ok$2({
		...handoff,
		what: handoff.what.replace(/\s+/g, " ").trim()
	});
}
// lib/plan/typed-notes.ts
/** A line that would open something else than a note: a heading, a fence, HTML, a table, a chunk. */
const OPENS = /^[ \t]*(?:#{1,6}(?:\s|$)|`{3}|~{3}|<|\||=+\s*$|-{2,}\s*$|[-*+]\s+(?:\[[ xX]\]\s|\*\*|__))/;
/**
* Typed notes of a phase: paragraphs, quotes and lists as markdown, parted by one blank line. Undefined for no words.
* Refused: a new line that would be read as something else, since notes are kept as they are written.
*/
function readTypedNotes(typed, old) {
	const notes = typed.replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
	if (notes === "") return ok$2(void 0);
	const known = new Set(old?.split("\n"));
	const bad = notes.split("\n").find((line) => !known.has(line) && opensElse(line));
	return bad === void 0 ? ok$2(notes) : fail("no-note", `“${bad.trim()}” would be read as a heading, a table, a chunk or markup, and not as a note. Begin the line with other words.`);
}
const opensElse = (line) => OPENS.test(line) || isToken(/^[ \t]*[-*+]\s+(\S+?)[:.)]?(?:\s|$)/.exec(line)?.[1] ?? "");
// lib/plan/commands/phase-edit.ts
const GONE$1 = "The phase is not in the plan any more.";
/** A new phase at a place in the order; those behind it are numbered on until a gap. */
function addPhase(plan, { id, name: typed, index }) {
	if (lookup(plan).phases.has(id)) return fail("known-id", "A phase with this id is in the plan already.");
	const name = readPhaseName(plan, typed);
	if (!name.ok) return name;
	const before = plan.phases.slice(0, index);
	const behind = plan.phases.slice(index);
	const previous = before.at(-1);
	const number = previous ? previous.number + 1 : behind[0]?.number ?? 1;
	const neighbour = previous && saysBlockedBy(previous) ? previous : behind.find(saysBlockedBy);
	const phase = {
		id,
		number,
		name: name.value,
		...neighbour && previous && { annotation: ["blocked by ", { phaseBefore: true }] },
		chunks: []
	};
	let taken = number;
	const numbered = behind.map((next) => {
		if (next.number !== taken) return next;
		taken++;
		return {
			...next,
			number: taken
		};
	});
	return ok$2({
		...plan,
		phases: [
			...before,
			phase,
			...numbered
		]
	});
}
/** Another name, other words in the parenthesis behind it, or other notes. */
function editPhase(plan, command) {
	const phase = lookup(plan).phases.get(command.phase)?.phase;
	if (!phase) return fail("unknown-phase", GONE$1);
	const name = command.name === void 0 ? ok$2(phase.name) : readPhaseName(plan, command.name);
	if (!name.ok) return name;
	const words = command.annotation?.replace(/\s+/g, " ").replace(/^\((.*)\)$/, "$1").trim() ?? "";
	if (words !== "" && !readsAsAnnotation(words, plan.streams.map((stream) => stream.name))) return fail("no-annotation", `“(${words})” would be read as part of the name. Say parallel, sequential, blocked, deferred, after, or a stream's name.`);
	if (/[()]/.test(words)) return fail("no-annotation", "The words behind a phase cannot hold parentheses themselves.");
	const typed = command.notes === void 0 ? phase.notes : command.notes ?? "";
	const notes = typed === phase.notes ? ok$2(typed) : readTypedNotes(typed ?? "", phase.notes);
	if (!notes.ok) return notes;
	return ok$2(withPhase(plan, phase.id, ({ annotation, notes: _notes, ...old }) => {
		const kept = command.annotation === void 0 ? annotation : words === "" ? void 0 : readAnnotation(words, plan, phaseBefore(plan, phase.id));
		return {
			...old,
			name: name.value,
			...kept && { annotation: kept },
			...notes.value !== void 0 && { notes: notes.value }
		};
	}));
}
/** Another place in the order. The numbers stay where they are, so what means the phase before follows it. */
function movePhase(plan, { phase: id, index }) {
	const own = lookup(plan).phases.get(id)?.phase;
	if (!own) return fail("unknown-phase", GONE$1);
	const others = plan.phases.filter((phase) => phase.id !== id);
	const ordered = [
		...others.slice(0, index),
		own,
		...others.slice(index)
	];
	return ok$2({
		...plan,
		phases: ordered.map((phase, at) => {
			const number = plan.phases[at]?.number ?? phase.number;
			return phase.number === number ? phase : {
				...phase,
				number
			};
		})
	});
}
/** Its chunks go to the phase before (behind, for the first), or with it. Those behind move up by one until a gap. */
function deletePhase(plan, command) {
	const at = plan.phases.findIndex(({ id }) => id === command.phase);
	const own = plan.phases[at];
	if (!own) return fail("unknown-phase", GONE$1);
	const heir = plan.phases[at - 1] ?? plan.phases[at + 1];
	if (command.chunks === "keep" && !heir && own.chunks.length > 0) return fail("last-phase", "This is the only phase, so its chunks have nowhere to go. Delete them with it, or add a phase first.");
	const without = command.chunks === "delete" ? withoutChunks(plan, new Set(own.chunks.map(({ id }) => id)), command.references) : plan;
	let taken = own.number;
	const phases = without.phases.flatMap((phase, index) => {
		if (phase.id === own.id) return [];
		const joined = command.chunks === "keep" && phase.id === heir?.id;
		const chunks = index < at ? [...phase.chunks, ...own.chunks] : [...own.chunks, ...phase.chunks];
		const moved = joined ? {
			...phase,
			chunks
		} : phase;
		if (index < at || phase.number !== taken + 1) return [moved];
		taken = phase.number;
		return [{
			...moved,
			number: phase.number - 1
		}];
	});
	return ok$2({
		...without,
		phases: phases.map((phase) => forgetting(phase, own.id, own.number)),
		handoffs: without.handoffs.map((handoff) => {
			if ("text" in handoff.when || handoff.when.of !== own.id) return handoff;
			const { verb } = handoff.when;
			return {
				...handoff,
				when: heir ? {
					verb,
					of: heir.id
				} : { text: `${verb === "after" ? "After" : "During"} ${own.name || `Phase ${own.number}`}` }
			};
		})
	});
}
/** A phase in which nothing means the deleted one any more. */
function forgetting(phase, gone, number) {
	const means = (dependency) => dependency.on === "phase" && dependency.phase === gone;
	const annotation = phase.annotation?.map((part) => typeof part === "object" && "phase" in part && part.phase === gone ? `Phase ${number}` : part);
	return {
		...phase,
		...annotation && { annotation },
		chunks: phase.chunks.map((chunk) => chunk.dependsOn.some(means) ? {
			...chunk,
			dependsOn: chunk.dependsOn.filter((dependency) => !means(dependency))
		} : chunk)
	};
}
/** A name that stays a name: in one line, and without a parenthesis at its end that would be an annotation. */
function readPhaseName(plan, typed) {
	const name = typed.replace(/\s+/g, " ").replace(/\s#+$/, "").trim();
	if (name === "") return fail("empty-name", "A phase needs a name.");
	const group = /\(([^()]*)\)$/.exec(name)?.[1];
	if (group !== void 0 && readsAsAnnotation(group, plan.streams.map((stream) => stream.name))) return fail("reads-as-annotation", `“(${group})” says how the phase runs. Set it apart from the name.`);
	return /^[:—–-]/.test(name) || /^\(/.test(name) ? fail("unreadable-name", "A phase’s name starts with a letter or a digit, since signs part it from its number.") : ok$2(name);
}
// lib/plan/commands/plan-status.ts
/** Sets the value of `Status` in the spec's Meta, where there is one. Refused: no words, and a pipe, which parts cells. */
function setStatus(plan, { status }) {
	if (plan.status === void 0) return fail("no-status", "This spec states no Status. Add a Meta section with a line like “- **Status:** draft” to the file first.");
	const words = status.replace(/\s+/g, " ").trim();
	if (words === "") return fail("empty-status", "A status needs a word, such as draft, in-progress or done.");
	if (words.includes("|")) return fail("unreadable-status", "A status cannot hold “|”: it parts cells.");
	return ok$2(words === plan.status ? plan : {
		...plan,
		status: words
	});
}
// lib/plan/assign-streams.ts
/** The plan with every chunk, and every row, on the stream that a function gives it. */
function assignStreams(plan, choose) {
	const changed = (of) => {
		const stream = choose(of);
		if (sameStream(stream, of.stream)) return of;
		const { stream: _old, ...rest } = of;
		return {
			...rest,
			...stream !== void 0 && { stream }
		};
	};
	const phases = plan.phases.map((phase) => {
		const chunks = phase.chunks.map((chunk) => {
			const own = changed(chunk);
			const row = own.row && (own.stream === void 0 ? streamless(own.row) : changed(own.row));
			return row === own.row || !row ? own : {
				...own,
				row
			};
		});
		return chunks.every((chunk, at) => chunk === phase.chunks[at]) ? phase : {
			...phase,
			chunks
		};
	});
	return {
		...plan,
		phases
	};
}
function streamless(row) {
	const { stream, ...rest } = row;
	return stream === void 0 ? row : rest;
}
// lib/plan/commands/stream-delete.ts
/** Its chunks go to another stream or to none; handoffs that only it sent or got go with it. */
function deleteStream(plan, command) {
	const { stream: gone, to } = command;
	const { streams } = lookup(plan);
	if (!streams.has(gone) || to === gone || to !== null && !streams.has(to)) return fail("unknown-stream", "The stream is not in the plan any more.");
	return ok$2(without(plan, /* @__PURE__ */ new Set([gone]), to));
}
/** Makes it a plan without streams: no lanes, no owners, no handoffs between them. */
const dropStreams = (plan) => ok$2(plan.streams.length === 0 ? plan : without(plan, new Set(plan.streams.map(({ id }) => id)), null));
function without(plan, gone, to) {
	const moved = assignStreams(plan, ({ stream }) => stream !== void 0 && gone.has(stream) ? to ?? void 0 : stream);
	const follow = (refs) => {
		const kept = refs.flatMap((ref) => gone.has(ref) ? to ? [to] : [] : [ref]);
		return kept.filter((ref, at) => kept.findIndex((other) => sameStream(ref, other)) === at);
	};
	const left = {
		...moved,
		streams: plan.streams.filter(({ id }) => !gone.has(id)),
		phases: moved.phases.map((phase) => spelledOut(plan, phase, gone)),
		handoffs: plan.handoffs.flatMap((handoff) => {
			const from = follow(handoff.from);
			const to = handoff.to === "all" ? handoff.to : follow(handoff.to);
			return from.length === 0 || to.length === 0 ? [] : [{
				...handoff,
				from,
				to
			}];
		})
	};
	return left.streams.length === 0 ? withoutStreamColumns(left) : left;
}
/** A phase whose annotation named a stream that is gone keeps the word. */
function spelledOut(plan, phase, gone) {
	const means = (part) => typeof part === "object" && "stream" in part && gone.has(part.stream) ? part.stream : void 0;
	if (!phase.annotation?.some((part) => means(part) !== void 0)) return phase;
	const annotation = phase.annotation.map((part) => {
		const stream = means(part);
		return stream === void 0 ? part : lookup(plan).streams.get(stream)?.name ?? "";
	});
	return {
		...phase,
		annotation
	};
}
// lib/plan/commands/stream-edit.ts
const GONE = "The stream is not in the plan any more.";
/**
* A new stream behind the others. With `adopt`, every chunk without a stream joins it. The first stream of a plan that
* said nothing of streams brings the Stream column along.
*/
function addStream(plan, command) {
	const name = readStreamName(plan, command.name);
	if (!name.ok) return name;
	if (lookup(plan).streams.has(command.id)) return fail("known-id", "A stream with this id is in the plan already.");
	const stream = {
		id: command.id,
		name: name.value,
		responsibility: inOneLine(command.responsibility ?? ""),
		owns: inOneLine(command.owns ?? ""),
		skills: command.skills ?? [],
		extra: []
	};
	const bare = {
		...plan,
		streams: [...plan.streams, stream]
	};
	const grown = speaksOfStreams(plan) ? bare : withStreamColumns(bare);
	if (command.adopt !== true) return ok$2(grown);
	return ok$2(assignStreams(grown, (chunk) => chunk.stream === void 0 ? stream.id : chunk.stream));
}
/** Another name, in its row and wherever a cell or field is that whole name. Owned paths, skills and prose stay. */
function renameStream(plan, command) {
	if (!lookup(plan).streams.has(command.stream)) return fail("unknown-stream", GONE);
	const name = readStreamName(plan, command.name, command.stream);
	return name.ok ? ok$2(withStream(plan, command.stream, (stream) => ({
		...stream,
		name: name.value
	}))) : name;
}
/** What a stream answers for, what it owns, the skills its agent loads. */
function editStream(plan, command) {
	if (!lookup(plan).streams.has(command.stream)) return fail("unknown-stream", GONE);
	const { responsibility, owns, skills, cells = {} } = command;
	const labels = [...new Set(plan.streams.flatMap(({ extra }) => extra.map(({ label }) => label)))];
	const extra = withCells(lookup(plan).streams.get(command.stream)?.extra ?? [], cells, labels);
	if (!extra.ok) return extra;
	return ok$2(withStream(plan, command.stream, (stream) => ({
		...stream,
		extra: extra.value,
		...responsibility !== void 0 && { responsibility: inOneLine(responsibility) },
		...owns !== void 0 && { owns: inOneLine(owns) },
		...skills && { skills: skills.map(inOneLine).filter((skill) => !isNone(skill)) }
	})));
}
/** Another place in the table, and so another lane. */
function moveStream(plan, { stream, index }) {
	const own = lookup(plan).streams.get(stream);
	if (!own) return fail("unknown-stream", GONE);
	const others = plan.streams.filter(({ id }) => id !== stream);
	return ok$2({
		...plan,
		streams: [
			...others.slice(0, index),
			own,
			...others.slice(index)
		]
	});
}
const inOneLine = (value) => value.replace(/\s+/g, " ").trim();
const withStream = (plan, id, change) => ({
	...plan,
	streams: plan.streams.map((stream) => stream.id === id ? change(stream) : stream)
});
// lib/plan/commands/subtask-tick.ts
/** Ticks a sub-task, or takes the tick away; one without a box gets one. */
function tickSubtask(plan, { chunk: id, path, done }) {
	const chunk = chunkOf$1(plan, id);
	if (!chunk) return fail("unknown-chunk", "The chunk of the sub-task is not in the plan any more.");
	const subtasks = ticked(chunk.subtasks, path, done);
	return subtasks ? ok$2(subtasks === chunk.subtasks ? plan : withChunk(plan, id, (old) => ({
		...old,
		subtasks
	}))) : fail("no-subtask", `“${plain(chunk.title)}” has no sub-task at that place any more.`);
}
/** The list with one of it ticked, itself where nothing changes; undefined where the path leads nowhere. */
function ticked(subtasks, [at, ...inner], done) {
	const own = at === void 0 ? void 0 : subtasks[at];
	if (!own) return void 0;
	let changed;
	if (inner.length > 0) {
		const below = ticked(own.subtasks, inner, done);
		if (!below) return void 0;
		changed = below === own.subtasks ? own : {
			...own,
			subtasks: below
		};
	} else changed = (own.done ?? false) === done ? own : {
		...own,
		done
	};
	return changed === own ? subtasks : subtasks.map((subtask) => subtask === own ? changed : subtask);
}
// lib/plan/reread.ts
/**
* What is said in words is read anew after a change, as anyone would who reads the file: a name may be a stream's now,
* a dangling term a chunk's; and what two phases of one number leave ambiguous can only be said in words.
*/
const reread = (before, plan) => readDangling(readUnknown(before, sayAmbiguous(plan)));
/** Where two phases have one number, what means one of them can only be said in words. */
function sayAmbiguous(plan) {
	const counts = /* @__PURE__ */ new Map();
	for (const { number } of plan.phases) counts.set(number, (counts.get(number) ?? 0) + 1);
	if (counts.size === plan.phases.length) return plan;
	const shared = new Map(plan.phases.flatMap(({ id, number }) => (counts.get(number) ?? 0) > 1 ? [[id, number]] : []));
	const phases = plan.phases.map((phase, at) => {
		const before = plan.phases[at - 1];
		const means = (own) => own.on === "phase" && own.phase !== before?.id && shared.has(own.phase);
		const chunks = phase.chunks.map((chunk) => chunk.dependsOn.some(means) ? {
			...chunk,
			dependsOn: chunk.dependsOn.map((own) => own.on === "phase" && means(own) ? {
				on: "unresolved",
				text: `Phase ${shared.get(own.phase) ?? ""}`
			} : own)
		} : chunk);
		return chunks.every((chunk, index) => chunk === phase.chunks[index]) ? phase : {
			...phase,
			chunks
		};
	});
	const handoffs = plan.handoffs.map((handoff) => {
		const { when } = handoff;
		const number = "of" in when ? shared.get(when.of) : void 0;
		if (!("of" in when) || number === void 0) return handoff;
		return {
			...handoff,
			when: { text: `${when.verb === "after" ? "After" : "During"} Phase ${number}` }
		};
	});
	return {
		...plan,
		phases,
		handoffs
	};
}
/** A name that no stream had may be a stream's now, and a moment in words may name a phase or chunk. */
function readUnknown(before, plan) {
	const read = streamReader(plan.streams);
	const known = (ref) => typeof ref === "object" ? read(ref.unknown) ?? ref : ref;
	const same = plan.streams === before.streams;
	const found = (of) => typeof of.stream === "object" && typeof known(of.stream) === "string" ? {
		...of,
		stream: known(of.stream)
	} : of;
	const phases = same ? plan.phases : plan.phases.map((phase) => {
		const chunks = phase.chunks.map((chunk) => {
			const row = chunk.row && found(chunk.row);
			const own = found(chunk);
			return row && row !== own.row ? {
				...own,
				row
			} : own;
		});
		return chunks.every((chunk, at) => chunk === phase.chunks[at]) ? phase : {
			...phase,
			chunks
		};
	});
	const handoffs = plan.handoffs.map((handoff) => {
		const when = "text" in handoff.when ? readWhen(plan, handoff.when.text) : handoff.when;
		const named = "of" in when && "text" in handoff.when ? {
			...handoff,
			when
		} : handoff;
		if (same) return named;
		const to = named.to === "all" ? named.to : named.to.map(known);
		return {
			...named,
			from: named.from.map(known),
			to
		};
	});
	return {
		...plan,
		phases,
		handoffs
	};
}
/** Terms that stood unresolved may mean something now, and say it as anyone would who reads the file. */
function readDangling(plan) {
	const phases = plan.phases.map((phase) => {
		if (!phase.chunks.some((chunk) => chunk.dependsOn.some(({ on }) => on === "unresolved"))) return phase;
		const chunks = phase.chunks.map((chunk) => {
			const keys = chunk.dependsOn.map((dependency) => dependency.on === "unresolved" ? termKey(plan, dependency.text, phase.id) : dependencyKey(dependency));
			if (keys.every((key, at) => key === dependencyKey(chunk.dependsOn[at]))) return chunk;
			const dependsOn = [...new Set(keys)].map(dependencyOf).filter((found) => found !== void 0);
			return {
				...chunk,
				dependsOn,
				waitsForBarrier: chunk.waitsForBarrier || keys.includes("barrier")
			};
		});
		return chunks.every((chunk, at) => chunk === phase.chunks[at]) ? phase : {
			...phase,
			chunks
		};
	});
	return phases.every((phase, at) => phase === plan.phases[at]) ? plan : {
		...plan,
		phases
	};
}
// lib/plan/settle.ts
/**
* What holds after every command, whatever it did: a chunk that is only a row stands behind one that has a row
* (its place is read from the row above it); rows and items pair up as they do in the plan, if need be by giving
* a row its item's title; and a term that meant nothing before is read again. Refused, in words, where rows and
* items cannot be told apart.
*/
function settle(before, plan) {
	const phases = [];
	for (const phase of plan.phases) {
		const old = lookup(before).phases.get(phase.id)?.phase;
		const settled = phase === old ? ok$2(phase) : pairRows(orderRows(phase), old, phase === plan.phases[0]);
		if (!settled.ok) return settled;
		phases.push(settled.value);
	}
	const settled = reread(before, {
		...plan,
		phases
	});
	const highest = Math.max(lastOrdinal(before), lastOrdinal(settled));
	return nameless(before, settled) ?? ok$2({
		...settled,
		lastOrdinal: highest
	});
}
/** Chunks without an item move up to directly behind the nearest chunk with a row, or to the front. */
function orderRows(phase) {
	const chunks = [];
	for (const chunk of phase.chunks) if (chunk.item) chunks.push(chunk);
	else chunks.splice(chunks.findLastIndex((above) => above.row !== void 0) + 1, 0, chunk);
	return chunks.every((chunk, at) => chunk === phase.chunks[at]) ? phase : {
		...phase,
		chunks
	};
}
function pairRows(phase, old, isFirst) {
	const held = heldBy(phase, isFirst);
	const were = old ? heldBy(old, isFirst) : [];
	const isNew = new Set(phase.chunks.filter((_, at) => !were.some((known) => sameNames(known, held[at]))));
	if (isNew.size === 0 && were.every((known, at) => known.id === held[at]?.id) || pairsUp(held)) return ok$2(phase);
	const chunks = phase.chunks.map((chunk) => {
		const { row } = chunk;
		if (!row || !chunk.item || !isNew.has(chunk)) return chunk;
		return {
			...chunk,
			row: {
				...row,
				title: chunk.title,
				...chunk.token !== void 0 && { token: chunk.token }
			}
		};
	});
	const renamed = {
		...phase,
		chunks
	};
	if (pairsUp(heldBy(renamed, isFirst))) return ok$2(renamed);
	const twin = phase.chunks.find(({ title }, at) => phase.chunks.findIndex((other) => other.title === title) !== at);
	return fail("cannot-pair", `In Phase ${phase.number} the table row of one chunk would be read as another's` + (twin ? `: two would be called “${plain(twin.title)}”. ` : ". ") + "Give them titles that can be told apart first.");
}
/** The chunks as they will be written: one whose row cannot hold it all gets an item, and items pair. */
const heldBy = (phase, isFirst) => {
	const columns = columnsOf(phase);
	return phase.chunks.map((chunk) => asHeld(chunk, columns, isFirst));
};
const sameNames = (a, b) => a.id === b?.id && a.item === b.item && a.token === b.token && a.title === b.title && a.row?.token === b.row?.token && a.row?.title === b.row?.title;
function pairsUp(chunks) {
	const rows = chunks.filter((chunk) => chunk.row);
	const items = chunks.filter((chunk) => chunk.item);
	const found = pair$1(rows.map((chunk) => chunk.row ?? chunk), items);
	return rows.every((chunk, at) => {
		const item = found[at];
		return (item === void 0 ? void 0 : items[item]) === (chunk.item ? chunk : void 0);
	});
}
/** Refuses what leaves a chunk that others wait for, or begin to wait for, without a name that means it alone. */
function nameless(before, plan) {
	const old = lookup(before).chunks;
	const renamed = chunksOf(plan).some((chunk) => {
		const was = old.get(chunk.id)?.chunk;
		return was !== chunk && (!was || !sameNames(was, chunk) || was.issue !== chunk.issue);
	});
	for (const phase of plan.phases) for (const chunk of phase.chunks) {
		const was = old.get(chunk.id)?.chunk;
		const known = new Set(!renamed && was ? chunkTargets(was) : []);
		if (was === chunk && !renamed) continue;
		const target = chunkTargets(chunk).find((id) => !known.has(id) && isNameless(before, plan, id, phase.id));
		if (target === void 0) continue;
		const title = plain(lookup(plan).chunks.get(target)?.chunk.title ?? "");
		return fail("no-unique-name", `Other chunks wait for “${title}”, and with this name beside it their references could not tell which is meant. Choose another title.`);
	}
}
/** Whether a chunk can be named from a phase no more, or, as something new, not at all. */
function isNameless(before, plan, target, from) {
	const key = dependencyKey({
		on: "chunk",
		chunk: target
	});
	if (spell(plan, key, from) !== void 0) return false;
	const was = lookup(before).chunks.get(target);
	const waited = chunksOf(before).some((chunk) => chunkTargets(chunk).includes(target));
	return !was || !waited || spell(before, key, was.phase.id) !== void 0;
}
// lib/plan/apply.ts
/** The plan after a command, or a sentence that says why it cannot be. Pure; the given plan is left as it was. */
function apply(plan, command) {
	const done = run$1(plan, command);
	return done.ok && done.value !== plan ? settle(plan, done.value) : done;
}
function run$1(plan, command) {
	switch (command.type) {
		case "chunk.move": return moveChunks(plan, command);
		case "chunk.tick": return tickChunk(plan, command);
		case "chunk.add": return addChunk(plan, command);
		case "chunk.rename": return renameChunk(plan, command);
		case "chunk.edit": return editChunk(plan, command);
		case "chunk.delete": return deleteChunks(plan, command);
		case "chunk.complete": return completeChunk(plan, command);
		case "chunk.join": return joinChunks(plan, command);
		case "chunk.duplicate": return duplicateChunk(plan, command);
		case "chunk.split": return splitChunk(plan, command);
		case "chunk.merge": return mergeChunks(plan, command);
		case "subtask.tick": return tickSubtask(plan, command);
		case "table.add": return addTable(plan, command);
		case "dependency.add": return addDependency(plan, command);
		case "dependency.remove": return removeDependency(plan, command);
		case "stream.add": return addStream(plan, command);
		case "stream.rename": return renameStream(plan, command);
		case "stream.edit": return editStream(plan, command);
		case "stream.move": return moveStream(plan, command);
		case "stream.delete": return deleteStream(plan, command);
		case "streams.drop": return dropStreams(plan);
		case "phase.add": return addPhase(plan, command);
		case "phase.edit": return editPhase(plan, command);
		case "phase.move": return movePhase(plan, command);
		case "phase.delete": return deletePhase(plan, command);
		case "handoff.add": return addHandoff(plan, command);
		case "handoff.edit": return editHandoff(plan, command);
		case "handoff.expand": return expandHandoff(plan, command);
		case "handoff.delete": return deleteHandoff(plan, command);
		case "plan.status": return setStatus(plan, command);
	}
}
// lib/plan/named/read-command.ts
/**
* A command from plain JSON in which chunks, phases, streams and handoffs go by their names in a plan; new things get
* their ids. Refused with a sentence that names the field, what was given and what would do: `no-command`,
* `unknown-command`, `unknown-field`, `missing-field`, `wrong-shape`, `unknown-name`, `ambiguous-name`.
*/
function readCommand(plan, json) {
	if (!isRecord(json) || typeof json["type"] !== "string") return fail("no-command", `${shown(json)} is no command: a command is an object with a “type”, such as {"type": "chunk.tick", "chunk": "C7"}.`);
	const { type, ...given } = json;
	const entry = commandTable.get(type);
	if (!entry) return unknownCommand(type);
	const fields = Object.entries(entry.fields);
	const taken = /* @__PURE__ */ new Map();
	for (const key of Object.keys(given)) {
		const field = fields.find(([name, { kind, also }]) => !isAutomatic(kind) && (name === key || also?.includes(key) === true));
		if (!field) return unknownField(type, entry, key);
		const [name] = field;
		const before = taken.get(name);
		if (before !== void 0) return fail("unknown-field", `${type} says both “${before}” and “${key}”, which are one field: give one of them.`);
		taken.set(name, key);
	}
	const known = {};
	for (const [name, field] of fields) {
		const key = taken.get(name) ?? name;
		const value = taken.has(name) ? given[key] : field.otherwise;
		if (value === void 0 && !isAutomatic(field.kind)) {
			if (field.needed === true) return missingField(type, name, field);
			continue;
		}
		const read = readers[field.kind](value, {
			plan,
			field: key,
			known
		});
		if (!read.ok) return read;
		known[name] = read.value;
	}
	return ok$2({
		type,
		...known
	});
}
function unknownCommand(type) {
	const types = [...commandTable.keys()];
	const near = nearest$1(types.map((name) => [name, name]), type);
	return fail("unknown-command", `“${type}” is no command; ${near === void 0 ? `there are ${types.join(", ")}` : `“${near}” comes closest`}.`);
}
function unknownField(type, entry, key) {
	const names = Object.entries(entry.fields).flatMap(([name, { kind }]) => isAutomatic(kind) ? [] : [name]);
	return fail("unknown-field", `${type} has no field “${key}”; it takes ${names.length > 0 ? listed$1(names.map((name) => `“${name}”`)) : "none"}.`);
}
function missingField(type, name, { kind, words }) {
	const takes = kind in kindWords ? kindWords[kind] : "";
	return fail("missing-field", `${type} needs “${name}” (${words ?? ""}): ${takes}.`);
}
// bin/run-commands.ts
/** Runs commands one after another, each read against the plan that the one before left. All of them or none. */
function runCommands(plan, commands) {
	let now = plan;
	for (const { json, where } of commands) {
		const command = readCommand(now, json);
		if (!command.ok) return {
			ok: false,
			message: `${where}: ${command.error.message}`,
			understood: false
		};
		const next = apply(now, command.value);
		if (!next.ok) return {
			ok: false,
			message: `${where}: ${next.error.message}`,
			understood: true
		};
		now = next.value;
	}
	return {
		ok: true,
		plan: now
	};
}
// bin/edit.ts
/** Edits a plan by commands in plain JSON: all of them or none. */
const edit = {
	name: "edit",
	words: "Edits a plan by commands in plain JSON, and prints the new text.",
	more: [
		"Chunks, phases and streams go by title, id token, slug, issue id or number. The commands run in the order",
		"given, each on the plan that the one before left; if one is refused, nothing is printed or written.",
		"planlanes commands lists them all."
	],
	files: ["FILE"],
	flags: {
		command: {
			type: "string",
			multiple: true,
			value: "JSON",
			words: "a command, or a list of commands"
		},
		commands: {
			type: "string",
			multiple: true,
			value: "FILE",
			words: "a file of commands: a JSON list, or one a line"
		},
		write: {
			type: "boolean",
			words: "writes the file instead of printing it"
		}
	},
	examples: [
		`planlanes edit spec.md --command '{"type":"chunk.tick","chunk":"NS-101"}' --write`,
		`planlanes edit spec.md --command '{"type":"chunk.move","chunk":"auth-utilities","phase":2,"stream":"api"}'`,
		"planlanes edit spec.md --commands steps.json --write"
	],
	async run({ files: [path = ""], on, values }, io) {
		const writes = on.has("write");
		if (writes && path === "-") {
			io.say("planlanes edit: stdin cannot be written to; leave --write out and the text goes to stdout.");
			return exit$2.misused;
		}
		if (values.length === 0) {
			io.say("planlanes edit: there is no command to run; give --command JSON or --commands FILE.");
			return exit$2.misused;
		}
		if (values.filter(({ flag, value }) => flag === "commands" && value === "-").length + (path === "-" ? 1 : 0) > 1) {
			io.say("planlanes edit: only one file can be stdin.");
			return exit$2.misused;
		}
		const commands = await readCommands(io, values);
		if (!commands.ok) {
			io.say(commands.error.message);
			return exit$2.misused;
		}
		const spec = await openSpec(io, path);
		if (!spec.ok) {
			io.say(spec.error.message);
			return exit$2.misused;
		}
		const { document, bytes } = spec.value;
		const name = shownPath(path);
		if (document.readOnly) {
			io.say(`${name}: ${document.readOnly.message}`);
			return exit$2.misused;
		}
		const edited = runCommands(document.plan, commands.value);
		if (!edited.ok) {
			io.say(edited.message);
			const reason = edited.understood ? void 0 : withoutPlan(spec.value);
			if (reason !== void 0) io.say(reason);
			return edited.understood ? exit$2.found : exit$2.misused;
		}
		const text = verify(document, edited.plan);
		if (!text.ok) {
			io.say(`${name}: ${text.error.message}`);
			return exit$2.found;
		}
		if (!writes) {
			io.write(text.value);
			return exit$2.fine;
		}
		const same = text.value === document.text;
		const done = same ? void 0 : await io.replace(path, bytes, text.value);
		if (done?.ok === false) {
			io.say(done.error.message);
			return exit$2.misused;
		}
		io.say(same ? `${name} says so already; nothing was written.` : `${name} is written.`);
		return exit$2.fine;
	}
};
// lib/markdown/canonical.ts
/** Canonical markdown of a plan's parts, exactly in the style of the complete example in the format's guide. Ends with `\n`. */
const canonicalTable = (columns, rows) => tableHead(columns, "\n") + rows.map((cells) => `| ${cells.map((cell) => cellValue(cell) || "").join(" | ")} |\n`).join("");
/** A phase's chunk table: the four columns of the format, then those of the document; no Stream where no chunk has one. */
function canonicalChunkTable(plan, phase) {
	const named = [
		"chunk",
		"stream",
		"outcome",
		"depends on"
	];
	const extra = (phase.columns ?? []).filter((header) => !named.includes(columnKey(header)));
	const hasStreams = plan.streams.length > 0 || phase.chunks.some(({ row }) => row?.stream !== void 0);
	const rows = phase.chunks.flatMap((chunk) => {
		const { row } = chunk;
		if (!row) return [];
		return [[
			writeTitle(row, row.title),
			...hasStreams ? [row.stream === void 0 ? "—" : streamName(plan, row.stream)] : [],
			row.summary ?? "—",
			canonicalTerms(plan, phase, chunk),
			...extra.map((label) => row.extra.find((cell) => columnKey(cell.label) === columnKey(label))?.value ?? "")
		]];
	});
	return canonicalTable([
		"Chunk",
		...hasStreams ? ["Stream"] : [],
		"Outcome",
		"Depends On",
		...extra
	], rows);
}
/** What a chunk waits for, the barrier first. */
function canonicalTerms(plan, phase, { waitsForBarrier, dependsOn }) {
	const isFirst = plan.phases[0] === phase;
	return [...waitsForBarrier && !isFirst ? ["barrier"] : [], ...dependsOn.map(dependencyKey)].map((key) => spell(plan, key, phase.id) ?? key.slice(key.indexOf(":") + 1)).join(" + ") || "—";
}
/** A checklist item: title in bold, a paragraph of fields, what else the item says, sub-tasks. */
function canonicalItem(plan, phase, chunk, source) {
	const own = source.items.get(chunk.id);
	const { token, title, issue, note, stream, outcome, skills, extra } = chunk;
	const box = chunk.done === void 0 ? "" : chunk.done ? "[x] " : "[ ] ";
	const bold = `**${token === void 0 ? title : `${token} ${title}`}**`;
	const behind = writeTitle({
		...issue !== void 0 && { issue },
		...note !== void 0 && { note }
	}, "");
	const terms = chunk.row ? "—" : canonicalTerms(plan, phase, chunk);
	const fields = [
		...outcome === void 0 ? [] : [`Outcome: ${oneLine(outcome)}`],
		...streamLine(plan, stream),
		...skills ? [`Skills: ${writeList(skills)}`] : [],
		...terms === "—" ? [] : [`Depends On: ${terms}`],
		...extra.map(({ label, value }) => `${label}: ${oneLine(value)}`)
	];
	return `${[
		`- ${box}${bold}${behind === "" ? "" : ` ${behind}`}`,
		...fields.length > 0 ? [fields.map((field) => `  ${field}`).join("\n")] : [],
		...own ? looseText(source, own) : [],
		...chunk.subtasks.length > 0 ? [subtaskText(source, own, chunk.subtasks)] : []
	].join("\n\n")}\n`;
}
/** Every item says its stream, if only that it has none; in a plan without streams there is nothing to say. */
const streamLine = (plan, stream) => {
	if (stream !== void 0) return [`Stream: ${streamName(plan, stream)}`];
	return plan.streams.length > 0 ? [`Stream: —`] : [];
};
/** Words of an item that have no place in the canonical form stay as they are. */
const looseText = ({ text }, { loose, contentIndent }) => loose.map(({ start, end }) => indented(text.slice(start, end), contentIndent, "  "));
function subtaskText({ text }, own, subtasks) {
	const units = own?.subtasks.length === subtasks.length ? own.subtasks : [];
	return subtasks.map((subtask, at) => {
		const written = canonicalSubtask(subtask, "  ");
		const unit = units[at];
		if (!unit) return written;
		const raw = text.slice(unit.span.start, unit.span.end).trimEnd();
		return bare$1(raw) === bare$1(written) ? written : indented(raw.trimStart(), unit.indent, "  ", true);
	}).join("\n");
}
function canonicalSubtask({ text, done, subtasks }, indent) {
	return [`${indent}- ${done === void 0 ? "" : done ? "[x] " : "[ ] "}${escapeStart(text)}`, ...subtasks.map((own) => canonicalSubtask(own, `${indent}  `))].join("\n");
}
const bare$1 = (text) => text.replace(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/gm, "").replace(/\s+/g, "").replace(/\[X\]/g, "[x]");
/** Lines moved from one indentation to another; the first is given without any. */
function indented(text, from, to, always = false) {
	const [first = "", ...rest] = text.split(/\r\n|\n|\r/);
	const moved = rest.map((line) => line.startsWith(from) ? to + line.slice(from.length) : always ? to + line.trimStart() : line);
	return [to + first, ...moved].join("\n");
}
// lib/markdown/format.ts
/**
* The same file with its plan in canonical form: the style of the guide's complete example. Both wordings of a chunk
* and every word that has no place stay; the text around the plan keeps its bytes. Formatting twice is formatting
* once, and the plan is the same. Refused where the text would read differently afterwards.
*/
function format$1(document, plan) {
	const printed = print$1(document, plan).text;
	const opened = parse(printed);
	if (!opened.hasPlan) return ok$2(printed);
	const { source } = opened;
	const { text, plan: section, eol, bom } = source;
	const body = outline(text).blocksIn(section).flatMap((block) => written$2(opened, block)).map((piece) => piece.replace(/\s+$/, "")).filter((piece) => piece !== "").join("\n\n");
	const rest = text.slice(section.end);
	const formatted = `${body}\n${rest.trim() === "" ? "" : "\n"}`.replace(/\n/g, eol);
	const whole = (bom ? "﻿" : "") + text.slice(0, section.start) + formatted + (rest.trim() === "" ? "" : rest);
	if (JSON.stringify(normal(parse(whole).plan)) !== JSON.stringify(normal(opened.plan))) return fail("cannot-format", "In canonical form this plan would read differently, because of the text around its items. It is left as it is; the smallest change is safe.");
	return ok$2(whole);
}
/** A block of the plan's section in canonical form; what is no part of the plan stays as written. */
function written$2(document, block) {
	const { source, plan } = document;
	const { text } = source;
	if (block.type === "heading") return [heading(document, block.span)];
	const inPhase = source.phases.find(({ section }) => section.start <= block.span.start && block.span.start < section.end);
	const phase = inPhase && lookup(plan).phases.get(inPhase.id)?.phase;
	if (block.type === "table") {
		if (stands(source.streams, block.span)) return [rowTable(plan, STREAMS$1, source.streams, plan.streams)];
		if (stands(source.handoffs, block.span)) return [rowTable(plan, HANDOFFS$1, source.handoffs, plan.handoffs)];
		if (phase && stands(inPhase.table, block.span)) return [canonicalChunkTable(plan, phase)];
	}
	if (block.type !== "list" || block.ordered || !phase) return [verbatim(text, block.span)];
	const byStart = new Map(phase.chunks.map((chunk) => [source.items.get(chunk.id)?.span.start, chunk]));
	return block.items.map((item) => {
		const chunk = byStart.get(lineStart(text, item.span.start));
		return chunk ? canonicalItem(plan, phase, chunk, source) : verbatim(text, item.span);
	});
}
const stands = (table, span) => table !== void 0 && span.start >= table.span.start && span.start < table.span.end;
const verbatim = (text, { start, end }) => text.slice(lineStart(text, start), lineEnd(text, Math.max(start, end - 1))).replace(/\r\n?/g, "\n");
function heading({ source, plan }, span) {
	const own = source.phases.find((phase) => phase.section.start === span.start);
	const phase = own && lookup(plan).phases.get(own.id)?.phase;
	const signs = "#".repeat(source.depth);
	if (phase) {
		const words = annotationText(plan, phase);
		const name = phase.name === "" ? "" : `: ${phase.name}`;
		return `${signs} Phase ${phase.number}${name}${words === void 0 ? "" : ` (${words})`}`;
	}
	if (source.sections.streams?.start === span.start) return `${signs} ${STREAMS$1.heading}`;
	if (source.sections.handoffs?.start === span.start) return `${signs} ${HANDOFFS$1.heading}`;
	return verbatim(source.text, span);
}
/** The streams or handoffs table: the format's columns, then the document's own. */
function rowTable(plan, kind, table, list) {
	const known = kind.columns.map(columnKey);
	const columns = [...kind.columns, ...table.columns.filter((header) => !known.includes(columnKey(header)))];
	return canonicalTable(columns, list.map((of) => columns.map((header) => kind.fact(plan, of, columnKey(header)))));
}
// bin/format.ts
/** A plan in canonical form. */
const format = {
	name: "format",
	words: "Prints a spec with its plan in canonical form.",
	more: ["The text around the plan keeps its bytes, and the plan says the same as before."],
	files: ["FILE"],
	flags: {
		write: {
			type: "boolean",
			words: "writes the file instead of printing it"
		},
		check: {
			type: "boolean",
			words: "prints nothing; exit code 1 if the file would change"
		}
	},
	examples: [
		"planlanes format spec.md",
		"planlanes format spec.md --write",
		"planlanes format spec.md --check"
	],
	async run({ files: [path = ""], on }, io) {
		const name = shownPath(path);
		if (on.has("write") && on.has("check")) {
			io.say("planlanes format: --write changes the file and --check does not; give one of them.");
			return exit$2.misused;
		}
		if (on.has("write") && path === "-") {
			io.say("planlanes format: stdin cannot be written to; leave --write out and the text goes to stdout.");
			return exit$2.misused;
		}
		const spec = await openPlan(io, path);
		if (!spec.ok) {
			io.say(spec.error.message);
			return exit$2.misused;
		}
		const { document, bytes } = spec.value;
		const text = format$1(document, document.plan);
		if (!text.ok) {
			io.say(`${name}: ${text.error.message}`);
			return exit$2.found;
		}
		const same = text.value === document.text;
		if (on.has("check")) {
			io.say(same ? `${name} is in canonical form.` : `${name} is not in canonical form.`);
			return same ? exit$2.fine : exit$2.found;
		}
		if (!on.has("write")) {
			io.write(text.value);
			return exit$2.fine;
		}
		const done = same ? void 0 : await io.replace(path, bytes, text.value);
		if (done?.ok === false) {
			io.say(done.error.message);
			return exit$2.misused;
		}
		io.say(same ? `${name} is in canonical form already.` : `${name} is in canonical form now.`);
		return exit$2.fine;
	}
};
// lib/editor/merge/compact.ts
/** An object without the keys that hold undefined, as the plan's optional facts are written. */
const compact = (of) => Object.fromEntries(Object.entries(of).filter(([, value]) => value !== void 0));
// lib/editor/merge/order.ts
/**
* Puts the members that a merge leaves in one order. What neither side moved is the frame; what one side moved or
* brought goes behind the same member of the frame as there; what both put at the same place goes by name, so that it
* does not matter which side is whose; what both moved, each elsewhere, is contested, and goes where `choose` says.
* @param lists the members in each order, without those that are gone; each in one of the last two at least
* @param rank a name to order by what came to one place from two sides
*/
function mergeOrder([base, mine, theirs], rank, choose) {
	const [inBase, inMine, inTheirs] = [
		new Set(base),
		new Set(mine),
		new Set(theirs)
	];
	const [keptByMine, keptByTheirs] = [longestCommon(base, mine), longestCommon(base, theirs)].map((kept) => new Set(kept));
	const frame = base.filter((key) => keptByMine.has(key) && keptByTheirs.has(key));
	const both = new Set(mine.filter((key) => inTheirs.has(key) && !keptByMine.has(key) && !keptByTheirs.has(key)));
	const [mineBoth, theirsBoth] = [behind(mine, frame, both), behind(theirs, frame, both)];
	const agreed = [void 0, ...frame].flatMap((anchor) => {
		const own = longestCommon(mineBoth.get(anchor) ?? [], theirsBoth.get(anchor) ?? []);
		return anchor === void 0 ? own : [anchor, ...own];
	});
	const settled = new Set(agreed);
	const side = /* @__PURE__ */ new Map();
	for (const key of [...mine, ...theirs]) {
		if (settled.has(key) || side.has(key)) continue;
		if (!inTheirs.has(key)) side.set(key, "mine");
		else if (!inMine.has(key)) side.set(key, "theirs");
		else if (inBase.has(key) && keptByMine.has(key)) side.set(key, "theirs");
		else if (inBase.has(key) && keptByTheirs.has(key)) side.set(key, "mine");
		else side.set(key, choose(key));
	}
	const placed = (of) => new Set([...side].flatMap(([key, own]) => own === of ? [key] : []));
	const [byMine, byTheirs] = [behind(mine, agreed, placed("mine")), behind(theirs, agreed, placed("theirs"))];
	return [void 0, ...agreed].flatMap((anchor) => {
		const runs = [byMine.get(anchor) ?? [], byTheirs.get(anchor) ?? []].filter((run) => run.length > 0);
		const [first, second] = runs.map((run) => rank(run[0]));
		const ordered = first !== void 0 && second !== void 0 && second < first ? runs.reverse() : runs;
		return [...anchor === void 0 ? [] : [anchor], ...ordered.flat()];
	});
}
/** Some members of a list by the member of the frame that they stand behind; undefined: before all of it. */
function behind(list, frame, some) {
	const isFrame = new Set(frame);
	const found = /* @__PURE__ */ new Map();
	let anchor;
	for (const key of list) if (isFrame.has(key)) anchor = key;
	else if (some.has(key)) found.set(anchor, [...found.get(anchor) ?? [], key]);
	return found;
}
// lib/editor/merge/sets.ts
/** The members that a set has after both sides' changes: those that either brought, without those that either took away. */
const mergeMembers = (three) => {
	const [base, mine, theirs] = three.map((list) => new Set(list));
	return [...new Set(three.flat())].filter((member) => mine.has(member) === base.has(member) ? theirs.has(member) : mine.has(member));
};
/**
* A comma list, merged by member. Its order says nothing that anyone could disagree on: where both sides changed it,
* the result is the same whichever side is whose.
*/
function mergeList(three) {
	const members = new Set(mergeMembers(three));
	const [base, mine, theirs] = three.map((list) => [...new Set(list)].filter((of) => members.has(of)));
	const order = (lists) => mergeOrder(lists, (name) => name, () => "mine");
	const [one, other] = [order([
		base,
		mine,
		theirs
	]), order([
		base,
		theirs,
		mine
	])];
	return one.join("\n") <= other.join("\n") ? one : other;
}
/** A list that may not be there at all: by member where both sides have one, else as one fact. */
const mergeOptionalList = (referee, about, three) => {
	const [base, mine, theirs] = three;
	return mine && theirs ? mergeList([
		base ?? [],
		mine,
		theirs
	]) : referee.pick(about, three, (list) => list && (list.join(", ") || "—"));
};
/** Columns and fields the format does not name, each label a fact. Empty ones say nothing. */
function mergeExtras(referee, about, three) {
	const sides = three.map(byLabel);
	return [...new Set(sides.flatMap((side) => [...side.keys()]))].flatMap((key) => {
		const own = sides.map((side) => side.get(key));
		const label = own.find((extra) => extra)?.label ?? key;
		const found = referee.pick(about(label), own, (extra) => said(extra), (a, b) => said(a) === said(b)) ?? (own.every((extra) => said(extra) === void 0) ? own[1] ?? own[2] : void 0);
		return found ? [found] : [];
	});
}
const said = (extra) => extra && extra.value !== "" && extra.value !== "—" ? extra.value : void 0;
/** Extras by their label; one that is there again is counted. */
function byLabel(extras) {
	const found = /* @__PURE__ */ new Map();
	for (const extra of extras ?? []) {
		const label = columnKey(extra.label);
		let key = label;
		for (let again = 2; found.has(key); again++) key = `${label} ${again}`;
		found.set(key, extra);
	}
	return found;
}
// lib/editor/merge/subtasks.ts
/**
* The steps of a chunk after both sides' changes: each step known by its words, a step reworded in its place by words
* alike; its words and its tick are facts of their own.
*/
function mergeSubtasks(referee, about, three) {
	const [base, mine, theirs] = three;
	const keys = [
		base.map((_, at) => `${at}`),
		keysIn(base, mine, "mine"),
		keysIn(base, theirs, "theirs")
	];
	const steps = keys.map((own, side) => new Map(own.map((key, at) => [key, three[side]?.[at]])));
	const merged = /* @__PURE__ */ new Map();
	for (const key of new Set(keys.flat())) {
		const step = mergeStep(referee, about, steps.map((side) => side.get(key)));
		if (step) merged.set(key, step);
	}
	const lists = keys.map((own) => own.filter((key) => merged.has(key)));
	return mergeOrder(lists, (key) => merged.get(key)?.text ?? "", (key) => referee.choose(placeOf(about, merged.get(key)), [
		void 0,
		above(lists[1], key, merged),
		above(lists[2], key, merged)
	])).flatMap((key) => merged.get(key) ?? []);
}
function mergeStep(referee, about, three) {
	const [base, mine, theirs] = three;
	const name = (mine ?? theirs ?? base)?.text ?? "";
	const of = {
		...about,
		name: `Sub-task “${name}” of ${about.name}`
	};
	if (!mine || !theirs) return referee.pick(of, three, (step) => step && words(step));
	const text = referee.pick(of, [
		base?.text,
		mine.text,
		theirs.text
	], (own) => own) ?? mine.text;
	const done = referee.pick({
		...of,
		name: `Tick of sub-task “${name}” of ${about.name}`
	}, [
		base?.done,
		mine.done,
		theirs.done
	], (own) => own === void 0 ? "no box" : own ? "ticked" : "not ticked");
	const subtasks = mergeSubtasks(referee, about, [
		base?.subtasks ?? [],
		mine.subtasks,
		theirs.subtasks
	]);
	return {
		text,
		...done !== void 0 && { done },
		subtasks
	};
}
const words = ({ text, done }) => done === true ? `[x] ${text}` : text;
const placeOf = (about, step) => ({
	...about,
	field: "sub-task order",
	name: `Place of sub-task “${step?.text ?? ""}” of ${about.name}`
});
function above(list, key, steps) {
	const before = list[list.indexOf(key) - 1];
	return before === void 0 ? "first" : `behind ${steps.get(before)?.text ?? ""}`;
}
/** The steps of a side by the place they have in the base; new ones by their words, which both sides may bring. */
function keysIn(base, side, own) {
	const known = counted(base);
	const there = counted(side);
	const keys = there.map((text) => {
		const at = known.indexOf(text);
		return at < 0 ? void 0 : `${at}`;
	});
	for (const { from, to } of gaps(known, there)) {
		const [left, ...moreLeft] = from.filter((at) => !there.includes(known[at] ?? ""));
		const [right, ...moreRight] = to.filter((at) => keys[at] === void 0);
		if (left === void 0 || right === void 0 || moreLeft.length + moreRight.length > 0) continue;
		if (resemblance(slug(base[left]?.text ?? ""), slug(side[right]?.text ?? "")) >= .6) keys[right] = `${left}`;
	}
	return keys.map((key, at) => key ?? `new ${there[at] ?? own}`);
}
/** The words of steps; those said again are counted, so that each is one of a kind. */
function counted(steps) {
	const seen = /* @__PURE__ */ new Map();
	return steps.map(({ text }) => {
		const again = (seen.get(text) ?? 0) + 1;
		seen.set(text, again);
		return `${text}\n${again}`;
	});
}
/** The stretches between what two lists have in common, as indexes of each. */
function gaps(before, after) {
	const common = longestCommon(before, after);
	const found = [];
	let [left, right] = [0, 0];
	for (const text of [...common, void 0]) {
		const [endLeft, endRight] = text === void 0 ? [before.length, after.length] : [before.indexOf(text), after.indexOf(text)];
		found.push({
			from: range(left, endLeft),
			to: range(right, endRight)
		});
		[left, right] = [endLeft + 1, endRight + 1];
	}
	return found;
}
const range = (from, to) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
// lib/editor/merge/chunk.ts
const asWritten$1 = (value) => value;
const streamWords = (ref, plan) => laneName(plan, ref);
/** One chunk after both sides' changes, fact by fact, its place aside. Base is undefined where both brought it. */
function mergeChunk(referee, three) {
	const [base, mine, theirs] = three;
	const some = mine ?? theirs ?? base;
	if (!mine || !theirs) return some;
	const about = (field, name = field) => ({
		entity: some.id,
		field,
		name: `${name.charAt(0).toUpperCase()}${name.slice(1)} of “${plain(some.title)}”`
	});
	const fact = (key, field) => referee.pick(about(field), [
		base?.[key],
		mine[key],
		theirs[key]
	], asWritten$1);
	const waits = mergeWaits(referee.plans, three);
	return compact({
		id: some.id,
		token: fact("token", "id"),
		title: referee.pick(about("title"), [
			base?.title,
			mine.title,
			theirs.title
		], asWritten$1) ?? mine.title,
		issue: fact("issue", "issue id"),
		note: fact("note", "note"),
		done: referee.pick(about("done", "tick"), [
			base?.done,
			mine.done,
			theirs.done
		], (done) => done === void 0 ? "no box" : done ? "ticked" : "not ticked"),
		stream: referee.pick(about("stream"), [
			base?.stream,
			mine.stream,
			theirs.stream
		], streamWords),
		outcome: fact("outcome", "outcome"),
		skills: mergeOptionalList(referee, about("skills"), [
			base?.skills,
			mine.skills,
			theirs.skills
		]),
		subtasks: mergeSubtasks(referee, {
			...about("sub-tasks"),
			name: `“${plain(some.title)}”`
		}, [
			base?.subtasks ?? [],
			mine.subtasks,
			theirs.subtasks
		]),
		extra: mergeExtras(referee, about, [
			base?.extra,
			mine.extra,
			theirs.extra
		]),
		waitsForBarrier: waits.includes("barrier"),
		dependsOn: waits.flatMap((key) => dependencyOf(key) ?? []),
		row: mergeRow(referee, about, [
			base?.row,
			mine.row,
			theirs.row
		]),
		item: referee.pick(about("item"), [
			base?.item,
			mine.item,
			theirs.item
		], (item) => item ? "there" : "none") ?? true
	});
}
/** What a chunk waits for, by member; the barrier is one. */
function mergeWaits(plans, three) {
	const base = three[0];
	return mergeList(three.map((chunk, side) => {
		if (!chunk) return [];
		const home = lookup(plans[side]).chunks.get(chunk.id)?.phase.id;
		return [...(base && home && !phaseBefore(plans[side], home) ? base : chunk).waitsForBarrier ? ["barrier"] : [], ...chunk.dependsOn.map(dependencyKey)];
	}));
}
/** The table's view of it: cell by cell where both sides have a row, else as one. */
function mergeRow(referee, about, three) {
	const [base, mine, theirs] = three;
	if (!mine || !theirs) return referee.pick(about("row"), three, (row) => row && plain(row.title), (a, b) => equal(a && {
		...a,
		columns: []
	}, b && {
		...b,
		columns: []
	}));
	const cell = (key, field) => referee.pick(about(`${field} in the table`), [
		base?.[key],
		mine[key],
		theirs[key]
	], asWritten$1);
	return compact({
		token: cell("token", "id"),
		title: cell("title", "title") ?? mine.title,
		issue: cell("issue", "issue id"),
		note: cell("note", "note"),
		stream: referee.pick(about("stream in the table"), [
			base?.stream,
			mine.stream,
			theirs.stream
		], streamWords),
		summary: cell("summary", "outcome"),
		extra: mergeExtras(referee, about, [
			base?.extra,
			mine.extra,
			theirs.extra
		]),
		columns: mine.columns
	});
}
// lib/editor/merge/dangling.ts
/**
* A merged plan in which nothing refers to what is gone: one side may have deleted what the other only now refers to.
* A stream's name and a moment stay as words; a dependency goes. Each is noted, but for words in a heading.
*/
function withoutDangling(referee, plan) {
	const { streams, phases, chunks } = lookup(plan);
	/** The plan of the side that has what is gone. */
	const holder = (id) => [...referee.plans].reverse().find((side) => {
		const known = lookup(side);
		return [
			known.streams,
			known.phases,
			known.chunks
		].some((kind) => kind.has(id));
	}) ?? plan;
	const isThere = (id) => [
		streams,
		phases,
		chunks
	].some((kind) => kind.has(id));
	const ref = (of, entity, name) => {
		if (typeof of !== "string" || isThere(of)) return of;
		const gone = laneName(holder(of), of);
		referee.note(entity, "stream", `${name} names the stream ${gone}, which is deleted. The name stays.`);
		return { unknown: gone };
	};
	const dependency = (of, chunk) => {
		const target = of.on === "chunk" ? of.chunk : of.on === "phase" ? of.phase : void 0;
		if (target === void 0 || isThere(target)) return [of];
		const gone = waitedName(holder(target), of);
		referee.note(chunk.id, "waits for", `“${plain(chunk.title)}” waits for ${gone}, which is deleted. It no longer does.`);
		return [];
	};
	const streamed = (of, entity) => of.stream === void 0 ? of : {
		...of,
		stream: ref(of.stream, entity, `“${plain(of.title)}”`)
	};
	const held = (chunk) => ({
		...streamed(chunk, chunk.id),
		dependsOn: chunk.dependsOn.flatMap((of) => dependency(of, chunk)),
		...chunk.row && { row: streamed(chunk.row, chunk.id) }
	});
	const part = (of) => {
		if (typeof of === "string" || "phaseBefore" in of) return of;
		const id = "stream" in of ? of.stream : of.phase;
		if (isThere(id)) return of;
		return "stream" in of ? laneName(holder(id), of.stream) : phaseName(holder(id), of.phase);
	};
	const moment = (when, entity, name) => {
		if (!("of" in when) || isThere(when.of)) return when;
		const text = writeWhen(holder(when.of), when);
		referee.note(entity, "moment", `The handoff ${name} stands “${text}”, which is deleted. The words stay.`);
		return { text };
	};
	const handoff = (of) => {
		const name = endNames$1(holder(of.id), of);
		const refs = (own) => own.map((own) => ref(own, of.id, `The handoff ${name}`));
		return {
			...of,
			from: refs(of.from),
			to: of.to === "all" ? of.to : refs(of.to),
			when: moment(of.when, of.id, name)
		};
	};
	return {
		...plan,
		phases: plan.phases.map((phase) => ({
			...phase,
			...phase.annotation && { annotation: phase.annotation.map(part) },
			chunks: phase.chunks.map(held)
		})),
		handoffs: plan.handoffs.map(handoff)
	};
}
// lib/editor/merge/frame.ts
const asWritten = (value) => value;
const aboutOf = (entity, of) => (field) => ({
	entity,
	field,
	name: `${field.charAt(0).toUpperCase()}${field.slice(1)} of ${of}`
});
/** A stream after both sides' changes; its place aside. */
function mergeStream(referee, three) {
	const [base, mine, theirs] = three;
	if (!mine || !theirs) return mine ?? theirs ?? base;
	const about = aboutOf(mine.id, `stream ${plain((base ?? mine).name)}`);
	const fact = (key, field) => referee.pick(about(field), [
		base?.[key],
		mine[key],
		theirs[key]
	], asWritten) ?? mine[key];
	return compact({
		id: mine.id,
		name: fact("name", "name"),
		responsibility: fact("responsibility", "responsibility"),
		owns: fact("owns", "owned paths"),
		skills: mergeOptionalList(referee, about("skills"), [
			base?.skills,
			mine.skills,
			theirs.skills
		]),
		extra: mergeExtras(referee, about, [
			base?.extra,
			mine.extra,
			theirs.extra
		])
	});
}
/** A phase's heading after both sides' changes; its number, place and chunks aside, and notes and columns mine. */
function mergeHeading(referee, three) {
	const [base, mine, theirs] = three;
	if (!mine || !theirs) return mine ?? theirs ?? base;
	const about = aboutOf(mine.id, `Phase ${(base ?? mine).number}`);
	const words = (parts, plan) => {
		const own = plan.phases.find(({ id }) => id === mine.id);
		return own && annotationText(plan, compact({
			...own,
			annotation: parts
		}));
	};
	const { annotation: _own, ...rest } = mine;
	return compact({
		...rest,
		name: referee.pick(about("name"), [
			base?.name,
			mine.name,
			theirs.name
		], asWritten) ?? mine.name,
		annotation: referee.pick(about("annotation"), [
			base?.annotation,
			mine.annotation,
			theirs.annotation
		], words)
	});
}
/** A handoff after both sides' changes: its ends by member, moment and matter one fact each. */
function mergeHandoff(referee, three) {
	const [base, mine, theirs] = three;
	if (!mine || !theirs) return mine ?? theirs ?? base;
	const about = aboutOf(mine.id, `the handoff ${endNames$1(referee.plans[base ? 0 : 1], base ?? mine)}`);
	const ends = (to, plan) => to === "all" ? to : to.map((ref) => laneName(plan, ref)).join(", ");
	return {
		id: mine.id,
		from: mergeRefs([
			base?.from ?? [],
			mine.from,
			theirs.from
		]),
		to: mine.to === "all" || theirs.to === "all" || base?.to === "all" ? referee.pick(about("receivers"), [
			base?.to ?? [],
			mine.to,
			theirs.to
		], ends) : mergeRefs([
			base?.to ?? [],
			mine.to,
			theirs.to
		]),
		when: referee.pick(about("moment"), [
			base?.when,
			mine.when,
			theirs.when
		], (when, plan) => when && writeWhen(plan, when)) ?? mine.when,
		what: referee.pick(about("matter"), [
			base?.what,
			mine.what,
			theirs.what
		], asWritten) ?? mine.what,
		extra: mergeExtras(referee, about, [
			base?.extra,
			mine.extra,
			theirs.extra
		])
	};
}
/** Streams named in a cell, by member. */
function mergeRefs(three) {
	return mergeList(three.map((refs) => refs.map((ref) => JSON.stringify(ref)))).map((key) => JSON.parse(key));
}
// lib/editor/merge/homes.ts
/**
* The phase that each chunk stands in after both sides' moves. Where one side put a chunk into a phase that the other
* deleted, it goes where the other has it, else into the nearest phase before; it is left out where there is none.
*/
function homesOf(referee, chunks, phases) {
	const homes = /* @__PURE__ */ new Map();
	for (const id of chunks) {
		const three = referee.plans.map((plan) => lookup(plan).chunks.get(id)?.phase.id);
		const [, mine, theirs] = three;
		const holder = referee.plans[mine ? 1 : 2];
		const name = `“${chunkName(holder, id)}”`;
		const chosen = mine && theirs ? referee.pick({
			entity: id,
			field: "phase",
			name: `Phase of ${name}`
		}, three, (phase, plan) => phase && phaseName(plan, phase)) : mine ?? theirs;
		if (!chosen) continue;
		if (phases.has(chosen)) {
			homes.set(id, chosen);
			continue;
		}
		const from = chosen === mine ? "mine" : "theirs";
		const plan = referee.plans[from === "mine" ? 1 : 2];
		const home = [mine, theirs].find((own) => own && phases.has(own)) ?? nearest(plan, chosen, phases);
		if (home) homes.set(id, home);
		referee.note(id, "phase", `${name} stands in ${phaseName(plan, chosen)} in ${from}, which is deleted. It ${home ? `is put into ${nameOf(referee, home)}` : "goes with it"}.`);
	}
	return homes;
}
const nameOf = ({ plans }, id) => {
	const plan = [plans[1], plans[2]].find((own) => lookup(own).phases.has(id));
	return plan ? phaseName(plan, id) : "another phase";
};
/** The nearest phase before one that is left, else the nearest behind. */
function nearest({ phases }, id, left) {
	const at = phases.findIndex((phase) => phase.id === id);
	const isLeft = (phase) => left.has(phase.id);
	return (phases.slice(0, at).findLast(isLeft) ?? phases.slice(at).find(isLeft))?.id;
}
// lib/editor/merge/numbers.ts
/**
* The numbers of merged phases, in their order. A number is counted from the phase before: by the step that the side
* makes in which the two stand side by side; where both do, by the side that changed it; by one where neither does.
*/
function mergeNumbers(referee, order) {
	const steps = referee.plans.map(({ phases }) => stepsOf(phases));
	const numbers = [];
	order.forEach((id, at) => {
		const pair = `${order[at - 1] ?? ""} ${id}`;
		const [base, mine, theirs] = steps.map((side) => side.get(pair));
		const first = at === 0;
		const step = mine !== void 0 && theirs !== void 0 ? referee.pick({
			entity: id,
			field: "number",
			name: "Number of the phase"
		}, [
			base,
			mine,
			theirs
		], (own) => own === void 0 ? void 0 : String((first ? 0 : numbers[at - 1] ?? 0) + own)) : mine ?? theirs;
		numbers.push(first ? step ?? firstOf(referee) : (numbers[at - 1] ?? 0) + (step ?? 1));
	});
	return numbers;
}
/** By "phase before, phase": how much its number is more; for the first, its number. */
const stepsOf = (phases) => new Map(phases.map(({ id, number }, at) => {
	const before = phases[at - 1];
	return [`${before?.id ?? ""} ${id}`, number - (before?.number ?? 0)];
}));
/** Where neither side begins with the phase that the merged plan begins with: the lowest number either begins with. */
const firstOf = ({ plans: [, mine, theirs] }) => Math.min(...[mine, theirs].map(({ phases }) => phases[0]?.number ?? 1));
// lib/editor/merge/placed.ts
/**
* Puts entities in the order that both sides' moves lead to. Contested is the place of what both moved, each elsewhere.
* @param list the entities of a plan in their order
* @param name what one is called, at the start of a sentence
*/
function inOrder(referee, merged, list, name) {
	const lists = referee.plans.map((plan) => list(plan).filter((id) => merged.has(id)));
	const called = (id) => {
		const of = id === void 0 ? void 0 : merged.get(id);
		return of ? name(of) : "";
	};
	const above = (own, id) => {
		const at = own.indexOf(id);
		return at < 0 ? void 0 : at === 0 ? "first" : `behind ${called(own[at - 1])}`;
	};
	return mergeOrder(lists, called, (id) => referee.choose({
		entity: id,
		field: "place",
		name: `Place of ${called(id)}`
	}, lists.map((own) => above(own, id)))).flatMap((id) => merged.get(id) ?? []);
}
// lib/editor/merge/survivors.ts
/**
* The entities of a kind that are left after both sides' changes: what one side deleted goes, unless the other changed
* it; then the two are at odds.
*/
function survivors(referee, looks) {
	const sides = referee.plans.map((plan) => new Map(looks.all(plan).map((of) => [of.id, of])));
	const left = /* @__PURE__ */ new Map();
	for (const id of new Set(sides.flatMap((side) => [...side.keys()]))) {
		const three = sides.map((side) => side.get(id));
		if (stays(referee, three, looks)) left.set(id, three);
	}
	return left;
}
function stays(referee, [base, mine, theirs], { name, says }) {
	const { plans } = referee;
	if (!mine && !theirs) return false;
	if (!base || mine && theirs) return true;
	const now = mine ? says(plans[1], mine) : theirs && says(plans[2], theirs);
	if (equal(says(plans[0], base), now)) return false;
	const [inMine, inTheirs] = mine ? ["changed", "deleted"] : ["deleted", "changed"];
	const called = name(plans[0], base);
	return referee.choose({
		entity: base.id,
		field: "existence",
		name: called
	}, [
		void 0,
		inMine,
		inTheirs
	], `${called} is ${inMine} in mine and ${inTheirs} in theirs.`) === "mine" === (mine !== void 0);
}
// lib/editor/merge/plans.ts
/**
* Merges the referee's three plans, all in the ids of the base, fact by fact: what one side changed is as there, and
* where both changed the same the referee chooses. Refused, as a command is: a plan that could not be written down.
*/
function mergePlans(referee) {
	const [base, mine, theirs] = referee.plans;
	const streams = merged(referee, STREAMS, mergeStream);
	const chunks = merged(referee, CHUNKS, mergeChunk);
	const headings = new Map([...merged(referee, PHASES, mergeHeading), ...revived(referee, [...chunks.keys()])]);
	const handoffs = merged(referee, HANDOFFS, mergeHandoff);
	const homes = homesOf(referee, [...chunks.keys()], new Set(headings.keys()));
	const phases = inOrder(referee, headings, (plan) => plan.phases.map(({ id }) => id), ({ name }) => `phase “${plain(name)}”`);
	const numbers = mergeNumbers(referee, phases.map(({ id }) => id));
	const status = referee.pick({
		entity: "plan",
		field: "status",
		name: "Status of the spec"
	}, [
		base.status,
		mine.status,
		theirs.status
	], (own) => own);
	return settle(base, withoutDangling(referee, compact({
		status,
		streams: inOrder(referee, streams, ({ streams: own }) => own.map(({ id }) => id), ({ name }) => `stream ${plain(name)}`),
		phases: phases.map((phase, at) => ({
			...phase,
			number: numbers[at] ?? phase.number,
			chunks: chunksIn(referee, phase, chunks, homes)
		})),
		handoffs: inOrder(referee, handoffs, ({ handoffs: own }) => own.map(({ id }) => id), ({ what }) => `the handoff “${plain(what)}”`),
		lastOrdinal: Math.max(...referee.plans.map(lastOrdinal))
	})));
}
/** What is left of a kind, each merged. */
const merged = (referee, looks, merge) => new Map([...survivors(referee, looks)].map(([id, three]) => [id, merge(referee, three)]));
/** Phases that one side deleted together with a chunk that is kept after all. */
function revived({ plans }, chunks) {
	const [base, mine, theirs] = plans.map(lookup);
	const found = /* @__PURE__ */ new Map();
	for (const id of chunks) {
		const [left, right] = [mine.chunks.get(id), theirs.chunks.get(id)];
		const phase = (left ?? right)?.phase;
		if (!phase || !base.chunks.has(id) || left && right) continue;
		if (!(left ? theirs : mine).phases.has(phase.id)) found.set(phase.id, phase);
	}
	return found;
}
/** A phase's chunks in their order; those that came from a deleted phase last. */
function chunksIn(referee, { id }, chunks, homes) {
	const here = new Map([...chunks].filter(([own]) => homes.get(own) === id));
	const order = inOrder(referee, here, (plan) => lookup(plan).phases.get(id)?.phase.chunks.map((chunk) => chunk.id) ?? [], ({ title }) => `“${plain(title)}”`);
	return [...order, ...[...here.values()].filter((chunk) => !order.includes(chunk))];
}
const STREAMS = {
	all: ({ streams }) => streams,
	name: (plan, { id }) => `Stream ${laneName(plan, id)}`,
	says: (_, stream) => stream
};
const PHASES = {
	all: ({ phases }) => phases,
	name: (plan, { id }) => phaseName(plan, id),
	says: (_, { name, annotation }) => ({
		name,
		annotation
	})
};
const CHUNKS = {
	all: chunksOf,
	name: (plan, { id }) => `“${chunkName(plan, id)}”`,
	says: (plan, { waitsForBarrier: _flag, row, ...chunk }) => [
		chunk,
		row && {
			...row,
			columns: []
		},
		lookup(plan).chunks.get(chunk.id)?.phase.id
	]
};
const HANDOFFS = {
	all: ({ handoffs }) => handoffs,
	name: (plan, { id }) => handoffName(plan, id).replace(/^t/, "T"),
	says: (_, handoff) => handoff
};
// lib/editor/merge/referee.ts
const NO_PLAN = {
	streams: [],
	phases: [],
	handoffs: []
};
/** Decides facts between three plans and notes where it had to choose. Made for each merge. */
var Referee = class {
	prefer;
	plans;
	conflicts = [];
	constructor(prefer, plans = [
		NO_PLAN,
		NO_PLAN,
		NO_PLAN
	]) {
		this.prefer = prefer;
		this.plans = plans;
	}
	/** The side that changed a fact is right; if both did, each in its own way, one is chosen and the other noted. */
	pick(about, three, words, same = equal) {
		const [base, mine, theirs] = three;
		if (same(mine, theirs) || same(base, theirs)) return mine;
		if (same(base, mine)) return theirs;
		const said = three.map((value, side) => words(value, this.plans[side]));
		return this.choose(about, said) === "mine" ? mine : theirs;
	}
	/** Chooses between what the sides say in words, and notes it; `sentence` tells it otherwise than by those words. */
	choose({ entity, field, name }, [base, mine, theirs], sentence) {
		const disagreement = {
			entity,
			field,
			...base !== void 0 && { base },
			...mine !== void 0 && { mine },
			...theirs !== void 0 && { theirs }
		};
		const kept = this.prefer(disagreement);
		const is = (words) => words === void 0 ? "nothing" : `“${words}”`;
		this.conflicts.push({
			...disagreement,
			kept,
			message: `${sentence ?? `${name}: mine is ${is(mine)}, theirs is ${is(theirs)}.`} ${keeps(kept)}`
		});
		return kept;
	}
	/** Notes what could not stay although nobody changed the same: its own sentence says what became of it. */
	note(entity, field, message, kept = "mine") {
		this.conflicts.push({
			entity,
			field,
			kept,
			message
		});
	}
};
const keeps = (side) => side === "mine" ? "Mine is kept." : "Theirs is taken.";
// lib/editor/merge/spaces.ts
/** Finds out who is who. A plan on the base itself has the ids of the base already; what both brought is one thing. */
function inOneSpace(base, mine, theirs) {
	const last = lastOrdinal(base.plan);
	const left = mine.document === base ? {
		plan: mine.plan,
		ids: sameIds(mine.plan)
	} : reidentify(mine.plan, inverse(match(base.plan, mine.plan)), last);
	const known = match(base.plan, theirs.plan);
	const old = sameIds(base.plan);
	const twins = matchNew(left.plan, theirs.plan, known, (id) => !old.has(id));
	const right = reidentify(theirs.plan, inverse(new Map([...known, ...twins])), Math.max(last, lastOrdinal(left.plan)));
	return {
		plans: [
			base.plan,
			left.plan,
			right.plan
		],
		own: [
			old,
			inverse(left.ids),
			inverse(right.ids)
		]
	};
}
/** Every id of a plan, in its order. */
const idsOf = (plan) => [
	...plan.streams,
	...plan.phases,
	...chunksOf(plan),
	...plan.handoffs
].map(({ id }) => id);
/** Each id of a plan as itself. */
const sameIds = (plan) => new Map(idsOf(plan).map((id) => [id, id]));
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}
// lib/editor/hunks.ts
/** So many differing lines, and one text is no longer an edit of the other: looking for the smallest difference stops. */
const MOST_EDITS = 2e3;
/** How one list of lines became another, in order. Where they have too little in common, the middle is one change. */
function hunks(before, after) {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	const middle = compared(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
	return [
		{
			same: head,
			gone: 0,
			came: 0
		},
		...middle,
		{
			same: tail,
			gone: 0,
			came: 0
		}
	];
}
function compared(before, after) {
	const parts = diffArrays(before, after, { maxEditLength: MOST_EDITS });
	if (!parts) return [{
		same: 0,
		gone: before.length,
		came: after.length
	}];
	const found = [];
	let hunk = {
		same: 0,
		gone: 0,
		came: 0
	};
	for (const { added, removed, count } of parts) if (added) hunk = {
		...hunk,
		came: hunk.came + count
	};
	else if (removed) hunk = {
		...hunk,
		gone: hunk.gone + count
	};
	else {
		found.push(hunk);
		hunk = {
			same: count,
			gone: 0,
			came: 0
		};
	}
	return [...found, hunk];
}
// lib/editor/merge/lines.ts
/**
* Merges texts by lines: what one side changed is as there. Changes that touch are both kept, unless both put lines at
* one place. Lines are compared without white space at their ends; the byte-order mark, the line ending and whether
* the last line has one are facts of their own. Where both changed the same lines, `choose` says whose are kept.
*/
function mergeLines(three, choose) {
	const texts = three.map(read);
	const eol = settled(texts.map((text) => text.eol));
	const [base, mine, theirs] = texts;
	const out = [];
	let at = 0;
	const [inMine, inTheirs] = [new Cursor(base, mine), new Cursor(base, theirs)];
	const same = (to) => {
		for (; at < to; at++) {
			const own = [
				base.lines[at],
				inMine.lineAt(at),
				inTheirs.lineAt(at)
			];
			const part = (key) => settled(own.map((line) => line[key]));
			out.push({
				content: part("content"),
				end: part("end")
			});
		}
	};
	for (;;) {
		const group = nextGroup(inMine, inTheirs);
		if (!group) break;
		same(group.start);
		const [left, right] = [inMine.take(group), inTheirs.take(group)];
		const words = {
			base: written$1(base.lines.slice(group.start, group.end)),
			mine: written$1(left.lines),
			theirs: written$1(right.lines)
		};
		const side = !left.changed ? "theirs" : !right.changed || words.mine === words.theirs ? "mine" : choose(words);
		out.push(...(side === "mine" ? left : right).lines);
		at = group.end;
	}
	same(base.lines.length);
	const ended = settled(texts.map((text) => text.ended));
	return settled(texts.map((text) => text.mark)) + out.map(({ content, end }, index) => index === out.length - 1 && !ended ? content : content + (end === "" || end === MAIN ? eol : end)).join("");
}
/** Stands for the line ending that a text uses most. */
const MAIN = "main";
function read(opened) {
	const mark = opened.startsWith("﻿") ? "﻿" : "";
	const text = opened.slice(mark.length);
	const eol = mainEnding(text);
	return {
		mark,
		eol,
		ended: /[\r\n]$/.test(text),
		lines: lines(text).map(({ start, content, end }) => {
			const own = text.slice(content, end);
			return {
				content: text.slice(start, content),
				end: own === eol ? MAIN : own
			};
		})
	};
}
const settled = ([base, mine, theirs]) => mine === base ? theirs : mine;
const written$1 = (some) => some.map(({ content }) => `${content}\n`).join("");
/** A side's edits in order, and where its lines stand that are those of the base. */
var Cursor = class {
	side;
	#edits;
	#next = 0;
	#shift = 0;
	constructor(base, side) {
		this.side = side;
		const keys = (text) => text.lines.map(({ content }) => content.trimEnd());
		let [at, own] = [0, 0];
		this.#edits = hunks(keys(base), keys(side)).flatMap(({ same, gone, came }) => {
			const edit = {
				start: at + same,
				end: at + same + gone,
				ownStart: own + same,
				ownEnd: own + same + came
			};
			[at, own] = [edit.end, edit.ownEnd];
			return gone > 0 || came > 0 ? [edit] : [];
		});
	}
	get next() {
		return this.#edits[this.#next];
	}
	/** The side's line for one of the base that no edit holds, between the edits taken and the next. */
	lineAt(base) {
		return this.side.lines[base + this.#shift];
	}
	/** How far a stretch must reach so as not to end inside an edit of this side. */
	reach({ start, end }) {
		let last = end;
		for (const edit of this.#edits.slice(this.#next)) if (meet({
			start,
			end: last
		}, edit)) last = Math.max(last, edit.end);
		return last;
	}
	/** The side's lines for a stretch of the base, and whether it changed any of them. */
	take({ start, end }) {
		const from = start + this.#shift;
		let changed = false;
		for (let edit = this.next; edit && (meet({
			start,
			end
		}, edit) || same({
			start,
			end
		}, edit)); edit = this.next) {
			this.#shift = edit.ownEnd - edit.end;
			this.#next++;
			changed = true;
		}
		return {
			lines: this.side.lines.slice(from, end + this.#shift),
			changed
		};
	}
};
const same = (a, b) => a.start === b.start && a.end === b.end;
/** Whether two changes are of the same lines, or put lines at the same place. To touch is not to meet. */
const meet = (a, b) => same(a, b) || a.start < b.end && b.start < a.end;
/** The next stretch of the base that either side changed, as long as their changes meet. */
function nextGroup(mine, theirs) {
	const [left, right] = [mine.next, theirs.next];
	const first = !right || left && (left.start < right.start || left.start === right.start && left.end <= right.end) ? left : right;
	if (!first) return void 0;
	let group = {
		start: first.start,
		end: first.end
	};
	for (;;) {
		const end = Math.max(mine.reach(group), theirs.reach(group));
		if (end === group.end) return group;
		group = {
			start: group.start,
			end
		};
	}
}
// lib/editor/merge/words.ts
/** Merges texts by lines, and tells where both changed the same ones. */
function mergeWords(three, prefer) {
	const referee = new Referee(prefer);
	return {
		text: mergeLines(three, chooser(referee)),
		conflicts: referee.conflicts
	};
}
/** Chooses between lines that both sides changed. Where they differ in white space alone, nobody needs to know. */
const chooser = (referee) => ({ base, mine, theirs }) => {
	const bare = (words) => words.replace(/\s+/g, "").replace(/-{3,}/g, "---");
	if (bare(mine) === bare(theirs)) return "mine";
	return referee.choose({
		entity: "text",
		field: "lines",
		name: "Text"
	}, [
		base,
		mine,
		theirs
	], `Text that both changed: mine is ${glimpse(mine)}, theirs is ${glimpse(theirs)}.`);
};
/** The first words of some lines. */
function glimpse(lines) {
	const words = lines.replace(/\s+/g, " ").trim();
	if (words === "") return "nothing";
	return `“${words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words}”`;
}
// lib/editor/merge/borrow.ts
/**
* The printed texts, where a checklist item that a side's document never had is worded as in one that has it: mine,
* theirs, or the base. A document has no say in how something is written that does not stand in it.
*/
function borrowed(prints, chunks) {
	const has = ({ document, ids }, id) => document.source.items.has(ids.get(id));
	const [base, mine, theirs] = prints;
	const holder = (id) => [
		mine,
		theirs,
		base
	].find((print) => has(print, id));
	return prints.map((print) => {
		const loans = chunks.flatMap((id) => {
			const from = has(print, id) ? void 0 : holder(id);
			const to = rangeOf(print, id);
			const range = from && rangeOf(from, id);
			return from && to && range ? [{
				to,
				words: contents(from).slice(range.first - 1, range.last)
			}] : [];
		});
		return loans.length === 0 ? print.text : withLoans(print, loans);
	});
}
const rangeOf = ({ ids, lines: ranges }, id) => ranges.get(ids.get(id));
const bare = ({ text }) => text.replace(/^\uFEFF/, "");
const contents = (print) => {
	const text = bare(print);
	return lines(text).map(({ start, content }) => text.slice(start, content));
};
/** A text with lines replaced, under its own line endings. */
function withLoans(print, loans) {
	const text = bare(print);
	const { eol } = print.document.source;
	const own = lines(text).map(({ start, content, end }) => ({
		words: text.slice(start, content),
		end: text.slice(content, end)
	}));
	for (const { to, words } of [...loans].sort((a, b) => b.to.first - a.to.first)) {
		const last = own[to.last - 1]?.end ?? eol;
		own.splice(to.first - 1, to.last - to.first + 1, ...words.map((line, at) => ({
			words: line,
			end: at === words.length - 1 ? last : eol
		})));
	}
	return (print.text.startsWith("﻿") ? "﻿" : "") + own.map(({ words, end }) => words + end).join("");
}
// lib/editor/merge/fit.ts
/**
* A merged plan as one of the sides would write it: with that side's notes and tables, which are merged as text, and
* in the ids of that side's document.
* @param side the side's plan in the ids of the base
* @param own those ids → the document's
*/
function fitted(plan, side, own, document) {
	return reidentify({
		...plan,
		phases: plan.phases.map((phase) => {
			const known = lookup(side).phases.get(phase.id)?.phase;
			return withFrame({
				...phase,
				chunks: phase.chunks.map((chunk) => withTable(chunk, chunkOf$1(side, chunk.id)))
			}, known);
		})
	}, own, lastOrdinal(document.plan));
}
/** A merged plan with the notes and tables of another that has the same phases and chunks in the same order. */
function framedAs(plan, other) {
	return {
		...plan,
		phases: plan.phases.map((phase, at) => {
			const known = other.phases[at];
			const chunks = phase.chunks.map((chunk, index) => withTable(chunk, known?.chunks[index]));
			return withFrame({
				...phase,
				chunks
			}, known);
		})
	};
}
const withFrame = (phase, known) => known ? compact({
	...phase,
	notes: known.notes,
	columns: known.columns
}) : phase;
const withTable = (chunk, known) => chunk.row && known?.row ? {
	...chunk,
	row: {
		...chunk.row,
		columns: known.row.columns
	}
} : chunk;
// lib/editor/merge/write-down.ts
/**
* Writes a merged plan down in all three documents. The texts then differ in what is no fact alone, and merge by lines.
* What comes of it must read as the plan, for markdown captures: else the words around the plan are those of theirs, or
* of mine, and that is told. Undefined if none of these reads as the plan.
*/
function writeDown(documents, { plans, own }, plan, prefer) {
	const prints = documents.map((document, side) => {
		const { plan: written, ids } = fitted(plan, plans[side], own[side], document);
		const { text, lines } = print$1(document, written);
		return {
			document,
			plan: written,
			ids,
			text,
			lines
		};
	});
	const [, mine, theirs] = prints;
	const words = mergeWords(borrowed(prints, chunksOf(plan).filter(({ item }) => item).map(({ id }) => id)), prefer);
	const as = words.text === theirs.text ? theirs : words.text === mine.text ? mine : void 0;
	const merged = reading(plan, words.text, as);
	if (merged) return {
		...merged,
		conflicts: words.conflicts
	};
	for (const [side, print] of [["theirs", theirs], ["mine", mine]]) {
		const found = reading(plan, print.text, print);
		const message = `The text around the plan could not be merged: the plan would read differently in it. It is as in ${side}.`;
		if (found) return {
			...found,
			conflicts: [{
				entity: "text",
				field: "lines",
				kept: side,
				message
			}]
		};
	}
}
/** A text that reads as the plan; on the document it was printed in, if that says all that it reads as. */
function reading(plan, text, printed) {
	const document = parse(text);
	const read = normal(document.plan);
	if (!equal(read, normal(framedAs(plan, document.plan)))) return void 0;
	if (printed && equal(read, normal(printed.plan))) return printed;
	const now = idsOf(document.plan);
	const ids = new Map(idsOf(plan).map((id, at) => [id, now[at]]));
	return {
		document,
		plan: document.plan,
		text,
		ids
	};
}
// lib/editor/merge/merge.ts
/**
* Merges changes made outside with one's own: both are kept where they touch different facts. Facts merge one by one,
* sets by member, and what is no fact by lines. Where both changed the same, `prefer` chooses (mine, if it is not
* given), and the conflict is told. Nothing throws: what cannot be brought together is mine, and told.
* @param mine a plan on a document of its own, or on the base, as an editor has it
*/
function merge$1(base, mine, theirs, prefer = () => "mine") {
	const { text } = print$1(mine.document, mine.plan);
	const asMine = (conflicts) => ({
		...mine,
		text,
		ids: sameIds(mine.plan),
		conflicts
	});
	if (theirs.text === base.text) return asMine([]);
	if (text === base.text || text === theirs.text) return {
		document: theirs,
		plan: theirs.plan,
		text: theirs.text,
		ids: match(mine.plan, theirs.plan),
		conflicts: []
	};
	if ([
		base,
		mine.document,
		theirs
	].some(({ readOnly }) => readOnly)) return asText([
		base.text,
		text,
		theirs.text
	], prefer);
	const sides = inOneSpace(base, mine, theirs);
	const referee = new Referee(prefer, sides.plans);
	const plan = mergePlans(referee);
	const told = (message) => [...referee.conflicts, {
		entity: "plan",
		field: "text",
		kept: "mine",
		message: `${message} All of mine is kept.`
	}];
	if (!plan.ok) return asMine(told(`Together, both make a plan that cannot be written. ${plan.error.message}`));
	const written = writeDown([
		base,
		mine.document,
		theirs
	], sides, plan.value, prefer);
	if (!written) return asMine(told("Written down, the merged plan would read differently."));
	const inBase = inverse(sides.own[1]);
	const ids = idsOf(mine.plan).flatMap((id) => {
		const now = written.ids.get(inBase.get(id) ?? id);
		return now ? [[id, now]] : [];
	});
	return {
		...written,
		ids: new Map(ids),
		conflicts: [...referee.conflicts, ...written.conflicts]
	};
}
/** Merges by lines alone, where a text is too large to be read as a plan. */
function asText(three, prefer) {
	const { text, conflicts } = mergeWords(three, prefer);
	const document = parse(text);
	return {
		document,
		plan: document.plan,
		text,
		ids: /* @__PURE__ */ new Map(),
		conflicts
	};
}
/** Merges three texts; see `merge`. */
function mergeTexts([base, mine, theirs], prefer) {
	const own = parse(mine);
	return merge$1(parse(base), {
		document: own,
		plan: own.plan
	}, parse(theirs), prefer);
}
// bin/subcommands.ts
/** All that the command line does, in the order of help. */
const subcommands = [
	check,
	{
		name: "print",
		words: "Prints what saving without an edit writes: the same bytes.",
		more: ["Any text in UTF-8 can be printed, with or without a plan."],
		files: ["FILE"],
		flags: {},
		examples: ["planlanes print spec.md | cmp - spec.md"],
		async run({ files: [path = ""] }, io) {
			const spec = await openSpec(io, path);
			if (!spec.ok) {
				io.say(spec.error.message);
				return exit$2.misused;
			}
			const { document } = spec.value;
			io.write(print$1(document, document.plan).text);
			return exit$2.fine;
		}
	},
	format,
	edit,
	commands,
	diff,
	{
		name: "merge",
		words: "Merges what two sides changed in one spec, fact by fact.",
		more: ["BASE is the spec that both began with. Facts of the plan are merged one by one, the text around it by lines.", "Where both changed the same, mine is kept, the conflict is told on stderr, and the exit code is 1."],
		files: [
			"BASE",
			"MINE",
			"THEIRS"
		],
		flags: {},
		examples: ["planlanes merge base.md mine.md theirs.md > merged.md"],
		async run({ files: [base = "", mine = "", theirs = ""] }, io) {
			const opened = [
				await openSpec(io, base),
				await openSpec(io, mine),
				await openSpec(io, theirs)
			];
			for (const spec of opened) if (!spec.ok) io.say(spec.error.message);
			const [first, second, third] = opened;
			if (!first.ok || !second.ok || !third.ok) return exit$2.misused;
			const { text, conflicts } = mergeTexts([
				first.value.document.text,
				second.value.document.text,
				third.value.document.text
			]);
			io.write(text);
			for (const { message } of conflicts) io.say(`conflict: ${message}`);
			return conflicts.length > 0 ? exit$2.found : exit$2.fine;
		}
	}
];
// bin/help.ts
/** What `planlanes --help` says. */
const helpForAll = () => `planlanes reads, checks and edits execution plans in markdown.

Usage: planlanes <command> …

${columns(subcommands.map((subcommand) => [synopsis(subcommand), subcommand.words]))}

A file named - is stdin. Results go to stdout, messages to stderr.
Exit code: 0 fine; 1 problems of severity error, a difference, a conflict or a refused command;
2 unreadable or wrong use.

planlanes <command> --help tells more; --version tells the version.

Examples:
${subcommands.map(({ examples: [example = ""] }) => `  ${example}`).join("\n")}
`;
/** What `planlanes check --help` says. */
function helpFor(subcommand) {
	const { words, more, flags, examples } = subcommand;
	const told = Object.entries(flags).map(([name, flag]) => [written(name, flag), flag.words]);
	return `${[
		`planlanes ${synopsis(subcommand)}`,
		[words, ...more].join("\n"),
		columns([...told, ["--help", "this text"]]),
		`Example${examples.length > 1 ? "s" : ""}:\n${examples.map((example) => `  ${example}`).join("\n")}`
	].join("\n\n")}\n`;
}
const synopsis = ({ name, files, flags }) => [
	name,
	...files,
	...Object.entries(flags).map(([flag, of]) => `[${written(flag, of)}]${of.multiple === true ? "…" : ""}`)
].join(" ");
const written = (name, { value }) => value === void 0 ? `--${name}` : `--${name} ${value}`;
function columns(rows) {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
// bin/run.ts
/**
* Runs a command line. What is wrong with it is said in a sentence on stderr.
* @param args what was typed behind `planlanes`
* @returns the exit code
*/
async function run(args, io) {
	const [name, ...rest] = args;
	if (name === void 0) {
		io.say(helpForAll());
		return exit$2.misused;
	}
	if (name === "--help" || name === "-h" || name === "help") {
		const asked = subcommands.find((subcommand) => subcommand.name === rest[0]);
		io.write(asked ? helpFor(asked) : helpForAll());
		return exit$2.fine;
	}
	if (name === "--version" || name === "-v") {
		io.write(`${version}\n`);
		return exit$2.fine;
	}
	const subcommand = subcommands.find((one) => one.name === name);
	if (!subcommand) {
		const near = nearest$1(subcommands.map((one) => [one.name, one.name]), name);
		io.say(`planlanes: there is no command “${name}”; ${near === void 0 ? "see planlanes --help" : `did you mean “${near}”?`}`);
		return exit$2.misused;
	}
	const given = readArgs(subcommand, rest);
	if (given === "help") {
		io.write(helpFor(subcommand));
		return exit$2.fine;
	}
	if (typeof given === "string") {
		io.say(`planlanes ${name}: ${given} See planlanes ${name} --help.`);
		return exit$2.misused;
	}
	return subcommand.run(given, io);
}
/** @returns what was typed, or a sentence that says what is wrong with it */
function readArgs({ flags, files }, args) {
	const options = Object.fromEntries(Object.entries({
		...flags,
		help: { type: "boolean" }
	}).map(([name, { type }]) => [name, {
		type,
		multiple: true,
		...name === "help" && { short: "h" }
	}]));
	let tokens;
	try {
		({tokens} = parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
			tokens: true
		}));
	} catch (error) {
		return error instanceof Error ? `${error.message.split(/\.\s|\n/)[0]?.replace(/\.$/, "") ?? ""}.` : String(error);
	}
	const found = [];
	const on = /* @__PURE__ */ new Set();
	const values = [];
	for (const token of tokens) if (token.kind === "positional") found.push(token.value);
	else if (token.kind === "option") {
		if (token.value === void 0) on.add(token.name);
		else values.push({
			flag: token.name,
			value: token.value
		});
	}
	if (on.has("help")) return "help";
	const twice = values.find(({ flag }, at) => flags[flag]?.multiple !== true && values.findIndex((one) => one.flag === flag) < at);
	if (twice) return `--${twice.flag} is given twice.`;
	if (found.length !== files.length) return files.length === 0 ? "This takes no file." : `This takes ${files.join(" ")}; ${found.length === 0 ? "none was" : `${found.length} ${found.length === 1 ? "was" : "were"}`} given.`;
	if (found.filter((file) => file === "-").length > 1) return "Only one file can be stdin.";
	return {
		files: found,
		on,
		values
	};
}
// bin/planlanes.ts
process.exitCode = await run(process.argv.slice(2), processIo());
export {};

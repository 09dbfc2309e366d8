/**
 * In a browser the parser has the page decode `&amp;` and the like, by an element made as it loads; a worker has no
 * page. What is decoded is never asked for here: only where blocks stand. So the element it gets decodes nothing, and
 * each reference is left as it is written.
 */
const element = { innerHTML: '', textContent: ';' };
Object.assign(globalThis, { document: { createElement: () => element } });

export {};

/** Imports one module, cold, and prints the milliseconds. The module loader itself is warm by then, as in any program. */
const [specifier = ""] = process.argv.slice(2);
const start = performance.now();
await import(specifier);
console.log(performance.now() - start);

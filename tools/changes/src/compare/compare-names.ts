import type { Finding } from "../finding.js";
import type { Surface } from "../surface.js";

/** Exported names and methods that came or went, but for those of operations that did. */
export function compareNames(
  before: Surface,
  after: Surface,
  kept: string[],
  gone: string[],
  added: string[],
): Finding[] {
  const found: Finding[] = [];
  // A result that came or went is told of with its operation.
  const isResult = (name: string) => kept.some((operation) => name === `${operation}Output`);
  const differences = (key: "exports" | "methods", of: (name: string) => string) => {
    // A name may be a route's and a method's at once: the method is what callers know.
    const known = (surface: Surface) =>
      [...surface[key]].filter((name) => key === "methods" || !surface.methods.has(name));
    for (const name of known(before))
      if (!after[key].has(name) && !belongsTo(name, gone) && !isResult(name))
        found.push({ where: of(name), what: "is gone", kind: "breaking" });
    for (const name of known(after))
      if (!before[key].has(name) && !belongsTo(name, added) && !isResult(name))
        found.push({ where: of(name), what: "is new", kind: "addition" });
  };
  differences("methods", (name) => `method ${name}`);
  differences("exports", (name) => `export ${name}`);
  return found;
}

/** Whether a name is made from an operation's: its method, types, guard. */
const belongsTo = (name: string, operations: string[]): boolean =>
  operations.some((operation) =>
    ["", "input", "output", "errorcode", "error"].some((suffix) =>
      [`${operation}${suffix}`, `is${operation}${suffix}`].some((made) => made.toLowerCase() === name.toLowerCase()),
    ),
  );

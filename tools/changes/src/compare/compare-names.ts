import type { Finding } from "../finding.js";
import type { Surface } from "../surface.js";

/** Exported names and methods that came or went, but for those of operations that did. */
export function compareNames(
  before: Surface,
  after: Surface,
  kept: readonly string[],
  gone: readonly string[],
  added: readonly string[],
): Finding[] {
  const found: Finding[] = [];
  // A result that came or went is told of with its operation.
  const results = kept.map((operation) => `${operation}output`.toLowerCase());
  const explained = { gone: new Set([...namesOf(gone), ...results]), added: new Set([...namesOf(added), ...results]) };
  const differences = (key: "exports" | "methods", of: (name: string) => string) => {
    // A name may be a route's and a method's at once: the method is what callers know.
    const known = (surface: Surface) =>
      [...surface[key]].filter((name) => key === "methods" || !surface.methods.has(name));
    for (const name of known(before))
      if (!after[key].has(name) && !explained.gone.has(name.toLowerCase()))
        found.push({ where: of(name), what: "is gone", kind: "breaking" });
    for (const name of known(after))
      if (!before[key].has(name) && !explained.added.has(name.toLowerCase()))
        found.push({ where: of(name), what: "is new", kind: "addition" });
  };
  differences("methods", (name) => `method ${name}`);
  differences("exports", (name) => `export ${name}`);
  return found;
}

/** The names that are made from those of operations, in lower case: method, types, guard. */
const namesOf = (operations: readonly string[]): string[] =>
  operations.flatMap((operation) => {
    const name = operation.toLowerCase();
    return [name, `${name}input`, `${name}output`, `${name}errorcode`, `is${name}error`];
  });

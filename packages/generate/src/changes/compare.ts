import { get, type Operation } from "@cloudseal/openapi";
import type { Release } from "./base.js";
import { type Bump, bumpFor } from "./bump.js";
import { compareOperation } from "./compare-operation.js";
import { compareService } from "./compare-service.js";
import { type Comparison, type Compile, decide } from "./compiler.js";
import { changedReferences, operationsByName } from "./document.js";
import type { Change, Finding } from "./finding.js";
import type { Surface } from "./surface.js";

/** Compares packages with their releases, all of them in one run of the compiler. */
export async function comparePackages(
  packages: ReadonlyMap<string, Surface>,
  releases: ReadonlyMap<string, Release>,
  compile?: Compile,
): Promise<PackageChanges[]> {
  const results: PackageChanges[] = [];
  const comparisons: (Comparison & { base: string })[] = [];
  for (const [folder, { label: base, surface: before }] of releases) {
    const after = packages.get(folder);
    if (before && after) comparisons.push({ before, after, base, found: compareSurface(before, after) });
    else if (after) results.push(newPackage(after, base));
    else if (before)
      results.push({
        name: before.name,
        version: before.version,
        since: before.version,
        base,
        gone: true,
        changes: [{ where: "", what: "the package is gone", kind: "breaking" }],
      });
  }
  (await decide(comparisons, compile)).forEach((changes, index) => {
    const { before, after, base } = comparisons[index] as (typeof comparisons)[number];
    const bump = bumpFor(changes, after.version);
    results.push({
      name: after.name,
      version: after.version,
      since: before.version,
      base,
      ...(bump && { bump }),
      changes,
    });
  });
  return results.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function newPackage({ name, version, document }: Surface, base: string): PackageChanges {
  const operations = [...operationsByName(document).keys()];
  const changes = operations.map((operation) => ({
    operation,
    where: "",
    what: "is a new operation",
    kind: "addition" as const,
  }));
  return {
    name,
    version,
    base,
    bump: "minor",
    changes: [{ where: "", what: "the package is new", kind: "addition" }, ...changes],
  };
}

/** What changed in a package since a release. */
export interface PackageChanges {
  name: string;
  /** Version of the working tree. */
  version: string;
  /** The version that it is compared with; nothing for a new package. */
  since?: string;
  /** What that release is called: a tag, a commit, a file. */
  base: string;
  /** Nothing when there are no changes, or no package any more. */
  bump?: Bump;
  gone?: true;
  changes: Change[];
}

/** All differences of two releases of a package, before the compiler is asked. */
function compareSurface(before: Surface, after: Surface): Finding[] {
  const [old, now] = [operationsByName(before.document), operationsByName(after.document)];
  const changed = changedReferences(before.document, after.document);
  const found = compareService(before.document, after.document);
  const gone = [...old.values()].filter(({ name }) => !now.has(name));
  const added = [...now.values()].filter(({ name }) => !old.has(name));
  const successors = successorsOf(gone, added);
  for (const { name: operation } of gone) {
    const successor = successors.get(operation);
    found.push({ operation, where: "", what: successor ? `is called ${successor} now` : "is gone", kind: "breaking" });
  }
  for (const { name: operation } of added)
    found.push({ operation, where: "", what: "is a new operation", kind: "addition" });
  for (const [name, operation] of now) {
    const was = old.get(name);
    if (was) found.push(...compareOperation(before, after, changed, was, operation));
  }
  found.push(...compareNames(before, after, [...now.keys()], gone.map(nameOf), added.map(nameOf)));
  if (found.length === 0 && sourcesDiffer(before, after))
    found.push({ where: "", what: "the generated code differs", kind: "text" });
  return found;
}

const nameOf = ({ name }: Operation): string => name;

function sourcesDiffer(before: Surface, after: Surface): boolean {
  if (before.sources.size === 0 || after.sources.size === 0) return false;
  const paths = new Set([...before.sources.keys(), ...after.sources.keys()]);
  return [...paths].some((path) => before.sources.get(path) !== after.sources.get(path));
}

/** The new operations that old ones became, by their old names: the same path of their own, or the same parts. */
function successorsOf(gone: readonly Operation[], added: readonly Operation[]): Map<string, string> {
  const known = new Map(added.flatMap((operation) => marksOf(operation).map((mark) => [mark, operation.name])));
  return new Map(
    gone.flatMap((operation) => {
      const name = marksOf(operation)
        .map((mark) => known.get(mark))
        .find((found) => found !== undefined);
      return name === undefined ? [] : [[operation.name, name]];
    }),
  );
}

const marksOf = ({ path, method, operation }: Operation): string[] => [
  ...(get(operation, "x-cloudseal", "route", "path") === "/" ? [] : [`${method} ${path}`]),
  JSON.stringify([method, ...["parameters", "requestBody", "responses"].map((key) => get(operation, key))], sorted),
];

/** Members in one order, as that in the spec says nothing. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Exported names and methods that came or went, but for those of operations that did. */
function compareNames(
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
  // Names of the objects in inputs and outputs come with members, of which is told; who imports one that goes has none.
  const nested = { gone: nestedIn(gone), added: nestedIn([...kept, ...added]) };
  const differences = (key: "exports" | "methods", of: (name: string) => string) => {
    // A name may be a route's and a method's at once: the method is what callers know.
    const known = (surface: Surface) =>
      [...surface[key]].filter((name) => key === "methods" || !surface.methods.has(name));
    for (const name of known(before))
      if (!after[key].has(name) && !explained.gone.has(name.toLowerCase()) && !nested.gone(name))
        found.push({ where: of(name), what: "is gone", kind: "breaking" });
    for (const name of known(after))
      if (!before[key].has(name) && !explained.added.has(name.toLowerCase()) && !nested.added(name))
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
    return [name, `${name}input`, `${name}output`, `${name}errorcode`, `${name}http`, `is${name}error`];
  });

/** Whether a name is that of an object in an input or output of some operations. */
function nestedIn(operations: readonly string[]): (name: string) => boolean {
  const known = new Set(operations);
  return (name) =>
    [...name.matchAll(/(?:In|Out)put(?=[A-Z0-9])/g)].some(({ index }) => known.has(name.slice(0, index)));
}

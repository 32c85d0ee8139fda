import { changedReferences } from "../document/changed-references.js";
import type { Operation } from "../document/operation.js";
import { operationsOf } from "../document/operations-of.js";
import type { Finding } from "../finding.js";
import type { Surface } from "../surface.js";
import { compareNames } from "./compare-names.js";
import { compareOperation } from "./compare-operation.js";
import { compareService } from "./compare-service.js";
import { successorsOf } from "./successors-of.js";

/** All differences of two releases of a package, before the compiler is asked. */
export function compareSurface(before: Surface, after: Surface): Finding[] {
  const [old, now] = [operationsOf(before.document), operationsOf(after.document)];
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

import type { SourceFiles } from "../../checkouts.js";
import { emptyReading, type Reading } from "../../reading.js";

/** Levels of folders that are looked through, and documents that are read. */
const maxDepth = 6;
const maxDocuments = 20_000;

/** Prefixes of the actions of a service: it had another name once. */
const prefixes: Readonly<Record<string, readonly string[]>> = Object.assign(Object.create(null), {
  sas: ["yundun-sas", "yundun-aegis"],
});

/** Reads policies that the vendor ships in documents: the permissions that they name, each at the operation of its name. */
export function readPolicies(files: SourceFiles, folder: string, service: string): Reading {
  const reading = emptyReading();
  const action = new RegExp(`\\b((?:${(prefixes[service] ?? [service]).join("|")})):([A-Z][A-Za-z0-9]{0,99})\\b`, "g");
  const actions = new Map<string, Set<string>>();
  for (const path of documentsIn(files, folder))
    for (const [found, , operation = ""] of files.text(path).matchAll(action)) {
      const known = actions.get(operation) ?? new Set();
      actions.set(operation, known.add(found));
    }
  for (const [operation, found] of actions) reading.operations.set(operation, { permissions: [...found].sort() });
  return reading;
}

function documentsIn(files: SourceFiles, folder: string, depth = 0): string[] {
  if (depth > maxDepth) return [];
  return [
    ...files.list(folder, ".md").map((name) => `${folder}/${name}`),
    ...files.folders(folder).flatMap((name) => documentsIn(files, `${folder}/${name}`, depth + 1)),
  ].slice(0, maxDocuments);
}

import type { Facts, Field, OperationFacts, Source } from "@cloudseal/generate/facts";
import { changesOf, type OperationChange, typesReached } from "./changes.js";
import { findCheckouts } from "./checkouts.js";
import { type CombinedType, combine, type Witness } from "./combine.js";
import { readFacts } from "./facts-file.js";
import type { Problem } from "./reading.js";
import { tierOf } from "./tier.js";
import type { Vendor } from "./vendors.js";

/** What came of one service. */
export interface Refreshed {
  before: Facts | undefined;
  after: Facts;
  changes: OperationChange[];
  problems: Problem[];
  /** Sources that were not found, or of which nothing was understood. */
  missing: string[];
  /** Operations that keep their old records, as a source is missing or was not understood. */
  kept: string[];
}

/**
 * Reads the sources of a service and makes its facts anew. What a missing source told, or one that is not understood, stays as
 * it was.
 *
 * @param from folder of the clones, `<owner>/<name>`
 * @param path the service's facts.json
 * @throws SourceError for a clone that cannot be used, FactsFileError for facts that cannot
 */
export function refresh(vendor: Vendor, service: string, version: string, from: string, path: string): Refreshed {
  const before = readFacts(path, service, version);
  const read = readSources(vendor, service, version, from);
  const combined = combine(read.witnesses, vendor);
  const known = before?.operations ?? {};
  const found = new Map(
    [...combined.operations].map(([name, operation]): [string, OperationFacts] => {
      const { from, at, ...facts } = operation.facts;
      const old = Object.hasOwn(known, name) ? known[name] : undefined;
      const international = facts.international ?? old?.international;
      const record = { ...tierOf(operation, combined.types), from, at, ...facts };
      return [name, international === undefined ? record : { ...record, international }];
    }),
  );
  const missing = new Set([
    ...read.missing,
    ...Object.keys(before?.sources ?? {}).filter((name) => !read.sources[name]),
  ]);
  const unread = new Set(read.problems.flatMap(({ operation, kept }) => (kept && operation ? [operation] : [])));
  // What is not understood of the source that lists the operations may be any of them.
  const listed =
    !missing.has(read.first) &&
    !read.problems.some(({ source, operation }) => source === read.first && !Object.hasOwn(known, operation ?? ""));
  const kept = Object.entries(known).filter(
    ([name, record]) =>
      unread.has(name) || record.from.some((source) => missing.has(source)) || !(found.has(name) || listed),
  );
  const operations = Object.fromEntries([...found, ...kept]);
  const records = kept.map(([, record]) => record);
  const after: Facts = {
    service,
    version,
    sources: { ...before?.sources, ...read.sources },
    types: typesOf(before, records, combined.types, operations),
    operations,
  };
  const problems = read.problems.map(({ kept, ...problem }) =>
    kept && Object.hasOwn(known, problem.operation ?? "") ? { ...problem, kept } : problem,
  );
  return {
    before,
    after,
    changes: changesOf(before, after),
    problems,
    missing: [...missing],
    kept: kept.map(([name]) => name),
  };
}

/** Types of what is kept stay as they were; all others are as they are now. */
function typesOf(
  before: Facts | undefined,
  kept: readonly OperationFacts[],
  now: ReadonlyMap<string, CombinedType>,
  operations: Readonly<Record<string, OperationFacts>>,
): Record<string, Field[]> {
  const types: Record<string, Field[]> = Object.fromEntries([...now].map(([name, { fields }]) => [name, fields]));
  const old = before?.types ?? {};
  for (const record of kept)
    for (const name of reachedBy(record, old)) if (!Object.hasOwn(types, name)) types[name] = old[name] ?? [];
  const used = new Set(Object.values(operations).flatMap((record) => [...reachedBy(record, types)]));
  return Object.fromEntries(Object.entries(types).filter(([name]) => used.has(name)));
}

const reachedBy = (record: OperationFacts, types: Readonly<Record<string, Field[]>>): Set<string> =>
  typesReached([...(record.parameters ?? []), ...(record.output ?? [])], record.body, types);

interface Sources {
  /** The source that gives the structure. */
  first: string;
  witnesses: Witness[];
  missing: string[];
  sources: Record<string, Source>;
  problems: Problem[];
}

function readSources(vendor: Vendor, service: string, version: string, from: string): Sources {
  const definitions = vendor.sources(service, version);
  const read: Sources = { first: definitions[0]?.name ?? "", witnesses: [], missing: [], sources: {}, problems: [] };
  for (const definition of definitions) {
    const checkouts = findCheckouts(from, definition.repository).filter(({ files }) => files.has(definition.path));
    if (checkouts.length === 0) read.missing.push(definition.name);
    for (const [index, { repository, commit, at, files }] of checkouts.entries()) {
      // An older state of the same source goes by its year.
      const name = index === 0 ? definition.name : `${definition.name}-${at.slice(0, 4)}`;
      const reading = definition.read(files, definition.path, name);
      const { operations, problems } = reading;
      read.problems.push(...problems.map((problem) => problemOf(problem, operations.has(problem.operation ?? ""))));
      if (operations.size === 0) {
        if (problems.length === 0) read.problems.push({ source: name, what: "expected operations, found none" });
        read.missing.push(name);
        continue;
      }
      read.witnesses.push({ name, at, definition, reading });
      read.sources[name] = { repository, commit, at, licence: definition.licence, tells: [...definition.tells] };
    }
  }
  return read;
}

/** An operation that a source tells of, but not so that it is understood, keeps its old record. */
const problemOf = (problem: Problem, understood: boolean): Problem =>
  problem.operation !== undefined && !understood ? { ...problem, kept: true } : problem;

import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseJson } from "@cloudseal/core";
import { isObject, type JsonObject, joinPath } from "@cloudseal/openapi";
import { PageError } from "@cloudseal/page-reader";

/** What a service's `facts.json` says, as far as it is checked here. The generator checks the file; here it is only read. */
export interface ServiceFacts {
  readonly path: string;
  /** As a person calls it. */
  readonly name: string;
  readonly operations: ReadonlyMap<string, OperationRecord>;
  readonly types: Readonly<Record<string, readonly FactsField[]>>;
  /** The line of an operation's record. */
  lineOf(operation: string): number;
}

/** The record of one operation. */
export interface OperationRecord {
  readonly method: string;
  readonly path: string;
  readonly output?: readonly FactsField[];
  /** The vendor's own payloads, to the last digit: inputs, and bodies of successes. */
  readonly examples?: readonly { readonly input?: unknown; readonly output?: unknown }[];
}

export interface FactsField {
  readonly name: string;
  readonly type: string;
  readonly fields?: readonly FactsField[];
  /** Name of the type that has its members. */
  readonly ref?: string;
  /** Of a result: certain to come, by the vendor's word. */
  readonly certain?: true;
}

/** The `facts.json` of a service's folder, if it has one. @throws PageError if it cannot be read */
export function readFacts(directory: string): ServiceFacts | undefined {
  const path = join(directory, "facts.json");
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, "utf8");
  const { operations, types = {} } = parseObject(text, path);
  if (!isObject(operations)) throw new PageError(`${shown(path)} has no operations: npm run generate says more`);
  let lines: string[] | undefined;
  return {
    path,
    name: shown(path),
    operations: new Map(Object.entries(operations as Record<string, OperationRecord>)),
    types: types as ServiceFacts["types"],
    lineOf(operation) {
      lines ??= text.split("\n");
      return lines.findIndex((line) => line.startsWith(`${JSON.stringify(operation)}:`)) + 1;
    },
  };
}

/** A place where the vendor's own payload contradicts its definitions, or is silent where they promise something. */
export interface FactsErratum {
  readonly operation: string;
  /** Address of the place. */
  readonly where: string;
  /** What the payload has there: JSON, or `nothing`. */
  readonly payload: string;
  /** What the definitions say. */
  readonly type: string;
  /** What the client does about it, for callers. */
  readonly client: string;
}

/**
 * The ledger of a service's contradictions, `errata.json` beside `facts.json`: written by hand, a list of entries
 * `{ client, places: { <Operation>: { <address>: { payload, type } } } }`.
 *
 * @throws PageError if it cannot be read, or is of another form
 */
export function readErrata(directory: string): FactsErratum[] {
  const path = join(directory, "errata.json");
  if (!existsSync(path)) return [];
  const { errata } = parseObject(readFileSync(path, "utf8"), path);
  const wrong = (expected: string) => new PageError(`${shown(path)}: expected ${expected}; npm run generate says more`);
  if (!Array.isArray(errata)) throw wrong("a list `errata`");
  return errata.flatMap(({ client, places }: JsonObject) => {
    if (typeof client !== "string" || !isObject(places)) throw wrong("`client` and `places` in each entry");
    return Object.entries(places as Record<string, Record<string, { payload: string; type: string }>>).flatMap(
      ([operation, at]) =>
        Object.entries(at).map(([where, { payload, type }]) => ({ operation, where, payload, type, client })),
    );
  });
}

function parseObject(text: string, path: string): JsonObject {
  try {
    const value = parseJson(text);
    if (isObject(value)) return value;
  } catch (error) {
    throw new PageError(`${shown(path)} is not JSON: ${(error as Error).message.split("\n")[0]}`);
  }
  throw new PageError(`${shown(path)} is not an object`);
}

const shown = (path: string): string => relative(process.cwd(), path);

/** Addresses of members that are certain to come by the vendor's word, and are not in a result. */
export function missingIn(
  fields: readonly FactsField[],
  value: unknown,
  types: ServiceFacts["types"],
  where = "output",
): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => missingIn(fields, item, types, `${where}[]`));
  if (!isObject(value)) return [];
  return fields.flatMap(({ name, certain, fields = [], ref, type }) => {
    const at = joinPath(where, name);
    if (!Object.hasOwn(value, name)) return certain ? [at] : [];
    return type === "map" ? [] : missingIn(ref === undefined ? fields : (types[ref] ?? []), value[name], types, at);
  });
}

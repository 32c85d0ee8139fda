import type { Field, OperationFacts } from "@cloudseal/generate/facts";

/** What one reader found in one source, before sources are combined. */
export interface Reading {
  readonly operations: Map<string, ReadOperation>;
  /** Types that operations share, by the vendor's name. */
  readonly types: Map<string, ReadField[]>;
  readonly problems: Problem[];
}

/** What a source tells of an operation; what is absent it does not tell. */
export interface ReadOperation extends Partial<Omit<OperationFacts, "parameters" | "output" | "tier" | "from" | "at">> {
  parameters?: ReadField[];
  output?: ReadField[];
}

/** A field with what the source writes about it, from which codes are read; the text itself goes no further. */
export interface ReadField extends Omit<Field, "fields"> {
  fields?: ReadField[];
  text?: string;
}

/** What a reader or the combination of readings does not understand. */
export interface Problem {
  /** The operation that keeps its old record, or nothing if no operation is touched. */
  readonly operation?: string | undefined;
  readonly source: string;
  /** What was expected and what was found. */
  readonly what: string;
  /** The operation keeps its old record. */
  readonly kept?: true;
}

/** What one source tells of a list of fields. */
export interface Told {
  fields: readonly ReadField[];
  source: string;
  /** Whose text it repeats; its own name if it repeats nobody's. */
  textOf: string;
  /** Whether it says which of them must be given. */
  tellsRequired: boolean;
}

/** One field, as one source tells it. */
export interface ToldField extends Omit<Told, "fields"> {
  field: ReadField;
}

/** What keeps a record from being checked. */
export interface Notes {
  /** Addresses about which two sources disagree, each with what they disagree about. */
  disagree: string[];
  /** Addresses that one source alone knows. */
  alone: string[];
}

export const emptyReading = (): Reading => ({ operations: new Map(), types: new Map(), problems: [] });

/** What a definition has in a place where the reader knows no such thing. */
export class UnknownShape extends Error {
  override readonly name = "UnknownShape";
}

/** Names that would be a prototype's. */
const prototypeNames = new Set(["__proto__", "constructor", "prototype"]);

/**
 * A name of a source, once it is safe as a key and in an address.
 *
 * @throws UnknownShape for a name that no vendor gives
 */
export function nameOf(kind: keyof typeof patterns, name: unknown): string {
  if (typeof name === "string" && patterns[kind].test(name) && !prototypeNames.has(name)) return name;
  const shown = JSON.stringify(typeof name === "string" ? name.slice(0, 60) : name) ?? "nothing";
  throw new UnknownShape(`expected the name of ${articles[kind]} ${kind}, found ${shown.slice(0, 80)}`);
}

const patterns = {
  operation: /^[A-Z][A-Za-z0-9]{0,99}$/,
  type: /^[A-Z][A-Za-z0-9_]{0,149}$/,
  field: /^[A-Za-z_][A-Za-z0-9_.$@-]{0,99}$/,
  "error code": /^[A-Za-z0-9._:-]{1,60}( [A-Za-z0-9._:-]{1,60}){0,8}$/,
};
const articles = { operation: "an", type: "a", field: "a", "error code": "an" };

/** Whether a payload has a key that would set a prototype where somebody copies it. */
export function hasPrototypeName(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, item]) => prototypeNames.has(key) || hasPrototypeName(item));
}

/** Reads one operation, or one type; what its shape does not allow is reported and left out. */
export function attempt<Result>(
  reading: Reading,
  source: string,
  operation: string | undefined,
  read: () => Result,
): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnknownShape || error instanceof SyntaxError)) throw error;
    reading.problems.push({ operation, source, what: error.message });
    return undefined;
  }
}

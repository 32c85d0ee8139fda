import {
  COLLECTION_STYLE,
  CORE_SCHEMA,
  constructFromEvents,
  DEFAULT_SCALAR_STYLE_RULES,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  jsToAst,
  NOT_RESOLVED,
  type Node,
  parseEvents,
  present,
  SCALAR_STYLE,
  type ScalarEvent,
  type ScalarLayout,
  type ScalarNode,
  YAMLException,
} from "js-yaml";
import { isObject } from "./json.js";
import { joinPointer, readPointer } from "./pointer.js";

/** Levels of a document: far more than OpenAPI needs, far fewer than a recursion bears. */
const maximumDepth = 100;

/** Members that objects are asked for by the libraries below, or that change what an object is. */
const forbidden = new Set(["__proto__", "hasOwnProperty"]);

/** A text that is not YAML, or says more than one thing: where, what was expected, what was found. */
export class YamlError extends Error {
  constructor(
    readonly line: number,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`line ${line}: expected ${expected}, found ${found}`);
    this.name = "YamlError";
  }
}

/**
 * Parses YAML 1.2 that means one thing only, in time that grows as the text does: no aliases, no tags, no merges, no
 * directives, no key twice, no number that JSON cannot hold, no key that is read as another string than it is.
 *
 * @returns the document; `null` if there is none
 * @throws YamlError for the first thing that is wrong
 */
export function parseYaml(text: string): unknown {
  try {
    const events = parseEvents(text, { maxDepth: maximumDepth });
    checkEvents(events, text, (at, expected, found) => {
      throw new YamlError(lineAt(text, at), expected, found);
    });
    const [document = null] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
    return document;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = error.mark?.line ?? 0;
    if (/^nesting exceeded maxDepth/.test(error.reason))
      throw new YamlError(line + 1, `at most ${maximumDepth} levels`, "more");
    const [found = ""] = text.split("\n", line + 1).slice(line);
    throw new YamlError(line + 1, "valid YAML", `${error.reason}: ${found.trim().slice(0, 80)}`);
  }
}

/** Ends with an error about what stands at an offset. */
type Fail = (at: number, expected: string, found: string) => never;

/** Finds what is YAML and may not be here. */
function checkEvents(events: readonly Event[], text: string, fail: Fail): void {
  /** The collections around an event; in a map without a key, the next scalar is one. */
  const open: { isMap: boolean; key: string | undefined }[] = [];
  for (const [index, event] of events.entries()) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      const parent = open.at(-1);
      if (parent?.isMap) parent.key = undefined;
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      if (index > 0) fail(startOf(events[index + 1], text) ?? 0, "one YAML document", "several");
      if (event.directives.length > 0)
        fail(0, "YAML without directives", `%${event.directives[0]?.kind.toUpperCase()}`);
      open.push({ isMap: false, key: "" });
      continue;
    }
    const parent = open.at(-1);
    const isKey = parent?.isMap === true && parent.key === undefined;
    // A few lines of aliases can stand for gigabytes; `$ref` does what they are for.
    if (event.type === EVENT_ID.ALIAS)
      fail(event.anchorStart, "YAML without aliases", `*${text.slice(event.anchorStart, event.anchorEnd)}`);
    if (event.tagStart >= 0) fail(event.tagStart, "YAML without tags", text.slice(event.tagStart, event.tagEnd));
    if (event.type !== EVENT_ID.SCALAR) {
      if (isKey) fail(event.start, "keys that are text", "another key");
      const isMap = event.type === EVENT_ID.MAPPING;
      open.push({ isMap, key: isMap ? undefined : parent?.key });
    } else if (isKey) {
      parent.key = keyOf(event, text, fail);
    } else {
      checkText(event, text, fail);
      checkNumber(event, text, parent?.key ?? "", fail);
      if (parent?.isMap) parent.key = undefined;
    }
  }
}

/** Plain scalars that are read as something else than their text, which as the name of a member becomes a third thing. */
const notText = new Set(["", "~", "Null", "NULL", "True", "TRUE", "False", "FALSE"]);

function keyOf(event: ScalarEvent, text: string, fail: Fail): string {
  checkText(event, text, fail);
  const key = getScalarValue(text, event);
  if (forbidden.has(key)) fail(event.valueStart, `a key other than ${[...forbidden].join(" and ")}`, key);
  if (key === "<<") fail(event.valueStart, "YAML without merge keys", "<<");
  const number = checkNumber(event, text, "", fail);
  if (event.style === SCALAR_STYLE.PLAIN && (notText.has(key) || (number !== undefined && String(number) !== key)))
    fail(event.valueStart, "keys that are text: quote it", key || "nothing");
  return key;
}

/** An escape beyond Unicode; the library makes a text of it that is none. */
const beyond = /(?<!\\)(?:\\\\)*\\U(?!000|0010)/;

function checkText(event: ScalarEvent, text: string, fail: Fail): void {
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED || event.fast) return;
  const source = text.slice(event.valueStart, event.valueEnd);
  if (beyond.test(source) || /\p{Surrogate}/u.test(getScalarValue(text, event)))
    fail(event.valueStart, "escapes that stand for characters", source);
}

/** What a plain scalar that may be a number begins with. */
const numeric = /^[-+.\d]/;

/** The number that a scalar is; nothing if it is none. */
function checkNumber(event: ScalarEvent, text: string, key: string, fail: Fail): number | undefined {
  if (event.style !== SCALAR_STYLE.PLAIN || !numeric.test(text.charAt(event.valueStart))) return undefined;
  const source = text.slice(event.valueStart, event.valueEnd);
  const [value, isInteger] = numberOf(source);
  if (value === undefined) return undefined;
  if (!Number.isFinite(value) || Object.is(value, -0)) fail(event.valueStart, "a number that JSON can hold", source);
  // Beyond 2^53 it would be rounded without a word; as a bound that does no harm.
  if (isInteger && !Number.isSafeInteger(value) && !/imum$/i.test(key))
    fail(event.valueStart, "an integer of at most 2^53−1 either way, as others are rounded", source);
  return value;
}

function numberOf(source: string): [value?: number, isInteger?: boolean] {
  const integer = intCoreTag.resolve(source, false, "");
  if (integer !== NOT_RESOLVED) return [integer, true];
  const float = floatCoreTag.resolve(source, false, "");
  if (float !== NOT_RESOLVED) return [float];
  // To the library, a number beyond all is a text.
  return /\d/.test(source) && Math.abs(Number(source)) === Number.POSITIVE_INFINITY ? [Number(source)] : [];
}

/**
 * The line of a member's key, or of an item; if the text does not have it, of the deepest thing on the way that it has.
 *
 * @param text that {@link parseYaml} takes
 */
export function lineOf(text: string, pointer: readonly (string | number)[]): number {
  const events = parseEvents(text, { maxDepth: maximumDepth });
  // The first event opens the document.
  let member: Member | undefined = { start: 0, first: 1 };
  let start = 0;
  for (const step of pointer) {
    member = findMember(events, text, member.first, String(step));
    if (!member) break;
    start = member.start ?? start;
  }
  return lineAt(text, start);
}

interface Member {
  /** Where its key begins or, in a list, itself, if it has a text. */
  start: number | undefined;
  /** Index of its value's first event. */
  first: number;
}

/** A member of the collection that opens at an event. */
function findMember(events: readonly Event[], text: string, opening: number, step: string): Member | undefined {
  const isMap = events[opening]?.type === EVENT_ID.MAPPING;
  if (!isMap && events[opening]?.type !== EVENT_ID.SEQUENCE) return undefined;
  let index = 0;
  for (let next = opening + 1; events[next]?.type !== EVENT_ID.POP; index++) {
    const first = isMap ? next + 1 : next;
    const name = isMap ? getScalarValue(text, events[next] as ScalarEvent) : String(index);
    if (name === step) return { start: startOf(events[next], text), first };
    next = indexAfter(events, first);
  }
  return undefined;
}

/** Where the text of an event begins, if it has one: of a block scalar, where its `|` or `>` ends. */
function startOf(event: Event | undefined, text: string): number | undefined {
  if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) return event.start;
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0) return undefined;
  const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  return isBlock ? text.slice(0, event.valueStart).trimEnd().length : event.valueStart;
}

/** The index behind a value that begins with an event. */
function indexAfter(events: readonly Event[], first: number): number {
  let depth = 0;
  let next = first;
  do {
    const type = events[next++]?.type;
    if (type === EVENT_ID.POP) depth--;
    else if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
  } while (depth > 0);
  return next;
}

const lineAt = (text: string, offset: number): number => text.slice(0, Math.max(offset, 0)).split("\n").length;

/** A comment at a member or an item. */
export type Comment = readonly [at: readonly (string | number)[], text: string];

export interface WriteOptions {
  /** Behind a scalar, in front of a collection. */
  readonly comments?: readonly Comment[];
  /** Whether a list or an object that stands somewhere goes on one line, in brackets. */
  readonly isFlow?: (value: unknown, at: readonly (string | number)[]) => boolean;
  /** Members of the document that a blank line stands before. */
  readonly isSpaced?: (name: string) => boolean;
}

/** A JSON value as YAML that {@link parseYaml} takes; members without a value are left out. */
export function writeYaml(value: unknown, { comments = [], isFlow, isSpaced }: WriteOptions = {}): string {
  const documents = jsToAst(withoutUndefined(value), CORE_SCHEMA, { noRefs: true });
  const visit = (node: Node, value: unknown, at: readonly (string | number)[]): void => {
    if (node.kind !== "mapping" && node.kind !== "sequence") return;
    if (isFlow?.(value, at)) node.style = COLLECTION_STYLE.FLOW;
    for (const [index, item] of node.items.entries()) {
      const isPair = "key" in item;
      const step = isPair ? (item.key as ScalarNode).value : index;
      visit(isPair ? item.value : item, (value as Record<string | number, unknown>)[step], [...at, step]);
    }
  };
  const [root] = documents;
  if (root?.contents) visit(root.contents, value, []);
  const scalarStyleRules = [quoteLookAlikes, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)];
  const options = { lineWidth: 120, flowBracketPadding: true, quoteStyle: "double", scalarStyleRules } as const;
  return withComments(present(documents, { schema: CORE_SCHEMA, ...options }), value, comments, isSpaced);
}

/** A string that another YAML reader would take for something else stays a string to all of them. */
function quoteLookAlikes(layout: ScalarLayout): void {
  const { tag, value } = layout.node;
  if (!layout.isKey && tag.endsWith(":str") && /^(?:on|off|yes|no|y|n|\d{4}-\d\d-\d\d)$/i.test(value))
    layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}

const withoutUndefined = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutUndefined)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value).flatMap(([name, member]) =>
            member === undefined ? [] : [[name, withoutUndefined(member)]],
          ),
        )
      : value;

function withComments(
  text: string,
  value: unknown,
  comments: readonly Comment[],
  isSpaced: WriteOptions["isSpaced"],
): string {
  const lines = text.split("\n");
  /** What stands in front of a line, by its number. */
  const before = new Map<number, string[]>();
  const add = (line: number, added: readonly string[]) => before.set(line, [...(before.get(line) ?? []), ...added]);
  if (isSpaced && isObject(value))
    for (const name of Object.keys(value)) if (isSpaced(name)) add(lineOf(text, [name]), [""]);
  for (const [at, comment] of comments) {
    const line = lineOf(text, at);
    const target = readPointer(value, joinPointer("", ...at));
    const own = lines[line - 1] ?? "";
    const [indent = ""] = /^ */.exec(own) ?? [];
    // Line breaks of every kind end a comment, and controls may not stand in one.
    const words = comment.split(/\r\n?|[\n\u0085\u2028\u2029]/).map((words) => `# ${words.replace(/\p{Cc}/gu, " ")}`);
    if (typeof target === "object" && target !== null)
      add(
        line,
        words.map((words) => indent + words),
      );
    else lines[line - 1] = `${own} ${words.join(" ")}`;
  }
  return lines.flatMap((line, index) => [...(before.get(index + 1) ?? []), line]).join("\n");
}

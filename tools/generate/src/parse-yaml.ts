import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  type MappingEvent,
  NOT_RESOLVED,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from "js-yaml";
import { SpecError } from "./spec-error.js";
import type { Json } from "./spec-file.js";

/** Levels of a document: far more than OpenAPI needs, far fewer than a recursion bears. */
const maximumDepth = 100;

/** Members that objects are asked for by the libraries below, or that change what an object is. */
const forbidden = new Set(["__proto__", "hasOwnProperty"]);

/**
 * Parses YAML 1.2 that means one thing only, in time that grows as the text does: no aliases, no tags, no merges, no key
 * twice, no number that JSON cannot hold.
 *
 * @param name how messages call the file
 * @returns the document; `null` if there is none
 * @throws SpecError for the first thing that is wrong
 */
export function parseYaml(text: string, name: string): Json {
  try {
    const events = parseEvents(text, { maxDepth: maximumDepth });
    checkEvents(events, text, (at, expected, found) => {
      throw new SpecError(name, lineAt(text, at), expected, found);
    });
    const [document = null, other] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
    if (other !== undefined) throw new SpecError(name, 1, "one YAML document", "several");
    return document;
  } catch (error) {
    if (error instanceof SpecError) throw error;
    if (!(error instanceof YAMLException)) throw error;
    const line = error.mark?.line ?? 0;
    if (/maxDepth/.test(error.reason)) throw new SpecError(name, line + 1, `at most ${maximumDepth} levels`, "more");
    const [found = ""] = text.split("\n", line + 1).slice(line);
    throw new SpecError(name, line + 1, "valid YAML", `${error.reason}: ${found.trim().slice(0, 80)}`);
  }
}

/** Finds what is YAML and may not be here. */
function checkEvents(
  events: readonly Event[],
  text: string,
  fail: (at: number, expected: string, found: string) => never,
): void {
  /** The collections around an event; in a map without a key, the next scalar is one. */
  const open: { isMap: boolean; key: string | undefined }[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      const parent = open.at(-1);
      if (parent?.isMap) parent.key = undefined;
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
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
      parent.key = getScalarValue(text, event);
      if (forbidden.has(parent.key))
        fail(event.valueStart, `a key other than ${[...forbidden].join(" and ")}`, parent.key);
      if (parent.key === "<<") fail(event.valueStart, "YAML without merge keys", "<<");
    } else {
      checkNumber(event, text, parent?.key ?? "", fail);
      if (parent?.isMap) parent.key = undefined;
    }
  }
}

/** What a plain scalar that may be a number begins with. */
const numeric = /^[-+.\d]/;

function checkNumber(
  event: ScalarEvent,
  text: string,
  key: string,
  fail: (at: number, expected: string, found: string) => never,
): void {
  if (event.style !== SCALAR_STYLE.PLAIN || !numeric.test(text.charAt(event.valueStart))) return;
  const source = text.slice(event.valueStart, event.valueEnd);
  const integer = intCoreTag.resolve(source, false, "");
  const float = integer === NOT_RESOLVED ? floatCoreTag.resolve(source, false, "") : integer;
  // To the library, a number beyond all is a text.
  const value = float === NOT_RESOLVED ? Number(source) : float;
  if (Number.isNaN(value) && float === NOT_RESOLVED) return;
  if (!Number.isFinite(value) || Object.is(value, -0)) fail(event.valueStart, "a number that JSON can hold", source);
  // Beyond 2^53 it would be rounded without a word; as a bound that does no harm.
  if (integer !== NOT_RESOLVED && !Number.isSafeInteger(value) && !/imum$/i.test(key))
    fail(event.valueStart, "an integer of at most 2^53−1 either way, as others are rounded", source);
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
    start = member.start;
  }
  return lineAt(text, start);
}

interface Member {
  /** Where its key begins or, in a list, itself. */
  start: number;
  /** Index of its value's first event. */
  first: number;
}

/** A member of the collection that opens at an event. */
function findMember(events: readonly Event[], text: string, opening: number, step: string): Member | undefined {
  const type = events[opening]?.type;
  if (type !== EVENT_ID.MAPPING && type !== EVENT_ID.SEQUENCE) return undefined;
  let index = 0;
  for (let next = opening + 1; events[next]?.type !== EVENT_ID.POP; index++) {
    const event = events[next] as ScalarEvent | MappingEvent | SequenceEvent;
    const start = event.type === EVENT_ID.SCALAR ? event.valueStart : event.start;
    const isMap = type === EVENT_ID.MAPPING;
    const first = isMap ? next + 1 : next;
    if ((isMap ? getScalarValue(text, event as ScalarEvent) : String(index)) === step) return { start, first };
    next = behind(events, first);
  }
  return undefined;
}

/** The index behind a value that begins with an event. */
function behind(events: readonly Event[], first: number): number {
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

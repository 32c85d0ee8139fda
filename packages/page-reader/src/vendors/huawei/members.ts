import type { Field, FieldType } from "../../page.js";
import { innermost } from "../../words/types.js";
import type { Warnings } from "../../words/warnings.js";
import { identifiers, placeOf } from "./roots.js";
import type { Entry } from "./scopes.js";

/** What all parts of a page share. */
interface Described {
  /** Tables whose caption is the name of an object. */
  types: Map<string, Entry>;
  used: Set<Entry>;
  /** Tables whose members are filled in, with how many there are below them. */
  done: Map<Entry, number>;
}

/** Puts the fields of the tables of objects into the fields that are such objects. */
export class MemberResolver {
  readonly #named = new Map<string, Entry[]>();
  readonly #loose: Entry[] = [];
  readonly #open = new Set<Entry>();
  readonly #warnings: Warnings;
  readonly #page: Described;
  #next = 0;

  constructor(entries: readonly Entry[], roots: ReadonlySet<Entry>, warnings: Warnings, page: Described) {
    this.#warnings = warnings;
    this.#page = page;
    const objects = new Set<string>();
    for (const { fields } of entries)
      for (const { name, type } of fields) {
        const object = objectOf(type);
        if (object) objects.add(name.toLowerCase()).add((object.name ?? name).toLowerCase());
      }
    for (const entry of entries) {
      if (roots.has(entry)) continue;
      const keys = entry.caption === undefined ? [] : keysOf(entry.caption);
      if (entry.number !== undefined) keys.push(`table ${entry.number}`);
      for (const key of keys) push(this.#named, key, entry);
      // No caption, or one that names what no field is: `ErrorDetail` for `error`, an `Object`.
      if (!keys.some((key) => objects.has(key))) this.#loose.push(entry);
    }
  }

  /** The fields of a root, with their members, and with names that were lost by the example where there is one. */
  fill(root: Entry, sample: unknown): Field[] {
    this.#expand(root, sample, 0);
    return root.fields;
  }

  warnOfUnused(): void {
    for (const entry of new Set([...this.#loose, ...[...this.#named.values()].flat()]))
      if (!this.#page.used.has(entry))
        this.#warnings.add(entry.line, "no field refers to this table", entry.caption ?? namesOf(entry));
  }

  #expand(entry: Entry, sample: unknown, depth: number): number {
    this.#open.add(entry);
    this.#page.used.add(entry);
    nameLost(entry, sample, this.#warnings);
    let size = entry.fields.length;
    for (const field of entry.fields) {
      const object = objectOf(field.type);
      if (!object) continue;
      const inner = memberOf(sample, field.name);
      const found = this.#find(field, object.name, inner);
      const problem = this.#problem(field, object, found, depth >= deepest || size > largest);
      if (problem) this.#warnings.add(field.line, problem, field.typeText);
      if (problem || !found) continue;
      size += this.#page.done.get(found) ?? this.#expand(found, inner, depth + 1);
      field.members = found.fields;
      if (object.name?.startsWith("table ")) rename(object, found.caption);
      if (object.type === "unknown") field.type = { ...field.type, items: { type: "object" } };
    }
    this.#open.delete(entry);
    this.#page.done.set(entry, size);
    return size;
  }

  /** Why a field gets no members. */
  #problem({ name }: Field, object: FieldType, found: Entry | undefined, isTooMuch: boolean): string | undefined {
    if (!found) return object.name && `the object ${object.name} of ${name} is not described`;
    if (this.#open.has(found)) return `${object.name ?? name} holds itself: its members are not repeated`;
    return isTooMuch ? `the members of ${name} are left out: too deep or too many` : undefined;
  }

  #find(field: Field, type: string | undefined, sample: unknown): Entry | undefined {
    const named = (type && this.#byName(type)) || this.#byName(field.name);
    if (named) return named;
    const number = /(?:Table|表) ?(\d{1,3}(?:[-.]\d{1,3})?)(?!\d)/.exec(field.description)?.[1];
    const told = number === undefined ? undefined : this.#byName(`table ${number}`);
    if (told) return told;
    const loose = this.#looseFor(field, sample);
    if (loose) {
      if (type) push(this.#named, type.toLowerCase(), loose);
      this.#page.used.add(loose);
      return loose;
    }
    const elsewhere = type === undefined ? undefined : this.#page.types.get(type.toLowerCase());
    if (elsewhere)
      this.#warnings.add(field.line, `${type ?? field.name} is described under another response`, field.typeText);
    return elsewhere;
  }

  #byName(name: string): Entry | undefined {
    const entries = this.#named.get(name.toLowerCase());
    // A caption that is the name alone goes before one that only mentions it.
    return (
      entries?.find(({ caption }) => caption === name) ??
      entries?.find(({ caption }) => caption?.toLowerCase() === name.toLowerCase()) ??
      entries?.[0]
    );
  }

  /** A table whose caption was lost: the one whose names are in the example, or the next one. */
  #looseFor(field: Field, sample: unknown): Entry | undefined {
    while (this.#next < this.#loose.length && this.#page.used.has(this.#loose[this.#next] as Entry)) this.#next++;
    const keys = keysIn(sample);
    let best: Entry | undefined;
    let most = 0;
    for (let i = this.#next; i < Math.min(this.#loose.length, this.#next + 40) && keys.size > 0; i++) {
      const entry = this.#loose[i] as Entry;
      if (this.#page.used.has(entry)) continue;
      const common = entry.fields.filter(({ name }) => keys.has(name)).length;
      const share = common / (keys.size + entry.fields.length - common);
      if (share > most) [best, most] = [entry, share];
    }
    const found = best ?? (keys.size === 0 ? this.#loose[this.#next] : undefined);
    if (!found) return undefined;
    for (const member of found.fields) member.confidence = Math.min(member.confidence, best ? 80 : 50);
    const taken = best ? `the example shows it as ${field.name}` : `taken as ${field.name}, by its order`;
    this.#warnings.add(found.line, `no caption says what this table is of: ${taken}`, namesOf(found));
    return found;
  }
}

/** An object that a field calls by the number of its table is called as the table is. */
function rename(object: FieldType, caption = ""): void {
  if (/^[A-Za-z_]\w*$/.test(caption)) object.name = caption;
  else delete object.name;
}

const namesOf = ({ fields }: Entry): string => fields.map(({ name }) => name).join(", ");

const deepest = 60;
/** More members than any page has; types that hold each other twice would double without end. */
const largest = 20_000;

function keysOf(caption: string): string[] {
  if (placeOf(caption) === "object" && /^\S+$/.test(caption))
    return [
      caption.toLowerCase(),
      ...(caption.includes(".") ? [caption.slice(caption.lastIndexOf(".") + 1).toLowerCase()] : []),
    ];
  return identifiers(caption)
    .slice(0, 8)
    .map((word) => word.toLowerCase());
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** The object that a type is, or that the lists of it hold. */
function objectOf(type: FieldType): FieldType | undefined {
  const inner = innermost(type);
  return inner.type === "object" || (inner.type === "unknown" && type.type === "array") ? inner : undefined;
}

/** The value of a member in an example; of a list, the first that has it. */
function memberOf(sample: unknown, name: string): unknown {
  const object = firstObject(sample);
  return object && Object.hasOwn(object, name) ? object[name] : undefined;
}

function firstObject(sample: unknown): Record<string, unknown> | undefined {
  let value = sample;
  for (let i = 0; i < 20 && Array.isArray(value); i++) value = value[0];
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

const keysIn = (sample: unknown): Set<string> => new Set(Object.keys(firstObject(sample) ?? {}).slice(0, 200));

/** Names that were lost with their links, from the example, where it leaves no choice. */
function nameLost(entry: Entry, sample: unknown, warnings: Warnings): void {
  const lost = entry.fields.filter(({ name }) => name === "");
  if (lost.length === 0) return;
  const object = firstObject(sample) ?? {};
  const known = new Set(entry.fields.map(({ name }) => name));
  const left = Object.keys(object)
    .slice(0, 1000)
    .filter((key) => !known.has(key));
  for (const field of lost) {
    const fitting = left.filter((key) => fits(object[key], field.type));
    const key = fitting.length === 1 || (fitting.length > 0 && left.length === lost.length) ? fitting[0] : undefined;
    field.confidence = Math.min(field.confidence, 50);
    const what = key === undefined ? "the row is left out" : `${key}, by the example`;
    warnings.add(field.line, `the name of this row was lost: ${what}`, `${field.typeText} ${field.description}`);
    if (key === undefined) continue;
    left.splice(left.indexOf(key), 1);
    field.name = key;
  }
  entry.fields = entry.fields.filter(({ name }) => name !== "");
}

function fits(value: unknown, type: FieldType): boolean {
  if (type.type === "array") return Array.isArray(value);
  if (type.type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type.type === "string") return typeof value === "string";
  if (type.type === "boolean") return typeof value === "boolean";
  return typeof value === "number" || typeof value === "bigint";
}

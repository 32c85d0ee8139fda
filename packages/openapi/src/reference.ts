import { isObject, type JsonObject } from "./json.js";
import { readPointer } from "./pointer.js";

/** A value, and where in its document it stands. */
export interface Located<Value = unknown> {
  readonly value: Value;
  /** JSON pointer into the document; of a value in another file, to the last reference in the document that leads there. */
  readonly pointer: string;
  /** The other file that the value stands in, as its reference names it; absent for the document itself. */
  readonly file?: string;
}

/** The document of another file that a reference names, such as `./service.yaml`; nothing for one that is not read. */
export type OtherDocument = (file: string) => unknown;

/** References in a row: far more than a document has. */
const maxHops = 64;

/**
 * What a value's reference leads to, and that one's. Members beside a `$ref` stay and take precedence: OpenAPI lets a
 * description stand there, and JSON Schema any keyword. (A validator must not read so: it applies both.)
 *
 * @returns the value itself if it is no reference, `undefined` for one that leads nowhere or in a circle
 */
export function resolve<Value>(document: unknown, value: Value): Value | undefined {
  return isReference(value) ? locate(document, { value, pointer: "" }).value : value;
}

/** As {@link resolve}, with the place that a value is found at. References to other files lead where `other` says. */
export function locate<Value>(
  document: unknown,
  start: Located<Value>,
  other?: OtherDocument,
): Located<Value | undefined> {
  let { value, pointer, file } = start as Located;
  const siblings: JsonObject[] = [];
  for (let hops = 0; isReference(value); hops++) {
    const { $ref, ...beside } = value;
    if (Object.keys(beside).length > 0) siblings.unshift(beside);
    const [name = "", fragment = ""] = $ref.split("#", 2);
    const target = decoded(fragment);
    if (name !== "") file = name;
    if (file === undefined && target !== undefined) pointer = target;
    if (hops === maxHops || target === undefined) value = undefined;
    else value = readPointer(file === undefined ? document : other?.(file), target);
  }
  const found = siblings.length > 0 && value !== undefined ? merged(value, start.value, siblings) : value;
  return { value: found as Value | undefined, pointer, ...(file !== undefined && { file }) };
}

const isReference = (value: unknown): value is JsonObject & { $ref: string } =>
  isObject(value) && typeof value.$ref === "string";

/** Known by target and reference, so that the same reference is always the same object. */
const known = new WeakMap<object, WeakMap<object, unknown>>();
const nothing = {};

function merged(target: unknown, reference: unknown, siblings: readonly JsonObject[]): unknown {
  // A schema may be `true`: what stands beside the reference is all that it says.
  const base = isObject(target) ? target : nothing;
  const ofTarget = known.get(base) ?? new WeakMap<object, unknown>();
  known.set(base, ofTarget);
  const made = ofTarget.get(reference as object) ?? Object.assign({}, base, ...siblings);
  ofTarget.set(reference as object, made);
  return made;
}

/** A fragment without percent-encoding; nothing if it has a stray percent sign. */
function decoded(fragment: string): string | undefined {
  if (!fragment.includes("%")) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}

import { errorCodesOf } from "./errors.js";
import { examplesOf } from "./examples.js";
import { asList, asObject, get, isObject } from "./json.js";
import { distanceOf } from "./nearest.js";
import { below, bodyOf, type Operation, parametersOf } from "./operations.js";
import { joinPath } from "./path.js";
import { joinPointer, parsePointer } from "./pointer.js";
import { type Located, locate, type OtherDocument } from "./reference.js";
import { responsesOf, resultPath, type Success, successOf } from "./responses.js";

/**
 * A place of an operation that has an address: `input.TaskType`, `output.Items[].Id`, `errors.ServerError`. Members follow
 * a dot, `[]` is every item of a list, `{}` every value of a map.
 */
export interface Place {
  readonly address: string;
  /** JSON pointers into the document to what the address stands for; the first is where it stands. */
  readonly pointers: readonly string[];
  /** The places right below. */
  readonly below: () => Place[];
}

/** What addresses are read in. */
export interface Addressed {
  readonly document: unknown;
  readonly operation: Operation;
  /** Path to the result in the body of a success, if the document does not say it itself. */
  readonly result?: readonly string[];
  readonly other?: OtherDocument;
}

/** The place that an address names; nothing if there is none. */
export const placeAt = (within: Addressed, address: string): Place | undefined => descend(within, address).found;

/** Whether one address is another, or stands below it. */
export const isWithin = (address: string, outer: string): boolean =>
  address.startsWith(outer) && /^(?:$|[.[{])/.test(address.slice(outer.length));

/** The address of what a JSON pointer leads to, or of the nearest thing around it that has one. */
export function addressOf(within: Addressed, pointer: string): string | undefined {
  let [nearest, length] = [undefined as string | undefined, -1];
  for (const { address, pointers } of allPlaces(within))
    for (const own of pointers)
      if (own.length > length && (pointer === own || pointer.startsWith(`${own}/`)))
        [nearest, length] = [address, own.length];
  return nearest;
}

/** What to say was expected in place of an address that names nothing: what could follow, and what is nearest. */
export function expectedAddress(within: Addressed, address: string): string {
  const { last } = descend(within, address);
  const known = (last ? last.below() : headsOf(within)).map((place) =>
    last ? place.address.slice(last.address.length).replace(/^\./, "") : place.address,
  );
  const what =
    last && known.length === 0
      ? `nothing below ${last.address}`
      : `${last ? `an address below ${last.address}, which has` : "an address that begins with"} ${known.join(", ")}`;
  return `${what}; the nearest is ${nearestTo(within, address)}`;
}

function nearestTo(within: Addressed, address: string): string | undefined {
  // What JSON pointers lead to is known for certain.
  if (address.startsWith("/")) return addressOf(within, address);
  let nearest = { address: "input", distance: Number.POSITIVE_INFINITY };
  for (const { address: one } of allPlaces(within)) {
    // At least as many characters differ as one has more than the other: a schema inside itself has very long addresses.
    const isMember = one.endsWith(`.${address}`);
    if (!isMember && Math.abs(one.length - address.length) >= nearest.distance) continue;
    const distance = isMember ? 0.5 : distanceOf(one, address);
    if (distance < nearest.distance) nearest = { address: one, distance };
  }
  return nearest.address;
}

function descend(within: Addressed, address: string): { found?: Place; last?: Place } {
  let last: Place | undefined;
  for (let places = headsOf(within); ; places = last.below()) {
    const next = places.find((place) => isWithin(address, place.address));
    if (next?.address === address) return { found: next };
    if (!next) return last ? { last } : {};
    last = next;
  }
}

/** More places, and further below each other, than any operation has; a schema inside itself has them without end. */
const [maximumPlaces, maximumDepth] = [5000, 32];

/** All places, those higher up first. */
function allPlaces(within: Addressed): Place[] {
  const places: Place[] = [];
  let level = headsOf(within);
  for (let depth = 0; depth < maximumDepth && level.length > 0; depth++) {
    places.push(...level);
    const next: Place[] = [];
    for (const place of level) if (places.length + next.length < maximumPlaces) next.push(...place.below());
    level = next;
  }
  return places;
}

/** What addresses begin with. */
function headsOf(within: Addressed): Place[] {
  const { document, operation } = within;
  const { pointer } = operation;
  const own = (...steps: string[]) => joinPointer(pointer, ...steps);
  const noted = (...steps: string[]) => own("x-cloudseal", ...steps);
  const fixed = (address: string, pointer: string, places: () => Place[] = none): Place => ({
    address,
    pointers: [pointer],
    below: places,
  });
  const body = bodyOf(document, operation, within.other);
  const success = successOf(document, operation, within.other);
  const result = success && resultOf(within, success);
  return [
    fixed("operation", pointer),
    fixed("summary", own("summary")),
    fixed("description", own("description")),
    { address: "input", pointers: [own("parameters"), own("requestBody")], below: () => inputs(within, body?.schema) },
    ...(result ? [schemaPlace(within, "output", result)] : []),
    fixed("responses", own("responses"), () => responses(within)),
    fixed("errors", noted("errorCodes"), () =>
      errorCodesOf(operation.operation).map(({ code }, index) =>
        fixed(joinPath("errors", code), noted("errorCodes", String(index))),
      ),
    ),
    fixed("examples", pointer, () => [
      ...examples("examples.request", document, body?.schema, body?.media),
      ...examples("examples.response", document, success?.body?.schema, success?.body?.media),
    ]),
    ...["idempotent", "rateLimit", "permission", "pages"].map((key) => fixed(key, noted(key))),
    fixed("waiters", noted("waiters"), () =>
      Object.keys(asObject(get(operation.operation, "x-cloudseal", "waiters"))).map((name) =>
        fixed(joinPath("waiters", name), noted("waiters", name)),
      ),
    ),
    fixed("page", noted("page"), () =>
      ["url", "updated", "title", "history"].map((key) => fixed(`page.${key}`, noted("page", key))),
    ),
    fixed("version", "/info/version"),
    fixed("servers", "/servers"),
    fixed("security", operation.operation.security === undefined ? "/security" : own("security")),
  ];
}

const none = (): Place[] => [];

/** Parameters and members of the body, side by side, as in a method's input. */
const inputs = (within: Addressed, body: Located | undefined): Place[] => [
  ...parametersOf(within.document, within.operation, within.other).map(({ name, pointer, schema }) => ({
    ...schemaPlace(within, joinPath("input", name), schema),
    pointers: [pointer],
  })),
  ...(body ? members(within, "input", body) : []),
];

/** What a method returns. */
function resultOf(within: Addressed, { body }: Success): Located | undefined {
  let at = body?.schema;
  for (const name of within.result ?? resultPath(within.document))
    at = at && locatedMembers(within, at).find(([step]) => step === name)?.[1];
  return at;
}

function responses(within: Addressed): Place[] {
  const [first] = within.result ?? resultPath(within.document);
  const success = successOf(within.document, within.operation, within.other);
  return responsesOf(within.document, within.operation, within.other).map(({ status, body }) => {
    const address = joinPath("responses", status);
    // What stands in the result has its address there.
    const isOutside = ({ address: member }: Place) =>
      status !== success?.status || (first !== undefined && member !== joinPath(address, first));
    return {
      address,
      pointers: [joinPointer(within.operation.pointer, "responses", status)],
      below: () => (body ? members(within, address, body.schema).filter(isOutside) : []),
    };
  });
}

function examples(address: string, document: unknown, schema: Located | undefined, media: unknown): Place[] {
  if (!schema) return [];
  const beside = (...steps: string[]) =>
    schema.file === undefined
      ? joinPointer("", ...parsePointer(schema.pointer).slice(0, -1), ...steps)
      : schema.pointer;
  const names = examplesOf(document, media).map(({ name }) => name);
  const named = (name: string): Place => ({
    address: joinPath(address, name),
    pointers: [get(media, "examples", name) === undefined ? beside(name) : beside("examples", name)],
    below: none,
  });
  return [{ address, pointers: [beside("examples")], below: () => names.map(named) }];
}

function schemaPlace(within: Addressed, address: string, at: Located): Place {
  const target = locate(within.document, at, within.other);
  const isElsewhere = target.pointer !== at.pointer && target.file === undefined;
  return {
    address,
    pointers: isElsewhere ? [at.pointer, target.pointer] : [at.pointer],
    below: () => members(within, address, at),
  };
}

const members = (within: Addressed, address: string, at: Located): Place[] =>
  locatedMembers(within, at).map(([name, member]) =>
    schemaPlace(within, name === items || name === values ? address + name : joinPath(address, name), member),
  );

const items = "[]";
const values = "{}";

/** The members of a schema and of what it is made of; its items and values under names that no member can have. */
function locatedMembers(within: Addressed, at: Located, seen = new Set<unknown>()): [name: string, member: Located][] {
  const found = locate(within.document, at, within.other);
  const schema = asObject(found.value);
  // A schema that is part of itself adds nothing.
  if (seen.has(schema)) return [];
  seen.add(schema);
  const part = (value: unknown, ...steps: (string | number)[]) => below(found, value, steps);
  return [
    ...Object.entries(asObject(schema.properties)).map(([name, member]): [string, Located] => [
      name,
      part(member, "properties", name),
    ]),
    ...(isObject(schema.items) ? [[items, part(schema.items, "items")] as [string, Located]] : []),
    ...(isObject(schema.additionalProperties)
      ? [[values, part(schema.additionalProperties, "additionalProperties")] as [string, Located]]
      : []),
    ...["allOf", "anyOf", "oneOf"].flatMap((word) =>
      asList(schema[word]).flatMap((value, index) => locatedMembers(within, part(value, word, index), seen)),
    ),
  ];
}

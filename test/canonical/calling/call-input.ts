import { type Choose, nasty, visible } from "../choose.js";
import type { Server } from "../server.js";
import type { Operation, Service } from "./service.js";

/** A call of an operation, and what its client is told. */
export interface CallInput {
  readonly service: Service;
  readonly vendor: Server;
  readonly operation: Operation;
  /** By the method, or by the openapi-fetch client below it. */
  readonly by: "method" | "http";
  readonly input: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: Readonly<Record<string, string | undefined>>;
  readonly time: number;
  readonly nonce: string;
  /** The parameter whose value is none, so that the call must be rejected and say so. */
  readonly bad: string | undefined;
}

export function callInput(choose: Choose, service: Service, vendor: Server): CallInput {
  const operation = choose.oneOf(service.operations);
  const by = operation.generated && choose.chance(0.2) ? "http" : "method";
  const inPath = Array.from(operation.path.matchAll(/\{(\w+)\}/g), ([, name]) => name as string);
  const about = { service, operation, by, inPath } as const;
  const input = inputFor(choose, about);
  const isDot = inPath.find((name) => /^(|\.|\.\.)$/.test(String(input[name] ?? "x")));
  // Of two that cannot be sent, the client names one.
  const bad = !isDot && by === "method" && choose.chance(0.1) ? spoil(choose, input, about) : undefined;
  return {
    service,
    vendor,
    operation,
    by,
    input,
    headers: headersIn(choose, vendor),
    credentials: (vendor.clientCredentials ?? vendor.credentials)(choose, () => `a${choose.text(visible, 40)}`),
    time: Date.UTC(2026, 0) + choose.below(400 * 86_400) * 1000 + choose.below(1000),
    nonce: `n${choose.below(2 ** 30)}`,
    bad: bad ?? isDot,
  };
}

/** Most parameters of the operation, and some that it does not have. */
function inputFor(
  choose: Choose,
  { service, operation, by, inPath }: Pick<CallInput, "service" | "operation" | "by"> & { inPath: readonly string[] },
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of inPath)
    if (name !== "project_id") input[name] = by === "http" ? textIn(choose) : scalarIn(choose);
    // It is a header too.
    else if (choose.chance(0.2)) input[name] = `a${choose.text(visible, 5)}`;
  for (const name of operation.header ?? []) if (choose.chance(0.7)) input[name] = headerIn(choose);
  for (const name of operation.query ?? []) if (choose.chance(0.7)) input[name] = valueIn(choose, service, "query");
  for (const name of choose.several(8, () => choose.oneOf(names)))
    set(input, name, valueIn(choose, service, operation.rest));
  for (const [name, value, needed] of operation.requiredWhen ?? [])
    if (input[name] === value) for (const other of needed) input[other] ??= "x";
  return input;
}

/** Puts in a value that the wire has no form for, and returns its name. */
function spoil(
  choose: Choose,
  input: Record<string, unknown>,
  { service, operation, inPath }: Pick<CallInput, "service" | "operation"> & { inPath: readonly string[] },
): string {
  const bad = choose.oneOf([...(operation.query ?? []), ...inPath, ...(operation.header ?? []), choose.oneOf(names)]);
  const isScalar = inPath.includes(bad) || operation.header?.includes(bad);
  const inQuery = operation.query?.includes(bad) || operation.rest === "query";
  set(input, bad, isScalar ? notScalarIn(choose) : badIn(choose, service.query === "flat" && inQuery));
  return bad;
}

/** As a caller writes a property, also of a name that an assignment would take for something else. */
const set = (input: object, name: string, value: unknown) =>
  Object.defineProperty(input, name, { value, enumerable: true, configurable: true, writable: true });

const names = [
  ..."Ids Name Param RegionId Page Filter code oper_type limit offset a B a.1 é 日本 🙂 x~y 1 10 2 __proto__ constructor toString".split(
    " ",
  ),
  ..."then length",
  "a b",
  "a+b",
  "a&b=c",
  "a%20b",
  "!'()*",
];

const textIn = (choose: Choose) => choose.text(nasty, 5);

const integers = [0, 1, -1, 1.5, -0, 1e-7, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
const bigints = [0n, 2n ** 63n, -(2n ** 64n), 10n ** 30n];

/** A value that every place on the wire can have; mostly text. */
function scalarIn(choose: Choose): unknown {
  const kind = choose.below(8);
  if (kind === 0) return choose.oneOf(integers);
  if (kind === 1) return choose.oneOf(bigints);
  if (kind === 2) return choose.chance(0.5);
  if (kind === 7) return new Date(Date.UTC(2020, 0) + choose.below(1e9));
  return textIn(choose);
}

const headerIn = (choose: Choose) =>
  choose.chance(0.2) ? choose.oneOf([1, 2n ** 63n, true]) : `a${choose.text([...visible, " "], 5)}`;

/** Fields say all of it, as those of a class of the caller's own do. */
class Fields {
  readonly Vendor = 3;
  readonly Note: string;

  constructor(note: string) {
    this.Note = note;
  }

  get length(): number {
    return this.Note.length;
  }
}

function valueIn(choose: Choose, service: Service, place: "query" | "body", depth = 0): unknown {
  const kind = depth > 3 ? 9 : choose.below(12);
  if (kind === 0) return choose.oneOf([null, undefined]);
  if (kind > 3) return scalarIn(choose);
  const isFlat = place === "query" && service.query === "flat";
  const inner = () => (isFlat ? choose.oneOf([scalarIn(choose), null]) : valueIn(choose, service, place, depth + 1));
  if (isFlat || kind === 1) return choose.several(4, inner);
  if (kind === 2) return new Fields(textIn(choose));
  const record = choose.chance(0.1) ? Object.create(null) : {};
  for (const name of choose.several(4, () => choose.oneOf(names))) set(record, name, inner());
  return record;
}

const cyclic: unknown[] = [];
cyclic.push({ cyclic });

const bads: readonly (() => unknown)[] = [
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 2 ** 53,
  () => "a\ud800",
  () => new Date(Number.NaN),
  () => () => 1,
  () => Symbol("s"),
  () => new Map([["a", 1]]),
  () => new Set([1]),
  () => new WeakMap(),
  () => Promise.resolve(1),
  () => new URL("https://host.example/"),
  () => new URLSearchParams("a=1"),
  () => new Blob(["a"]),
  () => /a/,
  () => new Error("a"),
  () => Object.assign(new Error("a"), { code: "E" }),
  () => Uint8Array.of(1, 2),
  () => Buffer.from("a"),
  () => new ArrayBuffer(2),
  () => new String("a"),
  () => new Number(1),
  () => new Boolean(false),
  () => Object(1n),
  () =>
    new (class Hidden {
      #value = 1;
      read() {
        return this.#value;
      }
    })(),
  () => ({ toJSON: () => "a" }),
  () =>
    new (class Moment {
      readonly at = 1;
      toJSON() {
        return String(this.at);
      }
    })(),
  () =>
    new (class Decimal {
      readonly digits = [1];
      toString() {
        return "1";
      }
    })(),
  () => Object.assign(new Array(2), { 1: 1 }),
  () => cyclic,
];

const notScalarIn = (choose: Choose) => choose.oneOf([{ a: 1 }, {}, ["a"], [], [["a"]], choose.oneOf(bads)()]);

/** A value that nothing on the wire can say, somewhere in what is one otherwise. */
function badIn(choose: Choose, isFlat: boolean): unknown {
  const value = isFlat && choose.chance(0.3) ? choose.oneOf([{ a: 1 }, {}, [["a"]], [{}]]) : choose.oneOf(bads)();
  if (isFlat) return choose.chance(0.5) ? value : ["a", value];
  return choose.oneOf([value, value, [1, value], { a: { b: value } }]);
}

const headerNames = "x-a x_a x.a X-Upper accept a constructor content-type user-agent".split(" ");

function headersIn(choose: Choose, { callersHeader }: Server): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of choose.several(4, () => choose.oneOf([...headerNames, callersHeader]))) {
    if (/sha256$/.test(name)) headers[name] = choose.oneOf(["UNSIGNED-PAYLOAD", " UNSIGNED-PAYLOAD\t"]);
    else if (name === "content-type")
      headers[name] = choose.oneOf(["application/json; charset=UTF-8", "text/x-json", " multipart/x; boundary=A"]);
    else
      headers[name] =
        choose.oneOf(["", " ", "\t"]) + choose.text([...visible, " ", "  ", "\t"], 4) + choose.oneOf(["", " ", "\t"]);
  }
  return headers;
}

import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { asObject } from "../as-object.js";
import type { JsonObject } from "../json-object.js";
import type { Problem } from "./problem.js";

/** Checks a value against the schema at `pointer` of `document`; `name` is what messages call the value. */
export type Validate = (document: JsonObject, pointer: string, value: unknown, name: string) => Problem[];

/** A validator that compiles each schema at its first use. */
export function createValidator(): Validate {
  let ajv: Ajv2020 | undefined;
  const keys = new Map<JsonObject, string>();
  const keyOf = (ajv: Ajv2020, document: JsonObject) => {
    let key = keys.get(document);
    if (key === undefined) {
      key = `cloudseal:/document/${keys.size}`;
      keys.set(document, key);
      ajv.addSchema(document, key);
    }
    return key;
  };
  return (document, pointer, value, name) => {
    ajv ??= createAjv();
    const uri = `${keyOf(ajv, document)}#${encodeURI(pointer)}`;
    const check = ajv.getSchema(uri) ?? ajv.compile({ $ref: uri });
    if (check(withoutBigints(value))) return [];
    return (check.errors ?? [])
      .filter(isPlain)
      .slice(0, maxProblems)
      .map((error) => problem(error, name));
  };
}

/** Enough to see what is wrong; a long list may hold millions. */
const maxProblems = 20;

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false, validateSchema: false });
  formats.default(ajv);
  ajv.addFormat("int64", { type: "number", validate: (n) => Number.isInteger(n) && n >= -(2 ** 63) && n <= 2 ** 63 });
  ajv.addFormat("uint64", { type: "number", validate: (n) => Number.isInteger(n) && n >= 0 && n <= 2 ** 64 });
  return ajv;
}

/** ajv knows no bigint. Rounding moves no such number across a bound of its format. */
function withoutBigints(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(withoutBigints);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutBigints(item)]));
}

/** Leaves out what only repeats another error: each alternative of a choice, and `if` beside its `then`. */
const isPlain = ({ keyword, schemaPath }: ErrorObject) => keyword !== "if" && !/\/(anyOf|oneOf)\/\d/.test(schemaPath);

function problem(error: ErrorObject, name: string): Problem {
  const place = error.instancePath
    .split("/")
    .slice(1)
    .reduce(
      (at, token) =>
        /^\d+$/.test(token) ? `${at}[${token}]` : join(at, token.replaceAll("~1", "/").replaceAll("~0", "~")),
      name,
    );
  if (error.keyword === "required")
    return { kind: "missing", message: `${join(place, String(error.params.missingProperty))} is missing` };
  if (error.keyword === "additionalProperties" || error.keyword === "unevaluatedProperties") {
    const member = error.params.additionalProperty ?? error.params.unevaluatedProperty;
    return { kind: "unknown", message: `${join(place, String(member))} is not known` };
  }
  const choice =
    error.keyword === "anyOf" || error.keyword === "oneOf" ? (error.schema as unknown[]).map(asObject) : [];
  const constants = choice.filter((item) => "const" in item).map((item) => JSON.stringify(item.const));
  const types = choice.filter((item) => item.type !== undefined).map((item) => `any ${item.type}`);
  const allowed = [...constants, ...types].join(", ");
  return {
    kind: "invalid",
    message: `${place || "the body"} ${allowed ? `must be one of ${allowed}` : error.message}`,
  };
}

const join = (at: string, member: string) => (at === "" ? member : `${at}.${member}`);

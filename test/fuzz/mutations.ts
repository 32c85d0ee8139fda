import type { Json } from "../../packages/generate/src/read/spec-file.js";
import { canary } from "./strings.js";

/** The files of a service's folder; the operation's and service.yaml as they were parsed. */
export interface Draft {
  operation: Json;
  service: Json;
  /** Further files of the specs by path, and links by `{ link }`. */
  files: Record<string, string | Uint8Array | { link: string }>;
  /** Done to the text of the operation's file. */
  text: (text: string) => string;
  /** The operation's file, without its ending. */
  name: string;
}

/** The only operation of a document. */
export const operationOf = (document: Json): Json => Object.values<Json>(Object.values<Json>(document.paths)[0])[0];

const schemasOf = ({ operation }: Draft): Json => {
  operation.components ??= {};
  operation.components.schemas ??= {};
  return operation.components.schemas;
};

/** Adds a parameter. */
function parameter(draft: Draft, schema: Json, more: Json = {}): void {
  operationOf(draft.operation).parameters ??= [];
  operationOf(draft.operation).parameters.push({ name: "Twisted", in: "query", schema, ...more });
}

const before = (head: string) => (draft: Draft) => {
  draft.text = (text) => `${head}\n${text}`;
};
const schema = (name: string, value: Json) => (draft: Draft) => {
  schemasOf(draft)[name] = value;
  parameter(draft, { $ref: `#/components/schemas/${name}` });
};
const reference = ($ref: string) => (draft: Draft) => parameter(draft, { $ref });
const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const number = (source: string) => (draft: Draft) => {
  parameter(draft, { type: "number" }, { example: "NUMBER" });
  draft.text = (text) => text.replace('"NUMBER"', () => source);
};
const renamed = (name: string) => (draft: Draft) => {
  const old = operationOf(draft.operation).operationId;
  const text = JSON.stringify(draft.operation).replaceAll(JSON.stringify(old), () => JSON.stringify(name));
  draft.operation = JSON.parse(text);
  draft.name = name;
};

/** Specs that are hostile as a whole, by what they are. */
export const mutations: Readonly<Record<string, (draft: Draft) => void>> = {
  "aliases that grow": before(
    [
      "x-a: &a [lol, lol]",
      ..."bcdefghi".split("").map((name, at) => `x-${name}: &${name} [${`*${"abcdefgh"[at]},`.repeat(9)}]`),
    ].join("\n"),
  ),
  "a merge key": before(`<<: { x-a: ${canary} }`),
  "a tag": before(`x-a: !!js/function "function () { ${canary}() }"`),
  "a tag of its own": before(`x-a: !${canary} { a: b }`),
  "a key twice": before("openapi: 3.1.0\nopenapi: 3.1.0"),
  "a key that is a list": before(`? [${canary}]\n: b`),
  "two documents": before(`x-a: b\n---\n`),
  "a directive": before(`%YAML 1.1\n---`),
  "levels without end": before(`x-a: ${nested(20_000)}`),
  "many levels": before(`x-a: ${nested(99)}`),
  "many keys": before(Array.from({ length: 3000 }, (_, at) => `x-${at}: ${canary}`).join("\n")),
  "a large file": before(`x-a: ${"a".repeat(5_000_000)}`),
  "a long text": before(`x-a: ${canary.repeat(20_000)}`),
  "bytes that are no text": (draft) => {
    draft.files["bytes.yaml"] = new Uint8Array([0xff, 0xfe, 0x00]);
    parameter(draft, { $ref: "./bytes.yaml#/a" });
  },
  "1e400": number("1e400"),
  "not a number": number(".nan"),
  "minus nothing": number("-0"),
  "an integer that is rounded": number("12345678901234567891"),
  "octal numbers": number("0o17"),
  "a web address": reference(`http://127.0.0.1:9/${canary}.yaml#/a`),
  "a secure web address": reference(`https://127.0.0.1:9/${canary}.yaml#/a`),
  "a file's address": reference("file:///etc/hostname"),
  "an absolute path": reference("/etc/hostname"),
  "a path upwards": reference("../../../outside/secret.yaml#/a"),
  "a path upwards in disguise": reference("..%2f..%2f..%2foutside/secret.yaml#/a"),
  "a reference into nothing": reference("#/components/schemas/Nothing"),
  "a reference to the document": reference("#/"),
  "a reference to a prototype": reference("#/components/schemas/__proto__"),
  "a reference to its place": reference("#/paths"),
  "a link to a file outside": (draft) => {
    draft.files["link.yaml"] = { link: "../../../outside/secret.yaml" };
    parameter(draft, { $ref: "./link.yaml#/a" });
  },
  "a spec that is a link": (draft) => {
    draft.files["Linked.yaml"] = { link: "../../../outside/secret.yaml" };
  },
  "a mapping to a web address": schema("Mapped", {
    type: "object",
    properties: { kind: { type: "string" } },
    discriminator: { propertyName: "kind", mapping: { a: `http://127.0.0.1:9/${canary}` } },
  }),
  "a discriminator that is code": schema("Mapped", {
    discriminator: { propertyName: `a"; ${canary}(); "` },
    oneOf: [{ $ref: "#/components/schemas/Mapped" }],
  }),
  "a schema that is itself": schema("Self", { $ref: "#/components/schemas/Self" }),
  "a schema of itself": schema("Self", { allOf: [{ $ref: "#/components/schemas/Self" }] }),
  "a schema with itself": schema("Self", {
    type: "object",
    properties: { self: { $ref: "#/components/schemas/Self" } },
  }),
  "a list of itself": schema("Self", { type: "array", items: { $ref: "#/components/schemas/Self" } }),
  "references that grow": (draft) => {
    const schemas = schemasOf(draft);
    for (let at = 0; at < 40; at++) {
      const $ref = `#/components/schemas/Grow${at + 1}`;
      schemas[`Grow${at}`] = { type: "object", properties: { a: { $ref }, b: { $ref } } };
    }
    schemas.Grow40 = { type: "integer", format: "int64" };
    const answer = operationOf(draft.operation).responses["200"];
    answer.content = {
      "application/json": { schema: { type: "object", properties: { a: { $ref: "#/components/schemas/Grow0" } } } },
    };
  },
  "a schema of another name": (draft) =>
    parameter(draft, { $id: "https://json-schema.org/draft/2020-12/schema", type: "string" }, { example: "a" }),
  "a schema of another language": (draft) =>
    parameter(draft, { $schema: "http://127.0.0.1:9/a", type: "string" }, { example: "a" }),
  "a pattern without end": (draft) =>
    parameter(draft, { type: "string", pattern: "^(a+)+$" }, { example: `${"a".repeat(40)}!` }),
  "a pattern that is none": (draft) => parameter(draft, { type: "string", pattern: "(" }, { example: "a" }),
  "open values": (draft) =>
    parameter(draft, {
      anyOf: [
        { const: `\u2028        ${canary}`, description: `*/ ${canary}()` },
        { const: `";${canary}();"` },
        { type: "string" },
      ],
    }),
  "values of all kinds": (draft) =>
    parameter(draft, { enum: [null, true, 1, -1, `\u2028export ${canary}`, "*/", [1], { a: 1 }] }),
  "a component of no kind": (draft) => {
    schemasOf(draft);
    draft.operation.components.constructor = { [canary]: { type: "string" } };
  },
  "a component of another file's of no kind": (draft) => {
    draft.files["more.yaml"] = `components: { constructor: { ${canary}: { type: string } } }`;
    parameter(draft, { $ref: `./more.yaml#/components/constructor/${canary}` });
  },
  "a colliding spec": (draft) => {
    const { operationId } = operationOf(draft.operation);
    const other = operationId.toUpperCase();
    draft.files[`${other}.yaml`] = JSON.stringify(draft.operation).replaceAll(`"${operationId}"`, `"${other}"`);
  },
  "a schema of an input's name": schema("TwistedInput", { type: "string" }),
  ...Object.fromEntries(
    "Then Options Routes Undefined SasService CreateSasClient ToJSON Constructor Delete CreateClient"
      .split(" ")
      .map((name) => [`an operation called ${name}`, renamed(name)]),
  ),
};

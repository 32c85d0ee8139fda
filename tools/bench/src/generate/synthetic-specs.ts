import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { numberOf, objectSchema, shared } from "./synthetic-schemas.js";

/** Writes the specs of a service of `operations` operations, which no vendor has, under a folder of specs. */
export function writeSpecs(specs: string, vendor: string, operations: number): void {
  const folder = join(specs, vendor, "synthetic-v1");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "service.yaml"), toYaml(serviceDocument()));
  for (let index = 1; index <= operations; index++)
    writeFileSync(join(folder, `${operationName(index)}.yaml`), toYaml(operationDocument(index)));
}

const service = "./service.yaml#/components";

/** Name of the operation with this number. */
export const operationName = (index: number): string => `Operate${index}`;

/** The document of one operation: every second is RPC (`POST /`, named by a header), the others are REST. */
export function operationDocument(index: number): object {
  const name = operationName(index);
  const rpc = index % 2 === 0;
  const read = !rpc && index % 4 === 1;
  const own = objectSchema(`${name}Item`, 6);
  const sharedName = `Shared${numberOf(name, shared.size)}`;
  const list = {
    schema: { type: "array", items: { $ref: `#/components/schemas/${name}Item` } },
    example: [own.example],
  };
  const part = { schema: { $ref: `${service}/schemas/${sharedName}` }, example: shared.get(sharedName)?.example };
  const input = objectSchema(`${name}In`, 6, { Items: list, Part: part });
  const output = objectSchema(`${name}Out`, 6, { Items: list, Part: part });
  const path = rpc ? "/" : `/v1/{project_id}/resource${index}`;
  const json = (schema: object, value: object) => ({
    "application/json": { schema, examples: { documented: { summary: "As documented", value } } },
  });
  return {
    openapi: "3.1.0",
    info: { title: name, version: "v1" },
    servers: [{ url: server }],
    security: [{ signature: [] }],
    paths: {
      [path]: {
        [read ? "get" : "post"]: {
          operationId: name,
          summary: `Do number ${index}.`,
          description: `What ${name} does, when one would call it, and what it costs, in some thirty words: nobody calls it, as it is there to be generated, checked, printed and bundled.`,
          parameters: [
            ...(rpc ? [action(name)] : [{ $ref: `${service}/parameters/Project` }]),
            ...(read ? paging : []),
          ],
          ...(read ? {} : { requestBody: { required: true, content: json(input.schema, input.example) } }),
          responses: {
            200: { description: "Done.", content: json(output.schema, output.example) },
            default: { $ref: `${service}/responses/Error` },
          },
          "x-cloudseal": extension(name, read),
        },
      },
    },
    components: {
      securitySchemes: { signature: { $ref: `${service}/securitySchemes/signature` } },
      schemas: { [`${name}Item`]: own.schema },
    },
  };
}

const action = (name: string) => ({
  name: "X-Action",
  in: "header",
  required: true,
  schema: { type: "string", const: name },
});

const paging = ["limit", "offset"].map((name) => ({
  name,
  in: "query",
  description: `The ${name} of the page.`,
  schema: { type: "integer", format: "int32", minimum: 0 },
  example: 10,
}));

const extension = (name: string, idempotent: boolean) => ({
  idempotent,
  rateLimit: { requests: 20, per: "second" },
  permission: { action: `synthetic:${name}`, access: idempotent ? "read" : "write", resource: "all" },
  page: { url: `https://docs.example/${name}`, updated: "2026-01-01", title: name },
  errorCodes: ["invalid", "notFound", "throttled"].map((kind) => ({
    code: `${name}.${kind}`,
    meaning: `The vendor's words for ${kind}, as its page has them.`,
    kind,
  })),
});

/** The address of the service that does not exist. */
const server = "https://synthetic.example";

/** service.yaml of the synthetic service. */
const serviceDocument = (): object => ({
  openapi: "3.1.0",
  info: { title: "Synthetic Service", version: "v1" },
  servers: [{ url: server, "x-cloudseal": { regions: ["one", "two"] } }],
  security: [{ signature: [] }],
  components: {
    securitySchemes: { signature: { type: "apiKey", in: "header", name: "Authorization" } },
    parameters: {
      Project: {
        name: "project_id",
        in: "path",
        required: true,
        description: "Id of the project.",
        schema: { type: "string", minLength: 1 },
      },
    },
    schemas: {
      ...Object.fromEntries([...shared].map(([name, { schema }]) => [name, schema])),
      ErrorResponse: {
        type: "object",
        description: "What the service answers when a call fails.",
        properties: {
          error_code: { type: "string", description: "Error code to branch on." },
          error_msg: { type: "string", description: "What went wrong, for people." },
        },
      },
    },
    responses: {
      Error: {
        description: "The call failed.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } } },
      },
    },
  },
  "x-cloudseal": { region: "optional", result: "", clientParameters: { project_id: "projectId" } },
});

/** A JSON value as YAML in block style, as people write specs: the reader has the same work with it. */
const toYaml = (value: unknown): string => block(value, "").trimStart();

function block(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}\n`;
  const entries = Object.entries(value);
  if (entries.length === 0) return Array.isArray(value) ? " []\n" : " {}\n";
  const lines = entries.map(([key, member]) =>
    Array.isArray(value)
      ? `${indent}-${block(member, `${indent}  `)}`
      : `${indent}${/^[A-Za-z]\w*$/.test(key) ? key : JSON.stringify(key)}:${block(member, `${indent}  `)}`,
  );
  return `\n${lines.join("")}`;
}

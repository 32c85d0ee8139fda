import { numberOf } from "./number-of.js";
import { objectSchema } from "./object-schema.js";
import { server } from "./service-document.js";
import { shared } from "./shared.js";

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

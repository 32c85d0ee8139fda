import type { Comment } from "@cloudseal/openapi/yaml";
import type { Json } from "../read/spec-file.js";
import { specText } from "./text.js";

/** How a service is begun. */
export interface ServiceOptions {
  service: string;
  version: string;
  /** service.yaml of another service of the vendor, whose protocol is the same. */
  sibling?: Json;
}

/** A service.yaml to be filled in: what the vendor's other services have is in place, the rest is a TODO. */
export function serviceSpec({ service, version, sibling }: ServiceOptions): string {
  const todos: Comment[] = [
    [["info", "title"], "TODO: the vendor's name and the service's, as a README begins"],
    [["info", "description"], "TODO: what all operations share: RPC or REST, where inputs travel"],
    [
      ["servers"],
      `TODO: the service's addresses, and the regions that each answers for${sibling ? `; these are those of ${sibling.info.title}` : ""}`,
    ],
    ...(sibling ? [] : ofProtocol),
  ];
  const { region, result, actionHeader, actionParameter, clientParameters } = sibling?.["x-cloudseal"] ?? {
    region: "optional",
    result: "",
  };
  return specText(
    {
      openapi: "3.1.0",
      info: { title: `TODO ${service}`, version, description: "TODO" },
      servers: sibling?.servers ?? [{ url: "https://todo.invalid", description: "TODO" }],
      security: sibling?.security ?? [{ key: [] }],
      components: sibling ? componentsOf(sibling, version) : components,
      "x-cloudseal": {
        ...(actionHeader && { actionHeader }),
        ...(actionParameter && { actionParameter }),
        region,
        result,
        ...(clientParameters && { clientParameters }),
      },
    },
    todos,
  );
}

/** What a service has of its vendor's protocol: its signature, its constant and path parameters, its errors. */
function componentsOf({ info, components = {} }: Json, version: string): Json {
  const { securitySchemes, parameters, schemas = {}, responses } = components;
  const used = new Set<string>();
  const collect = (value: Json): void => {
    if (typeof value !== "object" || value === null) return;
    const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(value.$ref) ?? [];
    if (name !== undefined && !used.has(name)) {
      used.add(name);
      collect(schemas[name]);
    }
    for (const member of Object.values(value)) collect(member);
  };
  collect([responses, parameters]);
  if (Object.hasOwn(schemas, "RequestId")) used.add("RequestId");
  // Bounds of numbers are not one service's.
  for (const [name, { maximum, description }] of Object.entries<Json>(schemas))
    if (maximum !== undefined && description === undefined) used.add(name);
  const anew = (schema: Json): Json => (schema?.const === info.version ? { ...schema, const: version } : schema);
  return {
    securitySchemes,
    ...(parameters && {
      parameters: Object.fromEntries(
        Object.entries<Json>(parameters).map(([name, value]) => [name, { ...value, schema: anew(value.schema) }]),
      ),
    }),
    schemas: Object.fromEntries(Object.entries<Json>(schemas).filter(([name]) => used.has(name))),
    ...(responses && { responses }),
  };
}

const components = {
  securitySchemes: { key: { type: "apiKey", in: "header", name: "Authorization", description: "TODO" } },
  schemas: {
    Timestamp: { type: "integer", format: "int64", minimum: 0, maximum: 8_640_000_000_000_000 },
    ErrorResponse: {
      type: "object",
      description: "What the service answers when a call fails.",
      properties: {
        Code: { type: "string", description: "Error code to branch on." },
        Message: { type: "string", description: "What went wrong, for people." },
      },
    },
  },
  responses: {
    Error: {
      description: "The call failed; Code says why.",
      content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } } },
    },
  },
};

const ofProtocol: Comment[] = [
  [
    ["components", "securitySchemes", "key", "description"],
    "TODO: the signature; give the scheme the vendor's name for it",
  ],
  [["components", "schemas", "ErrorResponse", "properties"], "TODO: the envelope of errors"],
  [["x-cloudseal", "region"], "TODO: required if there is no address for all regions"],
  [
    ["x-cloudseal", "result"],
    "TODO: path to the result in a response's body; for RPC also actionHeader or actionParameter, above",
  ],
];

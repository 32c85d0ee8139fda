import { shared } from "./shared.js";

/** The address of the service that does not exist. */
export const server = "https://synthetic.example";

/** service.yaml of the synthetic service. */
export const serviceDocument = (): object => ({
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

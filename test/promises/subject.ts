import type { JsonObject } from "@cloudseal/openapi";
import type { OperationParts } from "../../packages/generate/src/changes/fixtures/spec.js";

/** A subject of the test: operations, what the compiler says of their types, and what comes of calls. */
export interface Subject {
  readonly operations: OperationParts[];
  /** Statements that compile, or of which `@ts-expect-error` says that they do not; `client` is the client. */
  readonly types: string;
  readonly calls: readonly Expectation[];
}

/** A call of the client against the simulator. */
export interface Expectation {
  readonly fact: string;
  readonly method: string;
  readonly input?: object;
  /** What the method returns. */
  readonly want?: unknown;
  /** What the simulator got. */
  readonly sent?: unknown;
  /** The error, instead. */
  readonly rejects?: object;
}

const json = (schema: JsonObject, example?: unknown) => ({
  content: { "application/json": { schema, ...(example !== undefined && { example }) } },
});

/** Parts of an operation. */
interface Parts {
  readonly path?: string;
  readonly parameters?: readonly JsonObject[];
  readonly body?: JsonObject;
  readonly response?: JsonObject;
  /** The response that the simulator gives. */
  readonly example?: unknown;
  readonly schemas?: JsonObject;
}

/** An operation with a body, a response, and the response that the simulator gives. */
export const operation = (
  name: string,
  { path, parameters, body, response, example, schemas }: Parts,
): OperationParts => ({
  name,
  ...(path !== undefined && { path }),
  ...(schemas && { schemas }),
  operation: {
    ...(parameters && { parameters }),
    ...(body && { requestBody: { required: true, ...json(body) } }),
    responses: { 200: { description: "Done.", ...(response && json(response, example)) } },
  },
});

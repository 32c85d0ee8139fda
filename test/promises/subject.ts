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

/** An operation with a body, a response, and the response that the simulator gives. */
export const operation = (
  name: string,
  {
    body,
    response,
    example,
    schemas,
  }: { body?: JsonObject; response?: JsonObject; example?: unknown; schemas?: JsonObject },
): OperationParts => ({
  name,
  ...(schemas && { schemas }),
  operation: {
    ...(body && { requestBody: { required: true, ...json(body) } }),
    responses: { 200: { description: "Done.", ...(response && json(response, example)) } },
  },
});

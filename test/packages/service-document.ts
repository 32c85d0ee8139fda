import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { get, resultPath } from "@cloudseal/openapi";

type Json = Record<string, never>;

interface Operation {
  readonly operationId: string;
  readonly responses: { 200: { content?: Record<string, { examples: Record<string, { value: Json }> }> } };
  readonly "x-cloudseal": { simulator?: { create?: { id: string; last?: string; available?: string; set?: Json } } };
}

/** What a service document says of the service and its operations. */
export interface ServiceDocument {
  readonly vendor: string;
  readonly service: string;
  readonly operations: readonly string[];
  /** The documented answer of an operation as a method gives it; nothing if the page has none. */
  answer(operation: string): { value: Record<string, unknown>; varying: readonly string[] } | undefined;
}

/** Reads the service document of an installed client. */
export async function readServiceDocument(folder: string): Promise<ServiceDocument> {
  const document = JSON.parse(await readFile(join(folder, "openapi.json"), "utf8"));
  const { vendor, service } = document["x-cloudseal"];
  const operations = Object.values<Record<string, Operation>>(document.paths).flatMap((path) => Object.values(path));
  return {
    vendor,
    service,
    operations: operations.map(({ operationId }) => operationId),
    answer(name) {
      const operation = operations.find(({ operationId }) => operationId === name) as Operation;
      const [content] = Object.values(operation.responses[200].content ?? {});
      if (!content) return undefined;
      const [example] = Object.values(content.examples);
      const { id, last, available, set } = operation["x-cloudseal"].simulator?.create ?? {};
      return {
        value: get(example?.value, ...resultPath(document)) as Record<string, unknown>,
        varying: ["RequestId", id, last, available, ...Object.keys(set ?? {})].filter((key) => key !== undefined),
      };
    },
  };
}

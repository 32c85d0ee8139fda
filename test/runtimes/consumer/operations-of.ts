import { exampleInput } from "../../../tools/generate/src/example-input.js";
import { camelCase } from "../../../tools/generate/src/names.js";
import type { Json } from "../../../tools/generate/src/spec-file.js";
import type { OperationSettings } from "../program/settings.js";

/** The operations of a service document as calls with their documented examples: who makes a resource before who reads it. */
export function operationsOf(document: Json): (OperationSettings & { readonly name: string })[] {
  const operations = Object.values<Json>(document.paths).flatMap((path) => Object.values<Json>(path));
  return operations
    .map((operation) => {
      const { create, read } = operation["x-cloudseal"].simulator ?? {};
      return {
        name: operation.operationId,
        method: camelCase(operation.operationId),
        input: exampleInput(operation),
        creates: create && { resource: create.resource, id: create.id },
        reads: read && { resource: read.resource, id: read.id },
      };
    })
    .sort((a, b) => Number(Boolean(a.reads)) - Number(Boolean(b.reads)));
}

import { matchingInput } from "../../../tools/demo/src/matching-input.js";
import { exampleInput } from "../../../tools/generate/src/example-input.js";
import { camelCase } from "../../../tools/generate/src/names.js";
import type { Json } from "../../../tools/generate/src/spec-file.js";
import type { OperationSettings } from "../program/settings.js";

/** The operations of a service document as calls with their documented examples: who makes a resource before who reads it. */
export function operationsOf(document: Json): (OperationSettings & { readonly name: string })[] {
  const operations = Object.values<Json>(document.paths).flatMap((path) => Object.values<Json>(path));
  const rulesOf = (operation: Json): Json => operation["x-cloudseal"].simulator ?? {};
  const makerOf = (resource: string) => operations.find((one) => rulesOf(one).create?.resource === resource);
  return operations
    .map((operation) => {
      const rules = rulesOf(operation);
      const { create, read, list, end } = rules;
      const maker = makerOf((read ?? list ?? end)?.resource);
      // The id is known only when the program has made the resource.
      const byId = read?.match ? undefined : (read ?? end);
      const known = maker && !byId ? matchingInput({ read, list: list && { match: list.match } }, made(maker)) : {};
      return {
        name: operation.operationId,
        method: camelCase(operation.operationId),
        input: { ...exampleInput(operation), ...known },
        creates: create && { resource: create.resource, id: create.id },
        reads: byId && { resource: byId.resource, id: byId.id },
      };
    })
    .sort((a, b) => rank(a) - rank(b));
}

const made = (maker: Json) => ({ id: "", input: exampleInput(maker) });
const rank = ({ creates, reads }: OperationSettings): number => (creates ? 0 : reads ? 2 : 1);

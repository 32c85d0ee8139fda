import { exampleInput, methodName, type Operation, operationsOf as readOperations } from "@cloudseal/openapi";
import type { Json } from "../../../packages/generate/src/read/spec-file.js";
import { matchingInput } from "../../../tools/demo/src/matching-input.js";
import type { OperationSettings } from "../program/settings.js";

/** The operations of a service document as calls with their documented examples: who makes a resource before who reads it. */
export function operationsOf(document: Json): (OperationSettings & { readonly name: string })[] {
  const operations = readOperations(document);
  const rulesOf = ({ operation }: Operation): Json => (operation as Json)["x-cloudseal"].simulator ?? {};
  const made = (maker: Operation) => ({ id: "", input: exampleInput(document, maker) });
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
        name: operation.name,
        method: methodName(operation.name),
        input: { ...exampleInput(document, operation), ...known },
        creates: create && { resource: create.resource, id: create.id },
        reads: byId && { resource: byId.resource, id: byId.id },
      };
    })
    .sort((a, b) => rank(a) - rank(b));
}

const rank = ({ creates, reads }: OperationSettings): number => (creates ? 0 : reads ? 2 : 1);

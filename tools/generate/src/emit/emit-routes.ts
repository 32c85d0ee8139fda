import type { OperationModel, ServiceModel } from "../operation-model.js";
import { jsDoc } from "./comment.js";
import { itemTypeOf } from "./item-type-of.js";
import { members } from "./literal.js";
import { routeMembers } from "./route-members.js";
import { typesUsed } from "./types-used.js";

/** `routes.gen.ts`: what the wire needs of each operation, one constant each so that a bundler can leave out the rest. */
export function emitRoutes({ operations }: ServiceModel): string {
  const types = typesUsed(operations);
  const waiting = operations.some(({ waiters }) => waiters.length > 0);
  const paging = operations.some(({ pages }) => pages);
  const imports = [
    ...(paging ? ["type Pager", "paginate"] : []),
    "type TypedRoute",
    ...(waiting ? ["type Waiter", "wait"] : []),
  ];
  return `${waiting || paging ? `import { ${imports.join(", ")} }` : "import type { TypedRoute }"} from "@cloudseal/core";
import type {
${types.map((name) => `  ${name},\n`).join("")}} from "./types.gen.js";

${operations
  .flatMap((operation) => [emitRoute(operation), ...emitWaiters(operation), ...emitPager(operation)])
  .join("\n")}`;
}

function emitRoute(model: OperationModel): string {
  const { name, methodName, output } = model;
  return `${jsDoc([`What the wire needs of ${name}.`])}export const ${methodName}: TypedRoute<${name}Input, ${output ? `${name}Output` : "void"}> = {\n${members(routeMembers(model))}};\n`;
}

function emitWaiters({ name, methodName: route, output, waiters }: OperationModel): string[] {
  const types = `${name}Input, ${output ? `${name}Output` : "void"}`;
  return waiters.map(({ name, methodName, path, success, failure, retry, delay }) => {
    const rest = { path, success, failure, retry, minDelay: delay.min * 1000, maxDelay: delay.max * 1000 };
    return `${jsDoc([`How to wait for ${name}.`])}export const ${methodName}: Waiter<${types}> = {
${members({ name })}  route: ${route},
${members(rest)}  wait,
};
`;
  });
}

function emitPager(operation: OperationModel): string[] {
  const { name, methodName: route, pages } = operation;
  if (!pages) return [];
  const { methodName, position, counts, first, size, defaultSize, texts, items, total } = pages;
  const rest = {
    position,
    counts,
    first,
    size,
    defaultSize,
    texts: texts.length > 0 ? texts : undefined,
    items,
    total,
  };
  return [
    `${jsDoc([`How to walk through the pages of ${name}.`])}export const ${methodName}: Pager<${name}Input, ${name}Output, ${itemTypeOf(operation, pages)}> = {
  route: ${route},
${members(rest)}  paginate,
};
`,
  ];
}

import { errorCodesOf, routeOf } from "@cloudseal/openapi";
import type { OperationModel, PagesModel, ServiceModel } from "../model/model.js";
import type { Json } from "../read/spec-file.js";
import { kindsOf } from "./service.js";
import { jsDoc, literal, members } from "./text.js";

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

const seconds = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/** What the wire needs of an operation, as data. */
export function routeMembers(model: OperationModel): Json {
  const { name, operation, places, hasBody, requiredWhen, convert, output } = model;
  const { query, header } = places;
  const { idempotent, rateLimit } = operation["x-cloudseal"];
  const { method, path, headers } = routeOf(model);
  return {
    name,
    method,
    path,
    headers: Object.keys(headers).length > 0 ? headers : undefined,
    query: hasBody && query.length > 0 ? query : undefined,
    header: header.length > 0 ? header : undefined,
    rest: hasBody ? "body" : "query",
    requiredWhen: requiredWhen.length > 0 ? requiredWhen : undefined,
    idempotent,
    rateLimit: rateLimit ? rateLimit.requests / seconds[rateLimit.per as keyof typeof seconds] : undefined,
    noContent: output === undefined ? true : undefined,
    convert: convert.length > 0 ? convert : undefined,
    errors: kindsOf(errorCodesOf(operation)),
  };
}

/** The type of an item of an operation's pages: its name, else where it stands. */
export const itemTypeOf = ({ name }: OperationModel, { itemType, items }: PagesModel): string =>
  itemType ?? `${items.reduce((type, step) => `NonNullable<${type}[${literal(step)}]>`, `${name}Output`)}[number]`;

/** Names of the types that the methods of some operations are declared with. */
export const typesUsed = (operations: readonly OperationModel[]): string[] => [
  ...new Set(
    operations.flatMap(({ name, output, pages }) => [
      `${name}Input`,
      ...(output ? [`${name}Output`] : []),
      ...(pages?.itemName ? [pages.itemName] : []),
    ]),
  ),
];

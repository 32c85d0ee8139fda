import { defaults } from "@cloudseal/core";
import { errorCodesOf, routeOf, sourceOf } from "@cloudseal/openapi";
import type { OperationModel, PagesModel, TokenPagesModel, WaiterModel } from "../model/model.js";
import type { Json } from "../read/spec-file.js";
import { kindsOf } from "./service.js";
import {
  duration,
  exampleTag,
  flatLiteral,
  importsOf,
  jsDoc,
  literal,
  members,
  scalar,
  tagged,
  width,
} from "./text.js";
import type { OperationTypes } from "./types.js";

/**
 * `operations/<Operation>.gen.ts`: all of an operation, from its input to what `client.http` knows of it.
 *
 * @param shared names of the types in `schemas.gen.ts`
 */
export function emitOperation(model: OperationModel, types: OperationTypes, shared: ReadonlySet<string>): string {
  const { name, operation, waiters, pages } = model;
  const hasErrors = errorCodesOf(operation).length > 0;
  const refs = new Set([...types.own, types.http].flatMap((type) => [...type.refs]));
  const fromCore = [
    ...(hasErrors ? ["type ErrorGuard", "isCloudError"] : []),
    ...(pages ? ["type Pager", "paginate"] : []),
    ...(model.tokenPages ? ["paginateByToken", "type TokenPager"] : []),
    ...(model.returns === "bytes" ? ["type Binary", "readBinary"] : []),
    ...(refs.has("BinaryInput") ? ["type BinaryInput"] : []),
    ...encoderOf(model),
    ...(Object.keys(model.styles).length > 0 ? ["writeStyles"] : []),
    "type TypedRoute",
    ...(waiters.length > 0 ? ["type Waiter", "wait"] : []),
  ];
  return [
    importsOf({
      "@cloudseal/core": fromCore,
      "../schemas.gen.js": [...refs].filter((ref) => shared.has(ref)).map((ref) => `type ${ref}`),
    }),
    ...types.own.map(({ text }) => text),
    ...(hasErrors ? emitErrors(model) : []),
    `${documentation(model)}${constant(model.methodName, `TypedRoute<${typesOf(model)}, ${name}Http>`)} = {
${members(routeMembers(model))}${functionMembers(model)}};
`,
    ...waiters.map((waiter) => emitWaiter(model, waiter)),
    ...(pages ? [emitPager(model, pages)] : []),
    ...(model.tokenPages ? [emitTokenPager(model, model.tokenPages)] : []),
    `${jsDoc([`${name} as \`client.http\` calls it.`])}${types.http.text}`,
    ...(refs.has("WithRequired") ? [withRequired] : []),
  ].join("\n");
}

/** openapi-typescript's helper, which stands where it is used. */
export const withRequired = "type WithRequired<T, K extends keyof T> = T & { [P in K]-?: T[P] };\n";

/** The types of input and output. */
const typesOf = ({ name, returns, optional }: OperationModel): string => {
  const output = { text: "string", bytes: "Binary", nothing: "void" }[returns as string] ?? `${name}Output`;
  return `${name}Input, ${output}${optional ? " | undefined" : ""}`;
};

/** The declaration of a constant with its type, as formatters break it. */
function constant(name: string, type: string, value = " = {"): string {
  const flat = `export const ${name}: ${type}`;
  if (flat.length + value.length <= width) return flat;
  const [, generic = "", args = ""] = /^(\w+)<(.*)>$/.exec(type) ?? [];
  return `export const ${name}: ${generic}<\n  ${args.replaceAll(/, /g, ",\n  ")}\n>`;
}

/** The documented error codes of an operation, and a guard that narrows to them. */
function emitErrors({ name, operation }: OperationModel): string[] {
  const codes = errorCodesOf(operation);
  const lines = codes.map(
    ({ code, status, meaning }) =>
      `- \`${code}\`${status ? ` (HTTP ${status})` : ""}${meaning === "" ? "" : `: ${meaning}`}`,
  );
  // One code may come with two statuses.
  const list = [...new Set(codes.map(({ code }) => code))];
  const literals = list.map(scalar);
  const type = `export type ${name}ErrorCode =`;
  const flat = ` ${literals.join(" | ")}`;
  const declaration = constant(`is${name}Error`, `ErrorGuard<${name}ErrorCode>`, " = (");
  const arrow = declaration.includes("\n") || declaration.length + " = (error) =>".length <= width;
  const guard = `${declaration} = (${arrow ? "error" : "\n  error,\n"}) =>`;
  const call = `isCloudError(error, ${scalar(name)}, `;
  const flatCall = ` ${call}${flatLiteral(list)});`;
  const onOneLine = guard.length - guard.lastIndexOf("\n") - 1 + flatCall.length <= width;
  return [
    `${jsDoc([`The documented error codes of ${name}.`, lines.join("\n")])}${type}${
      type.length + flat.length + 1 <= width ? flat : literals.map((code) => `\n  | ${code}`).join("")
    };\n`,
    `${jsDoc([`Whether \`error\` is a failure of ${name} with one of its documented codes.`])}${guard}${
      onOneLine ? flatCall : `\n  ${call}${literal(list, "  ", call.length + 2)});`
    }\n`,
  ];
}

/** What callers see of the method. */
function documentation(model: OperationModel): string {
  const { operation, methodName, output } = model;
  const call = `await client.${methodName}(${exampleOf(model)});`;
  return jsDoc([
    tierOf(operation),
    operation.summary,
    operation.description,
    sentences(permissionOf(operation), rateLimitOf(operation), repeatOf(operation)),
    exampleTag(output ? `const result = ${call}` : call),
    ...tagsOf(operation, "@throws CloudError"),
  ]);
}

/** A documented input as source; nothing where none is documented. */
const exampleOf = ({ example, methodName }: OperationModel): string =>
  Object.keys(example).length === 0 ? "" : literal(example, "", 65 + methodName.length);

/** A waiter with what callers see of its method. */
function emitWaiter(model: OperationModel, waiter: WaiterModel): string {
  const { operation, methodName: called } = model;
  const { name, methodName, path, success, failure = [], retry = [], delay } = waiter;
  const { min, max } = delay;
  const pace =
    min === max
      ? `then every ${min === 1 ? "second" : `${min} seconds`}`
      : `then after ${min === 1 ? "1 second" : `${min} seconds`}, later after up to ${max} seconds`;
  const comment = jsDoc([
    `Wait for ${name}: call ${called} until \`${path.join(".")}\` is ${either(success)}, and return that answer.`,
    sentences(
      failure.length > 0 && `${either(failure)} fails the wait.`,
      `${retry.length > 0 ? `${either(retry)}, or any value that is not known yet,` : "Any other value"} lets it go on.`,
      `The first call is made at once, ${pace}.`,
    ),
    permissionOf(operation) || undefined,
    exampleTag(`const result = await client.${methodName}(${exampleOf(model)});`),
    ...tagsOf(
      operation,
      `@throws WaitError with \`state\` and \`output\` as seen last: its \`kind\` is ${failure.length > 0 ? "`failed` after such a value, " : ""}\`timeout\` when \`options.timeout\` is over (${duration(defaults.waitTimeout)} unless you say otherwise), \`aborted\` by \`options.signal\``,
      "@throws CloudError when a call fails and repeating it would not help",
    ),
  ]);
  const rest = {
    path,
    success,
    failure: waiter.failure,
    retry: waiter.retry,
    minDelay: min * 1000,
    maxDelay: max * 1000,
  };
  return `${comment}${constant(methodName, `Waiter<${typesOf(model)}>`)} = {
${members({ name })}  route: ${called},
${members(rest)}  wait,
};
`;
}

/** A pager with what callers see of its method. */
function emitPager(model: OperationModel, pages: PagesModel): string {
  const { operation, methodName: called } = model;
  const { methodName, position, counts, first, size, defaultSize, texts, items, total } = pages;
  const end = total ? `\`${total.join(".")}\` is reached` : "one is not full";
  const where = counts === "items" ? "the number of items before the first page" : "the number of the first page";
  const comment = jsDoc([
    `Walk through \`${items.join(".")}\` of all pages: \`for await (const item of ${methodName}(…))\`.`,
    `Each page is a call of ${called}, made when it is needed, until ${end} or one is empty. \`${position}\`, ${where}, is ${first} and \`${size}\` ${defaultSize} unless you say otherwise. \`byPage()\` gives the answers instead of their items.`,
    sentences(permissionOf(operation), rateLimitOf(operation)) || undefined,
    exampleTag(`for await (const item of client.${methodName}(${exampleOf(model)})) console.log(item);`),
    ...tagsOf(
      operation,
      `@throws CloudError at the iteration: what a call throws, or with \`kind\` \`protocol\` when the server gives a page twice or more pages than \`options.maxPages\` (${defaults.maxPages} unless you say otherwise)`,
    ),
  ]);
  const sent = texts.length > 0 ? texts : undefined;
  const rest = { position, counts, first, size, defaultSize, texts: sent, items, total };
  const required = [position, size].filter((name) => model.input.required.includes(name));
  const paging = required.length > 0 ? `, ${required.map((name) => JSON.stringify(name)).join(" | ")}` : "";
  return `${comment}${constant(methodName, `Pager<${typesOf(model)}, ${itemTypeOf(model, pages)}${paging}>`)} = {
  route: ${called},
${members(rest)}  paginate,
};
`;
}

/** A pager of pages that name each other. */
function emitTokenPager(model: OperationModel, pages: TokenPagesModel): string {
  const { operation, methodName: called } = model;
  const { methodName, token, next, items } = pages;
  const comment = jsDoc([
    `Walk through \`${items.join(".")}\` of all pages: \`for await (const item of ${methodName}(…))\`.`,
    `Each page is a call of ${called}, made when it is needed with the \`${next.join(".")}\` of the page before as \`${token}\`, until there is none. \`byPage()\` gives the answers instead of their items.`,
    sentences(permissionOf(operation), rateLimitOf(operation)) || undefined,
    ...tagsOf(
      operation,
      `@throws CloudError at the iteration: what a call throws, or with \`kind\` \`protocol\` when the server names a page twice or gives more pages than \`options.maxPages\` (${defaults.maxPages} unless you say otherwise)`,
    ),
  ]);
  return `${comment}${constant(methodName, `TokenPager<${typesOf(model)}, ${itemTypeOf(model, pages)}>`)} = {
  route: ${called},
${members({ token, next, items })}  paginate: paginateByToken,
};
`;
}

/** How far an operation was checked, unless a person read its page. */
function tierOf(operation: Json): string | undefined {
  const { tier, from, at, why } = sourceOf(operation);
  if (tier === "verified") return undefined;
  const of = `${from.join(", ")}; ${at}`;
  return tier === "checked"
    ? `Checked, not verified: the vendor's definitions agree and its payload fits (${of}).`
    : `Drafted, not verified (${of}): ${why}.`;
}

const permissionOf = (operation: Json): string => {
  const { permission } = operation["x-cloudseal"];
  if (!permission?.action) return "";
  return `Permission: \`${permission.action}\`${permission.access ? ` (${permission.access})` : ""}.`;
};

function repeatOf(operation: Json): string {
  if (operation["x-cloudseal"].idempotent) return "Safe to repeat.";
  return sourceOf(operation).tier === "verified"
    ? "Not safe to repeat."
    : "Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.";
}

const rateLimitOf = (operation: Json): string => {
  const { rateLimit } = operation["x-cloudseal"];
  return rateLimit ? `At most ${rateLimit.requests} calls per ${rateLimit.per}.` : "";
};

/** The tags of a method's documentation. */
function tagsOf(operation: Json, ...throws: string[]) {
  const { page } = operation["x-cloudseal"];
  return [...(operation.deprecated ? ["@deprecated"] : []), ...throws, ...(page ? [`@see ${page.url}`] : [])].map(
    tagged,
  );
}

const sentences = (...parts: (string | false)[]): string => parts.filter((part) => part).join(" ");

const either = (values: readonly unknown[]): string => values.map((value) => `\`${value}\``).join(" or ");

const seconds = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/** The functions that a route brings along. */
const functionMembers = (model: OperationModel): string =>
  [
    ...(model.returns === "bytes" ? ["  read: readBinary,\n"] : []),
    ...(Object.keys(model.styles).length > 0 ? ["  style: writeStyles,\n"] : []),
    ...encoderOf(model).map((name) => `  encode: ${name},\n`),
  ].join("");

/** The name of what writes the body, if it is no JSON. */
const encoderOf = ({ body }: OperationModel): string[] =>
  !body || body.kind === "json"
    ? []
    : [({ form: "encodeForm", multipart: "encodeMultipart" } as Record<string, string>)[body.kind] ?? "encodeRaw"];

/** What the wire needs of an operation, as data. */
export function routeMembers(model: OperationModel): Json {
  const { name, operation, places, body, binary, styles, requiredWhen, convert, returns, optional } = model;
  const { tier } = sourceOf(operation);
  const { query, header } = places;
  const { idempotent, rateLimit, idempotencyToken } = operation["x-cloudseal"];
  const { method, path, headers, query: constants } = routeOf(model);
  const isRaw = body?.kind === "text" || body?.kind === "bytes";
  return {
    name,
    tier: tier === "verified" ? undefined : tier,
    method,
    path,
    headers: Object.keys(headers).length > 0 ? headers : undefined,
    constants: Object.keys(constants).length > 0 ? constants : undefined,
    query: body && query.length > 0 ? query : undefined,
    header: header.length > 0 ? header : undefined,
    styles: Object.keys(styles).length > 0 ? styles : undefined,
    contentType: isRaw ? body?.contentType : undefined,
    binary: binary.length > 0 ? binary : undefined,
    idempotencyToken,
    rest: body ? "body" : "query",
    requiredWhen: requiredWhen.length > 0 ? requiredWhen : undefined,
    idempotent,
    rateLimit: rateLimit ? rateLimit.requests / seconds[rateLimit.per as keyof typeof seconds] : undefined,
    returns: returns === "object" || returns === "bytes" ? undefined : returns,
    optional: optional ? true : undefined,
    convert: convert.length > 0 ? convert : undefined,
    errors: kindsOf(errorCodesOf(operation)),
  };
}

/** The type of an item of an operation's pages: its name, else where it stands. */
const itemTypeOf = ({ name }: OperationModel, { itemType, items }: Pick<PagesModel, "itemType" | "items">): string =>
  itemType ?? `${items.reduce((type, step) => `NonNullable<${type}[${scalar(step)}]>`, `${name}Output`)}[number]`;

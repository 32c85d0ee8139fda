import { defaults } from "@cloudseal/core";
import { errorCodesOf, exampleRegion, serviceOf, sourceOf } from "@cloudseal/openapi";
import type { ServiceModel } from "../model/model.js";
import { countsOf } from "./operations-list.js";
import { brokenLiteral, code, duration, literal, plain, target } from "./text.js";

/** README.md of a client package. */
export function emitReadme(model: ServiceModel, license: string): string {
  const { document, vendor, protocol, name, typeName, npmName, operations, regions } = model;
  /** Those that have words: of hundreds, a table of all would be no reading. */
  const written = operations.filter(({ operation }) => operation.summary !== undefined);
  const guarded = written.find(({ operation }) => errorCodesOf(operation).length > 0);
  const guard = guarded && `is${guarded.name}Error`;
  const unguarded = written.flatMap(({ methodName, operation }) =>
    errorCodesOf(operation).length === 0 ? [`\`${methodName}\``] : [],
  );
  const rows = written.map(({ methodName, operation }) => {
    const { permission, rateLimit, page } = operation["x-cloudseal"];
    const { tier, at } = sourceOf(operation);
    const cells = [
      page ? `[\`${methodName}\`](${target(page.url)})` : `\`${methodName}\``,
      plain(operation.summary),
      permission && (permission.action ? code(permission.action) : "not disclosed"),
      rateLimit && `${rateLimit.requests} per ${rateLimit.per}`,
      `${tier} ${at}`,
    ];
    // Of what no page was read for, nothing is said.
    const silence = tier === "verified" ? "not documented" : "";
    return `| ${cells.map((cell) => cell ?? silence).join(" | ")} |`.replace(/ {2,}/g, " ");
  });
  const table =
    written.length === 0
      ? ""
      : `| method | what it does | permission | rate limit | checked |
|---|---|---|---|---|
${rows.join("\n")}

`;
  const unwritten = operations.filter(({ operation }) => operation.summary === undefined);
  const other = unwritten.find(({ operation }) => !operation.deprecated) ?? unwritten[0];
  const rest = other
    ? `Of these ${written.length} a person wrote the spec. The others are methods too, called as the vendor calls the operation, in camel case, such as
\`${name}.${other.methodName}\`: an editor completes them.

`
    : "";
  const waits = operations.flatMap(({ methodName: called, waiters }) =>
    waiters.map(
      ({ methodName, path, success, failure = [] }) =>
        `| \`${methodName}\` | \`${called}\` | \`${path.join(".")}\` is ${either(success)} | ${either(failure)} |\n`,
    ),
  );
  const waiting =
    waits.length === 0
      ? ""
      : `## Waiting

| method | calls | until | fails at |
|---|---|---|---|
${waits.join("")}
They take \`{ signal, timeout, onProgress, minDelay, maxDelay, retry, headers }\` as a second argument, return the last answer, and throw \`WaitError\`, a
\`CloudError\` with the \`state\` and the \`output\` seen last, when it is a failure or the time (${duration(defaults.waitTimeout)}) is over.

`;
  const pagers = written.flatMap(({ methodName: called, pages }) =>
    pages
      ? [`| \`${pages.methodName}\` | \`${called}\` | \`${pages.items.join(".")}\` | ${pages.defaultSize} |\n`]
      : [],
  );
  const paging =
    pagers.length === 0
      ? ""
      : `## Pages

| method | calls | items | on a page |
|---|---|---|---|
${pagers.join("")}
They walk through all pages, each called for when it is needed: \`for await (const item of ${name}.${written.find(({ pages }) => pages)?.pages?.methodName}(…))\`.
\`byPage()\` of what they return gives the answers instead of their items. What fails is thrown at the iteration, as \`CloudError\`;
\`{ signal, maxPages }\` end one early.

`;
  return `# ${npmName}

${plain(document.info.title)}, API version ${plain(document.info.version)}: a typed, signed client for Node, Bun, Deno, workers and browsers.

\`\`\`sh
npm install ${npmName}
\`\`\`

\`\`\`ts
${exampleCall(model)}\`\`\`

Credentials are looked for where the vendor's own tools look, the environment first (see \`${protocol}\`), or
given: \`create${typeName}Client({ credentials })\` takes them, or one of the functions of \`${npmName}/credentials\`.

## Operations

${table}${rest}[OPERATIONS.md](OPERATIONS.md) has all of them by area: ${countsOf(operations)}. *verified*: a person read the vendor's page of that date.
*checked*: two of the vendor's published definitions agree and its own payload fits. *drafted*: less is known.

Every method takes \`{ signal, timeout, attemptTimeout, retry, idempotent, headers }\` as a second argument, throws one error class,
\`CloudError\` ([what to do about each kind](https://github.com/cloudseal/cloudseal/blob/main/docs/using/errors.md)), and has
\`withResponse()\` on what it returns: \`{ data, response: { status, headers, requestId } }\`.

Any other operation: \`await ${name}.call(${operationOf(model)}, input)\` is signed like the methods; its result is \`unknown\`. Below the methods,
\`${name}.http\` is the [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) client on the same pipeline, and
\`${npmName}/openapi.json\` is the OpenAPI document.

\`${npmName}/operations\` has the operations one by one, for \`createClient(${name}Service, { ${operations[0]?.methodName} })\`, whose bundle
holds no others${guard ? `, and their error guards, such as \`${guard}\`, which narrow the \`code\` of an error to the documented ones` : ""}.${
    unguarded.length > 0
      ? `\nNo error codes are documented for ${unguarded.join(", ")}, so that there is no guard: branch on the \`kind\` of the error.`
      : ""
  }

Integers of 64 bits are \`bigint\` in results, and \`number | bigint\` in inputs. What a bound keeps inside ±(2^53−1), such as a count or a
time in milliseconds, is \`number\`. No digit is lost whatever the type: an integer beyond that arrives as \`bigint\` in any place.
\`JSON.stringify\` throws at a \`bigint\`; \`stringifyJson\` of [@cloudseal/core](https://www.npmjs.com/package/@cloudseal/core) writes it as an integer.

${waiting}${paging}Regions: ${regions.map(plain).join(", ")}. For any other, pass \`endpoint\`.

Generated by [Cloudseal](https://github.com/cloudseal/cloudseal) from \`specs/${vendor}/\`.${license === "UNLICENSED" ? "" : ` ${license} licence.`}
`;
}

/** How an operation is called that has no method. */
function operationOf({ document }: ServiceModel): string {
  const { actionHeader, actionParameter } = serviceOf(document);
  return (actionHeader ?? actionParameter) === undefined
    ? '{ method: "GET", path: "/…" }'
    : '{ action: "<Operation>" }';
}

/** The program that the README shows: the operation with the richest example, called in full. */
function exampleCall({ npmName, name, typeName, operations, document }: ServiceModel): string {
  const verified = operations.filter(({ operation }) => sourceOf(operation).tier === "verified");
  const written = operations.filter(({ operation }) => operation.summary !== undefined);
  const [best = operations] = [verified, written].filter((some) => some.length > 0);
  const examples = best.map((operation) => ({ operation, input: operation.example }));
  const [first] = examples.sort(
    (a, b) =>
      Number(b.operation.operation["x-cloudseal"].simulator?.create !== undefined) -
      Number(a.operation.operation["x-cloudseal"].simulator?.create !== undefined),
  );
  if (!first) throw new Error("a service without operations");
  const { operation, input } = first;
  const region = serviceOf(document).regionRequired ? `{ region: ${literal(exampleRegion(document))} }` : "";
  const call = `await ${name}.${operation.methodName}(${brokenLiteral(input)});`;
  return `import { create${typeName}Client } from "${npmName}";

const ${name} = create${typeName}Client(${region}); // credentials: the environment
${operation.output ? `const result = ${call}\nconsole.log(result);` : call}
`;
}

const either = (values: readonly unknown[]): string => values.map((value) => code(String(value))).join(" or ");

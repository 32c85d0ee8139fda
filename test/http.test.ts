import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fetchTransport } from "@cloudseal/core";
import {
  exampleRegion,
  flatInput,
  get,
  type JsonObject,
  type Operation,
  operationsOf,
  sampleInput,
} from "@cloudseal/openapi";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";
import { expect, test } from "vitest";
import { problemsIn } from "../packages/generate/src/fixtures/compile-problems.js";
import { folderOf, repository } from "../packages/generate/src/fixtures/folder.js";

// Calls through `client.http` are as typed as those of methods, for operations that nobody wrote a spec of too: twenty, drawn
// from all services, are compiled, and called against the simulator.

/** A call of one operation through the openapi-fetch client of its package. */
interface Drawn {
  readonly client: string;
  readonly document: JsonObject;
  readonly operation: Operation;
  readonly method: string;
  readonly options: Readonly<Record<string, unknown>>;
}

const packages = join(repository, "packages");
const clients = readdirSync(packages).flatMap((client) => {
  if (!readdirSync(join(packages, client)).includes("openapi.json")) return [];
  const document: JsonObject = JSON.parse(readFileSync(join(packages, client, "openapi.json"), "utf8"));
  return [{ client, document, operations: operationsOf(document) }];
});
const all = clients.flatMap(({ operations, ...client }) => operations.map((operation) => ({ ...client, operation })));
// Steps of a prime number visit services in proportion, and other operations than steps of ten would.
const drawn = Array.from({ length: 20 }, (_, index) =>
  drawnCall(all[(index * 997 + 31) % all.length] as (typeof all)[0]),
);

function drawnCall({ client, document, operation }: Pick<Drawn, "client" | "document" | "operation">): Drawn {
  const { input } = sampleInput(document, operation);
  const params: Record<string, Record<string, unknown>> = {};
  const body: Record<string, unknown> = {};
  for (const [name, { place }] of flatInput(document, operation)) {
    if (!Object.hasOwn(input, name)) continue;
    if (place === "body") body[name] = input[name];
    else params[place] = { ...params[place], [name]: input[name] };
  }
  const options = {
    ...(Object.keys(params).length > 0 && { params }),
    ...(operation.operation.requestBody !== undefined && { body }),
  };
  return { client, document, operation, method: operation.method.toUpperCase(), options };
}

const createOf = ({ document }: Drawn): string =>
  `create${String(get(document, "x-cloudseal", "service")).replace(/^./, (letter) => letter.toUpperCase())}Client`;

test("calls of twenty drawn operations compile, and none of them with a member that is not there", async () => {
  const program = drawn.map((call, index) => {
    const { client, method, operation, options } = call;
    const [name, path] = [`${createOf(call)}${index}`, JSON.stringify(operation.path)];
    return `import { ${createOf(call)} as ${name} } from "@cloudseal/${client}";
export const { data: data${index} } = await ${name}().http.${method}(${path}, ${JSON.stringify(options)});
// @ts-expect-error
await ${name}().http.${method}(${path}, { ...${JSON.stringify(options)}, params: { query: { NoSuchMember: 1 } } });
// @ts-expect-error
await ${name}().http.${method}(${JSON.stringify(`${operation.path}/none`)});
`;
  });
  const folder = folderOf({ "package.json": '{ "type": "module" }', "program.ts": program.join("") });
  const paths = Object.fromEntries(
    clients.map(({ client }) => [`@cloudseal/${client}`, [join(packages, client, "dist/index.gen.d.ts")]]),
  );
  expect(await problemsIn(folder, ["program.ts"], paths)).toEqual([]);
});

const simulator = createSimulator({ documents: clients.map(({ document }) => document) });

test.each(drawn.map((call) => ({ name: call.operation.name, ...call })))("$name is called", async (call) => {
  const { client, document, operation, method, options } = call;
  const vendor = String(get(document, "x-cloudseal", "vendor")) as keyof typeof simulatorCredentials;
  const module = await import(`@cloudseal/${client}`);
  const { http } = module[createOf(call)]({
    region: exampleRegion(document),
    endpoint: "https://simulator.example",
    transport: fetchTransport(simulator.fetch),
    credentials: simulatorCredentials[vendor][0],
  });
  const { data, error, response } = await http[method](operation.path, options);
  expect({ error, status: response.status }).toEqual({ error: undefined, status: 200 });
  expect(simulator.calls.at(-1)).toMatchObject({
    operation: operation.name,
    signature: "ok",
    requestSchema: "ok",
    responseSchema: "ok",
  });
  expect(data).toBeDefined();
});

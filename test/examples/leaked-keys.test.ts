import { createSasClient } from "@cloudseal/alibaba-sas";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Ticket, ticketsForLeakedKeys } from "../../examples/leaked-keys.js";
import { type Listening, listen, receive } from "../support/listen.js";
import { readJson } from "../support/repository.js";
import { runExample } from "./run-example.js";

const leaks = Array.from({ length: 25 }, (_, i) => ({
  // The first is larger than a number can be exactly.
  Id: i === 0 ? 9007199254740993n : 1000 + i,
  AccesskeyId: `LTAI-made-up-${i}`,
  AliUserName: `user${i}`,
  UserType: i === 0 ? "master" : "ram",
  Url: `https://code.example/${i}`,
}));

/** The service with the one operation that the program calls, and leaks for two pages. */
function documentOf(): Record<string, unknown> {
  const document = readJson("packages/alibaba-sas/openapi.json");
  const properties = {
    TotalCount: { type: "integer", format: "int32" },
    AccessKeyLeakList: { type: "array", items: { type: "object" } },
    RequestId: { type: "string" },
  };
  const value = { TotalCount: leaks.length, AccessKeyLeakList: leaks, RequestId: "made-up" };
  const content = { "application/json": { schema: { type: "object", properties }, examples: { made: { value } } } };
  const operation = {
    operationId: "DescribeAccesskeyLeakList",
    parameters: [
      { name: "CurrentPage", in: "query", required: true, schema: { type: "integer", format: "int32" } },
      { name: "PageSize", in: "query", required: true, schema: { type: "integer", format: "int32" } },
      { name: "Status", in: "query", schema: { type: "string" } },
    ],
    responses: { 200: { description: "One page of leaks.", content } },
    "x-cloudseal": {
      route: {
        method: "POST",
        path: "/",
        headers: { "x-acs-action": "DescribeAccesskeyLeakList", "x-acs-version": document.info.version },
      },
      idempotent: true,
      pages: { page: "CurrentPage", size: "PageSize", items: "AccessKeyLeakList", total: "TotalCount" },
    },
  };
  return { ...document, paths: { "/DescribeAccesskeyLeakList": { post: operation } } };
}

const simulator = createSimulator({ documents: [documentOf()] });
let endpoint: { readonly url: string; close(): Promise<void> };
let tickets: Listening;
const received: { readonly key: unknown; readonly body: string }[] = [];

beforeAll(async () => {
  endpoint = await simulator.listen();
  tickets = await listen(async (request, response) => {
    const { headers, body } = await receive(request);
    received.push({ key: headers["idempotency-key"], body });
    response.writeHead(201).end();
  });
});
beforeEach(() => {
  simulator.reset();
  received.length = 0;
});
afterAll(() => Promise.all([endpoint.close(), tickets.close()]));

const run = (environment: Record<string, string> = {}) =>
  runExample("leaked-keys.ts", { ENDPOINT: endpoint.url, ...environment });

test("the callback posts one ticket for each leak, of all pages, with an id that is exact", async () => {
  simulator.inject("DescribeAccesskeyLeakList", "reset-after-work"); // a lost response is asked for again
  const { code, stdout, stderr } = await run({ TICKETS_URL: tickets.url });
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "25 leaked keys\n", stderr: "" });
  expect(received.map(({ key }) => key)).toEqual(leaks.map(({ Id }) => `leaked-key-${Id}`));
  expect(JSON.parse(received[0]?.body ?? "")).toEqual({
    key: "leaked-key-9007199254740993",
    title: "Access key LTAI-made-up-0 of user0 is public",
    text: expect.stringContaining("https://code.example/0"),
    urgent: true,
  });
  expect(simulator.calls.map(({ signature, input }) => [signature, input])).toMatchObject(
    [1, 1, 2].map((CurrentPage) => ["ok", { query: { CurrentPage, PageSize: 20, Status: "pending" } }]),
  );
});

test("without a ticket system it prints them, and a failure without a stack trace", async () => {
  simulator.inject("DescribeAccesskeyLeakList", null, { status: 403, body: "no", check: false });
  const { code, stdout, stderr } = await run();
  expect(code).toBe(1);
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(20);
  expect(lines.slice(0, 2)).toEqual([
    "URGENT Access key LTAI-made-up-0 of user0 is public",
    "Access key LTAI-made-up-1 of user1 is public",
  ]);
  expect(stderr).toMatch(/^leaked-keys: describeAccesskeyLeakList of sas: .*HTTP 403.*\n$/);
});

test("a callback that throws ends the run at the first ticket", async () => {
  const [credentials] = simulatorCredentials.alibaba;
  const sas = createSasClient({ region: "cn-shanghai", endpoint: endpoint.url, credentials });
  const opened: string[] = [];
  const failing = async ({ key }: Ticket) => {
    opened.push(key);
    throw new Error("the ticket system is down");
  };
  await expect(ticketsForLeakedKeys(sas, failing)).rejects.toThrow("the ticket system is down");
  expect(opened).toEqual(["leaked-key-9007199254740993"]);
});

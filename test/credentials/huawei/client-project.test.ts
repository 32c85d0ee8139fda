import type { Transport, TransportRequest } from "@cloudseal/core";
import type { Credentials } from "@cloudseal/huawei";
import { createDbssClient } from "@cloudseal/huawei-dbss";
import { describe, expect, test, vi } from "vitest";
import { completeCredentials } from "../../../packages/huawei/src/credentials/default.web.js";
import { failureOf as errorOf } from "../../pipeline/services.js";
import { printed } from "../../support/printed.js";
import { authorizationOf } from "../../support/reference-signers.js";
import { serve } from "../../support/serve.js";
import { isolate } from "../isolate.js";

isolate();
const region = "tr-west-1";
const input = { busi_type: "risk", oper_type: "execute" } as const;
const remedy = /projectId .*HUAWEICLOUD_SDK_PROJECT_ID$/;
let keys = 0;
/** Another key for each test, as what was looked up for one is kept. */
const newKey = () => ({ ak: `project-key-${++keys}`, sk: `project-secret-not-real-${keys}` });

/** The service, and IAM, which knows one project by the name of each region. */
const cloud = async (projects: (name: string | null) => unknown = (name) => [{ id: `id-of-${name}`, name }]) => {
  const server = await serve(({ url = "" }, outgoing) => {
    const { pathname, searchParams } = new URL(url, "http://host");
    outgoing.end(pathname === "/v3/projects" ? JSON.stringify({ projects: projects(searchParams.get("name")) }) : "");
  });
  vi.stubEnv("HUAWEICLOUD_SDK_IAM_ENDPOINT", server.url);
  return server;
};

/** The hosts that a client asks through its own transport, which answers for them all. */
const recorder = () => {
  const requests: TransportRequest[] = [];
  const transport: Transport = {
    send: async (request) => {
      requests.push(request);
      const body = request.target.startsWith("/v3/projects") ? '{"projects":[{"id":"p"}]}' : "";
      return { status: 200, headers: {}, body };
    },
  };
  return { transport, requests };
};

describe("the project of a key alone is looked up", () => {
  const look = `GET /v3/projects?name=${region}`;
  const call = "POST /v1/id-of-tr-west-1/audit/summary/risk/task-status";

  test.each<[source: string, of: (key: Credentials) => Credentials | (() => Credentials | Promise<Credentials>)]>([
    ["a key", (key) => key],
    ["a session", (key) => ({ ...key, securityToken: "project-token-not-real" }) as Credentials],
    ["a provider", (key) => () => ({ ...key })],
    ["a provider of promises", (key) => async () => ({ ...key })],
  ])("for %s, once, and signed", async (_, of) => {
    const { url: endpoint, received } = await cloud();
    const key = newKey();
    const credentials = of(key);
    const dbss = createDbssClient({ region, endpoint, credentials });
    await Promise.all([dbss.updateAuditTaskStatus(input), dbss.updateAuditTaskStatus(input)]);
    await createDbssClient({ region, endpoint, credentials }).updateAuditTaskStatus(input);
    expect(received.map(({ method, target }) => `${method} ${target}`)).toEqual([look, call, call, call]);
    const used = typeof credentials === "function" ? key : credentials;
    expect(received[0]?.headers.authorization).toBe(authorizationOf("huawei", received[0] as never, used, "iam"));
    expect(received[1]?.headers["x-project-id"]).toBe("id-of-tr-west-1");
    expect(received[1]?.headers.authorization).toBe(authorizationOf("huawei", received[1] as never, used, "dbss"));
  });

  test("for the openapi-fetch client too", async () => {
    const { url: endpoint, received } = await cloud();
    const { http } = createDbssClient({ region, endpoint, credentials: newKey() });
    await http.POST("/v1/{project_id}/audit/summary/{busi_type}/task-status", {
      params: { path: { busi_type: "risk" } },
      body: { oper_type: "execute" },
    } as never);
    expect(received.map(({ method, target }) => `${method} ${target}`)).toEqual([look, call]);
  });

  test("by the region's own IAM, through the client's transport", async () => {
    const { transport, requests } = recorder();
    await createDbssClient({ region: "ap-southeast-3", transport, credentials: newKey() }).updateAuditTaskStatus(input);
    expect(requests.map(({ endpoint }) => endpoint.host)).toEqual([
      "iam.ap-southeast-3.myhuaweicloud.com",
      "dbss.ap-southeast-3.myhuaweicloud.com",
    ]);
  });
});

describe("nothing is looked up", () => {
  test.each<[where: string, options: object, more: object]>([
    ["the client has", { projectId: "named" }, {}],
    ["the call has", {}, { project_id: "named" }],
    ["the credentials have", { credentials: { ...newKey(), projectId: "named" } }, {}],
  ])("for a project that %s", async (_, options, more) => {
    const { url: endpoint, received } = await cloud();
    const dbss = createDbssClient({ region, endpoint, credentials: newKey(), ...options });
    await dbss.updateAuditTaskStatus({ ...input, ...more });
    expect(received.map(({ target }) => target)).toEqual(["/v1/named/audit/summary/risk/task-status"]);
  });

  test("for a project that the environment has, whatever the key is from", async () => {
    const { url: endpoint, received } = await cloud();
    vi.stubEnv("HUAWEICLOUD_SDK_PROJECT_ID", "named");
    await createDbssClient({ region, endpoint, credentials: newKey() }).updateAuditTaskStatus(input);
    expect(received.map(({ target }) => target)).toEqual(["/v1/named/audit/summary/risk/task-status"]);
    expect(received[0]?.headers["x-project-id"]).toBe("named");
  });

  test("of the public IAM by a client with an endpoint, unless the environment names one", async () => {
    const { transport, requests } = recorder();
    const credentials = newKey();
    const dbss = createDbssClient({ region, endpoint: "https://private.example", transport, credentials });
    const error = await errorOf(dbss.updateAuditTaskStatus(input));
    expect(error).toMatchObject({ kind: "credentials", attempts: 0, message: expect.stringMatching(remedy) });
    expect(error.message).toContain("HUAWEICLOUD_SDK_IAM_ENDPOINT does not name that of its IAM");
    expect(requests).toEqual([]);
    vi.stubEnv("HUAWEICLOUD_SDK_IAM_ENDPOINT", "iam.private.example");
    await dbss.updateAuditTaskStatus(input);
    expect(requests.map(({ endpoint }) => endpoint.host)).toEqual(["iam.private.example", "private.example"]);
  });
});

describe("a project that is not found ends the call unsent, with what to set", () => {
  test.each<[fact: string, projects: unknown, why: RegExp]>([
    ["none", [], /, and IAM knows no projects called tr-west-1\. /],
    ["two", [{ id: "a" }, { id: "b" }], /, and IAM knows 2 projects called tr-west-1\. /],
    ["one without an id", [{}], /, and the project's id is missing in the response of IAM\. /],
    ["no list", null, /, and the response of IAM has no list of projects\. /],
  ])("IAM knows %s, and none is made", async (_, projects, why) => {
    const { url: endpoint, received } = await cloud(() => projects);
    const credentials = newKey();
    const error = await errorOf(createDbssClient({ region, endpoint, credentials }).updateAuditTaskStatus(input));
    expect(error).toMatchObject({ kind: "credentials", attempts: 0, retryable: false });
    expect(error.message).toMatch(/^updateAuditTaskStatus of dbss: project_id is missing: \/v1\/\{project_id\}\//);
    expect(error.message).toMatch(why);
    expect(error.message).toMatch(remedy);
    expect(received.map(({ method }) => method)).toEqual(["GET"]);
    expect(printed(error)).not.toContain(credentials.sk);
  });

  test("IAM rejects the key", async () => {
    const { url: endpoint, received } = await serve((_, outgoing) =>
      outgoing.writeHead(403).end('{"error":{"code":403,"message":"not allowed","title":"Forbidden"}}'),
    );
    vi.stubEnv("HUAWEICLOUD_SDK_IAM_ENDPOINT", endpoint);
    const error = await errorOf(
      createDbssClient({ region, endpoint, credentials: newKey() }).updateAuditTaskStatus(input),
    );
    expect(error).toMatchObject({ kind: "credentials", attempts: 0 });
    expect(error.message).toMatch(
      /the project of tr-west-1 cannot be looked up: keystoneListProjects of iam: not allowed \(HTTP 403\)\. Pass /,
    );
    expect(error.message).toMatch(remedy);
    expect(received).toHaveLength(1);
  });

  test("there is no region", async () => {
    const { url: endpoint, received } = await cloud();
    const error = await errorOf(createDbssClient({ endpoint, credentials: newKey() }).updateAuditTaskStatus(input));
    expect(error).toMatchObject({ kind: "credentials", attempts: 0 });
    expect(error.message).toMatch(/, and it cannot be looked up without a region\. Pass /);
    expect(error.message).toMatch(remedy);
    expect(received).toEqual([]);
  });

  test("there are no look-ups in the runtime, where the environment still counts", async () => {
    const call = { path: "/v1/{project_id}/x", given: {}, filled: { project_id: "projectId" }, options: { region } };
    const complete = async () =>
      completeCredentials({ ak: "a", sk: "s" }, { ...call, deadline: Number.POSITIVE_INFINITY, signal: undefined });
    await expect(complete()).rejects.toThrow(/, and it cannot be looked up in this runtime\. Pass /);
    await expect(complete()).rejects.toThrow(remedy);
    vi.stubEnv("HUAWEICLOUD_SDK_PROJECT_ID", "named");
    expect(await complete()).toEqual({ ak: "a", sk: "s", projectId: "named" });
  });

  test("the next call looks again", async () => {
    let known: unknown = [];
    const { url: endpoint, received } = await cloud(() => known);
    const dbss = createDbssClient({ region, endpoint, credentials: newKey() });
    await errorOf(dbss.updateAuditTaskStatus(input));
    known = [{ id: "p" }];
    await dbss.updateAuditTaskStatus(input);
    expect(received.map(({ method }) => method)).toEqual(["GET", "GET", "POST"]);
  });
});

describe("a look-up that hangs", () => {
  test("ends with the time of the call", async () => {
    const { url: endpoint } = await serve(() => {});
    vi.stubEnv("HUAWEICLOUD_SDK_IAM_ENDPOINT", endpoint);
    const dbss = createDbssClient({ region, endpoint, credentials: newKey(), timeout: 50 });
    expect(await errorOf(dbss.updateAuditTaskStatus(input))).toMatchObject({ kind: "timeout", attempts: 0 });
  });

  test("ends with the call's signal", async () => {
    const controller = new AbortController();
    const { url: endpoint } = await serve(() => controller.abort());
    vi.stubEnv("HUAWEICLOUD_SDK_IAM_ENDPOINT", endpoint);
    const dbss = createDbssClient({ region, endpoint, credentials: newKey() });
    const call = dbss.updateAuditTaskStatus(input, { signal: controller.signal });
    expect(await errorOf(call)).toMatchObject({ kind: "aborted", attempts: 0 });
  });
});

test("a provider is told of its own credentials when the completed ones have expired", async () => {
  const first = newKey();
  const second = newKey();
  let current = first;
  const credentials = (request: { rejected?: object | undefined } = {}) => {
    if (request.rejected === first) current = second;
    return current;
  };
  const expired = { error_code: "APIGW.0301", error_msg: "Incorrect IAM authentication information: token expires" };
  const { url: endpoint, received } = await serve(({ url = "", headers }, outgoing) => {
    if (url.startsWith("/v3/projects")) outgoing.end('{"projects":[{"id":"p"}]}');
    else if (headers.authorization?.includes(`${first.ak},`)) outgoing.writeHead(401).end(JSON.stringify(expired));
    else outgoing.end();
  });
  vi.stubEnv("HUAWEICLOUD_SDK_IAM_ENDPOINT", endpoint);
  await createDbssClient({ region, endpoint, credentials }).updateAuditTaskStatus(input);
  expect(received.map(({ method }) => method)).toEqual(["GET", "POST", "GET", "POST"]);
});

import type { CredentialsProvider } from "@cloudseal/core";
import { fromProfile, withProjectId } from "@cloudseal/huawei/credentials";
import { describe, expect, test, vi } from "vitest";
import { authorizationOf } from "../../support/reference-signers.js";
import { serve } from "../../support/serve.js";
import { hostileAnswers, planted, timeFor } from "../hostile-answers.js";
import { failureOf, isolate } from "../isolate.js";

const { write } = isolate();
const key = { ak: "project-ak", sk: "project-secret-key", securityToken: "project-session" };
const region = "cn-north-4";

/** IAM that knows one project for each name. */
const iam = () =>
  serve(({ url = "" }, outgoing) => {
    const name = new URL(url, "http://host").searchParams.get("name");
    outgoing.end(JSON.stringify({ projects: [{ id: `id-of-${name}`, name }], links: {} }));
  });

test("the project called as the client's region is looked up, signed, once for each region", async () => {
  const { url: endpoint, received } = await iam();
  const provider = withProjectId(() => key, { endpoint });
  const first = await Promise.all([provider({ region }), provider({ region })]);
  expect(first[0]).toEqual({ ...key, projectId: "id-of-cn-north-4" });
  expect(first[1]).toBe(first[0]);
  expect(await provider({ region: "la-south-2" })).toEqual({ ...key, projectId: "id-of-la-south-2" });
  expect(await provider({ region })).toBe(first[0]);
  expect(received.map(({ method, target }) => `${method} ${target}`)).toEqual([
    "GET /v3/projects?name=cn-north-4",
    "GET /v3/projects?name=la-south-2",
  ]);
  const [request] = received;
  expect(request?.headers.authorization).toBe(authorizationOf("huawei", request as never, key, "iam"));
  expect(request?.headers["x-security-token"]).toBe("project-session");
});

test("a region of its own goes before the client's", async () => {
  const { url: endpoint } = await iam();
  const provider = withProjectId(() => key, { endpoint, region: "me-east-1" });
  expect(await provider({ region })).toMatchObject({ projectId: "id-of-me-east-1" });
});

test("IAM is called where the environment says, unless the profile says otherwise", async () => {
  const [environment, profile] = [await iam(), await iam()];
  vi.stubEnv("HUAWEICLOUD_SDK_IAM_ENDPOINT", environment.url);
  await withProjectId(() => key)({ region });
  const file = await write("i.ini", `[basic]\nak=i\nsk=file-secret-key\niam_endpoint=${profile.url}`);
  expect(await withProjectId(fromProfile({ file }))({ region })).toMatchObject({ projectId: "id-of-cn-north-4" });
  expect([environment.received.length, profile.received.length]).toEqual([1, 1]);
});

test("the project that the environment names is not looked up, with a region or without", async () => {
  vi.stubEnv("HUAWEICLOUD_SDK_PROJECT_ID", "named");
  const provider = withProjectId(() => key, { endpoint: "http://127.0.0.1:1" });
  const completed = await provider({ region });
  expect(completed).toEqual({ ...key, projectId: "named" });
  expect(await provider()).toBe(completed);
});

test("the public IAM is not asked for a client with an endpoint", async () => {
  const provider = withProjectId(() => key);
  const error = await failureOf(provider, [key.sk], { region, options: { endpoint: "https://private.example" } });
  expect(error.message).toMatch(
    /^the project of cn-north-4 cannot be looked up: the client has an endpoint, and HUAWEICLOUD_SDK_IAM_ENDPOINT /,
  );
});

test.each<[fact: string, credentials: object, request: object]>([
  ["that have a project", { ...key, projectId: "p" }, { region }],
  ["that are a token", { authToken: "t", projectId: "p" }, { region }],
  ["without a region", key, {}],
])("credentials %s are given as they are", async (_, credentials, request) => {
  const provider = withProjectId((() => credentials) as never, { endpoint: "http://127.0.0.1:1" });
  expect(await provider(request)).toBe(credentials);
});

test("the provider is told of its own credentials when the completed ones are rejected", async () => {
  const { url: endpoint, received } = await iam();
  const next = { ...key, ak: "next-ak" };
  const provider: CredentialsProvider<typeof key> = (request) => (request?.rejected === key ? next : key);
  const completed = withProjectId(provider, { endpoint });
  expect(await completed({ region, rejected: await completed({ region }) })).toMatchObject({ ak: "next-ak" });
  // Another key may be of another account.
  expect(received).toHaveLength(2);
});

test("renewed credentials of the same key are completed without another look", async () => {
  const { url: endpoint, received } = await iam();
  const completed = withProjectId(() => ({ ...key }), { endpoint });
  expect(await completed({ region })).not.toBe(await completed({ region }));
  expect(received).toHaveLength(1);
});

describe("when there is not one project", () => {
  const remedy = "Pass projectId with the credentials, or set HUAWEICLOUD_SDK_PROJECT_ID";

  test.each<[fact: string, projects: unknown, message: string]>([
    ["none", [], `IAM knows no projects called cn-north-4. ${remedy}`],
    ["null", [null], `IAM knows no projects called cn-north-4. ${remedy}`],
    ["two", [{ id: "a" }, { id: "b" }], `IAM knows 2 projects called cn-north-4. ${remedy}`],
    ["no list", undefined, `the response of IAM has no list of projects. ${remedy}`],
    ["one without an id", [{}], `the project's id is missing in the response of IAM. ${remedy}`],
    [
      "one with an id of two lines",
      [{ id: "a\nb" }],
      `the project's id is not a text without spaces in the response of IAM. ${remedy}`,
    ],
  ])("%s is an error that says so, and none is made", async (_, projects, message) => {
    const { url: endpoint, received } = await serve((_, outgoing) => outgoing.end(JSON.stringify({ projects })));
    const provider = withProjectId(() => key, { endpoint });
    expect((await failureOf(provider, [key.sk], { region })).message).toBe(message);
    expect(received.map(({ method }) => method)).toEqual(["GET"]);
  });

  test("a refusal is told, and the next call asks again", async () => {
    const refusal = { error: { code: 403, message: `${key.sk} may not list projects`, title: "Forbidden" } };
    const { url: endpoint, received } = await serve((_, outgoing) =>
      received.length === 1
        ? outgoing.writeHead(403).end(JSON.stringify(refusal))
        : outgoing.end('{"projects":[{"id":"p"}]}'),
    );
    const provider = withProjectId(() => key, { endpoint });
    expect((await failureOf(provider, [key.sk], { region })).message).toBe(
      `the project of cn-north-4 cannot be looked up: keystoneListProjects of iam: *** may not list projects (HTTP 403). ${remedy}`,
    );
    expect(await provider({ region })).toMatchObject({ projectId: "p" });
  });

  test.each(hostileAnswers)("%s is none", async (name, respond) => {
    const { url: endpoint } = await serve((_, outgoing) => respond(outgoing));
    const provider = withProjectId(() => key, { endpoint, timeout: timeFor(name) });
    const error = await failureOf(provider, [planted, key.sk, key.securityToken], { region });
    expect(error.message).toContain("Pass projectId");
  });
});

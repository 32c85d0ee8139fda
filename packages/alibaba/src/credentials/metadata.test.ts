import { NoCredentials } from "@cloudseal/core/protocol";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { freshEnvironment } from "./fixtures/fresh-environment.js";
import { hostileSessions } from "./fixtures/hostile-sessions.js";
import { refusalOf } from "./fixtures/refusal-of.js";
import { type Answer, type Received, serve } from "./fixtures/serve.js";
import { answered, secret, session } from "./fixtures/sessions.js";
import { fromInstanceMetadata, type InstanceMetadataOptions } from "./metadata.js";

const { set } = freshEnvironment();

const roles = "/latest/meta-data/ram/security-credentials/";
const token = `metadata-${secret}`;

/** The service, of which some paths answer otherwise; by the path, or the method. */
const metadata = (others: Record<string, (request: Received) => Answer | undefined> = {}) =>
  serve((request) => {
    const { method, path, headers } = request;
    const other = others[path] ?? others[method];
    if (other) return other(request);
    if (method === "PUT" && path === "/latest/api/token")
      return headers["x-aliyun-ecs-metadata-token-ttl-seconds"] === "21600" ? { body: token } : { status: 400 };
    if (path === roles) return { body: "auditor\n" };
    if (path === `${roles}auditor`) return { body: { Code: "Success", ...answered } };
    return { status: 404, body: `<p>${secret}` };
  });

const summary = (received: Received[]) =>
  received.map(({ method, path, headers }) =>
    [method, path.replace(roles, "…/"), headers["x-aliyun-ecs-metadata-token"] === token && "with the token"]
      .filter(Boolean)
      .join(" "),
  );

describe("the way to a session", () => {
  const all = ["PUT /latest/api/token", "GET …/ with the token", "GET …/auditor with the token"];
  const v1 = ["PUT /latest/api/token", "GET …/", "GET …/auditor"];
  const named = ["PUT /latest/api/token", "GET …/auditor with the token"];

  test("by v1, if the token takes too long", async () => {
    set({});
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    onTestFinished(() => void vi.useRealTimers());
    // The time of the token is over as soon as it has been requested; that of the rest stands still.
    const { url, received } = await metadata({ PUT: () => void setImmediate(() => vi.advanceTimersByTime(60_000)) });
    expect(await fromInstanceMetadata({ endpoint: url, timeout: 60_000 })()).toEqual(session);
    expect(summary(received)).toEqual(v1);
  });

  test.each<
    [
      name: string,
      options: InstanceMetadataOptions,
      variables: Record<string, string>,
      others: Parameters<typeof metadata>[0],
      want: string[],
    ]
  >([
    ["by IMDSv2", {}, {}, {}, all],
    ["by IMDSv2 alone", { disableV1: true }, {}, {}, all],
    ["with a role by option", { roleName: "auditor" }, { ALIBABA_CLOUD_ECS_METADATA: "other" }, {}, named],
    ["with a role by variable", {}, { ALIBABA_CLOUD_ECS_METADATA: "auditor" }, {}, named],
    ["by v1, if there is no token", {}, {}, { PUT: () => ({ status: 404 }) }, v1],
    ["by v1, if the token is none", {}, {}, { PUT: () => ({ body: `<p>\n${secret}` }) }, v1],
    [
      "by v1, if the token is not taken",
      {},
      {},
      {
        [roles]: ({ headers }) =>
          headers["x-aliyun-ecs-metadata-token"] ? { status: 401, body: secret } : { body: "auditor" },
      },
      [...all.slice(0, 2), "GET …/", all[2] as string],
    ],
  ])("%s", async (_, options, variables, others, want) => {
    set(variables);
    const { url, received } = await metadata(others);
    expect(await fromInstanceMetadata({ endpoint: url, ...options })()).toEqual(session);
    expect(summary(received)).toEqual(want);
  });

  test("is gone once, until the session is rejected", async () => {
    const { url, received } = await metadata();
    const provider = fromInstanceMetadata({ endpoint: url });
    const [rejected] = await Promise.all([provider(), provider(), provider()]);
    expect(received).toHaveLength(3);
    await provider({ rejected });
    expect(received).toHaveLength(6);
  });
});

describe("there is nothing", () => {
  test.each<[name: string, others: Parameters<typeof metadata>[0], want: RegExp]>([
    [
      "without a role",
      { [roles]: () => ({ status: 404 }) },
      /^no credentials: the instance metadata names no role: HTTP 404\./,
    ],
    [
      "at an address where something else is",
      {
        PUT: () => ({ status: 405 }),
        GET: () => ({ body: `<p>${secret}` }),
        [roles]: () => ({ body: `<p>${secret}` }),
      },
      /^no credentials: the instance metadata names no role: HTTP 200\./,
    ],
    [
      "behind a proxy that refuses it",
      { PUT: () => ({ status: 403 }), [roles]: () => ({ status: 403, body: secret }) },
      /^no credentials: the instance metadata names no role: HTTP 403\./,
    ],
    [
      "without an answer",
      { GET: () => undefined, PUT: () => undefined },
      /^no credentials: instance metadata at http:.* cannot be reached: no whole response within 100 ms/,
    ],
  ])("%s", async (name, others, want) => {
    const { url } = await metadata(others);
    // Only silence must be waited for, however busy the machine is.
    const timeout = name === "without an answer" ? 100 : 60_000;
    const error = await refusalOf(fromInstanceMetadata({ endpoint: url, timeout })());
    expect(error).toBeInstanceOf(NoCredentials);
    expect(error.message).toMatch(want);
  });

  test("without a service", async () => {
    const error = await refusalOf(fromInstanceMetadata({ endpoint: "http://127.0.0.1:1" })());
    expect(error).toBeInstanceOf(NoCredentials);
    expect(error.message).toMatch(/cannot be reached: connect ECONNREFUSED/);
  });

  test.each(["true", "TRUE"])("where it is disabled by %s, and nobody asks", async (value) => {
    set({ ALIBABA_CLOUD_ECS_METADATA_DISABLED: value });
    const { url, received } = await metadata();
    const error = await refusalOf(fromInstanceMetadata({ endpoint: url, roleName: "auditor" })());
    expect(error).toBeInstanceOf(NoCredentials);
    expect(error.message).toContain("instance metadata is disabled by ALIBABA_CLOUD_ECS_METADATA_DISABLED");
    expect(received).toEqual([]);
  });
});

describe("the service is there but broken", () => {
  test.each<[name: string, options: InstanceMetadataOptions, others: Parameters<typeof metadata>[0], want: string]>([
    [
      "no token, and v1 is disabled",
      { disableV1: true },
      { PUT: () => ({ status: 403, body: secret }) },
      "the instance metadata gives no token: HTTP 403",
    ],
    [
      "the token is not taken, and v1 is disabled",
      { disableV1: true },
      { [roles]: () => ({ status: 401, body: secret }) },
      "the instance metadata names no role: HTTP 401",
    ],
    [
      "HTML for a role",
      {},
      { [roles]: () => ({ body: `<p>${secret}` }) },
      "the instance metadata names no role: HTTP 200",
    ],
    ["two roles", {}, { [roles]: () => ({ body: "a\nb" }) }, "the instance metadata names no role: HTTP 200"],
    [
      "a redirect",
      {},
      { [`${roles}auditor`]: () => ({ status: 302, headers: { location: "http://127.0.0.1:1/" } }) },
      "the instance metadata gives no session: HTTP 302",
    ],
    ["not the role that is wanted", { roleName: "../admin" }, {}, 'the instance metadata has no role "../admin"'],
    [
      "a failure",
      {},
      { [`${roles}auditor`]: () => ({ body: { ...answered, Code: secret } }) },
      "the instance metadata's session has a Code that is not Success",
    ],
  ])("%s", async (_, options, others, want) => {
    const { url } = await metadata(others);
    const error = await refusalOf(fromInstanceMetadata({ endpoint: url, ...options })());
    expect(error).not.toBeInstanceOf(NoCredentials);
    expect(error.message).toBe(want);
  });

  test("not reached, where a role is named", async () => {
    const error = await refusalOf(fromInstanceMetadata({ endpoint: "http://127.0.0.1:1", roleName: "auditor" })());
    expect(error).not.toBeInstanceOf(NoCredentials);
  });

  test("v1 is disabled by the environment", async () => {
    set({ ALIBABA_CLOUD_IMDSV1_DISABLED: "true" });
    const { url, received } = await metadata({ PUT: () => ({ status: 403 }) });
    await refusalOf(fromInstanceMetadata({ endpoint: url })());
    expect(received).toHaveLength(1);
  });

  test.each(hostileSessions)("a session that is %s", async (_, body) => {
    const answer = typeof body === "object" && !Array.isArray(body) ? { Code: "Success", ...body } : body;
    const { url } = await metadata({ [`${roles}auditor`]: () => ({ body: answer }) });
    expect(await refusalOf(fromInstanceMetadata({ endpoint: url })())).not.toBeInstanceOf(NoCredentials);
  });
});

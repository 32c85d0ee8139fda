import type { CredentialsProvider } from "@cloudseal/core";
import { NoCredentials } from "@cloudseal/core/protocol";
import { type Credentials, protocol } from "@cloudseal/huawei";
import { defaultChain } from "@cloudseal/huawei/credentials";
import { createDbssClient } from "@cloudseal/huawei-dbss";
import { describe, expect, test, vi } from "vitest";
import { defaultCredentials } from "../../../packages/huawei/src/credentials/default.node.js";
import { serve } from "../../support/serve.js";
import { failureOf, isolate } from "../isolate.js";

const { write } = isolate();
const session = {
  access: "i",
  secret: "s",
  securitytoken: "t",
  expires_at: new Date(Date.now() + 7_200_000).toISOString(),
};
const nowhere = { endpoint: "http://127.0.0.1:1" };

/** Everything that the chain may ask, at one address. */
const cloud = () =>
  serve(({ url = "" }, outgoing) => {
    if (url.endsWith("/id-token/tokens")) outgoing.setHeader("X-Subject-Token", "unscoped").end('{"token":{}}');
    else if (url.startsWith("/v3/projects")) outgoing.end('{"projects":[{"id":"looked-up"}]}');
    else if (url.endsWith("/api/token")) outgoing.end("imds");
    else if (url === "/pod") outgoing.end(JSON.stringify({ credentials: { ...session, access: "pod" } }));
    else if (url.endsWith("/securitykey"))
      outgoing.end(JSON.stringify({ credential: { ...session, access: "instance" } }));
    else outgoing.end(JSON.stringify({ credential: { ...session, access: "oidc" } }));
  });

test("every source is asked after those before it, and its project looked up", async () => {
  const { url } = await cloud();
  vi.stubEnv("HUAWEICLOUD_SDK_IAM_ENDPOINT", url);
  const ask = async (endpoint: string) =>
    await defaultChain({ instanceMetadata: { endpoint } })({ region: "cn-north-4" });

  await expect(ask(nowhere.endpoint)).rejects.toBeInstanceOf(NoCredentials);
  vi.stubEnv("HC_CONTAINER_CREDENTIALS_FULL_URI", `${url}/pod`);
  vi.stubEnv("HC_CONTAINER_AUTHORIZATION_TOKEN_FILE", await write("token", "t"));
  expect(await ask(nowhere.endpoint)).toMatchObject({ ak: "pod", projectId: "looked-up" });
  expect(await ask(url)).toMatchObject({ ak: "instance", projectId: "looked-up" });
  await write(".huaweicloud/credentials", "[basic]\nak=file\nsk=s");
  expect(await ask(url)).toMatchObject({ ak: "file", projectId: "looked-up" });
  vi.stubEnv("HUAWEICLOUD_SDK_AK", "environment");
  vi.stubEnv("HUAWEICLOUD_SDK_SK", "s");
  expect(await ask(url)).toMatchObject({ ak: "environment", projectId: "looked-up" });
  vi.stubEnv("HUAWEICLOUD_SDK_IDP_ID", "idp");
  vi.stubEnv("HUAWEICLOUD_SDK_ID_TOKEN_FILE", await write("identity", "t"));
  expect(await ask(url)).toMatchObject({ ak: "oidc", projectId: "looked-up" });
});

test("nothing found is told as a whole", async () => {
  const error = await failureOf(defaultChain({ instanceMetadata: nowhere }));
  expect(error.message.replace(/\/\S*cloudseal-home-\w+/g, "~")).toMatch(
    new RegExp(
      [
        "^no credentials:",
        "- HUAWEICLOUD_SDK_IDP_ID and HUAWEICLOUD_SDK_ID_TOKEN_FILE not set in the environment",
        "- HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK not set in the environment",
        "- there is no file ~/.huaweicloud/credentials",
        "- no metadata service of an instance at http://127.0.0.1:1/meta-data/latest/api/token: .*",
        "- HC_CONTAINER_CREDENTIALS_FULL_URI or HC_CONTAINER_AUTHORIZATION_TOKEN_FILE not set in the environment",
        "(Set|Pass) .*$",
      ].join("\n"),
    ),
  );
});

test("a source that is broken is not passed over", async () => {
  await write(".huaweicloud/credentials", "[basic]\nak=half");
  const { url, received } = await cloud();
  const error = await failureOf(defaultChain({ instanceMetadata: { endpoint: url } }));
  expect(error).not.toBeInstanceOf(NoCredentials);
  expect(error.message).toMatch(/^sk is missing in \[basic\] of /);
  expect(received).toEqual([]);
});

describe("by default", () => {
  test.each([
    ["the environment", { HUAWEICLOUD_SDK_PROJECT_ID: "p" }, {}, { ak: "i", sk: "s", projectId: "p" }],
    ["the client", {}, { projectId: "p" }, { ak: "i", sk: "s" }],
  ])("nothing is looked up for a key of the environment if %s has the project", (_, environment, options, want) => {
    vi.stubEnv("HUAWEICLOUD_SDK_AK", "i");
    vi.stubEnv("HUAWEICLOUD_SDK_SK", "s");
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    vi.stubEnv("HUAWEICLOUD_SDK_IAM_ENDPOINT", nowhere.endpoint);
    expect(protocol.defaultCredentials?.({ region: "cn-north-4", options })).toEqual(want);
  });

  test("else its project is looked up", async () => {
    const { url, received } = await cloud();
    vi.stubEnv("HUAWEICLOUD_SDK_AK", "i");
    vi.stubEnv("HUAWEICLOUD_SDK_SK", "s");
    vi.stubEnv("HUAWEICLOUD_SDK_IAM_ENDPOINT", url);
    const { defaultCredentials: credentials } = await freshly();
    expect(await credentials({ region: "cn-north-4" })).toMatchObject({ ak: "i", projectId: "looked-up" });
    expect(received.map(({ target }) => target)).toEqual(["/v3/projects?name=cn-north-4"]);
  });

  test("a project that the client has is not looked up for any source", async () => {
    const { url, received } = await cloud();
    await write(".huaweicloud/credentials", `[basic]\nak=file\nsk=s\niam_endpoint=${url}`);
    const { defaultCredentials: credentials } = await freshly();
    const options = { projectId: "p" };
    expect(await credentials({ region: "cn-north-4", options })).toMatchObject({ ak: "file" });
    expect(received).toEqual([]);
  });

  test("it is that of Node", () => expect(protocol.defaultCredentials).toBe(defaultCredentials));

  test("a client finds the key of a profile, and its project", async () => {
    const { url: endpoint, received } = await cloud();
    await write(".huaweicloud/credentials", `[basic]\nak=file\nsk=s\niam_endpoint=${endpoint}`);
    const { defaultCredentials: credentials } = await freshly();
    const dbss = createDbssClient({ region: "cn-north-4", endpoint, credentials });
    await dbss.updateAuditTaskStatus({ busi_type: "risk", oper_type: "execute" });
    expect(received.map(({ target }) => target)).toEqual([
      "/v3/projects?name=cn-north-4",
      "/v1/looked-up/audit/summary/risk/task-status",
    ]);
    expect(received[1]?.headers).toMatchObject({
      "x-project-id": "looked-up",
      authorization: expect.stringContaining("Access=file"),
    });
  });

  test("an identity provider goes before a key", async () => {
    const { url } = await cloud();
    vi.stubEnv("HUAWEICLOUD_SDK_AK", "i");
    vi.stubEnv("HUAWEICLOUD_SDK_SK", "s");
    vi.stubEnv("HUAWEICLOUD_SDK_IAM_ENDPOINT", url);
    vi.stubEnv("HUAWEICLOUD_SDK_IDP_ID", "idp");
    vi.stubEnv("HUAWEICLOUD_SDK_ID_TOKEN_FILE", await write("identity", "t"));
    expect(await (await freshly()).defaultCredentials()).toMatchObject({ ak: "oidc" });
  });
});

/** The module as it is when a process begins: what it has found once it stays with, and other tests share this process. */
function freshly(): Promise<{ defaultCredentials: CredentialsProvider<Credentials> }> {
  const module = `../../../packages/huawei/src/credentials/default.node.ts?${crypto.randomUUID()}.ts`;
  return import(module);
}

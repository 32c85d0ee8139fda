import type { CredentialsProvider } from "@cloudseal/core";
import { NoCredentials } from "@cloudseal/core/protocol";
import { type Credentials, protocol } from "@cloudseal/tencent";
import { defaultChain } from "@cloudseal/tencent/credentials";
import { createTcssClient } from "@cloudseal/tencent-tcss";
import { describe, expect, test, vi } from "vitest";
import { defaultCredentials } from "../../../packages/tencent/src/credentials/default.node.js";
import { serve } from "../../support/serve.js";
import { failureOf, isolate } from "../isolate.js";

const { write } = isolate();
const end = Math.floor(Date.now() / 1000) + 7200;
const keys = (id: string) => ({ TmpSecretId: id, TmpSecretKey: "s", Token: "t" });
const nowhere = { endpoint: "http://127.0.0.1:1" };

/** Everything that the chain may ask, at one address. */
const cloud = () =>
  serve(({ method, url = "" }, outgoing) => {
    if (method === "POST") outgoing.end(JSON.stringify({ Response: { Credentials: keys("oidc"), ExpiredTime: end } }));
    else if (url.endsWith("/")) outgoing.end("role");
    else outgoing.end(JSON.stringify({ ...keys("instance"), Code: "Success", ExpiredTime: end }));
  });

test("every source is asked after those before it", async () => {
  const { url } = await cloud();
  const ask = async (endpoint: string) =>
    await defaultChain({ instanceMetadata: { endpoint }, oidc: { endpoint: url } })();

  await expect(ask(nowhere.endpoint)).rejects.toBeInstanceOf(NoCredentials);
  vi.stubEnv("TKE_PROVIDER_ID", "p");
  vi.stubEnv("TKE_ROLE_ARN", "r");
  vi.stubEnv("TKE_WEB_IDENTITY_TOKEN_FILE", await write("token", "t"));
  expect(await ask(nowhere.endpoint)).toMatchObject({ secretId: "oidc" });
  expect(await ask(url)).toMatchObject({ secretId: "instance" });
  await write(".tccli/default.credential", '{"secretId":"cli","secretKey":"s"}');
  expect(await ask(url)).toMatchObject({ secretId: "cli" });
  await write(".tencentcloud/credentials", "[default]\nsecret_id=file\nsecret_key=s");
  expect(await ask(url)).toMatchObject({ secretId: "file" });
  vi.stubEnv("TENCENTCLOUD_SECRET_ID", "environment");
  vi.stubEnv("TENCENTCLOUD_SECRET_KEY", "s");
  expect(await ask(url)).toMatchObject({ secretId: "environment" });
});

test("nothing found is told as a whole", async () => {
  const error = await failureOf(defaultChain({ instanceMetadata: nowhere }));
  expect(error.message.replace(/\/\S*cloudseal-home-\w+/g, "~")).toMatch(
    new RegExp(
      [
        "^no credentials:",
        "- TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY not set in the environment",
        "- there is no file ~/.tencentcloud/credentials or /etc/tencentcloud/credentials",
        "- there is no file ~/.tccli/default.credential",
        "- no metadata service of an instance at http://127.0.0.1:1/latest/meta-data/cam/security-credentials/: .*",
        "- TKE_PROVIDER_ID and TKE_WEB_IDENTITY_TOKEN_FILE and TKE_ROLE_ARN not set in the environment",
        "(Set|Pass) .*$",
      ].join("\n"),
    ),
  );
});

test("a session that has expired is not passed over", async () => {
  await write(".tccli/default.credential", '{"type":"sso","secretId":"cli","secretKey":"s","token":"t","expiresAt":1}');
  const { url, received } = await cloud();
  const error = await failureOf(defaultChain({ instanceMetadata: { endpoint: url } }));
  expect(error).not.toBeInstanceOf(NoCredentials);
  expect(error.message).toMatch(/have expired: .*\. Run tccli sso login/);
  expect(received).toEqual([]);
});

describe("by default", () => {
  test("the environment is enough", () => {
    vi.stubEnv("TENCENTCLOUD_SECRET_ID", "i");
    vi.stubEnv("TENCENTCLOUD_SECRET_KEY", "s");
    expect(protocol.defaultCredentials?.()).toEqual({ secretId: "i", secretKey: "s" });
  });

  test("it is that of Node", () => expect(protocol.defaultCredentials).toBe(defaultCredentials));

  test("a client finds the key of a profile", async () => {
    const { url: endpoint, received } = await serve((_, outgoing) => outgoing.end('{"Response":{"RequestId":"R"}}'));
    await write(".tencentcloud/credentials", "[default]\nsecret_id=file\nsecret_key=s");
    const { defaultCredentials: credentials } = await freshly();
    const tcss = createTcssClient({ endpoint, credentials });
    await tcss.updateImageRegistryTimingScanTask({ ScanPeriod: 1, Enable: true, ScanTime: "04:00:00" });
    expect(received[0]?.headers.authorization).toContain("Credential=file/");
  });
});

/** The module as it is when a process begins: what it has found once it stays with, and other tests share this process. */
function freshly(): Promise<{ defaultCredentials: CredentialsProvider<Credentials> }> {
  const module = `../../../packages/tencent/src/credentials/default.node.ts?${crypto.randomUUID()}.ts`;
  return import(module);
}

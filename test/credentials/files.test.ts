import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { platform } from "node:process";
import * as alibaba from "@cloudseal/alibaba/credentials";
import type { CredentialsProvider } from "@cloudseal/core";
import { NoCredentials } from "@cloudseal/core/protocol";
import * as huawei from "@cloudseal/huawei/credentials";
import * as tencent from "@cloudseal/tencent/credentials";
import { describe, expect, test } from "vitest";
import { serve } from "../support/serve.js";
import { failureOf, isolate } from "./isolate.js";

const { home } = isolate();
const secret = "file-secret-not-real";

/** Every provider that reads a file, with what stands in it: keys, or a token that is sent to `url`. */
const files: {
  name: string;
  content: string;
  provider(file: string, url: string): CredentialsProvider<object>;
  want?: object;
}[] = [
  {
    name: "Alibaba's CLI profile",
    content: JSON.stringify({
      current: "默认",
      profiles: [{ name: "默认", mode: "AK", access_key_id: "i", access_key_secret: secret }],
    }),
    provider: (file) => alibaba.fromProfile({ file }),
    want: { accessKeyId: "i", accessKeySecret: secret },
  },
  {
    name: "Alibaba's credentials file",
    content: `# 默认\r\n[default]\r\ntype = access_key\r\naccess_key_id = i\r\naccess_key_secret = ${secret}\r\n`,
    provider: (file) => alibaba.fromCredentialsFile({ file }),
    want: { accessKeyId: "i", accessKeySecret: secret },
  },
  {
    name: "Alibaba's OIDC token",
    content: `${secret}\r\n`,
    provider: (tokenFile, endpoint) => alibaba.fromOidc({ tokenFile, endpoint, roleArn: "r", providerArn: "p" }),
  },
  {
    name: "Tencent's profile",
    content: `# 默认\r\n[default]\r\nsecret_id = i\r\nsecret_key = ${secret}\r\n`,
    provider: (file) => tencent.fromProfile({ file }),
    want: { secretId: "i", secretKey: secret },
  },
  {
    name: "Tencent's CLI profile",
    content: JSON.stringify({ secretId: "i", secretKey: secret, note: "默认" }),
    provider: (file) =>
      tencent.fromCliProfile({ folder: join(file, ".."), profile: file.slice(file.lastIndexOf("/") + 1, -11) }),
    want: { secretId: "i", secretKey: secret },
  },
  {
    name: "Tencent's OIDC token",
    content: `${secret}\r\n`,
    provider: (tokenFile, endpoint) => tencent.fromOidc({ tokenFile, endpoint, roleArn: "r", providerId: "p" }),
  },
  {
    name: "Huawei's profile",
    content: `# 默认\r\n[basic]\r\nak = i\r\nsk = ${secret}\r\n`,
    provider: (file) => huawei.fromProfile({ file }),
    want: { ak: "i", sk: secret },
  },
  {
    name: "Huawei's OIDC token",
    content: `${secret}\r\n`,
    provider: (tokenFile, endpoint) => huawei.fromOidc({ tokenFile, endpoint, providerId: "p" }),
  },
  {
    name: "Huawei's pod token",
    content: `${secret}\r\n`,
    provider: (tokenFile, uri) => huawei.fromContainer({ tokenFile, uri }),
  },
];

/** One response that holds a session in the form of every vendor. */
const cloud = () => {
  const expires = new Date(Date.now() + 7_200_000);
  const iam = { access: "i", secret: "s", securitytoken: "t", expires_at: expires.toISOString() };
  const sts = { AccessKeyId: "i", AccessKeySecret: "s", SecurityToken: "t", Expiration: expires.toISOString() };
  const credentials = { TmpSecretId: "i", TmpSecretKey: "s", Token: "t" };
  const body = {
    Credentials: sts,
    Response: { Credentials: credentials, ExpiredTime: Math.floor(expires.getTime() / 1000) },
    credential: iam,
    credentials: iam,
  };
  return serve((_, outgoing) => outgoing.writeHead(200, { "X-Subject-Token": "t" }).end(JSON.stringify(body)));
};

const utf16 = (text: string) => Buffer.from(text, "utf16le");

describe.each(files)("$name", ({ content, provider, want }) => {
  const place = () => join(home(), "default.credential");

  test.each<[name: string, encode: (text: string) => Uint8Array]>([
    ["UTF-8", (text) => Buffer.from(text)],
    ["UTF-8 with a byte order mark", (text) => Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 LE, as PowerShell writes it", (text) => utf16(`\uFEFF${text}`)],
    ["UTF-16 BE", (text) => utf16(`\uFEFF${text}`).swap16()],
  ])("may be %s", async (_, encode) => {
    await writeFile(place(), encode(content));
    const { url, received } = await cloud();
    const found = await provider(place(), url)();
    if (want) return expect(found).toEqual(want);
    const [{ headers, body } = { headers: {}, body: "" }] = received;
    expect(`${body} ${headers.authorization}`).toMatch(new RegExp(`(^|[=" ])${secret}([&" ]|$)`));
  });

  test.each<[name: string, encode: (text: string) => Uint8Array]>([
    ["UTF-16 LE without a byte order mark", utf16],
    ["UTF-16 BE without a byte order mark", (text) => utf16(text).swap16()],
    ["GBK", (text) => Buffer.concat([Buffer.from(text), Buffer.from("c4acc8cf", "hex")])],
  ])("that is %s is not passed over, but named", async (_, encode) => {
    await writeFile(place(), encode(content));
    const error = await failureOf(provider(place(), "http://127.0.0.1:1"), [secret]);
    expect(error).not.toBeInstanceOf(NoCredentials);
    expect(error.message).toMatch(
      new RegExp(`^${place()} cannot be read: it is not UTF-8 text.*\\. Save it as UTF-8$`),
    );
  });

  test.skipIf(platform === "win32").each<[kind: string, make: (path: string) => unknown]>([
    ["pipe", (path) => execFileSync("mkfifo", [path])],
    ["directory", (path) => mkdir(path)],
  ])("that is a %s is an error at once", async (kind, make) => {
    await make(place());
    const error = await failureOf(provider(place(), "http://127.0.0.1:1"));
    expect(error).not.toBeInstanceOf(NoCredentials);
    expect(error.message).toBe(`${place()} cannot be read: it is a ${kind}, not a regular file`);
  });
});

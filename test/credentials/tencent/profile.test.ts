import { NoCredentials } from "@cloudseal/core/protocol";
import { fromCliProfile, fromProfile } from "@cloudseal/tencent/credentials";
import { describe, expect, test, vi } from "vitest";
import { serve } from "../../support/serve.js";
import { failureOf, isolate } from "../isolate.js";

const { write, home } = isolate();
const secret = "file-secret-not-real";
const soon = Math.floor(Date.now() / 1000) + 3600;
const cli = (members: object) => JSON.stringify({ secretId: "i", secretKey: secret, ...members });

describe("fromProfile", () => {
  const ini = `[default]\nsecret_id = i\nsecret_key=${secret}\n[other]\nsecret_id=o\nsecret_key=${secret}`;

  test("reads the file of the home folder", async () => {
    await write(".tencentcloud/credentials", ini);
    expect(await fromProfile()()).toEqual({ secretId: "i", secretKey: secret });
  });

  test.each([
    {
      place: "on Linux",
      platform: "linux",
      files: () => `${home()}/.tencentcloud/credentials or /etc/tencentcloud/credentials`,
    },
    { place: "without a home folder", platform: "linux", files: () => "/etc/tencentcloud/credentials", home: "" },
    { place: "on Windows", platform: "win32", files: () => `${home()}/.tencentcloud/credentials` },
  ])("looks $place for the files that are for it there", async ({ platform, files, home: folder }) => {
    if (folder !== undefined) vi.stubEnv("HOME", folder);
    vi.stubGlobal("process", Object.create(process, { platform: { value: platform } }));
    try {
      const error = await failureOf(fromProfile(), []);
      expect(error.message).toContain(`there is no file ${files()}. `);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test("reads another section of another file", async () => {
    const file = await write("keys.ini", ini);
    expect(await fromProfile({ file, section: "other" })()).toEqual({ secretId: "o", secretKey: secret });
  });

  test("reads the token of a session", async () => {
    const file = await write("keys.ini", `[default]\nsecret_id=i\nsecret_key=${secret}\ntoken=t`);
    expect(await fromProfile({ file })()).toEqual({ secretId: "i", secretKey: secret, token: "t" });
  });

  test("looks at the file that the environment names", async () => {
    vi.stubEnv("TENCENTCLOUD_CREDENTIALS_FILE", await write("elsewhere", ini.replace("= i", "= elsewhere")));
    await write(".tencentcloud/credentials", ini);
    expect(await fromProfile()()).toMatchObject({ secretId: "elsewhere" });
    expect(await fromProfile({ file: `${home()}/.tencentcloud/credentials` })()).toMatchObject({ secretId: "i" });
  });

  describe("type = sts", () => {
    const key = `[default]\ntype = sts\nsecret_id = i\nsecret_key = ${secret}`;

    test("is a session that the file holds", async () => {
      const file = await write("keys.ini", `${key}\ntoken = t`);
      expect(await fromProfile({ file })()).toEqual({ secretId: "i", secretKey: secret, token: "t" });
    });

    test.each([
      ["a name", "role_session_name = me", { RoleSessionName: "me" }, {}],
      ["a session", "token = t", { RoleSessionName: "cloudseal" }, { "x-tc-token": "t" }],
    ])("with role_arn and %s is the session of the role", async (_, line, body, headers) => {
      const { url: endpoint, received } = await serve((_, outgoing) => {
        const credentials = { TmpSecretId: "si", TmpSecretKey: secret, Token: "st" };
        outgoing.end(JSON.stringify({ Response: { Credentials: credentials, ExpiredTime: soon } }));
      });
      const file = await write("keys.ini", `${key}\nrole_arn = qcs::cam::uin/1:roleName/r\n${line}`);
      const provider = fromProfile({ file, endpoint });
      const want = { secretId: "si", secretKey: secret, token: "st", expiration: new Date(soon * 1000) };
      expect(await Promise.all([provider(), provider()])).toEqual([want, want]);
      expect(received).toHaveLength(1);
      expect(JSON.parse(received[0]?.body ?? "")).toMatchObject({ RoleArn: "qcs::cam::uin/1:roleName/r", ...body });
      expect(received[0]?.headers).toMatchObject({
        ...headers,
        authorization: expect.stringContaining("Credential=i/"),
      });
    });

    test("a role without it is not assumed, as in the vendor's SDKs", async () => {
      const file = await write("keys.ini", `${key.replace("type = sts", "")}\nrole_arn = r`);
      expect(await fromProfile({ file, endpoint: "http://127.0.0.1:1" })()).toEqual({
        secretId: "i",
        secretKey: secret,
      });
    });

    test.each([
      ["neither token nor role", key, /^token is missing in \[default\]/],
      ["another type", key.replace("sts", "STS"), /^\[default\] of .* is of a type that is not known. Known is sts$/],
    ])("%s is broken", async (_, text, want) => {
      const error = await failureOf(fromProfile({ file: await write("keys.ini", text) }), [secret]);
      expect(error).not.toBeInstanceOf(NoCredentials);
      expect(error.message).toMatch(want);
    });
  });

  test("reads the file once, and again when its key is rejected", async () => {
    const file = await write("keys.ini", ini);
    const provider = fromProfile({ file });
    const first = await provider();
    await write("keys.ini", ini.replaceAll("= i", "= new"));
    expect(await provider()).toBe(first);
    expect(await provider({ rejected: first })).toMatchObject({ secretId: "new" });
  });

  test.each<[fact: string, text: string | undefined, has: boolean, message: RegExp]>([
    ["no file", undefined, false, /there is no file .*keys\.ini/],
    ["an empty file", "", false, /secret_id and secret_key are not in \[default\] of .*keys\.ini/],
    ["no such section", `[other]\nsecret_id=i\nsecret_key=${secret}`, false, /not in \[default\]/],
    ["empty keys", "[default]\nsecret_id=\nsecret_key=", false, /not in \[default\]/],
    ["an id without a key", "[default]\nsecret_id=i", true, /^secret_key is missing in \[default\]/],
    ["a key without an id", `[default]\nsecret_key=${secret}`, true, /^secret_id is missing in \[default\]/],
    [
      "a space around",
      `[default]\nsecret_id=i\nsecret_key=" ${secret}"`,
      true,
      /^secret_key is not a text without spaces/,
    ],
    [
      "another alphabet",
      `[default]\nsecret_id=ид\nsecret_key=${secret}`,
      true,
      /^secret_id is not a text without spaces/,
    ],
  ])("%s", async (_, text, has, message) => {
    const file = text === undefined ? `${home()}/keys.ini` : await write("keys.ini", text);
    const error = await failureOf(fromProfile({ file }), [secret]);
    expect(error instanceof NoCredentials).toBe(!has);
    expect(error.message).toMatch(message);
  });
});

describe("fromCliProfile", () => {
  test.each<[fact: string, text: string, want: object]>([
    ["a key", cli({}), { secretId: "i", secretKey: secret }],
    ["a key of a session", cli({ token: "t" }), { secretId: "i", secretKey: secret, token: "t" }],
    ["an empty token", cli({ token: "" }), { secretId: "i", secretKey: secret }],
    ...["oauth", "sso"].map((type): [string, string, object] => [
      `a login by ${type}`,
      cli({ type, token: "t", expiresAt: soon, [type]: { accessToken: secret } }),
      { secretId: "i", secretKey: secret, token: "t", expiration: new Date(soon * 1000) },
    ]),
  ])("gives %s", async (_, text, want) => {
    await write(".tccli/default.credential", text);
    expect(await fromCliProfile()()).toEqual(want);
  });

  test("takes the profile that is asked for, then that of the environment", async () => {
    await write("cli/one.credential", cli({ secretId: "one" }));
    await write("cli/two.credential", cli({ secretId: "two" }));
    vi.stubEnv("TCCLI_PROFILE", "two");
    const folder = `${home()}/cli`;
    expect(await fromCliProfile({ folder })()).toMatchObject({ secretId: "two" });
    expect(await fromCliProfile({ folder, profile: "one" })()).toMatchObject({ secretId: "one" });
  });

  test("reads the session that a later login has stored", async () => {
    const session = (expiresAt: number, token: string) => cli({ type: "oauth", token, expiresAt });
    await write(".tccli/default.credential", session(soon, "first"));
    const provider = fromCliProfile();
    const rejected = await provider();
    await write(".tccli/default.credential", session(soon + 3600, "second"));
    expect(await provider({ rejected })).toMatchObject({ token: "second" });
  });

  test.each<[fact: string, text: string | undefined, has: boolean, message: RegExp]>([
    ["no file", undefined, false, /there is no file .*default\.credential/],
    ["no keys", "{}", false, /secretId and secretKey are not in/],
    ["not JSON", `{"secretKey":"${secret}`, true, /default\.credential is not a JSON object$/],
    ["a list", "[]", true, /is not a JSON object$/],
    ["an id without a key", '{"secretId":"i"}', true, /^secretKey is missing in/],
    ["a key that is no text", cli({ secretKey: [secret] }), true, /^secretKey is not a text without spaces in/],
    ["a space around", cli({ secretKey: `${secret} ` }), true, /^secretKey is not a text without spaces in/],
    [
      "a session that has expired",
      cli({ type: "oauth", token: "t", expiresAt: 1 }),
      true,
      /have expired: .*\. Run tccli auth login$/,
    ],
    [
      "an SSO session that has expired",
      cli({ type: "sso", token: "t", expiresAt: 1 }),
      true,
      /have expired: .*\. Run tccli sso login$/,
    ],
    ["a session without an end", cli({ type: "sso", token: "t" }), true, /^expiresAt is not a time in seconds in/],
    ["a role", cli({ "role-arn": "r" }), true, /role-arn, which is not assumed from there: use fromAssumeRole$/],
  ])("%s", async (_, text, has, message) => {
    if (text !== undefined) await write(".tccli/default.credential", text);
    const error = await failureOf(fromCliProfile(), [secret]);
    expect(error instanceof NoCredentials).toBe(!has);
    expect(error.message).toMatch(message);
  });
});

import { execPath } from "node:process";
import { NoCredentials } from "@cloudseal/core/protocol";
import { describe, expect, test } from "vitest";
import { freshEnvironment } from "./fixtures/fresh-environment.js";
import { refusalOf } from "./fixtures/refusal-of.js";
import { serve } from "./fixtures/serve.js";
import { answered, expiration, secret, session } from "./fixtures/sessions.js";
import { fromProfile } from "./profile.js";

const { set, write, home } = freshEnvironment();

const keys = { access_key_id: "id", access_key_secret: secret };
const key = { accessKeyId: "id", accessKeySecret: secret };
const seconds = expiration.getTime() / 1000;

/** Writes the CLI's file; the first profile is the current one, unless it is said. */
const configure = (profiles: Record<string, object | string | number>, current = Object.keys(profiles)[0]) =>
  write(".aliyun/config.json", {
    current,
    profiles: Object.entries(profiles).map(([name, profile]) =>
      typeof profile === "object" ? { name, ...profile } : profile,
    ),
    meta_path: "",
  });

describe("which profile", () => {
  test.each<[name: string, profile: string | undefined, variable: string, want: string]>([
    ["the current one", undefined, "", "current"],
    ["the one in the environment", undefined, "second", "second"],
    ["the option's", "third", "second", "third"],
  ])("%s", async (_, profile, variable, want) => {
    set({ ALIBABA_CLOUD_PROFILE: variable });
    const profiles = ["second", "current", "third"].map((name) => [name, { mode: "AK", ...keys, access_key_id: name }]);
    await configure(Object.fromEntries(profiles), "current");
    expect(await fromProfile({ profile })()).toEqual({ ...key, accessKeyId: want });
  });

  test("in a file of one's own, with a byte order mark", async () => {
    const file = await write(
      "mine",
      `\uFEFF${JSON.stringify({ current: "a", profiles: [{ name: "a", mode: "AK", ...keys }] })}`,
    );
    expect(await fromProfile({ file })()).toEqual(key);
  });
});

describe("what the file itself gives", () => {
  test.each<[name: string, profile: object, want: object]>([
    ["keys", { mode: "AK", ...keys, sts_token: "", expired_seconds: 0 }, key],
    ["a session", { mode: "StsToken", ...keys, sts_token: "token" }, { ...key, securityToken: "token" }],
    [
      "CloudSSO",
      { mode: "CloudSSO", ...keys, sts_token: "token", sts_expiration: seconds },
      { ...key, securityToken: "token", expiration },
    ],
    [
      "OAuth",
      { mode: "OAuth", ...keys, sts_token: "token", sts_expiration: seconds },
      { ...key, securityToken: "token", expiration },
    ],
  ])("%s", async (_, profile, want) => {
    await configure({ default: profile });
    expect(await fromProfile()()).toEqual(want);
  });

  test("is read once, and again when the vendor rejects it", async () => {
    const provider = fromProfile();
    await configure({ default: { mode: "AK", ...keys } });
    const rejected = await provider();
    await configure({ default: { mode: "AK", ...keys, access_key_id: "new" } });
    expect(await provider()).toBe(rejected);
    expect(await provider({ rejected })).toEqual({ ...key, accessKeyId: "new" });
  });
});

describe("roles", () => {
  const role = { ram_role_arn: "role", ram_session_name: "me", expired_seconds: 1800 };

  test.each<[name: string, profiles: (url: string) => Record<string, object>, roles: string[]]>([
    ["RamRoleArn", (sts_endpoint) => ({ a: { mode: "RamRoleArn", ...keys, ...role, sts_endpoint } }), ["role"]],
    [
      "ChainableRamRoleArn",
      (sts_endpoint) => ({
        a: { mode: "ChainableRamRoleArn", source_profile: "b", ...role, sts_endpoint },
        b: { mode: "RamRoleArn", ...keys, ...role, ram_role_arn: "source", sts_endpoint },
      }),
      ["source", "role"],
    ],
  ])("%s", async (_, profiles, roles) => {
    const { url, received } = await serve(() => ({ body: { Credentials: answered } }));
    await configure(profiles(url));
    const provider = fromProfile();
    expect(await Promise.all([provider(), provider()])).toEqual([session, session]);
    expect(received.map(({ query }) => Object.fromEntries(query))).toEqual(
      roles.map((RoleArn) => ({ RoleArn, RoleSessionName: "me", DurationSeconds: "1800" })),
    );
    expect(received[0]?.headers.authorization).toContain("Credential=id,");
    expect(received.slice(1).map(({ headers }) => headers["x-acs-security-token"])).toEqual(
      roles.slice(1).map(() => session.securityToken),
    );
  });

  test("RamRoleArn with a session", async () => {
    const { url, received } = await serve(() => ({ body: { Credentials: answered } }));
    await configure({ a: { mode: "RamRoleArn", ...keys, sts_token: "token", ...role, sts_endpoint: url } });
    expect(await fromProfile()()).toEqual(session);
    expect(received[0]?.headers["x-acs-security-token"]).toBe("token");
  });

  test("CredentialsURI", async () => {
    const { url, received } = await serve(() => ({ body: { ...answered, Code: "Success" } }));
    await configure({ a: { mode: "CredentialsURI", credentials_uri: `${url}/a?b=c` } });
    expect(await fromProfile()()).toEqual(session);
    expect(received.map(({ path, rawQuery }) => `${path}?${rawQuery}`)).toEqual(["/a?b=c"]);
  });

  test("OIDC", async () => {
    const { url, received } = await serve(() => ({ body: { Credentials: answered } }));
    const oidc_token_file = await write("token", "token");
    await configure({
      a: { mode: "OIDC", oidc_provider_arn: "provider", oidc_token_file, ...role, sts_endpoint: url },
    });
    expect(await fromProfile()()).toEqual(session);
    expect(received[0]?.body).toBe(
      "RoleArn=role&RoleSessionName=me&DurationSeconds=1800&OIDCProviderArn=provider&OIDCToken=token",
    );
  });
});

describe("External", () => {
  const printing = (output: object | string) =>
    `"${execPath}" -p '${JSON.stringify(typeof output === "string" ? output : JSON.stringify(output))}' "$(id)"`;

  test.each<[name: string, output: object, want: object]>([
    ["keys", { mode: "AK", ...keys }, key],
    [
      "a session",
      { mode: "StsToken", ...keys, sts_token: "token", expiration: expiration.toISOString() },
      { ...key, securityToken: "token", expiration },
    ],
  ])("a program gives %s", async (_, output, want) => {
    await configure({ default: { mode: "External", process_command: printing(output) } });
    expect(await fromProfile()()).toEqual(want);
  });

  test.each<[name: string, command: () => string, want: RegExp]>([
    ["prints no JSON", () => printing(secret), /^the output of the program ".*" is not a JSON object$/],
    ["prints no keys", () => printing({ secret }), /gives no credentials: the output of the program ".*" has no keys$/],
    ["prints no token", () => printing({ mode: "StsToken", ...keys }), / has no sts_token$/],
    [
      "prints no date",
      () => printing({ ...keys, expiration: secret }),
      / has an expiration that is no date of the form /,
    ],
    ["fails", () => `"${execPath}" -e 'console.error("${secret}"); process.exit(2)'`, /^the program ".*" failed: 2$/],
    ["is not there", () => `no-such-program ${secret}`, /^the program "no-such-program" failed: ENOENT$/],
    ["is half quoted", () => `program "${secret}`, /^the command has a quote that does not end$/],
  ])("a program that %s", async (_, command, want) => {
    await configure({ default: { mode: "External", process_command: command() } });
    const error = await refusalOf(fromProfile()());
    expect(error).not.toBeInstanceOf(NoCredentials);
    expect(error.message).toMatch(want);
  });
});

describe("there is nothing", () => {
  test.each<[name: string, prepare: () => unknown, want: RegExp]>([
    ["without a file", () => {}, /\/\.aliyun\/config\.json is not there/],
    [
      "where it is disabled",
      () => set({ ALIBABA_CLOUD_CLI_PROFILE_DISABLED: "true" }),
      /disabled by ALIBABA_CLOUD_CLI_PROFILE_DISABLED/,
    ],
    ["without profiles", () => configure({}, ""), /names no current profile/],
    ["without that profile", () => configure({ a: { mode: "AK", ...keys } }, "b"), /profile "b" in .* is not there/],
    [
      "in a profile that was never filled in",
      () => configure({ a: { mode: "AK", access_key_id: "" } }),
      /profile "a" in .* has no keys/,
    ],
    ["among profiles that are none", () => configure({ a: 1, b: secret }), /is not there/],
  ])("%s", async (_, prepare, want) => {
    await prepare();
    const error = await refusalOf(fromProfile()());
    expect(error).toBeInstanceOf(NoCredentials);
    expect(error.message).toMatch(want);
    expect(error.message).not.toContain("undefined");
  });
});

describe("the profile is there but broken", () => {
  test.each<[name: string, profiles: Record<string, object>, want: RegExp]>([
    ["half a key", { a: { mode: "AK", access_key_secret: secret } }, /has no access_key_id$/],
    [
      "a key that is no text",
      { a: { mode: "AK", ...keys, access_key_secret: [secret] } },
      /has a access_key_secret that is no text$/,
    ],
    ["no mode", { a: keys }, /has no mode$/],
    [
      "an unknown mode",
      { a: { mode: "constructor", ...keys } },
      /is of a mode that is not known. Known are AK, StsToken, /,
    ],
    ["no token", { a: { mode: "StsToken", ...keys } }, /has no sts_token$/],
    [
      "no key for a role",
      { a: { mode: "RamRoleArn", ram_role_arn: "r" } },
      /gives no credentials: profile "a" in .* has no keys$/,
    ],
    ["no role", { a: { mode: "RamRoleArn", ...keys } }, /has no ram_role_arn$/],
    [
      "seconds that are no number",
      { a: { mode: "RamRoleArn", ...keys, ram_role_arn: "r", expired_seconds: secret } },
      /has a expired_seconds that is no number$/,
    ],
    ["no command", { a: { mode: "External" } }, /has no process_command$/],
    [
      "a session that is over",
      { a: { mode: "CloudSSO", ...keys, sts_token: secret, sts_expiration: 1 } },
      /holds no session that is still valid. Call any operation with `aliyun --profile a`/,
    ],
    ["nobody logged in", { a: { mode: "OAuth", oauth_refresh_token: secret } }, /holds no session that is still valid/],
    [
      "itself as source",
      { a: { mode: "ChainableRamRoleArn", ram_role_arn: "r", source_profile: "a" } },
      /takes its credentials from itself: a → a$/,
    ],
    [
      "a circle of sources",
      {
        a: { mode: "ChainableRamRoleArn", ram_role_arn: "r", source_profile: "b" },
        b: { mode: "ChainableRamRoleArn", ram_role_arn: "r", source_profile: "c" },
        c: { mode: "ChainableRamRoleArn", ram_role_arn: "r", source_profile: "b" },
      },
      /takes its credentials from itself: a → b → c → b$/,
    ],
    [
      "no such source",
      { a: { mode: "ChainableRamRoleArn", ram_role_arn: "r", source_profile: "b" } },
      /profile "a" in .* gives no credentials: profile "b" in .* is not there$/,
    ],
  ])("%s", async (_, profiles, want) => {
    await configure(profiles);
    const error = await refusalOf(fromProfile()());
    expect(error).not.toBeInstanceOf(NoCredentials);
    expect(error.message).toMatch(want);
  });

  test.each([`{"profiles":"${secret}`, `[${JSON.stringify(secret)}]`, ""])("a file %j", async (content) => {
    await write(".aliyun/config.json", content);
    const error = await refusalOf(fromProfile()());
    expect(error).not.toBeInstanceOf(NoCredentials);
    expect(error.message).toBe(`${home()}/.aliyun/config.json is not a JSON object`);
  });

  test("a file that is named but not there", async () => {
    const error = await refusalOf(fromProfile({ file: "/no/such" })());
    expect(error).not.toBeInstanceOf(NoCredentials);
    expect(error.message).toBe("/no/such is not there");
  });

  test.each(["EcsRamRole", "RamRoleArnWithRoleName"])(
    "a role of an instance whose metadata is disabled (%s)",
    async (mode) => {
      set({ ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true" });
      await configure({ a: { mode, ram_role_name: "r", ram_role_arn: "r" } });
      const error = await refusalOf(fromProfile()());
      expect(error).not.toBeInstanceOf(NoCredentials);
      expect(error.message).toMatch(/gives no credentials: instance metadata is disabled/);
    },
  );
});

import { NoCredentials } from "@cloudseal/core/protocol";
import { describe, expect, test } from "vitest";
import { type CredentialsFileOptions, fromCredentialsFile } from "./credentials-file.js";
import { freshEnvironment } from "./fixtures/fresh-environment.js";
import { refusalOf } from "./fixtures/refusal-of.js";
import { serve } from "./fixtures/serve.js";
import { answered, secret, session } from "./fixtures/sessions.js";

const { set, write } = freshEnvironment();

const section = (name: string, id: string) =>
  `[${name}]\r\ntype = access_key # static\r\naccess_key_id = ${id}\r\naccess_key_secret = ${secret}\r\n`;
const file = section("default", "one") + section("second", "two");

test.each<[name: string, options: CredentialsFileOptions, variables: Record<string, string>, want: string]>([
  ["the default", {}, {}, "one"],
  ["the one in the environment", {}, { ALIBABA_CLOUD_PROFILE: "second" }, "two"],
  ["the option's", { section: "default" }, { ALIBABA_CLOUD_PROFILE: "second" }, "one"],
])("%s is the section", async (_, options, variables, want) => {
  set(variables);
  await write(".alibabacloud/credentials", file);
  expect(await fromCredentialsFile(options)()).toEqual({ accessKeyId: want, accessKeySecret: secret });
});

test("the file's place is the option's, else the environment's", async () => {
  set({ ALIBABA_CLOUD_CREDENTIALS_FILE: await write("theirs", section("default", "theirs")) });
  expect((await fromCredentialsFile()()).accessKeyId).toBe("theirs");
  const mine = await write("mine", section("default", "mine"));
  expect((await fromCredentialsFile({ file: mine })()).accessKeyId).toBe("mine");
});

test("it is read again when the vendor refuses a key", async () => {
  const provider = fromCredentialsFile();
  await write(".alibabacloud/credentials", section("default", "old"));
  const rejected = await provider();
  await write(".alibabacloud/credentials", section("default", "new"));
  expect((await provider({ rejected })).accessKeyId).toBe("new");
});

test.each<[name: string, content: string | undefined, want: RegExp]>([
  ["without a file", undefined, /\/\.alibabacloud\/credentials is not there/],
  ["without a section", "[other]\nx=y", /section "default" in .* is not there/],
])("%s it has none", async (_, content, want) => {
  if (content) await write(".alibabacloud/credentials", content);
  const error = await refusalOf(fromCredentialsFile()());
  expect(error).toBeInstanceOf(NoCredentials);
  expect(error.message).toMatch(want);
});

test.each<[name: string, lines: string, want: RegExp]>([
  ["no type", `access_key_id=i\naccess_key_secret=${secret}`, /has no type$/],
  [
    "an unknown type",
    `type=toString\nx=${secret}`,
    /is of a type that is not known. Known are access_key, sts, ecs_ram_role, ram_role_arn, oidc_role_arn$/,
  ],
  ["a type of other SDKs", "type=bearer", /is of a type that is not known/],
  ["no keys", "type=access_key", /gives no credentials: section "default" in .* has no keys$/],
  ["half a key", `type=access_key\naccess_key_secret=${secret}`, /has no access_key_id$/],
  ["no role", `type=ram_role_arn\naccess_key_id=i\naccess_key_secret=${secret}`, /has no role_arn$/],
])("with %s it is broken", async (_, lines, want) => {
  await write(".alibabacloud/credentials", `[default]\n${lines}`);
  const error = await refusalOf(fromCredentialsFile()());
  expect(error).not.toBeInstanceOf(NoCredentials);
  expect(error.message).toMatch(want);
});

describe("type = sts", () => {
  const lines = `type=sts\naccess_key_id=STS.id\naccess_key_secret=${secret}`;

  test("is a session that the file holds", async () => {
    await write(".alibabacloud/credentials", `[default]\n${lines}\nsecurity_token = token/==`);
    expect(await fromCredentialsFile()()).toEqual({
      accessKeyId: "STS.id",
      accessKeySecret: secret,
      securityToken: "token/==",
    });
  });

  test.each<[name: string, lines: string, want: RegExp]>([
    ["its token", lines, /has no security_token$/],
    ["its keys", "type=sts\nsecurity_token=t", /gives no credentials: section "default" in .* has no keys$/],
  ])("without %s it is broken", async (_, lines, want) => {
    await write(".alibabacloud/credentials", `[default]\n${lines}`);
    const error = await refusalOf(fromCredentialsFile()());
    expect(error).not.toBeInstanceOf(NoCredentials);
    expect(error.message).toMatch(want);
  });
});

describe("roles of a section are those of STS", () => {
  const role = "role_arn = role\nrole_session_name = me\npolicy = {}";

  test("type = ram_role_arn", async () => {
    const { url, received } = await serve(() => ({ body: { Credentials: answered } }));
    const key = `access_key_id=id\naccess_key_secret=${secret}`;
    await write(".alibabacloud/credentials", `[default]\ntype=ram_role_arn\n${key}\n${role}`);
    expect(await fromCredentialsFile({ endpoint: url })()).toEqual(session);
    expect(received[0]?.headers.authorization).toContain("Credential=id,");
    expect(received[0]?.rawQuery).toContain("RoleArn=role&RoleSessionName=me");
  });

  test("type = oidc_role_arn", async () => {
    const { url, received } = await serve(() => ({ body: { Credentials: answered } }));
    const token = await write("token", "first\n");
    const provider = fromCredentialsFile({ endpoint: url });
    const section = `[default]\ntype = oidc_role_arn\n${role}\noidc_provider_arn = provider\n`;
    await write(".alibabacloud/credentials", `${section}oidc_token_file_path = ${token}`);
    const rejected = await provider();
    expect(rejected).toEqual(session);
    await write("token", "second");
    await provider({ rejected });
    expect(received.map(({ body }) => Object.fromEntries(new URLSearchParams(body)))).toEqual(
      ["first", "second"].map((OIDCToken) => ({
        RoleArn: "role",
        RoleSessionName: "me",
        Policy: "{}",
        DurationSeconds: "3600",
        OIDCProviderArn: "provider",
        OIDCToken,
      })),
    );
  });

  test("type = oidc_role_arn takes from the environment what the section leaves out", async () => {
    const { url, received } = await serve(() => ({ body: { Credentials: answered } }));
    set({
      ALIBABA_CLOUD_ROLE_ARN: "theirs",
      ALIBABA_CLOUD_OIDC_PROVIDER_ARN: "p",
      ALIBABA_CLOUD_OIDC_TOKEN_FILE: await write("token", "t"),
    });
    await write(".alibabacloud/credentials", "[default]\ntype=oidc_role_arn\nrole_arn=mine");
    expect(await fromCredentialsFile({ endpoint: url })()).toEqual(session);
    expect(received[0]?.body).toContain(
      "RoleArn=mine&RoleSessionName=cloudseal&DurationSeconds=3600&OIDCProviderArn=p",
    );
  });

  test.each(["role_arn", "oidc_provider_arn", "oidc_token_file_path"])(
    "type = oidc_role_arn without %s is broken",
    async (missing) => {
      const lines = ["role_arn=r", "oidc_provider_arn=p", "oidc_token_file_path=/t"];
      const section = ["[default]", "type=oidc_role_arn", ...lines.filter((line) => !line.startsWith(missing))];
      await write(".alibabacloud/credentials", section.join("\n"));
      const error = await refusalOf(fromCredentialsFile()());
      expect(error).not.toBeInstanceOf(NoCredentials);
      expect(error.message).toMatch(new RegExp(`^section "default" in .* has no ${missing}$`));
    },
  );
});

test("a file that is named but not there is broken", async () => {
  set({ ALIBABA_CLOUD_CREDENTIALS_FILE: "/no/such" });
  const error = await refusalOf(fromCredentialsFile()());
  expect(error).not.toBeInstanceOf(NoCredentials);
  expect(error.message).toBe("/no/such is not there");
});

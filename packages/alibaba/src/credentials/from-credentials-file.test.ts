import { NoCredentials } from "@cloudseal/core";
import { expect, test } from "vitest";
import { freshEnvironment } from "./fixtures/fresh-environment.js";
import { refusalOf } from "./fixtures/refusal-of.js";
import { secret } from "./fixtures/sessions.js";
import { type CredentialsFileOptions, fromCredentialsFile } from "./from-credentials-file.js";

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
  const refused = await provider();
  await write(".alibabacloud/credentials", section("default", "new"));
  expect((await provider({ refused })).accessKeyId).toBe("new");
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
    /is of a type that is not known. Known are access_key, ecs_ram_role, ram_role_arn$/,
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

test("a file that is named but not there is broken", async () => {
  set({ ALIBABA_CLOUD_CREDENTIALS_FILE: "/no/such" });
  const error = await refusalOf(fromCredentialsFile()());
  expect(error).not.toBeInstanceOf(NoCredentials);
  expect(error.message).toBe("/no/such is not there");
});

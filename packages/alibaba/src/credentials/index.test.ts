import { NoCredentials } from "@cloudseal/core/protocol";
import { expect, test } from "vitest";
import { freshEnvironment } from "./fixtures/fresh-environment.js";
import { refusalOf } from "./fixtures/refusal-of.js";
import { serve } from "./fixtures/serve.js";
import { answered, secret } from "./fixtures/sessions.js";
import { defaultChain } from "./index.js";

const { set, write, home } = freshEnvironment();

const environment = { ALIBABA_CLOUD_ACCESS_KEY_ID: "environment", ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret };
const cli = (name = "default") => ({
  current: name,
  profiles: [{ name, mode: "AK", access_key_id: "cli", access_key_secret: secret }],
});
const ini = (name = "default") => `[${name}]\ntype=access_key\naccess_key_id=ini\naccess_key_secret=${secret}`;

/** All sources there are; each says its own name. */
const sources: Record<string, () => unknown> = {
  environment: () => set(environment),
  cli: () => write(".aliyun/config.json", cli()),
  ini: () => write(".alibabacloud/credentials", ini()),
  metadata: () => {},
  uri: () => {},
};

const services = () =>
  serve(({ path }) => {
    if (path === "/metadata/latest/meta-data/ram/security-credentials/role")
      return { body: { Code: "Success", ...answered, AccessKeyId: "metadata" } };
    return path === "/uri" ? { body: { ...answered, AccessKeyId: "uri" } } : { status: 404 };
  });

test.each([0, 1, 2, 3, 4])("of the last %# sources the first counts", async (first) => {
  const { url } = await services();
  const present = Object.keys(sources).slice(first);
  for (const name of present) await sources[name]?.();
  if (present.includes("metadata")) set({ ALIBABA_CLOUD_ECS_METADATA: "role" });
  else set({ ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true" });
  set({ ALIBABA_CLOUD_CREDENTIALS_URI: `${url}/uri` });
  const provider = defaultChain({ instanceMetadata: { endpoint: `${url}/metadata` } });
  expect((await provider()).accessKeyId).toBe(present[0]);
  // It stays there, whatever appears later.
  set(environment);
  expect((await provider()).accessKeyId).toBe(present[0]);
});

test("OIDC comes before the files", async () => {
  await write(".aliyun/config.json", cli());
  const ALIBABA_CLOUD_OIDC_TOKEN_FILE = await write("token", "");
  set({ ALIBABA_CLOUD_OIDC_TOKEN_FILE, ALIBABA_CLOUD_OIDC_PROVIDER_ARN: "p", ALIBABA_CLOUD_ROLE_ARN: "r" });
  expect((await refusalOf(defaultChain()())).message).toBe(
    [
      `${home()}/token, the file of the OIDC token, is empty`,
      "Looked at before:",
      "- ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET not set in the environment",
    ].join("\n"),
  );
});

test("a profile is looked for in both files", async () => {
  await write(".aliyun/config.json", cli("one"));
  await write(".alibabacloud/credentials", ini("two"));
  set({ ALIBABA_CLOUD_PROFILE: "two" });
  expect((await defaultChain()()).accessKeyId).toBe("ini");
  expect((await defaultChain({ profile: "one" })()).accessKeyId).toBe("cli");
});

test.each<[name: string, variables: Record<string, string>, files: Record<string, string>, want: RegExp]>([
  [
    "half a key",
    { ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret },
    {},
    /^no credentials: ALIBABA_CLOUD_ACCESS_KEY_ID not set /,
  ],
  [
    "a broken file",
    {},
    { ".aliyun/config.json": `{${secret}` },
    /config\.json is not a JSON object\nLooked at before:/,
  ],
  [
    "a half filled section",
    {},
    { ".alibabacloud/credentials": `[default]\ntype=access_key\naccess_key_secret=${secret}` },
    /has no access_key_id\nLooked at/,
  ],
  [
    "a profile that no file has",
    { ALIBABA_CLOUD_PROFILE: "lost" },
    {},
    /^no file has credentials of the profile "lost"\nLooked at/,
  ],
  [
    "a role without a service",
    { ALIBABA_CLOUD_ECS_METADATA: "role" },
    {},
    /^instance metadata at .* cannot be reached/,
  ],
])("%s stops it, though there is more", async (_, variables, files, want) => {
  const { url, received } = await services();
  set({ ALIBABA_CLOUD_CREDENTIALS_URI: `${url}/uri`, ...variables });
  for (const [path, content] of Object.entries(files)) await write(path, content);
  const error = await refusalOf(defaultChain({ instanceMetadata: { endpoint: "http://127.0.0.1:1" } })());
  expect(error).not.toBeInstanceOf(NoCredentials);
  expect(error.message).toMatch(want);
  expect(received).toEqual([]);
});

test("when there is nothing, it tells where it looked and what to do", async () => {
  const error = await refusalOf(defaultChain({ instanceMetadata: { endpoint: "http://127.0.0.1:1" } })());
  expect(error).toBeInstanceOf(NoCredentials);
  expect(error.message).toBe(
    [
      "no credentials:",
      "- ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET not set in the environment",
      "- ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_OIDC_TOKEN_FILE not set in the environment",
      `- ${home()}/.aliyun/config.json is not there`,
      `- ${home()}/.alibabacloud/credentials is not there`,
      "- instance metadata at http://127.0.0.1:1 cannot be reached: connect ECONNREFUSED 127.0.0.1:1",
      "- ALIBABA_CLOUD_CREDENTIALS_URI not set in the environment",
      "Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or pass credentials to the client",
    ].join("\n"),
  );
});

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";
import { iamEndpointOf } from "../../../packages/huawei/src/credentials/iam.js";
import { bundled } from "../../../packages/simulator/src/fixtures/bundled.js";
import { serveProxy } from "../../support/serve.js";
import { isolate } from "../isolate.js";

const { write, home } = isolate();
const central = "https://iam.myhuaweicloud.com";

test.each([
  ...["cn-north-1", "cn-north-2", "cn-north-4", "cn-north-9", "cn-east-2", "cn-east-3", "cn-east-4", "cn-east-5"],
  ...["cn-south-1", "cn-south-2", "cn-southwest-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3"],
  ...["ap-southeast-4", "af-south-1", "sa-brazil-1", "la-north-2", "la-south-2", "na-mexico-1", "my-kualalumpur-1"],
  ...["ru-moscow-1", "me-east-1", "ae-ad-1", "eu-west-0", "tr-west-1"],
])("%s has an IAM of its own", (region) =>
  expect(iamEndpointOf({}, region)).toBe(`https://iam.${region}.myhuaweicloud.com`),
);

test.each([undefined, "", "cn-north-99", "eu-west-101", "__proto__", "evil.example/"])(
  "region %j asks the central IAM",
  (region) => expect(iamEndpointOf({}, region)).toBe(central),
);

test.each([
  ["the option", { endpoint: "iam.option.example" }, "iam.environment.example", "iam.option.example"],
  ["the environment", {}, "iam.environment.example", "iam.environment.example"],
  ["an empty option is none", { endpoint: "" }, "iam.environment.example", "iam.environment.example"],
  ["an empty variable is none", {}, "", "https://iam.tr-west-1.myhuaweicloud.com"],
])("%s goes before the region", (_, options, variable, want) => {
  vi.stubEnv("HUAWEICLOUD_SDK_IAM_ENDPOINT", variable);
  expect(iamEndpointOf(options, "tr-west-1")).toBe(want);
});

test("each provider asks the IAM of the region of the client that asks it", { timeout: 60_000 }, async () => {
  // A real proxy sees which hosts a process asks, and lets it reach none.
  const proxy = await serveProxy({ status: 403 });
  const file = await write("profile", `[basic]\nidp_id = i\nid_token_file = ${await write("token", "t")}`);
  const code = `
    import { fromAssumeRole, fromOidc, fromPassword, fromProfile, withProjectId } from "@cloudseal/huawei/credentials";
    const key = { ak: "i", sk: "s" };
    const oidc = fromOidc({ providerId: "i", token: "t" });
    const providers = {
      fromOidc: oidc,
      fromPassword: fromPassword({ user: "u", password: "p", domain: "d", project: "p" }),
      fromAssumeRole: fromAssumeRole({ agencyName: "a", domainName: "d", credentials: key }),
      "fromAssumeRole of another": fromAssumeRole({ agencyName: "a", domainName: "d", credentials: oidc }),
      fromProfile: fromProfile({ file: process.argv[2] }),
      withProjectId: withProjectId(() => key),
    };
    for (const [name, provider] of Object.entries(providers))
      for (const region of ["tr-west-1", "eu-west-0", "elsewhere-1"])
        try { await provider({ region }); } catch {}
  `;
  const env = { ...process.env, HTTPS_PROXY: proxy.url, HOME: home() };
  await promisify(execFile)(process.execPath, [await bundled({ code }), file], { env });
  const asked = proxy.tunnels.map(({ target }) => target.replace(/\.?myhuaweicloud\.com:443$/, ""));
  // However often one is tried.
  expect(asked.filter((host, index) => host !== asked[index - 1])).toEqual(
    Array(6).fill(["iam.tr-west-1", "iam.eu-west-0", "iam"]).flat(),
  );
});

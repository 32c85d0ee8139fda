import { protocol as huawei } from "@cloudseal/huawei";
import { protocol as tencent } from "@cloudseal/tencent";
import { expect, test } from "vitest";

const parts = { method: "POST", path: "/", query: "", headers: { host: "h.example" }, body: "{}" };
const context = { date: new Date(0), nonce: "n", service: "s" };

test.each([
  { protocol: tencent, credentials: { secretId: "i", secretKey: "s", token: "t" } },
  { protocol: huawei, credentials: { ak: "i", sk: "s", securityToken: "t", projectId: "p" } },
  { protocol: huawei, credentials: { authToken: "t", projectId: "p" } },
])(
  "an expiration changes nothing of what $protocol.vendor signs and hides: $credentials",
  async ({ protocol, credentials }) => {
    const { sign, secrets, check } = protocol as typeof tencent;
    const plain = credentials as never;
    const dated = { ...(credentials as object), expiration: new Date(0) } as never;
    expect(await sign(parts, { ...context, credentials: dated })).toEqual(
      await sign(parts, { ...context, credentials: plain }),
    );
    expect(secrets(dated)).toEqual(secrets(plain));
    expect(() => check(dated)).not.toThrow();
  },
);

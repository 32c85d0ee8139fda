import { describe, expect, test } from "vitest";
import tencent from "../vendors/tencent/parity.js";
import { changeLines } from "./known-bug.js";
import { recognise } from "./recognise.js";
import type { Call } from "./wire.js";
import { type Wire, withHeader } from "./wire.js";

const call: Call = {
  operation: "UpdateImageRegistryTimingScanTask",
  credentials: { secretId: "id", secretKey: "key" },
  host: "tcss.example.test:8443",
  input: { ScanTime: "\u2028", Extra: 1 },
  headers: { "content-type": "application/json; charset=UTF-8" },
};

const unsigned = (body: string): Wire => ({
  method: "POST",
  target: "/",
  headers: [
    ["host", call.host],
    ["content-type", "application/json; charset=UTF-8"],
    ["x-tc-timestamp", "1000080000"],
    ["authorization", "TC3-HMAC-SHA256 SignedHeaders=content-type;host, Signature="],
  ],
  body,
});

/** Signs what `change` makes of the documented canonical request. */
async function signed(body: string, change = (canonical: string) => canonical): Promise<Wire> {
  const wire = unsigned(body);
  const authorization = await tencent.authorize(change(tencent.canonicalRequest(wire)), wire, call);
  return withHeader(wire, "authorization", authorization);
}

const names = async (official: Promise<Wire>) =>
  (
    await recognise(tencent, call, { official: await official, ours: await signed('{"ScanTime":"\u2028"}') }, () => {
      throw new Error("no bug here changes the input");
    })
  )?.map(({ name }) => name);

const withoutPort = (text: string) =>
  changeLines(text, ({ headers }) => ({ headers: headers.map((line) => line.replace(":8443", "")) }));
const asGiven = (text: string) => text.replace("charset=utf-8", "charset=UTF-8");

describe("known bugs are recognised", () => {
  test("one", async () =>
    expect(await names(signed('{"ScanTime":"\u2028"}', withoutPort))).toEqual(["host signed without port"]));
  test("several together, and no others", async () =>
    expect(await names(signed('{"ScanTime":"\\u2028"}', (text) => asGiven(withoutPort(text))))).toEqual([
      "host signed without port",
      "content type not lower-cased",
      "JSON with needless escapes",
    ]));
});

describe("nothing else is taken for a known bug", () => {
  test.each<[name: string, body: string, change: (text: string) => string]>([
    ["another body", '{"ScanTime":"x"}', withoutPort],
    ["another escape", '{"ScanTime":"\\u2028 "}', (text) => text],
    ["another signature", '{"ScanTime":"\u2028"}', (text) => withoutPort(text).replace("POST", "PUT")],
  ])("%s", async (_, body, change) => expect(await names(signed(body, change))).toBeUndefined());
});

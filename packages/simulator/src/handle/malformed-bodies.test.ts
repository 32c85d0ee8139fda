import { sign as signQuery } from "@cloudseal/alibaba";
import { sign as signRest } from "@cloudseal/huawei";
import { sign as signJson } from "@cloudseal/tencent";
import { describe, expect, test } from "vitest";
import { createSimulator, simulatorCredentials } from "../create-simulator.js";
import { documents } from "../fixtures/documents.js";

const json = { "content-type": "application/json" };
const vendors: [vendor: string, code: string, request: (body: string) => Promise<Request>][] = [
  [
    "tencent",
    "InvalidParameter",
    (body) =>
      signJson(
        new Request("http://tcss.example/", {
          method: "POST",
          body,
          headers: { ...json, "x-tc-action": "UpdateImageRegistryTimingScanTask", "x-tc-version": "2020-11-01" },
        }),
        { credentials: simulatorCredentials.tencent[0] },
      ),
  ],
  [
    "huawei",
    "InvalidParameter",
    (body) =>
      signRest(
        new Request("http://dbss.example/v1/p/audit/summary/risk/task-status", { method: "POST", body, headers: json }),
        { credentials: simulatorCredentials.huawei[0] },
      ),
  ],
];
const nested = (levels: number) => `{"x":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;

const bodies: [name: string, body: string, message: string][] = [
  [
    "a number of nine million digits",
    `{"ScanPeriod":${"7".repeat(9e6)}}`,
    "JSON with a number of more than 1000 digits",
  ],
  ["a number of 1,001 digits", `{"ScanPeriod":-${"7".repeat(1001)}}`, "JSON with a number of more than 1000 digits"],
  ["three million levels", nested(3e6), "JSON with more than 128 levels"],
  ["129 levels", nested(129), "JSON with more than 128 levels"],
  ["what is not JSON", '{"password":"open sesame" x}', "JSON"],
  ["half a body", '{"ScanPeriod":', "Unexpected end of JSON input"],
  ["a word", "sesame", "Unexpected token 's' in JSON"],
];

describe.each(vendors)(
  "%s: a malformed body is rejected before it is parsed, in the vendor's words, for",
  (vendor, code, request) => {
    test.each(bodies)("%s", async (_name, body, message) => {
      const simulator = createSimulator({ documents });
      const response = await simulator.fetch(await request(body));
      const text = await response.text();
      expect(text).toContain(`the body cannot be read: `);
      expect(text).toContain(message);
      expect(text).not.toMatch(/sesame/);
      expect(simulator.calls).toMatchObject([{ vendor, code, signature: "ok", done: false }]);
      expect(simulator.calls[0]?.requestSchema).toEqual([expect.stringContaining(message)]);
    });

    test.each([
      ["1,000 digits", `{"x":${"7".repeat(1000)}}`],
      ["128 levels", nested(128)],
    ])("but %s are read", async (_name, body) => {
      const simulator = createSimulator({ documents });
      const text = await (await simulator.fetch(await request(body))).text();
      expect(text).not.toContain("cannot be read");
    });
  },
);

test.each([
  ["nine million digits", `Vendor=${"7".repeat(9e6)}`, "any integer"],
  ["a thousand levels", `${"1.".repeat(1000)}Vendor=1`, "ok"],
])("alibaba: a form with %s", async (_name, form, want) => {
  const simulator = createSimulator({ documents });
  const request = new Request("http://sas.example/", {
    method: "POST",
    body: `AssetRefreshConfigs.1.${form}`,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-acs-action": "ChangeAssetRefreshTaskConfig",
      "x-acs-version": "2018-12-03",
    },
  });
  await simulator.fetch(await signQuery(request, { credentials: simulatorCredentials.alibaba[0] }));
  expect(String(simulator.calls[0]?.requestSchema)).toContain(want);
});

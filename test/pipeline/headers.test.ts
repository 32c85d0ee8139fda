import { fetchTransport } from "@cloudseal/core";
import { describe, expect, test } from "vitest";
import { said } from "../support/said.js";
import { serve } from "../support/serve.js";
import { failureOf, type Options, serviceOf, services } from "./services.js";

const reserved = [
  "Host",
  "Content-Length",
  "Transfer-Encoding",
  "Connection",
  "Keep-Alive",
  "TE",
  "Trailer",
  "Upgrade",
  "Expect",
  "Proxy-Authorization",
  "Proxy-Connection",
  "Authorization",
];

describe.each(services)("$vendor", ({ signersHeaders, call, http, client, where, ...service }) => {
  const { permanent: credentials, region, success } = service;
  const transports: { name: string; options: Options }[] = [
    { name: "node:http", options: { region, credentials } },
    { name: "fetch", options: { region, credentials, transport: fetchTransport() } },
  ];

  describe.each(transports)("over $name", ({ options }) => {
    const served = () => serve((_, outgoing) => outgoing.end(success.body));
    const expectInvalid = async (outcome: Promise<unknown>, message: RegExp) => {
      const error = await failureOf(outcome);
      expect(error).toMatchObject({ name: "CloudError", kind: "invalid", attempts: 0, retryable: false });
      expect(said(error, where)).toMatch(message);
    };

    test.each([...reserved, ...signersHeaders])(
      "a caller's header that frames, routes or signs is rejected by name: %s",
      async (name) => {
        const { url, received } = await served();
        const headers = { [name]: "1" };
        const message = new RegExp(`^header "${name}" cannot be set: it is that of the connection, the signature`, "i");
        await expectInvalid(call({ ...options, endpoint: url }, { headers }), message);
        await expectInvalid(http({ ...options, endpoint: url }, { headers }), message);
        expect(received).toEqual([]);
      },
    );

    test("a caller's other headers go out once, as they were signed", async () => {
      const { url, received } = await served();
      await call({ ...options, endpoint: url }, { headers: { "X-Trace": " a\tb ", "User-Agent": "mine/1" } });
      expect(received[0]?.headers).toMatchObject({ "x-trace": "a\tb", "user-agent": "mine/1" });
    });

    test.each([
      ["nonce", { nonce: () => "a\r\nX-Evil: 1" }],
      ["nonce", { nonce: () => ({}) }],
    ])("a %s that is no header is not sent", async (name, more) => {
      const { url, received } = await served();
      await expectInvalid(call({ ...options, ...more, endpoint: url } as never), new RegExp(`^${name} (is|has) `));
      expect(received).toEqual([]);
    });

    test.each(["a\r\nX-Evil: 1", "é", "日本", "a\u00a0"])(
      "a region of %j beside an endpoint becomes no header, but an error at construction",
      (strange) =>
        expect(() => client({ ...options, endpoint: "https://host.example", region: strange })).toThrow(
          /^region has characters/,
        ),
    );

    test.each([
      ["path", { path: { busi_type: "a\ud800" } }],
      ["path", { path: { busi_type: new Date(Number.NaN) } }],
      ["query", { query: { TaskType: "a\udc00" } }],
      ["query", { query: { limit: Number.NaN } }],
      ["header", { header: { "X-Mode": "日本" } }],
      ["header", { header: { "X-Mode": "a\r\nb" } }],
      ["header", { header: { "X-Mode": {} } }],
    ])("client.http rejects what cannot be sent in the %s, as an error of ours", async (place, params) => {
      const { url, received } = await served();
      const error = http({ ...options, endpoint: url }, { params } as never);
      await expectInvalid(error, new RegExp(`^${place}\\.`));
      expect(received).toEqual([]);
    });

    test.each<[what: string, headers: unknown, message: RegExp]>([
      ["an object", { "x-mode": { a: 1 } }, /^header "x-mode" is an object/],
      ["a line break", { "x-mode": "a\r\nb" }, /^header "x-mode" has characters/],
      ["Chinese", { "x-mode": "你好" }, /^header "x-mode" has characters/],
      ["an empty name", { "": "1" }, /^header "" has characters/],
      ["a name with a space", { "Authorization ": "1" }, /^header "Authorization " has characters/],
      ["a Map", new Map([["x-mode", "1"]]), /^headers are not a plain object/],
      ["a function", () => ({}), /^headers are not a plain object/],
    ])("client.http rejects headers with %s, as an error of ours", async (_, headers, message) => {
      const { url, received } = await served();
      await expectInvalid(http({ ...options, endpoint: url }, { headers } as never), message);
      expect(received).toEqual([]);
    });

    test.each<[form: string, headers: unknown]>([
      ["Headers", new Headers({ "x-mode": "1, 2" })],
      ["a list of pairs", [["X-Mode", "1, 2"]]],
      ["an object with a list", { "x-mode": [1, "2"], "x-none": undefined, "x-null": null }],
    ])("client.http takes headers as %s", async (_, headers) => {
      const { url, received } = await served();
      await http({ ...options, endpoint: url }, { headers } as never);
      expect(received[0]?.headers["x-mode"]).toBe("1, 2");
      expect(Object.keys(received[0]?.headers ?? {})).not.toContain("x-none");
    });

    test.each([
      ["inherited", Object.create({ "x-a": "1" })],
      [
        "of a class",
        new (class {
          "x-a" = "1";
        })(),
      ],
      ["under a symbol", { [Symbol("x-a")]: "1" }],
    ])("headers that are %s are rejected, not lost", async (_, headers) => {
      const { url, received } = await served();
      await expectInvalid(call({ ...options, endpoint: url }, { headers }), /^headers are not a plain object/);
      expect(received).toEqual([]);
    });

    test("client.http rejects a body that cannot be sent", async () => {
      const { url } = await served();
      await expectInvalid(
        http({ ...options, endpoint: url }, { body: { a: "\ud800" } } as never),
        /^body\.a is a string/,
      );
    });
  });
});

describe("huawei: what the path and a header share", () => {
  const { call, permanent, region, success } = serviceOf("huawei");

  test.each(["你好", "a\r\nX-Evil: 1", "é", "a\u00a0", "\u0000", {}, [], ["a"], { toString: () => "x" }])(
    "a project_id of %j is invalid, from wherever it comes",
    async (project) => {
      const { url, received } = await serve((_, outgoing) => outgoing.end(success.body));
      const options = { endpoint: url, region, credentials: permanent };
      for (const outcome of [
        call(options, {}, { project_id: project }),
        call({ ...options, projectId: project as string }),
      ]) {
        const error = await failureOf(outcome);
        expect(error).toMatchObject({ kind: "invalid", attempts: 0 });
        expect(error.message).toMatch(/project_id/);
      }
      const credentials = { ...permanent, projectId: project };
      expect(await failureOf(call({ ...options, credentials }))).toMatchObject({ attempts: 0 });
      expect(received).toEqual([]);
    },
  );

  test.each([{}, ["a"], new Date(Number.NaN), () => 1])("a path parameter of %o is not sent as text", async (value) => {
    const { url, received } = await serve((_, outgoing) => outgoing.end(success.body));
    const outcome = call({ endpoint: url, region, credentials: permanent }, {}, { busi_type: value });
    expect(await failureOf(outcome)).toMatchObject({
      kind: "invalid",
      attempts: 0,
      message: expect.stringMatching(/busi_type/),
    });
    expect(received).toEqual([]);
  });

  test("a number that stands for a project is one in both places", async () => {
    const { url, received } = await serve((_, outgoing) => outgoing.end(success.body));
    await call({ endpoint: url, region, credentials: permanent }, {}, { project_id: 42 });
    expect(received[0]).toMatchObject({
      target: expect.stringContaining("/v1/42/"),
      headers: { "x-project-id": "42" },
    });
  });
});

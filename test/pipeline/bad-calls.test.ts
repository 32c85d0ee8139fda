import { describe, expect, onTestFinished, test, vi } from "vitest";
import { said } from "../support/said.js";
import { failureOf, type Options, serviceOf, services } from "./services.js";

const cyclic: Record<string, unknown> = { name: "loop" };
cyclic.self = { again: [cyclic] };

describe.each(services)(
  "$vendor: nothing is sent",
  ({ call, http, client, vendor, service, operation, where, environment, permanent, secret, region }) => {
    let sent = 0;
    const transport = {
      send: async () => {
        sent++;
        throw new Error("sent");
      },
    };
    const base: Options = { transport, credentials: permanent };
    const rejected = async (promise: Promise<unknown>, kind: string, message: RegExp) => {
      const error = await failureOf(promise);
      expect(error).toMatchObject({
        name: "CloudError",
        vendor,
        service,
        operation,
        kind,
        attempts: 0,
        retryable: false,
      });
      expect(said(error, where)).toMatch(message);
      expect(sent).toBe(0);
    };

    test.each<[name: string, credentials: unknown, message: RegExp]>([
      ["without a secret", { ...permanent, [secret]: undefined }, /^credentials\.\w+ is missing: pass /],
      ["with an empty secret", { ...permanent, [secret]: "" }, /^credentials\.\w+ is missing: pass /],
      [
        "with a secret that has a line break",
        { ...permanent, [secret]: "a\nb" },
        /is not a text without spaces: pass /,
      ],
      ["with a secret that is no text", { ...permanent, [secret]: 7 }, /is not a text without spaces: pass /],
      ["with credentials of null", null, /^credentials\.\w+ is missing: pass /],
      ["with no members", {}, /^credentials\.\w+ is missing: pass /],
      ["with a provider that gives nothing", () => undefined, /^credentials\.\w+ is missing: pass /],
      [
        "with a provider that fails",
        async () => {
          throw new Error("the vault is closed");
        },
        /^the vault is closed$/,
      ],
    ])("%s", (_, credentials, message) => rejected(call({ ...base, credentials }), "credentials", message));

    test("with half a key in the environment", async () => {
      const names = Object.keys(process.env).filter((name) => /^(ALIBABA_CLOUD|TENCENTCLOUD|HUAWEICLOUD)_/.test(name));
      expect(names).toEqual([]);
      onTestFinished(() => void vi.unstubAllEnvs());
      vi.stubEnv(Object.keys(environment)[0] as string, "id");
      await rejected(call({ transport }), "credentials", /^no credentials: \w+ not set in the environment\. Set /);
    });

    test("by a client with an unknown region, as there is none", () =>
      expect(() => client({ ...base, region: "mars-1" })).toThrow(
        new RegExp(`^${service} knows no region "mars-1": pass one of .*, or the address to call as endpoint$`),
      ));

    test.each(["", "https://", "ftp://host.example", "https://host.example/path", "https://user:secret@host.example"])(
      "by a client with the endpoint %j, as there is none",
      (endpoint) =>
        expect(() => client({ ...base, region, endpoint })).toThrow(
          /^endpoint is .*: pass a host or https:\/\/host\[:port\]; one with a path as \{ url \}$/,
        ),
    );

    test.each<[name: string, value: unknown, message: RegExp]>([
      ["a lone surrogate", "a\ud800b", /^input\.Extra is a string with a lone surrogate: pass well-formed Unicode$/],
      ["a lone surrogate further in", { a: ["\udc00"] }, /^input\.Extra\.a\[0\] is a string with a lone surrogate/],
      ["a name with a lone surrogate", { "\ud800": 1 }, /^input\.Extra has a name with a lone surrogate/],
      ["a cyclic object", cyclic, /is cyclic or nested more than 64 deep: pass plain data$/],
      ["NaN", Number.NaN, /^input\.Extra is NaN: pass a finite number$/],
      ["infinity", [Number.NEGATIVE_INFINITY], /^input\.Extra\[0\] is -Infinity: pass a finite number$/],
      ["a number that has lost digits", 2 ** 53, /^input\.Extra is 9007199254740992, .*: pass a bigint$/],
      ["a function", () => 1, /^input\.Extra is a function: pass plain data$/],
      ["a symbol", Symbol("s"), /^input\.Extra is a symbol: pass plain data$/],
      ["an invalid date", new Date(Number.NaN), /^input\.Extra is an invalid Date: pass a valid one$/],
    ])("with %s", (_, value, message) => rejected(call({ ...base, region }, {}, { Extra: value }), "invalid", message));

    test.each([
      { headers: { "x-a": "a\r\nx-injected: 1" } },
      { headers: { "x-a": "日本" } },
      { headers: { "x a": "1" } },
      { headers: { "": "1" } },
    ])("with the headers $headers", ({ headers }) =>
      rejected(
        call({ ...base, region }, { headers }),
        "invalid",
        /^header ".*" has characters that HTTP does not allow in (a|the name of a) header/,
      ),
    );

    test.each<[fact: string, headers: unknown, message: RegExp]>([
      ["Headers", new Headers({ "x-a": "1" }), /^headers are not a plain object: pass one such as /],
      ["a header of undefined", { "x-a": undefined }, /^header "x-a" is of type undefined: pass a string$/],
    ])("with %s", (_, headers, message) =>
      rejected(call({ ...base, region }, { headers: headers as never }), "invalid", message),
    );

    test("when a hook throws", () =>
      rejected(
        call({
          ...base,
          region,
          onRequest: () => {
            throw new Error("not today");
          },
        }),
        "aborted",
        /^not today$/,
      ));

    test("by the openapi-fetch client to a path that is none", async () => {
      const wild = client({ ...base, region }) as { http: { POST(path: string, init?: object): Promise<unknown> } };
      const error = await failureOf(wild.http.POST("/Nothing"));
      expect(error).toMatchObject({ kind: "invalid", operation: "POST /Nothing", attempts: 0 });
      expect(said(error, `POST /Nothing of ${service}`)).toMatch(
        /^no operation POST \/Nothing: pass one of (GET|POST) \/.*, or of \d+ others$/,
      );
      expect(String(error).length).toBeLessThan(1500);
      expect(sent).toBe(0);
    });

    test("by the openapi-fetch client without a secret", () =>
      rejected(
        http({ ...base, region, credentials: { ...permanent, [secret]: "" } }),
        "credentials",
        /is missing: pass /,
      ));
  },
);

describe("huawei: nothing is sent", () => {
  const { call, permanent, where } = serviceOf("huawei");

  test.each<[name: string, credentials: object, more: object, message: RegExp]>([
    ["without a project", { ...permanent, projectId: undefined }, {}, /^project_id is missing: \/v1\/\{project_id\}/],
    ["with an empty project", permanent, { project_id: "" }, /^project_id is missing/],
    [
      "with a project that changes the path",
      permanent,
      { project_id: ".." },
      /^project_id is "\.\.", which changes the path$/,
    ],
    [
      "without what the switch is switched to",
      permanent,
      { code: undefined },
      /^code is missing: it is needed when oper_type is "switch"$/,
    ],
    [
      "with a token without its project",
      { authToken: "token" },
      {},
      /^credentials\.projectId is missing: pass authToken, projectId/,
    ],
  ])("%s", async (_, credentials, more, message) => {
    const error = await failureOf(call({ endpoint: "https://host.example", credentials }, {}, more));
    expect(error).toMatchObject({ attempts: 0 });
    expect(said(error, where)).toMatch(message);
  });
});

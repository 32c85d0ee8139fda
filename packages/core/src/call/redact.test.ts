import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CloudError } from "../errors.js";
import { createRedactor, minSecretLength, printable, redactCause, redactDetails, redactHeaders } from "./redact.js";

const redact = (text: string, ...secrets: (string | undefined)[]) => createRedactor(secrets).text(text);
const secret = "aB3/cd+EF==x9";
const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("a secret is found", () => {
  test.each<[how: string, text: string, want: string]>([
    ["as it is, each time", `${secret}, ${secret}`, "***, ***"],
    ["in another case", `${secret.toUpperCase()} ${secret.toLowerCase()}`, "*** ***"],
    ["in JSON that escapes slashes", `{"m":"${secret.replace("/", "\\/")}"}`, '{"m":"***"}'],
    ["in JSON with an escaped letter", `"${secret.replace("B", "\\u0042")}"`, '"***"'],
    ["percent-encoded", `/?t=${encodeURIComponent(secret)}&x`, "/?t=***&x"],
    ["percent-encoded twice", encodeURIComponent(encodeURIComponent(secret)), "***"],
    ["with a letter that is percent-encoded too", secret.replace("c", "%63"), "***"],
    ["in HTML", secret.replace("/", "&#x2F;").replace("+", "&#43;"), "***"],
    ["in hexadecimal", `hex ${Buffer.from(secret).toString("hex")}.`, "hex ***."],
    ["in upper-case hexadecimal", Buffer.from(secret).toString("hex").toUpperCase(), "***"],
    ["in Base64", base64(secret).slice(0, 17), "***"],
  ])("%s", (_, text, want) => expect(redact(text, secret)).toBe(want));

  test("in Base64 of more than itself, wherever it stands", () => {
    for (const before of ["", "a", "ab", "abc"])
      for (const after of ["", "z", "zz"])
        for (const encode of [base64, (text: string) => Buffer.from(text).toString("base64url")])
          expect(redact(encode(before + secret + after), secret)).toContain("***");
  });

  test("of thousands of characters, however it is quoted", () => {
    const token = base64("long token ".repeat(900));
    expect(redact(`x ${token} y`, token)).toBe("x *** y");
    expect(redact(`x ${encodeURIComponent(token)} y`, token)).toBe("x *** y");
    expect(redact(`x ${token.slice(0, 4000)}`, token)).toBe("x ***");
  });

  test.each([1, 5, 12, 40])("with %i backslashes, also where they are doubled", (count) => {
    const secret = `${"\\".repeat(count)}-secret`;
    expect(redact(secret, secret)).toBe("***");
    expect(redact(JSON.stringify(secret), secret)).toBe('"***"');
    expect(redact("\\".repeat(200), secret)).toBe("\\".repeat(200));
  });

  test("of many characters, and the JSON that quotes it stays JSON", () => {
    const token = "t0ken-".repeat(100);
    expect(JSON.parse(redact(JSON.stringify({ m: `token "${token}" is bad` }), token))).toEqual({
      m: 'token "***" is bad',
    });
  });

  test("a signature too, in any case", () => {
    const signature = "0123456789abcdef".repeat(4);
    expect(createRedactor([], [signature]).text(`${signature} ${signature.toUpperCase()}`)).toBe("*** ***");
  });

  test("whole, if it holds another", () => expect(redact("secret-and-more", "secret", "secret-and-more")).toBe("***"));

  test("whatever characters it has, and nothing else is", () => {
    const visible = fc.string({ unit: fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(
        visible,
        visible.filter((text) => text.length >= minSecretLength),
        visible,
        (before, secret, after) => {
          const quoted = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
          for (const text of quoted) expect(createRedactor([secret]).isIn(`${before} ${text} ${after}`)).toBe(true);
          expect(redact("~ ~", secret)).toBe("~ ~");
        },
      ),
    );
  });
});

test.each([[undefined], [""], ["a"], ["abcde"]])("a secret of %j is too short to be looked for", (short) =>
  expect(redact("an abcde a day", short)).toBe("an abcde a day"),
);

test("headers that show who calls are hidden, and secrets wherever they stand", () =>
  expect(
    redactHeaders(
      {
        authorization: "A",
        "proxy-authorization": "Basic A",
        "x-acs-security-token": "A",
        "x-tc-token": "A",
        "X-Auth-Token": "A",
        cookie: "A",
        "x-api-key": "A",
        "x-echo": `of ${secret}`,
        "x-acs-signature-nonce": "nonce",
        "x-acs-accesskey-id": "id",
      },
      createRedactor([secret]),
    ),
  ).toEqual({
    authorization: "***",
    "proxy-authorization": "***",
    "x-acs-security-token": "***",
    "x-tc-token": "***",
    "X-Auth-Token": "***",
    cookie: "***",
    "x-api-key": "***",
    "x-echo": "of ***",
    "x-acs-signature-nonce": "nonce",
    "x-acs-accesskey-id": "id",
  }));

describe("a text of somebody else's", () => {
  test.each<[what: string, text: string, want: string]>([
    ["stays as it is", "no such task 日本語 é", "no such task 日本語 é"],
    ["moves no cursor", "a\x1b[2Jb\x9bc\rd\0", "a [2Jb c d "],
    ["begins no line", "a\nb\u2028c", "a b c"],
    ["does not turn the direction", "a\u202eb\u2066c\u200fd\u061ce", "a b c d e"],
    ["hides nothing between letters", "a\u200bb\ufeffc\u2060d", "a b c d"],
    ["is Unicode", "a\ud800b", "a b"],
  ])("%s", (_, text, want) => expect(printable(text)).toBe(want));

  test("has an end", () => {
    expect(printable("x".repeat(5_000_000))).toBe(`${"x".repeat(2000)}…`);
    expect(printable("x".repeat(2000))).toBe("x".repeat(2000));
    expect(printable(`${"x".repeat(9)}🙂`, 10)).toBe(`${"x".repeat(9)}…`);
  });
});

describe("a cause", () => {
  const redactor = createRedactor([secret]);
  const error = (more: object, cause?: unknown) =>
    Object.assign(new Error("failed", cause === undefined ? undefined : { cause }), more);

  test.each<[what: string, cause: unknown]>([
    ["an error", error({ code: "ECONNRESET" })],
    ["an error with a cause", error({}, error({ code: "X" }, "why"))],
    ["a reason that is a string", "enough"],
    ["an object", { list: [1, 2n, null, undefined, new Map([["a", new Set(["b"])]])] }],
    ["an AbortSignal's reason", AbortSignal.abort().reason],
    ["nothing", null],
  ])("%s stays the same if it holds no secret", (_, cause) => expect(redactCause(cause, redactor)).toBe(cause));

  test("that is a circle stays", () => {
    const circle = error({});
    Object.assign(circle, { self: circle });
    expect(redactCause(circle, redactor)).toBe(circle);
  });

  const axios = error(
    { code: "ECONNRESET", config: { headers: { authorization: `x ${secret}` } }, request: { path: "/" } },
    error({ data: `POST / ${secret}` }),
  );
  test.each<[where: string, cause: Error]>([
    ["in a member, as axios has it", axios],
    [
      "in the cause of the cause",
      error({ code: "ECONNRESET" }, error({ code: "ECONNRESET" }, error({ data: secret }))),
    ],
    ["in bytes", error({ code: "ECONNRESET", rawPacket: Buffer.from(`x${secret}`) })],
    ["in a part of bytes", error({ code: "ECONNRESET", part: Buffer.from(`x${secret}`).subarray(0) })],
    ["under a symbol", error({ code: "ECONNRESET", [Symbol("kHeaders")]: [secret] })],
    [
      "in a member that is not listed",
      Object.defineProperty(error({ code: "ECONNRESET" }), "hidden", { value: secret }),
    ],
    ["in the name of a member", error({ code: "ECONNRESET", [secret]: 1 })],
    ["in a Map", error({ code: "ECONNRESET", headers: new Map([["token", secret]]) })],
    [
      "in one of several errors",
      Object.assign(new AggregateError([error({ data: secret })], "failed"), { code: "ECONNRESET" }),
    ],
    ["in a function's member", error({ code: "ECONNRESET", retry: Object.assign(() => {}, { secret }) })],
    [
      "in a Request",
      error({ code: "ECONNRESET", request: new Request("http://host.example", { headers: { x: secret } }) }),
    ],
    [
      "shown by inspect alone",
      error({ code: "ECONNRESET", headers: { [Symbol.for("nodejs.util.inspect.custom")]: () => secret } }),
    ],
    [
      "in a getter",
      Object.defineProperty(error({ code: "ECONNRESET" }), "hidden", { get: () => secret, enumerable: true }),
    ],
    ["in a toJSON", error({ code: "ECONNRESET", body: { toJSON: () => secret } })],
    ["in a boxed string", error({ code: "ECONNRESET", box: Object(secret) })],
    ["in a promise", error({ code: "ECONNRESET", promise: Promise.resolve(secret) })],
    ["in the description of a symbol", error({ code: "ECONNRESET", symbol: Symbol(secret) })],
    [
      "behind a Proxy that throws",
      error({
        code: "ECONNRESET",
        proxy: new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("no");
            },
          },
        ),
      }),
    ],
    ["in the message alone", Object.assign(new Error(`failed with ${secret}`), { code: "ECONNRESET" })],
  ])("that holds one %s tells what went wrong without it", (_, cause) => {
    const shown = redactCause(cause, redactor) as Error;
    expect(shown).toMatchObject({ code: "ECONNRESET", message: expect.stringContaining("failed") });
    const printed = inspect(shown, { depth: 20, showHidden: true }) + JSON.stringify(shown) + shown.stack;
    expect(printed).not.toContain(secret);
  });

  test.each<[what: string, more: object]>([
    ["the request, as axios has it", { config: { headers: { authorization: "Bearer of somebody else" } } }],
    ["options, as got has them", { options: { headers: {} } }],
    ["a response", { response: { body: "quoted" } }],
    ["a member that is named as a secret", { accessToken: "of somebody else" }],
  ])("of an error with %s is shown in short, whatever secrets are known", (_, more) => {
    const shown = redactCause(error({ code: "E", ...more }), createRedactor([])) as Error;
    expect(shown).toMatchObject({ message: "failed", code: "E" });
    expect(inspect(shown)).not.toMatch(/somebody|quoted|config|options/);
  });

  test("with control characters or without an end is made fit for a terminal", () => {
    const shown = redactCause(new Error(`a\x1b[2Jb\u202ec ${"x".repeat(3_000_000)}`), createRedactor([])) as Error;
    expect(shown.message.length).toBeLessThan(30_000);
    expect(inspect(shown)).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  test("that is not an error and holds one is left out", () => {
    expect(redactCause({ headers: [secret] }, redactor)).toBeUndefined();
    expect(redactCause(`reason ${secret}`, redactor)).toBe("reason ***");
  });

  test("that is too large to be searched is shown in short", () => {
    const large = Array.from({ length: 30_000 }, () => ({}));
    expect(redactCause(error({ code: "X", large }), redactor)).not.toHaveProperty("large");
  });
});

describe("an error of ours as a cause", () => {
  const facts = { vendor: "acme", service: "s", operation: "O", kind: "permission", message: "m" } as const;
  const headers = { authorization: "***", date: "d" };
  const details = { encoded_authorization_message: "e" };

  test("is itself, with its details and headers", () => {
    const cause = new CloudError({ ...facts, headers, details });
    expect(redactCause(cause, createRedactor([secret]))).toBe(cause);
  });

  test.each<[where: string, cause: CloudError]>([
    ["code", new CloudError({ ...facts, message: `X${secret}`, code: `X${secret}` })],
    ["id of the request", new CloudError({ ...facts, requestId: secret })],
    ["details", new CloudError({ ...facts, details: [{ [secret]: 1 }] })],
    ["headers", new CloudError({ ...facts, headers: { location: secret } })],
    ["further members", Object.assign(new CloudError(facts), { config: {}, note: secret })],
  ])("is shown in short if a secret is in its %s", (_, cause) => {
    const shown = redactCause(cause, createRedactor([secret]));
    expect(shown).not.toBe(cause);
    expect(inspect(shown, { depth: 9 })).not.toContain(secret);
  });
});

test.each<[what: string, details: unknown, want: unknown]>([
  ["nothing", undefined, undefined],
  ["a secret", { Message: `of ${secret}`, [secret]: [secret] }, { Message: "of ***", "***": ["***"] }],
  ["control characters, in names too", { "a\x1b[2J\u202e": "b\u202ec\nd\x9b" }, { "a [2J ": "b c\nd " }],
  ["an integer that JSON cannot hold", { Id: 9_007_199_254_740_993n }, { Id: "9007199254740993" }],
  ["members named as those of every object", JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":1}}')],
  ["more than anybody reads", { Message: "x".repeat(30_000) }, undefined],
])("details with %s can be printed", (_, details, want) => {
  expect(redactDetails(details, createRedactor([secret]))).toEqual(want);
});

test("headers can be printed", () =>
  expect(redactHeaders({ location: "a\x9b[2J\u202eb", "set-cookie": "c" })).toEqual({
    location: "a [2J b",
    "set-cookie": "***",
  }));

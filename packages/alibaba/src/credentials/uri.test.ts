import { NoCredentials } from "@cloudseal/core/protocol";
import { expect, test } from "vitest";
import { freshEnvironment } from "./fixtures/fresh-environment.js";
import { hostileSessions } from "./fixtures/hostile-sessions.js";
import { refusalOf } from "./fixtures/refusal-of.js";
import { serve } from "./fixtures/serve.js";
import { answered, secret, session } from "./fixtures/sessions.js";
import { fromCredentialsUri } from "./uri.js";

const { set } = freshEnvironment();

test("asks the address in the environment once for any number of calls", async () => {
  const { url, received } = await serve(() => ({ body: answered }));
  set({ ALIBABA_CLOUD_CREDENTIALS_URI: `${url}/path?key=${secret}` });
  const provider = fromCredentialsUri();
  expect(await Promise.all([provider(), provider()])).toEqual([session, session]);
  expect(await provider()).toEqual(session);
  expect(received).toMatchObject([{ method: "GET", path: "/path", rawQuery: `key=${secret}` }]);
});

test("the option comes first, and rejected credentials are replaced", async () => {
  set({ ALIBABA_CLOUD_CREDENTIALS_URI: "http://127.0.0.1:1/" });
  let number = 0;
  const { url } = await serve(() => ({ body: { ...answered, AccessKeyId: `STS.${++number}` } }));
  const provider = fromCredentialsUri({ uri: url });
  const rejected = await provider();
  expect(rejected.accessKeyId).toBe("STS.1");
  expect((await provider({ rejected })).accessKeyId).toBe("STS.2");
});

test("without an address it has none", async () => {
  const error = await refusalOf(fromCredentialsUri()());
  expect(error).toBeInstanceOf(NoCredentials);
  expect(error.message).toContain("ALIBABA_CLOUD_CREDENTIALS_URI not set in the environment");
});

test.each(hostileSessions)("an answer that is %s is rejected", async (_, body) => {
  const { url } = await serve(() => ({ body }));
  expect(await refusalOf(fromCredentialsUri({ uri: `${url}/${secret}` })())).not.toBeInstanceOf(NoCredentials);
});

test.each<[name: string, answer: Parameters<typeof serve>[0], want: string]>([
  [
    "a refusal",
    () => ({ status: 403, body: { Code: "Forbidden", Message: secret, RequestId: secret } }),
    "the response of the credentials URI is no session: HTTP 403, Forbidden",
  ],
  [
    "a failure in HTML",
    () => ({ status: 500, body: `<p>${secret}` }),
    "the response of the credentials URI is no session: HTTP 500",
  ],
  [
    "a redirect",
    ({ path }) => (path === "/there" ? { body: answered } : { status: 302, headers: { location: "/there" } }),
    "the response of the credentials URI is no session: HTTP 302",
  ],
  ["silence", () => undefined, "the credentials URI gives no response: no whole response within 100 ms"],
])("%s is told", async (_, answer, want) => {
  const { url } = await serve(answer);
  expect(
    (
      await refusalOf(
        fromCredentialsUri({ uri: `${url}/${secret}`, timeout: want.endsWith("100 ms") ? 100 : 60_000 })(),
      )
    ).message,
  ).toBe(want);
});

test.each([`ftp://${secret}`, secret, `http://user:${secret}@127.0.0.1/`])("%s is no address", async (uri) =>
  expect((await refusalOf(fromCredentialsUri({ uri })())).message).toMatch(
    /^the credentials URI gives no response: the address is not /,
  ),
);

import { NoCredentials } from "@cloudseal/core/protocol";
import { fromContainer } from "@cloudseal/huawei/credentials";
import { describe, expect, test, vi } from "vitest";
import { serve } from "../../support/serve.js";
import { hostileAnswers, planted, timeFor } from "../hostile-answers.js";
import { failureOf, isolate } from "../isolate.js";

const { write, home } = isolate();
const token = "pod-token-not-real";
const end = new Date(Date.now() + 7_200_000);
const credentials = { ak: "i", sk: "pod-secret", securityToken: "pod-session", expiration: end };
const answers = [
  { accessKeyId: "i", secretAccessKey: "pod-secret", securityToken: "pod-session", expiration: end.toISOString() },
  { access: "i", secret: "pod-secret", securitytoken: "pod-session", expires_at: end.toISOString() },
];

test.each(answers)("sends the token, and gives the keys of %j", async (answer) => {
  const { url, received } = await serve((_, outgoing) => outgoing.end(JSON.stringify({ credentials: answer })));
  vi.stubEnv("HC_CONTAINER_CREDENTIALS_FULL_URI", `${url}/v1/credentials`);
  vi.stubEnv("HC_CONTAINER_AUTHORIZATION_TOKEN_FILE", await write("token", `${token}\n`));
  const provider = fromContainer();
  expect(await provider()).toEqual(credentials);
  expect(await provider()).toEqual(credentials);
  expect(received).toMatchObject([
    { method: "POST", target: "/v1/credentials", body: "{}", headers: { authorization: token } },
  ]);
});

test("reads the token anew", async () => {
  const { url: uri, received } = await serve((_, outgoing) =>
    outgoing.end(JSON.stringify({ credentials: answers[0] })),
  );
  const provider = fromContainer({ uri, tokenFile: await write("token", "first") });
  const rejected = await provider();
  await write("token", "second");
  await provider({ rejected });
  expect(received.map(({ headers }) => headers.authorization)).toEqual(["first", "second"]);
});

test.each<[fact: string, options: { uri?: string; tokenFile?: string }, has: boolean, message: RegExp]>([
  ["nothing", {}, false, /HC_CONTAINER_CREDENTIALS_FULL_URI or HC_CONTAINER_AUTHORIZATION_TOKEN_FILE not set/],
  ["no file", { uri: "https://host.example" }, false, /not set/],
  [
    "a file that is not there",
    { uri: "https://host.example", tokenFile: "/none" },
    true,
    /^the token is missing in \/none/,
  ],
])("%s", async (_, options, has, message) => {
  const error = await failureOf(fromContainer(options));
  expect(error instanceof NoCredentials).toBe(!has);
  expect(error.message).toMatch(message);
});

test("a token of two lines is sent nowhere", async () => {
  const { url: uri, received } = await serve((_, outgoing) => outgoing.end());
  const error = await failureOf(fromContainer({ uri, tokenFile: await write("token", `${token}\nx: y`) }), [token]);
  expect(error.message).toBe(`the token is not a text without spaces in ${home()}/token`);
  expect(received).toEqual([]);
});

test.each([
  "http://host.example/v1",
  "http://10.0.0.1/v1",
  "http://192.168.0.1/v1",
  "http://127.0.0.1.host.example/v1",
  "http://localhost.host.example/v1",
  "http://[2001:db8::1]/v1",
  "http://[fec0::1]/v1",
  "http://169.253.1.1/v1",
  "ftp://127.0.0.1/v1",
  "file:///etc/passwd",
  "/v1",
  "",
])("a token is not sent to %j", async (uri) => {
  const error = await failureOf(fromContainer({ uri: uri || " ", tokenFile: await write("token", token) }), [token]);
  expect(error.message).toMatch(/^the address of the container's credentials is neither https: nor on this machine/);
});

test.each(["http://localhost:1/v1", "http://127.9.9.9:1/v1", "http://2130706433:1/v1", "http://[::1]:1/v1"])(
  "it is sent to this machine, %s",
  async (uri) => {
    const error = await failureOf(fromContainer({ uri, tokenFile: await write("token", token), timeout: 500 }), [
      token,
    ]);
    expect(error.message).toMatch(/^the identity of the pod cannot be requested: /);
  },
);

describe.each(hostileAnswers)("%s", (name, respond) => {
  test("is no answer", async () => {
    const { url: uri } = await serve((_, outgoing) => respond(outgoing));
    const options = { uri, tokenFile: await write("token", token), timeout: timeFor(name) };
    expect(await failureOf(fromContainer(options), [planted, token])).not.toBeInstanceOf(NoCredentials);
  });
});

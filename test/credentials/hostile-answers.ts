import type { ServerResponse } from "node:http";

/** What stands in every hostile answer, and must not be seen in an error. */
export const planted = "planted-secret-0123456789";

const answer = (status: number, body: string, headers: Record<string, string> = {}) => {
  return (outgoing: ServerResponse) => void outgoing.writeHead(status, headers).end(body);
};

/** Answers with HTTP 200, and others, that hold no credentials. */
export const hostileAnswers: [name: string, respond: (outgoing: ServerResponse) => void][] = [
  ["nothing", answer(200, "")],
  ["HTML", answer(200, `<!doctype html><p>${planted}</p>`, { "content-type": "text/html" })],
  ["half of a JSON text", answer(200, `{"secret":"${planted}"`)],
  ["a list", answer(200, `["${planted}"]`)],
  ["null", answer(200, "null")],
  ["an empty object", answer(200, "{}")],
  ["other types", answer(200, JSON.stringify(otherTypes()))],
  ["11 MiB", answer(200, JSON.stringify({ text: planted.repeat((11 * 2 ** 20) / planted.length) }))],
  ["a redirect", answer(302, planted, { location: "http://127.0.0.1:1/" })],
  ["HTTP 418", answer(418, planted)],
  ["a connection that breaks", (outgoing) => void outgoing.socket?.destroy()],
  ["no end", (outgoing) => void outgoing.write("{")],
];

/** Milliseconds for an answer: only the one that never ends must be waited for, however busy the machine is. */
export const timeFor = (name: string): number => (name === "no end" ? 100 : 60_000);

/** Every member that is looked for, none of which is what it should be. */
function otherTypes(): Record<string, unknown> {
  const keys = {
    TmpSecretId: 1,
    TmpSecretKey: [planted],
    Token: { planted },
    access: null,
    secret: 7,
    securitytoken: [],
  };
  const wrong = {
    ...keys,
    ExpiredTime: "soon",
    expires_at: 1,
    expiration: planted,
    accessKeyId: `${planted} and more`,
  };
  const token = { expires_at: {}, project: planted };
  return {
    ...wrong,
    Code: "Success",
    credential: wrong,
    credentials: wrong,
    token,
    projects: { id: planted },
    Response: wrong,
  };
}

import {
  type NamedVendor,
  readJson,
  readParameters,
  readText,
  retryAfter,
  routeByPath,
  sameText,
  useNonce,
} from "@cloudseal/simulator/vendor";
import type { Credentials } from "./credentials.js";
import { signature } from "./signature.js";

/** Milliseconds by which a request's time may differ from the server's. */
const clockWindow = 5 * 60_000;

const reject = (status: number, code: string, message: string) => ({ status, code, message });

/** The gateway's own half of the protocol, for tests: `createSimulator({ vendors: [acme] })`. */
const acme: NamedVendor<Credentials> = {
  name: "acme",
  credentials: [{ key: "simulator-key", secret: "simulator-secret-not-real" }],
  secrets: ({ secret }) => [secret],
  environment: ({ key, secret }) => ({ ACME_KEY: key, ACME_SECRET: secret }),
  speaks: ({ headers }) => headers.authorization?.startsWith("ACME1 ") ?? false,
  route: (request, operations) =>
    routeByPath(request, operations) ?? reject(404, "no-such-path", "there is no such operation"),
  async verify(request, { credentials, now, memory }) {
    const [key = "", time = "", nonce = "", mac = ""] = (request.headers.authorization ?? "").slice(6).split(";");
    const known = credentials.find((one) => one.key === key);
    if (!known) return reject(401, "bad-signature", "there is no such key");
    if (!(Math.abs(now.getTime() - Number(time) * 1000) <= clockWindow))
      return reject(401, "bad-time", "the time is more than five minutes off");
    const parts = { ...request, headers: { host: request.headers.host ?? "" } };
    const wanted = await signature(parts, { time: Number(time), nonce }, known.secret);
    if (!sameText(wanted, mac)) return reject(401, "bad-signature", "the signature is another one");
    return (await useNonce(key, nonce, { now, memory, clockWindow }))
      ? undefined
      : reject(401, "bad-signature", "the nonce was used before");
  },
  read(request, operation) {
    const text = readText(request.body);
    return { ...readParameters(request, operation), ...(text !== "" && { body: readJson(text) }) };
  },
  rejectsUnknown: true,
  codes: {
    missing: { status: 400, code: "invalid" },
    invalid: { status: 400, code: "invalid" },
    unknown: { status: 400, code: "invalid" },
    throttled: { status: 429, code: "slow-down" },
    notFound: { status: 404, code: "no-such-order" },
    internal: { status: 500, code: "broken" },
    badGateway: { status: 502, code: "broken" },
    unavailable: { status: 503, code: "broken" },
    gatewayTimeout: { status: 504, code: "broken" },
    expiredToken: { status: 401, code: "bad-signature" },
    usedNonce: { status: 401, code: "bad-signature" },
  },
  retryHeader: retryAfter,
  requestId: () => crypto.randomUUID(),
  succeed: (body, trace) => ({ status: 200, headers: { "x-request-id": trace }, body }),
  reject: ({ status, code, message }, trace) => ({
    status,
    headers: { "x-request-id": trace },
    body: { error: code, detail: message, trace },
  }),
};

export default acme;

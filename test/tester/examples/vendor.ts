import { createSimulator } from "@cloudseal/simulator";
import {
  type NamedVendor,
  readJson,
  readParameters,
  readText,
  retryAfter,
  routeByPath,
} from "@cloudseal/simulator/vendor";

const acme: NamedVendor<{ key: string }> = {
  name: "acme", // as in x-cloudseal.vendor of its documents
  credentials: [{ key: "simulator-key-not-real" }],
  secrets: ({ key }) => [key],
  environment: ({ key }) => ({ ACME_KEY: key }),
  speaks: ({ headers }) => headers["x-acme-key"] !== undefined,
  route: (request, operations) =>
    routeByPath(request, operations) ?? { status: 404, code: "NoRoute", message: "there is no such operation" },
  verify: async ({ headers }, { credentials }) => {
    if (credentials.some(({ key }) => key === headers["x-acme-key"])) return undefined;
    return { status: 401, code: "BadKey", message: "the key is wrong" };
  },
  read: (request, operation) => {
    const text = readText(request.body);
    return { ...readParameters(request, operation), ...(text !== "" && { body: readJson(text) }) };
  },
  rejectsUnknown: false,
  codes: {
    missing: { status: 400, code: "Missing" },
    invalid: { status: 400, code: "Invalid" },
    unknown: { status: 400, code: "Invalid" },
    throttled: { status: 429, code: "Busy" },
    notFound: { status: 404, code: "NotFound" },
    internal: { status: 500, code: "Broken" },
    badGateway: { status: 502, code: "Broken" },
    unavailable: { status: 503, code: "Broken" },
    gatewayTimeout: { status: 504, code: "Broken" },
    expiredToken: { status: 401, code: "BadKey" },
  },
  retryHeader: retryAfter,
  requestId: () => crypto.randomUUID(),
  succeed: (body, id) => ({ status: 200, headers: { "x-acme-id": id }, body }),
  reject: ({ status, code, message }, id) => ({ status, headers: { "x-acme-id": id }, body: { code, message } }),
};

const document = {
  openapi: "3.1.0",
  paths: { "/ping": { get: { operationId: "Ping", responses: { 200: { description: "there" } } } } },
  "x-cloudseal": { vendor: "acme", service: "jobs" },
};

const simulator = createSimulator({ vendors: [acme], documents: [document] });
for (const key of ["simulator-key-not-real", "another"])
  console.log((await simulator.fetch("http://acme.example/ping", { headers: { "x-acme-key": key } })).status);

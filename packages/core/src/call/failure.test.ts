import { expect, test } from "vitest";
import type { Failure } from "../protocol.js";
import type { Route, Service } from "../service.js";
import { classify } from "./failure.js";
import { kindOfStatus } from "./success.js";

test.each([
  [400, "invalid"],
  [401, "credentials"],
  [403, "permission"],
  [404, "notFound"],
  [408, "timeout"],
  [409, "invalid"],
  [421, "server"],
  [425, "server"],
  [429, "throttled"],
  [500, "server"],
  [503, "server"],
  [302, "protocol"],
  [0, "protocol"],
])("status %i alone is %s", (status, kind) => expect(kindOfStatus(status)).toBe(kind));

const reports = (failure?: Failure) =>
  ({ protocol: { vendor: "acme", failure: () => failure } }) as unknown as Service<object>;
const route: Route = { name: "DoIt", method: "POST", path: "/", rest: "body", idempotent: true };
const received = (status: number, headers = {}) => ({ status, headers, body: "" });
const failed = (code: string): Failure => ({ code, message: "m", kind: "invalid" });

test.each<[name: string, got: () => Failure | undefined, want: object | undefined]>([
  ["a success", () => classify(reports(), route, received(200), { value: {} }), undefined],
  [
    "what the vendor says, within 200",
    () => classify(reports(failed("X")), route, received(200), { value: {} }),
    failed("X"),
  ],
  [
    "the code, where the vendor has no words",
    () => classify(reports({ ...failed("X"), message: "" }), route, received(200), { value: {} }),
    { message: "X" },
  ],
  [
    "at least the status",
    () => classify(reports({ ...failed(""), message: "" }), route, received(400), { value: {} }),
    { message: "HTTP 400 with an error that says nothing" },
  ],
  [
    "an error of the operation before one of the service",
    () =>
      classify(
        { ...reports(failed("X")), errors: { X: "quota" } },
        { ...route, errors: { X: "notFound" } },
        received(200),
        { value: {} },
      ),
    { kind: "notFound", code: "X" },
  ],
  [
    "an error of the service",
    () => classify({ ...reports(failed("X")), errors: { X: "quota" } }, route, received(200), { value: {} }),
    { kind: "quota" },
  ],
  [
    "a code named as a member of every object",
    () =>
      classify({ ...reports(failed("constructor")), errors: {} }, { ...route, errors: {} }, received(200), {
        value: {},
      }),
    { kind: "invalid" },
  ],
  [
    "a redirect",
    () => classify(reports(), route, received(302, { location: "http://other.example" }), {}),
    { kind: "protocol", message: "HTTP 302: redirects are not followed (to http://other.example)" },
  ],
  [
    "a status without a word of the vendor",
    () => classify(reports(), route, received(503), {}),
    { kind: "server", message: "HTTP 503 with a body that is not the vendor's" },
  ],
  [
    "a success that is no JSON object",
    () => classify(reports(), route, received(200), { value: "text" }),
    { kind: "protocol", message: "HTTP 200 with a body that is not a JSON object", transient: true },
  ],
  ["a success of null", () => classify(reports(), route, received(200), { value: null }), { kind: "protocol" }],
  [
    "a page where no body is documented",
    () => classify(reports(), { ...route, returns: "nothing" }, { ...received(200), body: " <!doctype html>" }, {}),
    { kind: "protocol", message: "HTTP 200 with a body that is not the vendor's", transient: true },
  ],
  [
    "an operation without a documented body takes any",
    () => classify(reports(), { ...route, returns: "nothing" }, received(200), {}),
    undefined,
  ],
])("%s", (_, got, want) => (want ? expect(got()).toMatchObject(want) : expect(got()).toBeUndefined()));

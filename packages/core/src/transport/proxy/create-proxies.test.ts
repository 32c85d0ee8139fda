import { expect, test } from "vitest";
import { createProxies } from "./create-proxies.js";

const endpoint = (address: string) => {
  const { protocol, host, hostname, port } = new URL(address);
  return { protocol: protocol as "https:", host, hostname: hostname.replace(/^\[|\]$/g, ""), port };
};
const uses = (environment: Record<string, string>, address: string, proxy?: string) =>
  createProxies(proxy, (name) => environment[name] || undefined)(endpoint(address)) !== undefined;

test.each([
  { address: "http://169.254.169.254", want: false },
  { address: "http://169.254.0.23", want: false },
  { address: "https://169.254.169.254", want: false },
  { address: "http://2852039166", want: false },
  { address: "http://[::ffff:169.254.169.254]", want: false },
  { address: "http://[fe80::1]", want: false },
  { address: "http://169.253.0.1", want: true },
  { address: "https://api.test.example", want: true },
])("a link-local address is never called through a proxy: $address $want", ({ address, want }) => {
  expect(uses({ ALL_PROXY: "http://proxy" }, address)).toBe(want);
  expect(uses({}, address, "http://proxy")).toBe(want);
});

test.each([
  { given: {}, https: false, http: false },
  { given: { HTTPS_PROXY: "http://p" }, https: true, http: false },
  { given: { https_proxy: "p:3128" }, https: true, http: false },
  { given: { HTTP_PROXY: "http://p" }, https: false, http: true },
  { given: { http_proxy: "http://p" }, https: false, http: true },
  { given: { ALL_PROXY: "http://p" }, https: true, http: true },
  { given: { all_proxy: "http://p" }, https: true, http: true },
  { given: { HTTP_PROXY: "http://p", REQUEST_METHOD: "GET" }, https: false, http: false },
  { given: { http_proxy: "http://p", REQUEST_METHOD: "GET" }, https: false, http: true },
  { given: { https_proxy: "http://p", HTTPS_PROXY: "socks5://p" }, https: true, http: false },
  { given: { ALL_PROXY: "http://p", NO_PROXY: "*" }, https: false, http: false },
  { given: { ALL_PROXY: "http://p", no_proxy: "other", NO_PROXY: "*" }, https: true, http: true },
])("$given gives https endpoints a proxy $https, http ones $http", ({ given, https, http }) => {
  expect(uses(given, "https://api.test.example")).toBe(https);
  expect(uses(given, "http://api.test.example")).toBe(http);
});

const bad = "socks5://user:hunter2@127.0.0.1:1080";
const wrong = (name: string, host: string) =>
  new TypeError(
    `${name} is not the address of an http proxy: set http://[user:password@]host[:port]. ` +
      `No other proxies are supported. To reach ${host} without, add it to NO_PROXY`,
  );

test.each([
  { given: { ALL_PROXY: bad }, https: "ALL_PROXY", http: "ALL_PROXY" },
  { given: { all_proxy: bad }, https: "all_proxy", http: "all_proxy" },
  { given: { HTTPS_PROXY: bad }, https: "HTTPS_PROXY", http: undefined },
  { given: { HTTP_PROXY: bad }, https: undefined, http: "HTTP_PROXY" },
  { given: { HTTPS_PROXY: "http://p", ALL_PROXY: bad }, https: undefined, http: "ALL_PROXY" },
  { given: { HTTP_PROXY: "http://p", ALL_PROXY: bad }, https: "ALL_PROXY", http: undefined },
  {
    given: { https_proxy: "http://p", HTTPS_PROXY: bad, ALL_PROXY: bad, http_proxy: "p" },
    https: undefined,
    http: undefined,
  },
  { given: { ALL_PROXY: bad, NO_PROXY: "*" }, https: undefined, http: undefined },
  { given: { ALL_PROXY: bad, NO_PROXY: "other, .example" }, https: undefined, http: undefined },
  { given: { HTTP_PROXY: bad, REQUEST_METHOD: "GET" }, https: undefined, http: undefined },
])("only the variable that counts is judged: $given for https $https, for http $http", ({ given, https, http }) => {
  const judge = (address: string) => () => uses(given as Record<string, string>, address);
  if (https) expect(judge("https://api.test.example")).toThrow(wrong(https, "api.test.example"));
  else expect(judge("https://api.test.example")).not.toThrow();
  if (http) expect(judge("http://api.test.example:81")).toThrow(wrong(http, "api.test.example:81"));
  else expect(judge("http://api.test.example:81")).not.toThrow();
});

test.each(["localhost:8080", "127.0.0.1", "[::1]", "169.254.169.254", "[fe80::1]"])(
  "a bad variable does not matter to %s",
  (host) => expect(uses({ ALL_PROXY: bad }, `http://${host}`)).toBe(false),
);

test("the environment is read once, and again only after a variable that is wrong", () => {
  let environment: Record<string, string> = { ALL_PROXY: bad };
  const proxies = createProxies(undefined, (name) => environment[name]);
  const ask = () => proxies(endpoint("https://api.test.example"));
  expect(ask).toThrow("ALL_PROXY");
  environment = { ALL_PROXY: "http://p" };
  expect(ask()).toBeDefined();
  environment = { ALL_PROXY: bad };
  expect(ask()).toBeDefined();
});

test.each(["localhost", "api.localhost", "127.0.0.1", "127.8.9.10", "[::1]"])(
  "%s is reached without the environment's proxy, and through one that is given",
  (host) => {
    expect(uses({ ALL_PROXY: "http://p" }, `http://${host}:8080`)).toBe(false);
    expect(uses({}, `http://${host}:8080`, "http://p")).toBe(true);
  },
);

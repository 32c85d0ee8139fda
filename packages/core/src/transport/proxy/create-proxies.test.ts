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
  { address: "http://100.100.100.200", want: false },
  { address: "https://100.100.100.200", want: false },
  { address: "http://2852039166", want: false },
  { address: "http://[::ffff:169.254.169.254]", want: false },
  { address: "http://[fe80::1]", want: false },
  { address: "http://metadata.test.example", want: false },
  { address: "https://metadata.test.example", want: true },
  { address: "http://100.100.100.201", want: true },
  { address: "https://api.test.example", want: true },
])("instance metadata is never asked through a proxy: $address $want", ({ address, want }) => {
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

test.each(["localhost", "api.localhost", "127.0.0.1", "127.8.9.10", "[::1]"])(
  "%s is reached without the environment's proxy, and through one that is given",
  (host) => {
    expect(uses({ ALL_PROXY: "http://p" }, `http://${host}:8080`)).toBe(false);
    expect(uses({}, `http://${host}:8080`, "http://p")).toBe(true);
  },
);

import { describe, expect, test } from "vitest";
import { resolveEndpoint } from "./endpoint.js";

const listed = {
  name: "sas",
  servers: [
    { url: "https://tds.cn.example", regions: ["cn-1", "cn-2"] },
    { url: "https://tds.ap.example", regions: ["ap-1"] },
  ],
};
const templated = { name: "dbss", servers: [{ url: "https://dbss.{region}.example", regions: ["eu-1", "eu-2"] }] };
const optional = { ...listed, regionOptional: true };
const at = (protocol: string, host: string, hostname = host, port = "") => ({
  endpoint: { protocol, host, hostname, port },
  prefix: "",
  host,
});
const https = (host: string) => at("https:", host);

describe("the address of a region", () => {
  test.each([
    { service: listed, region: "cn-2", want: "tds.cn.example" },
    { service: listed, region: "ap-1", want: "tds.ap.example" },
    { service: templated, region: "eu-2", want: "dbss.eu-2.example" },
    { service: optional, region: undefined, want: "tds.cn.example" },
    { service: optional, region: "ap-1", want: "tds.ap.example" },
  ])("$service.name $region is $want", ({ service, region, want }) =>
    expect(resolveEndpoint(service, { region })).toEqual(https(want)),
  );

  test.each([
    { service: listed, region: "mars-1", want: 'sas knows no region "mars-1": pass one of cn-1, cn-2, ap-1, or' },
    { service: optional, region: "mars-1", want: 'sas knows no region "mars-1"' },
    { service: templated, region: "a/b", want: 'dbss knows no region "a/b"' },
    {
      service: listed,
      region: undefined,
      want: "sas needs a region: pass one of cn-1, cn-2, ap-1, or the address to call as endpoint",
    },
    { service: { name: "empty", servers: [], regionOptional: true }, region: undefined, want: "endpoint" },
  ])("$service.name $region is rejected", ({ service, region, want }) => {
    expect(() => resolveEndpoint(service, { region })).toThrow(TypeError);
    expect(() => resolveEndpoint(service, { region })).toThrow(want);
  });
});

describe("an endpoint wins over the region", () => {
  test.each([
    { endpoint: "host.example", want: https("host.example") },
    { endpoint: "HOST.example", want: https("host.example") },
    { endpoint: "https://host.example", want: https("host.example") },
    { endpoint: "https://host.example/", want: https("host.example") },
    { endpoint: "https://host.example:443", want: https("host.example") },
    { endpoint: "host.example:8443", want: at("https:", "host.example:8443", "host.example", "8443") },
    { endpoint: "http://127.0.0.1:8080", want: at("http:", "127.0.0.1:8080", "127.0.0.1", "8080") },
    { endpoint: "http://[::1]:8080", want: at("http:", "[::1]:8080", "::1", "8080") },
  ])("$endpoint", ({ endpoint, want }) => {
    expect(resolveEndpoint(listed, { endpoint })).toEqual(want);
    expect(resolveEndpoint(listed, { endpoint, region: "mars-1" })).toEqual(want);
  });

  test.each([
    "",
    "https://",
    "https://host.example/v1",
    "host.example/v1",
    "https://host.example?a=1",
    "https://host.example#a",
    "https://user:password@host.example",
    "https://user@host.example",
    "ftp://host.example",
    "host.example:port",
    "two hosts",
  ])("%j is rejected", (endpoint) => {
    expect(() => resolveEndpoint(listed, { endpoint })).toThrow(TypeError);
    expect(() => resolveEndpoint(listed, { endpoint })).toThrow(
      `endpoint is ${JSON.stringify(endpoint.replace(/user.*@/, "***@"))}: pass a host or https://host[:port]; one with a path as { url }`,
    );
  });
});

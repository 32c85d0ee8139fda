import { expect, test } from "vitest";
import { noProxy } from "./exempt.js";

test.each([
  { list: "", at: "https://a.example", want: false },
  { list: " , ,", at: "https://a.example", want: false },
  { list: "*", at: "https://a.example", want: true },
  { list: "b.example,*", at: "https://[fd00::1]", want: true },
  { list: "*:8443", at: "https://a.example", want: false },
  { list: "*:8443", at: "https://a.example:8443", want: true },
  { list: "a.example", at: "https://a.example", want: true },
  { list: "A.Example", at: "https://a.example", want: true },
  { list: "a.example.", at: "https://a.example", want: true },
  { list: "a.example", at: "https://a.example.", want: true },
  { list: "a.example", at: "https://b.a.example", want: true },
  { list: "a.example", at: "https://ba.example", want: false },
  { list: "a.example", at: "https://a.example.com", want: false },
  { list: ".a.example", at: "https://b.a.example", want: true },
  { list: ".a.example", at: "https://a.example", want: true },
  { list: "*.a.example", at: "https://b.a.example", want: true },
  { list: "*.a.example", at: "https://ba.example", want: false },
  { list: "b.example,a.example", at: "https://a.example", want: true },
  { list: "b.example a.example", at: "https://a.example", want: true },
  { list: "b.example , \ta.example", at: "https://a.example", want: true },
  { list: "a.example:443", at: "https://a.example", want: true },
  { list: "a.example:80", at: "https://a.example", want: false },
  { list: "a.example:80", at: "http://a.example", want: true },
  { list: "a.example:8080", at: "http://b.a.example:8080", want: true },
  { list: "10.0.0.1", at: "https://10.0.0.1", want: true },
  { list: "10.0.0.1", at: "https://10.0.0.10", want: false },
  { list: "10.0.0.1:8443", at: "https://10.0.0.1:8443", want: true },
  { list: "10.0.0.1:8443", at: "https://10.0.0.1", want: false },
  { list: "10.0.0.0/8", at: "https://10.255.0.1", want: true },
  { list: "10.0.0.0/8", at: "https://11.0.0.1", want: false },
  { list: "10.0.0.0/8", at: "https://10.example", want: false },
  { list: "10.0.0.0/", at: "https://11.0.0.1", want: false },
  { list: "10.0.0.0/99", at: "https://10.0.0.1", want: false },
  { list: "fd00::1", at: "https://[fd00::1]", want: true },
  { list: "FD00:0:0::1", at: "https://[fd00::1]:8443", want: true },
  { list: "[fd00::1]", at: "https://[fd00::1]", want: true },
  { list: "[fd00::1]:8443", at: "https://[fd00::1]:8443", want: true },
  { list: "[fd00::1]:8443", at: "https://[fd00::1]", want: false },
  { list: "fd00::/8", at: "https://[fd12::1]", want: true },
])("NO_PROXY=$list exempts $at: $want", ({ list, at, want }) => {
  const { protocol, host, hostname, port } = new URL(at);
  const endpoint = { protocol: protocol as "https:", host, hostname: hostname.replace(/^\[|\]$/g, ""), port };
  expect(noProxy(list)(endpoint)).toBe(want);
});

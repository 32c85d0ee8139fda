import { expect, test } from "vitest";
import { createBudget } from "./budget.js";
import { hasFormat } from "./formats.js";

const cases: [format: string, good: readonly unknown[], bad: readonly unknown[]][] = [
  ["date", ["2024-02-29"], ["2023-02-29", "2024-13-01", "24-01-01", "2024-01-01 "]],
  [
    "time",
    ["23:59:60Z", "08:30:06.28+01:00", "01:29:60+01:30"],
    ["08:30:06", "24:00:00Z", "23:58:60Z", "08:30:06 PST"],
  ],
  [
    "date-time",
    ["2024-02-29T01:02:03.4567Z", "2024-02-29 01:02:03z"],
    ["2024-02-30T01:02:03Z", "2024-02-29", "2024-02-29T01:02:03"],
  ],
  ["iso-time", ["01:02:03"], ["1:2:3"]],
  ["iso-date-time", ["2024-02-29T01:02:03"], ["2024-02-29T01"]],
  ["duration", ["P1Y2M3DT4H5M6S", "PT0S", "P4W"], ["P", "PT", "P1", "1D", "P1YT", "P1W2D"]],
  [
    "uri",
    ["http://user:p%20w@[::1]:80/a/b?c#d", "urn:isbn:0", "mailto:a@b.example", "file:///x"],
    ["//host/x", "/x", "http://[::1", "http://a b", "http://a/%zz", "http://[:::1]/"],
  ],
  ["uri-reference", ["/x", "x?y#z", "//host", "", "http://h/"], ["\\x", "a b", "%g1"]],
  ["uri-template", ["http://h/{+a,b*}/{c:3}"], ["{", "{a", "{a:0}", "a b"]],
  ["url", ["https://h.example/x?y", "ftp://h"], ["h.example", "mailto:a@b", "https://h /x"]],
  ["email", ["a.b+c@sub.example.com"], ["a", "@b.c", "a@b", "a..b@c.de", "a@-b.c", "a@b.c-"]],
  [
    "hostname",
    ["h", "a-b.example.com", "a".repeat(63)],
    ["-a", "a-", "a..b", "a".repeat(64), `${"a.".repeat(127)}aa`, "a_b"],
  ],
  ["ipv4", ["127.0.0.1", "255.255.255.255"], ["256.0.0.1", "1.2.3", "01.2.3.4", "1.2.3.4."]],
  [
    "ipv6",
    ["::", "::1", "1:2:3:4:5:6:7:8", "1::8", "::ffff:1.2.3.4", "1:2:3:4:5:6:1.2.3.4"],
    ["1", ":::", "1::2::3", "1:2:3:4:5:6:7:8:9", "12345::", "::1.2.3.4:5", "1:2:3:4:5:6:7:1.2.3.4", "1.2.3.4::", ":1"],
  ],
  ["regex", ["^a+$"], ["(", "a\\Z", "a".repeat(20_000)]],
  [
    "uuid",
    ["2EB8AA08-aa98-11ea-b4aa-73b441d16380", "urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380"],
    ["2eb8aa08aa9811eab4aa73b441d16380", "2eb8aa08-aa98-11ea-b4aa-73b441d1638g"],
  ],
  ["json-pointer", ["", "/a~1b/~0"], ["a", "/~2", "/~"]],
  ["json-pointer-uri-fragment", ["#", "#/a%20b"], ["/a", "#/a b"]],
  ["relative-json-pointer", ["0", "1/a", "2#"], ["-1", "01/a", "/a"]],
  ["byte", ["", "YQ==", "YWI="], ["Y", "YQ=", "Y===", "YQ==\n"]],
  ["int32", [2 ** 31 - 1, -(2n ** 31n), "x"], [2 ** 31, 0.5]],
  ["int64", [2n ** 63n - 1n, 1, "x"], [2n ** 63n, 1e19, 0.5]],
  ["uint64", [2n ** 64n - 1n, 0, "x"], [-1, 2n ** 64n]],
  ["password", ["anything", 1], []],
  ["of nobody's", ["anything", 1, null], []],
];

test.each(cases)("%s", (format, good, bad) => {
  const taken = (values: readonly unknown[]) => values.filter((value) => hasFormat(format, value, createBudget()));
  expect(taken(good)).toEqual(good);
  expect(taken(bad)).toEqual([]);
});

// Of the shapes on which patterns that backtrack take quadratic or exponential time.
const long = [..."a.-@:/%41{0T ", "a.", "a-", ":1", "/a", "1.", "a@", "{a,"].map((unit) => unit.repeat(5_000));

test.each(cases)("%s of a long string takes time that grows with its length alone", (format) => {
  for (const text of long)
    for (const value of [text, `${text}!`, `http://${text}`, `a@${text}`]) {
      let steps = 0;
      hasFormat(format, value, { spend: (count) => (steps += count) });
      expect(steps).toBeLessThan(value.length * 100);
    }
});

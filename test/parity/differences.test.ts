import { expect, test } from "vitest";
import { differences } from "./differences.js";
import type { Wire } from "./wire.js";

const wire = (change: Partial<Wire>): Wire => ({
  method: "POST",
  target: "/",
  headers: [["Host", "a.example"]],
  body: "",
  ...change,
});

test.each<[name: string, a: Partial<Wire>, b: Partial<Wire>, want: string[]]>([
  ["nothing", {}, {}, []],
  ["encoding and order of a query", { target: "/?b=!&a=%20" }, { target: "/?a=+&b=%21" }, []],
  ["encoding of a path", { target: "/a!/b" }, { target: "/a%21/b" }, []],
  ["case of header names", { headers: [["HOST", "a.example"]] }, {}, []],
  ["headers of the connection", { headers: [...wire({}).headers, ["User-Agent", "x"]] }, {}, []],
  ["a path that is encoded twice", { target: "/a%2520" }, { target: "/a%20" }, ["path"]],
  ["a slash and its encoding", { target: "/a%2Fb" }, { target: "/a/b" }, ["path"]],
  ["a parameter given twice", { target: "/?a=1&a=1" }, { target: "/?a=1" }, ["query"]],
  ["an ampersand and its encoding", { target: "/?a=1%26b=2" }, { target: "/?a=1&b=2" }, ["query"]],
  [
    "the rest",
    { method: "PUT", body: "{}" },
    { headers: [["X-A", "1"]] },
    ["method", "body", "header host", "header x-a"],
  ],
])("%s", (_, a, b, want) => expect(differences(wire(a), wire(b))).toEqual(want));

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillPath, matchPath } from "./path-template.js";

const template = "/v1/{project_id}/audit/{busi_type}";
const fill = (values: Record<string, unknown>) => fillPath(template, (name) => values[name]);

describe("fillPath", () => {
  test.each<[values: Record<string, unknown>, want: string]>([
    [{ project_id: "p", busi_type: "risk" }, "/v1/p/audit/risk"],
    [{ project_id: "a/b c", busi_type: "%2F" }, "/v1/a%2Fb%20c/audit/%252F"],
    [{ project_id: 7, busi_type: 2n ** 64n }, "/v1/7/audit/18446744073709551616"],
    [{ project_id: "...", busi_type: "%2e" }, "/v1/.../audit/%252e"],
    [{ project_id: "$&", busi_type: 0 }, "/v1/%24%26/audit/0"],
  ])("%o", (values, want) => expect(fill(values)).toBe(want));

  test.each<[values: Record<string, unknown>, want: string]>([
    [{ project_id: "p" }, `busi_type is missing: ${template} needs it`],
    [{ project_id: null, busi_type: "risk" }, "project_id is missing"],
    [{ project_id: "", busi_type: "risk" }, "project_id is missing"],
    [{ project_id: [], busi_type: "risk" }, "project_id is an array: pass a string, number, boolean, bigint or Date"],
    [{ project_id: {}, busi_type: "risk" }, "project_id is an object: pass"],
    [{ project_id: ".", busi_type: "risk" }, 'project_id is ".", which changes the path'],
    [{ project_id: "p", busi_type: ".." }, 'busi_type is "..", which changes the path'],
    [{ project_id: "p", busi_type: [".."] }, "busi_type is an array"],
  ])("%o is rejected", (values, want) => {
    expect(() => fill(values)).toThrow(TypeError);
    expect(() => fill(values)).toThrow(want);
  });

  test("a path without parameters stays", () => expect(fillPath("/", () => "x")).toBe("/"));

  test("a URL parser leaves the path as it is, and matchPath gives the values back", () => {
    const value = fc.string({ unit: "binary", minLength: 1 }).filter((text) => text !== "." && text !== "..");
    fc.assert(
      fc.property(value, value, (project_id, busi_type) => {
        const path = fill({ project_id, busi_type });
        expect(new URL(`http://host${path}`).pathname).toBe(path);
        expect(matchPath(template, path)).toEqual({ project_id, busi_type });
      }),
    );
  });
});

describe("matchPath", () => {
  test.each<[template: string, path: string, want: Record<string, string> | undefined]>([
    ["/", "/", {}],
    ["/", "/a", undefined],
    [template, "/v1/p/audit/risk", { project_id: "p", busi_type: "risk" }],
    [template, "/v1/a%2Fb/audit/%E6%97%A5", { project_id: "a/b", busi_type: "日" }],
    [template, "/v1/{project_id}/audit/risk", { busi_type: "risk" }],
    [template, template, {}],
    [template, "/v1/p/audit", undefined],
    [template, "/v1/p/audit/risk/", undefined],
    [template, "/v2/p/audit/risk", undefined],
    [template, "/v1/p/AUDIT/risk", undefined],
    [template, "/v1/%zz/audit/risk", undefined],
    ["/v1/{p}/risk/statistics", "/v1/p/{busi_type}/statistics", undefined],
    ["/v1/{id}:stop", "/v1/a%3Ab:stop", { id: "a:b" }],
    ["/v1/{id}:stop", "/v1/{id}:stop", {}],
    ["/v1/{id}:stop", "/v1/a:start", undefined],
    ["/v1/{id}:stop", "/v1/a", undefined],
    ["/v1/by-{id}", "/v1/by-a", { id: "a" }],
    ["/v1/by-{id}", "/v1/a", undefined],
    ["/v1/{a}-{b}.json", "/v1/x-y-z.json", { a: "x", b: "y-z" }],
    ["/v1/{a}-{b}.json", "/v1/x.json", undefined],
    ["/v1/{a}-{b}.json", "/v1/x-%zz.json", undefined],
  ])("%s, %s: %o", (template, path, want) => expect(matchPath(template, path)).toEqual(want));
});

import { type JsonObject, type Pages, pagesOf } from "@cloudseal/openapi";
import { describe, expect, test } from "vitest";
import type { Operation } from "../operation.js";
import { createState } from "./state.js";

const noted: Operation = {
  document: {},
  vendor: "acme",
  service: "jobs",
  id: "Any",
  method: "POST",
  path: "/",
  headers: {},
  parameters: [],
  responses: {},
  success: { status: 200, returns: "object" },
  example: {},
  result: [],
  errors: [],
  simulator: {},
};
const rules = {
  create: { resource: "job", id: "Id", states: ["NEW", "RUNS", "DONE"] },
  read: { resource: "job", id: "Id", state: "Job.State" },
  end: { resource: "job", id: "Id", state: "STOPPED" },
};
const time = new Date("2026-01-02T03:04:05Z");

function setUp() {
  const state = createState();
  /** The response to a call of an operation with such rules, or its error. */
  const call = (simulator: JsonObject, query: JsonObject, example: JsonObject = {}, pages?: JsonObject) => {
    const body: JsonObject = structuredClone(example);
    const operation = { ...noted, simulator, ...(pages && { pages: pagesOf({ "x-cloudseal": { pages } }) as Pages }) };
    return state.apply(operation, { query, path: {}, header: {} }, body, time) ?? body;
  };
  const create = (input: JsonObject) => (call({ create: rules.create }, input) as { Id: string }).Id;
  const read = (id: string) => call({ read: rules.read }, { Id: id }, { Job: { State: "" } });
  return { call, create, read };
}

describe("read with match", () => {
  const rule = {
    ...rules.read,
    match: ["Kind", "Source"],
    states: { NEW: { "Job.Done": 0 }, RUNS: { "Job.Done": 50, Other: null } },
  };
  const example = { Id: 0, Job: { State: "", Done: 69 }, Other: 1 };

  test("reads what was made last with the same members, and moves it on", () => {
    const { call, create } = setUp();
    create({ Kind: "a", Source: "x" });
    const second = create({ Kind: "a", Source: "y" });
    create({ Kind: "b", Source: "x" });
    const responses = [call({ read: rule }, { Kind: "a" }, example), call({ read: rule }, { Kind: "a" }, example)];
    expect(responses).toEqual([
      { Id: second, Job: { State: "NEW", Done: 0 }, Other: 1 },
      { Id: second, Job: { State: "RUNS", Done: 50 } },
    ]);
  });

  test("finds nothing: an error, or the result that the rule has for it", () => {
    const { call, create } = setUp();
    create({ Kind: "b" });
    expect(call({ read: rule }, { Kind: "a" })).toEqual({ message: "such a job does not exist" });
    expect(call({ read: { ...rule, none: { Result: "NONE" } } }, { Kind: "a" }, example)).toEqual({ Result: "NONE" });
  });
});

describe("end", () => {
  test("leaves what runs in the state, for good", () => {
    const { call, create, read } = setUp();
    const id = create({});
    read(id);
    expect(call({ end: rules.end }, { Id: id })).toEqual({});
    expect([read(id), read(id)]).toEqual([{ Job: { State: "STOPPED" } }, { Job: { State: "STOPPED" } }]);
  });

  test("does nothing to what has ended, and knows no other ids", () => {
    const { call, create, read } = setUp();
    const id = create({});
    for (let i = 0; i < 3; i++) read(id);
    call({ end: rules.end }, { Id: id });
    expect(read(id)).toEqual({ Job: { State: "DONE" } });
    expect(call({ end: rules.end }, { Id: "other" })).toEqual({ message: 'Id "other" does not exist' });
  });

  test("makes room for another one", () => {
    const { call, create } = setUp();
    const limited = { create: { ...rules.create, limit: 1 } };
    const id = create({});
    expect(call(limited, {})).toEqual({});
    call({ end: rules.end }, { Id: id });
    expect(call(limited, {})).toHaveProperty("Id");
  });
});

describe("list of what was created", () => {
  const rule = {
    resource: "job",
    items: "Page.Jobs",
    id: "Id",
    state: "State",
    match: ["Kind"],
    ids: ["Id", "Root"],
    set: { Start: "created" },
    states: { NEW: { Code: 1, End: null } },
  };
  const example = { Page: { Jobs: [{ Id: "", Kind: "", State: "", Code: 9, Start: 1, End: 2, Where: "here" }] } };

  test("shows each as the documented item with what is known of it, and moves nothing on", () => {
    const { call, create, read } = setUp();
    const [first, second] = [create({ Kind: "a", Secret: "s" }), create({ Kind: "b" })];
    for (let i = 0; i < 3; i++) read(second);
    const want = [
      { Id: first, Kind: "a", State: "NEW", Code: 1, Start: time.getTime(), Where: "here" },
      { Id: second, Kind: "b", State: "DONE", Code: 9, Start: time.getTime(), End: 2, Where: "here" },
    ];
    for (let i = 0; i < 2; i++) expect(call({ list: rule }, {}, example)).toEqual({ Page: { Jobs: want } });
  });

  test.each<[given: (id: string) => JsonObject, more: JsonObject, want: string[]]>([
    [() => ({}), {}, ["a", "b", "c"]],
    [() => ({ Kind: "b" }), {}, ["b"]],
    [(id) => ({ Root: id }), {}, ["a"]],
    [(id) => ({ Id: id, Root: "other" }), {}, []],
    [(id) => ({ Id: id, Kind: "b" }), {}, []],
    [() => ({}), { running: true }, ["b", "c"]],
  ])("%s with %s", (given, more, want) => {
    const { call, create, read } = setUp();
    const [id = ""] = ["a", "b", "c"].map((Kind) => create({ Kind }));
    for (let i = 0; i < 3; i++) read(id);
    const { Page } = call({ list: { ...rule, ...more } }, given(id), example) as typeof example;
    expect(Page.Jobs.map(({ Kind }) => Kind)).toEqual(want);
  });

  const pointers = { count: "Page.Count", position: "Page.Number", size: "Page.Size" };
  const byNumber = { page: "Number", size: "Size", defaultSize: 2, items: "Page.Jobs", total: "Page.Total" };
  const byOffset = { offset: "Offset", size: "Limit", defaultSize: 2, items: "Page.Jobs", total: "Page.Total" };
  test.each<[given: JsonObject, pages: JsonObject, kinds: string, position: number, size: number]>([
    [{}, byNumber, "ab", 1, 2],
    [{ Number: 2 }, byNumber, "cd", 2, 2],
    [{ Number: 3 }, byNumber, "e", 3, 2],
    [{ Number: 4 }, byNumber, "", 4, 2],
    [{ Number: 0 }, byNumber, "ab", 0, 2],
    [{ Number: 1, Size: 3 }, { ...byNumber, first: 0 }, "de", 1, 3],
    [{}, byOffset, "ab", 0, 2],
    [{ Offset: "3", Limit: "10" }, byOffset, "de", 3, 10],
  ])("%j of %j", (given, pages, kinds, position, size) => {
    const { call, create } = setUp();
    for (const Kind of "abcde") create({ Kind });
    const { Page } = call({ list: { ...rule, page: pointers } }, given, example, pages) as typeof example;
    const { Jobs, ...rest } = Page;
    expect(Jobs.map(({ Kind }) => Kind).join("")).toBe(kinds);
    expect(rest).toEqual({ Total: 5, Count: kinds.length, Number: position, Size: size });
  });

  test("is empty before anything was made", () => {
    expect(setUp().call({ list: rule }, {}, example)).toEqual({ Page: { Jobs: [] } });
  });
});

describe("list of what was written", () => {
  const write = { resource: "setting", items: "Settings", key: ["Kind", "Target"] };
  const list = { resource: "setting", items: "Setting", match: ["Kind", "Target"], omit: ["Target"] };

  test.each<[given: JsonObject, want: object[]]>([
    [{}, [{ Kind: 1, On: true }, { Kind: 2 }, { Kind: 2, On: false }]],
    [{ Kind: 2 }, [{ Kind: 2 }, { Kind: 2, On: false }]],
    [{ Kind: 2, Target: 7 }, [{ Kind: 2, On: false }]],
    [{ Kind: 1, Target: 7 }, []],
  ])("%j", (given, want) => {
    const { call } = setUp();
    const settings = [{ Kind: 1, On: true }, { Kind: 2 }, { Kind: 2, Target: 7n, On: false }];
    call({ write }, { Settings: settings });
    expect(call({ list }, given, { Setting: [{ Kind: 0, Example: 1 }] })).toEqual({ Setting: want });
  });
});

describe("recall", () => {
  const write = { resource: "plan", key: ["Kind"], merge: true, starts: { Do: "run" } };
  const rule = {
    resource: "plan",
    key: ["Kind"],
    members: { Switch: "Plan.On", Note: "Note" },
    defaults: { Note: "" },
    run: { state: "State", states: ["READY", "RUNS", "DONE"], values: { DONE: { Done: 100 } } },
  };
  const example = { Plan: { On: "?" }, Note: "documented", State: "documented", Done: 0 };

  test("returns what is documented until something is written", () => {
    const { call } = setUp();
    call({ write }, { Kind: "a", Switch: "on" });
    expect(call({ recall: rule }, { Kind: "b" }, example)).toEqual(example);
  });

  test("returns what was written, keeps what was not written again, and removes what never was", () => {
    const { call } = setUp();
    call({ write }, { Kind: "a", Note: "mine" });
    expect(call({ recall: rule }, { Kind: "a" }, example)).toEqual({ ...example, Plan: {}, Note: "mine" });
    call({ write }, { Kind: "a", Switch: "off" });
    expect(call({ recall: rule }, { Kind: "a" }, example)).toEqual({ ...example, Plan: { On: "off" }, Note: "mine" });
  });

  test("replaces all where nothing is merged, and has values for what is left out", () => {
    const { call } = setUp();
    const whole = { resource: "plan" };
    call({ write: whole }, { Switch: "on", Note: "mine" });
    call({ write: whole }, { Switch: "off" });
    const recall = { resource: "plan", members: rule.members, defaults: rule.defaults };
    expect(call({ recall }, {}, example)).toEqual({ ...example, Plan: { On: "off" }, Note: "" });
  });

  test("follows a run from its start, each time anew", () => {
    const { call } = setUp();
    const recalled = () => call({ recall: rule }, { Kind: "a" }, example) as typeof example;
    call({ write }, { Kind: "a", Do: "switch", Switch: "on" });
    expect(recalled().State).toBe("documented");
    call({ write }, { Kind: "a", Do: "run" });
    expect([recalled(), recalled(), recalled(), recalled()].map(({ State, Done }) => [State, Done])).toEqual([
      ["READY", 0],
      ["RUNS", 0],
      ["DONE", 100],
      ["DONE", 100],
    ]);
    call({ write }, { Kind: "a", Do: "run" });
    expect(recalled()).toMatchObject({ State: "READY", Plan: { On: "on" } });
  });
});

test("ids may be numbers", () => {
  const { call } = setUp();
  const create = { ...rules.create, number: true };
  expect([call({ create }, {}), call({ create }, {})]).toEqual([{ Id: 1 }, { Id: 2 }]);
  expect(call({ read: rules.read }, { Id: 2 }, { Job: {} })).toEqual({ Job: { State: "NEW" } });
});

test("documented items are cut into pages", () => {
  const { call } = setUp();
  const pages = { offset: "Offset", size: "Limit", defaultSize: 2, items: "List", total: "Total" };
  const example = { List: ["a", "b", "c"], Total: 888 };
  expect(call({}, {}, example, pages)).toEqual({ List: ["a", "b"], Total: 3 });
  expect(call({}, { Offset: "2", Limit: "5" }, example, pages)).toEqual({ List: ["c"], Total: 3 });
  expect(call({}, { Offset: 3 }, example, pages)).toEqual({ List: [], Total: 3 });
});

describe("what is stored is bounded:", () => {
  const text = "x".repeat(100_000);

  test("of more than ten thousand resources the oldest are forgotten, and numbers go on", () => {
    const state = createState();
    const rule = { create: { resource: "job", id: "Id", number: true, states: ["NEW"] } };
    const ids = Array.from({ length: 10_050 }, () => {
      const body: { Id?: number } = {};
      state.apply({ ...noted, simulator: rule }, { query: {}, path: {}, header: {} }, body, time);
      return body.Id;
    });
    expect(ids).toEqual(Array.from({ length: 10_050 }, (_, i) => i + 1));
    const kept = state.read("job") as { id: string }[];
    expect([kept.length, kept[0]?.id, kept.at(-1)?.id]).toEqual([10_000, "51", "10050"]);
    const read = { read: { resource: "job", id: "Id", state: "State" } };
    const call = (Id: number) =>
      state.apply({ ...noted, simulator: read }, { query: { Id }, path: {}, header: {} }, {}, time);
    expect([call(50), call(51)]).toEqual([{ message: 'Id "50" does not exist' }, undefined]);
  });

  test("of more than 64 MiB as well, resources and values together", () => {
    const state = createState();
    const apply = (simulator: JsonObject, body: object) =>
      state.apply({ ...noted, simulator }, { query: {}, path: {}, header: {}, body }, {}, time);
    for (let i = 0; i < 300; i++) apply({ create: { resource: "job", id: "Id" } }, { text });
    for (let i = 0; i < 300; i++) apply({ write: { resource: "setting", key: ["k"] } }, { k: i, text });
    const [jobs, settings] = [state.read("job") as unknown[], state.read("setting") as { k: number }[]];
    expect(jobs.length + settings.length).toBeGreaterThan(250);
    expect((jobs.length + settings.length) * 200_000).toBeLessThan(64 * 1024 * 1024);
    expect(settings.at(-1)?.k).toBe(299);
  });

  test("a value to which every call adds new members", () => {
    const state = createState();
    for (let i = 0; i < 700; i++) {
      const input = { query: {}, path: {}, header: {}, body: { [`m${i}`]: text } };
      state.apply({ ...noted, simulator: { write: { resource: "setting", merge: true } } }, input, {}, time);
    }
    expect(Object.keys(state.read("setting") as object).length).toBeLessThan(336);
  });
});

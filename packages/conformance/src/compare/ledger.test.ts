import { expect, test } from "vitest";
import type { Difference } from "./difference.js";
import { type Erratum, settle } from "./ledger.js";

const difference = (fact: Difference["fact"], where: string, name?: string): Difference => ({
  fact,
  where,
  ...(name && { name }),
  page: "p",
  spec: "s",
  line: 1,
  confidence: 100,
});
const erratum = (where: string, facts: Pick<Erratum, "differs" | "says">): Erratum => ({
  where,
  page: "p",
  spec: "s",
  why: "w",
  sure: 90,
  ...facts,
});

test.each<
  [name: string, differences: Difference[], errata: Erratum[], want: { unexplained?: string[]; stale?: string[] }]
>([
  ["the same place and fact", [difference("values", "input.a")], [erratum("input.a", { differs: ["values"] })], {}],
  ["a place below", [difference("values", "input.a.b")], [erratum("input.a", { differs: ["values"] })], {}],
  ["an item of a list", [difference("values", "input.a[].b")], [erratum("input.a", { differs: ["values"] })], {}],
  [
    "a place beside",
    [difference("values", "input.ab")],
    [erratum("input.a", { differs: ["values"] })],
    { unexplained: ["input.ab"], stale: ["values"] },
  ],
  [
    "another fact",
    [difference("type", "input.a")],
    [erratum("input.a", { differs: ["values"] })],
    { unexplained: ["input.a"], stale: ["values"] },
  ],
  ["the fact of a name", [difference("missing", "input.a", "X")], [erratum("input.a", { differs: ["missing X"] })], {}],
  [
    "the fact of another name",
    [difference("missing", "input.a", "X")],
    [erratum("input.a", { differs: ["missing Y"] })],
    { unexplained: ["input.a"], stale: ["missing Y"] },
  ],
  [
    "one of two facts is gone",
    [difference("type", "input.a")],
    [erratum("input.a", { differs: ["type", "values"] })],
    { stale: ["values"] },
  ],
  ["a phrase that the page says", [], [erratum("input.a", { says: ["old words"] })], {}],
  ["a phrase that it says no more", [], [erratum("input.a", { says: ["new words"] })], { stale: ['"new words"'] }],
  ["no entry", [difference("type", "input.a")], [], { unexplained: ["input.a"] }],
])("%s", (_, differences, errata, { unexplained = [], stale = [] }) => {
  const settled = settle(differences, errata, "the old words of a page");
  expect(settled.unexplained.map(({ where }) => where)).toEqual(unexplained);
  expect(settled.stale.map(({ because }) => because)).toEqual(stale);
});

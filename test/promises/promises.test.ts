import { beforeAll, describe, expect, test } from "vitest";
import { directions } from "./directions.js";
import { type Generated, generated } from "./generated.js";
import { integers } from "./integers.js";
import { maps } from "./maps.js";
import { unions } from "./unions.js";

/** What specs can say of types, each with operations, statements about the types of their client, and calls of it. */
const subjects = { directions, integers, maps, unions };

let made: Generated;

const prelude = `import type * as Gadgets from "./index.gen.js";
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
const equal = <A, B>(_: Equal<A, B>): void => {};
declare const client: Gadgets.GadgetsClient;
`;
const program = `${prelude}${Object.values(subjects)
  .map(({ types }, index) => `export const subject${index} = async () => {\n${types}};\n`)
  .join("")}`;

/** One package, one run of the compiler, for all of them. */
beforeAll(async () => {
  made = await generated(
    Object.values(subjects).flatMap(({ operations }) => operations),
    program,
  );
}, 120_000);

test("types are what specs say", () => expect(made.problems).toEqual([]));

describe.each(Object.entries(subjects))("%s", (_, { calls }) => {
  test.each(calls)("$fact", async ({ method, input, want, sent, rejects }) => {
    const call = made.client[method](input ?? {});
    if (rejects) {
      expect(await call.catch((error: unknown) => error)).toMatchObject(rejects);
      return;
    }
    expect(await call).toEqual(want);
    const { calls } = made.simulator;
    expect(calls.at(-1)).toMatchObject({ requestSchema: "ok", responseSchema: "ok" });
    if (sent) expect(calls.at(-1)?.input).toMatchObject({ body: sent });
  });
});

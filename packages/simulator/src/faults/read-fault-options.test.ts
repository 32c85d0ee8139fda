import { expect, test } from "vitest";
import { readFaultOptions } from "./read-fault-options.js";

const cases: [string[], object][] = [
  [[], {}],
  [["A=throttle"], { A: ["throttle"] }],
  [["A=throttle,, 503", "*=refused", "A=slow"], { A: ["throttle", null, "503", "slow"], "*": ["refused"] }],
  [["__proto__=slow"], JSON.parse('{"__proto__":["slow"]}')],
];
test.each(cases)("%j", (options, want) => expect({ ...readFaultOptions(options) }).toEqual(want));

test.each(["", "A", "A=", "=slow"])("%j is refused", (option) =>
  expect(() => readFaultOptions([option])).toThrow(
    `--fault takes OPERATION=FAULT,FAULT (*: any operation), not "${option}"`,
  ),
);

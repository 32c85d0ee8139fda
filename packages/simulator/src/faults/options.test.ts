import { expect, test } from "vitest";
import { type InjectionOption, readInjectionOptions } from "./options.js";

const fault = (value: string): InjectionOption => ({ name: "fault", value });
const inject = (value: string): InjectionOption => ({ name: "inject", value });
const files = async (file: string) => ({ body: file });

const options: [InjectionOption[], object][] = [
  [[], {}],
  [[fault("A=throttle")], { A: ["throttle"] }],
  [
    [fault("A=throttle,, 503"), fault("*=refused"), fault("A=slow")],
    { A: ["throttle", null, "503", "slow"], "*": ["refused"] },
  ],
  [[fault("__proto__=slow")], JSON.parse('{"__proto__":["slow"]}')],
  [[fault("A=503*3")], { A: [{ type: "503", times: 3 }] }],
  [
    [inject("A=NoPermission,,Denied*2"), fault("A=slow")],
    { A: [{ code: "NoPermission" }, null, { code: "Denied", times: 2 }, "slow"] },
  ],
  [[inject("A=@./a.json,B")], { A: [{ body: "./a.json" }, { code: "B" }] }],
];
test.each(options)("%j", async (options, want) =>
  expect({ ...(await readInjectionOptions(options, files)) }).toEqual(want),
);

test.each(["", "A", "A=", "=slow"])("--fault %j is rejected", async (value) =>
  expect(readInjectionOptions([fault(value)], files)).rejects.toThrow(
    `--fault takes OPERATION=FAULT,FAULT (*: any operation), not "${value}"`,
  ),
);

// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateVulsOutput } from "../../src/operations/OperateVuls.gen.js";

export const operateVulsOutput_example1 = {
  RequestId: "C2677612-7207-4AEB-BD48-8BA528F86777",
} satisfies OperateVulsOutput;

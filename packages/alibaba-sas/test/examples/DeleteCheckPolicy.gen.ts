// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteCheckPolicyInput } from "../../src/operations/DeleteCheckPolicy.gen.js";

export const deleteCheckPolicyInput_parameters = { PolicyType: "STANDARD" } satisfies DeleteCheckPolicyInput;

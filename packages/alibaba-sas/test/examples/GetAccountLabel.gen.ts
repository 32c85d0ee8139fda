// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAccountLabelInput } from "../../src/operations/GetAccountLabel.gen.js";

export const getAccountLabelInput_parameters = { Lang: "zh" } satisfies GetAccountLabelInput;

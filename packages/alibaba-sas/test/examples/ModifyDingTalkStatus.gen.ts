// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyDingTalkStatusInput } from "@cloudseal/alibaba-sas";

export const modifyDingTalkStatusInput_parameters = { Ids: "2259", Status: 0 } satisfies ModifyDingTalkStatusInput;

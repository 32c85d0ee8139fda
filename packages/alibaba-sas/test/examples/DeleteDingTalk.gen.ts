// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteDingTalkInput } from "../../src/operations/DeleteDingTalk.gen.js";

export const deleteDingTalkInput_parameters = { Ids: "2170,256" } satisfies DeleteDingTalkInput;

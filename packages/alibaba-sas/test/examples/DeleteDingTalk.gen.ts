// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteDingTalkInput } from "@cloudseal/alibaba-sas";

export const deleteDingTalkInput_parameters = { Ids: "2170,256" } satisfies DeleteDingTalkInput;

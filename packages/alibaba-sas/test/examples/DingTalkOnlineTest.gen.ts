// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DingTalkOnlineTestInput } from "@cloudseal/alibaba-sas";

export const dingTalkOnlineTestInput_parameters = { Id: 2373 } satisfies DingTalkOnlineTestInput;

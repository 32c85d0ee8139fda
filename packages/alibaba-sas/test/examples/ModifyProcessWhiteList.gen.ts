// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyProcessWhiteListInput } from "@cloudseal/alibaba-sas";

export const modifyProcessWhiteListInput_parameters = {
  Lang: "zh",
  Md5s: "001d7f68c3b44147988f0dc81192****",
  SourceIp: "173.128.XX.XX",
  Status: 1,
  StrategyId: 1,
} satisfies ModifyProcessWhiteListInput;

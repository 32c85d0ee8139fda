// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SaveWhiteListStrategyAssetsInput } from "@cloudseal/alibaba-sas";

export const saveWhiteListStrategyAssetsInput_parameters = {
  Lang: "zh",
  Operations: '[{"status":0,"target":"c98dcd24-fa57-4759-b5ec-f8a4ffeed****"}]',
  RelationType: 1,
  SourceIp: "115.193.XX.XX",
  StrategyId: 2730,
} satisfies SaveWhiteListStrategyAssetsInput;

// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifySoarStrategySubscribeInput } from "@cloudseal/alibaba-sas";

export const modifySoarStrategySubscribeInput_parameters = {
  StrategyId: 8000,
  SubscribeStatus: true,
} satisfies ModifySoarStrategySubscribeInput;

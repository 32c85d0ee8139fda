// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateWhiteListInput } from "@cloudseal/alibaba-sas";

export const updateWhiteListInput_parameters = {
  RegistryId: 19882,
  WhiteList: "192.168.XXX.XXX,192.180.XXX.XXX",
} satisfies UpdateWhiteListInput;

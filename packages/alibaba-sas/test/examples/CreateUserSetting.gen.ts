// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateUserSettingInput } from "@cloudseal/alibaba-sas";

export const createUserSettingInput_parameters = {
  AlertLevels: "high,low",
  InvalidWarningKeepDays: 7,
  SourceIp: "112.48.16.***",
} satisfies CreateUserSettingInput;

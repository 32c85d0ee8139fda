// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpgradeHoneypotNodeInput } from "@cloudseal/alibaba-sas";

export const upgradeHoneypotNodeInput_parameters = {
  AllowHoneypotAccessInternet: true,
  Lang: "zh",
  NodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
} satisfies UpgradeHoneypotNodeInput;

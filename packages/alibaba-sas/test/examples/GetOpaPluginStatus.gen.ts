// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetOpaPluginStatusOutput } from "@cloudseal/alibaba-sas";

export const getOpaPluginStatusOutput_example1 = {
  RequestId: "09969D2C-4FAD-429E-BFBF-9A60DEF8BF6F",
  InstallStatus: [{ ClusterId: "c60b77fe62093480db6164a3c2fa****", InstallStatus: true }],
} satisfies GetOpaPluginStatusOutput;

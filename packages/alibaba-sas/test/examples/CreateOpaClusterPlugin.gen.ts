// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateOpaClusterPluginOutput } from "@cloudseal/alibaba-sas";

export const createOpaClusterPluginOutput_example1 = {
  RequestId: "D65AADFC-1D20-5A6A-8F6A-9FA53C0DC1F8",
  InstallStatus: [{ ClusterId: "c60b77fe62093480db6164a3c2fa****\n", InstallStatus: true }],
} satisfies CreateOpaClusterPluginOutput;

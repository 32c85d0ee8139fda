// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateExportComplianceStatusListJobInput,
  CreateExportComplianceStatusListJobOutput,
} from "@cloudseal/tencent-tcss";

export const createExportComplianceStatusListJobInput_example1 = {
  AssetType: "ASSET_CONTAINER",
  ExportByAsset: false,
  ExportAll: false,
  IdList: [],
} satisfies CreateExportComplianceStatusListJobInput;

export const createExportComplianceStatusListJobOutput_example1 = {
  JobId: "e4409223-8e92-45db-a857-11b1ff547c79",
  RequestId: "3e6756ce-6512-498d-a9fd-8572ef4ce7d3",
} satisfies CreateExportComplianceStatusListJobOutput;

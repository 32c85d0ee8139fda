// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateAssetImageVirusExportJobInput,
  CreateAssetImageVirusExportJobOutput,
} from "@cloudseal/tencent-tcss";

export const createAssetImageVirusExportJobInput_example1 = {
  Filters: [{ Name: "RiskLevel", Values: ["1"], ExactMatch: true }],
  Limit: 1,
  Offset: 1,
  By: "RiskLevel",
  Order: "desc",
  ExportField: ["FileName", "RiskLevel", "Path", "Size", "VirusName", "Tags"],
  ImageID: "sha256:3cd27ee8bd44dc55e2efecf499e0e8c26216cf535c45891a9b1805fbc39d60a3",
} satisfies CreateAssetImageVirusExportJobInput;

export const createAssetImageVirusExportJobOutput_example1 = {
  JobId: "8ddb3db7-6d50-48ee-bdcb-9cc37d49aa3c",
  RequestId: "15cf63db-11a9-4885-b1a3-211dd54b83b7",
} satisfies CreateAssetImageVirusExportJobOutput;

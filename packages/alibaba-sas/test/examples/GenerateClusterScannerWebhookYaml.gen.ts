// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GenerateClusterScannerWebhookYamlInput } from "@cloudseal/alibaba-sas";

export const generateClusterScannerWebhookYamlInput_parameters = {
  ClusterId: "c3aaf6c8085f84791882eef200cd2****",
  WebhookOpen: 1,
} satisfies GenerateClusterScannerWebhookYamlInput;

// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ExportWarningInput, ExportWarningOutput } from "@cloudseal/alibaba-sas";

export const exportWarningInput_parameters = {
  Dealed: "N",
  ExportType: "hc_check_warning",
  GroupId: 13007754,
  IsCleartextPwd: 0,
  IsSummaryExport: 1,
  Lang: "zh",
  RiskIds: "123,124",
  RiskLevels: "high,medium",
  RiskName: "Alibaba Cloud Standard - Windows 2016/2019  Security Baseline",
  SourceIp: "192.0.XX.XX",
  StatusList: "1,3",
  StrategyId: 12,
  SubTypeNames: "hc_middleware_ack_master",
  TypeName: "hc_container",
  TypeNames: "hc_container,cis",
  Uuids: "inet-7c676676-06fa-442e-90fb-b802e****,inet-7c676676-06fa-442e-90fb-b****",
} satisfies ExportWarningInput;

export const exportWarningOutput_example1 = {
  RequestId: "A7FC828B-C242-1005-9736-C7CC5DC09FF0",
  FileName: "health_check_export_20220407",
  Id: 439316n,
} satisfies ExportWarningOutput;

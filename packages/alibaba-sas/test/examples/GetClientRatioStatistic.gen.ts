// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetClientRatioStatisticInput, GetClientRatioStatisticOutput } from "@cloudseal/alibaba-sas";

export const getClientRatioStatisticInput_parameters = {
  TimeEnd: 1686412799999,
  TimeStart: 1671382800000,
} satisfies GetClientRatioStatisticInput;

export const getClientRatioStatisticOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7",
  ClientInstallRatio: {
    HistoryItems: [
      {
        Vendor: 3,
        Items: [{ CalculateTime: 1687759630045, AssetTotalCount: 100, InstallRatio: 80, InstalledAssetCount: 80 }],
      },
    ],
    CurrentItems: [
      {
        Vendor: 0,
        Items: [{ CalculateTime: 1687759630045, AssetTotalCount: 100, InstallRatio: 70, InstalledAssetCount: 70 }],
      },
    ],
  },
  ClientOnlineRatio: {
    HistoryItems: [
      {
        Vendor: 7,
        Items: [{ CalculateTime: 1687759630045, AssetInstallCount: 50, OnlineRatio: 40, OnlineAssetCount: 20 }],
      },
    ],
    CurrentItems: [
      {
        Vendor: 3,
        Items: [{ CalculateTime: 1687759630045, AssetInstallCount: 50, OnlineRatio: 20, OnlineAssetCount: 10 }],
      },
    ],
  },
  Dates: [1687104000000],
} satisfies GetClientRatioStatisticOutput;

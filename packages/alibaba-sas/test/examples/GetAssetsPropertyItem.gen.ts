// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAssetsPropertyItemInput, GetAssetsPropertyItemOutput } from "@cloudseal/alibaba-sas";

export const getAssetsPropertyItemInput_parameters = {
  Biz: "lkm",
  CurrentPage: 1,
  ForceFlush: false,
  Lang: "en",
  PageSize: 20,
  SearchInfo: "/lib/systemd/s****",
  SearchItem: "path",
} satisfies GetAssetsPropertyItemInput;

export const getAssetsPropertyItemOutput_example1 = {
  RequestId: "340D7FC4-D575-1661-8ACD-CFA7BE57****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 45, Count: 20 },
  PropertyItems: [{ Count: 23, Path: "C:/Program Files/****", ModuleName: "alihids", Domain: "localhost" }],
} satisfies GetAssetsPropertyItemOutput;

import type { Vendor } from "../vendor.js";
import { alibaba } from "./alibaba.js";
import { huawei } from "./huawei.js";
import { tencent } from "./tencent.js";

export const vendors: Readonly<Record<string, Vendor>> = { alibaba, tencent, huawei };

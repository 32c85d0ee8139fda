import { alibaba } from "./alibaba/index.js";
import { huawei } from "./huawei/index.js";
import { tencent } from "./tencent/index.js";
import type { Vendor } from "./vendor.js";

/** All vendors, in the order of the tables. */
export const vendors: readonly Vendor[] = [alibaba, tencent, huawei];

// @ts-check
// Calls the generated client against the gateway's own half, in this process: `npm start`.
import { createOrdersClient } from "@acme/acme-orders";
import { isShowOrderError } from "@acme/acme-orders/operations";
import acme from "@acme/gateway/simulator";
import { createSimulator } from "@cloudseal/simulator";

const simulator = createSimulator({ vendors: [acme] });
const server = await simulator.listen();
const [credentials] = acme.credentials;
const orders = createOrdersClient({ endpoint: server.url, ...(credentials && { credentials }) });

const { id = "" } = await orders.createOrder({ customer: "ada", cents: 1250 });
const sent = await orders.waitUntilOrderSent({ id }, { minDelay: 10 });
for await (const order of orders.paginateListOrders({ state: ["open", "sent"] })) console.log("listed", order.customer);
const error = await orders.showOrder({ id: "none" }).catch((/** @type {unknown} */ error) => error);
console.log(sent.state, isShowOrderError(error) && error.code);

for (const { operation, signature, status } of simulator.calls) console.log(operation, signature, status);
await server.close();

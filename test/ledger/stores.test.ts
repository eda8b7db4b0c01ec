import { STORES } from "../../src/ledger/stores.ts";
import { storeContract } from "../contracts/store.ts";

for (const kind of STORES) storeContract(kind);

import accountant from "./accountant.json";
import activities from "./activities.json";
import careAssistant from "./care-assistant.json";
import civilEngineer from "./civil-engineer.json";
import common from "./common.json";
import cook from "./cook.json";
import customerSupportAgent from "./customer-support-agent.json";
import dataAnalyst from "./data-analyst.json";
import driver from "./driver.json";
import electrician from "./electrician.json";
import hrAdviser from "./hr-adviser.json";
import marketingManager from "./marketing-manager.json";
import mechanic from "./mechanic.json";
import nurse from "./nurse.json";
import officeAdministrator from "./office-administrator.json";
import projectManager from "./project-manager.json";
import salesRepresentative from "./sales-representative.json";
import securityGuard from "./security-guard.json";
import shopAssistant from "./shop-assistant.json";
import softwareEngineer from "./software-engineer.json";
import teacher from "./teacher.json";
import toolsOffice from "./tools-office.json";
import toolsSoftware from "./tools-software.json";
import toolsTrade from "./tools-trade.json";
import warehouseWorker from "./warehouse-worker.json";
import type { BankField } from "../../bank/types";

/** Every file of the bank; written by "npm run codegen". */
export const FIELDS = [
  accountant,
  activities,
  careAssistant,
  civilEngineer,
  common,
  cook,
  customerSupportAgent,
  dataAnalyst,
  driver,
  electrician,
  hrAdviser,
  marketingManager,
  mechanic,
  nurse,
  officeAdministrator,
  projectManager,
  salesRepresentative,
  securityGuard,
  shopAssistant,
  softwareEngineer,
  teacher,
  toolsOffice,
  toolsSoftware,
  toolsTrade,
  warehouseWorker,
] as BankField[];

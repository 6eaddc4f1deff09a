import { wordSet } from "../lexicon";
import { fold } from "../text";

/** Programs, machines and standards that postings name; whatever looks like one is found without standing here. */
const KNOWN = wordSet(`
  excel word powerpoint outlook access office teams sharepoint onenote sap datev navision dynamics salesforce hubspot oracle
  lexware sage quickbooks xero workday personio peoplesoft jira confluence trello asana slack notion miro figma sketch
  photoshop illustrator indesign lightroom premiere blender autocad solidworks catia inventor revit archicad ansys matlab
  labview simatic eplan python java javascript typescript kotlin swift scala rust golang ruby perl php bash powershell
  html css sass react angular vue svelte django flask rails spring laravel symfony wordpress typo3 drupal shopify magento
  docker kubernetes terraform ansible puppet chef jenkins gitlab github git bitbucket circleci helm pulumi cloudformation
  aws azure gcp linux ubuntu debian windows macos android ios mysql postgresql postgres mongodb redis elasticsearch kafka
  rabbitmq spark hadoop hive airflow snowflake databricks tableau looker qlik spss stata pandas tensorflow pytorch
  scrum kanban prince2 itil safe yaml json sql haccp gmp gdp iso9001 mig tig ifrs hgb gaap vob hoai reach sepa bpmn uml
  nginx apache nagios grafana prometheus splunk datadog zabbix vmware citrix vagrant virtualbox selenium cypress playwright
  postman swagger graphql webpack redux node nodejs zendesk freshdesk servicenow mailchimp hootsuite canva wix semrush
  opera fidelio amadeus sabre lightspeed orderbird medistar turbomed cerner vivendi connext orbis epic nexus`);

/** Everyday words that are tools only with a capital. */
const ALSO_WORDS =
  wordSet(`excel word access office teams sage slack notion sketch premiere blender spring rails flask chef helm git
  safe epic opera node go swift rust ruby perl spark hive looker reach sabre puppet sketch inventor windows access canva miro
  react vue angular nexus orbis kanban express salt`);

/** Whether a word is a name of this list as postings write it. */
export function isKnownTool(token: string): boolean {
  const word = fold(token);
  return KNOWN.has(word) && (!ALSO_WORDS.has(word) || /^\p{Lu}/u.test(token));
}

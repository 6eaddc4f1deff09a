import type { ThemeId } from "../ids";
import type { Theme } from "../types";

/** What employers ask for in any profession: the words that tell it, and questions a person would ask about it. */
export const themes: Record<ThemeId, Theme> = {
  teamwork: {
    words: `teamwork team-player team_player teamplayer team_work team_spirit team-oriented collaborat* cooperat* work_together
      working_together cross-functional helped_each part_of_a_team teammate* side_by_side helped_out pulled_together handover*
      work_in_a_team working_in_a_team team_environment other_departments colleague*`,
  },
  conflict: {
    words: `conflict* disagree* dispute* argument* quarrel* mediat* tension* de-escalat* deescalat* confrontation* compromise*
      clash* apologi* misunderstanding* calmed`,
  },
  intercultural: {
    words: `intercultural cross-cultural multicultural international cultures global_teams multinational multilingual
      different_backgrounds diverse_team`,
  },
  stakeholders: {
    words: `stakeholder* liais* liaison internal_partners external_partners business_partners align alignment interface_between
      partner_with business_units steering relationship* work_closely`,
  },
  communication: {
    words: `communicat* verbal* interpersonal speak* spoken listen* explain* oral conversation* clearly talk* told asked
      open_and_honest phone called discuss*`,
  },
  writing: {
    words: `writing written copywriting editing proofread* grammar articles correspondence draft* text texts wrote author*`,
  },
  presenting: {
    words: `presentation* presenting public_speaking audience* slides pitch* demonstration* demo demos lecture* facilitat* workshop*`,
  },
  negotiation: {
    words: `negotiat* bargain* persuad* persuasi* influenc* convinc* deal deals terms concession*`,
  },
  reporting: {
    words: `report reports reporting dashboard* kpi kpis metrics figures monthly_report* weekly_report* status_update*`,
  },
  leadership: {
    words: `leadership lead_a lead_the leading_a leading_teams managing_a_team manage_a_team people_management supervis* line_management
      direct_reports lead_from team_lead staff_management motivate_the managing_staff delegat* motivated_the my_team head_of`,
  },
  coaching: {
    words: `coach* mentor* train_new training_new train_staff train_and instruct* onboard* induct* teach_colleagues
      develop_staff develop_employees feedback apprentice* trainee* junior_staff junior_colleagues new_employees new_staff new_colleague* newcomer*
      showed_them showed_her showed_him`,
  },
  hiring: {
    words: `hire hiring recruit* interviewing_candidates select_candidates vacanc* staffing talent_acquisition sourcing_candidates`,
  },
  decisions: {
    words: `decision decisions decision-making judgement judgment decisive decide decided trade-off* weigh* judg*`,
  },
  problems: {
    words: `problem_solving problem-solving problem solve solving troubleshoot* debug* diagnos* root_cause resolve_issues fault* incident*
      resolve broke broken failure* outage* cause fixed repair*`,
  },
  analysis: {
    words: `analytical analysis analyse analyze analysing analyzing evaluat* interpret data-driven statistic* insight* trends assess* analytics compar*
      measur* spreadsheet* numbers`,
  },
  creativity: {
    words: `creativ* innovat* new_ideas ideas concept* brainstorm* inventive imagination fresh_ideas idea prototype*`,
  },
  improvement: {
    words: `process_improvement* continuous_improvement improve_processes improvement* optimis* optimiz* streamlin* efficien* lean kaizen
      six_sigma best_practices automat* simplif* faster waste`,
  },
  initiative: {
    words: `initiative proactive* self-starter self_starter self-motivat* ownership take_responsibility drive_projects entrepreneur* go-getter
      motivated can-do on_my_own_initiative volunteered suggested proposed noticed`,
  },
  independence: {
    words: `independent* autonom* self-directed self-reliant without_supervision minimal_supervision own_responsibility self-organi* on_my_own
      limited_supervision by_myself`,
  },
  organisation: {
    words: `organised organized organisation_skills organisational organizational organizing organising time_management planning prioriti* multitask*
      multi-task* schedul* coordinat* structured rota roster plan plans planned checklist* juggl* calendar`,
  },
  pressure: {
    words: `pressure stress* fast-paced fast_paced high-paced deadline* tight hectic busy_periods busy_environment resilien* calm rush
      peak_times demanding under_time short_notice urgent emergenc*`,
  },
  detail: {
    words: `detail detail-oriented accura* precis* careful* thorough* meticulous* conscientious* exact rigor* double-check* checked proofread*`,
  },
  reliability: {
    words: `reliab* punctual* dependab* responsible_manner sense_of_responsibility trustworth* accountab* commitment work_ethic hard-working promise*`,
  },
  projects: {
    words: `project_management project_manager project_plan* manage_projects lead_projects milestones scrum kanban agile scope timeline* roadmap*
      waterfall project projects deliverables rollout launch*`,
  },
  documentation: {
    words: `document documents documentation documenting record-keeping records recording filing minutes protocols log logs handover_notes paperwork`,
  },
  flexibility: {
    words: `flexib* adaptab* adapt_to adapt change_management changing_priorities changing dynamic ambiguity versatil* open-minded open_to_new
      new_situation* switched`,
  },
  learning: {
    words: `learn learning learner eager_to_learn willingness_to_learn curious* curiosity self-development further_training keep_up stay_up_to_date
      new_technologies continuing_education stay_current course* taught_myself certificate* learned learnt studied practised practiced`,
  },
  customers: {
    words: `customer_service customer-oriented customer_focus customer-focused customer-centric* customer_support service-oriented hospitality guest_service
      customer customers client_service client-facing client_relationships guests clients customer_satisfaction client guest service_mindset
      customer_experience`,
  },
  complaints: {
    words: `complaint* complain* grievance* dissatisfied difficult_customers claims escalation* angry upset refund* compensat* furious apologi*`,
  },
  empathy: {
    words: `empath* compassion* sensitiv* caring patience person-centred person-centered understanding_of_people tact* respectful* dignity
      emotional comfort* reassur* trust afraid cried`,
  },
  selling: {
    words: `sales_target* sales_targets sell selling upsell* cross-sell* acquisition new_business lead_generation prospect* closing pipeline revenue_target* quota
      cold_call* crm account_management win_new closed_the leads`,
  },
  integrity: {
    words: `integrity honest* confidential* discret* discreet ethic* trusted privacy data_protection secret* loyal*`,
  },
  safety: {
    words: `safety health_and_safety safe safely ppe risk_assessment* hazard* accident* osha occupational_health protective infection_control
      safeguarding near_miss`,
  },
  compliance: {
    words: `compliance regulat* legislation gdpr haccp gmp audit* policies standards_and_procedures statutory legal_requirements iso_9001 directives
      guidelines`,
  },
  quality: {
    words: `quality_assurance quality_control quality_standards high_standards quality inspect* defects non-conform* tolerance* specifications
      high-quality acceptance scrap rework`,
  },
  budget: {
    words: `budget* cost_control costs p&l forecast* financial_planning cost-effective profitab* spending margin*`,
  },
  suppliers: {
    words: `supplier* vendor* procurement purchas* sourcing contractor* third-party subcontractor* buying tender*`,
  },
  maintenance: {
    words: `maintain_equipment maintenance repair* preventive breakdown* install* calibrat* spare_parts machine* machinery`,
  },
};

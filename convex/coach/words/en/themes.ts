import type { ThemeId } from "../ids";
import type { Theme } from "../types";

/** What employers ask for in any profession: the words that tell it, and questions a person would ask about it. */
export const themes: Record<ThemeId, Theme> = {
  teamwork: {
    words: `teamwork team-player team_player teamplayer team_work team_spirit team-oriented collaborat* cooperat* work_together
      working_together cross-functional helped_each part_of_a_team teammate* side_by_side helped_out pulled_together handover*
      work_in_a_team working_in_a_team team_environment other_departments colleague*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about something you got done only because you worked well with others. What was your part in it?",
      },
      {
        kind: "behavioural",
        text: "When did you last help a colleague with work that was not yours? What came of it?",
      },
      {
        kind: "situational",
        text: "You depend on another team, and what they owe you keeps arriving late. How do you go about it?",
      },
      {
        kind: "behavioural",
        text: "Tell me about a team that did not work well together. What did you do to change that?",
        hard: true,
      },
    ],
  },
  conflict: {
    words: `conflict* disagree* dispute* argument* quarrel* mediat* tension* de-escalat* deescalat* confrontation* compromise*
      clash* apologi* misunderstanding* calmed`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a conflict at work that you were part of. How did you deal with it, and how did it end?",
      },
      {
        kind: "situational",
        text: "Two colleagues you need for your work no longer speak to each other. What do you do?",
      },
    ],
  },
  intercultural: {
    words: `intercultural cross-cultural multicultural international cultures global_teams multinational multilingual
      different_backgrounds diverse_team`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a misunderstanding with someone who worked quite differently from you. How did you clear it up?",
      },
      {
        kind: "situational",
        text: "You work with people in three countries, and a decision is understood differently in each. How do you bring them together?",
      },
    ],
  },
  stakeholders: {
    words: `stakeholder* liais* liaison internal_partners external_partners business_partners align alignment interface_between
      partner_with business_units steering relationship* work_closely`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about people who wanted different things from the same piece of work. How did you bring them to an agreement?",
      },
      {
        kind: "situational",
        text: "Someone important to your work is against your plan, without saying why. How do you find out, and what do you do then?",
      },
    ],
  },
  communication: {
    words: `communicat* verbal* interpersonal speak* spoken listen* explain* oral conversation* clearly talk* told asked
      open_and_honest phone called discuss*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a time you had to explain something complicated to someone who knew nothing about it. How did you make sure they understood?",
      },
      {
        kind: "behavioural",
        text: "Tell me about a message nobody wanted to hear and you had to deliver. How did you do it?",
        hard: true,
      },
      {
        kind: "situational",
        text: "You notice in a meeting that everyone has understood the decision differently. What do you do?",
      },
    ],
  },
  writing: {
    words: `writing written copywriting editing proofread* grammar articles correspondence draft* text texts wrote author*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about something you wrote at work that had to be understood by people who had little time. How did you go about it?",
      },
      {
        kind: "technical",
        text: "How do you get from a first draft to a text you let out of your hands? Take one real example.",
      },
    ],
  },
  presenting: {
    words: `presentation* presenting public_speaking audience* slides pitch* demonstration* demo demos lecture* facilitat* workshop*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a presentation that was hard to win people over with. How did you prepare, and how did it go?",
      },
      {
        kind: "situational",
        text: "In the middle of your presentation someone says that your figures are wrong. What do you do?",
      },
    ],
  },
  negotiation: {
    words: `negotiat* bargain* persuad* persuasi* influenc* convinc* deal deals terms concession*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a negotiation in which you got more than was first on offer. What did you do to get there?",
      },
      {
        kind: "situational",
        text: "The other side says: this is our last offer. It is not good enough for you. What do you do next?",
      },
    ],
  },
  reporting: {
    words: `report reports reporting dashboard* kpi kpis metrics figures monthly_report* weekly_report* status_update*`,
    questions: [
      {
        kind: "technical",
        text: "Tell me about a report you made regularly. Who read it, and what did they decide with it?",
      },
      {
        kind: "situational",
        text: "Just before you hand in a report, two figures contradict each other. What do you do?",
      },
      {
        kind: "behavioural",
        text: "When did figures you put together lead to something being changed? What was your part?",
      },
    ],
  },
  leadership: {
    words: `leadership lead_a lead_the leading_a leading_teams managing_a_team manage_a_team people_management supervis* line_management
      direct_reports lead_from team_lead staff_management motivate_the managing_staff delegat* motivated_the my_team head_of`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a time you led people through a difficult stretch. What did you do, and what did they say about it later?",
      },
      {
        kind: "situational",
        text: "You take over a team whose former head was well liked. What do you do in your first month?",
        only: "leader",
      },
      {
        kind: "behavioural",
        text: "Tell me about someone in your team whose work was not good enough. What did you do, and what became of it?",
        hard: true,
        only: "leader",
      },
      {
        kind: "behavioural",
        text: "When did you take the lead although nobody had asked you to? What came of it?",
      },
    ],
  },
  coaching: {
    words: `coach* mentor* train_new training_new train_staff train_and instruct* onboard* induct* teach_colleagues
      develop_staff develop_employees feedback apprentice* trainee* junior_staff junior_colleagues new_employees new_staff new_colleague* newcomer*
      showed_them showed_her showed_him`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about someone you trained or showed the ropes. How did you do it, and what could they do afterwards?",
      },
      {
        kind: "situational",
        text: "Someone you are training makes the same mistake for the third time. What do you do?",
      },
    ],
  },
  hiring: {
    words: `hire hiring recruit* interviewing_candidates select_candidates vacanc* staffing talent_acquisition sourcing_candidates`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a position you filled, or helped to fill. How did you tell who was the right one?",
      },
      {
        kind: "situational",
        text: "A manager wants to hire someone you think is wrong for the job. How do you handle that?",
      },
    ],
  },
  decisions: {
    words: `decision decisions decision-making judgement judgment decisive decide decided trade-off* weigh* judg*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a decision you had to take without knowing everything you wanted to know. How did you go about it?",
      },
      {
        kind: "behavioural",
        text: "Which decision at work turned out wrong? When did you notice, and what did you do?",
        hard: true,
      },
    ],
  },
  problems: {
    words: `problem_solving problem-solving problem solve solving troubleshoot* debug* diagnos* root_cause resolve_issues fault* incident*
      resolve broke broken failure* outage* cause fixed repair*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a problem others had given up on or overlooked. How did you find the cause, and what did you do?",
      },
      {
        kind: "technical",
        text: "Something that worked yesterday does not work today. How do you look for the cause? Take a real case.",
      },
      {
        kind: "behavioural",
        text: "Tell me about a problem that came back although you thought you had solved it. What did you do the second time?",
        hard: true,
      },
    ],
  },
  analysis: {
    words: `analytical analysis analyse analyze analysing analyzing evaluat* interpret data-driven statistic* insight* trends assess* analytics compar*
      measur* spreadsheet* numbers`,
    questions: [
      {
        kind: "technical",
        text: "Tell me about a question you answered with figures. Where did you get them, and how sure were you of the answer?",
      },
      {
        kind: "behavioural",
        text: "When did a closer look at the facts change what you, or others, were about to do?",
      },
      {
        kind: "situational",
        text: "You are asked for a recommendation by tomorrow, but the figures have gaps. How do you go about it?",
      },
    ],
  },
  creativity: {
    words: `creativ* innovat* new_ideas ideas concept* brainstorm* inventive imagination fresh_ideas idea prototype*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about an idea of yours that was put into practice. How did you get from the idea to something that worked?",
      },
      {
        kind: "situational",
        text: "You have an idea that saves work, but everyone is used to the old way. How do you go about it?",
      },
    ],
  },
  improvement: {
    words: `process_improvement* continuous_improvement improve_processes improvement* optimis* optimiz* streamlin* efficien* lean kaizen
      six_sigma best_practices automat* simplif* faster waste`,
    questions: [
      {
        kind: "behavioural",
        text: "What have you changed about the way work was done, so that it became faster, safer or simpler? How could you tell?",
      },
      {
        kind: "situational",
        text: "In your first weeks you see a routine that costs everyone time. How do you bring about a change without stepping on toes?",
      },
    ],
  },
  initiative: {
    words: `initiative proactive* self-starter self_starter self-motivat* ownership take_responsibility drive_projects entrepreneur* go-getter
      motivated can-do on_my_own_initiative volunteered suggested proposed noticed`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about something you started without anyone asking you to. Why did you, and what came of it?",
      },
      {
        kind: "situational",
        text: "You see that something will go wrong in a few weeks, but it is not your area. What do you do?",
      },
    ],
  },
  independence: {
    words: `independent* autonom* self-directed self-reliant without_supervision minimal_supervision own_responsibility self-organi* on_my_own
      limited_supervision by_myself`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a piece of work you carried from beginning to end on your own. Where did you still ask for help, and why there?",
      },
      {
        kind: "situational",
        text: "You are on your own, and something happens that no instruction covers. How do you decide what to do?",
      },
    ],
  },
  organisation: {
    words: `organised organized organisation_skills organisational organizational organizing organising time_management planning prioriti* multitask*
      multi-task* schedul* coordinat* structured rota roster plan plans planned checklist* juggl* calendar`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a week in which everything was urgent. How did you decide what came first, and what did you leave undone?",
      },
      {
        kind: "situational",
        text: "Your day is planned, and at nine o’clock three urgent things come in at once. How do you go about it?",
      },
      {
        kind: "technical",
        text: "How do you keep track of everything you have promised to do? Show me with last week as an example.",
      },
    ],
  },
  pressure: {
    words: `pressure stress* fast-paced fast_paced high-paced deadline* tight hectic busy_periods busy_environment resilien* calm rush
      peak_times demanding under_time short_notice urgent emergenc*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about the busiest day you remember at work. What did you do to keep the quality up?",
      },
      {
        kind: "situational",
        text: "It is the busiest hour, and a colleague has to leave. What do you do in the next ten minutes?",
      },
      {
        kind: "behavioural",
        text: "When did you miss a deadline, or nearly? What did you do in the days before and after?",
        hard: true,
      },
    ],
  },
  detail: {
    words: `detail detail-oriented accura* precis* careful* thorough* meticulous* conscientious* exact rigor* double-check* checked proofread*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a mistake you found that others had missed. How did you come across it, and what would it have cost?",
      },
      {
        kind: "technical",
        text: "How do you check your own work before you hand it on? Take a real piece of work as an example.",
      },
    ],
  },
  reliability: {
    words: `reliab* punctual* dependab* responsible_manner sense_of_responsibility trustworth* accountab* commitment work_ethic hard-working promise*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a promise at work that became hard to keep. What did you do?",
      },
      {
        kind: "situational",
        text: "You notice in the morning that you cannot keep something you promised for tonight. What do you do?",
      },
    ],
  },
  projects: {
    words: `project_management project_manager project_plan* manage_projects lead_projects milestones scrum kanban agile scope timeline* roadmap*
      waterfall project projects deliverables rollout launch*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a project that threatened to slip. What did you see first, and what did you do?",
      },
      {
        kind: "technical",
        text: "How do you set up a project so that you notice early when something goes wrong? Take one you worked on.",
      },
      {
        kind: "situational",
        text: "Halfway through a project the client wants something quite different, with the same deadline. How do you react?",
      },
    ],
  },
  documentation: {
    words: `document documents documentation documenting record-keeping records recording filing minutes protocols log logs handover_notes paperwork`,
    questions: [
      {
        kind: "technical",
        text: "What do you write down about your work, and for whom? Tell me about a time it mattered that it was written down.",
      },
      {
        kind: "situational",
        text: "You take over work from someone who has left, and the records have gaps. How do you go about it?",
      },
    ],
  },
  flexibility: {
    words: `flexib* adaptab* adapt_to adapt change_management changing_priorities changing dynamic ambiguity versatil* open-minded open_to_new
      new_situation* switched`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a change at work that you did not want. How did you deal with it, and how do you see it now?",
      },
      {
        kind: "situational",
        text: "On your way in you hear that today’s plan no longer holds and you are needed elsewhere. What do you do first?",
      },
    ],
  },
  learning: {
    words: `learn learning learner eager_to_learn willingness_to_learn curious* curiosity self-development further_training keep_up stay_up_to_date
      new_technologies continuing_education stay_current course* taught_myself certificate* learned learnt studied practised practiced`,
    questions: [
      {
        kind: "behavioural",
        text: "What have you taught yourself for your work? How did you go about it, and where did you use it?",
      },
      {
        kind: "situational",
        text: "You are given a task next week that you have never done. How do you spend the days until then?",
      },
    ],
  },
  customers: {
    words: `customer_service customer-oriented customer_focus customer-focused customer-centric* customer_support service-oriented hospitality guest_service
      customer customers client_service client-facing client_relationships guests clients customer_satisfaction client guest service_mindset
      customer_experience`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a customer you could not give what they wanted. What did you do, and how did they leave?",
      },
      {
        kind: "situational",
        text: "Three people want something from you at once, and one of them is getting loud. What do you do?",
      },
      { kind: "behavioural", text: "Tell me about someone who came back because of you. What had you done?" },
    ],
  },
  complaints: {
    words: `complaint* complain* grievance* dissatisfied difficult_customers claims escalation* angry upset refund* compensat* furious apologi*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a complaint that was hard to settle. What did you say and do, and how did it end?",
      },
      {
        kind: "situational",
        text: "A customer complains loudly about something that is not your fault. How does that conversation go?",
      },
    ],
  },
  empathy: {
    words: `empath* compassion* sensitiv* caring patience person-centred person-centered understanding_of_people tact* respectful* dignity
      emotional comfort* reassur* trust afraid cried`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a person who was hard to reach. How did you win their trust?",
      },
      {
        kind: "situational",
        text: "Someone in your care, or a customer, gets angry out of fear. How do you notice, and what do you do?",
      },
    ],
  },
  selling: {
    words: `sales_target* sales_targets sell selling upsell* cross-sell* acquisition new_business lead_generation prospect* closing pipeline revenue_target* quota
      cold_call* crm account_management win_new closed_the leads`,
    questions: [
      { kind: "behavioural", text: "Tell me about a sale that was nearly lost. What turned it?" },
      {
        kind: "technical",
        text: "How do you find out what a customer really needs before you offer anything? Take one you won and one you lost.",
      },
      {
        kind: "situational",
        text: "Two weeks before the end of the quarter you are a third short of your target. What do you do?",
      },
    ],
  },
  integrity: {
    words: `integrity honest* confidential* discret* discreet ethic* trusted privacy data_protection secret* loyal*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a time the right thing at work was also the uncomfortable one. What did you do?",
      },
      {
        kind: "situational",
        text: "A colleague asks you for information about someone that you may not pass on. What do you say?",
      },
    ],
  },
  safety: {
    words: `safety health_and_safety safe safely ppe risk_assessment* hazard* accident* osha occupational_health protective infection_control
      safeguarding near_miss`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about something unsafe that you noticed at work. What did you do about it?",
      },
      {
        kind: "situational",
        text: "You are behind schedule, and a colleague suggests leaving out a safety step just this once. What do you do?",
      },
      {
        kind: "technical",
        text: "Which safety rules matter most in your work? Explain one of them as if I were new.",
      },
    ],
  },
  compliance: {
    words: `compliance regulat* legislation gdpr haccp gmp audit* policies standards_and_procedures statutory legal_requirements iso_9001 directives
      guidelines`,
    questions: [
      {
        kind: "technical",
        text: "Which rules bind you most in your daily work, and how do you make sure they are kept when nobody is looking?",
      },
      {
        kind: "situational",
        text: "Tomorrow there is an audit, and today you find that something was not done by the rules. What do you do?",
      },
      {
        kind: "behavioural",
        text: "Tell me about a rule you had to enforce although people found it a nuisance. How did you do it?",
      },
    ],
  },
  quality: {
    words: `quality_assurance quality_control quality_standards high_standards quality inspect* defects non-conform* tolerance* specifications
      high-quality acceptance scrap rework`,
    questions: [
      {
        kind: "technical",
        text: "How do you notice that the quality of your work is slipping before anyone else does? Give me a real example.",
      },
      {
        kind: "behavioural",
        text: "Tell me about something you sent back or stopped because it was not good enough. How did the others react?",
      },
    ],
  },
  budget: {
    words: `budget* cost_control costs p&l forecast* financial_planning cost-effective profitab* spending margin*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about money you were responsible for. How did you keep to the budget, and where did you save?",
      },
      {
        kind: "situational",
        text: "In the middle of the year a tenth of your budget is cut. What do you do first?",
      },
    ],
  },
  suppliers: {
    words: `supplier* vendor* procurement purchas* sourcing contractor* third-party subcontractor* buying tender*`,
    questions: [
      {
        kind: "behavioural",
        text: "Tell me about a supplier who let you down. What did you do, and how did you work with them afterwards?",
      },
      {
        kind: "technical",
        text: "How do you choose between two suppliers when the cheaper one is not the better one? Take a real case.",
      },
    ],
  },
  maintenance: {
    words: `maintain_equipment maintenance repair* preventive breakdown* install* calibrat* spare_parts machine* machinery`,
    questions: [
      {
        kind: "technical",
        text: "A machine you depend on starts to sound wrong. What do you check, in which order, and when do you stop it?",
      },
      {
        kind: "behavioural",
        text: "Tell me about a repair that was harder than it looked. How did you find the fault?",
      },
    ],
  },
};

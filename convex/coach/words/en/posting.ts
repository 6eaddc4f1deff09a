import type { PostingWords } from "../types";

/** What English words do in a posting. */
export const posting: PostingWords = {
  /** A sentence with one of these asks for something. */
  requires: `
    experience* expertise knowledge understanding familiar* proficien* skill* skilled abilit* able capable degree diploma
    certif* qualified qualification* required require* must need_to you_have you_bring you_are you_should you_know
    you_enjoy you_speak we_expect we_require we_are_looking_for we're_looking_for looking_for ideal_candidate
    candidate_will candidate_should applicant* background_in track_record fluent fluency trained licence license
    comfortable passion* willing* eager proven years_of hands-on competen* mindset working_with aptitude`,

  /** A sentence with one of these says what will be done. */
  does: `
    you_will you'll you_would responsible_for responsibilit* your_tasks duties in_this_role in_this_position
    the_role_includes the_position_includes reporting_to will_be_responsible will_be_expected accountable_for your_job_is
    your_work_includes day_to_day this_role_will this_position_will this_position_develops manages leads supports ensures`,

  /** Speaks of the person who is wanted. */
  person: `you you'll your yours candidate candidates applicant applicants looking_for seeking seeks the_role the_position this_role
    this_position responsible`,

  /** Says how much it matters. */
  must: `must essential required mandatory strong excellent proven in-depth deep extensive solid outstanding expert
    advanced key critical minimum at_least lead own responsible`,
  wish: `nice_to_have a_plus plus preferred preferably desirable desired advantage* bonus ideally optional beneficial
    would_be_great welcome`,

  /** Formal conditions: papers, permits, hours, bodies. True or not, hardly to be practised. */
  formal: `
    completed degree diploma bachelor* master's phd mba gcse* a-levels licence license driving driver's work_permit work_authorization
    visa citizen* clearance background_check background_investigation classified eligibility drug_test vaccinat* lift_up lift move_throughout move_objects stand_for walk_for climb_ladders pounds lbs kg travel relocat* weekends
    overtime shifts physically eligible certificate certificates certification certifications certified registration
    registered education english german french spanish polish czech italian dutch language_skills written_english
    spoken_english native fluent high_school apprenticeship remote on-site hybrid student students
    time_zone`,

  /** Of these, the ones that were earned by learning. */
  papers: `degree diploma bachelor* master's phd mba gcse* a-levels certificate certificates certification certifications certified registration
    apprenticeship qualification* qualified licence license trained training graduate student students`,

  benefits: `
    we_offer benefit* salary salaries compensation bonus pension 401 401k insurance vacation holiday_allowance paid_time_off
    pto parental_leave sick_leave wellness gym free_snacks snacks free_coffee team_events perks discount* stock_options
    equity flexible_hours flexible_working home_office work-life training_budget career_development childcare canteen
    free_parking jobrad company_car meal_allowance vouchers competitive_pay per_hour per_annum hourly_rate wage rewarded`,

  legal: `
    equal_opportunity affirmative_action regardless without_regard race religion gender_identity sexual_orientation
    national_origin veteran* disabilit* protected_status protected_by discriminat* accommodation* e-verify gdpr_notice
    privacy_policy cookie* all_rights_reserved copyright trademark* data_protection_notice applicable_law fraud*
    recruitment_agencies agencies unsolicited diversity_statement personal_data other_duties privacy_notice terms_of_use
    equity_and_inclusion diverse_workplace inclusive_workplace underrepresented pay_transparency criminal_histor*`,

  apply: `
    apply apply_now click cv resume résumé cover_letter send_us your_application applications recruiter* hiring_manager
    interview_process interview_stage deadline_for_applications please_note job_id req_id posted report_this_job sign_in log_in
    newsletter share_this save_job contact_us email_us application_form start_date reference_number follow_us
    visit_our_website visit www learn_more browser javascript stay_connected careers_page similar_jobs`,

  /** Labels of facts that stand before a colon. */
  facts: `
    location locations salary job_type employment_type contract contract_type hours department industry company_size
    company_type reports_to start_date posted category req job_id job_level level closing_date reference pay schedule
    experience_level job_category working_hours shift remote job_title title company country state city region status
    vacancies education_required experience_required position_type relocation travel functional_area employment_form contract_duration workplace benefits education language_skills`,

  /** Verbs that duties begin with, in their base form. */
  dutyVerbs: `
    accept achieve acquire act adapt address adhere adjust administer advise advocate analyse analyze allocate answer anticipate
    apply appraise approve architect arrange articulate assemble assess assign assist attend attract audit author
    automate balance bill book brief bring budget build calculate calibrate care carry champion check clean close coach
    code collaborate collect command communicate compare compile complete comply conceptualize conduct configure consult
    contribute control convert cook cooperate coordinate counsel create cultivate cut debug decide define delegate deliver demonstrate
    deploy design detect determine develop diagnose direct discuss dispatch dispense distribute document draft draw drill drive
    edit educate enable encourage enforce engage engineer enhance ensure enter entertain establish estimate evaluate examine execute
    expand explain explore fabricate facilitate file fill find fit fix follow forecast formulate foster fulfil fulfill
    gather generate give greet grow guide handle help hire host identify illustrate implement improve influence inform
    initiate innovate input inspect install instruct integrate interpret interview introduce investigate issue iterate
    join keep label launch lay lead learn liaise lift listen load maintain make manage manufacture market measure
    mediate mentor migrate minimize minimise mitigate model moderate modify monitor motivate move navigate negotiate nurture observe obtain
    offer onboard open operate optimise optimize orchestrate order organise organize oversee own pack paint participate partner perform practice practise pick
    place plan plate position prepare prescribe present preserve prevent prioritise prioritize process procure produce
    program programme promote propose prospect protect provide publish purchase qualify read receive recognise recognize
    recommend reconcile record recruit redesign reduce refine register repair replace reply report represent research
    resolve respond restock retain review revise roll rotate run scale schedule scope secure select sell serve service
    set shape share ship sign solve source staff standardise standardize steer stock store streamline strengthen structure study
    submit suggest supervise supply support survey sustain synchronize tailor take talk teach test tackle track train transform
    translate transport treat triage troubleshoot turn understand undertake unload update upgrade upsell use utilise utilize validate verify
    visit wash weld welcome work write`,

  soft: `
    communicat* interpersonal team teamwork team-player motivated motivation self-motivated proactive reliab* punctual* flexib* adaptab*
    enthusias* passion* attitude organis* organiz* problem-solving problem_solving analytical creativ* independent*
    initiative resilien* empath* patien* friendly attention_to_detail detail-oriented leadership time_management
    multitask* prioriti* integrity honest* curious curiosity positive collaborative work_ethic can-do eager
    self-starter listening persuasi* presentable discreet confidential* trustworth* accountab*`,

  domain: `
    industry sector market regulation* regulatory legislation compliance gmp haccp gdpr iso law laws standards guidelines
    protocols directive domain accounting_standards gaap ifrs codes_of_practice safeguarding audit_standards`,

  years: `year years yrs`,

  entry: `intern internship trainee apprentice apprenticeship student graduate junior entry entry-level assistant
      working_student werkstudent beginner beginners no_experience new_grad new_grads`,
  senior: `senior sr lead principal staff_engineer expert specialist_lead experienced`,
  leader: `head director manager chief vp vice_president team_lead team_leader supervisor foreman principal_manager
      executive_chef head_chef headteacher coo cto cfo ceo partner`,

  /** Words of a title that are not the profession. */
  titleNoise: `full-time part-time remote hybrid onsite on-site m/f/d m/w/d f/m/d m/f/x w/m/d all_genders urgent
    permanent temporary contract immediate start job position vacancy seasonal`,

  /** Names of languages and places of learning: no tools. */
  notTools: `
    english german french spanish italian polish czech slovak dutch portuguese bachelor master degree europe germany
    usa uk us eu london berlin paris team company you we our the bachelor's master's kpi kpis hr it ai cv pr b2b b2c gdpr
    ceo cto cfo coo ok am pm asap faq m/f/d eeo llc inc gmbh ltd phd mba ba bs ma msc bsc id vat saas paas iaas devops iot ecommerce sqa diy qa rn lpn gcse pc pcs tv llp inc us m w d`,
};

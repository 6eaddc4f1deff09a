import type { FieldId } from "../ids";
import type { Field } from "../types";

/** The words of the trades, and questions for a job of which only the title is known. */
export const fields: Record<FieldId, Field> = {
  software: {
    titles: `developer* software programmer* devops frontend backend fullstack full_stack web_developer sre platform_engineer coder ios android java python php qa tester testing`,
    words: `code coding codebase repository api apis server* backend frontend database* sql query queries postgres* mysql mongo* redis cache* cluster*
      kubernetes docker container* aws azure gcp cloud terraform pipeline* ci cd jenkins git github gitlab branch* merge* pull_request* deploy* rollback*
      release* staging production bug bugs debug* log logs logging monitoring alert* latency timeout* throughput memory_leak thread* refactor* unit_test*
      integration_test* test_suite endpoint* microservice* service_mesh library libraries framework* react vue angular typescript javascript python java c
      golang rust php laravel django spring kafka queue* schema* migration* index* lock* legacy architecture sprint scrum agile ticket* user_stor* feature_flag*
      app apps website browser* linux nginx postgresql script* automat* vulnerab* encryption authentication login crash* outage* incident* on-call postmortem
      software programm* compil* version* dependency dependencies load_balanc* scal* request* response_time`,
  },
  data: {
    titles: `data analyst* scientist bi analytics statistician machine_learning ml ai_engineer business_intelligence`,
    words: `data dataset* sql query queries dashboard* tableau power_bi excel pivot statistic* regression model models forecast* machine_learning python
      pandas spark hadoop warehouse etl pipeline* kpi* metric* a/b_test* sample* outlier* correlation* visuali* chart* report* cleaning accuracy precision
      recall churn segment* cohort* table* column* missing_values data_quality`,
  },
  support: {
    titles: `support helpdesk help_desk service_desk system_administrator sysadmin administrator it_support it_specialist network technician_it`,
    words: `ticket* helpdesk user* laptop* printer* network* router* switch* vpn password* active_directory windows outlook office server* backup* patch*
      update* driver* install* remote_session hardware software first-level second-level escalat* sla outage* login account* permission* firewall*
      reboot* phone knowledge_base wifi desktop*`,
  },
  engineering: {
    titles: `engineer* mechanical electrical process_engineer manufacturing production quality_engineer automation mechatronic* technician* operator machinist cnc plant industrial packaging`,
    words: `machine* line production plant manufactur* assembly component* part_number prototype* cad solidworks drawing* tolerance* specification* plc siemens
      sensor* motor* pump* valve* hydraulic* pneumatic* conveyor* robot* cnc lathe mill* tool* torque temperature pressure vibration* wear bearing* scrap
      downtime oee cycle_time throughput shift* maintenance spare* lubricat* calibrat* inspection* defect* root_cause fmea lean six_sigma kaizen 5s quality
      test_bench fixture* jig* batch* packaging wiring circuit* voltage cable* fuse*
      press presses gauge* leak* coolant chip chips spindle* chuck* mould* injection die dies stamping weld* solder* board* circuit* oscilloscope* multimeter firmware* prototype* rig rigs test_rig pump_station turbine* generator* transformer* relay*`,
  },
  crafts: {
    titles: `welder* electrician* plumber* carpenter* joiner* mason* bricklayer* roofer* painter* mechanic* fitter* construction site_manager builder installer locksmith metalworker tiler glazier`,
    words: `weld* mig tig seam* joint* steel aluminium aluminum stainless metal sheet beam* grind* cut* bend* torch electrode* shielding_gas blueprint* drawing*
      site scaffold* brick* concrete mortar timber wood plank* drill* saw* screw* pipe* boiler* heating wiring cable* fuse* socket* voltage circuit* roof* tile* paint*
      plaster* tools workshop measure* level* foreman apprentice* customer* inspection* x-ray ultrasonic crane* excavator* insulation leak* helmet* gloves fire spark* smoulder* extinguish* blanket gas bottle* panel* foreman
      machine* engine* brake* vehicle* repair* spare_part* tolerance* porosity crack*
      logger relay* compressor mixer wire* plug* switch* breaker* lamp* meter* multimeter tread* stair* staircase* oak glu* board* cupboard* door* window* frame* hinge* polish* primer drain* tap taps radiator* chimney gutter* ladder* tarp* foundation* trench* digger* timber* veneer* router_bit socket* main_line overload* short_circuit earth* kettle bolt* nut nuts thread* valve* gasket* seal* clutch gearbox exhaust battery ramp torque_wrench`,
  },
  care: {
    titles: `nurse* nursing care_assistant caregiver carer healthcare midwife paramedic physiotherap* therapist doctor physician medical dental healthcare_assistant care_worker clinical pharmac* dental optician* optometr* veterinar* vet`,
    words: `patient* ward nurse* nursing doctor* physician* medication dose dosage drip infusion* injection* blood pressure pulse oxygen temperature wound* dressing*
      pain fall falls dement* resident* relative* family families care_plan handover* shift* night_shift triage emergency surgery theatre anaesth* diagnos*
      symptom* treatment* therap* rehab* hygiene infection* disinfect* chart* vital* observation* discharge* admission* bedside hospital clinic* practice
      palliative stroke diabet* insulin allerg* consent pressure_ulcer* ulcer* mobilis* mobiliz* feeding catheter* sepsis escalat* physio* midwi* ambulance
      lifting hoist* carer* caring call_bell dignity
      baby babies prescription* millilitre* milligram* syringe* tooth teeth dentist* denture* implant* filling* anaesth* exercise* shoulder hip hips knee* spine muscle* stretch* crutch* gait walking_frame bladder drain* allergic rash fever cough* breath* ultrasound mri scan* pharmacy chemist tablet* pill* vaccine* vaccinat* animal* vet veterinar* lens lenses glasses eye eyes dioptre*`,
  },
  social: {
    titles: `social_worker* social childcare kindergarten nursery educator* youth_worker* carer_children support_worker* counsellor* counselor* family_worker monitor`,
    words: `child* kid kids toddler* parent* mother* father* family families youth teenager* group* kindergarten nursery play* playground trust case* file files
      counsel* support_plan crisis home visit* foster* school* authority authorities welfare benefit* addict* homeless* refugee* disabilit* inclusion boy* girl* pupil* tournament* shy
      conflict* boundar* routine* development* observation* supervision network* safeguard* custody carer* activity activities tantrum*
      hood foster* drugs alcohol therap* psycholog* carer* guardian* probation shelter* soup_kitchen asylum interpreter* tantrum*`,
  },
  teaching: {
    titles: `teacher* lecturer* instructor* tutor* professor* trainer* education teaching_assistant headteacher school professor coach_sports`,
    words: `pupil* student* class classes classroom lesson* school teach* curriculum homework exam* grade* mark marks marking test* essay* reading writing maths math
      physics chemistry biology history geography language* learn* parent* differentiat* worksheet* group_work whiteboard term semester seminar* lecture* course*
      assess* progress weaker stronger attention behaviour disrupt* quiet motivation headteacher staff_room trip tutoring literacy phonics
      special_needs individual_plan feedback
      exam* fraction* term terms blackboard notebook* detention* break_time playground* swimming_lesson* spelling vocabulary textbook* grammar learner* tutor*`,
  },
  kitchen: {
    titles: `chef* cook* kitchen baker* pastry butcher* catering commis sous_chef confectioner*`,
    words: `kitchen chef* cook* dish dishes menu* recipe* ingredient* oven* stove* grill* fryer* pan pans sauce* meat fish vegetable* dessert* pastry dough bake* baking
      bread cover covers service guest* waiter* pass mise_en_place prep prepar* plate plates plating portion* taste* season* allerg* gluten vegan vegetarian
      haccp hygiene fridge* freezer* cold_store temperature* supplier* deliver* waste food_waste food_cost* restaurant hotel buffet banquet* catering shift*
      order* station* knife knives dinner lunch breakfast brigade
      dough mixer baker* loaf loaves mould tin tins whisk* broth stock_pot reduction* fillet* bone bones pass_through trolley guest_list pastry_section`,
  },
  hospitality: {
    titles: `waiter* waitress* barista bartender hotel receptionist front_desk housekeeping concierge restaurant_manager host hostess server steward* tourism travel_agent flight_attendant`,
    words: `guest* table tables reservation* booking* overbook* check-in check-out front_desk reception hotel room rooms suite* housekeeping breakfast bar drink*
      wine coffee menu* order* bill bills tip waiter* restaurant dining evening complaint* complain* regular* tray kitchen service shift* event* wedding* banquet*
      concierge tourist* travel* flight* passenger* concert* upgrade* voucher* review* lobby cashier
      sea_view agency agencies porter* key_card* bellboy minibar* linen towel* banqueting seating waiting_list walk-in noise neighbour_table`,
  },
  retail: {
    titles: `sales_assistant shop cashier* retail store stocker stocking shop_assistant store_manager merchandis* salesperson sales_associate receiver`,
    words: `customer* shop store stores till cash cashier* checkout shelf shelves stock stocktak* inventory deliver* price* label* discount* promotion* display* return*
      refund* complaint* size* brand* product* assortment queue* theft* shoplift* loyalty receipt* sales_floor fitting_room* goods pallet* opening_time* closing_time*
      advice recommend* basket till_difference season* sale
      aisle* trolley* coupon* voucher* gift* wrapping bakery_counter butcher_counter scale* sample* fitting* lens frame frames glasses mannequin*`,
  },
  sales: {
    titles: `sales account_executive account_manager business_development sales_representative key_account sales_manager field_sales inside_sales loans insurance_agent realtor real_estate`,
    words: `customer* client* prospect* lead leads pipeline* crm salesforce hubspot quota* target* deal* contract* offer* quote* negotiat* price* discount* margin* revenue
      turnover territory cold_call* call* demo* pitch* objection* decision-maker* buyer* procurement renewal* churn upsell* cross-sell* account* close closed closing
      signed competitor* quarter follow-up* referral* commission* trade_fair loan* credit* insurance portfolio branch
      showroom* test_drive* sample* brochure* catalogue* trade_counter tender* decision_maker*`,
  },
  marketing: {
    titles: `marketing content seo social_media communications pr copywriter* campaign brand growth public_relations editor* journalist* community_manager event_manager reporter* author*`,
    words: `campaign* brand* audience* target_group* ad ads advert* budget* click* conversion* landing_page* newsletter* open_rate* email* seo keyword* ranking* content post posts
      social_media instagram linkedin facebook google analytics lead leads funnel* reach impression* engagement follower* press release* journalist* agency agencies
      copy headline* a/b_test* segment* event* trade_fair launch* website* traffic blog video* editorial* channel* roi cost_per
      source* editor* editorial* story article* page_one front_page confirm* mayor quote* reporter* newsroom deadline* correspondent* column* photographer* open_rate spam sender domain`,
  },
  finance: {
    titles: `accountant* accounting bookkeeper* controller* finance financial auditor* tax payroll treasury credit bank* banker* analyst_finance actuar* billing`,
    words: `account accounts accounting ledger* invoice* booking* balance* balance_sheet close closing month-end year-end audit* auditor* tax vat payroll reconcil* receivable*
      payable* payment* dunning cash cash_flow forecast* budget* cost* margin* profit* loss* accrual* provision* depreciation asset* liabilit* ifrs gaap sap datev
      excel spreadsheet* variance* discrepanc* bank statement* credit* loan* interest_rate* controlling supplier* expense* report* bookkeep* entries entry journal*
      duplicate* finance_team
      bookkeeping petty_cash till overdraft* mortgage* loan_officer audit_trail vat_return tax_return* cost_centre* accruals write-off*`,
  },
  law: {
    titles: `lawyer* attorney* legal paralegal* counsel notary solicitor* barrister* compliance_officer contract_manager`,
    words: `client* case* court* judge* hearing* trial* contract* clause* claim* lawsuit* litigation settlement* settle* opposing counsel* evidence witness* statute* law laws legal
      legislation draft* brief* deadline* appeal* liabilit* damages compliance due_diligence merger* acquisition* nda gdpr data_protection employment_law dismissal*
      termination* tenant* lease* notar* mediation arbitration negotiat* precedent* paragraph* file files memo* opinion* research* jurisdiction*
      verdict* sue sued plaintiff* defendant* prosecut* bail custody_case will wills deed deeds land_register power_of_attorney exhibit*`,
  },
  people: {
    titles: `hr human_resources recruiter* people_partner talent personnel people_operations hr_manager payroll_hr`,
    words: `employee* candidate* applicant* applic* interview* vacanc* recruit* hiring hire hires onboard* manager* contract* payroll leave absence* sickness turnover retention engagement
      survey* feedback appraisal* review* training* development works_council union* dismissal* warning* conflict* mediation policy policies salary salaries
      benefit* job_ad* time_to_hire offer* probation reference* exit* team* headcount diversity workforce apprentice*
      accus* steal* stole* theft witness* dismiss* warning* slips works_manager shop_steward rota shift_plan overtime parental_leave`,
  },
  office: {
    titles: `office assistant* secretary secretaries administrative administration clerk* receptionist* executive_assistant coordinator* back_office data_entry public_administration librarian* archivist*`,
    words: `calendar* appointment* meeting* minutes travel booking* invoice* file files filing archive* letter* correspondence email* phone* call* visitor* reception excel word outlook
      spreadsheet* template* form forms application* order* supplies supplier* deadline* document* scan* database* record* schedule* director* manager* boss team*
      citizen* authority permit* department* conference* room* event* expense* report* data_entry mailing* inbox
      reader* book* librar* loan* returns desk* catalogue* sign signs counter* queue* envelope* stamp* signature* binder* folder* printer* copier* agenda* invitation* caterer* venue* visa`,
  },
  logistics: {
    titles: `warehouse logistic* driver* forklift picker packer courier dispatcher* supply_chain truck delivery storekeeper shipping freight fleet transport* procurement purchasing buyer bus tram train conductor pilot captain`,
    words: `warehouse pallet* forklift* pick* pack* load* unload* truck* lorry lorries van trailer* driver* route* tour deliver* shipment* parcel* package* freight cargo container* customs stock*
      inventory shelf shelves scanner* scan* barcode* dock ramp goods incoming outgoing order* dispatch* carrier* supplier* lead_time* shortage* backlog damage* return* sap wms
      kpi* supply_chain forecast* purchas* fleet vehicle* fuel tachograph toll depot shift* safety peak picking_error* cold_chain label* crane*
      passenger* pushchair* wheelchair* timetable* tram* bus buses train* station* platform* detour* traffic depot* lane* junction* driver_seat late_running control_room loading_bay strap* tarpaulin* axle* payload manifest* waybill*`,
  },
  design: {
    titles: `designer* design ux ui graphic* illustrator art_director architect* photographer* animator interior video_editor`,
    words: `design* sketch* wireframe* prototype* figma photoshop illustrator indesign layout* typograph* font* colour* color* logo* brand* icon* screen* user_test* usability user* client*
      brief* feedback iteration* mockup* grid print* poster* campaign* accessibility contrast component* style_guide* design_system* persona* journey* research interview*
      floor_plan* building* render* model* photo* shoot* video* animation* portfolio revision*`,
  },
  science: {
    titles: `scientist* research* laboratory lab chemist* biologist* physicist* geolog* geoscientist* technician_lab environmental biotech clinical_research postdoc`,
    words: `lab laborator* experiment* sample* sampling measur* method* protocol* analysis analys* reagent* pipett* pcr chromatograph* hplc spectromet* microscope* cell* culture* assay* dilution*
      contamina* calibrat* control_group hypothes* publication* paper* journal* grant* data statistic* result* reproduc* validation field_work soil groundwater borehole*
      instrument* gmp glp iso batch* trial* study studies review* conference* error_bars
      specimen* slide slides incubator* fume_hood titrat* buffer* enzyme* gene genes sequenc* drill_core* seismic* telescope* sensor_drift`,
  },
  security: {
    titles: `security guard* police officer firefight* rescue bouncer emergency soldier military watchman`,
    words: `patrol* guard* access badge* visitor* alarm* camera* cctv intruder* theft incident* report* radio shift* police fire evacuation* evacuat* emergency rescue first_aid crowd* event*
      de-escalat* threat* weapon* search* gate* key* premises site entrance* suspicious control* duty colleague* operation* fire_brigade extinguish* smoke hose*
      drunk* bottle belt entrance* aggressor* handcuff* patrol_car dispatcher* turnstile* vault* gallery galleries museum* evacuated sprinkler* smoulder* burnt`,
  },
  cleaning: {
    titles: `clean* janitor* caretaker* housekeep* gardener* landscap* facility farm* agricultur* groundskeeper laundry custodian farmer* vintner* forester*`,
    words: `clean* floor* window* carpet* toilet* bathroom* kitchen room* dust* mop* vacuum* detergent* chemical* dosing disinfect* hygiene waste bin* rubbish building* key* tenant* repair*
      heating lawn* hedge* plant* mow* garden* tree* soil harvest* tractor* field* animal* cattle cow* pig* milk* feed* fertili* irrigat* machine* stairwell snow schedule* round
      inspection* complaint* supplies laundry linen
      heifer* barn* vet vets feed fence* draught* stable* calf calves sow sows hay silage graz* pasture* orchard* vineyard* greenhouse* watering weed* mower* compost* cemetery grave* gravel path* pond* hose* sprinkler* mould* lime stain* bucket* sponge* squeegee* caretak*`,
  },
  product: {
    titles: `product_manager product_owner product project_manager program_manager scrum_master consultant* business_analyst operations operations_manager general_manager managing director head coo management_consultant`,
    words: `product* roadmap* backlog* sprint* user* customer* stakeholder* feature* launch* market* metric* kpi* hypothes* interview* experiment* priorit* requirement* scope* milestone* budget*
      risk* vendor* steering workshop* process* adoption retention* revenue mvp release* go-live rollout* team* project* program* timeline* dependenc* consult* client* strategy
      operations cost* efficien* contract* resource* deadline*`,
  },
};

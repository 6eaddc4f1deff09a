import type { ReadingWords } from "../types";

/**
 * What English words do in an answer. Entries are divided by spaces; `_` joins a phrase,
 * a trailing `*` stands for any ending.
 */
export const reading: ReadingWords = {
  function: `
    a an the this that these those some any each every all both either neither no none another other others
    and or but nor so yet if then than because as while when whenever where wherever whether although though since
    until unless before after of in on at by for with without within about against between among into onto through
    throughout during over under above below up down out off from to toward towards upon across along around behind
    beside besides beyond despite except per via
    i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it
    its itself they them their theirs themselves one ones who whom whose which what why how
    i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he's he'd she's she'd it's it'd they're
    they've they'd that's there's here's what's who's let's
    am is are was were be been being do does did doing done have has had having will would shall should can could may
    might must ought don't doesn't didn't haven't hasn't hadn't won't wouldn't shouldn't can't cannot couldn't isn't
    aren't wasn't weren't not never
    there here too also only just even still again ever very more most less least much many few little own same such
    however therefore thus hence instead otherwise meanwhile`,

  first: `i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll`,

  /** Determiners: a noun has to follow, so one right before another function word gives word salad away. */
  determiner: `a an the my our your their every`,
  noNoun: `a an the my our your their every and or but of in on at by for with from to is are was were has had i we he she
    they it me him them us because if when while will would could`,

  common: `
    able abilit* about absolute* accept* accord* achiev* across act acted acting action* actual* add added adding
    admit* advantage* advice advis* affect* afford* afraid again age ago agree* ahead aim aims allow* almost alone along
    already alright also alway* amaz* amount* answer* anyone anything anyway* anywhere appear* appreciat* approach*
    appropriat* area* argu* arrive* aside ask* aspect* assum* attempt* attention attitude* available avoid* aware* away
    awesome back bad basic* basis be became become* becom* beg* begin* behav* belief* believ* belong* benefit* best bet
    better big bigger biggest bit brief* bright brilliant bring* broad* brought build building busy call calm* came can
    capable capabilit* care careful* carry carrying case cases caught caus* certain* challeng* chance* change* changing
    character* check choice* choos* chose circumstance* clear* close* collaborat* come comes coming commit* common*
    communicat* company companies compar* compet* complet* complex* comprehensive concern* condition* confiden* connect*
    consider* consisten* constant* contact* contain* continu* contribut* control* conversation* cooperat* cope* correct*
    could couple course courage creat* creative creativity crucial current* curious curiosity daily day days deal dealing
    deals dealt decide* deciding decision* dedicat* deep* definit* degree* deliver delivering demand* depend* describ*
    deserv* desire* detail* determin* develop* differ* difficult* direct* disciplin* discover* discuss* do driven duty
    duties each eager* early earl* ease easier easily easy effect* efficien* effort* either else embrace* emphasi*
    encourag* end energ* engag* enjoy* enough ensur* enthusias* entire* environment* especially essential* etc even event*
    everybody everyday everyone everything everywhere evident exact* exampl* excellen* exceed* except* excit* expect*
    experienc* expert* explain* express* extra extreme* face faced facing fact factor* fail* fair* familiar* far fast
    faster favo* feel* felt few field* figure* final* find fine finish* first fit fits flexib* focus* follow* forget* form
    forward found frankly free friend* full* fun function* fundamental* further future gain* gave general* get gets
    getting gift give given gives giving glad go goal* goes going good gone got gotten great* grew grow* growth guess
    guid* had half* hand handl* hands happen* happily happy hard harder hardly hard-working hate hear heard heart help*
    here high* highly hold honest* hope* hour* huge idea* ideal* identif* imagin* immediate* impact* implement* important*
    importance impossible impress* improv* includ* increas* incredibl* indeed independent* individual* influenc* inform*
    initiative* inspir* instance* integrity intend* intens* interest* involv* issue* job jobs join* just keen keep* kept
    kind kinds knew know* knowledge* known lack* large* last late later lead leader* leading leads learn* least leave* led
    left less lesson* let level* life lifelong like* likely limit* listen* little live* local long longer look* lose loss
    lot lots love* low made main* major* make* making manage managed managing manner many mark matter* may maybe mean
    means meant measur* meet memor* mention* mentality met method* middle might mind mindset minut* miss* mistake* moment*
    month* moral more moreover most motivat* move* much must name* natur* near* necessar* need* negative* never new next
    nice nobody none nor normal* note* nothing notice* now number* obvious* occasion* occur* offer* often okay old once
    one only open* opinion* opportunit* option* order ordinary organi* original* other* otherwise overall overcome* own
    paid part parts particular* party pass passion* past patien* pay* people perfect* perform* perhaps period* persever*
    person* perspectiv* phase pick* piece* place* plan planned plans play* please* plenty plus point* posit* possib*
    potential* power* practic* prefer* prepar* present* press* pressure* pretty previous* pride principle* prior*
    privileg* proactive* probab* problem* process* productive productivity profession* progress* promis* proper* proud* prov*
    provid* public purpose* push* put quality question* quick* quiet* quite rare* rather reach* react* read* ready real*
    reali* reason* receiv* recent* recogni* regard* regular* relat* relation* relevant* reliab* remain* remember* repeat*
    requir* resilien* resolv* resource* respect* respond* respons* rest result* right* rise role* room rule* run runs
    running said same satisf* save saw say* school second secret see seem* seen self sense* serious* set sets several
    shall share* short* should show* side similar* simpl* simply since single situation* skill* slow* small smart smooth*
    social solid solution* solv* some* somebody somehow someone something sometimes somewhere soon sort sound* speak*
    special* specific* spend spent spoke stage* stand standard* start* state* stay* step* still stop* stories story
    straight* strateg* strength* stress* strive* strong* struggl* stuff style subject* succeed* success* sudden* suggest*
    suit* support* suppose* sure surpris* surround* system* take* talent* talk* task* taught teach* team* teamwork tell*
    tend* term* thank* thing* think* thought* through throughout thus time* tip tips today together told tomorrow tonight
    took top topic* total* touch tough toward* track training treat* tried tries true* truly trust* truth try* turn* type*
    typical* unable under understand* understood unfortunat* unique* until unusual* upon use used useful user usual*
    valu* variet* various vast versatile very via view* virtue* visib* vision* wait* walk* want* watch* way* week* weigh*
    welcom* well went what* whatever whenever wherever whole wide* will willing* win wish* within without wonder* won word*
    work* world* worr* worse worst worth* would write wrong way* manner regard* topic* journey* passion* mindset* adventure* privilege* rewarding fulfilling insight* learnings takeaway* year* yes yesterday yet young zero`,

  /** Belongs to work, but to anyone's: a sentence needs more than these to be about something. */
  general: `
    customer* client* guest* colleague* coworker* co-worker* boss bosses manager* supervisor* team* staff employee* user* project* service services price*
    quality company meeting* issue* task* workload career profession* industry workplace department* challenge* success solution* compromise*
    conflict* trust reputation relationship* teamwork performance productivity customer-oriented reliability punctuality motivation attitude
    processes efficiency requirement* expectation* feedback satisfaction commitment dedication leadership crew`,

  /** Verbs that say nothing about what was done. */
  weakVerb: `
    am is are was were be been have has had do did does done get got gotten go went come came make made take took give
    gave try tried think thought believe believed feel felt like liked love loved want wanted know knew mean meant say
    said see saw seem seemed hope hoped enjoy enjoyed guess guessed need needed work worked help helped handle handled
    manage managed deal dealt happen happened become became keep kept let use used learn learned learnt improve improved
    succeed succeeded perform performed always never really also usually just often would could can will might should may
    must definitely generally strive consider considered care cared focus focused ensure ensured achieve achieved
    communicate communicated collaborate collaborated cooperate cooperated support supported understand understood
    participate participated experience experienced face faced show showed shown mention mentioned describe described
    look looked looking trust trusted appreciate appreciated value valued solve solved commit committed involve involved
    encounter encountered contribute contributed impress impressed prepare-myself interested motivated dedicated excited
    passionate convinced required concerned related based supposed limited gifted skilled talented organized organised
    experienced qualified determined advanced detailed continued tend remember remembered live lived start started end
    ended finish finished stay stayed exceed exceeded grew grow develop developed overcome overcame convince convinced build give-up master mastered prevent prevented
    react motivate treat listen adapt reflect stick rely find found solve concentrate matter mattered care-for reach decide won win earn
    accept happen pay mind belong fit agree assume expect question optimise optimize analyse analyze act`,

  /** Past forms that do not end in -ed and say what somebody did. */
  pastVerb: `
    asked beat began bent bet bit blew bought bound broke brought built burnt called caught checked chose cleaned cut dealt
    drew drove dug ended explained fell fed fetched fixed flew forgot found fought froze ground grew heard held hid hit
    hung hurt kept knelt laid led left lent lit lost met moved offered ordered paid planned put quit rang ran read rebuilt
    redid redrew refused reset rewrote rode rose sang sank sat sold sent set shook shot showed shut slid slept spent
    split spoke spread sprang stayed stood stole stopped stuck struck swam swept swapped swept swung talked taught tested
    told took threw thought-through tore turned undertook wore wrote wound woke won withdrew`,

  /** Words ending in -ed that are no past action. */
  notPast: `
    need indeed hundred speed feed seed bed red wed sled shed breed greed weed deed bleed exceed proceed succeed embed
    moved-by naked sacred wicked rugged gifted beloved aforementioned unmotivated unexpected unprecedented need-based
    so-called old-fashioned well-known interested excited motivated dedicated experienced qualified skilled talented
    organized organised passionate determined detailed advanced convinced concerned related based supposed limited
    continued required involved tired bored pleased committed united`,

  numberWord: `
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
    dozen dozens half third quarter twice double doubled tripled halved percent`,

  hedge: `
    i_think i_guess i_suppose i_believe maybe perhaps probably possibly kind_of sort_of more_or_less a_bit a_little_bit
    somewhat i_would_say i'd_say not_sure i_don't_really_know i_tried_to i_try_to i_was_trying_to might_have could_have
    somehow or_something or_so and_so_on and_stuff_like_that and_things_like_that hopefully i_feel_like it_seems
    it_seemed in_a_way pretty_much`,

  filler: `
    basically actually honestly literally you_know i_mean to_be_honest at_the_end_of_the_day as_i_said as_i_already_said
    as_mentioned as_i_mentioned needless_to_say it_goes_without_saying as_you_can_imagine when_all_is_said_and_done
    like_i_said in_general generally_speaking so_to_speak in_terms_of in_any_case all_in_all anyway obviously`,

  time: `
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december spring autumn christmas easter morning evening afternoon midnight noon yesterday tonight
    last_year last_month last_week last_winter last_summer last_spring last_autumn last_fall last_quarter this_year
    years_ago months_ago weeks_ago one_day one_night one_morning one_evening first_week first_day second_week
    within_a_week within_a_day the_next_day the_next_morning the_following_week the_same_day the_same_evening that_evening
    that_night that_morning that_week that_day overnight`,

  situation: `
    when_i_was when_we_were at_my_last at_my_previous at_my_old in_my_last in_my_previous in_my_current at_my_current
    in_my_first in_my_second during_my while_i_was while_we_were at_university at_college in_school at_the_time at_that_time
    at_my at_our in_our on_my i_was_working we_were_working i_used_to_work i_worked_as i_worked_at i_worked_for
    i_work_as i_work_at i_work_for there_was there_were my_first my_last my_previous our_biggest one_of_our`,

  task: `
    had_to needed_to was_asked_to were_asked_to asked_me_to my_task my_job_was my_role_was my_part_was i_was_responsible
    was_supposed_to were_supposed_to my_responsibility the_goal the_aim the_target the_challenge the_problem_was
    the_task the_plan_was was_due were_due deadline in_charge_of was_meant_to it_was_up_to_me the_question_was at_stake
    would_have_meant risk* threaten* complain* broke broken fail* missing delay* late behind crash* outage shortage
    conflict* disagree* refus* wrong mistake* error* angry upset urgent`,

  /** What came of it; counts only in a sentence that also says something concrete. */
  result: `
    as_a_result result_was results_were resulted_in the_outcome outcome_was in_the_end which_led_to led_to which_meant
    that_meant this_meant meant_that so_that_we since_then ever_since from_then_on after_that_we afterwards eventually
    finally by_the_end at_the_end in_total instead_of went_live on_time in_time ahead_of_schedule under_budget
    within_budget on_budget without_a_single not_a_single not_one no_more no_longer no_complaint* no_one_was nobody_was
    the_first_time to_this_day is_still_used still_use still_uses still_in_use has_been_used was_adopted
    they_adopted became_the_standard is_now are_now we_now they_now now_takes now_use now_uses was_approved got_approved
    passed_the passed_without was_accepted signed renewed came_back stayed_with thanked_me thanked_us was_promoted
    got_promoted awarded won_the saved_us saved_the_company saving earned brought_in paid_off met_the_deadline nobody nobody_* withdrew brought_us recommended_us agreed accepted apologised apologized calmed_down
    smiled laughed relieved grateful proud_of_us sent_us asked_for_me never_again since_that_day to_date so_far_no
    delivered_on finished_on opened_on was_delivered were_delivered was_finished was_completed all_of_them every_one_of`,

  /** What a plan is meant to bring, and how one would notice. */
  aim: `
    so_that so_we so_they so_nobody to_make_sure to_see_whether to_check whether_it until they_know he_knows she_knows then_i_know afterwards
    follow_up check_back report_back let_them_know agree_on confirm measure compare count test_it look_again the_next_day in_the_end at_the_end
    before_i_leave write_it_down handover hand_it_over`,

  /** Verbs of change: with a number they are a measured result. */
  change: `
    reduc* increas* decreas* cut cuts drop dropped fell fall rose rise rais* grew grow* doubled tripled halved saved saves
    saving* lowered shrank shrunk shorten* climb* went_down went_up went_from down_to down_from up_from up_to from_over
    gained earned sold improv* clos* sped_up speeded faster fewer less more_than instead_of recover* return* complet*
    finish* deliver* reach* pass* kept retain* exceed* beat achiev* won serv* fell_from dropped_from rose_from on_time`,

  vagueResult: `
    it_went_well went_really_well went_very_well everything_went_well all_went_well it_all_went_well it_worked_out
    everything_worked_out all_worked_out worked_out_well worked_out_fine it_was_a_success was_a_great_success
    was_very_successful was_successful turned_out_well turned_out_fine turned_out_great everyone_was_happy
    everybody_was_happy they_were_happy was_very_happy were_very_happy were_satisfied was_satisfied it_was_fine
    everything_was_fine all_was_fine all_was_good everything_was_good good_results great_results good_result
    great_result it_worked solved_the_problem problem_was_solved it_all_worked`,

  learning: `
    i_learned i_learnt i've_learned i_have_learned i_realised i_realized taught_me next_time since_then_i
    today_i_would in_hindsight looking_back lesson differently i_now_always from_that_day what_i_took_from`,

  sequence: `
    first firstly first_of_all second secondly third thirdly then next after_that afterwards finally lastly step_one
    to_start_with i_started_by i_start_by i_began_by i_begin_by once_that in_the_first_step before_that in_parallel`,

  reason: `because since_the so_that therefore that's_why that_is_why the_reason in_order_to which_is_why as_this`,

  conditional: `would i'd we'd could`,

  forward: `
    would_like_to i'd_like_to want_to look_forward looking_forward bring contribute could_bring can_bring i_could_help
    next_step here_i_could here_i_can in_this_role in_your_team with_you at_your join_you`,

  /** Words of working life in any profession. */
  work: `
    colleague* coworker* co-worker* boss manager* supervisor* foreman superior customer* client* guest* patient* 
       user*  applicant* candidate* supplier* vendor* contractor* stakeholder* shift*
    deadline* project* meeting* report* budget* invoice* order* deliver* shipment* stock inventory schedul* rota roster
    department* office* company warehouse   factory workshop shop      
      campaign* contract* offer*  sale* revenue cost* price* target* quota audit* inspection*
    complain* feedback review* train* intern internship* apprentice* apprenticeship onboard* team* crew staff employ*
    manag* lead* responsib* plan planned planning priorit* document* spreadsheet* email* phone* call* ticket* release* deploy* bug* test*
    server* database* software system* tool* machine* equipment maintenance repair* quality defect* error* safety
    regulation* compliance polic* procedure* process* workflow checklist* standard* measur* analys* data present* board
    negotiat* agree* solution* problem* issue* improv* fix* solv* decision* decid* conflict* disagree* argument
    misunderstanding* absence* sick overtime workload task* duty duties role job career profession* skill* experience*
    position degree certificate* qualification* hire* hired recruit* interview* vacanc*`,

  /** What people do at work: with each other, to find out, to put right. */
  deed: `
    asked explained showed noticed measured checked tested called rang wrote agreed offered repaired fixed ordered planned prepared
    changed proposed suggested invited compared counted replaced reported trained instructed sorted divided arranged
    organised organized scheduled informed apologised apologized calmed documented recorded recommended rewrote corrected traced
    delegated assigned hired negotiated signed inspected tightened adjusted installed connected reset restarted cleaned weighed
    labelled labeled printed copied drafted presented convinced reviewed approved refused stopped warned reminded helped supported
    clipped pulled pressed cut drilled welded mixed lifted pushed loaded unloaded packed glued screwed hung laid carried phoned spoke decided
    confirmed drew sketched timed swapped marked sealed closed opened switched turned plugged stuck assisted treated advised consulted interviewed surveyed calculated estimated reduced introduced removed`,

  /** Free time and small talk: what fluent answers beside the question are made of. */
  leisure: `
    holiday* vacation* weekend-trip honeymoon backpack* hostel* cruise* campsite* camping campfire tent tents caravan* hitchhik* souvenir* sightseeing
    tourist* tourism airbnb suitcase* flight* airport* passport* beach* seaside island* lagoon surf* snorkel* sunbath* swim* swam pool hike* hiking hiked
    mountain* summit* glacier* valley* lake* river* stream* waterfall* ocean* sea desert* volcano* canyon cliff* forest* woods meadow* moon planet* galaxy
    universe star stars astronom* telescope comet* eclipse sunset* sunrise* weather sunny rain rained raining snow snowed storm* thunder* fog
    spring summer autumn winter sunday sundays saturdays
    cat cats kitten* dog dogs puppy puppies pet pets hamster* rabbit* parrot* aquarium goldfish horse* pony ponies mare donkey* bird* owl* eagle* bee bees
    butterfl* ant ants spider* snake* crab* dolphin* whale* shark* seal seals penguin* elephant* lion* tiger* wolf wolves dinosaur* species mammal*
    photosynthesis chlorophyll leaves oxygen evolution fossil* flower* rose roses tree trees garden* gardening tomato* pumpkin* lavender herbs
    grandmother grandma grandfather grandpa aunt uncle cousin* nephew* niece* girlfriend boyfriend husband wife wedding* birthday* christmas easter
    childhood anniversary baptism homework bedtime shoes
    football soccer basketball baseball volleyball handball rugby cricket tennis racket badminton golf hockey ski skiing skis snowboard* skate* karate judo
    boxing wrestling yoga pilates gym jogging running marathon* triathlon cycling bicycle* bike bikes motorbike* motorcycle* climbing rowing sailing fishing
    match goalkeeper striker referee stadium league championship cup olympic* champion* medal* fan fans
    guitar* piano* violin* drum* drummer choir sing sings singing sang song songs band concert* festival* album* orchestra opera ballet musical* dance* danced
    dancing movie* film films cinema documentary documentaries director actor* actress* costumes series season episode* netflix tv television show* youtube
    novel* novelist poem* poet* comic* fairy_tale* fantasy detective* bestseller* library_card crossword* chess puzzle* board_game* card_game* lego
    videogame* console playstation gaming gamer* dice lottery horoscope* zodiac astrolog* celebrit* gossip influencer*
    recipe* bake* baking baked cake* cookie* macaron* muffin* pancake* waffle* pie pies chocolate ice-cream honey jam pasta spaghetti pizza lasagne* lasagna
    sushi taco* curry barbecue bbq grill_party picnic breakfast_in_bed espresso cappuccino coffee tea wine beer cocktail* smoothie* berries oats delicious
    tasty ate eat eaten eating drank drinking food meal* sandwich* milk supermarket flea_market flea antique* collect* collector* stamps coin coins
    knitting sewing pottery painting* watercolour* origami tattoo* perfume sunglasses bought buy
    kilometre* kilometer* legs cheered museum* cathedral* castle* palace* pyramid* temple* ruins tower* medieval century centuries ancient roman romans empire emperor* king queen kings
    napoleon pharaoh* viking* crusade* revolution war wars battle* archaeolog* renaissance baroque
    flat apartment* balcony furniture sofa bedroom* living_room fireplace carpet* candle* garage_sale housewarming neighbour* neighbor* friend* party
    parties hobby hobbies nostalgia toys tablet_games climate emission* stock_market shares bitcoin crypto inflation gold`,

  /** Private life, when they are somebody's own: "my uncle", "our garden". */
  kin: `
    parents sister* brother* daughter* son sons children kids wife husband uncle* aunt* mother father mum dad grandmother grandfather grandma
    grandpa cousin* girlfriend boyfriend family friends dog dogs cat cats nephew* niece* neighbour* neighbor* mate mates flat balcony garden
    phone car bike house hobby favourite favorite holiday* vacation* childhood`,
  possessive: `my our`,
  private: `
    in_our_house if_you_ask_me the_old_days two_children three_children in_my_free_time in_my_spare_time i_love i_like_to_cook`,

  /** Somebody it is told of or said to. */
  person: `i me my we us our you your i'd i'll i've i'm we'd we've`,

  /** Claims about oneself that anybody could make. */
  virtue: `
    hard_worker hard-working hardworking team_player teamplayer go_the_extra_mile give_my_best do_my_best try_my_best
    my_best passionate motivated dedicated reliable punctual flexible organised organized detail-oriented
    results-oriented goal-oriented people_person quick_learner fast_learner good_communicator perfectionist outgoing
    friendly positive_attitude self-starter multitask* stress-resistant enthusiastic ambitious good_at very_good_at
    great_at experienced_in lot_of_experience years_of_experience extensive_experience strong_skills`,
};

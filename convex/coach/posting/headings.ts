import { Lexicon } from "../lexicon";

/** What the lines under a heading are about. */
export type SectionRole =
  | "requirements"
  | "wishes"
  | "duties"
  | "role"
  | "company"
  | "benefits"
  | "apply"
  | "legal"
  | "facts"
  | "unknown";

export type KnownRole = Exclude<SectionRole, "unknown">;

/**
 * Headings of postings in the languages of job boards, without accents, so that the structure of a
 * posting can be read even where the coach does not speak its language. The first role that fits wins.
 */
const HEADINGS: readonly [KnownRole, string][] = [
  [
    "legal",
    `equal_opportunity eeo equal_employment diversity inclusion privacy disclaimer accommodation legal accessibility
    datenschutz chancengleichheit vielfalt gleichstellung confidentialite proteccion_de_datos privacidade
    ochrana_osobnich informacja_o_przetwarzaniu rodo klauzula privacybeleid physical_demands work_environment
    working_conditions pay_transparency`,
  ],
  [
    "benefits",
    `benefit* we_offer offer_you offers_you you_get you'll_get you_will_get you_receive perks perk compensation salary rewards
    in_it_for_you expect_from_us in_return whats_in_it what's_in_it why_work why_join why_you'll_love your_development
    your_work_environment our_offer our_package remuneration package what_you_will_enjoy what_you'll_enjoy why_us
    we_provide will_have_the_opportunity have_the_opportunity
    wir_bieten bieten_wir das_bieten bietet_dir bietet_ihnen unser_angebot dein_vorteil deine_vorteile ihre_vorteile vorteile
    warum_wir leistungen das_erwartet_dich_bei_uns freuen_kannst freuen_konnen das_spricht_fur was_dich_bei_uns
    gute_grunde verdienst vergutung gehalt was_du_bekommst was_sie_bekommen darauf_kannst_du dich_freuen
    nabizime nabizi nabidneme nabidnout co_nabizime tesit vyhody nabidka_benefitu zamestnanecke ziskas benefity odmena ponukame ponuka_pre oferujemy co_oferujemy gwarantujemy
    zapewniamy ofrecemos que_ofrecemos ofrece beneficios oferim que_oferim
    nous_offrons nous_proposons ce_que_nous avantages remuneration oferecemos o_que_oferecemos beneficios
    offriamo cosa_offriamo wij_bieden wat_bieden bieden_wij vi_erbjuder vi_tilbyr vi_tilbyder tarjoamme kinalunk amit_kinalunk oferim`,
  ],
  [
    "apply",
    `how_to_apply apply_now apply_for application_process interview_process hiring_process next_steps apply contact interested
    similar_jobs other_jobs related_jobs more_jobs recommended share follow_us stay_connected need_more_information
    selection_process recruitment_process
    so_bewirbst bewerbung bewirb bewerben kontakt ansprechpartner* jetzt_bewerben interessiert interesse haben_wir weitere_stellen
    bewerbungsprozess so_geht_es_weiter
    jak_se_prihlasit vyberove_rizeni reagovat aplikuj jak_aplikowac como_aplicar proceso_de_seleccion candidatura postuler
    comment_postuler processus_de_recrutement candidate-se inscricao come_candidarsi solliciteren solliciteer ansok
    sa_soker_du soknad`,
  ],
  [
    "wishes",
    `nice_to_have nice_to_haves nice-to-have nice-to-haves bonus_points bonus pluses a_plus preferred desired desirable
    recommended_skills would_be_nice extra_credit good_to_have additional_qualifications advantageous preferences
    wunschenswert von_vorteil pluspunkte idealerweise das_ware_toll optional schon_ware
    vyhodou vyhodu vitano mile_widziane dodatkowe_atuty se_valorara valorable deseable es_valorara
    serait_un_plus un_plus apprecie diferenciais diferencial desejavel sera_un_plus gradito pre meriterande`,
  ],
  [
    "duties",
    `responsibilit* duties what_you'll_do what_you_will_do you'll_do you_will_do you'll_be_doing what_you_do your_tasks tasks
    your_mission your_role_and the_things_you'll things_you'll your_day day_to_day a_typical_day job_purpose
    in_this_role_you_will you_will key_accountabilities accountabilities essential_functions functions expect_to
    what_you'll_be what_you_will_be how_you_will how_you'll your_impact what_we_need_you your_responsibilities
    position_description you_will_be_responsible scope_of_work main_tasks key_tasks your_work activities
    aufgabe* tatigkeit* deine_aufgaben ihre_aufgaben das_erwartet_dich das_erwartet_sie was_dich_erwartet was_sie_erwartet
    dein_job das_machst_du deine_mission verantwort* stellenbeschreibung deine_rolle ihre_rolle einsatzbereich das_sind_deine das_tust
    was_du_machst was_sie_machen deine_herausforderung ihre_herausforderung das_ubernimmst
    ceka naplni napln_prace pracovni_napln co_bude co_te_ceka co_vas_ceka co_budes co_budete tvoje_prace zodpovedn* na_starosti ulohy napln
    obowiazki zakres_obowiazkow zadania twoja_rola co_bedziesz
    funciones principales_responsabilidades responsabilidades tareas que_haras tu_mision funcions responsabilitats tasques
    missions vos_missions tes_missions responsabilites taches votre_role ton_role activites
    atividades atribuicoes o_que_voce_vai o_que_voce_fara suas_atividades atividades_principais
    mansioni responsabilita attivita cosa_farai werkzaamheden taken wat_ga_je jouw_taken je_taken functieomschrijving
    arbetsuppgifter dina_uppgifter ansvarsomraden arbeidsoppgaver arbejdsopgaver dine_opgaver tehtavat feladatok`,
  ],
  [
    "requirements",
    `requirement* qualification* what_you'll_need what_you_need you'll_need you_need what_you_bring you_bring you'll_bring
    you_will_bring
    your_profile profile who_you_are about_you you_are you_have skills must_have must-have must-haves we_require we_expect
    we_need looking_for minimum essential experience knowledge ideal_candidate candidate your_background your_skills
    what_we_expect what_makes_you competencies competence* abilities technical_expertise professional_expertise expertise
    person_specification education required criteria win_us_over you_should prerequisites what_it_takes
    driver's_seat bring_to our_wish your_strengths good_fit great_fit a_fit
    profil dein_profil ihr_profil anforderung* qualifikation* voraussetzung* das_bringst mitbring* bringst_du bringen_sie
    das_zeichnet das_wunschen wir_erwarten erwarten_wir wen_wir_suchen wir_suchen kenntnisse fahigkeiten kompetenzen
    was_du_kannst damit_uberzeug* uberzeugst das_solltest was_dich_auszeichnet was_sie_auszeichnet deine_starken
    fachliche personliche personlichkeit du_passt dein_hintergrund das_bist_du wir_wunschen stellenprofil unser_wunsch
    pozadujeme predstavujeme prave_tebe pozadavky co_ocekavame ocekavame co_od_tebe co_bys predpoklady koho_hledame jake_mame poziadavky
    co_potrebujes hledame ocakavame
    wymagania oczekujemy nasze_wymagania czego_oczekujemy twoj_profil profil_kandydata szukamy
    requisitos requisits perfil que_buscamos buscamos que_pedimos formacion experiencia conocimientos competencias
    habilidades formacio
    profil_recherche votre_profil ton_profil competences qualifications exigences pre-requis prerequis formation
    vous_etes experience_requise
    qualificacoes o_que_esperamos o_que_buscamos conhecimentos pre-requisitos formacao experiencias
    requisiti competenze cosa_cerchiamo profilo il_tuo_profilo
    functie-eisen vereisten wat_vragen jouw_profiel je_profiel wij_vragen eisen wie_ben_jij
    kvalifikationer kravprofil vi_soker din_profil om_dig kvalifikasjoner kvalifikationer vaatimukset odotamme elvarasok elvarasaink
    akikre_szamitunk`,
  ],
  [
    "facts",
    `about_this_job job_details basic_section technology technologies tech_stack our_stack rahmenbedingungen eckdaten
    auf_einen_blick rahmendaten informace_o_pozici detalles datos_de_la_oferta skills_as_per_jd location locations
    additional_locations arbeitsort standort key_facts details`,
  ],
  [
    "role",
    `about_the_role the_role role_summary summary job_description description position job_summary about_the_job
    about_the_position overview_of_this_role introduction your_role the_opportunity the_position about_the_team/role
    an_overview job_overview role_overview purpose
    uber_die_stelle die_stelle die_rolle stellenangebot popis_pozice o_pozici opis_stanowiska sobre_el_puesto
    descripcion_de_la_oferta descripcio_de_l'oferta objetivos_de_la_posicion objetivo le_poste description_du_poste
    descriptif_du_poste sobre_a_vaga descricao_da_vaga descrizione over_de_functie de_functie om_tjansten om_rollen
    om_stillingen`,
  ],
  [
    "company",
    `about_us about who_we_are our_company our_mission our_story our_values our_team the_company the_team overview
    mission company_description our_culture meet_the_team why_we_exist company
    uber_uns wer_wir_sind das_sind_wir unternehmen das_unternehmen wir_sind wir_uber_uns unser_team
    o_nas kdo_jsme o_spolecnosti kim_jestesmy o_firmie sobre_nosotros quienes_somos la_empresa qui_sommes sobre_nos quem_somos
    a_propos l'entreprise chi_siamo l'azienda over_ons wie_zijn_wij om_oss om_os meista rolunk`,
  ],
];

const ROLES = new Lexicon<KnownRole>(Object.fromEntries(HEADINGS) as Record<KnownRole, string>);

/** The role of a heading, or undefined when its words are no heading that this coach knows. */
export function roleOfHeading(words: readonly string[]): KnownRole | undefined {
  const found = ROLES.countIn(words);
  return HEADINGS.find(([role]) => found.has(role))?.[0];
}

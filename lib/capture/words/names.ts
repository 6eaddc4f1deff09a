import { fold } from "../../text/index";
import { pairs, phrases } from "../../text/index";
import { inLanguages } from "./languages";
import { JOB_NAME, says } from "./signs";

const GENERIC = phrases(`
  human resources|people and culture|personalabteilung|personalwesen|ressources humaines|recursos humanos|recursos humans|risorse umane|zasoby ludzkie|lidské zdroje|ľudské zdroje|resurse umane|emberi erőforrások|ανθρώπινο δυναμικό|insan kaynakları|людські ресурси|управление персоналом|人力资源|인사|인재상|konkursy i oferty pracy|konkursy|konkurzy|concursos y ofertas|bandi e concorsi
  ausbildung|ausbildungen|ausbildungsplätze|duales studium|praktikum|stages|stages et alternances|stage et alternance|alternance|alternances|prácticas|becas|estágios|tirocini|stáže|brigády|praktyki|arbeit|descrição da vaga|descrição|descripción del puesto|descripción de la oferta|description du poste|descriptif du poste|stellenbeschreibung|jobbeschreibung|opis stanowiska|popis pozice|popis práce|funktionsbeskrivelse|stillingsbeskrivelse|arbetsbeskrivning|descrizione del lavoro|functieomschrijving|job description|position description|graduates|students|apprentices|apprenticeships|internships|early careers|experienced professionals|school leavers|professionals|schüler|studierende|studenten|absolventen|berufserfahrene|berufseinsteiger|auszubildende|praktika|étudiants|jeunes diplômés|estudiantes|hjem|jobba hos oss|jobb hos oss|jobbe hos oss|job hos os|bliv en del af holdet|bli en av oss|töihin meille|tule meille töihin|pracuj z nami|dołącz do nas|pracuj s námi|pracujte u nás|přidejte se k nám|přidej se k nám|pridaj sa k nám|lucrează cu noi|cariere|dolgozz velünk|csatlakozz hozzánk|kom werken bij ons|werken bij ons|verstärkung gesucht|mitarbeiter gesucht|wir stellen ein|werde teil des teams|rejoignez nous|rejoignez l équipe|travailler avec nous|únete a nosotros|únete al equipo|trabaja con nosotras|faz parte da equipa|junta te a nós|unisciti a noi|посао|працюй з нами|работай с нами|employment|help wanted|human resources|hr|ressources humaines|recursos humanos|risorse umane|personalabteilung|lidské zdroje|who is hiring|domů|hem|etusivu|hoofdpagina|головна|главная|show vacancy|view job|vis stilling|
  career|careers|job|jobs|vacancy|vacancies|opening|openings|position|positions|opportunities|home|homepage|welcome|login|sign in|register|search|search results|apply|apply now|apply online|apply for this job|detail|details|information|overview|summary|main navigation|navigation|menu|untitled|loading|about|about us|contact|contact us|company|our company|our team|our culture|our people|our values|join us|join our team|hiring|we re hiring|we are hiring|now hiring|work with us|why us|share|people|products|cookies|privacy|your privacy|privacy policy|terms|terms of service|imprint|impressum|datenschutz|skills|map|faq|blog|news|error|access denied|just a moment|not found|page not found|404|location|requirements|benefits|candidate portal
  karriere|stellen|stellenausschreibung anzeigen|stellenausschreibung ansehen|stellenangebot|stellenangebote|stellenanzeige|offene stellen|jobbörse|jobangebot|wir suchen|startseite|über uns|offre|offres|emploi|emplois|recrutement|on recrute|nous recrutons|carrières|offre d emploi|offres d emploi|accueil|nous rejoindre|oferta|ofertas|empleo|empleos|trabajo|oferta de trabajo|oferta de empleo|ofertas de empleo|oferta de feina|trabaja con nosotros|inicio|vaga|vagas|detalhe da vaga|detalhes da vaga|detalle de la oferta|carreiras|trabalhe conosco|lavora con noi|offerte di lavoro|posizioni aperte
  vacature|vacatures|werken bij|oferta pracy|oferty pracy|kariera|praca|kariéra|práce|volná místa|nabídka práce|nabídky práce|pracovní nabídka|detail pozice|detail nabídky|ponuka práce|detail ponuky|práca|ledige stillinger|jobb|lediga jobb|avoimet työpaikat|állások|állásajánlat|locuri de muncă|joburi|kariyer|iş ilanı|вакансии|вакансия|работа|вакансії|карьера|робота
  recruit|求人|採用情報|求人情報|求人情報詳細|求人詳細|募集要項|採用|职位|招聘|채용|채용공고|채용정보|채용정보 상세|채용공고 상세|상세|모집요강`);
const genericPair = pairs(
  "our|current|all|open|available|latest|new|find|browse|view|career|careers|job|jobs|vacancy|position|employment|candidate|applicant|recruitment|talent|posting|search",
  "notice*|announcement*|career*|job*|vacanc*|opening*|position*|opportunit*|roles*|portal*|cent*|site*|page*|board*|search*|listing*|posting*|detail*|description*|information*|view*|profile*|home*|application*|offer*|result*|experience*|overview*|summary*|alert*",
);
const GENERIC_BEGINNING =
  /^(?:our|unsere|nos|nuestr[oa]s|noss[oa]s|(?:i|le) nostr[ie]|onze|nasze|naše|vores|våra|våre|(?:careers?|jobs?|job opening|vacanc(?:y|ies)|work|working|life|welcome|join|opportunities) (?:at|with|to|for|in|us)|(?:karriere|arbeiten|jobs?|stelle|stellen|stellenangebot) bei|(?:carrières?|travailler) chez|(?:trabaja|empleo) (?:con|en)|lavora con|werken bij|(?:kariera|praca) w|(?:kariéra|práce) (?:v|ve|u)) /;

/** The name of a list: "2,885 vacancies", "1.200+ offres"; "2 positions" can stand in a job's title. Asked by `says`. */
export const COUNTED =
  /(?:^\d+|\d[\d.,\s]*\d|\d(?=\+))\+? (?:[a-zæøåäö]+ )?(?:jobs?|vacancies|openings|positions|results|matches|treff|treffer|träffar|stillinger|tjänster|jobb|annonser|annoncer|työpaikkaa|állás|ilan|ilanı|ergebnisse|résultats|resultados|risultati|resultaten|wyników|výsledků|pozic|ponúk|anúncios|stellen|jobangebote|stellenangebote|offres|ofertas|empleos|vagas|offerte|vacatures|ofert|nabídek|вакансий|вакансии)(?![a-zа-я])/;

/** Japanese boards call a page "the posting of" the job that it names. */
export const POSTING_OF =
  /(?:の(?:求人|採用|募集)(?:詳細)?(?:情報|要項)?|(?<=[\u3040-\u9FFF])(?:招聘|诚聘)(?:信息)?)[」』】]?$/;

/** What a posting calls itself before or behind the name of the job. */
const CALL = phrases(`
  vacancy|job vacancy|job advert|job ad|advert|job opening|opening|open position|job posting|job offer|job announcement|job|role|now hiring|hiring|we re hiring|we are hiring|work with us|join us|join our team|come and work with us|jobba hos oss|jobb hos oss|job hos os|trabaja con nosotros|únete a nosotros|trabalhe conosco|junta te a nós|lavora con noi|nous rejoindre|rejoignez nous|werken bij ons|kom bij ons werken|komm in unser team|arbeite mit uns|verstärkung gesucht|mitarbeiter gesucht|wir stellen ein|pracuj z nami|dołącz do nas|pracuj s námi|přidejte se k nám|töihin meille|help wanted|wanted|call for applications|recruitment notice|vacancy announcement|vacancy notice|notice of vacancy|career opportunity|job opportunity|opportunity|job description|position description|jd|who is hiring
  stellenausschreibung*|stellenanzeige*|stellenangebot*|jobangebot|biete stelle|biete job|stelle frei|stelle zu vergeben|ausschreibung|stelle|offene stelle|freie stelle|wir suchen|gesucht|ausbildungsplatz|lehrstelle
  offre d emploi|offre de stage|offre|fiche de poste|profil de poste|avis de recrutement|avis de vacance|avis de concours|recrutement|poste à pourvoir|appel à candidatures|on recrute|nous recrutons|oferta de empleo|oferta de trabajo|oferta laboral|oferta de feina|convocatoria|vacante|se busca|buscamos|oferta de emprego|vaga|vaga de emprego|contrata se|recrutamento|offerta di lavoro|annuncio di lavoro|avviso di selezione|cercasi|bando|bando di concorso
  vacature|gezocht|wij zoeken|oferta pracy|ogłoszenie o pracę|ogłoszenie o naborze|nabór|nabór na stanowisko|ogłoszenie o naborze na stanowisko|na stanowisko|szukamy|nabídka práce|volné místo|volná pozice|výběrové řízení|hledáme|ponuka práce|voľné miesto|výberové konanie|hľadáme
  stillingsopslag|jobopslag|ledig stilling|stillingsannonse|ledig tjänst|platsannons|vi söker|vi søger|vi søker|avoin työpaikka|työpaikkailmoitus|hakuilmoitus|rekrytointi|haemme|állás|álláshirdetés|álláspályázat|állásajánlat|anunț de angajare|anunț angajare|angajăm|natječaj|oglas za posao|konkurs|iş ilanı|tuyển dụng|lowongan|lowongan kerja
  вакансия|вакансія|требуется|потрібен|обява за работа|обява|θέση εργασίας|وظيفة|مطلوب|דרוש|דרושה
  求人|求人情報|募集|招聘|诚聘|채용|채용공고|ประกาศรับสมัครงาน`);
const CALL_LENGTH = 40;

/** Whether a few words are only what a posting calls itself: "Stellenausschreibung", "Now hiring". */
export const isCall = (text: string): boolean => CALL.is(fold(text));

/** What stands between what a posting calls itself and the name of the job. */
const BEHIND_CALL = /^([^:：–—|-]{3,60}?)(?:\s*[:：|]|\s+[–—-])\s*(?=\S)/;
const BEFORE_CALL = /(?:\s*[:：|,]|\s+[–—-])\s+([^:：–—|-]{3,60})$/;

/** Words in front of a job: "Job Application for Baker". */
const FOR =
  /^(?:[Jj]ob [Aa]pplication for|[Aa]pply (?:for|to)|[Bb]ewerbung als|(?:[Jj]ob|[Pp]osition|[Rr]ole|[Tt]itle|[Jj]ob [Tt]itle|[Ss]telle|[Pp]oste|[Pp]uesto) ?:|[Ss]tellenangebot:?|[Oo]ffre d.emploi ?[:-]?|[Vv]aga(?!s):?|[Oo]ferta de (?:empleo|trabajo)(?: de)?:?|[Vv]ýběrové řízení na (?:pozici|místo|funkci)|[Nn]abór na (?:wolne )?stanowisko(?: urzędnicze)?|[Kk]onkurs na stanowisko|[Cc]onvocatoria (?:para|de)(?: la plaza de)?|[Rr]ecrutement d.une?|[Aa]vis de vacance de poste|[Cc]oncorso(?: pubblico)? per(?: un)?|[Rr]emote(?= .* at ))[ :]*/;
/** What mail programs write in front of a subject. */
const FORWARDED = /^(?:(?:fwd?|re|wg|aw|tr|rv|vs|sv|i|r):\s*)+/i;
/** "We are looking for a baker" */
const SEEKING =
  /^(?:wir suchen|suchen|gesucht(?: wird)?|(?:on|nous) (?:recrutons|recherchons|cherchons|recrute|recherche|cherche)|recherche|recrute|se (?:busca|necesita|precisa)|(?:precisa|procura|contrata)-se de|buscamos|cerchiamo|cercasi|si cerca|ricerchiamo|procuramos|procura-se|precisa-se|contrata-se|szukamy|zatrudnimy|poszukujemy|hledáme|přijmeme|hľadáme|prijmeme|vi (?:söker|søger|søker)|wij zoeken|gezocht|we(?:['’]re| are) (?:hiring|looking for|seeking)|we need|wanted|haemme|keresünk|căutăm|angajăm|tražimo|требуется|ищем|приглашаем|потрібен|потрібна|шукаємо)[:\s]+(?:(?:an?|eine?n?|un|una|une|um|uma|een|en|ett|dich als|sie als|our next|new|nye?|nytt|nya|neue[nrs]?|nuev[oa]|nouve(?:au|lle)|nov[oa]|nieuwe|nowego|nowej|nového|novou|uutta|uuden)\s+)*/i;

/** "[Full-time] Baker": how much one works, while "[Remote]" is part of what the job is called. */
const EMPLOYED =
  /^\s*[[【]\s*(?:(?:full|part)[ -]?time|vollzeit|teilzeit|cdi|cdd|contract|permanent)\s*[\]】]\s*/i;

/** "Acme (YC S23) is hiring a Compiler Engineer" */
const HIRING =
  /^.{2,60}? (?:is|are) (?:now |currently |still )?(?:hiring|looking for|seeking|recruiting) (?:for )?(?=\S)/i;

/** "eine Leitung der Bücherei", once it is said that one is looked for. */
const ONE_OF = /^(?:an?|our (?:next|first)|eine?n?|une?|una?|uno|um|uma|en|ett|een|et) (?=\p{L})/iu;

/** "Zimmermeister gesucht" */
const SOUGHT =
  /(?<!\b(?:no|not|experience|keine?|nicht)\b[^,–—]*)\s(?:(?:wird |werden )?gesucht|wanted|needed|gezocht|sökes|söks|søges|søkes|cercasi|recherchée?s?|poszukiwan[yai]|haetaan)[!.]?$/i;

/**
 * The subject of a page without what it calls itself in front of it or behind it: "[Hiring] Baker", "Vacancy: Baker";
 * "[Remote] Baker" is a title.
 */
export function withoutTag(subject: string): string {
  const [tag = ""] = /^\s*[[【][^\]】]{2,20}[\]】]\s+/.exec(subject) ?? [];
  const isTagged = says(JOB_NAME, tag) || isCall(tag);
  const bared = (isTagged ? offered(subject.slice(tag.length)) : subject.replace(EMPLOYED, "")).replace(
    FORWARDED,
    "",
  );
  const [before = "", call = ""] = BEHIND_CALL.exec(bared) ?? [];
  const name = call.length <= CALL_LENGTH && isCall(call) ? bared.slice(before.length) : bared;
  const [behind = "", last = ""] = BEFORE_CALL.exec(name) ?? [];
  const job = (isCall(last) ? name.slice(0, -behind.length) : name).replace(FOR, "");
  const sought = job.replace(SEEKING, "").replace(HIRING, "").replace(SOUGHT, "").replace(ONE_OF, "");
  return sought !== job && namesJob(sought) ? sought : job;
}

/** The job of a subject in a forum, without what it is for and where: "Artist for cosy game, Remote". */
function offered(subject: string): string {
  const [job = ""] = subject.split(
    / (?:for|für|pour|para|per|voor) (?=\p{Ll})|, (?=remote|full|part|hybrid)/iu,
  );
  return namesJob(job) ? job : subject;
}

/** Whether a heading or title names a kind of page and not a job. */
export function isGenericTitle(text: string): boolean {
  const folded = fold(text);
  if (GENERIC.is(folded) || CALL.is(folded) || GENERIC_BEGINNING.test(folded) || says(COUNTED, text))
    return true;
  return folded.split(" ").length <= 4 && genericPair(folded) && !OCCUPATION.within(folded);
}

/** Beginnings of occupations, in the languages that boards most use: a hint that a line names a job. */
export const OCCUPATION = phrases(`${inLanguages("occupation")}
  engineer*|developer*|inspector*|inspektor*|manager*|designer*|analyst*|specialist*|consultant*|architect*|administrator*|assistant*|director*|coordinator*|officer*|technician*|scientist*|research*|representative*|executive*|associate*|supervisor*|accountant*|nurse*|teacher*|driver*|operator*|intern*|trainee*|apprentice*|recruiter*|writer*|editor*|programmer*|tester*|lead*|head of*|buyer*|planner*|clerk*|cashier*|chef*|mechanic*|electrician*|lawyer*|counsel*|strategist*|instructor*|advisor*|agent*|worker*|receptionist*|scrum master*|product owner*|sales*|professor*|lecturer*|producer*|controller*|auditor*|student*|graduate*|fellow*|postdoc*|phd*|trader*|broker*|barista*|bartender*|waiter*|waitress*|baker*|carpenter*|plumber*|welder*|painter*|pharmacist*|physician*|dentist*|veterinar*|translator*|interpreter*|journalist*|photographer*|artist*|copywriter*|evangelist*|tutor*|trainer*|paralegal*|attorney*|underwriter*|actuary*|chemist*|biologist*|physicist*|statistician*|economist*|librarian*|curator*|cleaner*|caregiver*|carer*|surveyor*|estimator*|dispatcher*|machinist*|foreman*|pilot*|chief*|ceo*|cto*|cfo*|president*|founder*
  entwickler*|softwareentw*|leiter*|teamleiter*|projektleiter*|berater*|kauf*|mitarbeiter*|sachbearbeiter*|fachkraft*|pfleg*|werkstudent*|praktik*|ausbildung*|technik*|verkäufer*|fahrer*|erzieher*|referent*|meister*|helfer*|monteur*|mechatroniker*|elektroniker*|ärzt*|ingénieur*|développeu*|responsable*|chargé*|conseill*|commercial*|gestionnaire*|stage*|alternan*|directeur*|comptable*|infirmi*|vendeu*|médecin*|avocat*|chauffeur*|cuisini*|serveu*|magasini*|éducat*|koch*|köch*|kellner*|anwalt*|lehrer*|apothek*|buchhalt*|elektriker*|schreiner*|tischler*|maler*|maurer*|friseur*|therap*|mécani*|mécatron*|plombi*|électroméc*|électrotechn*|frigorist*|soudeu*|menuisi*|coiffeu*|aide soign*|formateu*|graphiste*
  desarrollador*|programador*|gerente*|analista*|coordinador*|técnic*|tècnic*|consultor*|administrativ*|asesor*|auxiliar*|encargad*|operari*|prácticas*|becari*|monitor*|educador*|enfermer*|desenvolvedor*|engenheir*|estági*|vendedor*|assistente*|svilupp*|ingegner*|impiegat*|addett*|stagista*|operaio*|consulente*|médic*|psicólog*|abogad*|advogad*|contador*|conductor*|motorista*|camarer*|recepcionista*|farmac*|fisioterap*|profesor*|cozinh*|atendente*|medewerker*|bezorg*|verpleeg*|schoonma*|timmer*|loodgiet*|kapper*|docent*|leraar*|stagiair*|begeleid*|ontwikkelaar*|adviseur*|beheerder*|verkoper*|programist*|inżynier*|kierowni*|specjalist*|doradc*|pracownik*|księgow*|młodsz*|starsz*
  vývojář*|programátor*|inžen*|manaž*|konzult*|analyt*|účetní*|obchod*|asistent*|vedoucí*|správce*|administrátor*|operátor*|řidič*|skladník*|stáž*|brigád*|vývojár*|špecialist*|predavač*|udvikler*|utvikler*|utvecklare*|ingeni*|konsul*|rådgiver*|leder*|säljare*|sykepleier*|sjuksköterska*|medarbe*|kehittäj*|insinööri*|asiantuntij*|fejleszt*|mérnök*|munkatárs*|inginer*|mühendis*|uzman*
  разработчик*|инженер*|менеджер*|программист*|аналитик*|специалист*|дизайнер*|консультант*|розробник*|фахівець*
  gardener*|cellar hand*|deck hand*|stage hand*|kitchen hand*|yard hand*|groom|butcher*|fisherman|farmer*|farm hand*|florist*|tailor*|roofer*|builder*|joiner*|fitter*|installer*|bricklayer*|plasterer*|handyman|janitor*|caretaker*|porter*|housekeep*|steward*|server*|cook*|kitchen*|sommelier*|conservator*|registrar*|solicitor*|adviser*|midwife*|paramedic*|optician*|optometrist*|radiograph*|podiatr*|psycholog*|nanny*|courier*|picker*|packer*|captain*|deckhand*|skipper*|guard*|firefighter*|police*|ranger*|forester*|geologist*|hydrologist*|historian*|linguist*|mathematician*|merchandiser*|stylist*|beautician*|hairdress*|barber*|milker*|brewer*|distiller*|winemaker*|luthier*|bookbinder*|restorer*|modeller*|moderator*|secretary*|bookkeep*|treasurer*|warden*|practitioner*|educator*|headteacher*|principal*|reader in*|doctoral*
  gärtner*|bäcker*|metzger*|fleischer*|konditor*|dachdecker*|installateur*|anlagenmech*|hausmeister*|reinigungskraft*|bibliothekar*|archivar*|hebamme*|arzt*|physiother*|sozialarb*|sozialpäd*|pädagog*|assistenz*|zimmer*mann|zimmerer*|steuerfach*|notar*|schlosser*|schweißer*|lackierer*|winzer*|brauer*|imker*|förster*|redakteur*|lektor*|bauleiter*|disponent*|verwaltungs*|wissenschaftliche*|doktorand*|servicekraft*|küchenhilfe*
  jardini*|boulang*|bouch*|pâtissi*|archivis*|bibliothéc*|technicien*|charpent*|maçon*|électrici*|ouvri*|employé*|professeur*|enseignant*|sage femme*|secrétaire*|animat*|chercheu*|panader*|cociner*|jardiner*|carpinter*|albañil*|electricist*|fontaner*|dependient*|maestr*|investigador*|bibliotecari*|archiver*|trabajador*|peón*|mozo*|secretari*|comercial*|cuoc*|panettier*|giardinier*|istruttor*|geometra*|insegnant*|infermier*|magazzinier*|commess*|camerier*|autista*|ricercator*|tecnic*|responsabile*|meccanic*|elettricist*|falegnam*|muratore*|padeir*|jardineir*|enfermeir*|pedreir*|eletricist*|rececionista*|secretári*
  bakker*|kok|tuinman|hovenier*|elektricien*|magazijn*|leerkracht*|onderzoeker*|verzorgende*|winkel*|piekarz*|kuchar*|ogrodnik*|mechanik*|elektryk*|kierowca*|magazynier*|nauczyciel*|pielęgniar*|lekarz*|sprzedaw*|spawacz*|sekretar*|pekař*|kuchař*|zahradn*|elektrikář*|učitel*|sestra*|lékař*|prodavač*|svářeč*|truhlář*|zedník*|knihovn*|pracovník*|pracovnice*|dělník*|účtov*|vychovatel*|lekár*|učiteľ*|pracovníč*
  bager*|gartner*|tømrer*|svejser*|sveiser*|svetsare*|smed*|murer*|slagter*|slakter*|industritekniker*|lærer*|sygeplejerske*|pædagog*|forsker*|adjunkt*|stipendiat*|snickare*|kock*|bagare*|undersköterska*|lärare*|forskare*|chaufför*|kokk*|snekker*|helsefag*|barnehage*|handläggare*|sekreterare*|tarjoilija*|siivooja*|puuseppä*|tutkija*|швачк*|кравець*|прибиральни*|продавец*|кухар*|швея*|уборщи*|водитель*|бухгалтер*|механік*|механик*|слюсар*|слесарь*|токарь*|электрик*|сварщик*|повар*|врач*|учитель*|медсестра*|охранник*|оператор*|науковий*|научный*
  スタッフ|看護師|教師|講師|店員|販売|ドライバー|調理|営業|事務|司書|技師|担当|護理師|护士|教师|会计|司机|厨师|销售|助理
  エンジニア|マネージャー|デザイナー|工程师|经理|设计师|工程師|엔지니어|개발자|매니저`);

/** Ends of occupations, of which Germanic languages and Finnish make words: "Hafenmeister", "Skogsvårdsledare". */
const OCCUPATION_END =
  /(?:\p{L}{2}(?:ists?|iste|ista|logue|log[oa]|ians?|kraft|hilfe|gehilfe|gesellin|kauffrau|kaufmann|pädagoge|pädagogin|assistentin|biträde|ansvarig|arbetare|arbeider|sköterska|pedagog|terapeut|optiker|[ai]tore|keeper|monger|maker|smith|wright|worker|meister|leiter|macher|geselle|pfleger|lehrer|fahrer|berater|entwickler|mechaniker|techniker|ingenieur|wart)|ledare|lärare|skötare|tekniker|ingenjör|ingeniør|sjef|chef|plejer|pleier|assistent|konsulent|konsult|rådgiver|rådgivare|behandler|leder|lærer|laerer|medarbejder|medarbeider|formidler|medewerker|adviseur|monteur|leraar|hoitaja|vastaava|ombud|insinööri|opettaja|mestari|työntekijä|ař|ařka|arz|arka|trice|eiro|eira|euse)(?:in|innen|en|n)?(?= |$)/u;
const TITLE_WORDS = 6;
/** "Hire better engineers": what is sold to employers, or told to their people. */
const PROMISING =
  /^(?:(?:stellen|job)anzeigen? (?:schalten|aufgeben)|advertise|post (?:a )?(?:jobs?|vacanc\S+)|publi(?:er|car?e?) (?:une?|votre|tu|un[a’'])|passer une annonce|plaats (?:een|uw|je)|zamieść|dodaj ogłoszenie|inzerovat|vložit inzerát|rejoin\S* (?:notre|le|nos) réseau|join our network|deven(?:ez|ir)|hire|find|become|discover|explore|post|recruit|meet|finden sie|stellen sie|trouvez|recrutez|encuentr[ae]|contrata|trova|vind|znajdź|zatrudnij|najděte|najdite|hitta|finn|знайдіть|найдите) |(?:internships|apprenticeships|traineeships|programmes)$/;

/** Whether a title, and not a sentence, holds an occupation or a mark that only names of jobs have. */
export function namesJob(title: string): boolean {
  const folded = fold(title);
  if (says(PROMISING, title)) return false;
  if (OCCUPATION.within(folded) || GENDER_MARK.test(title)) return true;
  return folded.split(" ").length <= TITLE_WORDS && OCCUPATION_END.test(folded);
}

/** "(m/w/d)" and its sisters: whoever writes it is naming a job. */
export const GENDER_MARK =
  /\([mfwdhxMFWDHX](?:\s?[/|.,*-]\s?[mfwdhxtivžMFWDHXTIVŽ*]{1,3}){1,3}\)|\((?:all genders?|gn|m\/ž|ž\/m)\)|\b[mfwhkMFWHK]\/[mfwdxhžkMFWDXHK]\b|\p{L}{3}(?:[:*_/·]-?in(?:nen)?\b|\((?:in|e|a|euse|trice|ière|era|ora|k)\))|\p{L}[oer]\/a(?!\p{L})/u;

const LEGAL_FORMS =
  "gemeinnützige gmbh|companies|inc|incorporated|llc|l l c|llp|ltd|limited|plc|cic|corp|corporation|co|company|gmbh|g gmbh|ggmbh|ag|se|kg|kgaa|ohg|ug|mbh|eg|e g|e v|ev|e k|s r o|sro|a s|spol s r o|v o s|v v i|k s|z s|z ú|o p s|sp z o o|sp j|sp k|s a|sa|sas|sarl|s l|sl|slu|srl|s r l|s p a|spa|s c|s c a|scic|scop|s c o p|snc|s n c|s a s|srls|e i r l|s a c|s de r l|s a de c v|sa de cv|ltda|lda|bv|b v|nv|n v|vzw|oy|oyj|ry|r y|rf|ab|as|asa|aps|a m b a|i s|ehf|kft|zrt|bt|nyrt|d o o|oü|ou|uab|sia|a ş|ltd şti|sanayi ve ticaret|san ve tic|a e|ood|eood|pty|pte|pvt|private|dac|holding|holdings|group";
const LEGAL_FORM = new RegExp(`(?: (?:${LEGAL_FORMS}))+$`);
/** Legal forms of Japan and Korea, right before or behind a name, those of Korea with or without a space. */
export const JOINED_FORMS =
  "株式会社|有限会社|合同会社|医療法人|社会福祉法人|学校法人|주식회사 ?|유한회사 ?|재단법인 ?|사단법인 ?|학교법인 ?|의료법인 ?| ?주식회사";
/** Legal forms of Ukraine and Russia, before a name. */
export const FORMS_AHEAD = "ооо|тов|зао|оао|ао|пао|фг|фоп|ип|прат|пп|дп";
/** Legal forms that stand before the name, as a rule. */
const LEGAL_BEGINNING = new RegExp(
  `^the |^(?:${JOINED_FORMS})|(?:${JOINED_FORMS}|有限公司)$|^(?:${FORMS_AHEAD}|pt|cv|công ty tnhh|công ty cổ phần) `,
  "g",
);

let formsInText: RegExp | undefined;

/** Where a legal form stands in running text, behind a name: ", Inc.", " GmbH & Co. KG". */
export const legalFormsIn = () =>
  (formsInText ??= new RegExp(
    `(?:,? (?:[&+] )?(?:${LEGAL_FORMS.replaceAll(" ", "[. ] ?")})(?![\\p{L}\\p{N}’'-])\\.?)+`,
    "giu",
  ));

const LEGAL_WORDS = phrases(LEGAL_FORMS);

/** A name without all legal forms in it, as it is written. */
export function withoutLegalForms(name: string): string {
  return LEGAL_WORDS.within(fold(name)) ? name.replace(legalFormsIn(), "") : name;
}

/** A folded name without what says in which legal form its bearer trades. */
export function withoutLegalForm(folded: string): string {
  return folded.replace(LEGAL_BEGINNING, "").replace(LEGAL_FORM, "");
}

/** Whether a name is only a legal form: "v. v. i." */
export const isLegalForm = (name: string): boolean => withoutLegalForm(` ${fold(name)}`) === "";

/** "McLaren Vale, SA": codes of states that are legal forms elsewhere. */
const REGION = /, (?:AB|AS|CO|NV|SA|SC)$/;

/** Whether a name says in which legal form its bearer trades, in capitals or signs as such forms are written. */
export function isFirmName(name: string): boolean {
  const folded = fold(name);
  const bared = withoutLegalForm(folded.replace(/^the /, ""));
  if (bared === folded || bared === "" || REGION.test(name)) return false;
  const form = folded.startsWith(bared) ? name.slice(-(folded.length - bared.length)) : name;
  return /\p{Lu}|\./u.test(form) || /[\u3040-\u9FFF\uAC00-\uD7AF]/.test(name);
}

/** Kinds of employers that stand in their names, in the languages that boards most use. */
export const ORGANISATION = phrases(
  "bureau*|office of*|universi*|politechnika*|politecnico*|politécnica*|college*|school*|academy*|hospital*|clinic*|council*|agency*|ministry*|department of*|foundation*|trust*|museum*|múzeum*|muzeum*|muzej*|museo*|musée*|library*|nhs*|county*|city of*|town of*|borough*|authority*|association*|society*|church*|hochschule*|klinik*|krankenhaus*|stiftung*|gemeinde*|marktgemeinde*|stadt*|landkreis*|landratsamt*|bundesamt*|ministerium*|verein*|verband*|zweckverband*|syndicat mixte*|institut*|diakonie*|caritas*|mairie*|commune*|ville de*|hôpital*|centre hospitalier*|conseil*|communauté*|fondation*|ayuntamiento*|fundación*|cooperativa*|prefeitura*|fundação*|câmara municipal*|comune*|fondazione*|ospedale*|azienda*|gemeente*|stichting*|ziekenhuis*|urząd*|gmina*|szpital*|uniwersytet*|fundacja*|město*|obec*|nemocnice*|univerzita*|kommun*|sykehus*|sjukhus*|kaupunki*|yliopisto*|sairaala*|önkormányzat*|egyetem*|kórház*|primăria*|spitalul*|belediye*|üniversite*|ústav*",
);

/** Parts of an employer that are called by what is done there. */
export const DEPARTMENT = phrases(
  "kitchen|front office|housekeeping|operations|sales|marketing|finance|it|hr|human resources|engineering|production|maintenance|logistics|warehouse|customer service|administration|nursing|küche|service|rezeption|verwaltung|produktion|logistik|lager|pflege|vertrieb|technik|werkstatt|buchhaltung|einkauf|personal|personalabteilung|cuisine|logistique|accueil|ressources humaines|comptabilité|commercial|cocina|producción|logística|recursos humanos|administración|ventas|cozinha|produção|vendas|cucina|produzione|risorse umane|amministrazione|vendite|keuken|productie|logistiek|verkoop|administratie|personeelszaken|kuchnia|produkcja|logistyka|sprzedaż|kadry|kuchyně|výroba|logistika|personální oddělení|kök|køkken|kjøkken|produksjon|drift|keittiö|tuotanto",
);

/** Vendors and boards: their names stand on postings without being the employer. */
export const BOARD_NAME = phrases(`
  linkedin|indeed|glassdoor|stepstone|monster|dice|dice com|seek|naukri|naukri com|xing|xing jobs|welcome to the jungle|wellfound|angellist|y combinator|work at a startup|y combinator s work at a startup|stack overflow|stack overflow jobs|remote ok|we work remotely|ziprecruiter|simplyhired|careerbuilder|totaljobs|reed|cv library|jobs cz|startupjobs|startupjobs cz|profesia|jobindex|finn no|infojobs|pracuj pl|no fluff jobs|just join it|hh ru|djinni|dou|jobstreet|jobsdb|foundit|hellowork|apec|kununu|arbeitsagentur|jobs ch|the muse|built in|otta|remotive|flexjobs|working nomads|himalayas|idealist|usajobs|jooble|adzuna|jora|talent com|jobrapido|careerjet|gupy|catho|computrabajo|profesia sk|cv keskus|cv ee|duunitori|jobly|work ua|rabota ua|topcv|vietnamworks|itviec|saramin|jobkorea|wanted|work24|사람인|잡코리아|고용24|bumeran|headhunter|求人ボックス|craigslist|facebook|twitter|instagram|youtube|github|hacker news|google docs|google drive|google forms|google groups|google sites|notion|substack|reddit|medium|wordpress|wordpress com|wix|wix com|squarespace|webflow|jimdo|discourse|slack|discord|telegram|gumtree|kleinanzeigen|ebay kleinanzeigen|leboncoin|olx|subito|subito it|milanuncios|marktplaats|blocket|dba|jofogás|bazos|bazoš|avito|nextdoor|meetup|mailchimp|groups io|jobsuche|berufenet|bundesagentur für arbeit|net empregos|jobs ac uk|nhs jobs
  greenhouse|lever|ashby|workday|smartrecruiters|workable|icims|taleo|oracle|successfactors|bamboohr|teamtailor|personio|recruitee|jobvite|brassring|kenexa|breezy|breezy hr|jazzhr|rippling|pinpoint|comeet|zoho recruit|bullhorn|cornerstone|ultipro|ukg|adp|paylocity|paycom|phenom|eightfold|avature|jobylon|softgarden|rexx systems|onlyfy|join|join com|factorial|talentclue|talent clue|silkroad|peopleclick|peoplestrong|darwinbox|keka|applicantpro|neogov|pageup|homerun|traffit|varbi|candidate portal`);

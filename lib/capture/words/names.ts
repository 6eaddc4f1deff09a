import { fold } from "../text/clean";
import { Pairs, Phrases } from "./phrases";

const GENERIC = new Phrases(`
  career|careers|job|jobs|vacancy|vacancies|opening|openings|position|positions|opportunity|opportunities|roles|home|homepage|welcome|login|sign in|register|search|search results|apply|apply now|apply online|apply for this job|detail|details|overview|summary|main navigation|navigation|menu|untitled|loading|about|about us|contact|contact us|company|our company|our team|our culture|our people|our values|join us|join our team|work with us|work for us|work at us|we re hiring|why us|share|people|product|products|cookies|privacy|your privacy|skills|skill|map|faq|blog|news|error|access denied|just a moment|attention required|page not found|not found|job not found|404|position filled|basic section|location|locations|requirements|benefits|notice|candidate portal|job description details|external careers
  karriere|stellen|stellenangebot|stellenangebote|stellenanzeige|stellenmarkt|stellenbörse|stellenausschreibung|offene stellen|jobbörse|unsere jobs|jobangebot|jobangebote|startseite|über uns|jobdetails|offre|offres|emploi|emplois|recrutement|carrière|carrières|nos offres|offre d emploi|offres d emploi|détail de l offre|accueil|nous rejoindre|postes ouverts
  oferta|ofertas|empleo|empleos|trabajo|vacante|vacantes|bolsa de trabajo|oferta de trabajo|oferta de empleo|oferta de feina|ofertas de trabajo|ofertas de empleo|trabaja con nosotros|inicio|treballa amb nosaltres|ofertes|detalle de la oferta|vaga|vagas|carreira|carreiras|trabalhe conosco|oportunidades|lavora con noi|offerte|offerte di lavoro|posizioni aperte|annunci
  vacature|vacatures|werken bij|vacature details|oferta pracy|oferty pracy|ogłoszenie|kariera|praca|kariéra|práce|volná místa|nabídka práce|nabídky práce|pracovní nabídka|pracovní nabídky|detail pozice|detail nabídky|volné pozice|nabídka|ponuka práce|ponuky práce|voľné miesta|voľné pozície|detail ponuky|práca
  ledige stillinger|stillinger|jobb|lediga jobb|lediga tjänster|karriär|avoimet työpaikat|työpaikat|állás|állások|állásajánlat|állásajánlatok|karrier|locuri de muncă|joburi|cariere|kariyer|iş ilanı|iş ilanları|вакансии|вакансия|работа|вакансії|карьера|робота|обяви|poslovi
  求人|採用情報|求人情報|募集要項|採用|职位|招聘|职位详情|工作机会|채용|채용공고|채용정보
`);
const GENERIC_PAIRS = new Pairs(
  "our|current|all|open|available|latest|new|find|browse|view|career|careers|job|jobs|vacancy|position|employment|candidate|applicant|recruitment|recruiting|talent|posting|search",
  "career|careers|job|jobs|vacanc*|opening*|position*|opportunit*|roles|portal|center|centre|site|page|board|search|listing*|posting*|detail*|description*|information|view|profile|home|application|offer*|result*|experience|overview|summary|alerts",
);
const GENERIC_BEGINNING =
  /^(?:(?:careers?|jobs?|work(?:ing)?|life|welcome|join|opportunities) (?:at|with|to|for|in|us)|(?:karriere|arbeiten|jobs|leben) bei|(?:carrières?|travailler|emplois?) chez|(?:trabaja|empleo|trabajar) (?:con|en)|lavora (?:con|in)|werken bij|(?:kariera|praca) w|(?:kariéra|práce) (?:v|ve|u)) /;

/** Whether a heading or title names a kind of page and not a job. */
export function isGenericTitle(text: string): boolean {
  const folded = fold(text);
  if (GENERIC.is(folded) || GENERIC_BEGINNING.test(folded)) return true;
  return folded.split(" ").length <= 4 && GENERIC_PAIRS.within(folded) && !OCCUPATION.within(folded);
}

/** Words of occupations, in the languages that boards most use: a hint that a line names a job. */
export const OCCUPATION = new Phrases(`
  engineer*|developer*|manager*|designer*|analyst*|specialist*|consultant*|architect*|administrator*|assistant*|director*|coordinator*|officer*|technician*|scientist*|researcher*|representative*|executive*|associate*|supervisor*|accountant*|nurse*|teacher*|driver*|operator*|intern|interns|internship*|trainee*|apprentice*|recruiter*|writer*|editor*|programmer*|tester*|lead|leader|head of|buyer*|planner*|clerk*|cashier*|chef*|cook|mechanic*|electrician*|physician*|pharmacist*|therapist*|lawyer*|counsel*|attorney*|paralegal*|strategist*|instructor*|advisor*|agent*|worker*|receptionist*|secretary|scrum master*|product owner*|sales|professor*|lecturer*|tutor*|producer*|controller*|auditor*|broker*|inspector*|student*|graduate*
  entwickler*|softwareentwickler*|ingenieur*|leiter*|teamleiter*|projektleiter*|berater*|kaufmann*|kauffrau*|mitarbeiter*|sachbearbeiter*|fachkraft*|pfleger*|pflegefachkraft*|werkstudent*|praktik*|ausbildung*|techniker*|verkäufer*|fahrer*|erzieher*|referent*|assistenz*|meister*|helfer*|monteur*|mechatroniker*|elektroniker*|arzt|ärztin
  ingénieur*|développeu*|responsable*|chargé*|technicien*|conseill*|commercial*|gestionnaire*|stage|stagiaire*|alternan*|directeur*|directrice*|comptable*|infirmi*|vendeu*|opérateur*|ingenier*|desarrollador*|programador*|gerente*|analista*|coordinador*|técnic*|tècnic*|consultor*|administrativ*|asesor*|auxiliar*|encargad*|operari*|practicante*|prácticas|becari*|monitor*|educador*|enfermer*|profesor*|desenvolvedor*|engenheir*|estági*|vendedor*|assistente*|sviluppator*|ingegner*|impiegat*|addett*|stagista*|tirocin*|operaio*|consulente*
  medewerker*|ontwikkelaar*|adviseur*|beheerder*|verkoper*|verpleegkundige*|programist*|inżynier*|kierowni*|specjalist*|doradc*|pracownik*|asystent*|księgow*|młodsz*|starsz*|analityk*|vývojář*|programátor*|inženýr*|manažer*|technik*|konzultant*|analytik*|účetní*|obchod*|asistent*|vedoucí*|správce*|administrátor*|operátor*|řidič*|skladník*|stáž*|brigád*|vývojár*|inžinier*|špecialist*|manažér*|predavač*
  utvikler*|udvikler*|utvecklare*|ingeniør*|ingenjör*|konsulent*|konsult*|rådgiver*|leder*|säljare*|sykepleier*|sjuksköterska*|lärare*|medarbejder*|medarbetare*|kehittäjä*|insinööri*|asiantuntija*|päällikkö*|myyjä*|hoitaja*|fejlesztő*|mérnök*|vezető*|munkatárs*|inginer*|mühendis*|uzman*|yönetici*
  разработчик*|инженер*|менеджер*|программист*|аналитик*|специалист*|руководитель*|дизайнер*|консультант*|розробник*|інженер*|фахівець*
  エンジニア|開発者|マネージャー|デザイナー|工程师|经理|设计师|开发|工程師|엔지니어|개발자|매니저|디자이너
`);

/** "(m/w/d)" and its sisters: whoever writes it is naming a job. */
export const GENDER_MARK =
  /\([mfwdhxMFWDHX](?:\s?[/|.,*-]\s?[mfwdhxtivžMFWDHXTIVŽ*]{1,3}){1,3}\)|\((?:all genders?|gn|m\/ž|ž\/m)\)|\b[mfwhMFWH]\/[mfwdxhžMFWDXH]\b/;

/** Vendors and boards: their names stand on postings without being the employer. */
export const BOARD_NAME = new Phrases(`
  linkedin|indeed|indeed com|glassdoor|stepstone|stepstone de|monster|dice|dice com|seek|naukri|naukri com|xing|xing jobs|welcome to the jungle|wellfound|angellist|angellist talent|y combinator|work at a startup|y combinator s work at a startup|stack overflow|stack overflow jobs|stack overflow careers|remote ok|remoteok|we work remotely|ziprecruiter|simplyhired|careerbuilder|totaljobs|reed|reed co uk|cv library|jobs cz|práce cz|startupjobs|startupjobs cz|startupjobs com|profesia|profesia sk|jobindex|finn|finn no|infojobs|tecnoempleo|pracuj|pracuj pl|no fluff jobs|nofluffjobs|just join it|justjoinit|rocket jobs|hh ru|headhunter|djinni|dou|jobstreet|jobsdb|foundit|shine|hellowork|apec|cadremploi|france travail|pôle emploi|meteojob|kununu|arbeitsagentur|jobware|jobscout24|jobs ch|jobup|jobup ch|nationale vacaturebank|the muse|built in|builtin|otta|hired|authentic jobs|remotive|flexjobs|working nomads|himalayas|jobspresso|powertofly|idealist|devex|reliefweb|usajobs|upwork|arc dev|turing|toptal|google jobs|talent com|jooble|adzuna|jora|neuvoo|jobrapido|trovit|careerjet|craigslist|facebook|twitter|instagram|youtube|github|medium|hacker news
  greenhouse|lever|ashby|ashbyhq|workday|smartrecruiters|workable|icims|taleo|oracle taleo|successfactors|sap successfactors|bamboohr|teamtailor|personio|recruitee|jobvite|brassring|kenexa|ibm kenexa|breezy|breezy hr|jazzhr|rippling|pinpoint|comeet|freshteam|zoho recruit|bullhorn|cornerstone|cornerstone ondemand|ultipro|ukg|adp|paylocity|paycom|paycor|dayforce|ceridian|phenom|phenom people|eightfold|avature|jobylon|softgarden|rexx|rexx systems|d vinci|concludis|umantis|haufe|prescreen|onlyfy|join|join com|factorial|talentclue|talent clue|silkroad|peopleclick|peoplefluent|peoplestrong|darwinbox|keka|zwayam|applicantpro|applitrack|neogov|governmentjobs|pageup|homerun|traffit|erecruiter|emply|hr manager|webcruiter|jobbnorge|varbi|reachmee|career page|career site|candidate portal
`);

import { Pairs, Phrases } from "./phrases";

const LABEL_LENGTH = 40;

export type Label = "title" | "company" | "location" | "fact";

/** What a label, in folded text, stands in front of; `undefined` when the text is none. */
export function labelOf(folded: string): Label | undefined {
  if (!folded || folded.length > LABEL_LENGTH) return undefined;
  if (LOCATION.is(folded)) return "location";
  if (COMPANY.is(folded)) return "company";
  if (TITLE.is(folded) || isPair(TITLE_PAIRS, folded)) return "title";
  return FACTS.is(folded) || isPair(FACT_PAIRS, folded) ? "fact" : undefined;
}

/** Labels in front of the place of work. */
const LOCATION = new Phrases(`
  job location|job locations|work location|work locations|office location|primary location|posting location|position location|current location|location|locations|location s|location name|job place|where|workplace|place of work|city|city state|location country|area|town|based in|region|duty station|job city|headquarters
  arbeitsort|arbeitsorte|einsatzort|einsatzorte|dienstort|standort|standorte|ort|orte|arbeitsplatz|arbeitsstätte|lieu|lieux|lieu de travail|lieu du poste|lieu de mission|lieu de la mission|localisation|ville|localité|emplacement|affectation
  ubicación|ubicaciones|ubicacion|lugar|lugar de trabajo|lugar del puesto|localidad|localización|ciudad|población|provincia|sede|zona|ubicació|lloc|lloc de treball|localitat|població|municipi|local|local de trabalho|localização|localidade|cidade|sede di lavoro|luogo|luogo di lavoro|località|città|dove
  locatie|locaties|werklocatie|plaats|standplaats|werkplek|vestiging|werkgebied|lokalizacja|miejsce pracy|miasto|miejscowość|adres|místo výkonu práce|místo práce|místo výkonu|pracoviště|lokalita|lokality|adresa|město|kde|obec|kraj|miesto výkonu práce|miesto práce|mesto|pracovisko
  sted|arbejdssted|arbeidssted|lokation|beliggenhed|placering|arbetsort|plats|placeringsort|stationeringsort|sijainti|paikkakunta|työpaikka|kunta|toimipaikka|munkavégzés helye|hely|helyszín|város|locație|locația|locaţie|oraș|orașul|localitate|locul de muncă|konum|lokasyon|şehir|çalışma yeri|il
  местоположение|место работы|город|регион|локация|адрес|місце роботи|місто|локація|място|място на работа|град|lokacija|mesto rada|mjesto rada|kraj dela|τοποθεσία|περιοχή|έδρα|מיקום|אזור|הموقع|الموقع|مكان العمل
  勤務地|就業場所|勤務先|所在地|工作地点|工作地點|地点|地點|上班地點|城市|근무지|근무지역|근무 지역|สถานที่ทำงาน
`);

/** Labels in front of the employer's name. */
const COMPANY = new Phrases(`
  company|company name|employer|employer name|hiring company|hiring organization|hiring organisation|hiring entity|organization|organisation|organization name|client|business|agency|institution|recruiter|advertiser|legal entity|brand
  arbeitgeber|unternehmen|firma|firmenname|anbieter|inserent|unternehmensname|gesellschaft|auftraggeber|entreprise|employeur|société|recruteur|nom de l entreprise|organisme|établissement
  empresa|empleador|organización|compañía|entidad|nombre de la empresa|empresa contratante|entitat|organització|azienda|datore di lavoro|società|contratante|nome da empresa|bedrijf|werkgever|bedrijfsnaam|organisatie|opdrachtgever|pracodawca|nazwa firmy
  společnost|zaměstnavatel|název společnosti|název firmy|spoločnosť|zamestnávateľ|virksomhed|arbejdsgiver|bedrift|arbeidsgiver|selskap|företag|arbetsgivare|företagsnamn|työnantaja|yritys|cég|cégnév|munkáltató|companie|angajator|firmă|şirket|işveren|firma adı
  компания|работодатель|организация|компанія|роботодавець|фирма|работодател|poslodavac|tvrtka|kompanija|delodajalec|εταιρεία|εργοδότης|חברה|شركة|الشركة|会社名|企業名|社名|公司|公司名称|企业名称|公司名稱|회사명|기업명|회사|บริษัท
`);

/** Labels in front of the job's title. */
const TITLE = new Phrases(`
  job title|job name|position title|position name|posting title|posting name|role title|role name|vacancy title|vacancy name|working title|working name|official title|official name|requisition title|requisition name|title|position|job|role|vacancy|opening|job opening|designation|job profile
  stellentitel|stellenbezeichnung|stellenangebot|positionsbezeichnung|jobtitel|stelle|berufsbezeichnung|intitulé|intitulé du poste|intitulé de l offre|titre|titre du poste|poste|fonction|métier
  puesto|puesto de trabajo|título|título del puesto|cargo|nombre del puesto|vacante|posición|lloc de treball|vaga|título da vaga|posizione|ruolo|titolo|figura ricercata|qualifica|functie|functietitel|functienaam|vacature|stanowisko|nazwa stanowiska|pozice|název pozice|pracovní pozice|pozícia|názov pozície|pracovná pozícia
  stilling|stillingsbetegnelse|stillingstittel|tjänst|befattning|yrkesroll|tehtävä|tehtävänimike|ammattinimike|pozíció|munkakör|post|postul|poziție|pozisyon|должность|вакансия|позиция|посада|вакансія|длъжност|pozicija|radno mesto|θέση
  職種|職種名|募集職種|ポジション|求人タイトル|职位|职位名称|岗位名称|職務名稱|직무|포지션|ตำแหน่ง
`);

/** Labels in front of other facts about a job; a row of these is no part of the description. */
const FACTS = new Phrases(`
  id|code|ref|reference|number|no|type|category|categories|status|level|schedule|shift|industry|industries|field|grade|requisition|auto req id|posted|posted on|posted date|date posted|date|published|published on|deadline|application deadline|apply by|apply before|closes|valid through|employment|contract|hours|hours per week|days per week|salary|salary range|pay|compensation|wage|rate|department|division|team|business unit|seniority|seniority level|experience|experience level|required experience|years of experience|sector|country|state|state province|zip|zip code|postal code|language|education|education level|travel|travel required|remote|relocation|openings|number of openings|number of positions|number of vacancies|of openings|vacancies|visa sponsorship|clearance|security clearance|telecommute|tier|tags|skills|technologies|applicants|views|full time part time|company size|company type|minimum qualification|basic section|function
  referenz|referenznummer|kennziffer|stellen id|anstellungsart|beschäftigungsart|arbeitszeit|vertragsart|veröffentlicht|veröffentlicht am|eintritt|eintrittsdatum|beginn|ab|befristung|gehalt|bereich|abteilung|branche|karrierestufe|berufserfahrung|bewerbungsfrist|einstieg|einstiegslevel|berufsfeld|kategorie|land|bundesland
  référence|type de contrat|contrat|date de publication|date limite|date de début|publié le|publiée le|salaire|rémunération|temps de travail|niveau|niveau d études|secteur|secteur d activité|domaine|télétravail|catégorie|durée|pays|département
  referencia|código|tipo de contrato|tipo de jornada|tipo de empleo|tipo de vaga|contrato|jornada|jornada laboral|salario|sueldo|fecha|fecha de publicación|fecha límite|fecha de inicio|vacante|vacantes|número de vacantes|categoría|departamento|área|experiencia mínima|estudios|estudios mínimos|nivel|modalidad|país|duración|duració|contracte|vacants|horario|horari|salari|tipus de contracte|tipus de jornada|sou|categoria|idiomas|idiomes|salário|data de publicação|código da vaga|nível|tipo di contratto|contratto|retribuzione|ral|settore|data di pubblicazione|livello|orario|riferimento|inquadramento
  dienstverband|contracttype|contractvorm|uren|uren per week|salaris|opleidingsniveau|ervaring|vakgebied|vacaturenummer|publicatiedatum|sluitingsdatum|rodzaj umowy|typ umowy|wymiar pracy|etat|wynagrodzenie|data publikacji|data dodania|numer referencyjny|poziom|branża|tryb pracy
  typ pracovního poměru|typ úvazku|typ smlouvy|druh úvazku|forma spolupráce|úvazek|plat|mzda|odměna|nástup|datum vydání|datum zveřejnění|datum nástupu|zařazeno|obor|vzdělání|praxe|referenční číslo|smluvní vztah|délka pracovního poměru|jazyky|druh pracovného pomeru|mzdové podmienky|termín nástupu|odvetvie|dátum zverejnenia
  ansættelsestype|ansøgningsfrist|arbejdstid|løn|startdato|stillingstype|frist|bransje|sektor|stillingsprosent|tiltredelse|anställningsform|omfattning|lön|sista ansökningsdag|tillträde|varaktighet|publicerad|avdelning|työsuhde|palkka|hakuaika|haku päättyy|тип занятости|занятость|зарплата|опыт|опыт работы|график|график работы|образование|тип зайнятості|досвід|досвід роботи
  雇用形態|給与|勤務時間|休日|年収|契約期間|工作经验|学历|薪资|发布时间|招聘人数|고용형태|급여|경력|학력|근무형태
`);
const FACT_PAIRS = new Pairs(
  "job|req|requisition|posting|reference|position|vacancy|tracking|employment|contract|work|working|pay|post|closing|end|start|expiry|expiration|opening|application|publish|base",
  "id|code|ref|reference|number|no|#|type|category|categories|status|function*|family|level|schedule|shift|industry|field|req|grade|date|time|hours|mode|model|rate|range|pay",
);

const TITLE_PAIRS = new Pairs(
  "job|position|posting|role|vacancy|requisition|opening|working|official|stelle|job posting",
  "title|name|titel|bezeichnung",
);

/** Labels are two words, or three with one that says more: "Job Posting Title". */
function isPair(pairs: Pairs, folded: string): boolean {
  return folded.split(" ").length <= 3 && pairs.within(folded);
}

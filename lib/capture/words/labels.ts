import { pairs, phrases } from "../../text/index";

const LABEL_LENGTH = 40;

const LOCATION = phrases(`
  local principal|localização principal|emplacement principal|ubicación principal|hauptstandort|location|locations|location s|location name|job location|work location|job locations|office location|primary location|where|workplace|place of work|city|city state|town|area|based in|region|duty station|base|headquarters
  arbeitsort|einsatzort|dienstort|standort|standorte|ort|arbeitsplatz|lieu|lieu de travail|lieu du poste|localisation|ville|localité|emplacement
  ubicación|ubicacion|lugar|lugar de trabajo|localidad|localización|ciudad|población|provincia|sede|zona|ubicació|lloc|lloc de treball|localitat|municipi|local|local de trabalho|localização|localidade|cidade|sede di lavoro|luogo|luogo di lavoro|località|dove
  locatie|werklocatie|plaats|standplaats|lokalizacja|miejsce pracy|miasto|adres|místo výkonu práce|místo práce|místo výkonu|místo pracoviště|pracoviště|lokalita|adresa|město|kraj|miesto výkonu|miesto výkonu práce|miesto práce|mesto
  lokasjon|arbeidssted|arbejdssted|geografi|posting location|sede de trabajo|lugar del puesto|local da vaga|lieu d exercice|lieu d affectation|residence administrative|résidence administrative|affectation|miejsce wykonywania pracy|toimipaikka|munkavégzés|工作地址|上班地点|sted|lokation|placering|arbetsort|plats|placeringsort|sijainti|paikkakunta|työpaikka|munkavégzés helye|hely|város|locație|locația|oraș|localitate|konum|lokasyon|şehir
  местоположение|место работы|город|регион|локация|місце роботи|місто|локація|lokacija|địa điểm|nơi làm việc|lokasi|τοποθεσία|περιοχή|מיקום|الموقع
  a munkavégzés helye|adres miejsca pracy|adresa pracoviska|adresa pracoviště|adresse du lieu de travail|arbeidsplass|arbeitsstätte|arbejdsadresse|arbejdsstedets adresse|arbetsplats|base location|based at|beschäftigungsort|centre de treball|centro de trabajo|cidade estado|città|ciutat|comune|dienstsitz|helyszín|kaupunki|kontorsted|lieu d activité|lieu d embauche|lieu de mission|lloc de la feina|loc de muncă|local de atuação|local de prestação de trabalho|localidad del puesto|localisation du poste|localitatea|localització|localização da vaga|locații|locul de muncă|locul desfășurării activității|locul muncii|lugar de desempeño|lugar de prestación|luogo d impiego|miejscowość|mjesto|mjesto rada|municipio|município|munkahely|munkahely címe|oppmøtested|orașe|orașul|ort der tätigkeit|plaats tewerkstelling|plaats van tewerkstelling|població|població de treball|posizione geografica|pracovisko|punct de lucru|região de trabalho|sede della posizione|sede di servizio|sede lavorativa|sijoituspaikka|stasjonering|stationering|stationeringsort|telephely|település|tjenestested|tjänsteställe|tjänstgöringsort|toimipiste|työn sijainti|työntekopaikka|työpaikan osoite|työpaikan sijainti|työskentelypaikka*|ubicación del puesto|werkgebied|werkplek|work address|zona de trabajo|zona di lavoro|çalışma lokasyonu|çalışma yeri|çalışılacak yer|διεύθυνση εργασίας|πόλη|τόπος απασχόλησης|τόπος εργασίας|населений пункт
  上班地址|上班地點|勤務エリア|勤務先住所|勤務場所|地點|就業先|工作地|工作地區|工作城市|所在地区|근무 장소|근무 지역|근무예정지|근무장소|근무지 위치|근무지 주소|소재지
  勤務地|就業場所|所在地|工作地点|工作地點|地点|城市|근무지|근무지역|근무 예정지|지역|위치`);
const COMPANY = phrases(`
  company|company name|employer|employer name|hiring company|hiring organization|organization|organisation|client|business|agency|institution|recruiter|advertiser|legal entity|brand
  arbeitgeber|arbeitgeberin|unternehmen|firma|firmenname|anbieter|entreprise|employeur|société|recruteur|empresa|empleador|organización|organização|entidade|entidade contratante|entidade empregadora|empregador|entidad contratante|empresa contratante|ente|ente banditore|entidad convocante|compañía|entidad|entitat|organismo|azienda|datore di lavoro|società|bedrijf|werkgever|organisatie|pracodawca|nazwa firmy|nazwa jednostki|nazwa i adres jednostki
  společnost|zaměstnavatel|název společnosti|název firmy|spoločnosť|zamestnávateľ|virksomhed|arbejdsgiver|bedrift|arbeidsgiver|företag|arbetsgivare|työnantaja|yritys|cég|munkáltató|companie|angajator|şirket|işveren|компания|работодатель|организация|компанія|роботодавець|εταιρεία|חברה|الشركة
  会社名|企業名|社名|公司|公司名称|회사명|기업명`);
const TITLE = phrases(
  "title|titel|position|job|role|vacancy|opening|job opening|designation|stellentitel|stellenbezeichnung|stellenangebot|jobtitel|stelle|intitulé|intitulé du poste|titre|poste|fonction|puesto|puesto de trabajo|título|cargo|vacante|lloc de treball|vaga|posizione|ruolo|functie|functietitel|vacature|stanowisko|pozice|název pozice|pracovní pozice|pozícia|názov pozície|stilling|stillingstittel|tjänst|befattning|tehtävä|pozíció|munkakör|post|pozisyon|должность|вакансия|посада|вакансія|職種|職種名|職位|职位|职位名称|岗位|직무|포지션",
);
const FACT = phrases(`
  id|code|ref|reference|number|type|category|categories|status|level|schedule|shift|industry|industries|field|grade|requisition|auto req id|posted|posted on|date posted|date|published|published on|deadline|closes|valid through|employment|contract|hours|salary|salary range|pay|compensation|wage|rate|department|division|team|business unit|seniority|seniority level|experience|experience level|required experience|years of experience|sector|country|state|zip|zip code|postal code|language|education|education level|travel|remote|relocation|openings|number of openings|vacancies|visa sponsorship|clearance|tier|tags|skills|technologies|applicants|company size|function
  referenznummer|kennziffer|anstellungsart|beschäftigungsart|arbeitszeit|vertragsart|veröffentlicht|eintrittsdatum|beginn|gehalt|bereich|abteilung|branche|karrierestufe|berufserfahrung|bewerbungsfrist|berufsfeld|kategorie|land|bundesland
  référence|type de contrat|contrat|date de publication|salaire|rémunération|temps de travail|niveau d études|secteur|télétravail|catégorie|durée|pays|département
  referencia|tipo de contrato|tipo de jornada|contrato|jornada|jornada laboral|salario|fecha|fecha de publicación|vacantes|número de vacantes|categoría|departamento|área|experiencia mínima|estudios|estudios mínimos|nivel|modalidad|país|duración|duració|contracte|vacants|horario|horari|salari|tipus de contracte|categoria|idiomas|idiomes|salário|nível|contratto|retribuzione|settore|livello|orario|riferimento
  dienstverband|uren|uren per week|salaris|opleidingsniveau|ervaring|vakgebied|rodzaj umowy|typ umowy|wymiar pracy|wynagrodzenie|poziom|branża|tryb pracy
  typ pracovního poměru|typ úvazku|typ smlouvy|úvazek|plat|mzda|odměna|nástup|zařazeno|obor|vzdělání|praxe|smluvní vztah|délka pracovního poměru|jazyky|druh pracovného pomeru|mzdové podmienky|termín nástupu
  ansettelsestype|avdeling|afdeling|stillings id|ansættelsestype|ansøgningsfrist|arbejdstid|løn|frist|bransje|sektor|stillingsprosent|anställningsform|omfattning|lön|sista ansökningsdag|varaktighet|työsuhde|palkka|тип занятости|занятость|зарплата|опыт работы|график работы|образование|досвід роботи
  雇用形態|給与|勤務時間|休日|年収|工作经验|学历|薪资|招聘人数|고용형태|근무형태|급여|임금|경력|학력`);
const titlePair = pairs("job|position|posting|role|vacancy|requisition|working|official", "title*|name*");
const factPair = pairs(
  "job|req|requisition|posting|reference|position|vacancy|tracking|employment|contract|work|working|pay|closing|end|start|expiry|application|base|apply",
  "id*|code*|ref*|number*|no*|type*|categor*|status*|function*|family*|level*|schedule*|shift*|industry*|field*|req*|grade*|date*|time*|hours*|mode*|model*|rate*|range*|by*|before*|deadline*",
);

export type Label = "title" | "company" | "location" | "fact";

/** What a label, in folded text, stands in front of; `undefined` when the text is no label. */
export function labelOf(folded: string): Label | undefined {
  if (!folded || folded.length > LABEL_LENGTH) return undefined;
  if (LOCATION.is(folded)) return "location";
  if (COMPANY.is(folded)) return "company";
  const short = folded.split(" ").length <= 3;
  if (TITLE.is(folded) || (short && titlePair(folded))) return "title";
  return FACT.is(folded) || (short && factPair(folded)) ? "fact" : undefined;
}

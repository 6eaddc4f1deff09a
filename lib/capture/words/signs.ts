import { inLanguages } from "./languages";

/**
 * Words that tell a posting from other pages about work, in small letters; asked by `says`. An expression that minds no
 * case takes the browser several times as long to compile, and most of these are asked of a page once.
 */

/** Whether one of some texts, as they are written, has words of a kind. */
export function says(words: RegExp, ...texts: readonly string[]): boolean {
  return texts.some((text) => words.test(text.toLowerCase()));
}

/** Addresses of jobs, in the languages that boards most use. */
export const JOB_ADDRESS =
  /breezy\.hr|softgarden|gupy\.io|taleo|icims|pinpointhq|comeet|traffit|zohorecruit|freshteam|homerun\.co|rippling-ats|dayforcehcm|csod\.com|avature|eightfold|ultipro|paylocity|factorialhr|varbi|jobylon|hr-manager|easycruit|umantis|rexx|concludis|d-vinci|talentlink|hiring|join-?(?:us|our)|carriere|kariyer|karrier|carier|emprego|employment|kyujin|saiyou?|rejoi(?:ndre|gnez)|opportunit|oportunidad|\/ilan\/|is-?ilan|ponuk|vakans|(?<![a-z])(?:rabota|robota)(?![a-z])|oferty-prac|angaj|munkatars|munkalehetoseg|gesucht|arbeit|anstall|anställning|tyopaik|rekry|allas|lediga|nabor|konkurs|concours|bando|bandi|concors|convocator|vyber|volna|volne-?mist|work-?(?:with|for)|lavoro|job|career|karriere|vacanc|position|posting|opening|stelle|offre|emploi|empleo|oferta|vaga|vacature|praca|prace|pozice|nabidka|ledig|stilling|requisition|\/o\/|recruit|recrut|rekrut|kariera|lavora|trabaj|trabalh|werken/;

/** The last part of the address of all jobs, or of the way to them; a single "vacature" is one job. */
export const FRONT_ADDRESS =
  /^(?:kontakt.*|contact(?: us)?|contacto|contatti|contactez nous|faq|haeufige fragen|datenschutz.*|privacy.*|cookies?|avoimet tyopaikat|lediga jobb|ledige stillinger|volne pozice|volna mista|oferty pracy|call for (?:papers|speakers|proposals)|cfp|apply|apply now|bewerben|careers?|jobs|vacancies|openings|positions|opportunities|hiring|join us|join our team|work with us|working (?:at|here|with us)(?: .*)?|work at .*|life at .*|life here|why (?:us|join us|work .*)|culture|benefits|our benefits|our culture|teams|our teams|students|graduates|early careers|how we hire|hiring process|interviewing(?: .*)?|(?:career )?development|our process|arbeiten bei uns|arbeiten bei .*|studierende|studenten|schueler|absolventen|berufserfahrene|berufseinsteiger|einstieg.*|bewerbungsprozess|unsere benefits|karriere|stellen|stellenangebote|offene stellen|offres|offres d emploi|emplois?|recrutement|carrieres?|nous rejoindre|ofertas|ofertas de empleo|empleos?|trabajo|trabaja con nosotros|vagas|carreiras|trabalhe conosco|lavora con noi|vacatures|werken bij(?: .*)?|kariera|praca|pracuj z nami|jobba hos oss|jobb hos oss|job hos os|rejoignez nous|karrier|kariyer|cariere)$/;
/** The last part of an address that names one job by its kind. */
export const ONE_ADDRESS =
  /^(?:job|position|vacancy|stellenangebot|stellenanzeige|offre|offre d ?emploi|offre emploi|oferta|oferta de (?:empleo|trabajo|feina)|vaga|vacature|oferta pracy|nabidka prace)$/;
/** Addresses of texts about jobs. */
export const ADVICE_ADDRESS = /[/-](?:advice|blog|news|articles?|guides?|tips|magazine?)(?:[/-]|$)/;

/** Addresses of what teaches or tells of a profession. */
export const OTHER_ADDRESS =
  /\/(?:wiki|stories|our-stories|our-people|testimonials?|interviews?|portraits?|berufe|berufsbilder?|berufe-[a-z]+|professions?|occupations?|metiers?|fiches?-metiers?|profesiones|oficios|professioni|beroepen|zawody|povolani|salar(?:y|ies)|gehalt|gehaelter|salaires?|salarios?|podcasts?|webinars?|events?|veranstaltungen|evenements?|eventos?|press-?releases?|releases|products?|solutions?|features|pricing|demo|job-description|weiterbildung(?:en)?|ausbildungen|seminare?|courses?|kurse?|kurzy|cursos?|formations?|corsi|cursussen|resume-examples|job-descriptions)\//;

/** Addresses of what is a person's own on a board: the way in, and what they have applied for. */
export const OWN_ADDRESS =
  /\/(?:sign-?[iu]p|sign-?in|log-?[io]n|register|my-?applications|applications|anmelden|anmeldung|registrieren|registrierung|connexion|inscription|iniciar-sesion|acceso|entrar|accedi|registrati|inloggen|registreren|logowanie|rejestracja|prihlaseni|prihlasenie|registrace|logga-in|log-?ind|logg-?inn|kirjaudu|belepes|bejelentkezes|regisztracio|giris|uye-ol|autentificare|prijava|syndesi)\/?$/;

/** What a person's own page counts. */
export const CONNECTED = /^\d[\d.,+]*\s(?:connections|kontakte|contactos|relations|collegamenti|connexions)$/;

/** How long a text takes to read: nobody says it of a posting. */
export const READING_TIME =
  /\b(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|czas czytania|doba čtení|læsetid|lästid|lesetid):?\s*(?:ca\.? )?\d|\b\d{1,2}\s?min(?:ut[eo]?s?|uter|uten)?\.?\s?(?:read|reading|de lectura|de lecture|lesezeit|de leitura|di lettura|leestijd|czytania|čtení|læsetid|lästid|lesetid)\b/;

/** Titles of advice, whatever the text is like: it holds what a posting does, as an example. */
export const HOW_TO =
  /^(?:jak (?:napsat|napisać|napísať|zostać)|wie (?:schreibe? ich|schreibt man|wird man)|comment (?:rédiger|écrire|devenir)|cómo (?:redactar|escribir|ser)|como (?:escrever|redigir)|come (?:scrivere|diventare)|hoe (?:schrijf|word) (?:je|ik)|så (?:skriver|blir) du|sådan (?:skriver|bliver) du|slik (?:skriver|blir) du|hvordan (?:skrive|bli)|miten (?:kirjoitat|laadit)|hogyan (?:írjunk|legyünk)|як (?:написати|стати)) |\bhow to (?:write|become|answer|prepare|land)\b|\b(?:cv|r[eé]sum[eé]|cover letter|lebenslauf|anschreiben)\b.*\b(?:examples?|templates?|tips|beispiele?|vorlagen?|tipps)\b/;

/** What the page of a form calls itself. */
export const FORM_NAME =
  /^(?:(?:online )?(?:employment|job) application(?: form)?(?! for )|application (?:form|for employment)|bewerbungsformular|bewerbungsbogen|formulaire de candidature|formulario de (?:candidatura|solicitud|postulaci[oó]n)|formul[aá]rio de (?:candidatura|inscri[cç][aã]o)|modulo di candidatura|sollicitatieformulier|formularz (?:aplikacyjny|rekrutacyjny)|søknadsskjema|ansøgningsskema|ansökningsformulär|hakulomake|přihláška|dotazník uchazeče|jelentkezési lap|анкета (?:соискателя|кандидата|здобувача)|başvuru formu)(?![a-zà-ÿа-яёіїєґ])/u;

/** Titles of notices about what becomes of one's data; who looks after such data has a job of another name. */
export const PRIVACY =
  /privacy (?:notice|policy|statement)|datenschutz(?:hinweis|erklärung|information)|privacyverklaring|politique de confidentialité|política de privacidad|notă de informare|(?:informare|politica) .{0,30}(?:prelucrarea|protecția) datelor|(?:information|orientering|tietoa)\b.{0,40}(?:personuppgifter|personoplysninger|personopplysninger|henkilötietojen)|informativa (?:sulla privacy|privacy|ai candidati)|aydınlatma metni|adatkezelési (?:tájékoztató|szabályzat)|(?:informacja|klauzula|zgoda)\b.{0,40}\bprzetwarzani[eau] danych|tietosuoja(?:seloste|ilmoitus|käytäntö)|integritetspolicy|personvernerklæring|persondatapolitik|(?:zásady|informace|souhlas)\b.{0,30} osobních údajů/u;

/** Names of texts about jobs. */
export const ADVICE_TITLE =
  /^[„“”"«»][^„“”"«»]{12,}[“”"»]|^\W*for hire\b|^(?:stellengesuch|suche (?:arbeit|job|stelle|eine (?:stelle|arbeit))|busco (?:trabajo|empleo)|(?:re)?cherche (?:d['’ ]un )?(?:emploi|travail|poste)|cerco lavoro|procuro (?:emprego|trabalho)|szukam pracy|hledám práci|hľadám prácu|søger job|søker jobb|söker jobb|шукаю роботу|ищу работу)|^communiqué|\b(?:recrute|embauche|hires|to hire|busca|contrata|assume|cerca|zoekt|sucht|suchen|söker|søger|søker|zatrudni) (?:rund |etwa |up to |hasta |jusqu['’]à )?\d{2,}\b|job description \[|^call for (?!applic)|description (?:template|sample|example)|^(?:meet|rencontre[rz]?|conoce a|conheça|incontra|poznaj|seznamte se|maak kennis|möt|mød|møt|inside|interview) |\b(?:day in the life|ein tag (?:als|mit|bei)|im (?:interview|gespräch|portrait|porträt)|career (?:story|path|advice)|case study|press release|(?:presse|medien)(?:mitteilung|information)|persbericht|comunicado|comunicato|nota de prensa|press?emeddelande|pressemeddelelse|pressemelding|tisková zpráva|informacja prasowa|gu[ií]a salarial|guida (?:salariale|agli stipendi)|(?:gehalts|lohn)(?:report|tabelle|spiegel|studie|atlas|übersicht)|(?:guide|baromètre|grille) des salaires|salaris(?:gids|wijzer)|løn(?:guide|statistik)|lönestatistik|raport (?:płacowy|wynagrodzeń)|platový (?:přehled|průvodce|průzkum)|bértábla|fizetési (?:körkép|kalauz)|ghid salarial|maaş rehberi|(?:salary|salaries|gehalt|salaire|sueldo|salario|salário|stipendio|salaris|zarobki|wynagrodzenie|mzda|plat|fizetése?|maaşı?|maaşları|palkka|lön|løn|lønn|plaća|salariu) (?:guide|report|\d{4}|calculator|als|eines|einer|for|d['’]un|de un|di un|van een)|tips|explained|checklist|(?:interview|resume|cv|cover letter|job description) (?:questions?|examples?|samples?|guides?|templates?)|appoints)\b|^(?:how|why|what|when|where) |\d+ (?:tips|ways|reasons|things|questions|best)\b/;

/** What a page's name has beside the job's. */
export const JOB_NAME =
  /\b(?:hiring|jobs?|careers?|vacanc(?:y|ies)|karriere|stellen\w*|empleos?|emplois?|recrutement|vagas?|vacatures?|kari[eé]ra|praca)\b/;

/** Words of the kind that postings are made of. */
export const JOB_WORDS = new RegExp(
  `experien|responsib|skills|candidat|requir|qualif|team|degree|salary|erfahrung|kenntnisse|bewerb|aufgaben|profil|compéten|expérien|poste|requisit|conocimient|equipo|contrat|conhecim|vaga|esperien|ervaring|functie|doświadcz|wymaga|umiejętn|zkušenost|znalost|požad|nabíz|skúsenost|ponúk|erfaren|erfaring|kokemu|tapasztal|deneyim|опыт|требован|обязанн|досвід|経験|応募|经验|职责|경험|지원|${inLanguages("words")}`,
  "g",
);

/** Words of somebody who looks for somebody. */
export const ASKS =
  /appl(?:y|ic)|candidat|\bcv\b|resume|hir(?:e|ing)\b|vacanc|looking for|seek|bewerb|suchen|gesucht|recrut|recherch|busca|cerchi|op zoek|zoeken|sollicit|szuka|aplik|hledá|hľad|søg|søk|söker|ищем|отклик|шука|відгук|応募|募集|招聘|应聘|채용|지원/;

/** What an employer says who looks for somebody. */
export const SEEKS =
  /\b(?:we(?:['’]re| are) (?:currently |now )?(?:looking|hiring|seeking|recruiting)|we (?:need|want) (?:an?|another|one more|two|three|some(?:one|body))\b|looking for an? |is (?:looking for|seeking|hiring|recruiting)|what you(?:['’]ll| will)? (?:do|bring|need|own)|ogłasza|ogłoszono|seeks? (?:to appoint|an? )|invites applications|join (?:us|our)|you will (?:be|join|work|have|lead|report)|successful (?:candidate|applicant)|wir suchen|suchen wir|sucht|szuka|hakee|etsii|søges|søkes|sökes|procura|(?:wird|werden) gesucht|gelangt .{0,60}zur (?:besetzung|ausschreibung)|ist .{0,60}(?:zu besetzen|ausgeschrieben)|verstärkung|nous (?:recherchons|cherchons|recrutons)|recrute|recherche (?:un|une|son|sa)|vous (?:serez|êtes|aurez)|buscamos|se busca|estamos buscando|(?:estás|estamos) |incorporar|selecciona|procuramos|contrata|cerchiamo|ricerchiamo|ricerca|wij zoeken|zoeken wij|op zoek naar|zoekt|ga je|szukamy|poszukujemy|zatrudni|hledáme|hledá|přijmeme|hľadáme|hľadá|vi (?:søger|søker|söker)|(?:søger|søker|söker) vi|zoeken we|søger (?:en|et)|söker (?:en|ett)|haemme|etsimme|keresünk|keres|căutăm|angajăm|tražimo|arıyoruz|aranıyor)|търсим|шукаємо|шукає|запрошу|ищем|приглаша|требуется|αναζητ|ζητείται|ζητάμε|募集|求めて|招聘|诚聘|채용|모집/;

/** Words of somebody who speaks of himself, or to a reader. */
export const SPEAKS =
  /(?<!\p{L})(?:you|your|we|our|us|wir|uns|unser\p{Ll}*|du|dich|dir|dein\p{Ll}*|vous|votre|vos|nous|notre|nos|tu|tus|te|usted|nosotr[oa]s|nuestr[oa]s?|você|nós|noss[oa]s?|voi|noi|nostr[oaie]|je|jij|jouw|wij|ons|onze|twoj\p{Ll}*|nasz\p{Ll}*|jesteśmy|vás|váš|náš|naše\p{Ll}*|jsme|sme|din|dine|dig|vi|oss|vår\p{Ll}*|vores|sinä|meidän|мы|вы|вас|наш\p{Ll}*|ми|ви)(?!\p{L})|[\u3040-\u30FF\u0E00-\u0E7F\uAC00-\uD7AF\u4E00-\u9FFF]/u;

/** How one answers an employer. */
export const INVITES =
  /\b(?:(?:send|email|mail|submit|upload|forward|attach)\b.{0,40}\b(?:cv|c\.v\.|resum[eé]|application|cover letter|portfolio|letter)|reply (?:with|through|to|by)|respond with|(?:telephone|ring) (?:us|me|[a-z]+(?: [a-z]+)?) (?:on|at|any)|call in with |get in touch|give us a (?:call|ring)|pop in|drop in|schreibe? (?:uns|mir)|schreiben sie uns|rufe? (?:uns )?an|ruf \S+ an|rufen sie|melde dich|melden sie sich|komm vorbei|kommen sie vorbei|par téléphone|appelez|écrivez|llam(?:a|ar)|escríbenos|telefon(?:a|are)|scriv(?:i|ete|ere)|ligue|skicka|skriv til|ring (?:til|på)|ota yhteyttä|zadzwoń|zavolejte|volejte|napište|zavolajte|to apply|apply (?:by|via|online|before|to|at|with|through)|closing date|bewerbung(?:en|sunterlagen|sschluss|sfrist)?\b|bewirb dich|bewerben sie sich|lebenslauf|candidature|lettre de motivation|postulez|envoyez|adresse[rz]|hoja de vida|curr[ií]culum?|envía|enviar|candidat(?:i|ati|ura|e-se)|invia|manda|stuur|solliciteer|sollicitatie|motivatiebrief|prześlij|wyślij|aplikuj|zgłoszenia|zašlete|pošlete|pošlite|životopis|ansøgning|ansök(?:an|ningar)|søknad|hakemu|önéletrajz|jelentkez|cv\b|list motywacyjny|składać|złożyć|trimite|prijav|özgeçmiş|başvur)|кандидат|резюме|телефон|дзвон|звон|автобіографі|автобиографи|βιογραφικό|応募|履歴書|简历|이력서|지원서|[\w.-]@[\w-]+\.\w/;

/** Lines that say of a posting that it no longer stands. */
export const EXPIRED =
  /(?<!\b(?:once|when|if|after|until|before|unless|wenn|sobald|bis|si|quand|lorsque|cuando|quando)\b.{0,12})(?<!\p{L})(?:no longer (?:available|accepting|open|active)|(?:job|posting|post|position|role|vacancy|listing|offer|ad|advert) (?:has |is )?(?:now |already |since )?(?:been )?(?:expired|closed|filled)|applications?(?: for this \p{L}+)? (?:is|are|have|has)? ?(?:now )?(?:been )?closed|(?:stelle|anzeige|position|stellenausschreibung|ausschreibung|vakanz|stellenanzeige) (?:ist |wurde )?(?:bereits |leider |inzwischen )*(?:besetzt|abgelaufen|beendet|geschlossen|(?:nicht mehr|nicht länger) (?:verfügbar|aktuell|aktiv|online))|bewerbungs(?:frist|verfahren|phase) (?:ist )?(?:bereits )?(?:abgelaufen|beendet|abgeschlossen)|(?:offre|annonce|poste) (?:est |a été |a )?(?:déjà )?(?:expirée?|pourvue?|plus disponible|clôturée?|n['’ ]est plus (?:disponible|en ligne|d['’]actualité|active))|(?:oferta|vacante|vaga|puesto) (?:(?:ya )?no está (?:disponible|activa)|(?:já )?não está (?:mais )?disponível|(?:ya |já )?(?:está |ha sido |foi )?(?:cerrad[ao]|caducada|encerrada|expirada|cubiert[ao]|preenchida))|vacature is (?:gesloten|verlopen|vervuld|niet meer (?:beschikbaar|actief|open))|nabídka (?:již )?(?:není aktuální|vypršela)|(?:ponuka|pozícia) (?:už )?(?:nie je aktuálna|bola obsadená|je obsadená|je neaktuálna)|pozice (?:již )?(?:je|byla) (?:již )?obsazena|oferta (?:pracy )?(?:wygasła|nieaktualna|jest (?:już )?nieaktualna|została zakończona)|(?:annuncio|offerta|posizione) (?:è )?(?:stat[oa] )?(?:già )?(?:scadut[oa]|chius[oa]|copert[oa]|non (?:è )?più (?:disponibile|attiv[oa]))|(?:tjänsten|annonsen|jobbet) (?:är inte längre (?:tillgänglig|aktuell)t?|(?:är|har) (?:redan )?(?:tillsatts?|stängts?|utgått|avslutats?))|(?:stillingen|annonsen|jobbet|opslaget) er (?:ikke (?:længere|lenger) (?:tilgjengelig|tilgængelig|aktuel)t?|(?:allerede )?(?:besatt?|utløpt|udløbet|lukket))|ansöknings(?:tiden|perioden) har gått ut|søknadsfristen (?:er|har) (?:utløpt|ute|gått ut)|ansøgningsfristen er (?:udløbet|overskredet)|työpaikka on (?:täytetty|sulkeutunut)|az? állás (?:már )?betöltött|вакансия (?:в архиве|закрыта|неактуальна)|вакансія (?:закрита|неактуальна))(?!\p{L})/u;

/** Names of pages whose posting is gone. */
export const GONE =
  /\b(?:404|not found|no longer (?:available|active|accepting|open)|has (?:been filled|expired|closed)|position (?:is |has been )?(?:closed|filled)|nicht (?:gefunden|mehr verfügbar)|introuvable|ya no está disponible|nenalezen|nie znaleziono)/;

/** Words of whoever teaches: what one can learn, how long it takes and what it costs. */
export const TEACHES =
  /\b(?:tuition|ects|enrol(?:l|ment|lment)?|curriculum|syllabus|course (?:fee|content|dates?|outline)|modules?|you will learn|learning outcomes|lehrgang|kursgebühr|kursinhalte?|unterricht|studiengang|semester|teilnahmegebühr|weiterbildung zu[mr]|formation (?:continue|certifiante|diplômante)|inscription|frais de (?:formation|scolarité)|matrícula|plan de estudios|temario|mensalidade|grade curricular|iscrizion\p{Ll}*|cursusgeld|inschrijv\p{Ll}*|czesne|rekrutacja na studia|školné|kursavgift|utbildningen)(?!\p{L})|수강|수료|훈련생|교육과정|受講|カリキュラム|课程|报名费/gu;

/** What somebody says who offers work of his own. */
export const OFFERS_ONESELF =
  /\b(?:looking for (?:work|a job|my next|new opportunities)|open to work|for hire|available (?:for work|immediately for)|hire me|my (?:cv|resume|portfolio|skills)|i am an? (?:experienced|freelance)|i(?:['’]m| am) (?:a |an )?(?:\w+ ){0,3}(?:looking|seeking)|suche (?:arbeit|job|eine (?:neue )?(?:stelle|herausforderung))|biete meine|je (?:cherche|recherche) (?:un (?:emploi|poste|travail))|busco (?:trabajo|empleo)|procuro (?:emprego|trabalho)|cerco lavoro|ik zoek (?:werk|een baan)|szukam pracy|hledám práci|söker jobb|iş arıyorum|ищу работу)/;

/** What is said to whoever has applied. */
export const THANKS =
  /\b(?:your application (?:has been|was|is) (?:sent|received|submitted)|application (?:sent|received|submitted|successful)|thank(?:s| you) for (?:applying|your (?:application|interest))|we(?:['’]ve| have) received your application|(?:deine|ihre) bewerbung (?:ist (?:bei uns )?eingegangen|wurde (?:versendet|übermittelt|gesendet))|danke für (?:deine|ihre) bewerbung|(?:votre )?candidature (?:a (?:bien )?été (?:envoyée|reçue|transmise)|envoyée|bien reçue)|candidatura (?:enviada|recebida|recibida|inviata|ricevuta|submetida)|hemos recibido tu|obrigad[oa] (?:pela|por) (?:sua |tua )?candidatura|sollicitatie (?:is )?(?:verzonden|ontvangen)|dziękujemy za (?:aplikację|zgłoszenie)|tack för din ansökan|tak for din ansøgning|takk for søknaden|kiitos hakemuksesta|başvurunuz (?:alındı|gönderildi)|děkujeme za (?:odpověď|přihlášku))|応募(?:が)?完了|ご応募ありがとう|지원(?:이)? 완료|申请(?:已)?提交/;
export const THANKS_ADDRESS =
  /[/-](?:thank-?you|thanks|danke|merci|gracias|obrigad[oa]|grazie|bedankt|tack|confirmation|submitted|success)(?:[/.-]|$)/;

/** Names of what asks firms for offers, and not people. */
export const TENDER =
  /\b(?:tenders?|request for (?:proposals?|quotations?)|rfp|rfq|call for (?:proposals|tenders|bids)|terms of reference|expressions? of interest|consultancy (?:call|assignment)|ausschreibung(?:sunterlagen)?|vergabe(?:bekanntmachung|verfahren)?|angebotsabgabe|appel d['’]offres|marché public|licitaci[oó]n|licita[cç][aã]o|chamada p[uú]blica|pregão|bando di gara|gara d['’]appalto|aanbesteding|przetarg|zapytanie ofertowe|veřejná zakázka|upphandling|anbudsinbjudan|tarjouspyyntö|ihale|achizi[tț]i[ie] (?:directă|publică|publice)|közbeszerzés\p{L}*)(?!\p{L})|入札|입찰|招标/u;

/** Names and addresses of what is said about employers by those who work there. */
export const REVIEWS =
  /[/-](?:reviews?|bewertungen|avis|opiniones|avaliacoes|recensioni|opinie|recenze|omdomen|beoordelingen)(?:[/-]|$)|\b(?:reviews? (?:of|from) employees|employee reviews|company reviews|arbeitgeberbewertung(?:en)?|avis (?:des )?(?:salariés|employés))\b|クチコミ|리뷰|평판/;

/** Names of days on which employers and people meet. */
export const FAIR =
  /\b(?:job|career|recruitment|hiring|graduate) (?:fair|day|event|expo)\b|\b(?:jobmesse|karrieretag|ausbildungsmesse|berufsmesse|bewerbertag|salon de l['’]emploi|forum (?:de l['’])?emploi|feria de(?:l)? empleo|feira de (?:emprego|carreiras)|banenmarkt|targi pracy|veletrh práce|rekrymeringsmässa|rekrytointimessut|kariyer günü)|(?:ملتقى|معرض|يوم) (?:التوظيف|الوظائف)|就職フェア|취업박람회|招聘会/;

/** What a page says that shows more only to whoever signs in. */
export const WALL =
  /\b(?:(?:sign|log) in|join|register|create (?:a free|an) account) to (?:see|view|read|unlock|apply|continue)\b|\bsee (?:the )?full (?:job )?description\b|\b(?:melde dich an|registriere dich|anmelden), um\b|\b(?:connectez-vous|inscrivez-vous) pour\b|\b(?:inicia sesión|regístrate) para\b|\bfaça login para\b|\baccedi per\b|\blog in om\b|\bzaloguj się, aby\b/;

/** From when to when somebody was where, as in a life: "2016–2020", "2020 – now". */
export const SPAN_OF_LIFE =
  /(?<!\d)(?:19|20)\d\d\s?[–—-]\s?(?:(?:19|20)\d\d|now|today|present|heute|aujourd['’]hui|actualidad|atualmente|oggi|heden|obecnie|dnes)(?!\d)/g;

import { inLanguages } from "./languages";

/** Words that tell a posting from other pages about work; asked of text as it is written. */

/** Addresses of jobs, in the languages that boards most use. */
export const JOB_ADDRESS =
  /job|career|karriere|vacanc|position|posting|opening|stelle|offre|emploi|empleo|oferta|vaga|vacature|praca|prace|pozice|nabidka|ledig|stilling|requisition|\/o\/|recruit|recrut|rekrut|kariera|hiring|lavora|trabaj|trabalh|werken/i;

/** The last part of the address of all jobs, or of the way to them; a single "vacature" is one job. */
export const FRONT_ADDRESS =
  /^(?:apply|apply now|bewerben|careers?|jobs|vacancies|openings|positions|opportunities|hiring|join us|join our team|work with us|working (?:at|here|with us)(?: .*)?|work at .*|life at .*|life here|why (?:us|join us|work .*)|culture|benefits|our benefits|our culture|teams|our teams|students|graduates|early careers|how we hire|hiring process|interviewing(?: .*)?|(?:career )?development|our process|arbeiten bei uns|arbeiten bei .*|studierende|studenten|schueler|absolventen|berufserfahrene|berufseinsteiger|einstieg.*|bewerbungsprozess|unsere benefits|karriere|stellen|stellenangebote|offene stellen|offres|offres d emploi|emplois?|recrutement|carrieres?|nous rejoindre|ofertas|ofertas de empleo|empleos?|trabajo|trabaja con nosotros|vagas|carreiras|trabalhe conosco|lavora con noi|vacatures|werken bij|kariera|praca)$/;
/** The last part of an address that names one job by its kind. */
export const ONE_ADDRESS =
  /^(?:job|position|vacancy|stellenangebot|stellenanzeige|offre|offre d ?emploi|offre emploi|oferta|oferta de (?:empleo|trabajo|feina)|vaga|vacature|oferta pracy|nabidka prace)$/;
/** Addresses of texts about jobs. */
export const ADVICE_ADDRESS = /[/-](?:advice|blog|news|articles?|guides?|tips|magazine?)(?:[/-]|$)/i;

/** Addresses of what teaches or tells of a profession. */
export const OTHER_ADDRESS =
  /\/(?:wiki|press-?releases?|releases|courses?|kurse?|kurzy|cursos?|formations?|corsi|cursussen|resume-examples|job-descriptions)\//i;

/** Addresses of what is a person's own on a board: the way in, and what they have applied for. */
export const OWN_ADDRESS =
  /\/(?:sign-?[iu]p|sign-?in|log-?[io]n|register|my-?applications|applications|anmelden|registrieren|connexion|iniciar-sesion|acceso)\/?$/i;

/** How long a text takes to read: nobody says it of a posting. */
export const READING_TIME =
  /\b\d{1,2}\s?min(?:ut[eo]?s?|uter|uten)?\.?\s?(?:read|reading|de lectura|de lecture|lesezeit|de leitura|di lettura|leestijd|czytania|čtení|læsetid|lästid|lesetid)\b/i;

/** Names of texts about jobs. */
export const ADVICE_TITLE =
  /^(?:how|why|what|when|where) |\d+ (?:tips|ways|reasons|things|questions|best)\b|\b(?:tips|explained|checklist)\b|\b(?:interview|resume|cv|cover letter|job description) (?:questions?|examples?|samples?|guides?|templates?)\b|\bappoints\b/i;

/** What a page's name has beside the job's. */
export const JOB_NAME =
  /\b(?:hiring|jobs?|careers?|vacanc(?:y|ies)|karriere|stellen\w*|empleos?|emplois?|recrutement|vagas?|vacatures?|kari[eé]ra|praca)\b/i;

/** Words of the kind that postings are made of. */
export const JOB_WORDS = new RegExp(
  `experien|responsib|skills|candidat|requir|qualif|team|degree|salary|erfahrung|kenntnisse|bewerb|aufgaben|profil|compéten|expérien|poste|requisit|conocimient|equipo|contrat|conhecim|vaga|esperien|ervaring|functie|doświadcz|wymaga|umiejętn|zkušenost|znalost|požad|nabíz|skúsenost|ponúk|erfaren|erfaring|kokemu|tapasztal|deneyim|опыт|требован|обязанн|досвід|経験|応募|经验|职责|경험|지원|${inLanguages("words")}`,
  "g",
);

/** Words of somebody who looks for somebody. */
export const ASKS =
  /appl(?:y|ic)|candidat|\bcv\b|resume|hir(?:e|ing)\b|vacanc|looking for|seek|bewerb|suchen|gesucht|recrut|recherch|busca|cerchi|op zoek|zoeken|sollicit|szuka|aplik|hledá|hľad|søg|søk|söker|ищем|отклик|шука|відгук|応募|募集|招聘|应聘|채용|지원/i;

/** Lines that say of a posting that it no longer stands. */
export const EXPIRED =
  /\b(?:no longer (?:available|accepting|open|active)|(?:job|posting|position|vacancy|listing|offer|ad|advert) (?:has |is )?(?:been )?(?:expired|closed|filled)|applications? (?:is|are|have) (?:now )?closed|(?:stelle|anzeige|position) (?:ist )?(?:bereits )?(?:besetzt|abgelaufen|nicht mehr (?:verfügbar|aktuell|aktiv))|bewerbungsfrist (?:ist )?abgelaufen|(?:offre|annonce) (?:est |a )?(?:expirée|pourvue|plus disponible|n est plus)|(?:oferta|vacante|vaga) (?:ya )?(?:no está|está|ha sido|foi)? ?(?:disponible|cerrada|caducada|encerrada|expirada)|vacature is (?:gesloten|verlopen|vervuld)|nabídka (?:již )?(?:není aktuální|vypršela)|oferta (?:wygasła|nieaktualna|jest nieaktualna)|annuncio scaduto|вакансия (?:в архиве|закрыта))/i;

/** Names of pages whose posting is gone. */
export const GONE =
  /\b(?:404|not found|no longer (?:available|active|accepting|open)|has (?:been filled|expired|closed)|position (?:is |has been )?(?:closed|filled)|nicht (?:gefunden|mehr verfügbar)|introuvable|ya no está disponible|nenalezen|nie znaleziono)/i;

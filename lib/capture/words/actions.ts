import { phrases } from "../../text/index";
import { inLanguages } from "./languages";

/** What a link or button says that begins an application for the job on the page. */
export const APPLY = phrases(`${inLanguages("apply")}
  apply*|i m interested*|submit your|submit application*|submit resume*|submit cv*|send your|send application*|send resume*|send cv*|start application*
  bewerb*|bewirb*|schnellbewerb*|postul*|candidat*|je candidate*|envoyer ma*|déposer ma*|déposer mon*|dépose ton*|dépose ta*|déposez votre*|inscrib*|inscríb*|inscriu*|apúnt*|aplica*|solicitar*|me interesa*|envia|enviar|quero me*|invia|sollicit*|reageer*|aplikuj*|wyślij*
  odpovědět*|odpoved*|mám zá*|reagov*|odeslat*|poslat*|poslať*|přihlásit se na*|chci se*|ansøg*|søg|søk|ansök*|sök|skicka*|hae|lähetä*|jelentkez*|pályáz*|aplică*|başvur*|откликн*|отправить резюме*|відгукн*|кандидат*|prijav*|ứng tuyển*|lamar*
  応募|エントリー|申请|应聘|投递|申請|應徵|지원|สมัคร`);

/** Short lines of a posting page that are its controls, or say how the posting is doing: not its text. */
export const CONTROL_LINE = phrases(`
  apply|apply now|easy apply|quick apply|apply here|apply online|apply for this job|apply on company website|save|save job|save for later|share|share this job|share job|print|print job|email|email job|report|report job|report this job|follow|register|login|log in|sign in|sign up|search|upload|download|copy|copy link|home|menu|more|less|next|previous|close|dismiss|hide|back|top|new|hot|featured|urgent|hiring|promoted|sponsored|expired|closed|facebook|twitter|linkedin|whatsapp|xing|x|pinterest|be an early applicant|no longer accepting applications|actively hiring|actively recruiting
  show more|read more|view more|see more|load more|learn more|show less|read less|see less|view all|view all jobs|see all jobs|all jobs|more jobs|refer a friend|send to a friend|job alert|create job alert|add to favorites|skip to content|skip to main content|view company|view profile|view website|view map|search jobs|job 1|footer|header|back to top|add to job cart|send job to a friend|view similar jobs|similar jobs
  bewerben|jetzt bewerben|hier bewerben|online bewerben|teilen|drucken|merken|speichern|zurück|zur übersicht|mehr anzeigen|mehr erfahren|mehr lesen|weiterempfehlen|stelle weiterempfehlen|job empfehlen|weiterlesen|weniger|melden|postuler|partager|imprimer|enregistrer|sauvegarder|retour|voir plus|lire la suite|inscríbete|aplicar|postular|compartir|imprimir|guardar|volver|ver más|denunciar|comparteix|candidatar se|candidate se|compartilhar|voltar|salvar|candidati|candidati ora|condividi|stampa|salva
  solliciteren|solliciteer|solliciteer nu|delen|bewaren|opslaan|terug|aplikuj|udostępnij|zapisz|drukuj|wstecz|pokaż więcej|odpovědět|mám zájem|sdílet|uložit|vytisknout|zpět|zobrazit více|zobrazit méně|nahlásit|přihlásit|přihlásit se|více|méně|mám záujem|zdieľať|uložiť|späť|ansøg|ansök|søk|dela|del|gem|spara|lagre|tillbaka|tilbage|jaa|tallenna|hae|поделиться|сохранить|назад|откликнуться
  応募する|シェア|保存|戻る|もっと見る|申请|分享|收藏|返回|지원하기|공유|저장`);

/** Headings over how to apply and whom to ask; what is said there belongs to the posting, a form does not. */
export const APPLYING = phrases(`
  apply*|how to apply*|application*|your application*|ready to apply*|interested in*|next steps*|contact|contact us*|contact details*|contact person*|hiring contact*|questions*
  bewerb*|so bewirbst*|deine bewerbung*|ihre bewerbung*|jetzt bewerben*|ansprechp*|kontakt|interess*|initiativbew*
  postul*|candidat*|comment postuler*|para inscrib*|inscríb*|inscriu*|postúlate*|cómo aplicar*|contacto|come candidarsi*|contatti
  sollicit*|contactpersoon*|aplikuj*|jak aplikow*|kontaktní osoba*|kontaktujte*|mám zájem*|přihlaste*|søg stilling*|kontaktperson*|ansök*|ansøg*|søknad*|hakemu*
  откликнуться*|відгукнутися*|応募|지원|申请|应聘`);

/** Controls that lead away from the posting that ends above them; asked by `says`. */
export const LEADS_BACK =
  /^[«<←‹\s]*(?:back|return|zurück|retour|volver|voltar|terug|powrót|wróć|zpět|späť|tilbage|tillbaka|tilbake|takaisin|indietro|torna|vissza|înapoi|назад|戻る|返回|(?:more|other|further|weitere|andere|autres|otras|outras|altre|inne|další|ďalšie|andra|andre|flere) (?:current |open |offene |aktuelle |aktuální |volné |lediga |ledige )?(?:postings|positions|vacancies|openings|jobs?|stellen(?:angebote|anzeigen)?|offres(?: d['’]emploi)?|ofertas|vagas|offerte(?: di lavoro)?|vacatures|oferty(?: pracy)?|pozice|nabídky(?: práce)?|jobb|tjänster|stillinger))(?=\P{L}|$)/u;

/** Labels of fields that only an application form has. */
export const FORM_LABEL = phrases(
  "postcode*|post code|zip code*|upload*|your details|national insurance*|referees|email|e mail|mobile|address line*|anrede|geburtsdatum|plz|correo electrónico*|código postal*|code postal*|codice fiscale|first name*|last name*|full name*|surname*|phone*|telefon*|teléfono*|téléphone*|celular*|nome completo*|nombre completo*|mobile number*|resume*|curriculum vitae*|cover letter*|linkedin profile*|linkedin url*|date of birth*|vorname*|nachname*|lebenslauf*|anschreiben*|prénom*|lettre de motivation*|apellidos*|sobrenome*|cognome*|achternaam*|imię*|nazwisko*|jméno*|příjmení*|životopis*|förnamn*|efternamn*|fornavn*|etternavn*|имя*|фамилия*",
);

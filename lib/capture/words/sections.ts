import { phrases } from "../../text/index";

/** Headings of a posting's parts beside those that all engines know, asked of what looks like a heading only. */

/** Lines that head a part when they are nothing more. */
const ALONE = phrases(`
  you|your job|the job|the work|the person|the role|the team|the offer|the deal|the details|job|essential|desirable|pay|hours|salary|wage|applying|behaviours|essential functions|working conditions|general summary|position summary|job summary|purpose|main purpose|our ask|your day|in return|skills
  aufgaben|profil|dein job|dein tag|entlohnung|vergütung|gehalt|arbeitszeit|rahmenbedingungen|aufgabenbereich|einsatzbereich|tätigkeitsbereich|wir erwarten|wir bieten|wir suchen|du|sie
  du har|du er|du är|om dig|om deg|lønn|lön|aflønning|ansøgning|søknad|ansökan|jobbeskrivelse|tehtävä|palkka
  rémunération|conditions|candidature|quotité|le profil|la mission|salaire|horaires|sueldo|tareas|se pide|se ofrece|horario|retribuzione|orario|candidatura|salário|benefícios|salaris|jouw taken|functie eisen|functie omschrijving
  dokumenty|dajemy|oczekujemy|wynagrodzenie|mzda|plat|odměna|koho hledáme|požadujeme|bér|salariu|plata|оплата|зарплата|обязанности|задачи|условия|岗位职责|任职要求|任职资格|职位描述|工作职责|薪资福利`);

/** Words that head a part wherever they stand in its heading. */
const WITHIN = phrases(`
  ideal candidate*|successful candidate*|right candidate*|perfect candidate*|candidate will*|candidate should*|candidate must*|candidate profile*|candidat idéal*|candidato ideal*|candidata ideal*|idealny kandydat*|ideální kandid*|ideale kandidat*|ideella kandid*|person specification*|what we pay*|what you own*|what you ll*|what we need*|what we ask*|what we are about*|what you get*|how we hire*|selection process*|equal opportunit*|working here*|why us*|you may be*|you might be*
  das erwartet*|das bringst*|das bringen*|das bieten*|das bekommst*|das machst*|das machen*|was dich*|was sie*|was du*|was wir*|wen wir*|warum wir*|darum wir*|womit du*|bewerbungsunterlagen*|anstellungsvoraussetzung*
  dine oppgaver*|dine opgaver*|dina uppgifter*|arbeidsoppg*|kvalifikas*|personlige egenskap*|vi tilbyr*|vi tilbyder*|vi erbjuder*|vem är du*|hvem er du*|sinulla on*|tarjoamme*
  vos missions*|déroulement des entretiens*|processus de recrutement*|votre mission*|votre rôle*|vos atouts*|ce que nous*|ce qu on*|profil recherché*|conditions d*|qué ofrecemos*|qué harás*|qué buscamos*|lo que*|te ofrecemos*|cosa farai*|cosa offr*|cosa chied*|chi cerchiamo*|o que*|informações adicionais*|etapas do processo*|wat ga je*|wat bied*|wat vrag*|wat breng*|wie ben je*|wie zoeken*
  co budete*|co vás*|co potřebuj*|co nabíz*|co od vás*|koho*|čo ponúk*|čo budete*|zakres zadań*|wymagania niezbędne*|mile widziane*|co będziesz*|czego oczek*|amit kín*|amit vár*|мы ждем*|мы ждём*|что делать*|чем заниматься*|що робити*`);

/** Whether a folded heading divides a posting. */
export const headsPart = (folded: string): boolean => ALONE.is(folded) || WITHIN.within(folded);

/** Beginnings of headings over whom to ask. */
export const ASKING =
  /^(?:(?:any|got|have|still have|do you have(?: any)?) )?questions(?: about.*)?$|^(?:noch |hast du |haben sie |du hast |sie haben |bei )?(?:noch )?(?:rück)?fragen(?: (?:an|zu|zur|beantwortet).*)?$|^(?:(?:des|une|vous avez des|vos) )?questions? ?(?:sur.*)?$|^(?:(?:tienes|alguna|tiene) )?(?:preguntas?|dudas?)(?: .*)?$|^dúvidas|^(?:hai )?domande$|^(?:heb je |heb je nog |nog )?vragen(?: .*)?$|^meer weten|^(?:masz )?pytania|^(?:máte )?(?:otázky|dotazy)|^(?:har du )?(?:spørgsmål|spørsmål|frågor)|^kysymy|^lisäti(?:etoja|edot)|^kérdés|^întrebări|^(?:остались )?вопросы|^питання/;

/** Beginnings of headings over further entries. */
export const MORE =
  /^(?:other|more|similar|related|further|andere|weitere|ähnliche|autres?|otr[ao]s|más|altr[ie]|altres|outr[ao]s|mais|meer|vergelijkbare|inne|więcej|podobne|další|jiné|podobné|ďalšie|iné|flere|andre|fler|andra|liknande|lignende|muita|muut|lisää|további|alte|druge|другие|інші|ещё|ще|diğer) /;

/** Headings over news, and over what customers say: "District news", "Aktuelles", "Lo que dicen nuestros huéspedes". */
export const OF_SITE =
  /^(?!about )(?:\S+ ){0,3}(?:news|nieuws|nyheder|nyheter|uutiset|uutisia|hírek|haberler|お知らせ|ニュース)$|^(?:aktuelles|neuigkeiten|neues aus|actualités?|actus?|noticias|notícias|notizie|novità|novedades|actualidad|aktualności|aktuality|novinky|noutăți|știri|новости|новини|νέα)(?= |$)|^(?:what (?:our )?\S+ say|was (?:unsere )?\S+ (?:sagen|über uns sagen)|das sagen|ce que disent|lo que dicen|cosa dicono|dicono di noi|o que dizem|wat (?:onze )?\S+ zeggen|co (?:o nás )?říkají|co (?:o nas )?mówią)(?= |$)/;

/** Headings over what a board says of an advertisement, or shows beside it. */
const OTHERS = `
  employer questions*|application questions*|boost your*|ad details*|advert information*|about this ad*|featured jobs*|featured ads*|career tools*|latest news*|recent posts*|recent comments*|recent articles*|categories|archives|archive|tags|leave a reply*|leave a comment*|post a comment*|share this*|related posts*|related articles*|you may also*|opening hours*|find us*|visit us*|follow us*|newsletter*|discussion about*|suggested topics*|related topics*|salary guide*|average salary*|salary insights*|what others earn*|how much others*
  das könnte sie auch*|das könnte dich auch*|das könnte ihnen auch*|auch interessant*|das erwartete gehalt*|gehaltsvergleich*|gehaltsinfo*|vous aimerez aussi*|cela pourrait vous*|salaire moyen*|también te puede*|quizás te interese*|salario medio*|salário médio*|também pode*|dit vind je misschien*|gemiddeld salaris*|sprawdź ile zarabia*|może cię zainteres*|zobacz również*|zarobki na tym*|mohlo by vás*
  öffnungszeiten*|so finden sie uns*|anfahrt*|anzeigendetails*|informationen zur anzeige*|letzte beiträge*|neueste beiträge*|neueste kommentare*|kategorien|schreibe einen kommentar*|schreiben sie einen kommentar*|kommentare|beitragsnavigation*
  annonseinformasjon*|om annonsen*|siste innlegg*|åbningstider*|åpningstider*|öppettider*|senaste inläggen*|kommentarer|skriv en kommentar*|aukioloajat*|legg igjen en kommentar*
  questions et réponses*|horaires d ouverture*|nous trouver*|articles récents*|derniers articles*|commentaires|laisser un commentaire*|informations sur l annonce*|horario de apertura*|entradas recientes*|comentarios|deja un comentario*|deja una respuesta*|datos del anuncio*|ofertas em destaque*|ofertas destacadas*|empregos em destaque*|posts recentes*|artigos recentes*|comentários|deixe um comentário*|orari di apertura*|articoli recenti*|commenti|lascia un commento*
  openingstijden*|recente berichten*|reacties|reageren*|laat een reactie*|godziny otwarcia*|ostatnie wpisy*|najnowsze wpisy*|komentarze|dodaj komentarz*|otevírací doba*|nejnovější příspěvky*|komentáře|napsat komentář*|otváracie hodiny*|nyitvatartás*|hozzászólás*|legutóbbi bejegyzések*|comentarii|lasă un comentariu*|program de lucru cu publicul*
  комментарии|оставить комментарий*|коментарі|залишити коментар*|последние записи*|コメント|コメントを残す|最近の投稿`;
const OTHER = phrases(OTHERS);
const OTHER_WITHIN = phrases(
  OTHERS.split(/[|\n]/)
    .filter((phrase) => phrase.trim().includes(" "))
    .map((phrase) => phrase.trim())
    .join("|"),
);
const HEADING_WORDS = 6;
/** Whether a folded heading stands over what is no part of a posting, on sites of all kinds. */
export const headsOther = (folded: string): boolean =>
  OTHER.is(folded) ||
  OF_SITE.test(folded) ||
  (folded.split(" ").length <= HEADING_WORDS && OTHER_WITHIN.within(folded));

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
  person specification*|what we pay*|what you own*|what you ll*|what we need*|what we ask*|what we are about*|what you get*|how we hire*|selection process*|equal opportunit*|working here*|why us*|you may be*|you might be*
  das erwartet*|das bringst*|das bringen*|das bieten*|das bekommst*|das machst*|das machen*|was dich*|was sie*|was du*|was wir*|wen wir*|warum wir*|darum wir*|womit du*|bewerbungsunterlagen*|anstellungsvoraussetzung*
  dine oppgaver*|dine opgaver*|dina uppgifter*|arbeidsoppg*|kvalifikas*|personlige egenskap*|vi tilbyr*|vi tilbyder*|vi erbjuder*|vem är du*|hvem er du*|sinulla on*|tarjoamme*
  vos missions*|votre mission*|votre rôle*|vos atouts*|ce que nous*|ce qu on*|profil recherché*|conditions d*|qué ofrecemos*|qué harás*|qué buscamos*|lo que*|te ofrecemos*|cosa farai*|cosa offr*|cosa chied*|chi cerchiamo*|o que*|informações adicionais*|etapas do processo*|wat ga je*|wat bied*|wat vrag*|wat breng*|wie ben je*|wie zoeken*
  co budete*|co vás*|co potřebuj*|co nabíz*|co od vás*|koho*|čo ponúk*|čo budete*|zakres zadań*|wymagania niezbędne*|mile widziane*|co będziesz*|czego oczek*|amit kín*|amit vár*|мы ждем*|мы ждём*|что делать*|чем заниматься*|що робити*`);

/** Whether a folded heading divides a posting. */
export const headsPart = (folded: string): boolean => ALONE.is(folded) || WITHIN.within(folded);

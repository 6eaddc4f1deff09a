import { Phrases } from "./phrases";

/** Words for work from anywhere. */
export const REMOTE = new Phrases(
  "remote|hybrid|work from home|home office|homeoffice|anywhere|worldwide|télétravail|teletrabajo|remoto|remota|a distancia|thuiswerken|zdalna|zdalnie|na dálku|práce z domova|distans|etätyö|удаленно|удалённо|віддалено|リモート|在宅|远程|원격",
);

/** Countries, in English and in their own languages, and the regions that postings name instead of one. */
export const COUNTRY = new Phrases(`
  united states|usa|u s|united kingdom|uk|england|scotland|wales|ireland|germany|deutschland|austria|österreich|switzerland|schweiz|suisse|france|belgium|belgique|belgië|netherlands|the netherlands|nederland|luxembourg|spain|españa|espanya|portugal|italy|italia|poland|polska|czechia|czech republic|česko|česká republika|slovakia|slovensko|hungary|magyarország|romania|românia|bulgaria|българия|greece|ελλάδα|croatia|hrvatska|serbia|srbija|slovenia|slovenija|ukraine|україна|denmark|danmark|sweden|sverige|norway|norge|finland|suomi|iceland|estonia|eesti|latvia|lithuania|turkey|türkiye|russia|россия|israel|united arab emirates|uae|saudi arabia|egypt|morocco|nigeria|kenya|south africa|india|pakistan|bangladesh|sri lanka|china|中国|hong kong|taiwan|japan|日本|south korea|korea|대한민국|singapore|malaysia|indonesia|thailand|vietnam|philippines|australia|new zealand|canada|mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|perú|bolivia|ecuador|uruguay|costa rica|guatemala|el salvador|europe|european union|emea|apac|latam|north america
`);

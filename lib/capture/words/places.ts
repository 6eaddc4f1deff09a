import { phrases } from "../../text/index";

/** Words for work from anywhere. */
export const REMOTE = phrases(
  "remote*|hybrid*|work from home*|home office*|homeoffice*|anywhere*|worldwide*|télétravail*|teletrabajo*|remoto*|remota*|a distancia*|thuiswerken*|zdaln*|na dálku*|práce z domova*|distans*|etätyö*|удал*|віддал*|リモート|在宅|远程|원격",
);

/** Countries, in English and in their own languages, and the regions that postings name instead of one. */
export const COUNTRY = phrases(
  "united states*|usa*|u s*|united kingdom*|uk*|england*|scotland*|ireland*|germany*|deutschland*|austria*|österreich*|switzerland*|schweiz*|suisse*|france*|belgi*|netherlands*|nederland*|luxembourg*|spain*|españa*|espanya*|portugal*|italy*|italia*|poland*|polska*|czech*|česk*|slovak*|slovensko*|hungary*|romania*|românia*|bulgaria*|greece*|croatia*|serbia*|slovenia*|україна*|denmark*|danmark*|sweden*|sverige*|norway*|norge*|finland*|suomi*|iceland*|estonia*|latvia*|lithuania*|turkey*|türkiye*|russia*|россия*|israel*|united arab*|uae*|saudi*|egypt*|morocco*|nigeria*|kenya*|south africa*|india*|pakistan*|china*|hong kong*|taiwan*|japan*|korea*|singapore*|malaysia*|indonesia*|thailand*|vietnam*|philippines*|australia*|new zealand*|canada*|mexico*|méxico*|brazil*|brasil*|argentina*|chile*|colombia*|peru*|perú*|bolivia*|ecuador*|uruguay*|costa rica*|guatemala*|honduras*|nicaragua*|panamá*|panama*|paraguay*|venezuela*|cuba|república dominicana*|puerto rico*|ghana*|tanzania*|uganda*|ethiopia*|rwanda*|senegal*|sénégal*|cameroon*|cameroun*|côte d ivoire*|tunisi*|algeri*|jordan|lebanon*|liban|qatar*|kuwait*|bahrain*|oman|armenia*|kazakhstan*|bangladesh*|sri lanka*|nepal*|cambodia*|mongolia*|fiji|malta|cyprus*|albania*|macedonia*|bosnia*|montenegro*|moldova*|belarus*|wales|northern ireland*|liechtenstein*|magyar*|hrvatska*|србија*|българия*|ελλάδα*|საქართველო|el salvador*|europe*|emea*|apac*|latam*|north america*|中国|日本|대한민국",
);

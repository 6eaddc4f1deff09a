const LEGAL_FORM =
  /[\s,]+(?:(?:gmbh(?: ?& ?co\.? ?kgaa?)?|ggmbh|mbh|ag|se|kg|ohg|eg|ug|e\. ?v\.|ltd|limited|inc|llc|llp|plc|corp|co|b\.?v|s\.?a|s\.?r\.?l|pty)\.?)$/i;

/** An employer's name as one says it: "Pane & Sons Ltd" is "Pane & Sons". */
export function spokenName(company: string): string {
  const name = company.trim();
  const spoken = name.replace(LEGAL_FORM, "");
  return spoken === name || spoken === "" ? name : spokenName(spoken);
}

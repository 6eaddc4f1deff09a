/**
 * Moves the focus on from a row that is about to go: to the next row, or to the one before where there is none.
 *
 * @param inside An element within the row.
 * @param row Selects rows.
 * @param target Selects, within a row, what takes the focus.
 * @returns Whether there was another row.
 */
export function focusNeighbour(inside: HTMLElement, row: string, target: string): boolean {
  const own = inside.closest(row);
  // Rows within a row go with it.
  const rows = [...document.querySelectorAll(row)].filter((one) => one === own || !own?.contains(one));
  const at = own ? rows.indexOf(own) : -1;
  const neighbour = (rows[at + 1] ?? rows[at - 1])?.querySelector<HTMLElement>(target);
  neighbour?.focus();
  return neighbour !== undefined && neighbour !== null;
}

/**
 * Makes something of a piece of knowledge once, however many postings it is asked about: making it takes longer than asking.
 *
 * @returns The same thing for the same piece, which is held as long as that piece is.
 */
export function once<Piece extends object, Made>(make: (piece: Piece) => Made): (piece: Piece) => Made {
  const made = new WeakMap<Piece, { of: Made }>();
  return (piece) => {
    const known = made.get(piece) ?? { of: make(piece) };
    made.set(piece, known);
    return known.of;
  };
}

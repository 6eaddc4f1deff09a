/** What is known of a point: said, in part, not; `open`: nobody has looked. `hit`: a trap. */
export type MarkState = "covered" | "partly" | "missing" | "open" | "hit";

/** One meaning everywhere, told by its shape; the words beside it say the same. */
export function Mark({ state }: { state: MarkState }) {
  return (
    <svg className="mark" data-state={state} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  );
}

const ring = <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />;
const SHAPES = {
  covered: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  partly: (
    <>
      {ring}
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
    </>
  ),
  missing: ring,
  open: (
    <circle
      cx="8"
      cy="8"
      r="6.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.4 2.47"
    />
  ),
  hit: (
    <path
      d="M8 2.2 14.6 13.6H1.4zM8 6.4v3.4M8 11.4v.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinejoin="round"
    />
  ),
};

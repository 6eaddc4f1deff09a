import { type CSSProperties, useId } from "react";
import { useFormatter, useTranslations } from "use-intl";

/** A session as far as its points go. */
export interface Column {
  label: string;
  /** ms since the epoch. */
  at: number;
  covered: number;
  partly: number;
  points: number;
}

const WIDTH = 320;
const HEIGHT = 110;
const TOP = 14;
/** Columns up to which each has its figures above it. */
const FIGURES = 7;

/**
 * Points over time, a column a session: filled is said, hatched is said in part, empty is not. Each column is as high as
 * the others, for its points are others. Its table says the same without the picture.
 */
export function Columns({ title, columns }: { title: string; columns: Column[] }) {
  const t = useTranslations("progress");
  const tFeedback = useTranslations("feedback");
  const format = useFormatter();
  const id = useId();
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return null;
  const day = (at: number) => format.dateTime(at, { dateStyle: "medium" });
  const said = ({ covered, partly, points }: Column) => tFeedback("sum", { covered, partly, points });
  const step = WIDTH / columns.length;
  const width = Math.min(40, step * 0.8);
  const room = HEIGHT - TOP - 1;
  return (
    <figure className="stack" data-gap="s" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="columns"
        role="img"
        aria-labelledby={`${id} ${id}-words`}
      >
        <desc id={`${id}-words`}>
          {columns.length === 1 ? said(first) : t("fromTo", { from: said(first), to: said(last) })}
        </desc>
        <pattern
          id={`${id}-hatch`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" x2="0" y1="0" y2="4" />
        </pattern>
        {columns.map((column, at) => {
          const x = at * step + (step - width) / 2;
          const high = (share: number) => (room * share) / column.points;
          const [covered, partly] = [high(column.covered), high(column.partly)];
          return (
            <g key={at}>
              <title>{`${day(column.at)}, ${column.label}: ${said(column)}`}</title>
              <rect className="column-all" x={x} y={TOP} width={width} height={room} />
              <rect
                className="column-covered"
                x={x}
                y={TOP + room - covered}
                width={width}
                height={covered}
              />
              <rect
                fill={`url(#${id}-hatch)`}
                x={x}
                y={TOP + room - covered - partly}
                width={width}
                height={partly}
              />
              {columns.length <= FIGURES ? (
                <text x={x + width / 2} y={TOP - 4} textAnchor="middle">
                  {`${format.number(column.covered)}/${format.number(column.points)}`}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <p className="hint columns-dates" style={{ "--count": columns.length } as CSSProperties} data-varies>
        <span>{day(first.at)}</span>
        {columns.length > 1 ? <span>{day(last.at)}</span> : null}
      </p>
      <details>
        <summary className="hint">{t("asTable")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("when")}</th>
              <th scope="col">{t("session")}</th>
              <th scope="col">{t("points")}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, at) => (
              <tr key={at}>
                <td>{day(column.at)}</td>
                <td className="foreign">{column.label}</td>
                <td>{said(column)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

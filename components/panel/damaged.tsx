import { useQuery } from "convex/react";
import { Component, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { errorWords } from "../../lib/words/errors";
import { Notice } from "../ui/notice";

interface ReadableProps {
  interview: string;
  /** What stands over the answers that are left, where the screen's own head is one of the parts that may be gone. */
  head?: ReactNode;
  children: ReactNode;
}

/** Stands around the screens of one session: when a part of it cannot be read any more, shows every answer that can. */
export class Readable extends Component<ReadableProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (errorWords(error).code !== "damaged") throw error;
    const { interview, head } = this.props;
    if (head === undefined) return <Damaged interview={interview} />;
    return (
      <>
        {head}
        <div className="panel-body stack">
          <Damaged interview={interview} />
        </div>
      </>
    );
  }
}

function Damaged({ interview }: { interview: string }) {
  const t = useTranslations("error");
  const answers = useQuery(api.answers.list, { interview });
  return (
    <>
      <Notice tone="bad" urgent>
        {t("damaged")}
      </Notice>
      {answers?.map(({ questionKey, text }) => (
        <p key={questionKey} className="card foreign">
          {text}
        </p>
      ))}
    </>
  );
}

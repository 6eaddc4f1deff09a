import type { PostingForm } from "../../lib/storage/posting-form";
import { useStartInterview } from "../app/start-interview";
import { useSurface } from "../app/surface";

/**
 * Starts the interview of a form and drops the form; one that nobody wrote in goes on with the open interview of the
 * same posting. The form's key is the interview's, so whatever is pressed twice makes one.
 */
export function useStartForm(): (form: PostingForm) => Promise<void> {
  const { form: forms } = useSurface();
  const startInterview = useStartInterview();
  return async ({ key, values: posting, origins, questionCount: count, ...form }) => {
    const { difficulty, kinds, touched } = form;
    const wish = { count, difficulty, ...(kinds && { kinds }) };
    await startInterview({ key, posting, origins, wish, goOn: !touched });
    forms.end();
  };
}

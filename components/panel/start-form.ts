import type { PostingForm } from "../../lib/storage/posting-form";
import { useStartInterview } from "../app/start-interview";
import { useSurface } from "../app/surface";

/**
 * Starts the interview of a form and drops the form; one that nobody wrote in goes on with the open interview of the
 * same posting. The form's key is the interview's, so whatever is pressed twice makes one. Whoever has left the form
 * meanwhile, or gone on writing in it, stays where they are.
 */
export function useStartForm(): (form: PostingForm) => Promise<void> {
  const { form: forms, place, newId } = useSurface();
  const startInterview = useStartInterview();
  return async (form) => {
    const started = forms.start(form, newId);
    const { key, values: posting, origins, questionCount: count, difficulty, kinds, touched } = started;
    if (key !== form.key) place.go({ screen: "home", form: key });
    const wish = { count, difficulty, ...(kinds && { kinds }) };
    const isThere = () => {
      const { place: here } = place.store.getState();
      return here?.screen === "home" && here.form === key && forms.store.getState().form === started;
    };
    await startInterview({ key, posting, origins, wish, goOn: !touched }, isThere);
    forms.end(started);
  };
}

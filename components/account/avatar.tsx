import { useState } from "react";
import { graphemesOf } from "../../lib/text/index";
import type { AccountPerson } from "../../lib/account/records";

/** A person's picture, or the first letter of what they are called when there is none. */
export function Avatar({ person }: { person: AccountPerson }) {
  const [broken, setBroken] = useState<string | null>(null);
  const { imageUrl } = person;
  return (
    <span className="avatar" aria-hidden="true">
      {imageUrl && imageUrl !== broken ? (
        <img src={imageUrl} alt="" referrerPolicy="no-referrer" onError={() => setBroken(imageUrl)} />
      ) : (
        graphemesOf(nameOf(person))[0]?.toUpperCase()
      )}
    </span>
  );
}

/** What to call somebody: Clerk decides which of it is known. */
export function nameOf({ name, email, id }: AccountPerson): string {
  return name ?? email ?? id;
}

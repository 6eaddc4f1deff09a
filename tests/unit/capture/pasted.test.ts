import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { capturePasted, type Pasted } from "../../../lib/capture";

const read = (pasted: Pasted) => capturePasted(pasted, (markup) => new JSDOM(markup).window.document);

describe("a posting that was pasted", () => {
  it("as text gives title, place and employer where lines say so", () => {
    const text =
      "Company: Fernside Bakery\nLocation: Leeds\nPastry Chef\n\nYour tasks:\n- You bake bread every morning.\n" +
      "- You train two apprentices.\n\nYour profile:\n- Three years in a kitchen";
    expect(read({ text })).toMatchObject({
      title: "Pastry Chef",
      company: "Fernside Bakery",
      location: "Leeds",
      url: "about:blank",
    });
  });

  it("says of all that was found that it was pasted, and how sure it is", () => {
    const html = "<h1>Tram Driver</h1><h2>Your tasks</h2><ul><li>You drive trams on three lines.</li></ul>";
    for (const pasted of [{ text: "Tram Driver\n\nYour tasks:\n- You drive trams." }, { text: "", html }]) {
      const { origins } = read(pasted);
      expect(origins.title?.confidence).toMatch(/high|medium|low/);
      expect(new Set(Object.values(origins).map(({ reader }) => reader))).toEqual(new Set(["paste"]));
    }
  });

  it("with markup is read by it", () => {
    const html = "<h1>Tram Driver</h1><h2>Your tasks</h2><ul><li>You drive trams on three lines.</li></ul>";
    expect(read({ text: "Tram Driver Your tasks", html }).title).toBe("Tram Driver");
  });

  it("is never markup where it is text", () => {
    const { description } = read({
      text: "Baker\nYou fill <b>boxes</b> & <script>crates</script>.\nThat is all.",
    });
    expect(description).toContain("<b>boxes</b> & <script>crates</script>");
  });

  it("of nothing gives nothing", () => {
    expect(read({ text: "" })).toMatchObject({ title: "", description: "", isPosting: false });
  });
});

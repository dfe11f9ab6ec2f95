/*
 * Where the files lie that are on their way, so that the same file chosen again after the page was reloaded goes on where it
 * was. The browser keeps it for a day, under a number that does not tell the name.
 */
{
  const MEMORY = "passerelle.envois";
  const A_DAY = 86_400_000;

  const memory = {
    all() {
      try {
        const kept = JSON.parse(localStorage.getItem(MEMORY) ?? "{}");
        return Object.fromEntries(Object.entries(kept).filter(([, one]) => Date.now() - one.at < A_DAY));
      } catch {
        return {};
      }
    },
    keep(mark, one) {
      try {
        const all = { ...this.all(), [mark]: { ...one, at: Date.now() } };
        if (!one) {
          delete all[mark];
        }
        localStorage.setItem(MEMORY, JSON.stringify(all));
      } catch {
        // A browser that keeps nothing sends all the same; only a reload begins anew.
      }
    },
  };

  /* A number for a text, from which the text cannot be told. */
  const marked = (text) => {
    let high = 0xdeadbeef;
    let low = 0x41c6ce57;
    for (const letter of text) {
      high = Math.imul(high ^ letter.codePointAt(0), 2654435761);
      low = Math.imul(low ^ letter.codePointAt(0), 1597334677);
    }
    return (high >>> 0).toString(36) + (low >>> 0).toString(36);
  };

  globalThis.passerelle.souvenir = { memory, marked };
}

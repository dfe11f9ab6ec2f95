/*
 * While one types in the search box, persons, groups, contents and past searches are offered; the one that is taken is opened.
 * Without this script the box is a plain form. A slash anywhere brings the caret to it.
 */
{
  const box = document.getElementById("q");

  if (box) {
    new globalThis.passerelle.Suggestions(box, {
      id: "suggestions",
      address: `${box.form.dataset.suggestions}?q=`,
      words: ({ title, place }) => [title, place],
      kind: ({ label }) => label,
      take: ({ url }) => location.assign(url),
    });

    document.addEventListener("keydown", (event) => {
      const writing = event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        box.focus();
      }
    });
  }
}

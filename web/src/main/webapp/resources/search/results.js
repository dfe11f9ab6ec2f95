/*
 * Once results are seen, the question is remembered for whoever asked it, and the place of the result she opens
 * is added to a sum that names nobody.
 */
{
  const list = document.getElementById("liste");
  const note = (fields) =>
    fetch("/api/recherches", { method: "POST", keepalive: true, body: new URLSearchParams(fields) });

  if (list?.dataset.note === "true") note({ q: list.dataset.question, trouves: list.dataset.total });
  const opened = (event) => {
    const article = event.target.closest("a") && event.target.closest("article");
    if (article) note({ rang: [...list.querySelectorAll("article")].indexOf(article) + Number(list.dataset.first) });
  };
  list?.addEventListener("click", opened);
  // The middle button opens too, in another tab.
  list?.addEventListener("auxclick", (event) => event.button === 1 && opened(event));
}

/* Asks now and then how many alerts wait, while somebody looks at the page. The answer is mostly "as before". */
{
  const bell = document.getElementById("cloche");
  const EVERY = 60_000;

  const show = (unread) => {
    let count = bell.querySelector(".count");
    if (unread === 0) {
      count?.remove();
      return;
    }
    if (!count) {
      count = Object.assign(document.createElement("span"), { className: "count" });
      bell.append(count);
    }
    const words = Object.assign(document.createElement("span"), { className: "visually-hidden" });
    words.textContent = ` ${bell.dataset.unread}`;
    count.replaceChildren(String(unread), words);
  };

  const ask = async () => {
    if (document.hidden) return;
    const answer = await fetch(bell.dataset.count, { cache: "no-cache" }).catch(() => undefined);
    if (answer?.ok && !answer.redirected) show(Number(await answer.text()));
  };

  if (bell) {
    setInterval(ask, EVERY);
    document.addEventListener("visibilitychange", ask);
  }
}

/*
 * Keeps what is being typed: a few seconds after the last key, and at once when the page is left.
 * The page says when it was kept only after the house has said so.
 */
const PAUSE = 3000;
const RETRY = 8000;
/* Browsers refuse a larger body to a request that outlives its page. */
const LARGEST_FAREWELL = 60000;

const form = document.querySelector("form[data-draft]");
const state = document.getElementById("brouillon");
const read = () => ({
  base: Number(form.elements.base?.value ?? 0),
  title: form.elements.title.value,
  text: form.elements.text.value,
});
let kept = JSON.stringify(read());
let timer;
/* Handed in, or given up: leaving the page keeps nothing more. */
let handedIn = false;

const say = (sentence, time = "") => {
  state.textContent = sentence.replace("{0}", time);
};
const clock = (moment) => new Intl.DateTimeFormat(document.documentElement.lang, { hour: "numeric", minute: "2-digit" }).format(new Date(moment));

const keep = async (farewell = false) => {
  clearTimeout(timer);
  const typed = JSON.stringify(read());
  if (handedIn || typed === kept) return;
  try {
    const answer = await fetch(`/api/brouillons/${form.dataset.draft}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: typed,
      redirect: "manual",
      keepalive: farewell && typed.length < LARGEST_FAREWELL,
    });
    if (answer.ok) {
      kept = typed;
      say(state.dataset.kept, clock((await answer.json()).keptAt));
    } else {
      say(answer.type === "opaqueredirect" || answer.status === 401 ? state.dataset.closed : state.dataset.lost);
      timer = setTimeout(keep, RETRY);
    }
  } catch {
    say(state.dataset.lost);
    timer = setTimeout(keep, RETRY);
  }
};

form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(keep, PAUSE);
});
form.addEventListener("submit", () => { handedIn = true; });
document.getElementById("reprise")?.addEventListener("submit", () => { handedIn = true; });
document.addEventListener("visibilitychange", () => { if (document.hidden) keep(true); });
addEventListener("pagehide", () => keep(true));

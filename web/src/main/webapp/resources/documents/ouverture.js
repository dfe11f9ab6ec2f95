/* Notes that a document was opened, for the list that only its reader sees. Showing the page writes nothing. */
const opened = document.querySelector("[data-opened]")?.dataset.opened;
if (opened) {
  navigator.sendBeacon(document.getElementById("retirer").action, new URLSearchParams({ acte: "ouvert", choix: opened }));
}

/* Once a content is seen, its alerts are read; asked only when the header counts some. */
const thread = document.getElementById("commentaires");
if (thread && Number(thread.dataset.unread) > 0) {
  fetch(`/api/lus?contenu=${thread.dataset.content}`, { method: "POST", keepalive: true });
}

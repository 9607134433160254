// Sends nothing and counts what would have been sent.
window.sent = 0;
document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  window.sent += 1;
});

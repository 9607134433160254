// One use of each way out, so that a journey can see that `watch.js` sees it.
const attempts = [
  () => navigator.sendBeacon("/beacon", "typed"),
  () => localStorage.setItem("typed", "typed"),
  () => (document.cookie = "typed=typed"),
  () => history.replaceState(null, "", "?typed"),
  () => new RTCPeerConnection().close(),
  () => new EventSource("/events").close(),
  () => postMessage("typed"),
  () => (new Image().src = "http://localhost:1/typed"),
  () => console.warn("typed"),
  () => (document.body ?? document.documentElement).setAttribute("style", "color: red"),
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch {
    // Not every engine has every way; those that it has must be seen.
  }
}

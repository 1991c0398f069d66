/* Says so where the scripts of a page did not come. */
function sayFailed() {
  document.getElementById("failed").hidden = false;
  document.getElementById("asked").textContent = location.search;
}
addEventListener("load", function () {
  setTimeout(function () {
    if (!document.querySelector(":not(:defined):not(embed-builder)")) return;
    var dead = document.querySelectorAll(
      ":not(:defined) label,:not(:defined) input,:not(:defined) select,:not(:defined) button"
    );
    for (var i = 0; i < dead.length; i += 1) dead[i].hidden = !dead[i].closest("[action]");
    sayFailed();
  }, 1000);
});
/* What a part that did not come, or came spoiled, is called by each browser, and by `fetchText`. */
addEventListener("unhandledrejection", function (event) {
  if (/module|[Ff]etch|NetworkError|Load failed| answered |^SyntaxError/.test(event.reason)) sayFailed();
});

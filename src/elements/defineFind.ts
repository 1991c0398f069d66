const asked = new URLSearchParams(location.search).get("q");
const field = document.querySelector<HTMLInputElement>("#search");
if (asked && field) {
  field.value = asked;
  field.focus();
}

// A classic script in the head: a remembered theme is set before the first paint and never flashes.
try {
  const theme = JSON.parse(localStorage.getItem("theme"));
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage is off: the page follows the system's theme.
}

// Line drawings on a 24 by 24 field.
const PATHS = {
  back: "M15 5l-7 7 7 7",
  down: "M5 9l7 7 7-7",
  close: "M6 6l12 12M18 6L6 18",
  more: "M12 5v.01M12 12v.01M12 19v.01",
  theme: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  person: "M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM4.5 20.5c1-4 4-6 7.5-6s6.5 2 7.5 6",
  group: "M5.5 8.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM2.5 19.5c.8-3.5 3.2-5 6.5-5s5.7 1.5 6.5 5M16 5.3a3.5 3.5 0 0 1 0 6.4M18 15c1.9.6 3 2 3.5 4.5",
  beside: "M6 5h12q2.5 0 2.5 2.5v9q0 2.5-2.5 2.5H6q-2.5 0-2.5-2.5v-9Q3.5 5 6 5zM12 5v14",
  slash: "M8 4h8q4 0 4 4v8q0 4-4 4H8q-4 0-4-4V8q0-4 4-4zM14 8l-4 8",
  clip: "M19.5 11.5l-7.6 7.6a4.8 4.8 0 0 1-6.8-6.8l8-8a3.2 3.2 0 0 1 4.5 4.5l-8 8a1.6 1.6 0 0 1-2.3-2.3l7.1-7",
  keys: "M6 5h12q3 0 3 3v8q0 3-3 3H6q-3 0-3-3V8q0-3 3-3zM7 10h3m4 0h3M7 14.5h10",
  send: "M12 19V6M6 11.5L12 5.5l6 6",
  check: "M5 12.5l4.5 4.5L19 7.5",
  clock: "M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0zM12 7.5V12l3 2",
  sun: "M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1 1M17.4 17.4l1 1M5.6 18.4l1-1M17.4 6.6l1-1",
  next: "M6 6.5l8 5.5-8 5.5zM18 6v12",
  out: "M8 16L17 7M9.5 7H17v7.5",
  reply: "M9 7l-5 5 5 5M4.5 12H14c4 0 6 2 6 6",
  edit: "M5 19l1-4L16.5 4.5l3 3L9 18z",
  copy: "M10.5 8h7q2.5 0 2.5 2.5v7q0 2.5-2.5 2.5h-7Q8 20 8 17.5v-7Q8 8 10.5 8zM16 5H6.5Q4 5 4 7.5V16",
  block: "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM6 6l12 12",
  photo: "M6.5 5h11q3 0 3 3v8q0 3-3 3h-11q-3 0-3-3V8q0-3 3-3zM7.5 10a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0zM4.5 17.5L10 13l3 2.5 3-3 4 4",
  file: "M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5",
  mic: "M9 6.5a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3",
  sticker: "M20 13V8a4 4 0 0 0-4-4H8a4 4 0 0 0-4 4v8a4 4 0 0 0 4 4h5zM20 13c-5-.5-7 1.5-7 7M9 10v.5M15 10v.5",
  pin: "M12 21s-7-6-7-11.5a7 7 0 0 1 14 0C19 15 12 21 12 21zM9.5 9.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z",
};

/** Decoration, so hidden from screen readers. */
export function icon(name) {
  const [svg, path] = ["svg", "path"].map((tag) => document.createElementNS("http://www.w3.org/2000/svg", tag));
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

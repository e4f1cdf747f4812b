import Diagnostics

/// What makes the page answer: the outline that follows the scroll, the note on a value, copying a place.
struct PageScript {
  let language: Language

  var text: String { "\"use strict\";\n{\n\(ValueScript.text)\n\(copying)\n\(Self.outline)\n\(Self.bar)\n}" }

  private var copying: String {
    let copied = Wording(en: "copied: ", zh: "已复制：").text(in: language)
    let refused = Wording(en: "copy it by hand: ", zh: "请手工复制：").text(in: language)
    return #"""
      const said = document.getElementById("said");
      const copyBySelection = text => {
        const field = document.createElement("textarea"), active = document.activeElement;
        field.value = text;
        document.body.append(field);
        field.select();
        let done = false;
        try { done = document.execCommand("copy"); } catch { }
        field.remove();
        active?.focus({ preventScroll: true });
        return done;
      };
      const copy = async (text, button) => {
        let done = true;
        try { await navigator.clipboard.writeText(text); } catch { done = copyBySelection(text); }
        said.textContent = (done ? "\#(copied)" : "\#(refused)") + text;
        if (!button) return;
        button.textContent = done ? said.textContent : text;
        setTimeout(() => { button.textContent = text; }, 1500);
      };
      document.addEventListener("click", event => {
        const button = event.target.closest?.(".copy");
        if (button) copy(button.dataset.copy, button);
      });
      """#
  }

  /// The current heading is the last one above the upper part of the window.
  private static let outline = #"""
    const links = new Map([...document.querySelectorAll("#outline ol a")].map(link => [link.hash.slice(1), link]));
    const side = document.getElementById("side");
    const headingOf = new Map();
    let heading = null, current = null;
    for (const block of document.querySelectorAll("#draft [id^=b]")) {
      if (links.has(block.id)) heading = block;
      headingOf.set(block, heading);
    }
    const seen = new Set();
    const follow = () => {
      const first = [...headingOf.keys()].find(block => seen.has(block));
      const link = first && links.get(headingOf.get(first)?.id);
      if (!first || link === current) return;
      current?.removeAttribute("aria-current");
      current = link;
      if (!link) return;
      link.setAttribute("aria-current", "location");
      const box = link.getBoundingClientRect(), room = side.getBoundingClientRect();
      if (box.top < room.top || box.bottom > room.bottom) side.scrollTop += box.top - room.top - room.height / 3;
    };
    const observer = new IntersectionObserver(entries => {
      for (const entry of entries) entry.isIntersecting ? seen.add(entry.target) : seen.delete(entry.target);
      follow();
    }, { rootMargin: "-80px 0px -55% 0px" });
    for (const block of headingOf.keys()) observer.observe(block);
    """#

  private static let bar = #"""
    const menu = document.getElementById("menu");
    const open = shown => { side.classList.toggle("open", shown); menu.setAttribute("aria-expanded", shown); };
    menu.addEventListener("click", () => open(!side.classList.contains("open")));
    addEventListener("keydown", event => { if (event.key === "Escape") open(false); });
    side.addEventListener("click", event => {
      const link = event.target.closest?.("a");
      if (!link) return;
      open(false);
      const target = document.getElementById(link.hash.slice(1));
      if (target?.localName !== "mark") return;
      event.preventDefault();
      history.replaceState(null, "", link.hash);
      target.scrollIntoView({ block: "center", behavior: "instant" });
      target.focus({ preventScroll: true });
    });
    const root = document.documentElement, theme = document.getElementById("theme");
    const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const show = () => theme.setAttribute("aria-pressed", isDark());
    try { const kept = localStorage.getItem("drafter-theme"); if (kept) root.dataset.theme = kept; } catch { }
    show();
    theme.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      try { localStorage.setItem("drafter-theme", root.dataset.theme); } catch { }
      show();
    });
    document.getElementById("print").addEventListener("click", () => print());
    """#
}

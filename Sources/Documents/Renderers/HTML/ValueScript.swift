/// The note on a value, shown where the mouse or the focus is, and the way from value to value.
enum ValueScript {
  /// Only one value is in the tab order at a time, and the arrows go on from it: a page has hundreds of them.
  static let text = #"""
    const tip = document.getElementById("tip");
    const marks = [...document.querySelectorAll("mark")];
    let told = null, timer = 0;
    const sources = mark => mark.dataset.sources.split("\n").map(line => line.split("\t"));
    const place = () => {
      const box = told.getClientRects()[0] ?? told.getBoundingClientRect();
      const above = box.top - tip.offsetHeight - 6, below = box.bottom + 6;
      tip.style.top = (below + tip.offsetHeight < innerHeight || above < 0 ? below : above) + "px";
      tip.style.left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8)) + "px";
    };
    const hide = () => {
      clearTimeout(timer);
      if (!told) return;
      for (const mark of marks) mark.classList.remove("told", "same");
      told.removeAttribute("aria-describedby");
      told = null;
      tip.hidden = true;
    };
    const hideSoon = () => { clearTimeout(timer); timer = setTimeout(hide, 250); };
    const tell = mark => {
      clearTimeout(timer);
      if (told === mark) return;
      hide();
      told = mark;
      tip.replaceChildren(...sources(mark).map(([field, place]) => {
        const row = document.createElement("div"), name = document.createElement("span"), button = document.createElement("button");
        name.textContent = field;
        button.type = "button";
        button.className = "copy";
        button.dataset.copy = button.textContent = place;
        row.append(name, button);
        return row;
      }));
      tip.hidden = false;
      const [, from] = sources(mark)[0];
      for (const other of marks) other.classList.toggle("same", sources(other)[0][1] === from);
      mark.classList.add("told");
      mark.setAttribute("aria-describedby", "tip");
      place();
    };
    const enter = mark => {
      for (const other of marks) if (other.tabIndex === 0) other.tabIndex = -1;
      mark.tabIndex = 0;
    };
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    marks.forEach((mark, index) => {
      mark.dataset.sources = mark.title;
      mark.removeAttribute("title");
      mark.tabIndex = index === 0 ? 0 : -1;
      mark.addEventListener("pointerenter", event => { if (event.pointerType === "mouse") tell(mark); });
      mark.addEventListener("pointerleave", event => { if (event.pointerType === "mouse") hideSoon(); });
      mark.addEventListener("click", () => mark.focus());
      mark.addEventListener("focus", () => { enter(mark); tell(mark); });
      mark.addEventListener("blur", hideSoon);
      mark.addEventListener("keydown", event => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        if (event.key in step) {
          event.preventDefault();
          marks[Math.max(0, Math.min(marks.length - 1, index + step[event.key]))].focus();
        } else if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          copy(sources(mark)[0][1], tip.querySelector(".copy"));
        }
      });
    });
    tip.addEventListener("pointerenter", () => clearTimeout(timer));
    tip.addEventListener("pointerleave", hideSoon);
    tip.addEventListener("focusin", () => clearTimeout(timer));
    tip.addEventListener("focusout", hideSoon);
    addEventListener("keydown", event => {
      if (event.key !== "Escape") return;
      if (tip.contains(document.activeElement)) told.focus();
      hide();
    });
    addEventListener("scroll", () => {
      if (!told) return;
      const box = told.getBoundingClientRect();
      box.bottom < 0 || box.top > innerHeight ? hide() : place();
    }, { passive: true });
    """#
}

// Looks up what a reader types in the index that was built with the site: see docs/search.md.
"use strict";
(() => {
  const [form, field, status, list, all] = ["", "-field", "-status", "-results", "-all"]
    .map((id) => document.getElementById("search" + id));
  const words = form.dataset;
  const limit = 40;

  // Without case, accents and invisible signs, as SearchText.swift folds the words of the index.
  const letters = { "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ħ": "h", "ς": "σ" };
  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .normalize("NFC").replace(/[ßæœþøłđðıħς]/g, (letter) => letters[letter]);
  // What groups digits by three goes, so that 29,000 and 29000 are the same.
  const wordsOf = (text) => (fold(text).replace(/([0-9])[,'’\u00a0\u202f](?=[0-9]{3}(?![0-9]))/g, "$1")
    .match(/[0-9]+(?:\.[0-9]+)*|[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !/^[a-z]$/.test(word));

  const base = new URL(words.index, location);
  const load = async (name) => (await fetch(new URL(name, base))).json();
  // A part of the index, loaded once; `from` is its first word or entry.
  const part = ([from, data]) => ({ from, get: () => (data = typeof data === "string" ? load(data) : data) });

  // A word is written as how many letters it shares with the one before, and the others.
  const spell = async (part) => {
    const [text, places] = await part.get();
    let last = "";
    part.words ??= text.split(" ").map((word) => (last = last.slice(0, parseInt(word[0], 36)) + word.slice(1)));
    part.places ??= places.split(" ");
    return part;
  };

  let index;
  const open = () => (index ??= load("").then((data) => {
    // For each entry the page or record that it is a section of, or itself.
    const owners = [];
    for (const count of data.sections.split(" ")) {
      const owner = owners.length;
      for (let left = parseInt(count, 36); left >= 0; left--) owners.push(owner);
    }
    return {
      ...data, owners,
      wordParts: (data.wordParts ?? [["", data.words]]).map(part),
      entryParts: (data.entryParts ?? [[0, data.entries]]).map(part),
    };
  }));

  // How many letters two words differ in; two that changed places count as one.
  const distance = (a, b) => {
    let before, last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (before && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      before = last;
      last = row;
    }
    return last[b.length];
  };

  // How well a word of the index answers a word asked for; 0 for not at all.
  const exactly = (asked, word) => word === asked ? 1 : word.startsWith(asked) ? 0.3 + 0.4 * asked.length / word.length : 0;
  const nearly = (asked, word) => {
    const most = asked.length >= 8 ? 2 : 1;
    // Who is still typing may have slipped already: the beginning of a word will do.
    const found = Math.min(distance(asked, word), distance(asked, word.slice(0, asked.length)) + 0.5);
    return found < most + 1 ? 0.3 / (1 + found) : 0;
  };

  // Weights of the places of a word: title, names and forms, heading, summary, text.
  const weights = { A: 12, B: 11, C: 7, D: 4, E: 1.5 };

  // The entries that answer a word asked for, and how well; the words in them that do go to `marks`.
  const look = async (asked, index, marks) => {
    const hits = new Map();
    // In the parts that can have words beginning with `start`.
    const collect = async (start, measure) => {
      const parts = index.wordParts.filter((part, place, { [place + 1]: next }) =>
        (!next || next.from > start) && part.from.slice(0, start.length) <= start);
      for (const { words, places } of await Promise.all(parts.map(spell))) {
        words.forEach((word, place) => {
          const closeness = measure(asked, word);
          if (!closeness) return;
          marks.add(word);
          let entry = 0;
          for (const item of places[place].match(/[0-9a-z]+[A-E]/g)) {
            entry += parseInt(item.slice(0, -1), 36);
            hits.set(entry, Math.max(weights[item.at(-1)] * closeness, hits.get(entry) ?? 0));
          }
        });
      }
    };
    await collect(asked, exactly);
    if (!hits.size && asked.length >= 4 && !/^[0-9]/.test(asked)) await collect(asked[0], nearly);
    return hits;
  };

  // What answers all words, or as many as any does; common words may be missing.
  const rank = async (asked, index, marks) => {
    const needed = asked.filter((word) => !index.common.includes(word));
    const found = new Map();
    const note = (entry, word, score, own) => {
      const hit = found.get(entry) ?? { entry, score: 0, words: 0 };
      hit.score += score;
      hit.own ||= own;
      hit.words += needed.includes(word);
      found.set(entry, hit);
    };
    const answers = await Promise.all(asked.map((word) => look(word, index, marks)));
    answers.forEach((hits, place) => {
      // A rare word says more than one that is everywhere.
      const rarity = Math.log(2 + index.owners.length / hits.size);
      const through = new Map();
      for (const [entry, score] of hits) {
        note(entry, asked[place], score * rarity, true);
        const owner = index.owners[entry];
        if (!hits.has(owner)) through.set(owner, Math.max(score, through.get(owner) ?? 0));
      }
      // A page answers through its sections too, less well than they.
      for (const [owner, score] of through) note(owner, asked[place], score * rarity * 0.4);
    });
    const order = (a, b) => b.words - a.words || b.score - a.score || a.entry - b.entry;
    const all = [...found.values()].sort(order);
    const best = all.filter((hit) => hit.words === all[0].words);
    // A page that says nothing itself is left out where a section of it says the same.
    const owners = new Set(best.map(({ entry }) => entry !== index.owners[entry] && index.owners[entry]));
    return best.filter((hit) => hit.own || !owners.has(hit.entry));
  };

  const read = async (place, index) => {
    const part = index.entryParts.findLast((part) => part.from <= place);
    return (await part.get())[place - part.from];
  };

  // The hits in order, with what is to be shown of each.
  const find = async (query) => {
    const index = await open();
    const core = (text) => {
      const all = wordsOf(text);
      const rare = all.filter((word) => !index.common.includes(word));
      return ` ${(rare.length ? rare : all).join(" ")} `;
    };
    const marks = new Set();
    const hits = await rank([...new Set(wordsOf(query))], index, marks);
    const whole = core(query);
    const top = await Promise.all(hits.slice(0, index.words ? hits.length : limit).map(async (hit) => {
      const [kind, title, address, sentence, other = "", forms = [], values = []] = await read(hit.entry, index);
      const owner = await read(index.owners[hit.entry], index);
      // What is called so and nothing else comes before what has it in a long name.
      const own = core(title).trim().split(" ");
      let score = hit.score * (1 + own.filter((word) => marks.has(word)).length / own.length);
      // Asked for by its very name, or by its very number.
      if ([other, ...forms].some((name) => core(name) === whole)) score += 200;
      if (core(title) === whole) score += kind ? 220 : 100;
      const value = /[0-9]/.test(whole) && values.find(([text]) => core(text).includes(whole));
      if (value) score += core(value[0]) === whole ? 150 : 120;
      const anchor = kind ? value?.[2] : address;
      const link = words.root + owner[2] + (anchor ? "#" + anchor : "");
      const label = index.kinds[kind] || words.in.replace("{page}", owner[1]);
      return { score, title, link, other, value: value || values[0], sentence, label };
    }));
    return { marks, total: hits.length, hits: top.sort((a, b) => b.score - a.score).slice(0, limit) };
  };

  const make = (name, className, ...children) => {
    const element = Object.assign(document.createElement(name), { className });
    element.append(...children.flat());
    return element;
  };

  const show = ({ hits, total, marks }) => {
    // A text with the words that were asked for marked.
    const marked = (text) => text.split(/([\p{L}\p{M}\p{N}.,'’]*[\p{L}\p{M}\p{N}])/u).map((piece) =>
      wordsOf(piece).some((word) => marks.has(word)) ? make("mark", "found", piece) : piece);

    list.replaceChildren(...hits.map(({ title, link, other, value, sentence, label }) => {
      const name = Object.assign(make("a", "result-link", marked(title)), { href: link });
      const rows = [make("p", "result-title", name, " ", make("span", "result-other", marked(other)))];
      if (value) rows.push(make("p", "result-value", make("strong", "number", marked(value[0])), " ", value[1]));
      if (sentence) rows.push(make("p", "result-sentence", marked(sentence)));
      return make("li", "result", ...rows, make("p", "result-kind", label));
    }));
    list.hidden = !total;
    all.hidden = !!total;
    const text = !marks ? "" : !total ? words.none : total === 1 ? words.one : total > limit ? words.some : words.many;
    status.textContent = text.replace("{count}", total).replace("{shown}", limit);
  };

  // The answer to an older question may come later than that to a newer one.
  let turn = 0;
  const search = async () => {
    const mine = ++turn;
    const query = field.value.trim();
    const address = new URL(location);
    address.searchParams.delete("q");
    if (query) address.searchParams.set("q", query);
    if (address.href !== location.href) history.replaceState(null, "", address);
    try {
      const found = query ? await find(query) : { hits: [], total: 0 };
      if (mine === turn) show(found);
    } catch {
      index = null;
      if (mine === turn) status.textContent = words.failed;
    }
  };

  let timer;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 120);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) search();
})();

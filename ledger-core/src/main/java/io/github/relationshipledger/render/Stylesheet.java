package io.github.relationshipledger.render;

/** How a page of HTML looks: one column, the reader's own font, light or dark, and on paper. */
final class Stylesheet {
    static final String CSS = """
            :root {
              color-scheme: light dark;
              --paper: #fff; --ink: #1c2126; --faint: #59636e; --line: #d5dbe1; --used: #0b66c3; --beyond: #b3261e;
            }
            @media screen and (prefers-color-scheme: dark) {
              :root {
                --paper: #15181b; --ink: #e5e8eb; --faint: #a6afb8; --line: #3b434b; --used: #63adff; --beyond: #ff9d92;
              }
            }
            body {
              margin: 0; background: var(--paper); color: var(--ink);
              font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
            }
            main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
            section { margin-top: 2rem; }
            header { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1rem; }
            h1, h2 { margin: 0; line-height: 1.25; }
            h1 { font-size: 1.6rem; }
            h2 { font-size: 1.2rem; }
            header p { margin: 0; }
            p { margin: .5rem 0 0; }
            ul { margin: .5rem 0 0; padding: 0; list-style: none; }
            li { margin-top: .5rem; }
            li ul, p + ul { margin-top: .1rem; padding-left: 1rem; color: var(--faint); font-size: .9375rem; }
            li li, p + ul li { margin-top: .1rem; }
            strong { unicode-bidi: isolate; }
            time { white-space: nowrap; }
            svg { display: block; width: 100%; height: .75rem; margin-top: .25rem; }
            .box { fill: var(--line); }
            .used { fill: var(--used); }
            .beyond { stroke: var(--beyond); stroke-width: 10; stroke-dasharray: .8 .4; }
            .end { stroke: var(--ink); stroke-width: 3; vector-effect: non-scaling-stroke; }
            @media print {
              @page { margin: 15mm; }
              :root { font-size: 10pt; }
              main { max-width: none; padding: 0; }
              section { margin-top: 1.2rem; }
              header { break-inside: avoid; break-after: avoid; }
              li { break-inside: avoid; }
            }
            """;

    private Stylesheet() {}
}

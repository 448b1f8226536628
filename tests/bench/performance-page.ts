import packageJson from '../../package.json' with { type: 'json' };
import type { BenchJson } from './bench-json.ts';
import { PEERS } from './contestants.ts';
import type { PopupJson } from './popup-json.ts';
import { popupSection } from './popup-section.ts';
import { rows } from './rows.ts';
import { type Setting, settingText } from './setting.ts';
import { markdownTable } from './table.ts';

/** docs/performance.md. */
export function performancePage(json: BenchJson, popup: PopupJson, setting: Setting): string {
	return `# Performance

What Passo Certo costs the page and how its ring behaves, beside three libraries that draw guided tours: ${peers()}. They do something else: they are told which element to point at, and what to say. Passo Certo has to find out both. The comparison shows what that costs.

Measured on ${settingText(setting)}, a window of 1280 by 800. Medians of ${json.runs} runs, in brackets the least and the most. “Never”: not within three seconds. The same numbers are in [performance.json](performance.json).

${markdownTable(rows(json))}

“Page alone” is the page without any guide: its first frame, and its own work. In the rows *storm*, *idle* and *heap* it has been taken off the others, round by round, so that small negative numbers are noise.

${popupSection(popup)}## Measure it again

\`\`\`sh
npm run bench                  # a table; seven rounds of about three minutes
npm run bench -- --runs 3      # fewer rounds
npm run -s bench -- --json     # the numbers as one JSON object
npm run bench -- --write       # this page and performance.json
npm run bench -- --popup       # the popup alone, in a minute; with --write its part of this page
npm run bench -- --profile     # where our own time to the ring goes, function by function
\`\`\`

It builds the extension and the three libraries, opens two Chromium (one with the shipped build, one without any extension, otherwise alike), and loads each page anew in a new tab for each guide. Within a round the order is random. Leave the machine alone meanwhile.

## The page

The drawn CPF page under its true address, \`https://sso.acesso.gov.br\`, answered by the script; nothing reaches the network. Below the form lie plain nodes: 100, 10,000 or 100,000 elements of seven kinds (\`section\`, \`div\`, \`p\`, \`span\`, \`ul\`, \`li\`, \`i\`), nine levels deep in the document, without ids, classes, styles or controls. Up to 200 of them hold a short text. \`tests/bench/bench-page.ts\` makes them. The style sheet is inside the page and the field does not take the focus by itself, so that neither a second request nor a blinking caret is measured. Everything but *ring* is measured with 10,000 nodes.

## What each row means

- **bytes**: what has to be loaded into the page, minified and compressed with gzip at level 9. Passo Certo: its content script, style sheet inside. A library: all that one step with a highlight imports, and its style sheet.
- **ring**: to the end of the first frame in which the mark has a size. The time begins when the document is ready, in the event DOMContentLoaded, in which a library is handed the field. Passo Certo looks by itself a moment before that event, so that its look, and the page’s first layout that comes with it, lie before this clock. **Since the first byte** is the same frame on a clock that hides nothing: for everybody from the first byte of the page. The mark is our ring, the opening in the dark layer of driver.js and shepherd.js, the helper box of intro.js. After each frame a message asks whether the mark is there; it arrives when the page’s main thread has painted the frame and handed it over. A mark that is still fading in counts, which favours intro.js most.
- **worker asleep**: the same with our background worker stopped before, as after half a minute without us. Otherwise it is awake.
- **follow**: the page pushes the field down by 120 px; 200 ms later the mark’s four sides are compared with the field’s. The number is how far the worst side is from where it belongs.
- **reattach**: the page replaces the field by an equal new one and pushes it down by 60 px, as after a rendering with a message above. Until every side of the mark is within 2 px of where it belongs on the new field.
- **storm**: a text of the page changes 1,000 times a second for five seconds. The processor time of the page’s main thread, as a share of the five seconds, less that of the page alone. A machine that cannot keep up drops frames; a guide that costs time then saves the page some, and the number may be below zero. **Its own script**: in a second storm, the share of the time in which the guide’s script was at work, or the browser for it, as samples of what runs tell; what the browser draws for the guide later is not in it.
- **idle, ms**: the processor time of the main thread in ten seconds in which nothing happens, less that of the page alone. **Calls**: how often the browser called any script of the page or of the guide in two such seconds.
- **heap**: JavaScript memory of the page and all scripts in it after a forced collection, in units of 1,024 bytes, less that of the page alone. What a debugger puts beside our script to see the ring is not in it.

## What is unfair to whom

To Passo Certo:

- It begins without knowing anything: it asks its background worker what the person wants, reads the whole page, decides which screen it is, and finds the field by ways that must agree. The libraries are handed the field, their script already compiled and their style sheet already in place; they are called a moment later than we look.
- It shows more: progress, four buttons, whose address it is. The libraries show a title and a sentence.
- Reading the page and asking what lies on top force the page’s first layout, which the page would have needed anyway. *Since the first byte* has it in all columns, and alone in the last.
- What it knows of all screens is in its bytes and in its heap. The libraries know none.
- A worker that is watched by the measuring program may start more slowly than one that is not.

To the libraries:

- Passo Certo’s script lies on the disk, as a part of the extension. In real use a library’s bytes also cost the page a request, which is counted for nobody.
- What its script does before the document is ready is not counted: it starts, and asks the background. For the libraries, starting is not counted either.
- Its background worker is a process of its own. What that costs in memory and time appears nowhere but in the time to the ring.
- They are built to be driven by the page. A page that replaces its field can tell them so; here nobody does, as on a government’s site nobody would.
- shepherd.js follows the field by looking at it in every frame. That is why it is right in *follow* and never at rest in *idle*.

To nobody in particular:

- The page’s own world cannot see into our closed shadow root. There our time ends with the frame in which our element lies in the top layer. Before the rounds the program proves, on each size, that the ring is in that same frame: with the page held up for a moment, the same measure runs in our script’s world as well. And after each run the ring must be around the field.
- Plain nodes are plain. A page with more texts or controls than any login screen has is not read to its end; Passo Certo then shows its sentence without a ring, and there would be nothing to measure.
- A new tab runs everything for the first time, before the browser has optimised it. Later pages are faster for all.
- A headless browser has no screen: the picture is not shown, only painted.
`;
}

function peers(): string {
	return new Intl.ListFormat('en-GB').format(PEERS.map((peer) => `${peer} ${packageJson.devDependencies[peer]}`));
}

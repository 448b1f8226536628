import { POPUPS, type PopupJson } from './popup-json.ts';
import { type Row, shown } from './rows.ts';
import { settingText } from './setting.ts';
import { markdownTable } from './table.ts';

export const POPUP_COLUMNS = ['passo-certo', 'empty popup'] as const;

const HEAD = '## The popup\n';
/** Up to the next head. */
const SECTION = /^## The popup\n[\s\S]*?(?=^## )/mu;

export function popupRows({ painted_ms, shown_ms, painted_since_press_ms }: PopupJson): Row[] {
	const figures = [
		['popup, painted, ms', painted_ms],
		['popup, on the screen, ms', shown_ms],
		['popup, painted, since the press, ms', painted_since_press_ms],
	] as const;
	return figures.map(([name, figure]) => ({
		name,
		cells: POPUPS.map((popup) => shown(figure[popup].median, figure[popup].min, figure[popup].max)),
	}));
}

/** The popup's part of docs/performance.md. */
export function popupSection(json: PopupJson): string {
	return `${HEAD}
From a press on our button until the popup can be pressed. Measured on ${settingText(json.setting)}. Medians of ${json.openings} openings, in brackets the least and the most.

${markdownTable(popupRows(json), POPUP_COLUMNS)}

- **painted**: until the popup’s main thread has painted the first frame that has anything in it, by the browser’s own clock of this page: \`paintTime\` of its entry \`first-contentful-paint\`, from the time origin of the page. The popup’s file is empty, and all that can be read and pressed is put into it in one go, so that this frame is also the first one that answers. That is tried before the rounds: the moment the heading is in the document, before any frame, a button below it is pressed, and must lead on.
- **on the screen**: \`presentationTime\` of the same entry. Without a graphics card, much of the difference is the browser’s way of putting a picture on a screen.
- **since the press**: from the moment at which the browser is told to press the button in its toolbar, which opens a window and begins the page.
- **Empty popup**: the same extension, with a heading and a button in its popup and no script or style. What it takes is the browser’s.

Our button is pinned to the toolbar. One that is not slides into it first, for a quarter of a second. The browser is warm, and the two popups are opened in turn, each in its own browser; our background worker is awake. Each popup is asked for its times only when it is at rest, because a page that is watched from its start starts later.

`;
}

/** The page with the popup's part written anew. */
export function withPopupSection(page: string, section: string): string {
	if (!SECTION.test(page)) throw new Error('docs/performance.md has no part on the popup');
	return page.replace(SECTION, () => section);
}

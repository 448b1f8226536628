import { render } from 'preact';
import { CapturePage } from '../../components/capture/capture-page';
import { inLanguage } from '../../components/in-language';
import { SayContext } from '../../components/say';
import { applyDisplay } from '../../components/use-display';
import { keeper } from '../../lib/bridge/keeper';
import { say } from '../../lib/bridge/say';
import { speak } from '../../lib/bridge/speak';
import { takeSkeleton } from '../../lib/bridge/take-skeleton';
import { parseMemory } from '../../lib/core/parse-memory';
import '../../components/page.css';
import '../../components/capture/capture.css';

const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
// What is shown is not taken anew when the page is loaded again: by then the tab may show something else.
history.replaceState(null, '', location.pathname);

const [captured, kept] = await Promise.all([takeSkeleton(asked), keeper(parseMemory).read()]);
if (kept) applyDisplay(kept.preferences);
await speak(kept?.preferences.language ?? null);

/** As a download: the one way to a file that needs no permission, and that the person sees. */
function save(text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = `captured-${new Date().toISOString().slice(0, 10)}.html`;
	link.click();
	// The browser has its own hold on it once the download has begun.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

inLanguage('capture', say);
const root = document.getElementById('root');
if (root) {
	render(
		<SayContext.Provider value={say}>
			<CapturePage captured={captured} onSave={save} />
		</SayContext.Provider>,
		root,
	);
}

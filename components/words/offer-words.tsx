import type { Term } from '../../lib/knowledge/glossary';
import { draw } from '../bubble/draw';
import type { Say } from '../say';
import { termsIn } from './terms-in';

const PREFIX = 'explain-';
/** What the bubble itself says; the names of our own buttons need no explanation. */
const SAID = 'h2, .text, li, .note, .obstacle';

/**
 * Under what the bubble says, a button for each hard word in it, which opens its meaning.
 * Comes to a bubble that is there already, and comes back after each drawing.
 */
export function offerWords(bubble: HTMLElement, glossary: readonly Term[], say: Say): void {
	const page = bubble.ownerDocument;
	let opened: string | null = null;

	const offer = () => {
		const body = bubble.querySelector('.body');
		const said = [...bubble.querySelectorAll(SAID)].map(({ textContent }) => textContent).join('\n');
		const terms = termsIn(said, glossary, say);
		if (!terms.some(({ id }) => id === opened)) opened = null;
		bubble.querySelector('.terms')?.remove();
		if (terms.length > 0) body?.append(...draw(<Terms terms={terms} opened={opened} say={say} />, page));
	};
	const pressed = () => {
		const term = glossary.find(({ id }) => `${PREFIX}${id}` === bubble.dataset.pressed);
		if (!term) return;
		opened = opened === term.id ? null : term.id;
		// By the mouse, the focus has stayed in the page, and it stays there.
		const hadFocus = bubble.querySelector('.terms :focus') !== null;
		offer();
		if (hadFocus) bubble.querySelector<HTMLElement>(`[data-action="${PREFIX}${term.id}"]`)?.focus({ preventScroll: true });
	};

	// The bubble draws its own children; ours are deeper.
	new MutationObserver(offer).observe(bubble, { childList: true });
	new MutationObserver(pressed).observe(bubble, { attributes: true, attributeFilter: ['data-pressed'] });
	offer();
}

function Terms({ terms, opened, say }: { terms: readonly Term[]; opened: string | null; say: Say }) {
	return (
		<div class="terms">
			{terms.map(({ id, say: key }) => (
				<div key={id}>
					<button type="button" data-action={`${PREFIX}${id}`} aria-expanded={id === opened ? 'true' : 'false'}>
						{say('words_what_is', say(`${key}_title`))}
					</button>
					{id === opened && <p>{say(`${key}_text`)}</p>}
				</div>
			))}
		</div>
	);
}

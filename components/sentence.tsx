/** A sentence in which the names of the site's buttons, written “so”, stand out. */
export function Sentence({ text }: { text: string }) {
	return <>{text.split(QUOTED).map((part) => (part.startsWith('“') ? <b key={part}>{part}</b> : part))}</>;
}

/** The brackets keep the quoted parts in what `split` returns. */
const QUOTED = /(“[^”]*”)/u;

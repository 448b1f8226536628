import { useEffect, useRef, useState } from 'preact/hooks';
import { Header } from '../header';
import { Icon } from '../icon';
import { infoIcon } from '../icons';
import { useSay } from '../say';
import { CapturedFile } from './captured-file';

interface CapturePageProps {
	captured: { ok: true; text: string } | { ok: false; why: 'too-large' | 'no-page' };
	onSave: (text: string) => void;
}

/** A screen as a file: seen whole first, then saved or thrown away. It is held by this page alone, and ends with it. */
export function CapturePage({ captured, onSave }: CapturePageProps) {
	const say = useSay();
	const [isHeld, setHeld] = useState(captured.ok);
	const heading = useRef<HTMLHeadingElement>(null);
	const outcome = captured.ok ? 'discarded' : captured.why.replace('-', '_');

	// The button that had the keyboard is gone then.
	useEffect(() => {
		if (captured.ok && !isHeld) heading.current?.focus();
	}, [captured, isHeld]);

	return (
		<>
			<Header />
			<main class="capture">
				<h1 tabIndex={-1} ref={heading}>
					{say('capture_title')}
				</h1>
				{captured.ok && isHeld ? (
					<CapturedFile text={captured.text} onSave={() => onSave(captured.text)} onDiscard={() => setHeld(false)} />
				) : (
					<p class="note" role="status">
						<Icon of={infoIcon} size={28} />
						<span>{say(`capture_${outcome}`)}</span>
					</p>
				)}
			</main>
		</>
	);
}

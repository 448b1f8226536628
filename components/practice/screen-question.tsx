import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ScreenQuestionProps {
	title: string;
	onCancel: () => void;
	onContinue: () => void;
	children: ComponentChildren;
}

/** The site's question over the screen. A layer like the site's own, so the guide stays where it is. */
export function ScreenQuestion({ title, onCancel, onContinue, children }: ScreenQuestionProps) {
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => box.current?.focus(), []);
	return (
		<div class="screen-scrim">
			<div
				ref={box}
				class="screen-question"
				role="dialog"
				aria-modal="true"
				aria-labelledby="practice-question"
				tabIndex={-1}
				onKeyDown={(event) => event.key === 'Escape' && onCancel()}
			>
				<h2 id="practice-question">{title}</h2>
				{children}
				<div class="screen-buttons">
					<button type="button" class="screen-button" onClick={onCancel}>
						Cancelar
					</button>
					<button type="button" class="screen-button screen-main" onClick={onContinue}>
						Continuar
					</button>
				</div>
			</div>
		</div>
	);
}

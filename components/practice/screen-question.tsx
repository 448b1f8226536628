import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isLeafing } from './is-leafing';

interface ScreenQuestionProps {
	title: string;
	onCancel: () => void;
	/** What the main button says and does, where there is one. */
	main?: { name: string; onPress: () => void };
	children: ComponentChildren;
}

/** The site's question over the screen. A layer like the site's own, so the guide stays where it is. */
export function ScreenQuestion({ title, onCancel, main, children }: ScreenQuestionProps) {
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (!isLeafing()) box.current?.focus({ preventScroll: true });
	}, []);
	return (
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
				{main && (
					<button type="button" class="screen-button screen-main" onClick={main.onPress}>
						{main.name}
					</button>
				)}
				<button type="button" class="screen-button" onClick={onCancel}>
					Cancelar
				</button>
			</div>
		</div>
	);
}

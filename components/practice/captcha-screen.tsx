import { type ComponentChild, render, type TargetedEvent } from 'preact';
import { useSay } from '../say';
import { CaptchaPictures } from './captcha-pictures';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

/** The test with pictures comes in a frame, here as there: the guide sees the box and not what is in it. */
export function CaptchaScreen({ go }: ScreenProps) {
	const say = useSay();
	return (
		<ScreenFrame sample="practice_sample_captcha">
			<div>
				<iframe
					class="screen-captcha hcaptcha"
					title="Conteúdo principal do desafio hCaptcha"
					onLoad={(event) => fill(event, <CaptchaPictures say={say} onDone={() => go('password')} />)}
				/>
			</div>
		</ScreenFrame>
	);
}

/** An empty frame has no address, so no page of anybody's is loaded into it: we draw into it ourselves. */
function fill({ currentTarget }: TargetedEvent<HTMLIFrameElement>, pictures: ComponentChild): void {
	const page = currentTarget.contentDocument;
	if (!page) return;
	page.title = currentTarget.title;
	page.documentElement.lang = 'pt-BR';
	render(pictures, page.body);
}

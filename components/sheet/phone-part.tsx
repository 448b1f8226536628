import { useSay } from '../say';
import { QrCode } from './qr-code';

/** The steps as words for the camera of a phone. What the drawing holds can be read below it, too. */
export function PhonePart({ text }: { text: string }) {
	const say = useSay();
	return (
		<section class="take-part" aria-labelledby="phone">
			<h2 id="phone">{say('sheet_phone')}</h2>
			<p class="quiet">{say('sheet_phone_hint')}</p>
			<QrCode text={text} label={say('sheet_code_label')} />
			<details class="take-text">
				<summary>{say('sheet_code_text')}</summary>
				<p>{text}</p>
			</details>
		</section>
	);
}

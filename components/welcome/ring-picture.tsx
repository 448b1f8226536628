import { useSay } from '../say';
import { BrowserPicture, ButtonMark } from './browser-picture';

/** The ring around a button of a page, with its tag. */
export function RingPicture() {
	const say = useSay();
	return (
		<BrowserPicture>
			<rect class="picture-field" x="100" y="19" width="340" height="28" rx="14" />
			<ButtonMark x={466} y={17} />
			<rect class="picture-line" x="40" y="98" width="270" height="16" rx="8" />
			<rect class="picture-line" x="40" y="130" width="384" height="16" rx="8" />
			<rect class="picture-line" x="40" y="162" width="320" height="16" rx="8" />
			<rect class="picture-field" x="40" y="200" width="250" height="50" rx="10" />
			<rect class="picture-field" x="88" y="316" width="166" height="52" rx="26" />
			<rect class="ring-ink" x="281" y="299" width="206" height="86" rx="43" />
			<rect class="ring-band" x="281" y="299" width="206" height="86" rx="43" />
			<rect class="picture-target" x="296" y="314" width="176" height="56" rx="28" />
			<text class="picture-target-word" x="384" y="350">
				{say('welcome_button')}
			</text>
			<path
				class="ring-tag"
				d="M310 224h148a10 10 0 0 1 10 10v34a10 10 0 0 1-10 10h-58l-16 16-16-16h-58a10 10 0 0 1-10-10v-34a10 10 0 0 1 10-10Z"
			/>
			<text class="ring-tag-word" x="384" y="259">
				{say('welcome_tag')}
			</text>
		</BrowserPicture>
	);
}

import { useSay } from '../say';

/** The address of the sign-in page, with the part that tells whose it is underlined. */
export function AddressPicture() {
	const say = useSay();
	return (
		<svg class="picture" viewBox="0 0 520 140" aria-hidden="true" focusable="false">
			<rect class="picture-top" x="4" y="4" width="512" height="132" rx="18" />
			<rect class="picture-outline" x="4" y="4" width="512" height="132" rx="18" />
			<rect class="picture-field" x="26" y="30" width="468" height="80" rx="40" />
			{/* Each length is set, because the letters of another system are wider. */}
			<text class="picture-host" x="54" y="76" textLength="68" lengthAdjust="spacingAndGlyphs">
				{'sso.'}
			</text>
			<text class="picture-host picture-owner" x="122" y="76" textLength="221" lengthAdjust="spacingAndGlyphs">
				{'acesso.gov.br'}
			</text>
			<text class="picture-host" x="343" y="76" textLength="102" lengthAdjust="spacingAndGlyphs">
				{say('welcome_address_rest')}
			</text>
			<path class="picture-under" d="M123 91h219" />
		</svg>
	);
}

import { useSay } from '../say';

/** The address of the sign-in page, with the part that tells whose it is underlined. */
export function AddressPicture() {
	const say = useSay();
	return (
		<svg class="picture picture-address" viewBox="0 0 520 170" aria-hidden="true" focusable="false">
			<path class="picture-top" d="M22 4h476a18 18 0 0 1 18 18v144H4V22A18 18 0 0 1 22 4Z" />
			<rect class="picture-field" x="28" y="34" width="464" height="72" rx="36" />
			<text class="picture-host" x="60" y="80">
				{'sso.'}
				<tspan class="picture-owner">acesso.gov.br</tspan>
				<tspan class="picture-rest">{say('welcome_address_rest')}</tspan>
			</text>
			<path class="picture-under" d="M118 96h217" />
			<path class="picture-outline" d="M4 166V22A18 18 0 0 1 22 4h476a18 18 0 0 1 18 18v144" />
		</svg>
	);
}

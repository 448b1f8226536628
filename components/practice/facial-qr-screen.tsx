import { FalseCode } from './false-code';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

export function FacialQrScreen({ go }: ScreenProps) {
	return (
		<ScreenFrame
			crumb="Recuperar senha com reconhecimento facial"
			deed={{ text: 'practice_phone_text', say: 'practice_phone_done', onDone: () => go('recovery-facial-send-code') }}
		>
			<div>
				<p>
					Abra o <b>aplicativo gov.br</b>, selecione a opção “Ler QR Code”, e aponte a câmera do seu celular para a imagem abaixo.
				</p>
				<FalseCode />
				<p>
					Você pode baixar o <b>aplicativo gov.br</b> gratuitamente nas lojas de aplicativos do seu celular.
				</p>
				<div class="screen-buttons">
					<button type="button" class="screen-button" onClick={() => go('recovery-facial')}>
						Fechar
					</button>
				</div>
			</div>
		</ScreenFrame>
	);
}

const RULES = ['de 8 à 70 caracteres', 'letra minúscula', 'letra maiúscula', 'número', 'símbolo (Ex. !@#%$)'];

/** What the site asks of a new password, word by word. */
export function PasswordRules() {
	return (
		<div>
			<p>Sua senha deve conter:</p>
			<ul class="screen-rules">
				{RULES.map((rule) => (
					<li key={rule}>{rule}</li>
				))}
			</ul>
		</div>
	);
}

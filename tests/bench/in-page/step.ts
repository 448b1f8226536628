/** What every library says at the field: as long as what Passo Certo says there. */
export const STEP = { title: 'Digite o CPF', text: 'Digite os 11 números do seu CPF. Depois aperte “Continuar”.' };

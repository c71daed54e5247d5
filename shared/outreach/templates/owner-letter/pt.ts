import { letterHead, signature } from '../letter-parts.ts'

export const pt = String.raw`
${letterHead}

Pessoal e confidencial\
{% for line in addressee %}{{ line }}{% unless forloop.last %}\
{% endunless %}{% endfor %}

## O que será de {{ firm }} dentro de cinco a dez anos?

Exmo. Senhor, Exma. Senhora,

{% if office %}Esta carta é enviada por {{ office }}. {% endif %}Ajudamos as empresas locais a continuar quando, um dia, os seus titulares as quiserem passar a outras mãos. É um serviço público: não custa nada, não obriga a nada, e o que nos disser fica entre nós.

{% if years and jobs %}Segundo o registo comercial, {{ firm }} trabalha{% if place %} em {{ place }}{% endif %} há {{ years }} anos e mantém {{ jobs }}. {% elsif years %}Segundo o registo comercial, {{ firm }} trabalha{% if place %} em {{ place }}{% endif %} há {{ years }} anos. {% elsif jobs %}Segundo o registo comercial, {{ firm }} mantém {{ jobs }}{% if place %} em {{ place }}{% endif %}. {% endif %}Empresas como a sua conservam aqui saberes, rendimentos e clientela; quando uma fecha porque ninguém lhe deu continuidade a tempo, raramente abre outra no seu lugar.

Muitos titulares deixam esta pergunta para mais tarde, e mais tarde resta pouco por onde escolher. Há três maneiras de passar uma empresa:

- **à família**, se alguém quiser e se estiver a preparar;
- **a um comprador**: um concorrente, um fornecedor, um empreendedor de fora;
- **às pessoas que nela trabalham**, em conjunto, como cooperativa. É a menos conhecida das três.

Vender aos trabalhadores significa um preço justo, fixado por uma avaliação independente e pago de uma vez ou ao longo de vários anos. O ritmo da saída é seu, e pode ficar como conselheiro. A empresa conserva o nome, o lugar e os empregos. {{ figure }}

Oferecemos uma conversa privada de uma hora, onde lhe for mais cómodo; uma primeira apreciação de qual das três maneiras estaria aberta; e ajuda para saber quanto vale a empresa. Perguntaremos mais do que proporemos, e não falaremos com mais ninguém sem o seu acordo.

{% if author and contact %}{{ author }} terá muito gosto em atender: {{ contact }}.{% elsif contact %}Teremos muito gosto em atender: {{ contact }}.{% elsif author %}{{ author }} terá muito gosto em atender; basta responder a esta carta.{% else %}Teremos muito gosto em atender; basta responder a esta carta.{% endif %}

Com os melhores cumprimentos,

${signature}

---

*De onde temos estes dados:* do registo comercial{% if register %} ({{ register }}){% endif %}, à data de {{ dataDate }}. Usamo-los apenas para lhe oferecer este serviço. Pode consultá-los, pedir a sua correção ou opor-se ao seu uso em qualquer momento e sem dar razões{% if contact %} ({{ contact }}){% endif %}: nesse caso não voltaremos a escrever-lhe. Pode também reclamar junto da autoridade de proteção de dados.
`

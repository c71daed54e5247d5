import { letterHead, signature } from '../letter-parts.ts'

export const pt = String.raw`
${letterHead}

Pessoal e confidencial\
{% for line in addressee %}{{ line }}{% unless forloop.last %}\
{% endunless %}{% endfor %}

## O que será de {{ firm }} daqui a cinco ou dez anos?

Prezado Senhor, prezada Senhora,

{% if office %}Esta carta é enviada por {{ office }}. {% endif %}Ajudamos as empresas locais a continuar quando, um dia, seus donos quiserem passá-las a outras mãos. É um serviço público: não custa nada, não obriga a nada, e o que nos contar fica entre nós.

{% if years and jobs %}Segundo o registro comercial, {{ firm }} trabalha{% if place %} em {{ place }}{% endif %} há {{ years }} anos e mantém {{ jobs }}. {% elsif years %}Segundo o registro comercial, {{ firm }} trabalha{% if place %} em {{ place }}{% endif %} há {{ years }} anos. {% elsif jobs %}Segundo o registro comercial, {{ firm }} mantém {{ jobs }}{% if place %} em {{ place }}{% endif %}. {% endif %}Empresas como a sua conservam aqui saberes, renda e clientela; quando uma fecha porque ninguém lhe deu continuidade a tempo, raramente abre outra no seu lugar.

Muitos donos deixam esta pergunta para mais tarde, e mais tarde resta pouco para escolher. Há três maneiras de passar uma empresa:

- **à família**, se alguém quiser e estiver se preparando;
- **a um comprador**: um concorrente, um fornecedor, um empreendedor de fora;
- **às pessoas que nela trabalham**, em conjunto, como cooperativa. É a menos conhecida das três.

Vender aos trabalhadores significa um preço justo, fixado por uma avaliação independente e pago de uma vez ou ao longo de vários anos. O ritmo da saída é o senhor ou a senhora quem decide, e pode ficar como conselheiro. A empresa conserva seu nome, o lugar e os empregos. {{ figure }}

Oferecemos uma conversa privada de uma hora, onde for mais conveniente; uma primeira avaliação de qual das três maneiras estaria aberta; e ajuda para saber quanto vale a empresa. Vamos perguntar mais do que propor, e não falaremos com mais ninguém sem o seu acordo.

{% if author and contact %}{{ author }} terá prazer em atender: {{ contact }}.{% elsif contact %}Teremos prazer em atender: {{ contact }}.{% elsif author %}{{ author }} terá prazer em atender; basta responder a esta carta.{% else %}Teremos prazer em atender; basta responder a esta carta.{% endif %}

Atenciosamente,

${signature}

---

*De onde vêm estes dados:* do registro comercial{% if register %} ({{ register }}){% endif %}, com data de {{ dataDate }}. Nós os usamos apenas para lhe oferecer este serviço. É possível consultá-los, pedir sua correção ou opor-se ao seu uso a qualquer momento e sem dar razões{% if contact %} ({{ contact }}){% endif %}: nesse caso não voltaremos a escrever. Também é possível reclamar à autoridade de proteção de dados.
`

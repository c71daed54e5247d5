export const pt = `
# Como esta empresa foi pontuada: {{ firm }}

id {{ id }} · dados de {{ dataDate }} · escrita em {{ date }}{% if writer %} por {{ writer }}{% endif %}

## 1. Com o que a nota contribuiu

A nota põe as empresas em uma ordem de leitura: as de cima são vistas primeiro. Ela não decide nada. Se esta empresa será procurada, quem decide é uma pessoa, que escreve por quê. {% for sentence in standing %}{{ sentence }} {% endfor %}{% if contested %}**Esta nota está contestada, e uma pessoa ainda tem de revê-la.**{% endif %}

## 2. Que dados foram usados e de onde vêm

{% if facts.size > 0 %}{% for fact in facts %}- {{ fact.label }}: {{ fact.value }}
{% endfor %}{% else %}O registro não diz nada além do nome.{% endif %}

{{ origin }}

## 3. Os parâmetros e seu peso para esta empresa

{% if parts.size > 0 %}| O que conta | Conhecido | Valor 0–1 | Pontos | de possíveis |
|---|---|---:|---:|---:|
{% for part in parts %}| {{ part.name }} | {{ part.raw }} | {{ part.value }}{% if part.assumed %} suposto{% endif %} | {{ part.points }} | {{ part.possible }} |
{% endfor %}| **Nota** | | | **{{ total }}** | 100 |{% else %}Esta empresa está atrás de uma barreira do modelo, por isso não se contam pontos.{% endif %}

## 4. O que foi calculado

Cada dado vira um valor de 0 a 1 por uma tabela fixa do modelo {{ model }}. O valor vezes seu peso dá os pontos, e os pontos somam a nota: {{ total }} de 100. Os mesmos dados dão sempre a mesma nota; nada é aprendido de outras empresas.

## O que não se sabe e o que mudaria a nota

{% if unknowns.size > 0 %}{% for unknown in unknowns %}- {{ unknown.name }}: não consta do registro e supôs-se um valor usual; quando se souber, poderia tirar {{ unknown.down }} pontos ou acrescentar {{ unknown.up }}
{% endfor %}{% else %}Tudo o que conta é conhecido. A nota muda quando o registro muda.{% endif %}

## O que você pode fazer

Você pode ver estes dados, pedir a correção de um valor errado, dizer que o resultado está errado e pedir que uma pessoa o revise, ou opor-se a ser pontuado, sem dar razões.
`

export const es = `
# ¿Quién sigue? {{ firm }}

> Los nombres se los queda la propia plantilla. A la oficina van los números; ningún nombre pasa a nadie sin el consentimiento de la persona. Hoja preparada el {{ date }}.

| N.º | Nombre | Oficio | Años aquí | Seguiría (sí, quizá, no) | Podría aportar | Salarios debidos | Firma |
|---|---|---|---|---|---|---|---|
| 1 | | | | | | | |
| 2 | | | | | | | |
| 3 | | | | | | | |
| 4 | | | | | | | |
| 5 | | | | | | | |
| 6 | | | | | | | |
| 7 | | | | | | | |
| 8 | | | | | | | |
| 9 | | | | | | | |
| 10 | | | | | | | |
| 11 | | | | | | | |
| 12 | | | | | | | |

Un «sí» no obliga a nadie hasta que se firmen los papeles. Hace falta: tantos socios como pida la ley, los oficios sin los que nada anda, y una o dos personas que dirijan.
`

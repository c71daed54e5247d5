import type { findings as english } from '../en/findings.ts'
import type { SameShape } from '../same-shape.ts'

export const findings: SameShape<typeof english> = {
  'sales-before-sixty':
    'Francia: el 83 % de las ventas de microempresas y el 67 % de las de pequeñas ocurren antes de los 60 años del propietario; la edad anuncia el cierre más que la venta.',
  'owners-over-fifty-five':
    'Alemania: el 57 % de los propietarios tiene 55 años o más. Estados Unidos: la mitad de las empresas con empleados tiene propietarios de 55 o más.',
  'closures-over-sixty': 'Japón 2024: en el 87,6 % de 62 695 cierres la dirección tenía 60 años o más.',
  'closures-median-age':
    'Japón 2024: la edad mediana de la dirección de las empresas que cierran era de 74 años.',
  'half-without-successor': 'Japón 2024: el 52,1 % de las empresas no tiene sucesor.',
  'successors-with-age':
    'Japón 2024: no tiene sucesor el 71,8 % de la dirección en la cincuentena y el 47,8 % en la sesentena; por eso se valora aparte de la edad.',
  'outreach-from-fifteen': 'Los programas municipales se dirigen a empresas de 15 o 20 años o más.',
  'closures-at-thirty': 'Japón: los cierres son más frecuentes entre los 30 y los 40 años.',
  'registry-notices': 'Señales que dan los avisos del registro británico.',
  'buyouts-by-size':
    'Italia: dos tercios de las adquisiciones tienen hasta 49 personas, de 27 a 32 de media. Argentina 2025: 34,7 de media. Transmisiones sanas en Francia: 11,5.',
  'profit-floor':
    'Un beneficio de unos 50 000 € al año: lo alcanzan 700 000 de 3,4 millones de empresas familiares.',
  'distress-bounds': 'Los límites publicados entre dificultad y seguridad.',
  'recovered-by-industry':
    'Argentina 2025: metal 15,8 %, alimentación 13,8 %, textil 10,1 % e imprenta 9,8 % de 398 empresas recuperadas. Italia: dos tercios son industria.',
  'takeovers-by-industry':
    'Las de hoteles y restaurantes son las que menos sobreviven: 64 % a los 3 años en Aquitania, frente a cerca del 90 % en construcción y transporte.',
  'poor-places-served-least': 'Los lugares más pobres son los peor atendidos.',
  'buyouts-near-buyouts': 'Las adquisiciones se dan cerca de otras anteriores.',
  'warning-signs':
    'Señales de la lista de alerta temprana y lo visto en Argentina en empresas vaciadas y abandonadas.',
  'workforce-halves': 'Visto en Italia: la plantilla se reduce a la mitad.',
  'weights-compared': 'De comparaciones por pares: su vector propio principal, redondeado.',
  'weights-for-registers': 'Para registros que no saben nada más allá de sucesión, plantilla y sector.',
}

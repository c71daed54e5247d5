import type { manual as english } from '../en/manual.ts'
import type { SameShape } from '../same-shape.ts'

export const manual: SameShape<typeof english> = {
  search: 'Buscar en el manual',
  found: 'Temas: {{topics}}. Términos: {{terms}}.',
  glossary: 'Glosario',
  'show-all': 'Mostrarlo todo',

  import: 'Traer un registro',
  'import-text':
    'Elija uno o varios archivos CSV. Relevo reconoce los registros conocidos por sus cabeceras y propone una correspondencia para cualquier otro. Mire primero la lectura (codificación, separadores, fechas), después la correspondencia, y pruébelo.\nNada se escribe antes de que usted lo conserve. Cada fila leída se conserva, se señala o se rechaza, y las rechazadas pueden guardarse con sus motivos. Una importación puede deshacerse en la primera pantalla.',
  list: 'Leer la lista',
  'list-text':
    'Las candidatas se ordenan por su puntuación. Pulse la cabecera de una columna para ordenar por ella, con Mayús para ordenar por varias. Las barras de la izquierda muestran cómo se reparten las empresas: una barra pulsada es un filtro, una segunda forma un tramo.\nLas flechas van de fila en fila, la barra espaciadora elige, Intro abre. Una lista con sus filtros, pesos, orden y columnas puede guardarse con un nombre, imprimirse entera y exportarse.',
  aside: 'Por qué una empresa no está en la lista',
  'aside-text':
    'Las empresas que no pueden convertirse en cooperativa de trabajo se apartan antes de puntuar: cooperativas, organismos públicos, sucursales, empresas sin empleados y otras. «¿Por qué?», encima de la lista, nombra cada una con su motivo. En la página de la empresa se puede anular una barrera, con un motivo que se conserva.',
  score: 'Qué dice una puntuación',
  'score-text':
    'La puntuación es un orden de lectura, no un pronóstico. Cada criterio da un valor entre 0 y 1 según reglas fijas; multiplicado por su peso da puntos, y los puntos suman la puntuación de 0 a 100. La puntuación de una empresa no depende de qué otras empresas haya en el archivo.\nLa página de la empresa muestra cada paso, de la cifra del registro a los puntos.',
  unknown: 'Lo que el registro no dice',
  'unknown-text':
    'Lo desconocido nunca es cero. Lo sustituye un supuesto prudente, dibujado con rayas; la línea bajo la barra va de la puntuación más baja a la más alta que lo desconocido permitiría; los puntos dicen cuánto se conoce. La mejor pregunta siguiente es lo desconocido que más diría.',
  tiers: 'Niveles A, B, C y ?',
  'tiers-text':
    'A y B merecen una conversación ahora, C más adelante. El signo de interrogación dice que se sabe demasiado poco. Un dueño mayor no basta para una A: debe acompañarlo otra señal.',
  weights: 'Cambiar los pesos',
  'weights-text':
    'Abra Pesos, encima de la lista, y mueva un control: la lista lo sigue. Los pesos figuran en la dirección y en cada exportación. La pantalla Modelo va más allá: curvas, comparaciones de dos criterios, la estabilidad de los puestos y lo que cambia antes de conservarlo.',
  firm: 'La página de una empresa',
  'firm-text':
    'Los datos con su fuente, el cálculo de la puntuación y qué hacer después. Los valores pueden corregirse con un motivo; los extractos posteriores nunca sobrescriben lo que usted escribió. Las teclas [ y ] llevan a la empresa anterior y a la siguiente de la lista.',
  deciding: 'Decidir y admitir impugnaciones',
  'deciding-text':
    'Una puntuación no decide nada. En la ficha de la empresa decide una persona (ocuparse de ella, volver a mirarla más adelante, no ocuparse de ella) y escribe por qué; quedan al lado la puntuación, el puesto y el modelo de ese día. El derecho europeo (RGPD, artículo 22) y otros dan a cada cual el derecho a no quedar sujeto a lo que decidió solo un programa: por eso una lista se exporta como propuesta, y tal como se decidió solo cuando alguien ha decidido sobre cada empresa.\nLa persona afectada puede decir que la puntuación es incorrecta: «Impugnar la puntuación» lo anota y marca la empresa en la lista, en su ficha y en la explicación de su puntuación. Corrija lo que estaba mal y resuelva después: la empresa se puntúa de nuevo y se guardan las dos puntuaciones.',
  recovery: 'El enfoque de recuperación',
  'recovery-text':
    'El otro enfoque mira las empresas en crisis que sus trabajadores podrían tomar. Tiene sus propias barreras, pesos y reloj, y un color propio para que nadie confunda las listas.',
  changes: 'El extracto siguiente',
  'changes-text':
    'Importe el extracto siguiente en la misma serie. Cambios muestra entonces quién está en apuros desde ahora, quién pasa a cumplir, quién es nueva, cambió o ya no está. Los hechos que solo se parecen a una empresa por el nombre, y las empresas que pueden ser una sola, esperan ahí su decisión.',
  map: 'El mapa y el territorio',
  'map-text':
    'Mapa cuenta las candidatas de cada lugar. Dele las áreas de los lugares en GeoJSON o TopoJSON con longitud y latitud; los institutos de estadística las publican. Los lugares se unen por código o, si no, por nombre sin acentos, y la pantalla dice cuáles no encontraron pareja. La tabla junto al mapa hace todo lo que hace el mapa; elegir un lugar filtra la lista.\nUna tabla de lugares con privación (1 = más pobre), empleos o cualquier otra cifra colorea el mapa y completa el criterio de necesidad donde el registro no dice nada. Los puntos de apoyo con coordenadas hacen lo mismo: gana la empresa que tiene uno a menos de 50 km en línea recta. La página de la empresa dice qué se tomó de dónde. Todo archivo se puede quitar de nuevo.',
  outreach: 'Cartas y notas',
  'outreach-text':
    'La ficha reúne lo que se sabe para una primera conversación. La carta al dueño nunca lleva una puntuación, una edad ni una conjetura sobre la sucesión. Las cartas pueden pasarse a otros idiomas en la página de la empresa.',
  privacy: 'Lo que se queda en este equipo',
  'privacy-text':
    'Todo. Relevo no hace ninguna petición por la red si usted no la pide. Los nombres y edades de los dueños no se exportan si usted no lo dice. Un espacio de trabajo es un archivo que puede borrarse entero.',
  backup: 'Copias de seguridad',
  'backup-text':
    'Ajustes escribe una copia del espacio de trabajo donde usted quiera y comprueba si cada empresa está como se escribió. Una lista exportada no es una copia de seguridad: no se puede volver a abrir como espacio de trabajo.',

  'term-candidate': 'Candidata',
  'means-candidate': 'Empresa que pasa todas las barreras del enfoque y recibe un puesto.',
  'term-criterion': 'Criterio',
  'means-criterion': 'Una de las cinco o seis cosas que la puntuación pesa, como la presión de sucesión.',
  'term-indicator': 'Indicador',
  'means-indicator': 'Cifra del registro con la que se juzga un criterio, como la edad del dueño.',
  'term-weight': 'Peso',
  'means-weight': 'La parte de la puntuación que un criterio puede dar. Todos los pesos suman 100 %.',
  'term-interval': 'Intervalo',
  'means-interval': 'De la puntuación más baja a la más alta que lo desconocido permitiría.',
  'term-coverage': 'Conocido, cobertura',
  'means-coverage':
    'La parte de los pesos que descansa en valores conocidos. Por debajo del 40 % el nivel es «?».',
  'term-prior': 'Supuesto',
  'means-prior': 'El valor que sustituye a lo desconocido; siempre se muestra como tal.',
  'term-tier': 'Nivel',
  'means-tier': 'A, B, C o ?: cuán pronto merece una empresa una conversación.',
  'term-gate': 'Barrera',
  'means-gate': 'Regla que deja a una empresa fuera de la lista, con un motivo que se muestra.',
  'term-referred': 'Remitida',
  'means-referred': 'Sin puesto en este enfoque pero mirada en otro lugar, como una empresa en concurso.',
  'term-lens': 'Enfoque',
  'means-lens': 'Sucesión: empresas sanas cuyo dueño se irá. Recuperación: empresas en crisis.',
  'term-window': 'La ventana se cierra',
  'means-window': 'El dueño tiene 70 años o más, o 65 o más sin sucesor que conste.',
  'term-red-herring': 'Pista falsa',
  'means-red-herring': 'Solo se conoce una señal de sucesión; por sí sola puede no significar nada.',
  'term-decision': 'Decisión',
  'means-decision': 'Lo que una persona decidió sobre una empresa, con el motivo. Una puntuación no lo es.',
  'term-contest': 'Impugnación',
  'means-contest':
    'Alguien dice que una puntuación es incorrecta; una persona la revisa y se guardan las dos puntuaciones.',
  'term-extract': 'Extracto',
  'means-extract': 'Un registro a fecha de un día. Los extractos de una serie se comparan entre sí.',
}

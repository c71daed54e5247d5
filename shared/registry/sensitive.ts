/**
 * Parts of normalised column names that tell of a person's origin, sex, belief or health. Such columns are never
 * proposed for a field: the score must not be able to read them.
 */
const SENSITIVE =
  /race|ethnic|etnia|etnic|gender|genero|^sexo?|sesso|sexe|femminile|femenin|feminin|straniera|extranjer|etranger|veteran|nationalit|nacionalidad|nacionalidade|nazionalita|nationality|citizen|ciudadania|cittadinanza|religi|belief|disabilit|discapacidad|deficiencia|handicap|sexual|orientation/

export const isSensitive = (normalised: string): boolean => SENSITIVE.test(normalised)

import type { FieldProblem } from '../../../db/domain/problem';
import type { ConflictReason } from '../../../electron/contract/result';

/** What went wrong, what was kept and what to do; one text for each failure of the contract. */
export const failures = {
  notFound: 'Posten findes ikke længere. Det, du skrev, er ikke gemt.',
  readOnly: 'Filen kan ikke skrives. Det, du har skrevet, står her endnu og gemmes, så snart det går igen.',
  diskFull: 'Disken er fuld. Det, du har skrevet, står her endnu. Skaf plads, så gemmes det.',
  damaged:
    'Filen kan ikke læses rigtigt. Det, du har skrevet, står her endnu. Luk Attaché, og tag en kopi af filen.',
  busy: 'Et andet program bruger filen. Det, du har skrevet, står her endnu og gemmes om lidt.',
  interrupted: 'Forbindelsen til databasen blev afbrudt. Det, du har skrevet, står her endnu.',
  refused: 'Det kan Attaché ikke gøre herfra.',
  unexpected:
    'Der skete en fejl i Attaché. Det, du har skrevet, står her endnu. Fejlen står i loggen som {{reference}}.',
  conflict: {
    'in-use': 'Kan ikke slettes, så længe noget andet henviser hertil.',
    'already-participates': 'Personen er allerede på deltagerlisten.',
    'already-stands-in': 'Personen kommer allerede i stedet for en anden.',
    'already-matched': 'Behovet og løsningen er allerede matchet.',
    'more-is-known':
      'Der står mere om det end denne linje, og det ville gå tabt. Ret det dér, hvor det står.',
    'file-not-written': 'Filen kunne ikke skrives der. Vælg et andet sted.',
    'not-printable': 'Dokumentet kunne ikke gøres klar. Prøv igen.',
    'file-not-openable':
      'Attaché åbner kun dokumenter, billeder, lyd, film og mails, da andre filer kan sætte noget i gang. Gem en kopi i stedet.',
    'file-missing':
      'Filens indhold findes ikke længere ved siden af kontorets fil. Intet er åbnet eller gemt.',
    'file-altered': 'Filens indhold er ikke det, der blev tilføjet. Intet er åbnet eller gemt.',
    'no-program': 'Computeren har intet program til den slags fil. Gem en kopi i stedet.',
    finished: 'Dokumentet er færdiggjort og kan ikke rettes. Åbn det igen for at rette i det.',
  } satisfies Record<ConflictReason, string>,
  field: {
    required: 'Skal udfyldes.',
    'too-long': 'For lang. Kort teksten af; indtil da er ændringen ikke gemt.',
    'too-many': 'For mange.',
    'not-text': 'Skal være tekst.',
    'not-a-number': 'Skal være et tal.',
    'not-an-id': 'Vælg en fra listen.',
    'not-a-choice': 'Vælg en fra listen.',
    'not-a-date': 'Den dato findes ikke. Skriv dag-måned-år, fx 16-05-2016.',
    'not-a-time': 'Det klokkeslæt findes ikke. Skriv fx 9.30.',
    'answered-before-asked': 'Svaret ligger før den dag, der blev spurgt.',
    'end-before-start': 'Slutter før den begynder.',
    'period-too-long': 'For lang tid. Se efter, om datoerne er rigtige.',
    'low-above-high': 'Det laveste tal er højere end det højeste.',
    'unknown-zone': 'Ukendt tidszone. Vælg en fra listen.',
    'unknown-country': 'Ukendt land. Vælg et fra listen.',
    'unknown-language': 'Det er ikke et sprog, som Attaché kender.',
    'not-coordinates': 'En bredde går fra −90 til 90, en længde fra −180 til 180 grader.',
    'not-an-ean': 'Et EAN-nummer (GLN) har 13 cifre, og det sidste skal passe med de andre.',
    'not-a-link': 'Skriv en adresse på nettet, fx https://www.kk.dk/referat.',
    'costs-open':
      'Skriv først under Udgifter, hvad rejsen kostede i penge og timer, eller at det ikke er opgjort.',
    'council-request-required':
      'Medlemmer af Borgerrepræsentationen kan først rejse, når anmodningen eller grunden til at rejse uden er skrevet ind på Overblik.',
    'reason-required': 'Skriv en begrundelse.',
    'file-empty': 'Filen er tom, så der er intet at gemme.',
    'file-too-big': 'Filen er for stor. En fil må højst fylde 50 MB.',
    'unknown-field': 'Det felt findes ikke.',
    invalid: 'Kan ikke gemmes sådan.',
  } satisfies Record<FieldProblem, string>,
};

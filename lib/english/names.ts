const NAMES = new Set(
  `aaron adam adele ahmed aisha al alan albert alex alexandra alice alicia alison amanda amber amelia amir amit amy ana
  andrea andrew andy angela anil anita ann anna anne annie anthony anton april arjun arthur ashley audrey barb barbara
  barry beatrice becky ben beth betty beverly bev bill bob bobby boris brad brandon brenda brent brett brian bruce
  bryan cal callum carl carla carlos carmen carol caroline carrie cat cathy chad charles charlie charlotte chen cheryl
  chloe chris christian christina christine christopher cindy claire clara claudia colin connor craig cynthia dale dan
  dana daniel danielle danny dave david dawn deb debbie debra dee deepak denise dennis derek diana diane diego dominic
  don donald donna doris doug dylan ed eddie edward elaine elena eli elizabeth ella ellen ellie emily emma eric erica
  erin ethan eva evan eve fatima felix fiona fran frances francesca francis frank fred gabriel gail gareth gary gavin
  gemma george geoff gina glen gloria gordon grace graham greg gwen hal hana hannah harold harriet harry hassan heather
  heidi helen henry holly howard hugh ian imran ina irene iris isabel ivan ivy jack jackie jacob jade jake james jamie
  jan jane janet janice jared jason javier jay jean jeff jen jenna jennifer jenny jeremy jerry jess jesse jessica jill
  jim jimmy jo joan joanna joe joel john johnny jon jonas jonathan jordan jorge jose joseph josh joshua joy joyce juan
  judith judy julia julian julie june justin kai karen karl kate katherine kathleen kathy katie kay kayla keith kelly
  ken kenneth kerry kevin kieran kim kirsty kristin kurt kyle lana lara larry laura lauren leah lee len lena leo leon
  leslie lewis liam lila lily linda lisa liz lloyd lou louis louise lucas lucy luis luke lydia lynn maggie mandy marc
  marcus margaret maria marie marilyn mario mark marta martha martin marty mary mateo matt matthew maureen maya megan
  mei mel melissa meredith mia michael michelle miguel mike milan mina miranda mo mohammed molly monica morgan naomi
  nadia nancy natalie nate neil nell nick nicola nicole nina noah nora norma olga oliver olivia omar oscar owen paige
  pam pat patricia patrick patti patty paul paula pauline pedro peggy penny pete peter phil philip phyllis pia pierre
  priya rachel raj ralph randy raul ravi ray rebecca reggie renee rhonda ricardo rich richard rick rita rob robert
  roberto robin rod roger ron rosa rosie ross roy russ russell ruth ryan sally sam samantha samir sandra sandy sanjay
  sara sarah scott sean sergio shane shannon sharon shaun sheila shelly sherry shirley simon sofia sonia sophia sophie
  stacey stacy stan stella stephanie stephen steve steven stu stuart sue suresh susan suzanne sylvia tamara tana tania
  tara taylor ted teresa terry theo theresa thomas tim tina toby todd tom tommy toni tony tracy travis trevor tricia
  tyler val valerie vanessa vera veronica vic vicky victor victoria vince vincent virginia wanda wayne wendy will
  william xavier yan yasmin yuki yusuf zach zara zoe mum dad dev devon`.split(/\s+/),
);

/** True for a common given name, in lower case. */
export function isGivenName(word: string): boolean {
  return NAMES.has(word);
}

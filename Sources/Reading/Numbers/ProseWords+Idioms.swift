extension ProseWords {
  /// Phrases with a number word that counts nothing; their words and signs are parted by spaces, they
  /// themselves by semicolons.
  static let idioms: [String] =
    lines(
      """
      nine times out of ten; 9 times out of 10; ten times out of ten
      ninety - nine times out of a hundred; one way or another; one way or the other
      one and only; one and the same; one and all; one by one; one - by - one; one to one
      one - to - one; one on one; one - on - one; one - to - many; one after another
      one after the other; one another; one at a time; one or other; one or another
      one or the other; one or two; one or more; one or both; zero or more; more than one
      at one point; at one time; at one stage; at one end; one thing; on one hand
      on the one hand; one hand; number one; square one; day one; year one; year zero
      no one; any one; every one; each one; as one; all in one; all - in - one
      one in a million; one in a thousand; one in a hundred; a million to one
      a hundred to one; in two minds; of two minds; two minds; two sides of the same coin
      two sides of a coin; two sides of the coin; the two of them; the two of us
      second to none; zero tolerance; zero - tolerance; net zero; net - zero; zero sum
      zero - sum; ground zero; patient zero; zero hour; zero hours; zero - hours; zero in on
      zero to hero; absolute zero; non - zero; sub - zero; start from zero; half past
      half way; half - year; half - way; half term; half time; half marathon; half moon
      half board; half empty; half full; half asleep; half a mind; half the battle
      half a loaf; half the story; half the time; half measures; half brother; half sister
      half the fun; other half; better half; first half; second half; latter half; top half
      bottom half; upper half; lower half; last half; final third; too clever by half
      not half; go halves; half and half; half - and - half; meet half; a thousand thanks
      a thousand times; a thousand apologies; a thousand words; a thousand pardons
      death by a thousand cuts; a thousand cuts; a million miles; a million times
      a million reasons; a hundred times over; thanks a million; million - dollar question
      million dollar question; million - dollar; sixty - four thousand dollar question
      64,000 dollar question; a hundred and one things; one hundred and one things
      two by two; two can play; in two halves; a million years; a thousand and one
      a hundred and one; 360 - degree; hang ten; two - by - two; two of a kind
      one of a kind; three cheers; three strikes; cloud nine; nine lives; nine days ’ wonder
      nine - day wonder; whole nine yards; ten to one; ten a penny; two a penny
      six of one and half a dozen of the other; six of one; six feet under; sixes and sevens
      four corners; four walls; four square; all fours; forty winks; fifty - fifty
      fifty fifty; twenty - four seven; nine to five; nine - to - five; 9 to 5; 9 - to - 5
      five - a - day; 5 - a - day; high five; high - five; take five; seven seas
      seven wonders; seven deadly sins; ten commandments; seventh heaven; two wrongs
      two birds with one stone; two cents; two heads are better than one
      put two and two together; two and two; takes two to tango; it takes two
      one size fits all; one - size - fits - all; one for all; all i for one; for one ,; one fell swoop
      one foot in; one eye on; one go; one too many; one of those things; one step at a time
      one step ahead; one small step; one step closer; one moment
      one thing leads to another; one thing led to another; one good turn; one rule for
      law unto; back to square one; looking out for number one; once or twice; think twice
      thinks twice; thought twice; thinking twice; twice shy; three musketeers
      three wise men; catch twenty - two; catch - twenty - two; catch 22; six figures
      seven figures; five figures; four figures; six - figure; double figures
      double standard; double standards; double check; double - check; double negative
      double agent; double act; double bed; double bluff; double decker; double digits
      double edged; double glazing; double life; double room; double take; double vision
      double meaning; triple jump; triple lock; triple glazing; treble clef; on the double
      at the double; see double; 24 / 7; 24 - 7; 9 / 11; 7 / 7; 50 / 50; 50 - 50; 50 : 50
      20 / 20; 80 / 20; one in the eye; in one ear; six degrees of separation
      five o ’ clock shadow; eleventh hour; five senses; four - letter word
      twelve days of christmas; third parties; third party; third time; third world
      third degree; third reading; third rail; third sector; third country; third countries
      third person; third way; a third of the way; fifth column; fifth amendment
      a quarter to .; a quarter past .; quarter final; quarter finals; quarter - final
      quarter - finals; quarter century; quarter horse; close quarters; at close quarters
      living quarters; sleeping quarters; all quarters; some quarters; many quarters
      other quarters; in quarters; latin quarter; french quarter; first quarter
      second quarter; third quarter; fourth quarter; final quarter; last quarter
      next quarter; previous quarter; this quarter; each quarter; every quarter; per quarter
      the quarter; a third party; tenth of the month; top ten; top - ten; top five
      top three; big four; big three; big five; ten out of ten; 10 out of 10
      two peas in a pod; two - way; seven - day wonder; one - two; two thumbs up; eight ball
      size zero; from day one; one day; one last; one final; one such; for one; one wonders
      one might; one - sided; by one ’ s; two ’ s company; three ’ s a crowd
      a year or two; a month or two; a week or two; a day or two; an hour or two
      a minute or two; a moment or two; a word or two; a thing or two; or two ago
      """)

  private static func lines(_ text: String) -> [String] {
    text.split { $0 == "\n" || $0 == ";" }.map(String.init)
  }
}

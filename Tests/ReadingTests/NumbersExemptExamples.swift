/// Sentences without data: in front, why the number in them is none, or `none` where nothing looks
/// like a number at all.
enum NumbersExemptExamples {
  static let dates = """
    date: It opened on 11 September 2014.
    date: It opened on September 11, 2014.
    date: It opened on September 11.
    date: They met on 29 August to talk.
    date: They met on the 29th of August.
    date: They met on 1st May.
    date: They met on Monday 5 May.
    date: They met on 11/09/2014.
    date: They met on 11.09.2014.
    date: They met on 2014-09-11.
    date: It was published on 6 June 2011
    date: In March 2010 the centre opened.
    date: From 5 to 9 May it was shut.
    date: From 5 May to 9 June it was shut.
    date: On 11–12 September they met.
    date: On 11 and 12 September they met.
    date: In Sept. 2014 they met.
    date: In Q3 2014 it fell.
    date: In Q3 it fell.
    date: In H1 2014 it fell.
    date: In the 1990s it was open.
    date: In the ’90s it was open.
    date: In the 90s it was open.
    date: In the nineties it was open.
    date: In FY2014 they paid.
    date: The September 11 attacks changed it.
    date: The year 2014/15 was worse.
    date: It ran 2009-10 and no longer.
    date: They met on Friday 12.
    date: By 31 December 2015, all was done.
    date: He was born on 3 January 1961 in Calais.
    date: Published 6 June 2011
    date: Aug 29: they met
    date: In September 2014 officers stopped lorries.
    date: The letter of 11 September 2014 says so.
    date: It is dated 2014-09.
    date: In the early 1970s and later.
    date: on 3rd June, 4th June and 5th June
    """

  static let years = """
    year: In 2010 officers stopped lorries.
    year: Since 1994 the tunnel is open.
    year: Since 2010, we have done much.
    year: It closed in 2015.
    year: The 2011 release says so.
    year: The release of 2011 names them.
    year: The letter of 2014 counts them.
    year: The reply (2015) is short.
    year: Between 2009 and 2011 it seized drugs.
    year: From 2009 to 2011 it seized drugs.
    year: The 2010 to 2015 government
    date: It ran 2009–2015.
    year: 2014 saw a new agreement.
    year: In early 2014 it fell.
    year: By 2015 it was done.
    year: Until 2009, there was none.
    year: In 2009, 2010 and 2011 it fell.
    year: in 2009 and 2014
    year: More in 2015 than in 2014.
    year: The summer of 2014 was hot.
    year: Before 2003 there were no checks.
    year: Figures for 2014 are missing.
    year: The year 2000 came.
    year: It dates from 1066.
    year: In mid-2014 it fell.
    year: The 2014 agreement was signed.
    date: Theresa May, 2011
    year: The Treaty of Le Touquet (2003) and others
    year: In c. 1900 it was built.
    year: So far in 2011.
    year: Home Office 2014
    year: 2011: a summit
    year: During 2011 the work went on.
    year: Their 2014 report was late.
    year: The UK’s 2014 report was late.
    year: after 1945
    year: The attempts of 2011 are for part of a year.
    year: The total of 2015 and its parts
    year: The documents of 2011 name them.
    year: In nineteen eighty-four it opened.
    year: The sums (2014 prices) are given.
    year: By 2020 numbers had risen.
    year: AD 1066 was long ago.
    """

  static let times = """
    timeOfDay: It opens at 10.30am.
    timeOfDay: It opens at 10:30.
    timeOfDay: It opens at 10 am.
    timeOfDay: It opens at 5pm.
    timeOfDay: It opens at 5 p.m. sharp.
    timeOfDay: It opens at nine o’clock.
    timeOfDay: It opens at 9 o'clock.
    timeOfDay: It opens from 9am to 5pm.
    timeOfDay: It opens 5–6pm.
    timeOfDay: It opens 9 to 5pm.
    timeOfDay: At 14:05 they left.
    timeOfDay: It opens at 10.30.
    timeOfDay: It opens at five.
    timeOfDay: They left at ten past nine.
    timeOfDay: They left at nine in the morning.
    timeOfDay: The train leaves at 14h30.
    timeOfDay: It closed at 0900 hours.
    idiom: They left at half past two.
    idiom: They left at a quarter to.
    timeOfDay: They came at 6.
    timeOfDay: They left at a quarter to nine.
    timeOfDay: They left at ten to nine.
    timeOfDay: It opens from 9.00 to 17.30.
    timeOfDay: The 8.15 train was late.
    timeOfDay: Open Mon–Fri 9–5.
    timeOfDay: They came at seven in the evening.
    """

  static let ordinals = """
    ordinal: The 1st lorry was empty.
    ordinal: The 21st century began.
    ordinal: It was their 2nd visit.
    ordinal: A 3rd officer came.
    ordinal: A third officer came.
    ordinal: A fifth crossing opened.
    none: The third officer came.
    ordinal: The twenty-first officer came.
    ordinal: The thirty-third officer came.
    idiom: The second half-year came and the first ended.
    none: Their first visit was long.
    none: It is the fourth largest port.
    none: A second letter came.
    none: He came tenth.
    idiom: In the second half of the year it fell.
    idiom: In the first quarter it fell.
    idiom: A third party was paid.
    idiom: A third country is one outside the union.
    none: Secondly, they met.
    ordinal: the 19th-century port
    ordinal: the 101st airborne
    """

  static let references = """
    reference: See section 3.
    reference: See sections 3 and 4.
    reference: See sections 3, 4 and 5.
    reference: See paragraph 12.
    reference: See paragraphs 12 to 15.
    reference: See paragraphs 12–15.
    reference: See chapter 5(2).
    reference: See section 3(2)(a) of it.
    reference: See Figure 2.
    reference: See fig. 2.
    reference: See page 7.
    reference: See p. 7.
    reference: See pp. 7–9.
    reference: See item 2.
    reference: See article 8.
    reference: See Art. 8.
    reference: See Schedule 2.
    reference: See clause 4.1.
    reference: See table 3.
    reference: See note 5.
    reference: See § 4.
    reference: See no. 7.
    reference: See No 7.
    reference: See number 7.
    reference: Regulation (EU) No 604/2013 says so.
    reference: Directive 2013/33/EU says so.
    reference: The Immigration Act 2014 says so.
    reference: UN Security Council Resolution 1973 says so.
    reference: Table 3 shows it.
    reference: Section 3 applies.
    reference: Question 5 asks why.
    reference: Step 2: write it down.
    reference: Rule 4 holds.
    reference: See section three.
    reference: Chapter two is short.
    reference: See comment #12.
    reference: notes to editors, items 2 to 4
    reference: paragraph 3, second bullet
    reference: Annex 4 has it.
    reference: See Appendix 12A.
    reference: See line 40.
    reference: Recommendation 9 was accepted.
    reference: See Box 4 for more.
    reference: See column 3.
    reference: Volume 2, page 14
    reference: See paras 5 and 12.
    reference: Case 12 was closed.
    none: Part II has it.
    none: Dublin III applies.
    reference: Article 8 ECHR applies.
    reference: See rows 2, 5 and 9.
    reference: paragraphs 5 and 7 of the reply
    reference: See question two.
    """

  static let codes = """
    phoneNumber: Call 020 7946 0000.
    phoneNumber: Call +33 3 21 46 00 00.
    phoneNumber: Call +44 (0)344-991-9222 today.
    phoneNumber: Call 999.
    phoneNumber: Dial 101 for the police.
    phoneNumber: Phone the police on 101.
    phoneNumber: Ring 0800 123 456.
    phoneNumber: Tel: 01303 123456
    phoneNumber: Tel. 112
    phoneNumber: 555-123-4567
    phoneNumber: The number is 07700 900123.
    phoneNumber: Text 60777 to help.
    version: It needs version 2.1.
    version: It needs v1.0.3.
    version: It needs 1.0.3 or later.
    version: The server is at 192.168.0.1.
    version: It needs v2.
    name: It is written in Swift 6.
    name: It runs on Windows 10.
    name: It runs on Windows 10 computers.
    code: ISBN 978-0-14-044913-6
    code: DOI: 10.1000/182
    code: Agent 007 came.
    code: File 604/2013 is lost.
    code: 12-34-56-78
    address: He lives at 10 Downing Street.
    address: He lives at 12 rue Lamarck.
    address: They moved to 62100 Calais.
    address: The office is in London SW1A 2AA.
    address: The office is at 2 Marsham Street, London.
    address: It stood at 24 Old Kent Road.
    webAddress: See https://example.com/2014/12/page.
    webAddress: See www.example.com/12 for it.
    webAddress: Write to office12@example.com.
    webAddress: See figures-2014.csv for it.
    webAddress: See example.com/one for it.
    webAddress: Tag #brexit2016 on it.
    webAddress: Open data/2014/file for it.
    webAddress: The file report_12 is there.
    webAddress: Write to nine@example.com.
    phoneNumber: Dial 112 or 999.
    phoneNumber: Text STOP to 60006.
    code: See (2014) 12 EHRR 345.
    code: See COM(2015) 240 final.
    code: Account 12345678 is closed.
    address: They live at 12 avenue de la Gare.
    listMarker: 1) Read. 2) Write.
    listMarker: 1. The first thing
    listMarker: 2) The second thing
    listMarker: (3) The third thing
    listMarker: It is said (1) that it is so.
    listMarker: It is so.[4] Is it?
    """

  static let names = """
    name: The A26 leads there.
    name: The M20 was closed.
    name: The G8 met at Evian.
    name: The G20 met.
    name: COVID-19 spread.
    name: MI5 knows.
    name: The EU27 agreed.
    name: An F-35 flew by.
    name: A Boeing 747 flew by.
    name: Channel 4 reports.
    name: Radio 4 reports.
    name: Area 51 is closed.
    name: Formula 1 is loud.
    name: H1N1 spread.
    name: PM2.5 is measured.
    name: The CO2 probes found it.
    none: The CO₂ probes found it.
    code: It is ISO 8601.
    name: It is UTF-8.
    name: It is 3D.
    name: It has 5G.
    name: The 4x4 broke down.
    name: Terminal 5 is open.
    name: Platform 9 is closed.
    name: Take junction 11a.
    name: Take exit 12.
    name: World War 2 ended.
    name: World War Two ended.
    name: The Five Eyes met.
    name: They met in the Seven Sisters pub.
    name: Phase two began.
    name: Phase 2 began.
    name: Level 3 was reached.
    name: The Apollo 11 crew
    name: The Airbus A380 flew.
    name: A type 2 error
    name: Under-18s are free.
    name: The Mark 2 model
    name: U2 played.
    name: The B2B market
    name: Vitamin B12 helps.
    name: A category 5 storm
    name: The Group of Seven met.
    name: Day 3 was dry.
    name: Room 12 is free.
    name: The iPhone 6 came out.
    none: Dover’s docks are old.
    name: HTTP/2 is used.
    name: 4K video is used.
    name: The Group of 77 met.
    name: See HC 902 for it.
    timeOfDay: It was on News at Ten.
    name: The film was on BBC Two.
    name: The Group of Twelve
    name: Bus 7 goes there.
    name: Year 7 pupils came.
    name: In month nine they left.
    address: The trust sits at 12b Lamp Lane.
    reference: Schedule two holds the plans.
    name: The Group of Twelve wrote.
    name: On day two they left.
    name: A size 12 boot
    """

  static let idioms = """
    idiom: It works nine times out of ten.
    idiom: It works 9 times out of 10.
    idiom: It is a one-way street.
    idiom: It is a two-way street.
    idiom: It is a one-off.
    idiom: It was a one-to-one talk.
    idiom: It is a one-sided story.
    idiom: It is three-dimensional.
    idiom: It has four-wheel drive.
    idiom: It is a two-tier system.
    idiom: There is zero tolerance.
    idiom: A zero-tolerance policy
    idiom: On the one hand, it is so.
    idiom: At one point it was so.
    idiom: One day it will be so.
    idiom: One by one they left.
    idiom: He is number one.
    idiom: They are half-hearted.
    idiom: It is half-empty.
    none: It is halfway there.
    idiom: They are in two minds.
    idiom: A thousand thanks to all.
    idiom: It is the million-dollar question.
    idiom: It is open 24/7.
    idiom: It is a 50/50 chance.
    idiom: After 9/11 it changed.
    idiom: One or two came.
    idiom: They are at sixes and sevens with two and two.
    none: They are at sixes and sevens.
    none: It is second to none.
    idiom: They went back to square one.
    idiom: The double standard is clear.
    idiom: A double-decker bus
    idiom: A double fence
    idiom: Think twice before you go.
    idiom: They went there twice.
    none: They went there once.
    idiom: Net zero is far.
    idiom: The sub-zero night
    idiom: A multi-million programme
    idiom: The top-ten list
    idiom: It was cut in two.
    idiom: A one-in-a-million chance? No: one in a million.
    idiom: Six of one and half a dozen of the other.
    idiom: The other half is not known.
    idiom: It is a 2-way street.
    idiom: A five-star hotel
    idiom: A two-party system
    none: A couple of people came.
    none: Several people came.
    none: A few people came.
    none: Both sides agreed.
    none: A pair of boots
    none: Not a single person came.
    none: No arrests were made.
    none: None of them stayed.
    none: Many came, most left.
    idiom: It is fifty-fifty.
    idiom: It takes a year or two.
    idiom: The issue was put off for a day or two.
    idiom: A nine-to-five job
    idiom: One size fits all.
    idiom: He gave his two cents.
    idiom: It was a three-legged stool.
    none: The weight and height of someone
    none: An attentive sentence often lists.
    none: Tone, stone, bone and phone
    none: A tenant’s tender tent
    idiom: The French quarter? Close quarters.
    idiom: More than one reading is possible.
    idiom: It is one and the same.
    """

  static let pronouns = """
    pronoun: One of them left.
    pronoun: This is one of the main ports.
    idiom: No one left.
    pronoun: This one left.
    pronoun: That one left.
    pronoun: The one measure you have not taken
    pronoun: It is not a new one.
    pronoun: A treacherous one across the sea
    idiom: They helped one another.
    pronoun: One must be careful.
    pronoun: One is careful.
    idiom: One wonders why.
    pronoun: Which one is right?
    idiom: Each one is right? Every one.
    pronoun: Another one is right.
    pronoun: The right one is here.
    pronoun: The one in Calais is closed.
    pronoun: The first one is closed.
    pronoun: One way is to stop.
    idiom: For one reason they left.
    idiom: One thing is clear.
    pronoun: One side says so.
    pronoun: One example is this.
    pronoun: One morning they left.
    pronoun: There is one, perhaps.
    pronoun: One’s own view
    pronoun: The UK sent one.
    idiom: One such case is this.
    pronoun: One possible answer is this.
    pronoun: They need one to cross.
    pronoun: The only one is here.
    pronoun: The two governments agreed.
    pronoun: These two agreed.
    pronoun: The other two agreed.
    pronoun: There is talk between the two countries.
    pronoun: The border between the two is short.
    pronoun: One based in Calais was closed.
    pronoun: An old one, and a new one
    idiom: Any one of us could
    pronoun: It is only one part of it.
    none: Someone, anyone, everyone
    none: The lone phone
    """
}

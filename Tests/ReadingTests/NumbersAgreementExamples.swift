/// What a text says, what the record says, and whether they agree: `=` for the same, `~` for a fair
/// way to say it, or the reason why not.
enum NumbersAgreementExamples {
  static let fair = """
    £12 million | £12 million | =
    £12m | £12 million | =
    £12,000,000 | £12 million | =
    twelve million pounds | £12 million | =
    GBP 12 million | £12 million | =
    £12million in all | £12 million | =
    nine gangs | nine | =
    9 gangs | nine | =
    nine | 9 gangs | =
    3.5 thousand visitors | 3,500 | =
    3500 visitors | 3,500 | =
    over 170 arrests | more than 170 | =
    more than 170 arrests | more than 170 | =
    at least 170 arrests | more than 170 | ~
    170 or more arrests | at least 170 | =
    around 1,500 people | about 1,500 | =
    some 1,500 people | around 1,500 | =
    almost 4,000 people | nearly 4,000 | =
    fewer than 100 people | under 100 | =
    up to 100 people | no more than 100 | =
    up to 100 people | under 100 | ~
    about 3,500 people | 3,500 | ~
    about 3,500 people | 3,487 | ~
    nearly 4,000 people | 3,900 | ~
    nearly 4,000 people | 3,500 | ~
    about 4,000 people | nearly 4,000 | ~
    under 4,000 people | nearly 4,000 | ~
    more than 170 people | 174 | ~
    over 9,500 attempts | 9,540 | ~
    over £4 million | more than £4.1 million | ~
    just over 170 people | 171 | ~
    £13 million | £12.8 million | ~
    £12 million | £12.4 million | ~
    £12 million | £12,400,000 | ~
    about £13 million | £12.8 million | ~
    £4.3 million | £4.25 million | ~
    nearly £13 million | £12.8 million | ~
    more than £12 million | £12.4 million | ~
    £4 million a year | £4 million a year | =
    £4 million per year | £4 million a year | =
    £4 million annually | £4 million a year | =
    an annual £4 million | £4 million a year | =
    £4 million to the fund each year | £4 million a year | =
    every year £4 million goes there | £4 million a year | =
    £4 million is paid every year | £4 million a year | =
    2,000 meals a day | 2,000 a day | =
    24-hour cover | 24 hours a day | =
    £500 per person | £500 per person | =
    88% of them | 88% | =
    88 per cent of them | 88% | =
    eighty-eight per cent | 88% | =
    almost nine tenths of them | 88% | ~
    nearly 90% of them | 88% | ~
    about 90% of them | 88% | ~
    88% of them | 87.93% | ~
    a third of them | 33% | ~
    a third of them | 1/3 | =
    a third of them | 33.3% | ~
    33% of them | a third | ~
    one in three of them | a third | =
    one in five | 20% | =
    20% of them | one in five | =
    a quarter of them | 25% | =
    half of them | 50% | =
    about half of them | 48% | ~
    two thirds of them | 67% | ~
    more than half of them | 52% | ~
    fell by 88% | -88% | =
    fell by 88% | 88% | =
    down 88 per cent | -88% | =
    88% fewer | 88% | =
    88% less power | 88% | =
    almost nine tenths less power | 88% | ~
    a fall of 88% | -87.93% | ~
    a change of 88% | -88% | =
    rose by a quarter | 25% | =
    rose by 25% | about 25% | ~
    doubled | 2 times | =
    doubled | 100% | =
    doubled | twofold | =
    the number doubled | 1.97 times | ~
    twice as many | 2 times | =
    twice as many | doubled | =
    halved | -50% | =
    halved | 50% | =
    rose threefold | three times | =
    trebled | 200% | =
    rose by £3 million | £3 million | =
    cut by £3 million | -£3 million | =
    5 to 10 people | 5 to 10 | =
    5–10 people | 5 to 10 | =
    between five and ten people | 5 to 10 | =
    about 1,500 people | 1,450 to 1,550 | ~
    hundreds of people | hundreds | =
    hundreds of people | 230 | ~
    dozens of people | 90 | ~
    several hundred people | hundreds | =
    15 tonnes | 15 tonnes | =
    15,000 kg | 15 tonnes | =
    1.5 tonnes | 1,500 kg | =
    three years | 3 years | =
    three years | 36 months | =
    a three-year deal | 3 years | =
    -5 °C | -5 °C | =
    minus five degrees Celsius | -5 °C | =
    a dozen lorries | 12 | =
    half a million people | 500,000 | =
    50p | £0.50 | =
    """

  static let contradictions = """
    £13 million | £12 million | value
    £112 million | £12 million | value
    £12 billion | £12 million | value
    £12 | £12 million | value
    £12 thousand | £12 million | value
    £12.4 million | £12 million | value
    £12,100,000 | £12 million | value
    £4.2 million | £4.25 million | value
    £21 million | £12 million | value
    £1.2 million | £12 million | value
    3,501 people | 3,500 | value
    3,400 people | 3,500 | value
    35,000 people | 3,500 | value
    about 3,500 people | 3,600 | value
    about 3,400 people | 3,500 | value
    eight gangs | nine | value
    ten gangs | nine | value
    nineteen gangs | nine | value
    170 arrests | more than 170 | comparatorDropped
    1,500 people | about 1,500 | comparatorDropped
    4,000 people | nearly 4,000 | comparatorDropped
    100 people | up to 100 | comparatorDropped
    £12 million | about £12 million | comparatorDropped
    more than 170 arrests | 170 | comparatorAdded
    at least 170 arrests | 170 | comparatorAdded
    up to 170 arrests | 170 | comparatorAdded
    nearly 3,500 people | 3,500 | comparatorAdded
    fewer than 170 arrests | more than 170 | comparator
    about 170 arrests | more than 170 | comparator
    more than 170 arrests | at least 170 | comparator
    more than 1,500 people | about 1,500 | comparator
    nearly 1,500 people | about 1,500 | comparator
    over 180 arrests | more than 170 | value
    over 160 arrests | more than 170 | weaker
    at least 100 arrests | more than 170 | weaker
    over 3,000 people | 3,500 | weaker
    over 9,000 attempts | 9,700 | weaker
    about 4,000 people | 3,500 | value
    up to 10,000 people | 3,500 | weaker
    fewer than 3,000 people | 3,500 | value
    more than 3,600 people | 3,500 | value
    nearly 5,000 people | 3,500 | weaker
    5 people | 4.6 | rounding
    4,000 people | 3,960 | rounding
    3,490 people | 3,487 | rounding
    £12 million | €12 million | currency
    €5 million | £5 million | currency
    $5 million | £5 million | currency
    12 million | £12 million | currency
    £230 | 230 lorries | currency
    £4 million | £4 million a year | rateDropped
    £4 million was paid once. Each year it rained. | £4 million a year | rateDropped
    £4 million a year | £4 million | rateAdded
    2,000 meals a day | 2,000 | rateAdded
    £4 million a month | £4 million a year | rate
    £500 per person | £500 per household | rate
    £4 million every two years | £4 million a year | rate
    88 people | 88% | unit
    88% | 88 people | unit
    15 km | 15 tonnes | unit
    15 kg | 15 tonnes | value
    5 percentage points | 5% | unit
    three years | three weeks | unit
    87% of them | 88% | value
    8% of them | 88% | value
    a third of them | 35% | value
    a third of them | 40% | value
    a quarter of them | 33% | value
    half of them | 48% | value
    34% of them | a third | value
    one in five | 25% | value
    almost nine tenths of them | 95% | value
    more than half of them | 48% | value
    nine out of ten | 88% | value
    rose by 88% | -88% | direction
    88% more | -88% | direction
    an increase of 88% | -88% | direction
    fell by 87% | -88% | value
    fell by 12% | -88% | value
    5 °C | -5 °C | direction
    -5 °C | 5 °C | direction
    doubled | -50% | direction
    doubled | 3 times | value
    doubled | 50% | value
    trebled | 2 times | value
    halved | 2 times | value
    twice as many | 3 times | value
    rose threefold | doubled | value
    rose by £3 million | £4 million | value
    rose by £3 million | €3 million | currency
    5 to 10 people | 5 to 11 | value
    5 to 10 people | 5 | range
    5 people | 5 to 10 | range
    10 people | 5 to 10 | range
    about 2,000 people | 1,400 to 1,600 | range
    dozens of people | hundreds | value
    thousands of people | 230 | value
    500 people | hundreds | value
    £15 million | £50 million | value
    thirteen | thirty | value
    """
}

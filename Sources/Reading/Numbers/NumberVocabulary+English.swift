import Model

extension NumberVocabulary.Builder {
  /// Adds the words that stand around numbers, so that the grammar knows them.
  mutating func addEnglishProse() {
    add(ProseWords.function, .function)
    add(ProseWords.auxiliaries, [.function, .auxiliary])
    add(ProseWords.verbs, .verb)
    add(ProseWords.definite, .definite)
    add(ProseWords.quantifiers, .quantifier)
    add(ProseWords.beforeYear, .beforeYear)
    add(ProseWords.months, .month)
    add(ProseWords.weekdays, .weekday)
    add(ProseWords.references, .reference)
    add(ProseWords.pluralReferences, .references)
    add(ProseWords.nameHeads, .nameHead)
    add(ProseWords.streetsBehind, .streetBehind)
    add(ProseWords.streetsBefore, .streetBefore)
    add(ProseWords.rising, .rising)
    add(ProseWords.falling, .falling)
    add(ProseWords.changeNouns, .changeNoun)
    add(ProseWords.comparatives, .comparative)
    add("train bus ferry flight service sailing crossing boat departure", .departure)
    add(ProseWords.plainVerbs, .plainVerb)
    add("raise raises raised raising", .raising)
    add(ProseWords.yearly, .yearly)
    add("up down", .changeAdverb)
    add("make makes made making take takes took taking set sets give gives gave add adds", .making)
    add(ProseWords.compoundHeads, .compoundHead)
    add(ProseWords.vagueNouns, .vagueNoun)
    add(ProseWords.pluralNouns, .pluralNoun)
    add(ProseWords.dialling, .dialling)
    add(ProseWords.codeHeads, .codeHead)
    add(ProseWords.versionHeads, .versionHead)
    add(ProseWords.amountVerbs, .amountVerb)
    add(ProseWords.placing, .placing)
    add(ProseWords.amountNouns, .amountNoun)
    add(ProseWords.yearNouns, .yearNoun)
    add(ProseWords.metreNouns, .metreNoun)
    add(ProseWords.ordinals, .ordinal)
    add("st nd rd th", .ordinalSuffix)
    add("ad bc bce ce", .era)
    add("am pm", .halfOfDay)
    add("- ‐ ‑", .hyphen)
    add("– — −", .dash)
    add(". ! ? : ; …", .sentenceEnd)
    add("“ ” \" ‘ ’ ( ) [ ] « » • ·", .quoteOrBracket)
    add("twenties thirties forties fifties sixties seventies eighties nineties", .decade)
    for (words, factor) in ProseWords.ratioVerbs { addRatioVerbs(words, .init(factor)) }
    addRatioVerbs("halved halving halve", .init(1, over: 2))
  }

  private mutating func addRatioVerbs(_ words: String, _ ratio: NumberTables.Ratio) {
    for word in words.split(separator: " ") {
      change(String(word)) {
        $0.classes.insert(.ratioVerb)
        $0.ratio = ratio
      }
    }
  }
}

import CommonMark
import Linking
import Testing

@Suite("Acronyms that no entry explains")
struct MatchingAcronymsTests {
  private func unknown(_ markdown: String) -> [String] {
    let document = Parser().parse(Array(markdown.utf8))
    return Glossary.matcher.acronyms(in: document).map(\.text)
  }

  @Test(
    "Three or more capitals and digits, two of them capitals, are an acronym",
    arguments: [
      ("The CRS and the MI5, ANPR2", ["CRS", "MI5", "ANPR2"]),
      ("EU, PM, A16, M20, G8, 4G", []),
      ("ANPRs and CRSx", ["ANPRs"]),
      ("ANPR’s CRS-led anti-RAID", ["ANPR", "CRS", "RAID"]),
      ("ÉMS and ÉÉÉ", ["ÉMS"]),
      ("HMs, McDONALD, iPADS, LaTEX", []),
      ("word", []),
    ])
  func shape(example: (String, [String])) {
    #expect(unknown(example.0) == example.1)
  }

  @Test("Known forms are not unknown, in whatever context")
  func known() {
    #expect(unknown("JOCC, JOCCs, NCA-led, “SOCA”, # SIS").isEmpty)
    #expect(unknown("SOCAs") == ["SOCAs"])
  }

  @Test("Roman numerals are no acronyms")
  func roman() {
    #expect(unknown("Louis XIV, Article VIII, MCMXIV, XXL") == ["XXL"])
  }

  @Test("Words in capitals one after another are only loud")
  func loud() {
    #expect(unknown("THIS ROAD IS CLOSED NOW, said CRS").count == 1)
    #expect(unknown("DO NOT\nENTER CRS area").isEmpty)
    #expect(unknown("CRS RAID") == ["CRS", "RAID"])
    #expect(unknown("CRS, RAID, GIPN and PAF") == ["CRS", "RAID", "GIPN", "PAF"])
  }

  @Test("Code, HTML, images and the text of links are not looked at")
  func opaque() {
    #expect(unknown("`CRS` <b id=CRS> ![CRS](a.png) [CRS](agency:crs)\n\n    CRS").isEmpty)
  }

  @Test("The context and place of an acronym are told")
  func place() throws {
    let text = "# CRS\n\n> CRS\n\n“CRS” and *CRS*"
    let document = Parser().parse(Array(text.utf8))
    let found = Glossary.matcher.acronyms(in: document)
    #expect(found.map(\.context) == [.heading, .quotation, .quotation, .prose])
    for acronym in found {
      let range = acronym.source(in: document)
      #expect(
        String(
          decoding: Array(text.utf8)[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
          == "CRS")
    }
  }

  @Test("Acronyms are found wherever they stand in the long steps in which a run is read")
  func everyOffset() {
    for padding in 0..<140 {
      let text = String(repeating: "x", count: padding) + " CRS"
      #expect(Glossary.matcher.acronyms(in: paragraph([text])).map(\.text) == ["CRS"])
    }
  }
}

@Suite("Where a mention stands in the source")
struct MatchingSourceTests {
  private func sources(_ markdown: String, smart: Bool = true) -> [String] {
    let bytes = Array(markdown.utf8)
    let document = Parser(smartPunctuation: smart).parse(bytes)
    return Glossary.matcher.mentions(in: document).mentions.map {
      let range = $0.source(in: document)
      return String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }
  }

  @Test("Exactly, also after marks that smart punctuation has changed")
  func exact() {
    #expect(sources("It's \"so\" -- the UK's... NCA --- é JOCC") == ["UK", "NCA", "JOCC"])
    #expect(sources("> - Border\n>   Force") == ["Border\n>   Force"])
    #expect(sources("UK", smart: false) == ["UK"])
  }

  @Test("As near as the line, where escapes and entities hide the place")
  func near() {
    #expect(sources("a &amp; the UK") == ["a &amp; the UK"])
  }
}

import Testing

@testable import Reading

@Suite struct SyllablesTests {
  @Test(
    "Syllables are counted as they are spoken",
    arguments: [
      ("lake", 1), ("lakes", 1), ("lacked", 1), ("table", 2), ("tables", 2), ("boxes", 2),
      ("landed", 2), ("radio", 3), ("nation", 2), ("million", 2), ("carrying", 3), ("area", 3),
      ("tourism", 3), ("the", 1), ("agency", 3), ("border", 2), ("yard", 1), ("beyond", 2),
      ("social", 2), ("organisation", 5), ("2014", 1), ("HMRC", 4), ("NATO", 2), ("été", 2),
      ("churches", 2), ("Psst", 1), ("well-known", 2), ("responsibilities", 6), ("tunnel", 2),
    ])
  func syllables(_ word: String, _ expected: Int) {
    #expect(Syllables.count(Array(word.utf8)[...]) == expected)
  }
}

/// One change to a quote that a careless or a clever hand might make.
enum QuoteMutation: CaseIterable {
  case replaceWord, dropWord, insertWord, swapWords, changeDigit, changeSign, changeMark, changeCase

  /// The quote with the change made somewhere; nil when there is no place for it.
  func apply(to atoms: [String], _ generator: inout SeededGenerator) -> [String]? {
    var changed = atoms
    switch self {
    case .replaceWord:
      changed[any(atoms, &generator) { $0 != "\"" } ?? 0] = GeneratedText.word(&generator)
    case .dropWord:
      guard atoms.count > 4 else { return nil }
      changed.remove(at: Int.random(in: 1..<atoms.count - 1, using: &generator))
    case .insertWord:
      changed.insert(
        GeneratedText.word(&generator), at: Int.random(in: 1..<atoms.count, using: &generator))
    case .swapWords:
      let index = Int.random(in: 1..<atoms.count, using: &generator)
      changed.swapAt(index - 1, index)
    case .changeDigit:
      guard let index = any(atoms, &generator, where: { $0.contains(where: \.isNumber) }) else {
        return nil
      }
      let digit = Int.random(in: 0...9, using: &generator)
      let places = changed[index].indices.filter { changed[index][$0].isNumber }
      guard let place = places.randomElement(using: &generator) else { return nil }
      changed[index].replaceSubrange(place...place, with: "\(digit)")
    case .changeSign:
      guard let index = any(atoms, &generator, where: { $0.contains(where: \.isNumber) }) else {
        return nil
      }
      let atom = changed[index]
      let others = [
        "£" + atom, atom + "%", atom.replacing("%", with: ""), atom.replacing("£", with: "€"),
        atom.replacing("$", with: ""), atom.replacing(".", with: ","), "-" + atom, "+" + atom,
        atom.replacing(",", with: "."), atom.replacing(".", with: ""),
      ]
      changed[index] = others.randomElement(using: &generator) ?? atom
    case .changeMark:
      guard let index = any(atoms, &generator, where: GeneratedText.isMark) else { return nil }
      changed[index] = [",", ";", ".", "?", "!", ":"].randomElement(using: &generator) ?? ","
    case .changeCase:
      guard let index = any(atoms, &generator, where: { $0.first?.isLetter == true }) else {
        return nil
      }
      let first = changed[index].prefix(1)
      let turned = first.uppercased() == first ? first.lowercased() : first.uppercased()
      changed[index] = turned + changed[index].dropFirst()
    }
    return changed == atoms ? nil : changed
  }

  private func any(
    _ atoms: [String], _ generator: inout SeededGenerator, where isRight: (String) -> Bool
  ) -> Int? {
    atoms.indices.filter { isRight(atoms[$0]) }.randomElement(using: &generator)
  }
}

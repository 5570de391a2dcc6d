/// Finds the word that was perhaps meant.
enum Spelling {
  /// The candidate that is fewest edits away, at most one third of the word's length; ties go to the
  /// first in the alphabet, so that the answer does not depend on the order of a dictionary.
  static func closest(to word: String, in candidates: [String]) -> String? {
    let letters = Array(word.unicodeScalars.prefix(40))
    var best: (distance: Int, word: String)?
    for candidate in candidates where !candidate.isEmpty {
      let other = Array(candidate.unicodeScalars)
      guard abs(other.count - letters.count) <= 2 else { continue }
      let distance = edits(letters, other)
      guard distance <= min(2, letters.count / 3), distance > 0 else { continue }
      if best.map({ (distance, candidate) < ($0.distance, $0.word) }) ?? true {
        best = (distance, candidate)
      }
    }
    return best?.word
  }

  /// How many letters must be put in, left out, replaced or swapped with their neighbour.
  private static func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var line = [row + 1]
      for column in right.indices {
        var cost = min(
          last[column] + (left[row] == right[column] ? 0 : 1), last[column + 1] + 1,
          line[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        line.append(cost)
      }
      (beforeLast, last) = (last, line)
    }
    return last[right.count]
  }
}

/// Counts words: runs without white space that hold a letter or a digit.
enum WordCount {
  /// - Complexity: O(n)
  static func of(_ text: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isInWord = false
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.properties.isWhitespace {
        isInWord = false
      } else if !isInWord, isLetterOrDigit(scalar) {
        isInWord = true
        count += 1
      }
    }
    return count
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

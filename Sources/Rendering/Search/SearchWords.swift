import Bytes

/// The words of the whole site in the order of their letters, each with the entries that it stands in.
struct SearchWords {
  private let words: WordTable
  private let order: [Int]
  /// For each word where its places begin in `places`; one more for the end.
  private var starts: [Int]
  /// Entry and weight in one: `entry << 3 | weight`; by word, then by entry.
  private var places: [UInt32]

  /// Puts the words of all runs together, whose entries follow each other.
  /// - Complexity: O(postings), and O(w log w) in the number of different words.
  init(_ runs: [SearchCollector]) {
    var words = WordTable()
    var counts: [Int] = []
    let numbers = runs.map { run in
      (0..<run.words.count).map { word in
        let letters = Array(run.words[word])
        let number = words.number(of: letters.span)
        if number == counts.count { counts.append(0) }
        return number
      }
    }
    for (run, numbers) in zip(runs, numbers) {
      for posting in run.postings { counts[numbers[Int(posting.word)]] += 1 }
    }
    var starts = [0]
    starts.reserveCapacity(counts.count + 1)
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    var next = starts
    var places = [UInt32](repeating: 0, count: starts[starts.count - 1])
    var entry: UInt32 = 0
    for (run, numbers) in zip(runs, numbers) {
      for posting in run.postings {
        let word = numbers[Int(posting.word)]
        places[next[word]] =
          (entry + UInt32(posting.entry)) << 3 | UInt32(posting.weight.rawValue)
        next[word] += 1
      }
      entry += UInt32(run.entries.count)
    }
    self.words = words
    self.starts = starts
    self.places = places
    order = words.sorted().filter { counts[$0] > 0 }
  }

  /// A run of words as the index holds it.
  struct Part {
    /// The first word.
    var first: [UInt8] = []
    /// Words with a space between two, each as the number of letters that it has in common with the
    /// one before, a digit in base 36, and the other letters.
    var words: [UInt8] = []
    /// For each word its places, with a space between two words: how many entries further on, in base
    /// 36, and a capital for the weight.
    var places: [UInt8] = []

    var size: Int { words.count + places.count }

    func write(to json: inout JSONWriter) {
      json.array { json in
        json.string(words.span)
        json.string(places.span)
      }
    }

    func json() -> [UInt8] {
      var json = JSONWriter()
      write(to: &json)
      let buffer = json.finish()
      return buffer.copy()
    }
  }

  /// The words in parts of about `limit` bytes.
  func parts(limit: Int) -> [Part] {
    var parts: [Part] = []
    var part = Part()
    var previous: ArraySlice<UInt8> = []
    for word in order {
      let letters = words[word]
      if part.size > limit {
        parts.append(part)
        part = Part()
        previous = []
      }
      if part.words.isEmpty {
        part.first = Array(letters)
      } else {
        part.words.append(UInt8(ascii: " "))
        part.places.append(UInt8(ascii: " "))
      }
      let common = Self.commonPrefix(previous, letters)
      Self.append(common, to: &part.words)
      part.words += letters.dropFirst(common)
      var last: UInt32 = 0
      for place in places[starts[word]..<starts[word + 1]] {
        let entry = place >> 3
        Self.append(Int(entry - last), to: &part.places)
        part.places.append(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: place & 7))
        last = entry
      }
      previous = letters
    }
    if !part.words.isEmpty { parts.append(part) }
    return parts
  }

  /// Parts as one; each begins with a word in full, so that they can stand behind one another.
  static func joined(_ parts: [Part]) -> Part {
    var whole = Part()
    for part in parts {
      if whole.words.isEmpty {
        whole.first = part.first
      } else {
        whole.words.append(UInt8(ascii: " "))
        whole.places.append(UInt8(ascii: " "))
      }
      whole.words += part.words
      whole.places += part.places
    }
    return whole
  }

  /// How many letters two words begin with in common: only ASCII ones, which count as one everywhere,
  /// and no more than one digit can say.
  private static func commonPrefix(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    var count = 0
    for (a, b) in zip(left, right) {
      guard a == b, a < 0x80, count < 35 else { break }
      count += 1
    }
    return count
  }

  /// Appends a number in base 36.
  static func append(_ number: Int, to text: inout [UInt8]) {
    if number >= 36 { append(number / 36, to: &text) }
    let digit = UInt8(number % 36)
    text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
  }
}

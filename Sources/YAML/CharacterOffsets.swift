/// Turns libyaml's marks, which count characters, into byte offsets.
///
/// Marks come nearly in order, so a cursor walks along, a little back at times: O(n) for a whole file. Runs of ASCII, which
/// most files are, need no walk at all.
struct CharacterOffsets {
  private let bytes: ArraySlice<UInt8>
  private let isASCII: Bool
  /// The offset of the first byte.
  var start: Int { bytes.startIndex }

  private var character = 0
  private var byte: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.byte = bytes.startIndex
    self.isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  /// The byte offset of the character numbered `index` from 0.
  mutating func offset(ofCharacter index: Int) -> Int {
    if isASCII { return min(bytes.startIndex + index, bytes.endIndex) }
    while character > index, byte > bytes.startIndex {
      byte -= 1
      while byte > bytes.startIndex, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
      character -= 1
    }
    while character < index, byte < bytes.endIndex {
      byte += 1
      while byte < bytes.endIndex, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
      character += 1
    }
    return byte
  }
}

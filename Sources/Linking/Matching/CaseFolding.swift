/// Unicode's simple case folding for Latin, Greek, Cyrillic and Armenian: one scalar to one scalar.
///
/// Written as rules because the standard library's mappings build a `String` for every scalar.
package func foldCase(_ scalar: UInt32) -> UInt32 {
  if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
  if scalar < 0x180 { return foldLatin(scalar) }
  if scalar < 0x370 { return foldExtendedLatin(scalar) }
  if scalar < 0x400 { return foldGreek(scalar) }
  if scalar < 0x590 { return foldCyrillicAndArmenian(scalar) }
  if scalar < 0x1E00 || scalar > 0x212B { return scalar }
  if scalar < 0x1F00 { return foldAdditionalLatin(scalar) }
  switch scalar {
  case 0x2126: return 0x3C9
  case 0x212A: return 0x6B
  case 0x212B: return 0xE5
  default: return scalar
  }
}

private func foldLatin(_ scalar: UInt32) -> UInt32 {
  switch scalar {
  case 0xB5: return 0x3BC
  case 0xD7: return scalar
  case 0xC0...0xDE: return scalar &+ 32
  case 0x130, 0x138, 0x149: return scalar
  case 0x178: return 0xFF
  case 0x17F: return 0x73
  case 0x100...0x137, 0x14A...0x177: return scalar | 1
  case 0x139...0x148, 0x179...0x17E: return pairedAtOdd(scalar)
  default: return scalar
  }
}

/// Of the blocks beyond Latin Extended-A only the pairs that Romanian, Pinyin and the African
/// alphabets use; phonetic singletons stay as they are.
private func foldExtendedLatin(_ scalar: UInt32) -> UInt32 {
  switch scalar {
  case 0x1CD...0x1DC: return pairedAtOdd(scalar)
  case 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233, 0x246...0x24F: return scalar | 1
  case 0x345: return 0x3B9
  default: return scalar
  }
}

private func foldGreek(_ scalar: UInt32) -> UInt32 {
  switch scalar {
  case 0x37F: return 0x3F3
  case 0x386: return 0x3AC
  case 0x388...0x38A: return scalar &+ 37
  case 0x38C: return 0x3CC
  case 0x38E, 0x38F: return scalar &+ 63
  case 0x3A2: return scalar
  case 0x3CF: return 0x3D7
  case 0x391...0x3AB: return scalar &+ 32
  case 0x3C2: return 0x3C3
  case 0x370...0x373, 0x376, 0x377, 0x3D8...0x3EF: return scalar | 1
  case 0x3D0: return 0x3B2
  case 0x3D1: return 0x3B8
  case 0x3D5: return 0x3C6
  case 0x3D6: return 0x3C0
  case 0x3F0: return 0x3BA
  case 0x3F1: return 0x3C1
  case 0x3F5: return 0x3B5
  default: return scalar
  }
}

private func foldCyrillicAndArmenian(_ scalar: UInt32) -> UInt32 {
  switch scalar {
  case 0x400...0x40F: return scalar &+ 80
  case 0x410...0x42F: return scalar &+ 32
  case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: return scalar | 1
  case 0x4C0: return 0x4CF
  case 0x4C1...0x4CE: return pairedAtOdd(scalar)
  case 0x531...0x556: return scalar &+ 48
  default: return scalar
  }
}

private func foldAdditionalLatin(_ scalar: UInt32) -> UInt32 {
  switch scalar {
  case 0x1E00...0x1E95, 0x1EA0...0x1EFF: return scalar | 1
  case 0x1E9B: return 0x1E61
  case 0x1E9E: return 0xDF
  default: return scalar
  }
}

/// The small letter of a pair whose capital has an odd number.
private func pairedAtOdd(_ scalar: UInt32) -> UInt32 {
  scalar & 1 == 1 ? scalar &+ 1 : scalar
}

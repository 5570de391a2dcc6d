import Bytes
import Testing

@Suite("Byte buffer")
struct ByteBufferTests {
  @Test("holds what was appended, in order, past its first capacity")
  func growing() {
    var buffer = ByteBuffer(capacity: 1)
    for number in 0..<1000 {
      buffer.append(decimal: number)
      buffer.append(UInt8(ascii: ","))
    }
    let expected = (0..<1000).map { "\($0)," }.joined()
    #expect(buffer.count == expected.utf8.count)
    #expect(buffer.copy() == Array(expected.utf8))
  }

  @Test("takes bytes in every form")
  func forms() {
    var other = ByteBuffer()
    other.append("other" as StaticString)
    var buffer = ByteBuffer()
    buffer.append([1, 2] as [UInt8])
    buffer.append([0, 3, 4, 0][1..<3])
    buffer.append([5, 6].span)
    buffer.append("é")
    buffer.append(decimal: -7)
    buffer.append([] as [UInt8])
    buffer.append(contentsOf: other)
    #expect(buffer.copy() == [1, 2, 3, 4, 5, 6] + Array("é-7other".utf8))
    #expect(other.count == 5)
  }

  @Test("forgets what stands behind the place it is truncated to")
  func truncating() {
    var buffer = ByteBuffer()
    buffer.append("kept, lost")
    buffer.truncate(to: 4)
    buffer.append("!")
    #expect(String(decoding: buffer.copy(), as: UTF8.self) == "kept!")
    buffer.truncate(to: 0)
    #expect(buffer.copy() == [])
  }

  @Test("lends its bytes without a copy")
  func lending() {
    var buffer = ByteBuffer()
    buffer.append("lent")
    let lent = buffer.withUnsafeBytes { Array($0) }
    #expect(lent == Array("lent".utf8))
  }

  @Test("hands back what was written behind a place, and goes on from there")
  func takes() {
    var buffer = ByteBuffer(capacity: 2)
    buffer.append("kept" as StaticString)
    buffer.append(" taken" as StaticString)
    #expect(buffer.take(from: 4) == Array(" taken".utf8))
    #expect(buffer.take(from: 4) == [])
    buffer.append(UInt8(ascii: "!"))
    #expect(buffer.copy() == Array("kept!".utf8))
    #expect(buffer.take(from: 0) == Array("kept!".utf8))
    #expect(buffer.count == 0)
  }
}

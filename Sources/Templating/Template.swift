import Bytes
import Diagnostics

/// A template that is compiled for one context; rendering it looks up no name and makes no `String`.
public struct Template: Sendable {
  /// What the theme calls it.
  public let name: String
  /// The shape of the record that it is rendered with.
  public let context: RecordShape

  let file: SourceFile
  let program: Program
  let unit: Int

  var bounds = RenderingBounds()

  /// Writes the template's output behind what `buffer` holds already.
  /// - Throws: ``RenderingError``; then the buffer is as it was.
  /// - Complexity: O(bytes written + tags passed).
  public func render(
    _ record: Record, into buffer: inout ByteBuffer
  ) throws(RenderingError) {
    guard record.shape == context else {
      throw .wrongContext(expected: context.name, given: record.shape.name)
    }
    let start = buffer.count
    do throws(RenderingError) {
      var renderer = Renderer(template: self)
      try renderer.run(record, into: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }
}

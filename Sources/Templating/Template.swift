import Bytes
import Diagnostics

/// A template that is compiled for one context; rendering it looks up no name and makes no `String`.
public struct Template: Sendable {
  /// What the theme calls it.
  public let name: String
  /// The shape of the record that it is rendered with.
  public let context: RecordShape

  let program: Program
  let unit: Int

  /// How deep templates may include one another while rendering.
  public static let maximumDepth = 100

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
      var renderer = Renderer(program: program, template: name)
      try renderer.run(unit, record, into: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }
}
